#include "server/http/problem.h"
#include "server/http/rawclient.h"
#include "server/http/testserver.h"

#include <QRegularExpression>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bc::http::Middleware;
using bc::http::Request;
using bc::http::Response;
using bc::test::isProblem;
using bc::test::jsonOf;
using bc::test::RawAnswer;
using bc::test::RawClient;
using bc::test::TestServer;

namespace {

/// Notes what passes, answers `/stopped` itself, throws for `/broken`, and marks each answer.
class Notes final : public Middleware
{
public:
    explicit Notes(QByteArray mark)
        : m_mark(std::move(mark))
    {}

    std::optional<Response> before(Request &request) override
    {
        const std::lock_guard lock(m_mutex);
        m_seen.append(u"before "_s + request.path);
        if (request.path == u"/stopped")
            return Response::problem(429, u"Slow down."_s);
        if (request.path == u"/broken")
            throw std::runtime_error("broken middleware");
        return std::nullopt;
    }

    void after(const Request &request, Response &response) override
    {
        const std::lock_guard lock(m_mutex);
        m_seen.append(u"after %1 %2"_s.arg(request.path).arg(response.status));
        response.with("X-Mark", m_mark);
    }

    QStringList seen() const
    {
        const std::lock_guard lock(m_mutex);
        return m_seen;
    }

private:
    const QByteArray m_mark;
    mutable std::mutex m_mutex;
    QStringList m_seen;
};

} // namespace

/// Methods, versions, connections, trace ids, middleware: what RFC 9110 and 9112 ask of a server that answers.
class TestHttpSemantics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headHasTheLengthButNoBody();
    void headOfAProblemHasNoBody();
    void optionsNamesTheMethods();
    void optionsOfTheServerIsAnswered();
    void unknownPathIs404();
    void wrongMethodIs405WithAllow();
    void unknownMethodIs405();
    void continueIsSentBeforeTheBody();
    void continueIsNotSentForABodyTooLarge();
    void continueBehindAnOpenRequestIs417();
    void http10ClosesAfterItsAnswer();
    void http10KeepsTheConnectionWhenAsked();
    void connectionCloseIsHonoured();
    void nothingBehindConnectionCloseIsAnswered();
    void closeInAListIsHonoured();
    void absoluteTargetIsTaken();
    void hostHeaderDecidesNothing();
    void pathIsDecoded();
    void bodyOfGetIsRead();
    void emptyAnswerHasNoLength();
    void newTraceIdIsMade();
    void traceparentIsContinued();
    void traceIdHeaderIsContinued();
    void malformedTraceHeadersAreReplaced();
    void endpointThatThrowsIs500();
    void endpointThatThrowsLaterIs500();
    void lineEndInAHeaderNeverLeaves();
    void middlewareSeesEveryAnswer();
    void middlewareThatThrowsIs500();
    void clientThatFinishesSendingGetsItsAnswer();
};

void TestHttpSemantics::headHasTheLengthButNoBody()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("HEAD /bytes/1234 HTTP/1.1\r\nHost: a\r\n\r\n", true);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Length"), QByteArray("1234"));
    QCOMPARE(client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("1"));
}

void TestHttpSemantics::headOfAProblemHasNoBody()
{
    TestServer server;
    RawClient client(server.port());
    QCOMPARE(client.ask("HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n", true).status, 404);
    QCOMPARE(client.ask("HEAD /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n", true).status, 413);
    QCOMPARE(client.readRest(), QByteArray());
}

void TestHttpSemantics::optionsNamesTheMethods()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("OPTIONS /items/1 HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD, PUT, DELETE, OPTIONS"));
    QVERIFY(isProblem(client.ask("OPTIONS /nowhere HTTP/1.1\r\nHost: a\r\n\r\n"), 404));
}

void TestHttpSemantics::optionsOfTheServerIsAnswered()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.header("Allow").contains("DELETE"));
}

