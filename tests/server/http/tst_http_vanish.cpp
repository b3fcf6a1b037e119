#include "server/http/rawclient.h"
#include "server/http/testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bc::test::RawClient;
using bc::test::TestServer;

/// Clients that are gone before their answer is: what crashed Qt's own server. Run under valgrind and the sanitizers.
class TestHttpVanish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsKilledBeforeTheirAnswer_data() { ways(); }
    void clientsKilledBeforeTheirAnswer();
    void clientsKilledInMidAnswer_data() { ways(); }
    void clientsKilledInMidAnswer();
    void clientsKilledInMidRequest();
    void clientsKilledWhileTheServerStops();

private:
    static constexpr int count = 200;

    static void ways()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("by a reset") << true;
        QTest::newRow("by closing") << false;
    }
    static void end(RawClient *client, bool reset)
    {
        if (reset)
            client->kill();
        delete client;
    }
    static void stillServes(TestServer &server)
    {
        for (int i = 0; i < 10; ++i)
            QCOMPARE(RawClient(server.port()).ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("1"));
    }
};

void TestHttpVanish::clientsKilledBeforeTheirAnswer()
{
    QFETCH(const bool, reset);
    TestServer server;
    std::vector<RawClient *> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(new RawClient(server.port()));
        QVERIFY(clients.back()->send("GET /wait/all HTTP/1.1\r\nHost: a\r\n\r\n"
                                     "POST /wait/all HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.gate().waiting(), 2 * count, 60'000);
    for (size_t i = 0; i < clients.size() / 2; ++i)
        end(clients[i], reset);
    stillServes(server);
    server.gate().openAll(); // now the endpoints of the dead resume, among those of the living
    for (size_t i = clients.size() / 2; i < clients.size(); ++i) {
        QCOMPARE(clients[i]->read().body, QByteArray("all"));
        end(clients[i], reset);
    }
    stillServes(server);
}

void TestHttpVanish::clientsKilledInMidAnswer()
{
    QFETCH(const bool, reset);
    TestServer server;
    for (int i = 0; i < count; ++i) {
        auto *client = new RawClient(server.port(), "127.0.0.1", 4096);
        QVERIFY(
            client->send("GET /bytes/3000000 HTTP/1.1\r\nHost: a\r\n\r\nGET /wait/all HTTP/1.1\r\nHost: a\r\n\r\n"));
        QVERIFY(!client->readSome(1000).isEmpty()); // the answer has begun and cannot have ended
        end(client, reset);
    }
    stillServes(server);
    server.gate().openAll();
    stillServes(server);
}

void TestHttpVanish::clientsKilledInMidRequest()
{
    TestServer server;
    const QByteArray request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n" + QByteArray(100, 'b');
    for (int i = 0; i < count; ++i) {
        auto *client = new RawClient(server.port());
        QVERIFY(client->send(QByteArrayView(request).first(i % request.size())));
        end(client, i % 2 == 0);
    }
    stillServes(server);
}

void TestHttpVanish::clientsKilledWhileTheServerStops()
{
    TestServer server;
    std::vector<RawClient *> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(new RawClient(server.port()));
        QVERIFY(clients.back()->send("GET /wait/all HTTP/1.1\r\nHost: a\r\n\r\n"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.gate().waiting(), count, 60'000);
    for (RawClient *client : clients)
        end(client, true);
    server.gate().openAll();
    server.server().stop();
}

QTEST_GUILESS_MAIN(TestHttpVanish)
#include "tst_http_vanish.moc"
