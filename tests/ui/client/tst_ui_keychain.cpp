#include "ui/client/secretstore.h"

#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace Qt::StringLiterals;

/// Runs under with-keyring.sh: against a real Secret Service.
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(qEnvironmentVariableIsSet("BC_TEST_KEYRING"), "Run this through with-keyring.sh."); }

    void aSecretComesBackAsItWasKept()
    {
        KeychainStore store(u"BiometricsCloud-test"_s);
        const QString secret = u"öäü refresh 🔑 token"_s;
        const Result<> kept = QCoro::waitFor(store.write(u"refresh-token http://127.0.0.1:8000"_s, secret));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().line()));
        const Result<QString> read = QCoro::waitFor(store.read(u"refresh-token http://127.0.0.1:8000"_s));
        QVERIFY2(read, read ? "" : qPrintable(read.error().line()));
        QCOMPARE(*read, secret);
    }

    void anotherObjectReadsWhatTheFirstKept()
    {
        QVERIFY(QCoro::waitFor(KeychainStore(u"BiometricsCloud-test"_s).write(u"b"_s, u"2"_s)));
        QCOMPARE(*QCoro::waitFor(KeychainStore(u"BiometricsCloud-test"_s).read(u"b"_s)), u"2"_s);
        QVERIFY(!QCoro::waitFor(KeychainStore(u"BiometricsCloud-other"_s).read(u"b"_s)));
    }

    void whatWasRemovedIsNotFound()
    {
        KeychainStore store(u"BiometricsCloud-test"_s);
        QVERIFY(QCoro::waitFor(store.write(u"c"_s, u"3"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"c"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"c"_s)));
        const Result<QString> read = QCoro::waitFor(store.read(u"c"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_ui_keychain.moc"
