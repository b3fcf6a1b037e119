#include "core/analytics/figures.h"
#include "core/analytics/wear.h"
#include "readings.h"

#include <QTest>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class WearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalIsTheMiddleSpacing()
    {
        const auto flat = [](int) { return 100; };
        QCOMPARE(*sensorInterval(series(monday(), 50, flat)), minutes(5));
        QCOMPARE(*sensorInterval(series(monday(), 50, flat, minutes(15))), minutes(15));
        QCOMPARE(*sensorInterval(series(monday(), 50, flat, minutes(1))), minutes(1));
        auto readings = series(monday(), 50, flat);
        readings.erase(readings.begin() + 10, readings.begin() + 20); // one gap moves nothing
        for (std::size_t i = 1; i < readings.size(); ++i)
            readings[i].time += seconds(i % 2 == 0 ? 20 : -20); // nor do seconds
        QCOMPARE(*sensorInterval(readings), minutes(5));
    }

    void intervalNeedsTwoMoments()
    {
        QVERIFY(!sensorInterval({}));
        QVERIFY(!sensorInterval(std::vector<Reading>{{monday(), 100}}));
        QVERIFY(!sensorInterval(std::vector<Reading>{{monday(), 100}, {monday(), 101}}));
        QCOMPARE(*sensorInterval(std::vector<Reading>{{monday(), 100}, {monday() + seconds(5), 101}}), minutes(1));
    }

    /// One finger stick a day is no sensor that tells once a day, and is worn all the time.
    void noSensorTellsLessOftenThanEveryFifteenMinutes()
    {
        const auto sticks = series(
            monday(), 14, [](int) { return 60; }, minutes(1440));
        QCOMPARE(*middleSpacing(sticks), minutes(1440));
        QCOMPARE(*sensorInterval(sticks), minutes(15));
        const auto found = wear(moments(sticks), monday(), monday() + std::chrono::days(14), *sensorInterval(sticks));
        QCOMPARE(found.expected, 14 * 96);
        QVERIFY(found.percent() < 1.1 && !found.sufficient());
    }

    void oneMomentToldTwiceCountsOnce()
    {
        auto readings = series(monday(), 10, [](int) { return 100; });
        readings.insert(readings.begin() + 3, readings[3]);
        readings.push_back(readings.back());
        QCOMPARE(moments(readings), 10);
        QCOMPARE(moments({}), 0);
        QCOMPARE(wearBetweenReadings(readings, minutes(5)).readings, 10);
    }

    void periodExpectsAReadingAnInterval()
    {
        const Instant end = monday() + std::chrono::days(14);
        const auto found = wear(2016, monday(), end, minutes(5));
        QCOMPARE(found.expected, 4032);
        QCOMPARE(found.percent(), 50.0);
        QCOMPARE(wear(9000, monday(), end, minutes(5)).percent(), 100.0);
        QCOMPARE(wear(5, end, monday(), minutes(5)).percent(), 0.0);
        QVERIFY(!wear(5, end, monday(), minutes(5)).sufficient());
        QVERIFY(!wear(0, monday(), monday(), minutes(5)).sufficient());
    }

    void sufficientFromSeventyPerCent()
    {
        QVERIFY((Wear{70, 100}.sufficient()));
        QVERIFY(!(Wear{699, 1000}.sufficient()));
        QVERIFY((Wear{700, 1000}.sufficient()));
        QVERIFY(!(Wear{0, 0}.sufficient()));
        // Of a fortnight every 5 minutes: 2822.4 readings.
        QVERIFY(!wear(2822, monday(), monday() + std::chrono::days(14), minutes(5)).sufficient());
        QVERIFY(wear(2823, monday(), monday() + std::chrono::days(14), minutes(5)).sufficient());
    }

    void tooLittleDataGivesAVerdictAndNoFigure()
    {
        const auto figures = glucose::fullFigures(std::vector<double>{100, 120});
        const auto held = judged(Wear{69, 100}, figures);
        QCOMPARE(held.verdict, Sufficiency::Insufficient);
        QVERIFY(!held.figures);
        const auto shown = judged(Wear{70, 100}, figures);
        QCOMPARE(shown.verdict, Sufficiency::Sufficient);
        QCOMPARE(shown.figures->mean, 110.0);
        QCOMPARE(judged(Wear{100, 100}, glucose::fullFigures({})).verdict, Sufficiency::Insufficient);
    }

    void agreesWithTheReferenceResults()
    {
        NEEDS_REFERENCE();
        QCOMPARE(wearBetweenReadings({}, minutes(5)).percent(), 0.0);
        for (int subject = 1; subject <= 2; ++subject) {
            const auto readings = reference::readings(subject);
            QCOMPARE(*sensorInterval(readings), minutes(5));
            VERIFY_AGREES(wearBetweenReadings(readings, minutes(5)).percent(), "active_percent", 1e-6);
        }
    }
};

QTEST_APPLESS_MAIN(WearTest)
#include "tst_wear.moc"
