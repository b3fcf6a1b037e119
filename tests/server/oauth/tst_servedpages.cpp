#include "core/applications/applications.h"
#include "oauthserver.h"

#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// What the pages show and keep out, as a browser gets them.
class TestServedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void formPostGoesOnByGet();
    void pagesAreSealedOff();
    void pagesSpeakFourLanguages();
    void textOfOthersIsEscaped();
    void emptyFieldsAreNamed();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    std::unique_ptr<OAuthServer> m_server;
};

// OpenID Connect Core §3.1.2.1: both methods
void TestServedPages::formPostGoesOnByGet()
{
    HttpClient browser = m_server->client();
    const HttpReply reply = browser.postForm("/authorize", OAuthServer::authorizeFields(w().shop));
    QCOMPARE(reply.status, 303);
    QVERIFY(!OAuthServer::form(browser.get(reply.header("Location")), "/sign-in").action.isEmpty());
    QCOMPARE(browser.post("/authorize", "{}", "application/json").status, 400);
    QCOMPARE(browser.post("/authorize", "a=b\r\nSet-Cookie: x=y", "application/x-www-form-urlencoded").status, 400);
}

void TestServedPages::pagesAreSealedOff()
{
    HttpClient browser = m_server->client();
    for (const QByteArray &path : {OAuthServer::authorizePath(w().shop), QByteArrayLiteral("/authorize")}) {
        const HttpReply reply = browser.get(path);
        const QByteArray policy = reply.header("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        QVERIFY(policy.contains("base-uri 'none'") && !policy.contains("unsafe") && !policy.contains("script-src"));
        QCOMPARE(reply.header("X-Frame-Options"), QByteArray("DENY"));
        QCOMPARE(reply.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(!reply.body.contains("<script") && !reply.body.contains(" style=\"") &&
                !reply.body.contains("http://"));
    }
}

void TestServedPages::pagesSpeakFourLanguages()
{
    HttpClient browser = m_server->client();
    const QByteArray path = OAuthServer::authorizePath(w().shop);
    const auto language = [&](const QByteArray &accept, const FormFields &more = {}) {
        const QByteArray page =
            browser.get(OAuthServer::authorizePath(w().shop, more), {{"Accept-Language", accept}}).body;
        return page.sliced(page.indexOf("lang=\"") + 6, 2);
    };
    QCOMPARE(language("de-CH,de;q=0.9,en;q=0.8"), "de");
    QCOMPARE(language("it, fr;q=0.4, es;q=0.6"), "es");
    QCOMPARE(language("ja"), "en");
    QCOMPARE(language("de", {{u"ui_locales"_s, u"it fr-CA"_s}}), "fr");
    QVERIFY(browser.get(path, {{"Accept-Language", "de"}}).body.contains("um mit Shop fortzufahren"));
}

void TestServedPages::textOfOthersIsEscaped()
{
    auto evil = w().shop;
    evil.name = u"<img src=x onerror=alert(1)>\"'&"_s;
    w().clock.advance(std::chrono::microseconds(1));
    QVERIFY(w().store->writeNow([&](store::Connection &unit) { return applications::update(unit, evil, w().now()); }));
    HttpClient browser = m_server->client();
    const HttpReply signIn =
        browser.get(OAuthServer::authorizePath(w().shop, {{u"login_hint"_s, u"\"><script>1</script>"_s}}));
    QVERIFY(!signIn.body.contains("<img src=x") && !signIn.body.contains("<script"));
    QVERIFY(signIn.body.contains("&lt;img src=x onerror=alert(1)&gt;&quot;"));
    OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email, OAuthWorkspace::password);
    const HttpReply consent = browser.get(OAuthServer::authorizePath(w().shop) + "&x=%22%3E%3Cscript%3E");
    QVERIFY(!OAuthServer::form(consent, "/consent").action.isEmpty());
    QVERIFY(!consent.body.contains("<img src=x") && !consent.body.contains("<script"));
}

void TestServedPages::emptyFieldsAreNamed()
{
    HttpClient browser = m_server->client();
    const HttpReply reply = OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), {}, {});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.contains("Enter your e-mail address") && reply.body.contains("Enter your password."));
}

QTEST_GUILESS_MAIN(TestServedPages)
#include "tst_servedpages.moc"
