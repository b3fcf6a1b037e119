#include "core/imports/times.h"

#include <QTest>

using namespace bc;
using namespace bc::imports;
using namespace Qt::StringLiterals;

class TimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("wanted"); ///< empty: unreadable
        const auto row = [](const char *text, const char *wanted, const char *order = "") {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(order) << QString::fromLatin1(wanted);
        };
        row("2021-12-22 00:00:00 -0500", "2021-12-22T00:00:00Z -300");
        row("2021-12-22T00:00:00+05:30", "2021-12-22T00:00:00Z 330");
        row("2021-12-22T00:00:00.5Z", "2021-12-22T00:00:00.500000Z 0");
        row("2021-12-22T07:05", "2021-12-22T07:05:00Z");
        row("2021-12-22", "2021-12-22T00:00:00Z");
        row("2021/12/22 7:05", "2021-12-22T07:05:00Z");
        row("22-12-2021 00:07", "2021-12-22T00:07:00Z");
        row("12/22/2021 12:07 AM", "2021-12-22T00:07:00Z");
        row("12-22-2021 12:07 PM", "2021-12-22T12:07:00Z");
        row("22-12-2021 12:07 a. m.", "2021-12-22T00:07:00Z");
        row("22-12-2021 2:07 p.m.", "2021-12-22T14:07:00Z");
        row("22-12-2021 2:07\xc2\xa0p.\xc2\xa0m.", "2021-12-22T14:07:00Z");
        row("22-12-2021 2:07 p. m", "");
        row("22.12.21 23:07:30", "2021-12-22T23:07:30Z");
        row("2024-02-06 2:30:00\xe2\x80\xafPM -0800", "2024-02-06T14:30:00Z -480");
        row("1640131200", "2021-12-22T00:00:00Z 0");
        row("1640131200000", "2021-12-22T00:00:00Z 0");
        row("03-04-2021 10:00", "");
        row("03-04-2021 10:00", "2021-04-03T10:00:00Z", "day");
        row("03-04-2021 10:00", "2021-03-04T10:00:00Z", "month");
        row("22-12-2021 10:00", "", "month");
        row("2021-02-29 10:00", "");
        row("2021-12-22 25:00", "");
        row("2021-12-22 10:60", "");
        row("2021-12-22 13:00 PM", "");
        row("2021-12-22 00:00:00 -0500 or so", "");
        row("2021-12-22 00:00:00 -05", "");
        row("1821-12-22 00:00:00", "");
        row("yesterday", "");
        row("", "");
        row("12", "");
        row("99999999999999999999", "");
    }
    void timesAreReadAsTheyAreWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, order);
        const auto read = readTime(text, order.isEmpty()     ? DateOrder::Unknown
                                         : order == "day"_L1 ? DateOrder::DayFirst
                                                             : DateOrder::MonthFirst);
        QString shown;
        if (read)
            shown = toRfc3339(fromMicros(read->micros)) +
                    (read->offsetMinutes ? u' ' + QString::number(*read->offsetMinutes) : QString());
        QTEST(shown, "wanted");
    }

    void clockPlacesEachWallTime_data()
    {
        QTest::addColumn<QStringList>("walls");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("summer and winter") << QStringList{u"2021-07-01T12:00"_s, u"2021-12-01T12:00"_s}
                                           << QStringList{u"2021-07-01T10:00:00Z 120"_s, u"2021-12-01T11:00:00Z 60"_s};
        QTest::newRow("the hour that comes twice")
            << QStringList{u"2021-10-31T01:45"_s, u"2021-10-31T02:15"_s, u"2021-10-31T02:45"_s,
                           u"2021-10-31T02:00"_s, u"2021-10-31T02:30"_s, u"2021-10-31T03:00"_s}
            << QStringList{u"2021-10-30T23:45:00Z 120"_s, u"2021-10-31T00:15:00Z 120"_s, u"2021-10-31T00:45:00Z 120"_s,
                           u"2021-10-31T01:00:00Z 60"_s,  u"2021-10-31T01:30:00Z 60"_s,  u"2021-10-31T02:00:00Z 60"_s};
        QTest::newRow("the same, backwards")
            << QStringList{u"2021-10-31T03:15"_s, u"2021-10-31T03:00"_s, u"2021-10-31T02:30"_s, u"2021-10-31T02:00"_s,
                           u"2021-10-31T02:45"_s, u"2021-10-31T02:15"_s, u"2021-10-31T01:45"_s}
            << QStringList{u"2021-10-31T02:15:00Z 60"_s, u"2021-10-31T02:00:00Z 60"_s,  u"2021-10-31T01:30:00Z 60"_s,
                           u"2021-10-31T01:00:00Z 60"_s, u"2021-10-31T00:45:00Z 120"_s, u"2021-10-31T00:15:00Z 120"_s,
                           u"2021-10-30T23:45:00Z 120"_s};
        QTest::newRow("the hour that is left out")
            << QStringList{u"2021-03-28T01:59"_s, u"2021-03-28T02:30"_s, u"2021-03-28T03:00"_s}
            << QStringList{u"2021-03-28T00:59:00Z 60"_s, u"2021-03-28T01:30:00Z 120"_s, u"2021-03-28T01:00:00Z 120"_s};
    }
    void clockPlacesEachWallTime()
    {
        QFETCH(QStringList, walls);
        WallClock clock(QTimeZone("Europe/Berlin"));
        QStringList placed;
        for (const QString &wall : walls) {
            const Placed one = clock.place(*readTime(wall.toLatin1()), "sensor");
            placed.append(toRfc3339(one.time) + u' ' + QString::number(one.offsetMinutes));
        }
        QTEST(placed, "wanted");
    }

    void eachStreamHasItsOwnPasses()
    {
        WallClock clock(QTimeZone("Europe/Berlin"));
        const WrittenTime late = *readTime("2021-10-31T02:45"), early = *readTime("2021-10-31T02:00");
        clock.place(late, "historic");
        QCOMPARE(clock.place(early, "scans").offsetMinutes, qint16(120));
        QCOMPARE(clock.place(early, "historic").offsetMinutes, qint16(60));
    }
};

QTEST_GUILESS_MAIN(TimesTest)
#include "tst_times.moc"
