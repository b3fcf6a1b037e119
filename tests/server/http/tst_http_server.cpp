#include "server/http/problem.h"
#include "server/http/rawclient.h"
#include "server/http/testserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <future>
#include <mutex>
#include <netinet/in.h>
#include <set>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bc::ErrorKind;
using bc::Result;
using bc::http::Request;
using bc::http::Response;
using bc::http::Server;
using bc::http::ServerOptions;
using bc::test::Gate;
using bc::test::RawAnswer;
using bc::test::RawClient;
using bc::test::TestServer;

namespace {

constexpr auto request = "GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n";

/// Remembers the threads that requests ran on.
class Threads final : public bc::http::Middleware
{
public:
    std::optional<Response> before(Request &) override
    {
        const std::lock_guard lock(m_mutex);
        m_threads.insert(QThread::currentThreadId());
        return std::nullopt;
    }
    size_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_threads.size();
    }

private:
    mutable std::mutex m_mutex;
    std::set<Qt::HANDLE> m_threads;
};

Server makeServer(Gate &gate, ServerOptions options) { return {std::move(options), bc::test::testRouter(gate), {}}; }

} // namespace

/// Start, addresses, threads and stop.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenPortIsNamedWithItsRemedy();
    void portTakenBySharingProgramIsNoticed();
    void portIsFreeAfterStop();
    void addressOfAnotherMachineIsNamed();
    void nonsenseAddressIsNamed();
    void listensOnIpv6();
    void listensOnAllAddresses();
    void allThreadsServeTheOnePort();
    void oneThreadIsEnough();
    void stopFinishesTheRequestInFlight();
    void stopFinishesPipelinedRequestsInFlight();
    void stopFinishesTheBodyInFlight();
    void stopClosesIdleConnectionsAtOnce();
    void stopEndsAfterTheGrace();
    void stopTwiceIsHarmless();
    void stopBeforeStartIsHarmless();
};

void TestHttpServer::takenPortIsNamedWithItsRemedy()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Gate gate;
    Server server = makeServer(gate, {.port = other.serverPort()});
    const Result<> started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Conflict);
    QVERIFY(started.error().what.contains(u"127.0.0.1:%1"_s.arg(other.serverPort())));
    QVERIFY(started.error().remedy.contains(u"--listen"));
}

void TestHttpServer::portTakenBySharingProgramIsNoticed()
{
    // Both this server and the other socket set SO_REUSEPORT: the kernel alone would let them share.
    const int other = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(other, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QVERIFY(::bind(other, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(other, 1) == 0);
    QVERIFY(::getsockname(other, reinterpret_cast<sockaddr *>(&address), &size) == 0);
    {
        Gate gate;
        Server server = makeServer(gate, {.port = ntohs(address.sin_port)});
        const Result<> started = server.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Conflict);
    }
    ::close(other);

    TestServer first;
    Gate gate;
    Server second = makeServer(gate, {.port = first.port()});
    QVERIFY(!second.start());
    QCOMPARE(RawClient(first.port()).ask(request).body, QByteArray("1"));
}

void TestHttpServer::portIsFreeAfterStop()
{
    Gate gate;
    Server server = makeServer(gate, {.port = 0});
    QVERIFY(server.start());
    const quint16 port = server.port();
    QCOMPARE(RawClient(port).ask(request).body, QByteArray("1"));
    server.stop();
    Server again = makeServer(gate, {.port = port});
    QVERIFY(again.start());
    QCOMPARE(again.port(), port);
    QCOMPARE(RawClient(port).ask(request).body, QByteArray("1"));
}

void TestHttpServer::addressOfAnotherMachineIsNamed()
{
    Gate gate;
    Server server = makeServer(gate, {.address = u"192.0.2.1"_s, .port = 0}); // TEST-NET-1, RFC 5737
    const Result<> started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Invalid);
    QVERIFY(started.error().what.contains(u"192.0.2.1"));
    QVERIFY(!started.error().remedy.isEmpty());
}

void TestHttpServer::nonsenseAddressIsNamed()
{
    for (const QString &address : {u"example.org"_s, u"300.1.1.1"_s, u""_s, u"127.0.0.1:80"_s}) {
        Gate gate;
        Server server = makeServer(gate, {.address = address, .port = 0});
        const Result<> started = server.start();
        QVERIFY2(!started, qPrintable(address));
        QVERIFY(started.error().what.contains(u"\"%1\""_s.arg(address)));
    }
}

void TestHttpServer::listensOnIpv6()
{
    Gate gate;
    Server server = makeServer(gate, {.address = u"::1"_s, .port = 0});
    const Result<> started = server.start();
    if (!started && !RawClient(1, "::1").isConnected() && started.error().kind == ErrorKind::Invalid)
        QSKIP("this machine has no IPv6 loopback address");
    QVERIFY(started);
    RawClient client(server.port(), "::1");
    const RawAnswer answer = client.ask("GET /echo HTTP/1.1\r\nHost: [::1]:8000\r\n\r\n");
    QCOMPARE(bc::test::jsonOf(answer).value("peer", ""), std::string("::1"));
}

