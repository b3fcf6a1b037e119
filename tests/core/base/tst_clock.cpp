#include "core/base/clock.h"

#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;

/// Moments as texts (RFC 3339).
class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreWritten_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole seconds") << qint64(0) << u"1970-01-01T00:00:00Z"_s;
        QTest::newRow("six digits") << qint64(1'642'564'748'704'325) << u"2022-01-19T03:59:08.704325Z"_s;
        QTest::newRow("leading zeros") << qint64(1'642'564'748'000'025) << u"2022-01-19T03:59:08.000025Z"_s;
        QTest::newRow("a leap day") << qint64(951'868'799'000'000) << u"2000-02-29T23:59:59Z"_s;
        QTest::newRow("before 1970") << qint64(-1) << u"1969-12-31T23:59:59.999999Z"_s;
        QTest::newRow("the first year") << qint64(-62'167'219'200'000'000) << u"0000-01-01T00:00:00Z"_s;
        QTest::newRow("the last year") << qint64(253'402'300'799'999'999) << u"9999-12-31T23:59:59.999999Z"_s;
        QTest::newRow("beyond") << qint64(253'402'300'800'000'000) << u"10000-01-01T00:00:00Z"_s;
    }
    void momentsAreWritten()
    {
        QFETCH(qint64, micros);
        QFETCH(QString, text);
        QCOMPARE(toRfc3339(fromMicros(micros)), text);
        QCOMPARE(rfc3339(fromMicros(micros)), text.toLatin1());
        if (text.size() < 28 && !text.startsWith(u"10000") && !text.startsWith(u"0000"))
            QCOMPARE(fromRfc3339(text), std::optional(fromMicros(micros)));
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