void TestHttpSemantics::unknownPathIs404()
{
    TestServer server;
    RawClient client(server.port());
    for (const char *path : {"/nowhere", "/", "/items", "/items/", "/items/1/", "//echo", "/echo/", "/ECHO"})
        QVERIFY2(isProblem(client.ask(QByteArray("GET ") + path + " HTTP/1.1\r\nHost: a\r\n\r\n"), 404), path);
}

void TestHttpSemantics::wrongMethodIs405WithAllow()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("POST /items/1 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(isProblem(answer, 405));
    QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD, PUT, DELETE, OPTIONS"));
    QCOMPARE(client.ask("HEAD /small HTTP/1.1\r\nHost: a\r\n\r\n", true).header("Allow"), QByteArray("POST, OPTIONS"));
}

void TestHttpSemantics::unknownMethodIs405()
{
    TestServer server;
    RawClient client(server.port());
    for (const char *method : {"TRACE", "PROPFIND", "get", "X"})
        QVERIFY2(isProblem(client.ask(QByteArray(method) + " /echo HTTP/1.1\r\nHost: a\r\n\r\n"), 405), method);
}

void TestHttpSemantics::continueIsSentBeforeTheBody()
{
    TestServer server;
    RawClient client(server.port());
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n";
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(client.ask(head).status, 100);
        const RawAnswer answer = client.ask("hello");
        QCOMPARE(answer.status, 200);
        QCOMPARE(jsonOf(answer).value("body", ""), std::string("hello"));
    }
}

void TestHttpSemantics::continueIsNotSentForABodyTooLarge()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(isProblem(client.ask("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                                 "Content-Length: 9999999\r\n\r\n"),
                      413));
}

void TestHttpSemantics::continueBehindAnOpenRequestIs417()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /wait/a HTTP/1.1\r\nHost: a\r\n\r\n"
                        "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"));
    QTRY_COMPARE(server.gate().waiting(), 1);
    QCOMPARE(client.readRest(200ms), QByteArray()); // a 100 now would be taken for the answer to the first
    server.gate().open(u"a"_s);
    QCOMPARE(client.read().body, QByteArray("a"));
    QVERIFY(isProblem(client.read(), 417));
}

void TestHttpSemantics::http10ClosesAfterItsAnswer()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("GET /items/1 HTTP/1.0\r\n\r\n");
    QCOMPARE(answer.body, QByteArray("1"));
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpSemantics::http10KeepsTheConnectionWhenAsked()
{
    TestServer server;
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        const RawAnswer answer = client.ask("GET /items/1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(answer.body, QByteArray("1"));
        QCOMPARE(answer.header("Connection"), QByteArray("keep-alive"));
    }
}

void TestHttpSemantics::connectionCloseIsHonoured()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("GET /bytes/300000 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QCOMPARE(answer.body.size(), 300000);
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpSemantics::nothingBehindConnectionCloseIsAnswered()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /items/1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                        "GET /items/2 HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.read().body, QByteArray("1"));
    QCOMPARE(client.readRest(), QByteArray());
}

void TestHttpSemantics::closeInAListIsHonoured()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /items/1 HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Close\r\n\r\n"));
    QCOMPARE(client.read().body, QByteArray("1"));
    QVERIFY(client.isClosedWithin(5s));
}

