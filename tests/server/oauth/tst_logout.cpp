#include "core/applications/applications.h"
#include "core/crypto/jose.h"
#include "oauthserver.h"

#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// OpenID Connect RP-Initiated Logout.
class TestLogout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void hintSignsOutAndLeadsBack();
    void expiredHintIsGoodToo();
    void tokensEndUnlessTheyWereGrantedOffline();
    void withoutAHintThePersonIsAsked();
    void hintOfAnotherSignInAsks();
    void personMayStay();
    void confirmationIsBoundToItsBrowser();
    void doubtfulRequestsDoNotRedirect_data();
    void doubtfulRequestsDoNotRedirect();
    void nobodySignedInIsDone();
    void formGoesOnByGet();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    QJsonObject signIn(HttpClient &browser, const QString &scope = u"openid"_s);
    static QByteArray path(const FormFields &fields) { return "/logout?" + HttpClient::encodeForm(fields); }
    bool signedIn(HttpClient &browser);

    std::unique_ptr<OAuthServer> m_server;
};

void TestLogout::init()
{
    m_server = std::make_unique<OAuthServer>();
    for (applications::Application *application : {&w().shop, &w().rival}) {
        application->metadata.postLogoutUrls = {application->redirectUrls.first() + u"/bye"_s,
                                                application->redirectUrls.first() + u"/bye?x=1"_s};
        const auto changed = w().store->writeNow(
            [&](store::Connection &unit) { return applications::update(unit, *application, w().now() + 1s); });
        QVERIFY(changed);
        *application = *changed;
    }
}

QJsonObject TestLogout::signIn(HttpClient &browser, const QString &scope)
{
    const HttpReply end =
        OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop, {{u"scope"_s, scope}}), w().patient);
    return m_server
        ->token(w().shop, {{u"grant_type"_s, u"authorization_code"_s},
                           {u"code"_s, OAuthServer::answered(end, u"code"_s)},
                           {u"redirect_uri"_s, w().shop.redirectUrls.first()},
                           {u"code_verifier"_s, OAuthWorkspace::verifier}})
        .json();
}

bool TestLogout::signedIn(HttpClient &browser)
{
    const HttpReply reply =
        browser.get(OAuthServer::authorizePath(w().shop, {{u"scope"_s, u"openid"_s}, {u"prompt"_s, u"none"_s}}));
    return OAuthServer::answered(reply, u"error"_s) != u"login_required";
}

// RP-Initiated Logout §2, §3
void TestLogout::hintSignsOutAndLeadsBack()
{
    HttpClient browser = m_server->client();
    const QString hint = signIn(browser).value(u"id_token"_s).toString();
    QVERIFY(signedIn(browser));
    const auto before = browser.cookies;
    const HttpReply reply = browser.get(path({{u"id_token_hint"_s, hint},
                                              {u"client_id"_s, w().shop.clientId},
                                              {u"post_logout_redirect_uri"_s, u"https://shop.example/cb/bye?x=1"_s},
                                              {u"state"_s, u"a&b"_s}}));
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.header("Location"), "https://shop.example/cb/bye?x=1&state=a%26b"_ba);
    QVERIFY(reply.header("Set-Cookie").startsWith("bc_session=;"));
    // The session itself ended, not only the browser's cookie.
    browser.cookies = before;
    QVERIFY(!signedIn(browser));
}

void TestLogout::expiredHintIsGoodToo()
{
    HttpClient browser = m_server->client();
    const QString hint = signIn(browser).value(u"id_token"_s).toString();
    w().clock.advance(5h);
    const HttpReply reply = browser.get(path({{u"id_token_hint"_s, hint}}));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("You are signed out"));
    QVERIFY(!signedIn(browser));
}

// Back-Channel Logout §2.7
void TestLogout::tokensEndUnlessTheyWereGrantedOffline()
{
    HttpClient elsewhere = m_server->client();
    const QJsonObject kept = signIn(elsewhere, u"openid all"_s);
    for (const QString &scope : {u"openid all"_s, u"openid all offline_access"_s}) {
        HttpClient browser = m_server->client();
        const QJsonObject answer = signIn(browser, scope);
        QVERIFY(w().works(answer.value(u"access_token"_s).toString()));
        browser.get(path({{u"id_token_hint"_s, answer.value(u"id_token"_s).toString()}}));
        QCOMPARE(w().works(answer.value(u"access_token"_s).toString()), scope.contains(u"offline_access"));
    }
    // Of the other session nothing ended.
    QVERIFY(w().works(kept.value(u"access_token"_s).toString()));
}

void TestLogout::withoutAHintThePersonIsAsked()
{
    HttpClient browser = m_server->client();
    signIn(browser);
    const HttpReply page = browser.get(path({{u"client_id"_s, w().shop.clientId},
                                             {u"post_logout_redirect_uri"_s, u"https://shop.example/cb/bye"_s},
                                             {u"state"_s, u"s"_s}}));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Shop wants to sign you out"));
    QVERIFY(page.body.contains(w().patient.email.toLatin1()));
    QVERIFY(signedIn(browser)); // nothing happened yet
    OAuthServer::Form form = OAuthServer::form(page, "/logout/confirm");
    form.fields.append({u"decision"_s, u"sign_out"_s});
    const HttpReply reply = browser.postForm(form.action, form.fields);
    QCOMPARE(reply.status, 303);
    QCOMPARE(reply.header("Location"), "https://shop.example/cb/bye?state=s"_ba);
    QVERIFY(!signedIn(browser));
}

