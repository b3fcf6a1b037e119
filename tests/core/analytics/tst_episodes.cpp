#include "core/analytics/dayprofile.h"
#include "core/analytics/episodes.h"
#include "readings.h"

#include <QTest>

#include <random>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;
using episodes::Episode;

class EpisodesTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<Reading> of(const std::vector<double> &values, minutes interval = minutes(5))
    {
        return series(
            monday(), static_cast<int>(values.size()),
            [&](int minute) { return values[static_cast<std::size_t>(minute / interval.count())]; }, interval);
    }
    static std::vector<Episode> lows(const std::vector<double> &values)
    {
        return episodes::find(of(values), episodes::low, minutes(5));
    }

private Q_SLOTS:
    void fifteenMinutesMakeAnEpisode()
    {
        QVERIFY(lows({100, 60, 60, 100, 100, 100}).empty());
        const auto found = lows({100, 69, 55, 60, 100, 100, 100});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].start, monday() + minutes(5));
        QCOMPARE(found[0].end, monday() + minutes(20));
        QCOMPARE(found[0].extreme, 55.0);
        QVERIFY(close(found[0].mean, 184 / 3.0, 1e-12));
        QVERIFY(lows({100, 70, 70, 70, 70, 100, 100, 100}).empty()); // the threshold is not beyond itself
    }

    void highsAreTheSameUpsideDown()
    {
        const auto readings = of({100, 181, 250, 190, 260, 180, 180, 180});
        const auto high = episodes::find(readings, episodes::high, minutes(5));
        QCOMPARE(high.size(), 1);
        QCOMPARE(high[0].end - high[0].start, minutes(20));
        QCOMPARE(high[0].extreme, 260.0);
        QVERIFY(episodes::find(readings, episodes::veryHigh, minutes(5)).empty());
    }

    /// Ten minutes back are part of it, fifteen end it.
    void shortReturnsBelongToIt()
    {
        const auto joined = lows({60, 60, 60, 90, 90, 60, 60, 90, 90, 90});
        QCOMPARE(joined.size(), 1);
        QCOMPARE(joined[0].end, monday() + minutes(35));
        QVERIFY(close(joined[0].mean, (5 * 60 + 2 * 90) / 7.0, 1e-12));
        const auto two = lows({60, 60, 60, 90, 90, 90, 60, 60, 60, 90});
        QCOMPARE(two.size(), 2);
        QCOMPARE(two[0].end, monday() + minutes(15));
        QCOMPARE(two[1].start, monday() + minutes(30));
        QCOMPARE(lows({60, 60, 60, 90, 90, 90, 60, 60, 90}).size(), 1);
    }

    void gapsEndEpisodes()
    {
        auto readings = of(std::vector<double>(40, 60));
        readings.erase(readings.begin() + 10, readings.begin() + 18); // 45 minutes from one to the next: no gap
        QCOMPARE(episodes::find(readings, episodes::low, minutes(5)).size(), 1);
        readings.erase(readings.begin() + 10);
        const auto found = episodes::find(readings, episodes::low, minutes(5));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].end, monday() + minutes(50)); // its last reading held for an interval
        QCOMPARE(found[1].start, monday() + minutes(95));
        QCOMPARE(episodes::recorded(readings, minutes(5)), minutes(50 + 105));
        // Nobody saw the return last that a gap cuts off.
        auto cut = of({60, 60, 60, 90, 60, 60, 60});
        for (std::size_t i = 4; i < cut.size(); ++i)
            cut[i].time += std::chrono::hours(1);
        const auto both = episodes::find(cut, episodes::low, minutes(5));
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].end, monday() + minutes(20)); // as iglu has it
    }

    /// What was back when the data ended is no part of the low.
    void aReturnThatTheDataCutShortIsNoPartOfIt()
    {
        for (const std::vector<double> &values :
             {std::vector<double>{100, 60, 60, 60, 90, 90}, {100, 60, 60, 60, 90}, {100, 60, 60, 60}}) {
            const auto found = lows(values);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found[0].end - found[0].start, minutes(15));
            QCOMPARE(found[0].mean, 60.0);
        }
        const auto joined = lows({100, 60, 60, 60, 90, 60, 90, 90});
        QCOMPARE(joined.size(), 1);
        QCOMPARE(joined[0].end - joined[0].start, minutes(25));
        QCOMPARE(joined[0].mean, 66.0);
    }

    void extendedIsMoreThanTwoHours()
    {
        const auto lasting = [](int count) {
            auto values = std::vector<double>(static_cast<std::size_t>(count), 60);
            values.insert(values.end(), 5, 100);
            return episodes::find(of(values), episodes::extendedLow, minutes(5)).size();
        };
        QCOMPARE(lasting(24), 0); // 120 minutes
        QCOMPARE(lasting(25), 1);
        // On end: a short return in the middle leaves two stretches of an hour and a half.
        std::vector<double> values(40, 60);
        values[20] = 90;
        QVERIFY(episodes::find(of(values), episodes::extendedLow, minutes(5)).empty());
        QCOMPARE(lows(values).size(), 1);
    }

    void driftingSecondsChangeNothing()
    {
        auto readings = of({100, 60, 60, 60, 100, 100, 100});
        for (std::size_t i = 0; i < readings.size(); ++i)
            readings[i].time -= seconds(2 * i); // 4:58 instead of 5:00
        QCOMPARE(episodes::find(readings, episodes::low, minutes(5)).size(), 1);
    }

    void sensorsOfFifteenMinutesNeedOneReading()
    {
        const auto found = episodes::find(of({100, 60, 100}, minutes(15)), episodes::low, minutes(15));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].end - found[0].start, minutes(15));
    }

    /// A reading holds until the next one, however seldom the sensor is said to tell.
    void readingsHoldNoLongerThanToTheNextOne()
    {
        QVERIFY(episodes::find(of({60, 60, 100, 100}), episodes::low, minutes(15)).empty());
        const auto three = episodes::find(of({60, 60, 60, 100}), episodes::low, minutes(15));
        QCOMPARE(three.size(), 1);
    }

    void littleInputIsNoFault()
    {
        QVERIFY(episodes::find({}, episodes::low, minutes(5)).empty());
        QVERIFY(lows({60}).empty());
        QCOMPARE(episodes::recorded({}, minutes(5)), minutes(0));
        QVERIFY(!episodes::aDay(0, minutes(0)));
        QCOMPARE(*episodes::aDay(3, minutes(2880)), 1.5);
        QVERIFY(episodes::without({}, {}).empty());
        QVERIFY(episodes::starting({}, monday(), monday() + minutes(5)).empty());
    }

    void deeperEpisodesAreTakenOut()
    {
        const auto readings = of({60, 60, 60, 100, 100, 100, 60, 50, 50, 50, 60, 100, 100, 100});
        const auto all = episodes::find(readings, episodes::low, minutes(5));
        const auto deeper = episodes::find(readings, episodes::veryLow, minutes(5));
        QCOMPARE(all.size(), 2);
        QCOMPARE(deeper.size(), 1);
        const auto only = episodes::without(all, deeper);
        QCOMPARE(only.size(), 1);
        QCOMPARE(only[0].start, all[0].start);
    }

    /// An episode over midnight belongs to the day it starts in.
    void episodesOfADayStartInIt()
    {
        const auto readings =
            series(monday(), 3 * 288, [](int minute) { return minute >= 1430 && minute < 1460 ? 60 : 100; });
        const auto found = episodes::find(readings, episodes::low, minutes(5));
        std::vector<std::size_t> counts;
        for (const auto &strip :
             dayStrips(readings, WallClock(), monday(), monday() + std::chrono::days(3), minutes(5)))
            counts.push_back(episodes::starting(found, strip.day.start, strip.day.end).size());
        QCOMPARE(counts, (std::vector<std::size_t>{1, 0, 0}));
    }

    /// Of any series: episodes are in order and apart, as long as asked, and every long low is in one.
    void episodesCoverEveryLongLow()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 50; ++round) {
            std::vector<double> values(600);
            double level = 80;
            for (double &value : values)
                value = level = std::clamp(level + static_cast<double>(random() % 21) - 10, 40.0, 130.0);
            const auto found = lows(values);
            std::vector<bool> within(values.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                QVERIFY(found[i].end - found[i].start >= minutes(15));
                QVERIFY(i == 0 || found[i].start - found[i - 1].end >= minutes(15));
                QVERIFY(found[i].extreme < 70 && found[i].mean >= found[i].extreme);
                for (auto time = found[i].start; time < found[i].end; time += minutes(5))
                    within[static_cast<std::size_t>((time - monday()) / minutes(5))] = true;
            }
            for (std::size_t i = 2; i < values.size(); ++i) {
                if (values[i] < 70 && values[i - 1] < 70 && values[i - 2] < 70)
                    QVERIFY(within[i] && within[i - 1] && within[i - 2]);
            }
        }
    }

    /// iglu looks at its grid of interpolated values: on the same grid every figure agrees.
    void agreesWithTheReferenceResultsOnTheGrid()
    {
        NEEDS_REFERENCE();
        for (int subject = 1; subject <= 2; ++subject) {
            const Grid grid(reference::readings(subject), WallClock());
            std::vector<Reading> cells;
            for (std::size_t cell = 0; cell < grid.size(); ++cell) {
                if (grid.known(cell))
                    cells.push_back({grid.time(cell), grid.values()[cell]});
            }
            compare(subject, cells, {});
        }
    }

    /// On the readings themselves there is one episode less: on 2015-03-12 two readings, 10 minutes, were above 180,
    /// and three cells of the grid between them. Durations differ by what lies between a reading and its cell.
    void readingsThemselvesTellNearlyTheSame()
    {
        NEEDS_REFERENCE();
        compare(1, reference::readings(1), {.perDay = 0.006, .duration = 0.09, .mean = 0.006});
        compare(2, reference::readings(2), {.fewerHighs = 1, .perDay = 0.006, .duration = 0.09, .mean = 0.011});
    }

