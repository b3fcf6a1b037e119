#include "core/base/timezone.h"

#include <QTest>

using namespace bc;

/// Names of time zones.
class TimeZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfTheDatabaseAreKnown_data()
    {
        QTest::addColumn<bool>("known");
        for (const char *name : {"Europe/Berlin", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "UTC",
                                 "Etc/GMT+5", "Etc/GMT-14", "Etc/UTC", "US/Eastern", "UTC+05:00"})
            QTest::newRow(name) << true;
        for (const char *name : {"Mars/Base", "Bogus", "ABC3", "Etc/GMT+15", "Europe/berlin", "Europe/../Europe/Berlin",
                                 "posix/Europe/Berlin", "Asia/", "/etc/localtime", " ", ""})
            QTest::newRow(*name ? name : "nothing") << false;
    }
    void namesOfTheDatabaseAreKnown()
    {
        QFETCH(bool, known);
        const QByteArray name = QTest::currentDataTag();
        QCOMPARE(isTimeZone(name == "nothing" ? QByteArray() : name), known);
    }
};

QTEST_GUILESS_MAIN(TimeZoneTest)
#include "tst_timezone.moc"
