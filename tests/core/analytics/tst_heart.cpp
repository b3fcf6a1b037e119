#include "core/analytics/heart.h"
#include "readings.h"

#include <QTest>

#include <random>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class HeartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By hand: differences 10, −60, 60, −50.
    void variabilityByHand()
    {
        const std::vector<double> beats{800, 810, 750, 810, 760};
        QVERIFY(close(*heart::rmssd(beats), std::sqrt((100 + 3600 + 3600 + 2500) / 4.0), 1e-12));
        QVERIFY(close(*heart::sdnn(beats), std::sqrt((14 * 14 + 24 * 24 + 36 * 36 + 24 * 24 + 26 * 26) / 4.0), 1e-12));
        QCOMPARE(*heart::pnn50(beats), 50.0); // 50 ms exactly are not more than 50
        const auto ellipse = *heart::poincare(beats);
        // Differences have the mean −10, sums 1610, 1560, 1560, 1570 the mean 1575.
        QVERIFY(close(ellipse.sd1, std::sqrt((400 + 2500 + 4900 + 1600) / 3.0 / 2), 1e-12));
        QVERIFY(close(ellipse.sd2, std::sqrt((1225 + 225 + 225 + 25) / 3.0 / 2), 1e-12));
    }

    void littleInputIsNoFault()
    {
        for (const auto &beats : {std::vector<double>{}, std::vector<double>{800}})
            QVERIFY(!heart::rmssd(beats) && !heart::sdnn(beats) && !heart::pnn50(beats) && !heart::poincare(beats));
        QVERIFY(!heart::poincare(std::vector<double>{800, 810}));
        QCOMPARE(*heart::rmssd(std::vector<double>{800, 810}), 10.0);
        const std::vector<double> steady(50, 1000);
        QCOMPARE(*heart::rmssd(steady), 0.0);
        QCOMPARE(heart::poincare(steady)->sd2, 0.0);
    }

    /// SD1² + SD2² is twice SDNN², and SD1 is RMSSD/√2, but for the ends of the series and the drift.
    void measuresFitTogether()
    {
        std::mt19937 random(9);
        std::normal_distribution<double> beat(900, 40);
        std::vector<double> beats(20000);
        std::ranges::generate(beats, [&] { return beat(random); });
        const auto ellipse = *heart::poincare(beats);
        const double sdnn = *heart::sdnn(beats);
        QVERIFY(close(ellipse.sd1 * ellipse.sd1 + ellipse.sd2 * ellipse.sd2, 2 * sdnn * sdnn, 1e-3));
        QVERIFY(close(ellipse.sd1, *heart::rmssd(beats) / std::sqrt(2), 1e-3));
    }

    void restIsTheLowestHalfHour()
    {
        // 70 all day, 50 from 03:00 to 03:30, a single 35.
        const auto readings = series(monday(), 288, [](int minute) {
            if (minute == 600)
                return 35;
            return minute >= 180 && minute < 210 ? 50 : 70;
        });
        QCOMPARE(*heart::restingRate(readings), 50.0);
        const auto often = series(
            monday(), 24 * 60, [](int minute) { return minute < 30 ? 48 + minute % 2 : 80; }, minutes(1));
        QCOMPARE(*heart::restingRate(often), 48.5);
    }

    void restNeedsHalfAnHourWithoutAGap()
    {
        const auto slow = [](int) { return 60; };
        QVERIFY(!heart::restingRate({}));
        QVERIFY(!heart::restingRate(series(monday(), 4, slow)));                     // 15 minutes
        QCOMPARE(*heart::restingRate(series(monday(), 3, slow, minutes(10))), 60.0); // 10 minutes are no gap
        QVERIFY(!heart::restingRate(series(monday(), 50, slow, minutes(11))));
        // The low values stand where readings are missing.
        auto readings = series(monday(), 100, [](int minute) { return minute >= 200 && minute < 230 ? 40 : 60; });
        readings.erase(readings.begin() + 41, readings.begin() + 45);
        QVERIFY(*heart::restingRate(readings) > 40);
    }

    void baselineIsTheThirtyDaysBefore()
    {
        const QDate today(2026, 3, 31);
        std::vector<heart::DayValue> values{{today, 500}}; // itself is not before itself
        for (int ago = 1; ago <= 40; ++ago)
            values.push_back({today.addDays(-ago), ago > 30 ? 500.0 : 50.0 + ago});
        const auto usual = *heart::baseline(values, today); // 51 to 80
        QCOMPARE(usual.days, 30);
        QCOMPARE(usual.median, 65.5);
        QVERIFY(close(usual.lower, 53.9, 1e-12));
        QVERIFY(close(usual.upper, 77.1, 1e-12));
        QCOMPARE(heart::standing(53.8, usual), heart::Standing::Below);
        QCOMPARE(heart::standing(usual.lower, usual), heart::Standing::Within);
        QCOMPARE(heart::standing(usual.upper, usual), heart::Standing::Within);
        QCOMPARE(heart::standing(77.2, usual), heart::Standing::Above);
    }

    void baselineNeedsAWeek()
    {
        const QDate today(2026, 3, 31);
        std::vector<heart::DayValue> values;
        for (int ago = 1; ago <= 6; ++ago)
            values.push_back({today.addDays(-ago), 60});
        QVERIFY(!heart::baseline(values, today));
        values.push_back({today.addDays(-31), 60});
        QVERIFY(!heart::baseline(values, today));
        values.push_back({today.addDays(-30), 60});
        QCOMPARE(heart::baseline(values, today)->days, 7);
        QVERIFY(!heart::baseline({}, today));
    }
};

QTEST_APPLESS_MAIN(HeartTest)
#include "tst_heart.moc"