private:
    /// How far from the reference results the found ones may be.
    struct Tolerance
    {
        int fewerHighs = 0;
        double perDay = 1e-9, duration = 1e-9, mean = 1e-9;
    };

    static void compare(int subject, const std::vector<Reading> &readings, const Tolerance &tolerance)
    {
        const auto find = [&](const episodes::Rule &rule) { return episodes::find(readings, rule, minutes(5)); };
        const auto low = find(episodes::low), veryLow = find(episodes::veryLow);
        const auto high = find(episodes::high), veryHigh = find(episodes::veryHigh);
        const QHash<QString, std::vector<Episode>> found{
            {QStringLiteral("hypo,lv1"), low},
            {QStringLiteral("hypo,lv2"), veryLow},
            {QStringLiteral("hypo,extended"), find(episodes::extendedLow)},
            {QStringLiteral("hyper,lv1"), high},
            {QStringLiteral("hyper,lv2"), veryHigh},
            {QStringLiteral("hypo,lv1_excl"), episodes::without(low, veryLow)},
            {QStringLiteral("hyper,lv1_excl"), episodes::without(high, veryHigh)},
        };
        int compared = 0;
        for (const QStringList &row : reference::csv(QStringLiteral("episodes_1_2.csv"))) {
            if (row.value(0) != reference::nameOf(subject))
                continue;
            const QString name = row.value(1) + QLatin1Char(',') + row.value(2);
            const auto &list = found[name];
            const int fewer = name.startsWith(QLatin1String("hyper,lv1")) ? tolerance.fewerHighs : 0;
            QCOMPARE(static_cast<int>(list.size()), row.value(6).toInt() - fewer);
            ++compared;
            if (list.empty())
                continue;
            double duration = 0, mean = 0;
            for (const Episode &episode : list) {
                duration += std::chrono::duration<double, std::ratio<60>>(episode.end - episode.start).count();
                mean += episode.mean;
            }
            const auto count = static_cast<double>(list.size());
            QVERIFY(close(duration / count, row.value(4).toDouble(), tolerance.duration));
            QVERIFY(close(mean / count, row.value(5).toDouble(), tolerance.mean));
            if (fewer == 0) {
                const auto aDay = episodes::aDay(list.size(), episodes::recorded(readings, minutes(5)));
                QVERIFY(close(*aDay, row.value(3).toDouble(), tolerance.perDay));
            }
        }
        QCOMPARE(compared, 7);
    }
};

QTEST_APPLESS_MAIN(EpisodesTest)
#include "tst_episodes.moc"
