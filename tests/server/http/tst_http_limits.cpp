#include "server/http/problem.h"
#include "server/http/rawclient.h"
#include "server/http/testserver.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bc::http::ServerOptions;
using bc::test::isProblem;
using bc::test::jsonOf;
using bc::test::RawAnswer;
using bc::test::RawClient;
using bc::test::TestServer;

namespace {

QByteArray post(const QByteArray &path, qint64 size, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + headers + "Content-Length: " + QByteArray::number(size) +
           "\r\n\r\n";
}

/// A GET whose head has that many bytes.
QByteArray headOf(qsizetype size)
{
    QByteArray head = "GET /items/fits HTTP/1.1\r\nHost: a\r\n";
    while (size - head.size() - 2 > 1000)
        head += "X-Pad: " + QByteArray(500, 'x') + "\r\n";
    const qsizetype left = size - head.size() - 2 - qsizetype(strlen("X-Last: \r\n"));
    return head + "X-Last: " + QByteArray(left, 'y') + "\r\n\r\n";
}

} // namespace

/// Limits of size, time and number.
class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headUpToTheLimitIsTaken();
    void headBeyondTheLimitIs431();
    void endlessHeadIs431WithoutAnEnd();
    void endlessRequestLineIs431();
    void bodyUpToTheLimitIsTaken();
    void bodyBeyondTheLimitIs413BeforeItIsSent();
    void bodyBeyondTheLimitThatIsSentAnywayStillGetsItsAnswer();
    void routesHaveLimitsOfTheirOwn();
    void unknownPathsTakeNoMoreThanTheUsualLimit();
    void largeBodiesBeyondTheBudgetAre503();
    void headThatTakesTooLongIs408();
    void headThatTricklesInIs408();
    void bodyThatTakesTooLongIs408();
    void idleConnectionIsClosed();
    void silentConnectionIsClosed();
    void waitingForAnEndpointIsNotIdle();
    void readerThatStopsIsCutOff();
    void readerThatGoesOnIsNotCutOff();
    void connectionsBeyondTheCapAreClosed();
    void closedConnectionsMakeRoomUnderTheCap();
    void thousandIdleConnectionsLeaveOthersServed();
};

void TestHttpLimits::headUpToTheLimitIsTaken()
{
    TestServer server;
    RawClient client(server.port());
    for (const qsizetype size : {16 * 1024 - 1, 16 * 1024}) {
        const QByteArray request = headOf(size);
        QCOMPARE(request.size(), size);
        QCOMPARE(client.ask(request).body, QByteArray("fits"));
    }
}

void TestHttpLimits::headBeyondTheLimitIs431()
{
    TestServer server;
    for (const qsizetype size : {16 * 1024 + 1, 16 * 1024 + 2, 17 * 1024, 64 * 1024, 1024 * 1024}) {
        RawClient client(server.port());
        const RawAnswer answer = client.ask(headOf(size));
        QVERIFY2(isProblem(answer, 431), qPrintable(QString::number(size)));
        QCOMPARE(client.readRest(), QByteArray());
    }
}

void TestHttpLimits::endlessHeadIs431WithoutAnEnd()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost: a\r\n"));
    QVERIFY(client.send(QByteArray("X-More: and more\r\n").repeated(1000)));
    QVERIFY(isProblem(client.read(), 431));
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpLimits::endlessRequestLineIs431()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(isProblem(client.ask("GET /" + QByteArray(20 * 1024, 'a')), 431));
}

void TestHttpLimits::bodyUpToTheLimitIsTaken()
{
    TestServer server;
    RawClient client(server.port());
    const QByteArray body(1024 * 1024, 'b');
    for (int i = 0; i < 2; ++i) {
        const RawAnswer answer = client.ask(post("/echo", body.size()) + body);
        QCOMPARE(jsonOf(answer).value("size", 0), int(body.size()));
    }
}

