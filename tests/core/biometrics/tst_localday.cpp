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
