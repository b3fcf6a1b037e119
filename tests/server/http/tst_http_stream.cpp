#include "server/http/rawclient.h"
#include "server/http/server.h"
#include "support/httpclient.h"

#include <QTest>

#include <atomic>
#include <unistd.h>

using namespace bc;
using namespace bc::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 10'000;

/// So many pieces of 10,000 bytes; `made` counts them.
Pieces pieces(qint64 count, std::shared_ptr<std::atomic<qint64>> made)
{
    auto left = std::make_shared<qint64>(count);
    return [left, made]() -> Result<std::optional<QByteArray>> {
        if (*left == 0)
            return std::optional<QByteArray>();
        ++*made;
        --*left;
        return std::optional(*left % 3 == 0 ? QByteArray() : QByteArray(pieceSize, char('a' + *left % 26)));
    };
}

QCoro::Task<Response> streamed(std::shared_ptr<std::atomic<qint64>> made, RequestPtr request)
{
    Response answer = Response::stream("text/plain", pieces(request->pathValue(u"count").toLongLong(), made));
    answer.body = "first;";
    co_return answer;
}

QCoro::Task<Response> broken(RequestPtr)
{
    auto left = std::make_shared<int>(3);
    co_return Response::stream("text/plain", [left]() -> Result<std::optional<QByteArray>> {
        if (--*left < 0)
            return fail(ErrorKind::Unavailable, u"The store is gone."_s);
        return std::optional(QByteArray("piece"));
    });
}

QCoro::Task<Response> throwing(RequestPtr)
{
    co_return Response::stream("text/plain",
                               []() -> Result<std::optional<QByteArray>> { throw std::runtime_error("x"); });
}

qint64 sizeOf(qint64 count)
{
    qint64 size = 6;
    for (qint64 left = count - 1; left >= 0; --left)
        size += left % 3 == 0 ? 0 : pieceSize;
    return size;
}

} // namespace

/// Answers whose length nobody knows before their end.
class HttpStreamTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<std::atomic<qint64>> m_made;
    std::unique_ptr<Server> m_server;

private Q_SLOTS:
    void init()
    {
        m_made = std::make_shared<std::atomic<qint64>>(0);
        Router router;
        router.get("/streamed/{count}", [made = m_made](RequestPtr r) { return streamed(made, std::move(r)); });
        router.get("/broken", broken);
        router.get("/throwing", throwing);
        router.get("/plain", [](RequestPtr) -> QCoro::Task<Response> { co_return Response::text("plain"); });
        ServerOptions options;
        options.port = 0;
        options.threads = 1;
        m_server = std::make_unique<Server>(options, std::move(router), std::vector<std::shared_ptr<Middleware>>{});
        QVERIFY(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void allPiecesArriveInOrderAndTheConnectionGoesOn()
    {
        tests::HttpClient client(QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->port())), 60'000);
        for (const qint64 count : {0, 1, 5, 2000}) {
            const auto reply = client.get("/streamed/" + QByteArray::number(count));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.header("Transfer-Encoding"), QByteArray("chunked"));
            QVERIFY(reply.header("Content-Length").isNull());
            QVERIFY(reply.body.startsWith("first;"));
            QCOMPARE(reply.body.size(), sizeOf(count));
        }
        QCOMPARE(client.get("/plain").body, QByteArray("plain"));
    }

    void pipelinedAnswersKeepTheirOrder()
    {
        test::RawClient client(m_server->port());
        QVERIFY(client.send("GET /streamed/40 HTTP/1.1\r\nHost: a\r\n\r\nGET /plain HTTP/1.1\r\nHost: a\r\nConnection: "
                            "close\r\n\r\n"));
        const QByteArray all = client.readRest();
        const qsizetype end = all.indexOf("\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n");
        QVERIFY(end > sizeOf(40));
        QVERIFY(all.endsWith("plain"));
    }

    void headHasNoBody()
    {
        test::RawClient client(m_server->port());
        const auto answer = client.ask("HEAD /streamed/5 HTTP/1.1\r\nHost: a\r\n\r\n", true);
        QCOMPARE(answer.status, 200);
        QCOMPARE(m_made->load(), 0);
        QCOMPARE(client.ask("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("plain"));
    }

    void oldClientsGetItUntilTheConnectionEnds()
    {
        test::RawClient client(m_server->port());
        QVERIFY(client.send("GET /streamed/5 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
        const QByteArray all = client.readRest();
        QVERIFY(!all.contains("chunked") && !all.contains("Content-Length"));
        QCOMPARE(all.size() - all.indexOf("\r\n\r\n") - 4, sizeOf(5));
    }

    void aPieceThatFailsCutsTheConnection()
    {
        for (const QByteArray &path : {QByteArray("/broken"), QByteArray("/throwing")}) {
            test::RawClient client(m_server->port());
            QVERIFY(client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n"));
            QVERIFY(!client.readRest().contains("\r\n0\r\n"));
            QVERIFY(client.hasEnded());
        }
    }

    void whatASlowClientDoesNotTakeIsNotMade()
    {
        test::RawClient client(m_server->port(), "127.0.0.1", 16 * 1024);
        QVERIFY(client.send("GET /streamed/100000 HTTP/1.1\r\nHost: a\r\n\r\n"));
        client.readSome(1000);
        qint64 before = -1;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QTest::qWait(200); // house: allow: until nothing more is made
                return std::exchange(before, m_made->load()) == m_made->load();
            }(),
            20'000);
        QVERIFY2(m_made->load() < 2'000, qPrintable(QString::number(m_made->load()))); // of 100,000: kernel's buffers
        // Others are served meanwhile.
        test::RawClient other(m_server->port());
        QCOMPARE(other.ask("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("plain"));
    }

    void aClientThatVanishesEndsIt()
    {
        {
            test::RawClient client(m_server->port());
            QVERIFY(client.send("GET /streamed/100000 HTTP/1.1\r\nHost: a\r\n\r\n"));
            client.readSome(1000);
            client.kill();
        }
        test::RawClient other(m_server->port());
        QCOMPARE(other.ask("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("plain"));
        const qint64 made = m_made->load();
        QTest::qWait(300); // house: allow: nothing may be made meanwhile
        QVERIFY(m_made->load() - made < 2'000);
    }
};

QTEST_GUILESS_MAIN(HttpStreamTest)
#include "tst_http_stream.moc"
