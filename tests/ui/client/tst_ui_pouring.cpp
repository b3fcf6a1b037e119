#include "ui/client/providerclient.h"
#include "ui/support/responder.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

Answer fetched(ProviderClient &client, Request request)
{
    request.authorization = Request::Authorization::None;
    return QCoro::waitFor(client.send(std::move(request)));
}

} // namespace

/// Request::sink: answers of any length.
class TestPouring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsPouredAsItComes()
    {
        Responder provider;
        const QByteArray body(500'000, 'x');
        provider.on("GET /api/v1/x", [&](const Responder::Seen &) -> Responder::Answer { return {200, {}, {}, body}; });
        ProviderClient client(provider.base());
        QByteArray poured;
        Request request = Request::get(u"/api/v1/x"_s);
        request.sink = [&poured](const QByteArray &piece) {
            poured += piece;
            return true;
        };
        const Answer answer = fetched(client, request);
        QVERIFY(answer);
        QVERIFY(answer->body.isEmpty());
        QCOMPARE(poured, body);
        // Who wants no more calls it off.
        request = Request::get(u"/api/v1/x"_s);
        request.sink = [](const QByteArray &) { return false; };
        QVERIFY(fetched(client, request).error().cancelled());
        // A refusal is not what was asked for: it is a Problem, and nothing is poured.
        provider.on("GET /api/v1/x", [](const Responder::Seen &) { return Responder::problem(403); });
        poured.clear();
        request = Request::get(u"/api/v1/x"_s);
        request.sink = [&poured](const QByteArray &piece) { return !poured.append(piece).isNull(); };
        QCOMPARE(fetched(client, request).error().status, 403);
        QVERIFY(poured.isEmpty());
    }

    void aBodyThatStallsIsNotTheWhole()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n");
            });
        });
        ProviderClient client(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
        Request request = Request::get(u"/x"_s);
        request.timeout = std::chrono::milliseconds(500);
        QByteArray poured;
        request.sink = [&poured](const QByteArray &piece) { return !poured.append(piece).isNull(); };
        const Answer answer = fetched(client, request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Problem::Kind::Timeout);
        QCOMPARE(poured, "part");
    }
};

QTEST_MAIN(TestPouring)
#include "tst_ui_pouring.moc"
