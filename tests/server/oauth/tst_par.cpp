#include "core/applications/applications.h"
#include "oauthserver.h"

#include <QTest>
#include <QUrlQuery>

#include <future>
#include <vector>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// The security case "PAR" as a client and a browser meet it (RFC 9126).
class TestPar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void pushedRequestIsWalkedThrough();
    void reloadAndSignInInBetweenWork();
    void usedTwiceAtOnceGivesOneCode();
    void othersExpiredAndUsedShowAPage();
    void errorsAreJson();
    void plainRequestsOfThoseWhoMustPushAreRefused();
    void promptLoginAsksOnce();
    void deniedAndCancelledAreOver();
    void tooLargeIs413();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    HttpReply push(const applications::Application &application, const FormFields &more = {})
    {
        FormFields fields;
        for (const auto &[name, value] : w().authorizationRequest(application))
            fields.append({name, value});
        return m_server->token(application, fields + more, "/par");
    }
    QByteArray pathOf(const applications::Application &application, const HttpReply &pushed)
    {
        return "/authorize?" + HttpClient::encodeForm({{u"client_id"_s, application.clientId},
                                                       {u"request_uri"_s, pushed.json()[u"request_uri"_s].toString()}});
    }
    std::unique_ptr<OAuthServer> m_server;
};

// RFC 9126 §2.2
void TestPar::pushedRequestIsWalkedThrough()
{
    const HttpReply pushed = push(w().shop);
    QCOMPARE(pushed.status, 201);
    QCOMPARE(pushed.header("Cache-Control"), "no-store");
    QVERIFY(pushed.json()[u"request_uri"_s].toString().startsWith(u"urn:ietf:params:oauth:request_uri:"_s));
    QVERIFY(pushed.json()[u"expires_in"_s].toInt() >= 60);
    HttpClient browser = m_server->client();
    const HttpReply answer = OAuthServer::walk(browser, pathOf(w().shop, pushed), w().patient);
    QCOMPARE(answer.status, 303);
    QVERIFY(answer.header("Location").startsWith("https://shop.example/cb?"));
    QCOMPARE(OAuthServer::answered(answer, u"state"_s), u"st&te"_s);
    FormFields redemption;
    for (const auto &[name, value] : w().redemption(w().shop, OAuthServer::answered(answer, u"code"_s)))
        redemption.append({name, value});
    QCOMPARE(m_server->token(w().shop, redemption).status, 200);
}

void TestPar::reloadAndSignInInBetweenWork()
{
    const QByteArray path = pathOf(w().shop, push(w().shop));
    HttpClient browser = m_server->client();
    for (int i = 0; i < 3; ++i) // reloads, and takes longer than the request_uri lives
        QCOMPARE(browser.get(path).status, 200);
    w().clock.advance(std::chrono::minutes(5));
    QCOMPARE(browser.get(path).status, 200);
    const HttpReply answer = OAuthServer::walk(browser, path, w().patient);
    QVERIFY(!OAuthServer::answered(answer, u"code"_s).isEmpty());
}

// RFC 9126 §4: one use, decided by the store
void TestPar::usedTwiceAtOnceGivesOneCode()
{
    HttpClient first = m_server->client();
    OAuthServer::walk(first, OAuthServer::authorizePath(w().shop), w().patient); // signed in, consent remembered
    const QByteArray path = pathOf(w().shop, push(w().shop));
    std::vector<std::future<HttpReply>> running;
    for (int i = 0; i < 10; ++i) {
        running.push_back(std::async(std::launch::async, [this, path, cookies = first.cookies] {
            HttpClient browser = m_server->client();
            browser.cookies = cookies;
            return browser.get(path);
        }));
    }
    int codes = 0;
    for (auto &one : running) {
        const HttpReply reply = one.get();
        if (reply.status == 302) {
            QVERIFY(!OAuthServer::answered(reply, u"code"_s).isEmpty());
            ++codes;
            continue;
        }
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.header("Location").isNull());
    }
    QCOMPARE(codes, 1);
}

