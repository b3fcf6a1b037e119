#include "server/http/problem.h"
#include "server/http/rawclient.h"
#include "server/http/testserver.h"
#include "server/http/tlsfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bc::ErrorKind;
using bc::Result;
using bc::http::Server;
using bc::http::ServerOptions;
using bc::test::Gate;
using bc::test::RawClient;
using bc::test::TestServer;
using bc::test::TlsFiles;

namespace {

/// A TLS client that trusts nobody and notes whom it met.
class TlsClient
{
public:
    explicit TlsClient(quint16 port)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        m_encrypted = m_socket.waitForEncrypted(20'000);
    }

    bool isEncrypted() const { return m_encrypted; }
    QString peerName() const { return m_socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0); }
    QSsl::SslProtocol protocol() const { return m_socket.sessionProtocol(); }
    QSslSocket &socket() { return m_socket; }

    QByteArray ask(const QByteArray &request)
    {
        m_socket.write(request);
        QByteArray got;
        while (true) {
            const qsizetype end = got.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype at = got.indexOf("Content-Length: ") + 16;
                const qsizetype size = got.sliced(at, got.indexOf('\r', at) - at).toLongLong();
                if (got.size() >= end + 4 + size)
                    return got;
            }
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(20'000))
                return got;
            got += m_socket.readAll();
        }
    }

private:
    QSslSocket m_socket;
    bool m_encrypted = false;
};

constexpr auto request = "GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n";

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servesOverTls_data();
    void servesOverTls();
    void guardsOverTls();
    void pipelinesOverTls();
    void largeBodiesPassBothWays();
    void clientThatVanishesHarmsNobody();
    void oldProtocolsAreRefused();
    void ciphersSealAndForget_data();
    void ciphersSealAndForget();
    void plainTextOnTheTlsPortIsRefused();
    void silentHandshakeIsEnded();
    void silentHandshakesCountAmongTheConnections();
    void manySilentHandshakesLeaveOthersServed();
    void reloadedCertificateIsUsedByNewConnections();
    void failedReloadKeepsTheOldCertificate();
    void unusableFilesAreNamed_data();
    void unusableFilesAreNamed();
    void stopFinishesTheRequestInFlight();

private:
    ServerOptions options(const QString &name) const
    {
        return {.certificateFile = m_files.certificate(name), .keyFile = m_files.key(name)};
    }

    TlsFiles m_files;
};

void TestHttpTls::initTestCase()
{
    QVERIFY2(m_files.make(u"first"_s), "the openssl command is missing or fails");
    QVERIFY(m_files.make(u"second"_s));
    QVERIFY(m_files.make(u"rsa"_s, TlsFiles::Key::Rsa));
    QVERIFY(m_files.make(u"other-rsa"_s, TlsFiles::Key::Rsa));
}

void TestHttpTls::servesOverTls_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("elliptic curve") << u"first"_s;
    QTest::newRow("RSA") << u"rsa"_s;
}

void TestHttpTls::servesOverTls()
{
    QFETCH(const QString, name);
    TestServer server(options(name));
    TlsClient client(server.port());
    QVERIFY(client.isEncrypted());
    QCOMPARE(client.peerName(), name);
    QCOMPARE(client.protocol(), QSsl::TlsV1_3);
    for (int i = 0; i < 3; ++i) {
        const QByteArray answer = client.ask("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\"secure\":true"));
    }
}

