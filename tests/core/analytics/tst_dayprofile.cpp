#include "core/analytics/dayprofile.h"
#include "readings.h"

#include <QTest>
#include <QTimeZone>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class DayProfileTest : public QObject
{
    Q_OBJECT

private:
    static WallClock newYork(const char *from, const char *to)
    {
        return WallClock::of(QTimeZone("America/New_York"), utc(from), utc(to));
    }
    static std::size_t place(int hour, int minute) { return static_cast<std::size_t>(hour * 12 + minute / 5); }

private Q_SLOTS:
    void percentilesAreThoseOfTheDays()
    {
        // Eleven days, constant over each day: 100, 110 … 200.
        const Grid grid(series(monday(), 11 * 288, [](int minute) { return 100 + minute / 1440 * 10; }), WallClock());
        for (const auto &at : dayProfile(grid)) {
            QVERIFY(at);
            QCOMPARE(at->count, 11);
            // Between 23:55 and midnight two days meet in no cell: every place sees whole days.
            QCOMPARE(at->p5, 105.0);
            QCOMPARE(at->p25, 125.0);
            QCOMPARE(at->p50, 150.0);
            QCOMPARE(at->p75, 175.0);
            QCOMPARE(at->p95, 195.0);
        }
    }

    /// A time of day that never has readings stays empty.
    void gapsStayOpen()
    {
        auto readings = series(monday(), 5 * 288, [](int) { return 120; });
        std::erase_if(readings, [](const Reading &reading) {
            const auto minute = (reading.time - monday()) / minutes(1) % 1440;
            return minute > 3 * 60 && minute < 4 * 60;
        });
        const auto profile = dayProfile(Grid(readings, WallClock()));
        QVERIFY(profile[place(3, 0)] && profile[place(4, 0)]);
        for (std::size_t at = place(3, 5); at < place(4, 0); ++at)
            QVERIFY(!profile[at]);
        QVERIFY(std::ranges::none_of(dayProfile(Grid({}, WallClock())), [](const auto &at) { return at.has_value(); }));
    }

    /// The clocks skip 02:00 to 03:00 on 2026-03-08 and repeat 01:00 to 02:00 on 2026-11-01.
    void changedClocksMoveNoMeal()
    {
        const auto count = [](const char *from, const char *to, int hour) {
            const auto clock = newYork(from, to);
            std::vector<Reading> readings;
            for (Instant time = utc(from); time < utc(to); time += minutes(5))
                readings.push_back({time, clock.minuteOfDay(time) == 12 * 60 ? 300.0 : 100.0});
            const auto profile = dayProfile(Grid(readings, clock));
            const auto noon = profile[place(12, 0)];
            const bool unmoved = noon && noon->p5 == 300 && !(profile[place(13, 0)]->p95 > 100);
            return unmoved ? profile[place(hour, 30)]->count : -1;
        };
        // Three days from local midnight to local midnight.
        QCOMPARE(count("2026-03-07T05:00:00Z", "2026-03-10T04:00:00Z", 2), 2);
        QCOMPARE(count("2026-03-07T05:00:00Z", "2026-03-10T04:00:00Z", 3), 3);
        QCOMPARE(count("2026-10-31T04:00:00Z", "2026-11-03T05:00:00Z", 1), 4);
        QCOMPARE(count("2026-10-31T04:00:00Z", "2026-11-03T05:00:00Z", 2), 3);
    }

    void everyDayHasItsStrip()
    {
        const auto clock = newYork("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
        const Instant from = utc("2026-03-06T05:00:00Z"), to = utc("2026-03-10T04:00:00Z");
        // The seventh is missing; the eighth has 23 hours.
        std::vector<Reading> readings;
        for (Instant time = from - minutes(60); time < to + minutes(60); time += minutes(5)) {
            if (clock.date(time).day() != 7)
                readings.push_back({time, clock.date(time).day() == 8 ? 260.0 : 100.0});
        }
        const auto strips = dayStrips(readings, clock, from, to, minutes(5));
        QCOMPARE(strips.size(), 4);
        const int expected[]{288, 0, 276, 288}, hours[]{24, 24, 23, 24};
        for (std::size_t i = 0; i < strips.size(); ++i) {
            QCOMPARE(strips[i].day.date, QDate(2026, 3, 6 + static_cast<int>(i)));
            QCOMPARE(static_cast<int>(strips[i].readings.size()), expected[i]);
            QCOMPARE(strips[i].wear.readings, expected[i]);
            QCOMPARE(strips[i].wear.expected, hours[i] * 12);
            QCOMPARE(strips[i].figures.has_value(), expected[i] > 0);
        }
        QCOMPARE(strips[2].figures->ranges.veryHigh, 100.0);
        QCOMPARE(strips[2].wear.percent(), 100.0);
        QVERIFY(!strips[1].wear.sufficient());
        QVERIFY(dayStrips({}, clock, to, from, minutes(5)).empty());
    }

    void stripsKeepToThePeriod()
    {
        const auto readings = series(monday(), 288, [](int) { return 100; });
        const auto strips =
            dayStrips(readings, WallClock(), monday() + minutes(60), monday() + minutes(90), minutes(5));
        QCOMPARE(strips.size(), 1);
        QCOMPARE(strips[0].readings.size(), 6);
        QCOMPARE(strips[0].readings.front().time, monday() + minutes(60));
        QCOMPARE(strips[0].wear.expected, 6); // of the day's part that is in the period
        QVERIFY(strips[0].wear.sufficient());
    }

    void oneMomentToldTwiceIsNoWear()
    {
        std::vector<Reading> readings;
        for (int i = 0; i < 144; ++i)
            readings.insert(readings.end(), 2, {monday() + i * minutes(5), 100});
        const auto strips = dayStrips(readings, WallClock(), monday(), monday() + minutes(1440), minutes(5));
        QCOMPARE(strips[0].wear.percent(), 50.0);
    }

    void agreesWithTheReferenceResults()
    {
        NEEDS_REFERENCE();
        std::array<DayProfile, 2> profiles;
        for (int subject = 1; subject <= 2; ++subject)
            profiles.at(static_cast<std::size_t>(subject - 1)) =
                dayProfile(Grid(reference::readings(subject), WallClock()));
        int compared = 0;
        for (const QStringList &row : reference::csv(QStringLiteral("agp_quantiles_1_2.csv"))) {
            // iglu's row of a day ends with 24:00, which is 00:00 of the next one.
            const auto at = static_cast<std::size_t>(row.value(1).toInt() % 1440 / 5);
            const auto &found = profiles.at(row.value(0) == reference::nameOf(1) ? 0 : 1).at(at);
            QVERIFY2(found, qPrintable(row.join(QLatin1Char(','))));
            const double values[]{found->p5, found->p25, found->p50, found->p75, found->p95};
            for (int i = 0; i < 5; ++i)
                QVERIFY2(close(values[i], row.value(2 + i).toDouble(), 1e-9), qPrintable(row.join(QLatin1Char(','))));
            QCOMPARE(found->count, row.value(7).toInt());
            ++compared;
        }
        QCOMPARE(compared, 2 * 288);
    }
};

QTEST_APPLESS_MAIN(DayProfileTest)
#include "tst_dayprofile.moc"
