#include "core/analytics/merging.h"
#include "readings.h"

#include <QTest>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class MergingTest : public QObject
{
    Q_OBJECT

private:
    using Sources = std::vector<std::vector<Reading>>;
    static constexpr minutes day{1440};

    static std::vector<Reading> sensor(minutes from, minutes to, double value, minutes interval = minutes(5))
    {
        return series(
            monday() + from, static_cast<int>((to - from) / interval), [value](int) { return value; }, interval);
    }
    static MergedReadings ofTwoDays(const Sources &sources) { return merged(sources, monday(), monday() + 2 * day); }
    static qint64 withValue(const MergedReadings &found, double value)
    {
        return std::ranges::count(found.readings, value, &Reading::value);
    }

private Q_SLOTS:
    void oneSourceStaysAsItIs()
    {
        auto readings = sensor(minutes(0), day, 100);
        readings[7].time += seconds(90);
        readings.insert(readings.begin() + 3, readings[3]);
        for (const Sources &sources : {Sources{readings}, {{}, readings}, {readings, {}, {}}}) {
            const auto found = ofTwoDays(sources);
            QCOMPARE(found.readings.size(), readings.size());
            QVERIFY(std::ranges::equal(found.readings, readings, {}, &Reading::time, &Reading::time));
            QCOMPARE(found.interval, minutes(5));
            QCOMPARE(found.counts[sources[0].empty() ? 1 : 0], static_cast<qint64>(readings.size()));
        }
        QVERIFY(ofTwoDays({}).readings.empty());
        QCOMPARE(ofTwoDays({{}, {}}).interval, minutes(5));
    }

    /// The one worn until yesterday, and the one worn since: both are seen.
    void aChangeOfSensorHidesNothing()
    {
        const auto found = ofTwoDays({sensor(day, 2 * day, 120), sensor(minutes(0), day, 50)});
        QCOMPARE(found.counts, (std::vector<qint64>{288, 288}));
        QCOMPARE(withValue(found, 50), 288);
        QCOMPARE(found.interval, minutes(5));
        QVERIFY(std::ranges::is_sorted(found.readings, {}, &Reading::time));
    }

    void thePreferredOneIsHeardWhereBothSpeak()
    {
        auto preferred = sensor(minutes(0), 2 * day, 120);
        auto second = sensor(minutes(2), 2 * day, 50);
        QCOMPARE(ofTwoDays({preferred, second}).counts, (std::vector<qint64>{576, 0}));
        // From 10:00 to 10:15: that is no silence yet; from 12:00 to 12:20 there is one, with 12:05, 12:10 and 12:15.
        std::erase_if(preferred, [](const Reading &reading) {
            const auto at = reading.time - monday();
            return (at > minutes(600) && at < minutes(615)) || (at > minutes(720) && at < minutes(740));
        });
        second = sensor(minutes(0), 2 * day, 50);
        const auto found = ofTwoDays({preferred, second});
        QCOMPARE(found.counts, (std::vector<qint64>{576 - 5, 3}));
        QCOMPARE(found.readings[static_cast<std::size_t>(144 - 2)].time, monday() + minutes(720));
        QCOMPARE(found.readings[static_cast<std::size_t>(145 - 2)].value, 50.0);
    }

    /// A reading of the other one half a minute beside one of the preferred is the same stretch of time.
    void readingsKeepApart()
    {
        auto preferred = sensor(minutes(0), 2 * day, 120);
        std::erase_if(preferred, [](const Reading &reading) {
            return reading.time > monday() + minutes(600) && reading.time < monday() + minutes(660);
        });
        auto second = sensor(minutes(0), 2 * day, 50);
        for (Reading &reading : second)
            reading.time += seconds(30);
        // 10:05:30 to 10:55:30; 10:00:30 is too near to 10:00.
        QCOMPARE(ofTwoDays({preferred, second}).counts, (std::vector<qint64>{576 - 11, 11}));
        for (Reading &reading : second)
            reading.time -= seconds(60);
        QCOMPARE(ofTwoDays({preferred, second}).counts, (std::vector<qint64>{576 - 11, 11}));
    }

    /// The third one is heard where neither of the first two has anything.
    void eachFillsWhatThoseBeforeItLeave()
    {
        const auto found = ofTwoDays(
            {sensor(minutes(0), minutes(600), 1), sensor(minutes(300), minutes(1200), 2), sensor(minutes(0), day, 3)});
        QCOMPARE(found.counts, (std::vector<qint64>{120, 120, 48}));
    }

    void theEndsOfThePeriodAreEndsOfASilence()
    {
        // The preferred one's first reading is 10 minutes after the period's beginning.
        QCOMPARE(ofTwoDays({sensor(minutes(10), 2 * day, 1), sensor(minutes(0), 2 * day, 2)}).counts[1], 0);
        QCOMPARE(ofTwoDays({sensor(minutes(20), 2 * day, 1), sensor(minutes(0), 2 * day, 2)}).counts[1], 4);
        QCOMPARE(ofTwoDays({sensor(minutes(0), 2 * day - minutes(15), 1), sensor(minutes(0), 2 * day, 2)}).counts[1],
                 3);
        QCOMPARE(ofTwoDays({sensor(minutes(0), 2 * day - minutes(5), 1), sensor(minutes(0), 2 * day, 2)}).counts[1], 0);
    }

    /// A day every minute and a day every 5 or 15 minutes weigh the same.
    void denserSensorsAreThinned()
    {
        for (const minutes sparse : {minutes(5), minutes(15)}) {
            for (const bool denseFirst : {true, false}) {
                Sources sources{sensor(minutes(0), day, 50, minutes(1)), sensor(day, 2 * day, 150, sparse)};
                if (!denseFirst)
                    std::swap(sources[0], sources[1]);
                const auto found = ofTwoDays(sources);
                QCOMPARE(found.interval, sparse);
                QCOMPARE(withValue(found, 50), day / sparse);
                QCOMPARE(withValue(found, 150), day / sparse);
            }
        }
        // Seconds of drift thin nothing more.
        auto drifting = sensor(minutes(0), day, 50);
        for (std::size_t i = 0; i < drifting.size(); ++i)
            drifting[i].time += seconds(static_cast<int>(i % 3) * 20);
        const auto found = ofTwoDays({drifting, sensor(day, 2 * day, 150, minutes(15))});
        QCOMPARE(withValue(found, 50), 96);
    }

    /// An hour every 15 minutes in two days every 5 does not cost two thirds of the readings.
    void whatGaveLittleThinsNobody()
    {
        auto preferred = sensor(minutes(0), 2 * day, 120);
        std::erase_if(preferred, [](const Reading &reading) {
            return reading.time > monday() + minutes(600) && reading.time < monday() + minutes(660);
        });
        const auto found = ofTwoDays({preferred, sensor(minutes(0), 2 * day, 50, minutes(15))});
        QCOMPARE(found.interval, minutes(5));
        QCOMPARE(found.counts, (std::vector<qint64>{576 - 11, 3}));
    }

    void fingerSticksThinNobody()
    {
        const auto sticks = sensor(minutes(7), 2 * day, 60, minutes(240));
        auto worn = sensor(minutes(0), day, 120);
        const auto second = ofTwoDays({worn, sticks});
        QCOMPARE(second.interval, minutes(5));
        QCOMPARE(second.counts, (std::vector<qint64>{288, 5}));
        const auto first = ofTwoDays({sticks, worn});
        QCOMPARE(first.interval, minutes(5));
        QCOMPARE(first.counts[0], 11);
        QVERIFY(first.counts[1] >= 288 - 12);
        QCOMPARE(ofTwoDays({sticks, sensor(minutes(33), 2 * day, 70, minutes(300))}).interval, minutes(15));
    }

    /// A sensor of 15 minutes drifts by a minute: that is no silence in which scans are to be heard.
    void aSparseSensorIsNotSilentBetweenItsReadings()
    {
        auto worn = sensor(minutes(0), 2 * day, 120, minutes(15));
        for (std::size_t i = 0; i < worn.size(); ++i)
            worn[i].time += minutes(i % 2);
        QCOMPARE(ofTwoDays({worn, sensor(minutes(8), 2 * day, 60, minutes(30))}).counts[1], 0);
    }
};

QTEST_APPLESS_MAIN(MergingTest)
#include "tst_merging.moc"
