#include "core/analytics/wallclock.h"
#include "readings.h"

#include <QTest>
#include <QTimeZone>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;
using std::chrono::hours;

class WallClockTest : public QObject
{
    Q_OBJECT

private:
    static WallClock of(const char *zone, const char *from, const char *to)
    {
        return WallClock::of(QTimeZone(zone), utc(from), utc(to));
    }

private Q_SLOTS:
    void fixedOffsetsShiftTheDay()
    {
        const WallClock clock(hours(-5));
        QCOMPARE(clock.date(utc("2026-01-05T04:59:59.999999Z")), QDate(2026, 1, 4));
        QCOMPARE(clock.date(utc("2026-01-05T05:00:00Z")), QDate(2026, 1, 5));
        QCOMPARE(clock.minuteOfDay(utc("2026-01-05T04:59:59Z")), 1439);
        QCOMPARE(clock.day(QDate(2026, 1, 5)).start, utc("2026-01-05T05:00:00Z"));
        QCOMPARE(WallClock().day(QDate(1969, 12, 31)).start, utc("1969-12-31T00:00:00Z"));
        QCOMPARE(WallClock().date(utc("1969-12-31T23:59:00Z")), QDate(1969, 12, 31));
    }

    void daysHave23Or25HoursWhenTheClocksChange()
    {
        const auto clock = of("Europe/Berlin", "2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z");
        for (const auto &[date, length] : {std::pair(QDate(2026, 3, 28), 24), std::pair(QDate(2026, 3, 29), 23),
                                           std::pair(QDate(2026, 10, 25), 25), std::pair(QDate(2026, 10, 26), 24)}) {
            const Day day = clock.day(date);
            QCOMPARE((day.end - day.start) / hours(1), length);
            QCOMPARE(clock.date(day.start), date);
            QCOMPARE(clock.minuteOfDay(day.start), 0);
            QCOMPARE(clock.date(day.end - seconds(1)), date);
        }
    }

    /// It answers what Qt answers, every 20 minutes of a year, in zones that change on odd offsets and at midnight.
    void agreesWithQt()
    {
        for (const char *name : {"UTC", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago",
                                 "America/Havana", "Africa/Casablanca", "Asia/Beirut"}) {
            const QTimeZone zone(name);
            QVERIFY2(zone.isValid(), name);
            const Instant from = utc("2023-01-01T00:00:00Z"), to = utc("2024-01-01T00:00:00Z");
            const auto clock = WallClock::of(zone, from, to);
            for (Instant time = from; time < to; time += minutes(20)) {
                const QDateTime shown = toDateTime(time).toTimeZone(zone);
                QVERIFY2(clock.date(time) == shown.date(), name);
                QCOMPARE(clock.minuteOfDay(time), shown.time().hour() * 60 + shown.time().minute());
            }
            for (QDate date(2023, 1, 1); date.year() == 2023; date = date.addDays(1)) {
                const Day day = clock.day(date);
                const auto dateBy = [&](Instant time) { return toDateTime(time).toTimeZone(zone).date(); };
                QVERIFY2(dateBy(day.start) == date && dateBy(day.start - seconds(1)) == date.addDays(-1), name);
                QCOMPARE(day.end, clock.day(date.addDays(1)).start);
            }
        }
    }

    /// Where midnight itself is skipped, the day begins at 01:00 (Chile); where it comes twice, at the first (Cuba).
    void aDayBeginsAtItsFirstMoment()
    {
        const auto chile = of("America/Santiago", "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z");
        const Day spring = chile.day(QDate(2023, 9, 3));
        QCOMPARE(chile.minuteOfDay(spring.start), 60);
        QCOMPARE((spring.end - spring.start) / hours(1), 23);
        const auto cuba = of("America/Havana", "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z");
        const Day autumn = cuba.day(QDate(2023, 11, 5));
        QCOMPARE(cuba.minuteOfDay(autumn.start), 0);
        QCOMPARE((autumn.end - autumn.start) / hours(1), 25);
    }

    void shownTimesAreFoundAgain()
    {
        const auto clock = of("Europe/Berlin", "2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z");
        const auto shown = [&](const char *moment) { return clock.local(utc(moment)); };
        // 02:30 does not exist on the 29th of March: an hour after 01:30 the clock shows 03:30.
        QVERIFY(!clock.instant(shown("2026-03-29T00:30:00Z") + hours(1)));
        QCOMPARE(*clock.instant(shown("2026-03-29T01:30:00Z")), utc("2026-03-29T01:30:00Z"));
        // 02:30 comes twice on the 25th of October; the first is meant.
        QCOMPARE(shown("2026-10-25T00:30:00Z"), shown("2026-10-25T01:30:00Z"));
        QCOMPARE(*clock.instant(shown("2026-10-25T01:30:00Z")), utc("2026-10-25T00:30:00Z"));
    }

    void daysOfAPeriodAreThoseItTouches()
    {
        const auto clock = of("Europe/Berlin", "2026-03-01T00:00:00Z", "2026-04-30T00:00:00Z");
        const auto days = clock.days(utc("2026-03-27T23:00:00Z"), utc("2026-03-29T22:00:00Z"));
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[0].date, QDate(2026, 3, 28));
        QCOMPARE(days[1].end, utc("2026-03-29T22:00:00Z"));
        QCOMPARE(clock.days(utc("2026-03-27T22:59:00Z"), utc("2026-03-29T22:01:00Z")).size(), 4);
        QVERIFY(clock.days(utc("2026-03-28T00:00:00Z"), utc("2026-03-28T00:00:00Z")).empty());
        // Samoa went over the date line: there was no 30th.
        const auto samoa = of("Pacific/Apia", "2011-12-01T00:00:00Z", "2012-01-31T00:00:00Z");
        const auto skipped = samoa.days(utc("2011-12-29T12:00:00Z"), utc("2011-12-31T00:00:00Z"));
        QCOMPARE(skipped.size(), 2);
        QCOMPARE(skipped[0].date, QDate(2011, 12, 29));
        QCOMPARE(skipped[1].date, QDate(2011, 12, 31));
    }
};

QTEST_APPLESS_MAIN(WallClockTest)
#include "tst_wallclock.moc"
