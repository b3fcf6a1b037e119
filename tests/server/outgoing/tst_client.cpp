#include "server/outgoing/client.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace bc::server::outgoing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers every request with `answer`, and closes then if it is told to.
class Peer
{
public:
    Peer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("No port to listen on.");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                request += socket->readAll();
                if (answer.isEmpty() || !request.contains("\r\n\r\n"))
                    return;
                socket->write(answer);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
    }
    QUrl url(const QString &host = u"127.0.0.1"_s) const
    {
        return QUrl(u"http://%1:%2/a/b?c=d"_s.arg(host).arg(m_server.serverPort()));
    }

    QByteArray answer, request;
    bool closes = false;

private:
    QTcpServer m_server;
};

QByteArray ok(const QByteArray &body, qsizetype length = -1)
{
    return "HTTP/1.1 200 OK\r\nX-Word: here\r\nContent-Length: " +
           QByteArray::number(length < 0 ? body.size() : length) + "\r\n\r\n" + body;
}

} // namespace

/// What is asked of other people's servers, and what of their answers is taken.
class ClientTest : public QObject
{
    Q_OBJECT

private:
    Answer ask(Peer &peer, Call call, bool loopbackAllowed = true, std::chrono::milliseconds timeout = 5s)
    {
        if (call.url.isEmpty())
            call.url = peer.url();
        Client client({.loopbackAllowed = loopbackAllowed, .timeout = timeout});
        std::optional<Answer> got;
        client.ask(call, [&](const Answer &answer) { got = answer; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 15'000))
            qFatal("No answer was told of.");
        return *got;
    }

private Q_SLOTS:
    void anAnswerIsReadWhole()
    {
        Peer peer;
        peer.answer = ok("{\"a\":1}");
        const Answer answer = ask(peer, {.headers = {{"Authorization", "Bearer t"}}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.whole && !answer.late && answer.error.isEmpty());
        QCOMPARE(answer.body, QByteArray("{\"a\":1}"));
        QCOMPARE(answer.header("x-word"), QByteArray("here"));
        QVERIFY(peer.request.startsWith("GET /a/b?c=d HTTP/1.1\r\n"));
        QVERIFY(peer.request.contains("Bearer t"));
        QVERIFY(!peer.request.contains("Cookie"));
    }

    void everyStatusIsAnAnswer()
    {
        for (const int status :
             {200, 204, 301, 400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 599}) {
            Peer peer;
            peer.answer = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: 0\r\n\r\n";
            const Answer answer = ask(peer, {});
            QCOMPARE(answer.status, status);
            QVERIFY2(answer.whole, qPrintable(QString::number(status) + answer.error.text()));
        }
    }

    void bodiesArePostedAndErrorsAreAnswersToo()
    {
        Peer peer;
        peer.answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\n\r\nwhy";
        const Answer answer =
            ask(peer, {.method = "POST", .headers = {{"Content-Type", "text/plain"}}, .body = "said"});
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.whole && answer.error.isEmpty());
        QCOMPARE(answer.body, QByteArray("why"));
        QVERIFY(peer.request.startsWith("POST ") && peer.request.endsWith("\r\n\r\nsaid"));
        Peer other;
        other.answer = ok({});
        ask(other, {.method = "PUT", .headers = {{"Content-Type", "text/plain"}}, .body = "more"});
        QVERIFY(other.request.startsWith("PUT ") && other.request.endsWith("more"));
    }

    void whatIsTooLongIsCutOff()
    {
        Peer peer;
        peer.answer = ok(QByteArray(300'000, 'x'));
        const Answer answer = ask(peer, {.longest = 100'000});
        QVERIFY(!answer.whole);
        QCOMPARE(answer.error.text(), u"The answer is too long."_s);
        QVERIFY(ask(peer, {.longest = 300'000}).whole);
    }

    void whatIsCutShortIsNoAnswer()
    {
        Peer peer;
        peer.answer = ok("half", 8);
        peer.closes = true;
        const Answer answer = ask(peer, {});
        QVERIFY(!answer.whole && answer.status == 200);
        QCOMPARE(answer.error.code(), "answer_cut");
    }

    void whatIsLateIsNoAnswer()
    {
        Peer peer;
        const Answer silent = ask(peer, {}, true, 200ms);
        QVERIFY(silent.late && !silent.whole && silent.status == 0);
        QCOMPARE(silent.error.text(), u"No answer within 0.2 s."_s);
        peer.answer = ok("slow", 4'000); // the rest never comes
        const Answer begun = ask(peer, {}, true, 200ms);
        QVERIFY(begun.late && !begun.whole);
    }

    void redirectsAreNotFollowed()
    {
        Peer inside, peer;
        inside.answer = ok("secret");
        peer.answer = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + inside.url().toEncoded() + "\r\n\r\n";
        const Answer answer = ask(peer, {});
        QCOMPARE(answer.status, 302);
        QVERIFY(inside.request.isEmpty());
    }

    void ourOwnNetworkIsNotCalled()
    {
        Peer peer;
        peer.answer = ok("inside");
        for (const QUrl &url :
             {peer.url(), peer.url(u"localhost"_s), QUrl(u"https://10.1.2.3/"_s), QUrl(u"https://[fd00::1]/"_s)}) {
            const Answer answer = ask(peer, {.url = url}, false);
            QVERIFY2(!answer.whole && answer.error.text().contains("may not be called"_L1),
                     qPrintable(answer.error.text()));
        }
        QVERIFY(peer.request.isEmpty());
        QVERIFY(!ask(peer, {.url = QUrl(u"http://10.1.2.3/"_s)}).whole); // loopback is all that is let in
    }

    void abortingEndsWhatIsUnderWay()
    {
        Peer peer;
        Client client({.loopbackAllowed = true, .timeout = 60s});
        int told = 0;
        for (int i = 0; i < 3; ++i)
            client.ask({.url = peer.url()}, [&](const Answer &answer) { told += answer.whole ? 0 : 1; });
        QTRY_VERIFY(peer.request.count("\r\n\r\n") == 3);
        client.abort();
        QTRY_COMPARE(told, 3);
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
