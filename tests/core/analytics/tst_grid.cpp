#include "core/analytics/grid.h"
#include "readings.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class GridTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<std::size_t> knownCells(const Grid &grid)
    {
        std::vector<std::size_t> cells;
        for (std::size_t cell = 0; cell < grid.size(); ++cell) {
            if (grid.known(cell))
                cells.push_back(cell);
        }
        return cells;
    }
    static WallClock berlin(const char *from, const char *to)
    {
        return WallClock::of(QTimeZone("Europe/Berlin"), utc(from), utc(to));
    }

private Q_SLOTS:
    void linesBetweenReadingsAreReadOff()
    {
        const std::vector<Reading> readings{{monday() + minutes(3), 100}, {monday() + minutes(13), 120}};
        const Grid grid(readings, WallClock());
        QCOMPARE(grid.time(0), monday());
        QCOMPARE(knownCells(grid), (std::vector<std::size_t>{1, 2}));
        QVERIFY(close(grid.values()[1], 104, 1e-12));
        QVERIFY(close(grid.values()[2], 114, 1e-12));
    }

    /// 45 minutes are joined, a second more is a gap.
    void gapsOfMoreThan45MinutesStayOpen()
    {
        const auto cellsAt = [](seconds apart) {
            const std::vector<Reading> readings{{monday(), 100}, {monday() + apart, 190}};
            return knownCells(Grid(readings, WallClock()));
        };
        QCOMPARE(cellsAt(minutes(45)).size(), 10);
        QCOMPARE(cellsAt(minutes(45) + seconds(1)), (std::vector<std::size_t>{0}));
        QCOMPARE(cellsAt(minutes(50)), (std::vector<std::size_t>{0, 10})); // its edges are readings
        const std::vector<Reading> readings{{monday(), 100}, {monday() + minutes(45), 190}};
        QVERIFY(close(Grid(readings, WallClock()).values()[4], 140, 1e-12));
    }

    void littleInputIsNoFault()
    {
        const Grid empty({}, WallClock());
        QCOMPARE(empty.size(), 0);
        QVERIFY(!empty.cell(monday()));
        QVERIFY(!modd(empty) && !conga(empty, 1));
        const std::vector<Reading> one{{monday() + minutes(7), 100}};
        const Grid single(one, WallClock());
        QVERIFY(knownCells(single).empty());
        QVERIFY(!modd(single) && !conga(single, 24));
        const std::vector<Reading> twice{{monday(), 100}, {monday(), 130}, {monday() + minutes(5), 140}};
        QCOMPARE(Grid(twice, WallClock()).values()[0], 130.0);
    }

    void cellsAreFoundByTheirMoment()
    {
        const Grid grid(series(monday(), 10, [](int) { return 100; }), WallClock());
        QCOMPARE(*grid.cell(monday() + minutes(45)), 9);
        QVERIFY(!grid.cell(monday() + minutes(50)));
        QVERIFY(!grid.cell(monday() + minutes(7)));
        QVERIFY(!grid.cell(monday() - minutes(5)));
    }

    void beginsAtLocalMidnight()
    {
        // 00:10 in Berlin is still the day before in UTC.
        const auto clock = berlin("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
        const Grid grid(series(utc("2026-01-05T23:10:00Z"), 5, [](int) { return 100; }), clock);
        QCOMPARE(grid.time(0), utc("2026-01-05T23:00:00Z"));
        QCOMPARE(knownCells(grid).front(), 2);
    }

    void equalDaysDoNotDiffer()
    {
        const auto daily = [](int minute) { return 120 + 60 * std::sin(minute % 1440 / 229.0); };
        const Grid equal(series(monday(), 5 * 288, daily), WallClock());
        QCOMPARE(*modd(equal), 0.0);
        QCOMPARE(*conga(equal, 24), 0.0);
        const Grid rising(series(monday(), 5 * 288, [&](int m) { return daily(m) + m / 1440 * 7; }), WallClock());
        QVERIFY(close(*modd(rising), 7, 1e-9));
        QVERIFY(*conga(rising, 24) < 1e-9); // every difference is the same
    }

    /// 0, d, 0, d … every hour: differences of ±d one hour apart.
    void congaIsTheSpreadOfDifferences()
    {
        const Grid grid(series(monday(), 12 * 48, [](int minute) { return 100 + minute / 60 % 2 * 30; }), WallClock());
        const int rises = 24 * 12, falls = 23 * 12, all = rises + falls;
        const double mean = 30.0 * (rises - falls) / all;
        const double squares = rises * std::pow(30 - mean, 2) + falls * std::pow(30 + mean, 2);
        QVERIFY(close(*conga(grid, 1), std::sqrt(squares / (all - 1)), 1e-12));
        QCOMPARE(*conga(grid, 2), 0.0);
        QVERIFY(!conga(grid, 48));
    }

    /// Meals follow the wall clock: days that are equal by it do not differ when the clocks change.
    void dailyDifferencesFollowTheWallClock()
    {
        for (const auto &[from, to, hours] : {std::tuple("2026-03-27T00:00:00Z", "2026-04-01T00:00:00Z", 4 * 24 - 1),
                                              std::tuple("2026-10-23T00:00:00Z", "2026-10-29T00:00:00Z", 4 * 24 + 1)}) {
            const auto clock = berlin(from, to);
            const Instant start = clock.day(clock.date(utc(from))).start,
                          end = clock.day(clock.date(start).addDays(4)).start;
            QCOMPARE((end - start) / std::chrono::hours(1), hours);
            std::vector<Reading> readings;
            for (Instant time = start; time < end; time += minutes(5))
                readings.push_back({time, 80.0 + clock.minuteOfDay(time) / 10.0});
            const Grid grid(readings, clock);
            QCOMPARE(grid.size(), static_cast<std::size_t>(hours * 12));
            QCOMPARE(*modd(grid), 0.0);
            QVERIFY(*conga(grid, 24) > 1); // 24 hours are 24 hours
        }
    }

    /// Shifting all readings changes nothing that is about differences; stretching them stretches it.
    void differencesScaleWithTheReadings()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> any(40, 400);
        auto readings = series(
            monday(), 900, [&](int) { return any(random); }, minutes(7));
        readings.erase(readings.begin() + 200, readings.begin() + 260);
        const Grid grid(readings, WallClock());
        for (Reading &reading : readings)
            reading.value = 3 * reading.value + 11;
        const Grid stretched(readings, WallClock());
        QVERIFY(close(*modd(stretched), 3 * *modd(grid), 1e-9));
        for (const int hours : {1, 2, 24})
            QVERIFY(close(*conga(stretched, hours), 3 * *conga(grid, hours), 1e-9));
        for (const double value : grid.values())
            QVERIFY(std::isnan(value) || (value >= 40 && value <= 400));
    }

    void agreesWithTheReferenceResults()
    {
        NEEDS_REFERENCE();
        for (int subject = 1; subject <= 2; ++subject) {
            const Grid grid(reference::readings(subject), WallClock());
            VERIFY_AGREES(modd(grid), "MODD", 1e-6);
            VERIFY_AGREES(conga(grid, 24), "CONGA", 1e-6);
            VERIFY_AGREES(conga(grid, 1), "CONGA_1h", 1e-6);
        }
    }
};

QTEST_APPLESS_MAIN(GridTest)
#include "tst_grid.moc"
