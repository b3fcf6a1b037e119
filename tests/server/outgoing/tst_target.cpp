#include "server/outgoing/target.h"

#include <QTest>

using namespace bc::server::outgoing;
using namespace Qt::StringLiterals;

/// Where messages may not go.
class TargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicAddressesMayBeCalled()
    {
        for (const QString &address : {u"8.8.8.8"_s, u"172.15.255.255"_s, u"172.32.0.0"_s, u"100.63.255.255"_s,
                                       u"2606:4700::1111"_s, u"::ffff:8.8.8.8"_s})
            QVERIFY2(addressFault(QHostAddress(address), false).isEmpty(), qPrintable(address));
    }

    void whatIsNotPublicMayNot_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"0.0.0.0",
                                    "10.1.2.3",
                                    "100.64.0.1",
                                    "100.127.255.255",
                                    "127.0.0.1",
                                    "127.255.255.254",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.0.0.8",
                                    "192.0.2.1",
                                    "192.168.1.1",
                                    "198.18.0.1",
                                    "198.51.100.1",
                                    "203.0.113.9",
                                    "224.0.0.1",
                                    "239.255.255.255",
                                    "240.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "fe80::1",
                                    "fc00::1",
                                    "fdff::1",
                                    "ff02::1",
                                    "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1",
                                    "64:ff9b::7f00:1",
                                    "2001::1",
                                    "2001:db8::1",
                                    "2002:7f00:1::",
                                    "100::1",
                                    "fec0::1",
                                    "::7f00:1",
                                    "3fff::1"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void whatIsNotPublicMayNot()
    {
        QFETCH(QString, address);
        QVERIFY(!addressFault(QHostAddress(address), false).isEmpty());
        const bool loopback = address == u"::1"_s || address.startsWith(u"127."_s) || address.endsWith(u":127.0.0.1"_s);
        QCOMPARE(addressFault(QHostAddress(address), true).isEmpty(), loopback);
    }

    void addressesThatMayBeRegistered()
    {
        for (const QString &url : {u"https://example.com/events"_s, u"https://example.com:8443/a?b=c"_s,
                                   u"https://8.8.8.8/"_s, u"https://[2606:4700::1111]/"_s})
            QVERIFY2(urlFault(url, false).isEmpty(), qPrintable(urlFault(url, false)));
        for (const QString &url :
             {u"http://127.0.0.1:9000/x"_s, u"http://localhost:1/"_s, u"https://[::1]/"_s, u"http://[::1]:8000/"_s})
            QVERIFY2(urlFault(url, true).isEmpty(), qPrintable(urlFault(url, true)));
    }

    void addressesThatMayNot_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"",
                                "example.com",
                                "ftp://example.com/",
                                "http://example.com/",
                                "https://",
                                "https://user@example.com/",
                                "https://a:b@example.com/",
                                "https://example.com/#x",
                                "https://localhost/",
                                "https://127.0.0.1/",
                                "https://127.1/",
                                "https://2130706433/",
                                "https://0x7f000001/",
                                "https://[::1]/",
                                "https://10.0.0.1/",
                                "https://169.254.169.254/latest/meta-data/",
                                "https://[::ffff:127.0.0.1]/",
                                "https://[fe80::1]/",
                                "javascript:alert(1)",
                                "file:///etc/passwd",
                                "https://example.com/ x"})
            QTest::newRow(*url ? url : "empty") << QString::fromLatin1(url);
    }
    void addressesThatMayNot()
    {
        QFETCH(QString, url);
        QVERIFY(!urlFault(url, false).isEmpty());
    }

    void httpIsForThisMachineOnly()
    {
        QVERIFY(!urlFault(u"http://example.com/"_s, true).isEmpty());
        QVERIFY(!urlFault(u"http://10.0.0.1/"_s, true).isEmpty());
        QVERIFY(!urlFault(u"https://10.0.0.1/"_s, true).isEmpty());
        QVERIFY(isLoopback(QUrl(u"http://127.0.0.1:8000"_s)));
        QVERIFY(isLoopback(QUrl(u"http://[::1]:8000"_s)));
        QVERIFY(!isLoopback(QUrl(u"https://id.example.org"_s)));
    }
};

QTEST_GUILESS_MAIN(TargetTest)
#include "tst_target.moc"