// RFC 9126 §4, RFC 9700 §4.1
void TestPar::othersExpiredAndUsedShowAPage()
{
    const HttpReply pushed = push(w().shop);
    HttpClient browser = m_server->client();
    const auto isPage = [](const HttpReply &reply) {
        return reply.status == 400 && reply.header("Location").isNull() &&
               reply.header("Content-Type").startsWith("text/html");
    };
    QVERIFY(isPage(browser.get(pathOf(w().rival, pushed))));
    QVERIFY(isPage(browser.get(pathOf(w().partner, pushed))));
    QVERIFY(isPage(browser.get("/authorize?client_id=" + w().shop.clientId.toLatin1() +
                               "&request_uri=urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3Aguessed")));
    w().clock.advance(std::chrono::seconds(90));
    QVERIFY(isPage(browser.get(pathOf(w().shop, pushed))));
    const QByteArray path = pathOf(w().shop, push(w().shop));
    QCOMPARE(OAuthServer::walk(browser, path, w().patient).status, 303);
    QVERIFY(isPage(browser.get(path)));
}

// RFC 9126 §2.3
void TestPar::errorsAreJson()
{
    HttpReply reply = push(w().shop, {{u"request_uri"_s, u"urn:ietf:params:oauth:request_uri:x"_s}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_request"_s);
    reply = m_server->token(w().shop,
                            {{u"response_type"_s, u"code"_s}, {u"redirect_uri"_s, u"https://evil.example/"_s}}, "/par");
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("Location").isNull());
    QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_request"_s);
    HttpClient http = m_server->client();
    reply = http.postForm("/par", {{u"response_type"_s, u"code"_s}, {u"client_id"_s, w().shop.clientId}});
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_client"_s);
    QCOMPARE(http.get("/par").status, 405);
}

// RFC 9126 §6
void TestPar::plainRequestsOfThoseWhoMustPushAreRefused()
{
    w().shop = w().changed(w().shop, [](applications::Application &one) { one.metadata.requirePar = true; });
    HttpClient browser = m_server->client();
    const HttpReply plain = browser.get(OAuthServer::authorizePath(w().shop));
    QCOMPARE(OAuthServer::answered(plain, u"error"_s), u"invalid_request"_s);
    const HttpReply answer = OAuthServer::walk(browser, pathOf(w().shop, push(w().shop)), w().patient);
    QVERIFY(!OAuthServer::answered(answer, u"code"_s).isEmpty());
}

// OpenID Connect Core §3.1.2.1
void TestPar::promptLoginAsksOnce()
{
    HttpClient browser = m_server->client();
    OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop), w().patient);
    w().clock.advance(std::chrono::seconds(5));
    const QByteArray path = pathOf(w().shop, push(w().shop, {{u"prompt"_s, u"login"_s}}));
    w().clock.advance(std::chrono::seconds(5));
    QCOMPARE(browser.get(path).status, 200); // although somebody is signed in
    const HttpReply signedIn = OAuthServer::signIn(browser, path, w().patient.email, OAuthWorkspace::password);
    QCOMPARE(signedIn.status, 303);
    const HttpReply answer = browser.get(signedIn.header("Location"));
    QVERIFY(!OAuthServer::answered(answer, u"code"_s).isEmpty());
}

void TestPar::deniedAndCancelledAreOver()
{
    HttpClient browser = m_server->client();
    QByteArray path = pathOf(w().shop, push(w().shop));
    browser.takeCookies(browser.get(path));
    OAuthServer::Form form = OAuthServer::form(browser.get(path), "/sign-in");
    HttpReply reply = browser.postForm(form.action, form.fields + FormFields{{u"decision"_s, u"cancel"_s}});
    QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"access_denied"_s);
    QCOMPARE(browser.get(path).status, 400);

    path = pathOf(w().shop, push(w().shop));
    const HttpReply signedIn = OAuthServer::signIn(browser, path, w().patient.email, OAuthWorkspace::password);
    form = OAuthServer::form(browser.get(signedIn.header("Location")), "/consent");
    reply = browser.postForm(form.action, form.fields + FormFields{{u"decision"_s, u"deny"_s}});
    QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"access_denied"_s);
    QCOMPARE(browser.get(path).status, 400);
    reply = browser.postForm(form.action, form.fields + FormFields{{u"decision"_s, u"allow"_s}});
    QCOMPARE(reply.status, 400); // not after all
    QVERIFY(reply.header("Location").isNull());
}

// RFC 9126 §2.3
void TestPar::tooLargeIs413() { QCOMPARE(push(w().shop, {{u"login_hint"_s, QString(20'000, u'a')}}).status, 413); }

QTEST_GUILESS_MAIN(TestPar)
#include "tst_par.moc"