void TestHttpTls::guardsOverTls()
{
    TestServer server(options(u"first"_s));
    const std::pair<const char *, const char *> cases[] = {
        {"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 18446744073709551615\r\n\r\nGET /", "400"},
        {"GET /echo HTTP/1.1\nHost: a\n\n", "400"},
        {"POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "411"},
        {"POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n", "413"},
    };
    for (const auto &[bytes, status] : cases) {
        TlsClient client(server.port());
        QVERIFY(client.isEncrypted());
        QVERIFY2(client.ask(bytes).startsWith(QByteArray("HTTP/1.1 ") + status), bytes);
        if (QByteArrayView(status) == "400")
            continue;
        QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    }
}

void TestHttpTls::pipelinesOverTls()
{
    TestServer server(options(u"first"_s));
    TlsClient client(server.port());
    client.socket().write(QByteArray(request).repeated(100));
    QByteArray got;
    while (got.count("HTTP/1.1 200 OK") < 100 && client.socket().waitForReadyRead(20'000))
        got += client.socket().readAll();
    QCOMPARE(got.count("HTTP/1.1 200 OK"), 100);
}

void TestHttpTls::largeBodiesPassBothWays()
{
    TestServer server(options(u"first"_s));
    TlsClient client(server.port());
    const QByteArray body(5'000'000, 'b');
    const QByteArray answer = client.ask("POST /large HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n\r\n" + body);
    QVERIFY(answer.contains("\"size\":5000000"));
    QVERIFY(client.ask("GET /bytes/5000000 HTTP/1.1\r\nHost: a\r\n\r\n").size() > 5'000'000);
}

void TestHttpTls::clientThatVanishesHarmsNobody()
{
    TestServer server(options(u"first"_s));
    for (int i = 0; i < 20; ++i) {
        auto client = std::make_unique<TlsClient>(server.port());
        client->socket().write("GET /wait/a HTTP/1.1\r\nHost: a\r\n\r\nGET /bytes/3000000 HTTP/1.1\r\nHost: a\r\n\r\n");
        client->socket().flush();
        QTRY_COMPARE(server.gate().waiting(), 1);
        if (i % 2 == 0)
            client->socket().abort();
        client.reset();
        QVERIFY(TlsClient(server.port()).ask(request).endsWith("\r\n\r\n1"));
        server.gate().openAll();
    }
    QVERIFY(TlsClient(server.port()).ask(request).endsWith("\r\n\r\n1"));
}

void TestHttpTls::oldProtocolsAreRefused()
{
    TestServer server(options(u"rsa"_s));
    const auto connects = [&](QSsl::SslProtocol protocol) {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(protocol);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        return socket.waitForEncrypted(20'000);
    };
    QVERIFY(connects(QSsl::TlsV1_2));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QVERIFY(!connects(QSsl::TlsV1_1));
    QVERIFY(!connects(QSsl::TlsV1_0));
    QT_WARNING_POP
}

void TestHttpTls::ciphersSealAndForget_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<bool>("served");
    QTest::newRow("TLS 1.3") << u"TLS_AES_128_GCM_SHA256"_s << QSsl::TlsV1_3 << true;
    QTest::newRow("GCM") << u"ECDHE-RSA-AES128-GCM-SHA256"_s << QSsl::TlsV1_2 << true;
    QTest::newRow("ChaCha20") << u"ECDHE-RSA-CHACHA20-POLY1305"_s << QSsl::TlsV1_2 << true;
    QTest::newRow("CBC") << u"ECDHE-RSA-AES128-SHA256"_s << QSsl::TlsV1_2 << false;
    QTest::newRow("no forward secrecy") << u"AES128-GCM-SHA256"_s << QSsl::TlsV1_2 << false;
}

// RFC 9325 §4.2
void TestHttpTls::ciphersSealAndForget()
{
    QFETCH(QString, cipher);
    QFETCH(QSsl::SslProtocol, protocol);
    TestServer server(options(u"rsa"_s));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    const QSslCipher wanted(cipher);
    QVERIFY2(!wanted.isNull(), "this client does not know the cipher");
    configuration.setCiphers({wanted});
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QTEST(socket.waitForEncrypted(20'000), "served");
}

void TestHttpTls::plainTextOnTheTlsPortIsRefused()
{
    TestServer server(options(u"first"_s));
    RawClient client(server.port());
    QVERIFY(client.send(request));
    QVERIFY(!client.readRest().contains("HTTP/1.1 200"));
    QVERIFY(TlsClient(server.port()).ask(request).endsWith("\r\n\r\n1"));
}

void TestHttpTls::silentHandshakeIsEnded()
{
    ServerOptions given = options(u"first"_s);
    given.headDeadline = 200ms;
    TestServer server(given);
    RawClient silent(server.port());
    QVERIFY(silent.isClosedWithin(10s));
}

void TestHttpTls::silentHandshakesCountAmongTheConnections()
{
    ServerOptions given = options(u"first"_s);
    given.connectionLimit = 3;
    given.threads = 1;
    TestServer server(given);
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 3; ++i)
        silent.push_back(std::make_unique<RawClient>(server.port()));
    QVERIFY(RawClient(server.port()).isClosedWithin(5s));
    silent.clear();
    bool served = false; // the places are free once the server has seen them go
    QTRY_VERIFY(served = served || TlsClient(server.port()).ask(request).endsWith("\r\n\r\n1"));
}

void TestHttpTls::manySilentHandshakesLeaveOthersServed()
{
    TestServer server(options(u"first"_s));
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 200; ++i) // more than Qt lets wait by default
        silent.push_back(std::make_unique<RawClient>(server.port()));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(TlsClient(server.port()).ask(request).endsWith("\r\n\r\n1"));
    QVERIFY(timer.elapsed() < 5000); // before any of them has timed out
}

void TestHttpTls::reloadedCertificateIsUsedByNewConnections()
{
    TlsFiles files;
    QVERIFY(files.make(u"live"_s));
    TestServer server({.certificateFile = files.certificate(u"live"_s), .keyFile = files.key(u"live"_s)});
    TlsClient old(server.port());
    QCOMPARE(old.peerName(), u"live"_s);
    for (const QString &name : {u"second"_s, u"rsa"_s}) {
        QFile::remove(files.certificate(u"live"_s));
        QFile::remove(files.key(u"live"_s));
        QVERIFY(QFile::copy(m_files.certificate(name), files.certificate(u"live"_s)));
        QVERIFY(QFile::copy(m_files.key(name), files.key(u"live"_s)));
        QVERIFY(server.server().reloadCertificates());
        QTRY_COMPARE(TlsClient(server.port()).peerName(), name);
        QVERIFY(TlsClient(server.port()).ask(request).endsWith("\r\n\r\n1"));
    }
    QVERIFY(old.ask(request).endsWith("\r\n\r\n1")); // the connection that was there goes on
}

void TestHttpTls::failedReloadKeepsTheOldCertificate()
{
    TlsFiles files;
    QVERIFY(files.make(u"live"_s));
    TestServer server({.certificateFile = files.certificate(u"live"_s), .keyFile = files.key(u"live"_s)});
    QFile broken(files.certificate(u"live"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate) && broken.write("half a fi") > 0);
    broken.close();
    const Result<> reloaded = server.server().reloadCertificates();
    QVERIFY(!reloaded);
    QVERIFY(reloaded.error().what.contains(files.certificate(u"live"_s)));
    QVERIFY(TlsClient(server.port()).ask(request).endsWith("\r\n\r\n1"));
}

void TestHttpTls::unusableFilesAreNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    const QString good = m_files.certificate(u"first"_s);
    const QString goodKey = m_files.key(u"first"_s);
    const QString missing = m_files.path(u"missing.pem"_s);
    QTest::newRow("certificate missing") << missing << goodKey << missing;
    QTest::newRow("key missing") << good << missing << missing;
    QTest::newRow("certificate is a key") << goodKey << goodKey << goodKey;
    QTest::newRow("key is a certificate") << good << good << good;
    QTest::newRow("key of another kind") << good << m_files.key(u"rsa"_s) << m_files.key(u"rsa"_s);
    QTest::newRow("key of another certificate")
        << m_files.certificate(u"rsa"_s) << m_files.key(u"other-rsa"_s) << m_files.key(u"other-rsa"_s);
    QTest::newRow("key of another certificate, elliptic curve")
        << good << m_files.key(u"second"_s) << m_files.key(u"second"_s);
    QTest::newRow("certificate only") << good << QString() << u"key"_s;
    QTest::newRow("key only") << QString() << goodKey << u"certificate"_s;
}

void TestHttpTls::unusableFilesAreNamed()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, named);
    Gate gate;
    Server server({.port = 0, .certificateFile = certificate, .keyFile = key}, bc::test::testRouter(gate), {});
    const Result<> started = server.start();
    QVERIFY(!started);
    QVERIFY2(started.error().what.contains(named), qPrintable(started.error().what));
    QVERIFY(!started.error().remedy.isEmpty());
}

void TestHttpTls::stopFinishesTheRequestInFlight()
{
    TestServer server(options(u"first"_s));
    TlsClient client(server.port());
    client.socket().write("GET /wait/a HTTP/1.1\r\nHost: a\r\n\r\n");
    client.socket().flush();
    QTRY_COMPARE(server.gate().waiting(), 1);
    const std::unique_ptr<QThread> stopper(QThread::create([&] { server.server().stop(30s); }));
    stopper->start();
    QTRY_VERIFY(!RawClient(server.port()).isConnected());
    server.gate().openAll();
    QVERIFY(client.ask("").endsWith("\r\n\r\na"));
    QVERIFY(stopper->wait(10'000));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