void TestLogout::hintOfAnotherSignInAsks()
{
    HttpClient first = m_server->client(), second = m_server->client();
    const QString hint = signIn(first).value(u"id_token"_s).toString();
    signIn(second);
    const HttpReply page = second.get(path({{u"id_token_hint"_s, hint}}));
    QVERIFY(!OAuthServer::form(page, "/logout/confirm").action.isEmpty());
    QVERIFY(signedIn(second));
}

void TestLogout::personMayStay()
{
    HttpClient browser = m_server->client();
    signIn(browser);
    OAuthServer::Form form = OAuthServer::form(browser.get("/logout"), "/logout/confirm");
    form.fields.append({u"decision"_s, u"stay"_s});
    const HttpReply reply = browser.postForm(form.action, form.fields);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("You are still signed in"));
    QVERIFY(signedIn(browser));
}

void TestLogout::confirmationIsBoundToItsBrowser()
{
    HttpClient browser = m_server->client(), other = m_server->client();
    signIn(browser);
    signIn(other);
    OAuthServer::Form form = OAuthServer::form(other.get("/logout"), "/logout/confirm");
    form.fields.append({u"decision"_s, u"sign_out"_s});
    const HttpReply reply = browser.postForm(form.action, form.fields);
    QCOMPARE(reply.status, 303);
    QVERIFY(reply.header("Location").startsWith("/logout"));
    QVERIFY(signedIn(browser));
    QVERIFY(signedIn(other));
}

// RP-Initiated Logout §3: an error is told on a page
void TestLogout::doubtfulRequestsDoNotRedirect_data()
{
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("withClient");
    const QString good = u"https://shop.example/cb/bye"_s;
    QTest::newRow("forged hint") << u"forged"_s << good << true;
    QTest::newRow("garbage hint") << u"garbage"_s << good << true;
    QTest::newRow("hint of another application") << u"rival"_s << good << true;
    QTest::newRow("unregistered") << u"good"_s << u"https://evil.example/"_s << true;
    QTest::newRow("prefix") << u"good"_s << u"https://shop.example/cb"_s << true;
    QTest::newRow("suffix") << u"good"_s << good + u"/x"_s << true;
    QTest::newRow("another query") << u"good"_s << good + u"?x=2"_s << true;
    QTest::newRow("of another application") << u"good"_s << u"https://rival.example/cb/bye"_s << true;
    QTest::newRow("nobody's") << u"none"_s << good << false;
}

void TestLogout::doubtfulRequestsDoNotRedirect()
{
    QFETCH(QString, hint);
    QFETCH(QString, address);
    QFETCH(bool, withClient);
    HttpClient browser = m_server->client();
    const QString good = signIn(browser).value(u"id_token"_s).toString();
    QJsonObject claims = crypto::jose::parse(good.toLatin1())->claims;
    FormFields fields{{u"post_logout_redirect_uri"_s, address}};
    if (withClient)
        fields.append({u"client_id"_s, w().shop.clientId});
    if (hint == u"good") {
        fields.append({u"id_token_hint"_s, good});
    } else if (hint == u"garbage") {
        fields.append({u"id_token_hint"_s, u"x.y.z"_s});
    } else if (hint == u"rival") {
        claims.insert(u"aud"_s, w().rival.clientId);
        const auto key = w().provider.keys().signer(w().reader(), crypto::jose::Algorithm::ES256, w().now());
        fields.append(
            {u"id_token_hint"_s, QString::fromLatin1(*crypto::jose::sign({{u"typ"_s, u"JWT"_s}}, claims, *key))});
    } else if (hint == u"forged") {
        const auto key = crypto::jose::Key::generate(crypto::jose::Algorithm::ES256);
        fields.append(
            {u"id_token_hint"_s, QString::fromLatin1(*crypto::jose::sign({{u"typ"_s, u"JWT"_s}}, claims, *key))});
    }
    const HttpReply reply = browser.get(path(fields));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("Location").isEmpty());
    QVERIFY(signedIn(browser));
}

void TestLogout::nobodySignedInIsDone()
{
    HttpClient browser = m_server->client();
    QVERIFY(browser.get("/logout").body.contains("You are signed out"));
    const HttpReply reply = browser.get(
        path({{u"client_id"_s, w().shop.clientId}, {u"post_logout_redirect_uri"_s, u"https://shop.example/cb/bye"_s}}));
    QCOMPARE(reply.header("Location"), "https://shop.example/cb/bye"_ba);
}

// RP-Initiated Logout §2: GET and POST
void TestLogout::formGoesOnByGet()
{
    HttpClient browser = m_server->client();
    const QString hint = signIn(browser).value(u"id_token"_s).toString();
    HttpReply reply = browser.postForm("/logout", {{u"id_token_hint"_s, hint}});
    QCOMPARE(reply.status, 303);
    reply = browser.get(reply.header("Location"));
    QVERIFY(reply.body.contains("You are signed out"));
    QVERIFY(!signedIn(browser));
}

QTEST_GUILESS_MAIN(TestLogout)
#include "tst_logout.moc"