void TestHttpSemantics::absoluteTargetIsTaken()
{
    TestServer server;
    RawClient client(server.port());
    QCOMPARE(client.ask("GET http://example.org:8000/items/1?a=b HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("1"));
    QVERIFY(isProblem(client.ask("GET http://example.org HTTP/1.1\r\nHost: a\r\n\r\n"), 404));
    QVERIFY(isProblem(client.ask("GET http:///items/1 HTTP/1.1\r\nHost: a\r\n\r\n"), 400));
}

void TestHttpSemantics::hostHeaderDecidesNothing()
{
    // Qt's request.url() takes its host from the header; nothing of it may reach what is answered.
    TestServer server;
    RawClient client(server.port());
    for (const char *target : {"/echo", "http://evil.example/echo", "/nowhere"}) {
        const RawAnswer answer = client.ask(QByteArray("GET ") + target + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        QCOMPARE(answer.status, QByteArrayView(target) == "/nowhere" ? 404 : 200);
        auto shown = jsonOf(answer);
        shown.erase("target"); // as sent, by definition
        QVERIFY2(shown.dump().find("evil") == std::string::npos, target);
        for (const auto &header : answer.headers)
            QVERIFY(!header.second.contains("evil"));
    }
}

void TestHttpSemantics::pathIsDecoded()
{
    TestServer server;
    RawClient client(server.port());
    QCOMPARE(client.ask("GET /items/J%C3%BCrgen%20%2F%252F HTTP/1.1\r\nHost: a\r\n\r\n").body,
             QByteArray("J\xc3\xbcrgen /%2F"));
    QCOMPARE(jsonOf(client.ask("GET /%65cho?x=%2e HTTP/1.1\r\nHost: a\r\n\r\n")).value("path", ""),
             std::string("/echo"));
}

void TestHttpSemantics::bodyOfGetIsRead()
{
    TestServer server;
    RawClient client(server.port());
    const QByteArray hidden = "GET /items/hidden HTTP/1.1\r\nHost: a\r\n\r\n";
    QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(hidden.size()) +
                        "\r\n\r\n" + hidden + "GET /items/next HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(jsonOf(client.read()).value("size", 0), int(hidden.size()));
    QCOMPARE(client.read().body, QByteArray("next"));
}

void TestHttpSemantics::emptyAnswerHasNoLength()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("OPTIONS /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(answer.status, 204);
    QVERIFY(!answer.has("Content-Length") && !answer.has("Content-Type"));
    QCOMPARE(client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("1"));
}

void TestHttpSemantics::newTraceIdIsMade()
{
    static const QRegularExpression hex(u"\\A[0-9a-f]{32}\\z"_s);
    TestServer server;
    RawClient client(server.port());
    QSet<QByteArray> ids;
    for (int i = 0; i < 50; ++i) {
        const RawAnswer answer = client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(hex.match(QString::fromLatin1(answer.header("X-Trace-Id"))).hasMatch());
        QVERIFY(!answer.has("traceparent"));
        ids.insert(answer.header("X-Trace-Id"));
    }
    QCOMPARE(ids.size(), 50);
}

void TestHttpSemantics::traceparentIsContinued()
{
    static const QRegularExpression form(u"\\A00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01\\z"_s);
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer = client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n"
                                        "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n\r\n");
    QCOMPARE(answer.header("X-Trace-Id"), QByteArray("0af7651916cd43dd8448eb211c80319c"));
    QVERIFY(form.match(QString::fromLatin1(answer.header("traceparent"))).hasMatch());
    QVERIFY(!answer.header("traceparent").contains("b7ad6b7169203331"));
}

void TestHttpSemantics::traceIdHeaderIsContinued()
{
    TestServer server;
    RawClient client(server.port());
    const RawAnswer answer =
        client.ask("GET /nowhere HTTP/1.1\r\nHost: a\r\nX-Trace-Id: 0AF7651916CD43DD8448EB211C80319C\r\n\r\n");
    QCOMPARE(answer.header("X-Trace-Id"), QByteArray("0af7651916cd43dd8448eb211c80319c"));
    QVERIFY(isProblem(answer, 404));
}

void TestHttpSemantics::malformedTraceHeadersAreReplaced()
{
    TestServer server;
    RawClient client(server.port());
    for (const char *header :
         {"traceparent: 00-00000000000000000000000000000000-b7ad6b7169203331-01",
          "traceparent: 00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
          "traceparent: ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
          "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
          "traceparent: 00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
          "traceparent: 00-0af7651916cd43dd8448eb211c80319c", "traceparent: ", "X-Trace-Id: <script>alert(1)</script>",
          "X-Trace-Id: 0af7651916cd43dd8448eb211c80319"}) {
        const RawAnswer answer = client.ask(QByteArray("GET /items/1 HTTP/1.1\r\nHost: a\r\n") + header + "\r\n\r\n");
        QCOMPARE(answer.header("X-Trace-Id").size(), 32);
        QVERIFY2(!answer.header("X-Trace-Id").startsWith("0af7651916cd43"), header);
        QVERIFY2(!answer.has("traceparent"), header);
    }
}

void TestHttpSemantics::endpointThatThrowsIs500()
{
    TestServer server;
    RawClient client(server.port());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"GET /throw threw: a secret of the inside"_s));
    const RawAnswer answer = client.ask("GET /throw HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(isProblem(answer, 500));
    QVERIFY(!answer.body.contains("secret"));
    QCOMPARE(client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n").body, QByteArray("1"));
}

void TestHttpSemantics::endpointThatThrowsLaterIs500()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /throw-later HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.gate().waiting(), 1);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"GET /throw-later threw: something"_s));
    server.gate().openAll();
    QVERIFY(isProblem(client.read(), 500));
}