void TestHttpServer::listensOnAllAddresses()
{
    for (const QString &address : {u"0.0.0.0"_s, u"::"_s}) {
        Gate gate;
        Server server = makeServer(gate, {.address = address, .port = 0});
        const Result<> started = server.start();
        if (!started && address == u"::" && !RawClient(1, "::1").isConnected())
            continue; // no IPv6 here
        QVERIFY(started);
        RawClient client(server.port());
        const RawAnswer answer = client.ask("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(bc::test::jsonOf(answer).value("peer", ""), std::string("127.0.0.1")); // not ::ffff:127.0.0.1
    }
}

void TestHttpServer::allThreadsServeTheOnePort()
{
    const auto threads = std::make_shared<Threads>();
    TestServer server({.threads = 4}, {threads});
    for (int i = 0; i < 1000 && threads->count() < 4; ++i)
        QCOMPARE(RawClient(server.port()).ask(request).body, QByteArray("1"));
    QCOMPARE(threads->count(), size_t(4));
}

void TestHttpServer::oneThreadIsEnough()
{
    const auto threads = std::make_shared<Threads>();
    TestServer server({.threads = 1}, {threads});
    for (int i = 0; i < 20; ++i)
        QCOMPARE(RawClient(server.port()).ask(request).body, QByteArray("1"));
    QCOMPARE(threads->count(), size_t(1));
}

void TestHttpServer::stopFinishesTheRequestInFlight()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /wait/a HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.gate().waiting(), 1);
    auto stopped = std::async(std::launch::async, [&] { server.server().stop(30s); });
    QTRY_VERIFY(!RawClient(server.port()).isConnected()); // nobody new is let in
    QCOMPARE(stopped.wait_for(0s), std::future_status::timeout);
    server.gate().open(u"a"_s);
    const RawAnswer answer = client.read();
    QCOMPARE(answer.body, QByteArray("a"));
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
    QVERIFY(client.isClosedWithin(5s));
    QCOMPARE(stopped.wait_for(5s), std::future_status::ready);
}

void TestHttpServer::stopFinishesPipelinedRequestsInFlight()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /wait/a HTTP/1.1\r\nHost: a\r\n\r\nGET /wait/b HTTP/1.1\r\nHost: a\r\n\r\n"
                        "GET /items/c HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.gate().waiting(), 2);
    auto stopped = std::async(std::launch::async, [&] { server.server().stop(30s); });
    QTRY_VERIFY(!RawClient(server.port()).isConnected());
    server.gate().openAll();
    QCOMPARE(client.read().body, QByteArray("a"));
    QCOMPARE(client.read().body, QByteArray("b"));
    QCOMPARE(client.read().body, QByteArray("c"));
    QVERIFY(client.isClosedWithin(5s));
    QCOMPARE(stopped.wait_for(5s), std::future_status::ready);
}

void TestHttpServer::stopFinishesTheBodyInFlight()
{
    TestServer server;
    RawClient client(server.port());
    QCOMPARE(client.ask("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n").status,
             100);
    auto stopped = std::async(std::launch::async, [&] { server.server().stop(30s); });
    QTRY_VERIFY(!RawClient(server.port()).isConnected());
    const RawAnswer answer = client.ask("hello");
    QCOMPARE(bc::test::jsonOf(answer).value("body", ""), std::string("hello"));
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
    QCOMPARE(stopped.wait_for(5s), std::future_status::ready);
}

void TestHttpServer::stopClosesIdleConnectionsAtOnce()
{
    TestServer server;
    RawClient silent(server.port());
    RawClient served(server.port());
    RawClient halfway(server.port());
    QCOMPARE(served.ask(request).body, QByteArray("1"));
    QCOMPARE(halfway.ask(request).body, QByteArray("1"));
    QVERIFY(halfway.send("GET /items/1 HT"));
    QElapsedTimer timer;
    timer.start();
    server.server().stop(60s);
    QVERIFY(timer.elapsed() < 30'000);
    QVERIFY(silent.isClosedWithin(5s) && served.isClosedWithin(5s) && halfway.isClosedWithin(5s));
}

void TestHttpServer::stopEndsAfterTheGrace()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /wait/a HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.gate().waiting(), 1);
    QElapsedTimer timer;
    timer.start();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"did not finish in time"_s));
    server.server().stop(200ms);
    QVERIFY(timer.elapsed() >= 200 && timer.elapsed() < 5000);
    QVERIFY(client.isClosedWithin(5s));
    server.gate().openHere(); // the endpoint finds its connection gone
}

void TestHttpServer::stopTwiceIsHarmless()
{
    TestServer server;
    server.server().stop();
    server.server().stop();
    QVERIFY(!RawClient(server.port()).isConnected());
}

void TestHttpServer::stopBeforeStartIsHarmless()
{
    Gate gate;
    Server server = makeServer(gate, {.port = 0});
    server.stop();
    QVERIFY(server.start());
    QCOMPARE(RawClient(server.port()).ask(request).body, QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_http_server.moc"