void TestHttpLimits::bodyBeyondTheLimitIs413BeforeItIsSent()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask(post("/echo", 1024 * 1024 + 1));
    QVERIFY(isProblem(answer, 413));
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpLimits::bodyBeyondTheLimitThatIsSentAnywayStillGetsItsAnswer()
{
    // The server goes on reading for a moment: a reset would take the answer away from the client (RFC 9112 §9.6).
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send(post("/echo", 3 * 1024 * 1024)));
    client.send(QByteArray(3 * 1024 * 1024, 'b'));
    QVERIFY(isProblem(client.read(), 413));
    QCOMPARE(client.readRest(), QByteArray());
}

void TestHttpLimits::routesHaveLimitsOfTheirOwn()
{
    TestServer server;
    {
        RawClient client(server.port());
        QCOMPARE(client.ask(post("/small", 16) + QByteArray(16, 'b')).status, 200);
        QVERIFY(isProblem(client.ask(post("/small", 17)), 413));
    }
    RawClient client(server.port());
    const QByteArray body(8 * 1024 * 1024, 'b');
    QCOMPARE(jsonOf(client.ask(post("/large", body.size()) + body)).value("size", 0), int(body.size()));
    QCOMPARE(client.ask("GET /items/after HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("after"));
    QVERIFY(isProblem(client.ask(post("/large", body.size() + 1)), 413));
}

void TestHttpLimits::unknownPathsTakeNoMoreThanTheUsualLimit()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(isProblem(client.ask(post("/nowhere", 5) + "hello"), 404));
    QVERIFY(isProblem(client.ask(post("/nowhere", 2 * 1024 * 1024)), 413));
}

void TestHttpLimits::largeBodiesBeyondTheBudgetAre503()
{
    constexpr int size = 600'000;
    TestServer server({.bodyBudget = 1'000'000});
    auto first = std::make_unique<RawClient>(server.port());
    QCOMPARE(first->ask(post("/echo", size, "Expect: 100-continue\r\n")).status, 100);
    {
        RawClient second(server.port());
        const RawAnswer answer = second.ask(post("/echo", size));
        QVERIFY(isProblem(answer, 503));
        QVERIFY(answer.has("Retry-After"));
    }
    RawClient small(server.port());
    QCOMPARE(small.ask(post("/echo", 60'000) + QByteArray(60'000, 'b')).status, 200);
    // The budget is free again with the end of the request, just after its answer went out.
    const auto soon = [](const std::function<bool()> &asked) {
        return QTest::qWaitFor([&asked, done = false]() mutable { return done = done || asked(); });
    };
    const auto taken = [&] {
        RawClient client(server.port());
        return client.ask(post("/echo", size) + QByteArray(size, 'b')).status == 200;
    };
    const auto begun = [&] {
        first = std::make_unique<RawClient>(server.port());
        return first->ask(post("/echo", size, "Expect: 100-continue\r\n")).status == 100;
    };
    QCOMPARE(first->ask(QByteArray(size, 'b')).status, 200);
    QVERIFY(soon(taken));
    QVERIFY(soon(begun));
    first.reset(); // and so it is when a sender vanishes
    QVERIFY(soon(taken));
}

void TestHttpLimits::headThatTakesTooLongIs408()
{
    TestServer server({.headDeadline = 100ms});
    RawClient client(server.port());
    QVERIFY(isProblem(client.ask("GET /echo HTTP/1.1\r\nHost:"), 408));
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpLimits::headThatTricklesInIs408()
{
    TestServer server({.headDeadline = 300ms});
    RawClient client(server.port());
    const auto begin = std::chrono::steady_clock::now();
    QByteArray answer;
    QVERIFY(client.send("GET /echo HTTP/1.1\r\n"));
    while (answer.isEmpty() && std::chrono::steady_clock::now() - begin < 10s) {
        client.send("X-A: b\r\n"); // progress all the time, but never an end
        answer = client.readRest(20ms);
    }
    QVERIFY(answer.startsWith("HTTP/1.1 408 "));
    QVERIFY(std::chrono::steady_clock::now() - begin >= 300ms);
}

void TestHttpLimits::bodyThatTakesTooLongIs408()
{
    TestServer server({.bodyDeadline = 100ms});
    RawClient client(server.port());
    QVERIFY(isProblem(client.ask(post("/echo", 10) + "half"), 408));
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpLimits::idleConnectionIsClosed()
{
    TestServer server({.idleDeadline = 100ms});
    RawClient client(server.port());
    QCOMPARE(client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("1"));
    QCOMPARE(client.readRest(), QByteArray());
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpLimits::silentConnectionIsClosed()
{
    TestServer server({.idleDeadline = 100ms});
    RawClient client(server.port());
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpLimits::waitingForAnEndpointIsNotIdle()
{
    TestServer server({.headDeadline = 50ms, .bodyDeadline = 50ms, .idleDeadline = 50ms, .writeDeadline = 50ms});
    RawClient client(server.port());
    QVERIFY(client.send("GET /wait/long HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.readRest(500ms), QByteArray()); // ten deadlines pass
    server.gate().open(u"long"_s);
    QCOMPARE(client.read().body, QByteArray("long"));
}

void TestHttpLimits::readerThatStopsIsCutOff()
{
    constexpr qsizetype size = 32 * 1024 * 1024;
    TestServer server({.threads = 1, .writeDeadline = 200ms});
    RawClient slow(server.port(), "127.0.0.1", 4096);
    QVERIFY(slow.send("GET /bytes/" + QByteArray::number(size) + " HTTP/1.1\r\nHost: a\r\n\r\n"));
    // Not read: the answer fills the buffers of the kernel and stays there.
    RawClient other(server.port());
    QTRY_VERIFY(slow.hasEnded());
    QCOMPARE(other.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("1"));
    QVERIFY(slow.readRest().size() < size);
}

void TestHttpLimits::readerThatGoesOnIsNotCutOff()
{
    constexpr qsizetype size = 32 * 1024 * 1024;
    TestServer server({.writeDeadline = 400ms});
    RawClient client(server.port(), "127.0.0.1", 65536);
    QVERIFY(client.send("GET /bytes/" + QByteArray::number(size) + " HTTP/1.1\r\nHost: a\r\n\r\n"));
    const auto begin = std::chrono::steady_clock::now();
    QByteArray got;
    while (got.size() < size && std::chrono::steady_clock::now() - begin < 60s) {
        const QByteArray piece = client.readSome(256 * 1024);
        QVERIFY2(!piece.isEmpty(), "the server closed a connection that was being read");
        got += piece;
    }
    QVERIFY(got.size() >= size);
}

void TestHttpLimits::connectionsBeyondTheCapAreClosed()
{
    TestServer server({.connectionLimit = 5});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        QCOMPARE(clients.back()->ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    }
    for (int i = 0; i < 5; ++i) {
        RawClient tooMany(server.port());
        QVERIFY(tooMany.isClosedWithin(5s));
    }
    for (const auto &client : clients)
        QCOMPARE(client->ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
}

void TestHttpLimits::closedConnectionsMakeRoomUnderTheCap()
{
    TestServer server({.connectionLimit = 1});
    for (int i = 0; i < 20; ++i) {
        const auto serves = [&] {
            RawClient client(server.port());
            return client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").status == 200 &&
                   client.isClosedWithin(5s);
        };
        bool served = false; // the place is free once the server has seen the last client go
        QTRY_VERIFY(served = served || serves());
    }
}

void TestHttpLimits::thousandIdleConnectionsLeaveOthersServed()
{
    bc::http::ServerOptions options;
    TestServer server(options); // raises the limit of open files, as far as the machine allows
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 1000; ++i) {
        idle.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(idle.back()->isConnected());
        if (i % 2 == 0)
            QVERIFY(idle.back()->send("GET /echo HTTP/1.1\r\nHos"));
    }
    RawClient client(server.port());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_http_limits.moc"