void TestHttpSemantics::lineEndInAHeaderNeverLeaves()
{
    TestServer server;
    RawClient client(server.port());
    QCOMPARE(client.ask("GET /injection?name=fine HTTP/1.1\r\nHost: a\r\n\r\n").header("X-Name"), QByteArray("fine"));
    for (const char *name : {"a%0d%0aSet-Cookie:%20b", "a%0ab", "a%0db", "a%00b"}) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"holds a status or header that may not be sent"_s));
        const RawAnswer answer = client.ask(QByteArray("GET /injection?name=") + name + " HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY2(isProblem(answer, 500), name);
        QVERIFY(!answer.has("Set-Cookie") && !answer.has("X-Name"));
    }
}

void TestHttpSemantics::middlewareSeesEveryAnswer()
{
    const auto outer = std::make_shared<Notes>("outer");
    const auto inner = std::make_shared<Notes>("inner");
    TestServer server({}, {outer, inner});
    RawClient client(server.port());
    const RawAnswer answer = client.ask("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(answer.headers.count({"X-Mark", "inner"}), 1);
    QVERIFY(answer.headers.indexOf({"X-Mark", "inner"}) < answer.headers.indexOf({"X-Mark", "outer"}));
    QVERIFY(isProblem(client.ask("GET /stopped HTTP/1.1\r\nHost: a\r\n\r\n"), 429));
    QVERIFY(client.ask("GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n").has("X-Mark"));
    QVERIFY(client.ask("DELETE /echo HTTP/1.1\r\nHost: a\r\n\r\n").has("X-Mark"));
    QVERIFY(client.ask("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n").has("X-Mark"));
    QCOMPARE(outer->seen(), (QStringList{u"before /items/1"_s, u"after /items/1 200"_s, u"before /stopped"_s,
                                         u"after /stopped 429"_s, u"before /nowhere"_s, u"after /nowhere 404"_s,
                                         u"before /echo"_s, u"after /echo 405"_s, u"after /small 413"_s}));
    QVERIFY(!inner->seen().contains(u"before /stopped"_s));
    RawClient other(server.port());
    QVERIFY(other.ask("nonsense\r\n\r\n").has("X-Mark"));
}

void TestHttpSemantics::middlewareThatThrowsIs500()
{
    TestServer server({}, {std::make_shared<Notes>("x")});
    RawClient client(server.port());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"broken middleware"_s));
    QVERIFY(isProblem(client.ask("GET /broken HTTP/1.1\r\nHost: a\r\n\r\n"), 500));
}

void TestHttpSemantics::clientThatFinishesSendingGetsItsAnswer()
{
    TestServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /items/1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    client.finishSending();
    QCOMPARE(client.read().body, QByteArray("1"));
}

QTEST_GUILESS_MAIN(TestHttpSemantics)
#include "tst_http_semantics.moc"
