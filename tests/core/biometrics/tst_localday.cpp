#include "core/biometrics/localday.h"
#include "core/biometrics/nights.h"

#include <QTest>

using namespace bc;
using namespace bc::biometrics;
using namespace Qt::StringLiterals;

class LocalDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void midnightIsThePersonsOwn_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours");
        QTest::newRow("plain") << u"America/Toronto"_s << QDate(2026, 7, 1) << u"2026-07-01T04:00:00Z"_s << 24;
        QTest::newRow("autumn, 25 hours")
            << u"America/Toronto"_s << QDate(2026, 11, 1) << u"2026-11-01T04:00:00Z"_s << 25;
        QTest::newRow("the day after") << u"America/Toronto"_s << QDate(2026, 11, 2) << u"2026-11-02T05:00:00Z"_s << 24;
        QTest::newRow("spring, 23 hours")
            << u"Europe/Berlin"_s << QDate(2026, 3, 29) << u"2026-03-28T23:00:00Z"_s << 23;
        QTest::newRow("no daylight saving")
            << u"Asia/Kolkata"_s << QDate(2026, 3, 29) << u"2026-03-28T18:30:00Z"_s << 24;
        // Santiago's clocks skip from 00:00 to 01:00: the day begins at one o'clock.
        QTest::newRow("midnight is skipped")
            << u"America/Santiago"_s << QDate(2026, 9, 6) << u"2026-09-06T04:00:00Z"_s << 23;
        // Their clocks go from 01:00 back to 00:00: the day begins at the first of two midnights.
        QTest::newRow("two midnights") << u"America/Havana"_s << QDate(2026, 11, 1) << u"2026-11-01T04:00:00Z"_s << 25;
        QTest::newRow("two midnights in UTC")
            << u"Atlantic/Azores"_s << QDate(2026, 10, 25) << u"2026-10-25T00:00:00Z"_s << 25;
        QTest::newRow("two midnights, east")
            << u"Asia/Gaza"_s << QDate(2018, 10, 27) << u"2018-10-26T21:00:00Z"_s << 25;
        // From 00:00 back to 23:00: it is the day before that has the hour twice.
        QTest::newRow("an hour before midnight again")
            << u"America/Sao_Paulo"_s << QDate(2018, 2, 17) << u"2018-02-17T02:00:00Z"_s << 25;
        QTest::newRow("half an hour") << u"Australia/Lord_Howe"_s << QDate(2026, 4, 5) << u"2026-04-04T13:00:00Z"_s
                                      << 24;
        QTest::newRow("before 1970") << u"Europe/Berlin"_s << QDate(1969, 12, 31) << u"1969-12-30T23:00:00Z"_s << 24;
        QTest::newRow("unknown zone") << u"Arrakis/Sietch"_s << QDate(2026, 7, 1) << u"2026-07-01T00:00:00Z"_s << 24;
    }
    void midnightIsThePersonsOwn()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        const LocalDay day = localDay(date, zoneOf(zone));
        QTEST(toRfc3339(day.start), "start");
        QTEST(int(std::chrono::duration_cast<std::chrono::hours>(day.end - day.start).count()), "hours");
        QCOMPARE(localDate(day.start, zoneOf(zone)), date);
        QCOMPARE(localDate(day.end - std::chrono::microseconds(1), zoneOf(zone)), date);
        QCOMPARE(localDate(day.end, zoneOf(zone)), date.addDays(1));
    }

    void aDayThatWasLeftOutIsEmpty()
    {
        const QTimeZone samoa("Pacific/Apia"); // went over the date line
        const LocalDay before = localDay(QDate(2011, 12, 29), samoa), none = localDay(QDate(2011, 12, 30), samoa),
                       after = localDay(QDate(2011, 12, 31), samoa);
        QCOMPARE(toRfc3339(before.start), u"2011-12-29T10:00:00Z"_s);
        QCOMPARE(toRfc3339(before.end), u"2011-12-30T10:00:00Z"_s);
        QCOMPARE(none.start, none.end);
        QCOMPARE(none.start, before.end);
        QCOMPARE(after.start, before.end);
        QCOMPARE(after.end - after.start, std::chrono::hours(24));
    }

    /// Against a walk over the clock in steps of a quarter of an hour, around each change of the clocks.
    void aDayBeginsAtItsFirstMoment()
    {
        using namespace std::chrono_literals;
        int changes = 0;
        for (const char *name :
             {"America/Havana", "Atlantic/Azores", "Asia/Gaza", "America/Sao_Paulo", "America/Santiago", "Asia/Beirut",
              "Asia/Amman", "Africa/Cairo", "Australia/Lord_Howe", "Africa/Casablanca", "Antarctica/Troll",
              "Pacific/Chatham", "America/Asuncion", "Pacific/Kiritimati", "Europe/Dublin", "America/Scoresbysund"}) {
            const QTimeZone zone(name);
            QVERIFY2(zone.isValid(), name);
            const QDateTime from(QDate(2012, 1, 1), QTime(0, 0), QTimeZone::utc()), to = from.addYears(16);
            for (const auto &change : zone.transitions(from, to)) {
                ++changes;
                const Instant at = fromMicros(change.atUtc.toMSecsSinceEpoch() * 1000);
                const QDate date = localDate(at, zone);
                for (int days = -1; days <= 1; ++days) {
                    Instant moment = std::chrono::floor<std::chrono::hours>(at) - std::chrono::hours(72);
                    while (localDate(moment, zone) < date.addDays(days))
                        moment += 15min;
                    const LocalDay day = localDay(date.addDays(days), zone);
                    QVERIFY2(day.start == moment, qPrintable(QString::fromLatin1(name) + u' ' + toRfc3339(moment) +
                                                             u' ' + toRfc3339(day.start)));
                    QCOMPARE(localDay(date.addDays(days + 1), zone).start, day.end);
                }
            }
        }
        QVERIFY(changes > 150);
    }

    void efficiencyIsRoundedHalfUp()
    {
        Night night;
        QCOMPARE(night.efficiency(), 0);
        night.deepSeconds = 100;
        night.lightSeconds = 50;
        night.remSeconds = 25;
        night.awakeSeconds = 25; // 87.5 %
        QCOMPARE(night.efficiency(), 88);
        QCOMPARE(night.totalSleepSeconds(), 175);
        QCOMPARE(night.timeInBedSeconds(), 200);
    }
};

QTEST_APPLESS_MAIN(LocalDayTest)
#include "tst_localday.moc"
