#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/consent.h"
#include "oauthserver.h"

#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// The security cases "Redirect" and "Authorize", and the whole way a person goes.
class TestAuthorize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void doubtfulRedirectShowsAPage_data();
    void doubtfulRedirectShowsAPage();
    void otherErrorsAreRedirected_data();
    void otherErrorsAreRedirected();
    void unknownParametersAreIgnored();
    void loopbackPortMayDiffer();

    void personSignsInConsentsAndTheApplicationGetsTokens();
    void profileTravelsWhereTheSwitchIsOn();
    void firstPartyAsksNoConsent();
    void personChoosesFromWhenOnDataAreShared();
    void consentIsRememberedAndGrows();
    void denialIsToldWithStateAndIssuer();
    void cancelledSignInIsToldToo();
    void promptAndMaxAgeAreFollowed();

    void sessionIdChangesAtSignIn();
    void formsAreBoundToTheirBrowserAndRequest();
    void wrongPasswordStaysOnThePage();
    void disabledPersonHasNoSession();
    void switchingAccountsEndsTheSession();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    std::unique_ptr<OAuthServer> m_server;
};

// RFC 6749 §3.1.2.4, §4.1.2.1; RFC 9700 §4.1.3
void TestAuthorize::doubtfulRedirectShowsAPage_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &value) { QTest::newRow(name) << u"redirect_uri"_s << value; };
    row("unregistered", u"https://evil.example/cb"_s);
    row("query", u"https://shop.example/cb?x=1"_s);
    row("fragment", u"https://shop.example/cb#x"_s);
    row("user-info", u"https://shop.example@evil.example/cb"_s);
    row("dot segment", u"https://shop.example/x/../cb"_s);
    row("encoded slash", u"https://shop.example%2fcb"_s);
    row("double-encoded slash", u"https://shop.example%252fcb"_s);
    row("semicolon dots", u"https://shop.example/..;/cb"_s);
    row("case", u"https://shop.example/CB"_s);
    row("port", u"https://shop.example:8443/cb"_s);
    row("scheme", u"http://shop.example/cb"_s);
    row("prefix", u"https://shop.example/c"_s);
    row("suffix", u"https://shop.example/cb/x"_s);
    row("script", u"javascript:alert(1)"_s);
    row("data", u"data:text/html,x"_s);
    QTest::newRow("unknown client") << u"client_id"_s << u"0000000000000000"_s;
    QTest::newRow("no client") << u"client_id"_s << QString();
    QTest::newRow("client with markup") << u"client_id"_s << u"<script>"_s;
}

void TestAuthorize::doubtfulRedirectShowsAPage()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    HttpClient browser = m_server->client();
    const HttpReply reply = browser.get(OAuthServer::authorizePath(w().shop, {{field, value}}));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("Location").isNull());
    QVERIFY(reply.header("Content-Type").startsWith("text/html"));
    QVERIFY(!reply.body.contains("evil.example") && !reply.body.contains("<script"));
    QVERIFY(reply.header("Content-Security-Policy").contains("form-action 'none'"));
    // Missing while several are registered, and given twice: as doubtful.
    QCOMPARE(browser.get(OAuthServer::authorizePath(w().rival, {{u"redirect_uri"_s, QString()}})).status, 400);
    QCOMPARE(browser.get(OAuthServer::authorizePath(w().shop) + "&client_id=x").status, 400);
    QCOMPARE(browser.get(OAuthServer::authorizePath(w().shop) + "&redirect_uri=https%3A%2F%2Fshop.example%2Fcb").status,
             400);
}

// RFC 6749 §4.1.2.1, RFC 9207 §2
void TestAuthorize::otherErrorsAreRedirected_data()
{
    QTest::addColumn<bool>("phone");
    QTest::addColumn<FormFields>("fields");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const FormFields &fields, const QString &error, bool phone = false) {
        QTest::newRow(name) << phone << fields << error;
    };
    row("no response_type", {{u"response_type"_s, QString()}}, u"invalid_request"_s);
    row("wrong response_type", {{u"response_type"_s, u"token"_s}}, u"unsupported_response_type"_s);
    row("unknown response mode", {{u"response_mode"_s, u"web_message"_s}}, u"invalid_request"_s);
    row("request object", {{u"request"_s, u"e30.e30."_s}}, u"request_not_supported"_s);
    row("request_uri", {{u"request_uri"_s, u"https://x.example/"_s}}, u"request_uri_not_supported"_s);
    // RFC 9101 §5: everything else may stand inside
    row("request object alone", {{u"response_type"_s, QString()}, {u"request"_s, u"e30.e30."_s}},
        u"request_not_supported"_s);
    row("request_uri alone", {{u"response_type"_s, QString()}, {u"request_uri"_s, u"https://x.example/"_s}},
        u"request_uri_not_supported"_s);
    row("wider scope", {{u"scope"_s, u"all ring_data"_s}}, u"invalid_scope"_s);
    row("plain challenge", {{u"code_challenge_method"_s, u"plain"_s}}, u"invalid_request"_s);
    row("no challenge method", {{u"code_challenge_method"_s, QString()}}, u"invalid_request"_s);
    row("short challenge", {{u"code_challenge"_s, u"abc"_s}}, u"invalid_request"_s);
    row("method without challenge", {{u"code_challenge"_s, QString()}}, u"invalid_request"_s);
    row("public without PKCE", {{u"code_challenge"_s, QString()}, {u"code_challenge_method"_s, QString()}},
        u"invalid_request"_s, true);
    row("nobody signed in", {{u"prompt"_s, u"none"_s}}, u"login_required"_s);
}

void TestAuthorize::otherErrorsAreRedirected()
{
    QFETCH(bool, phone);
    QFETCH(FormFields, fields);
    QFETCH(QString, error);
    const auto &application = phone ? w().phone : w().shop;
    HttpClient browser = m_server->client();
    const HttpReply reply = browser.get(OAuthServer::authorizePath(application, fields));
    QCOMPARE(reply.status, 302);
    QVERIFY(reply.header("Location").startsWith(application.redirectUrls.first().toLatin1() + '?'));
    QCOMPARE(OAuthServer::answered(reply, u"error"_s), error);
    QVERIFY(!OAuthServer::answered(reply, u"error_description"_s).isEmpty());
    QCOMPARE(OAuthServer::answered(reply, u"state"_s), u"st&te"_s);
    QCOMPARE(OAuthServer::answered(reply, u"iss"_s), u"https://provider.example"_s);
    const HttpReply twice = browser.get(OAuthServer::authorizePath(w().shop) + "&scope=all&scope=all");
    QCOMPARE(OAuthServer::answered(twice, u"error"_s), u"invalid_request"_s);
}

// RFC 6749 §3.1
void TestAuthorize::unknownParametersAreIgnored()
{
    HttpClient browser = m_server->client();
    const HttpReply reply = browser.get(OAuthServer::authorizePath(w().shop, {{u"whatever"_s, u"1"_s}}));
    QCOMPARE(reply.status, 200);
    QVERIFY(!OAuthServer::form(reply, "/sign-in").action.isEmpty());
    QCOMPARE(browser.get(OAuthServer::authorizePath(w().shop).replace("/authorize", "/authorise")).status, 200);
}

// RFC 8252 §7.3
void TestAuthorize::loopbackPortMayDiffer()
{
    HttpClient browser = m_server->client();
    const QString address = u"http://127.0.0.1:51234/cb"_s;
    const HttpReply reply =
        OAuthServer::walk(browser, OAuthServer::authorizePath(w().phone, {{u"redirect_uri"_s, address}}), w().patient);
    QVERIFY(reply.header("Location").startsWith("http://127.0.0.1:51234/cb?code="));
    const auto tokens = m_server->token(w().phone, {{u"grant_type"_s, u"authorization_code"_s},
                                                    {u"code"_s, OAuthServer::answered(reply, u"code"_s)},
                                                    {u"redirect_uri"_s, address},
                                                    {u"code_verifier"_s, OAuthWorkspace::verifier}});
    QCOMPARE(tokens.status, 200);
}

// RFC 6749 §4.1
void TestAuthorize::personSignsInConsentsAndTheApplicationGetsTokens()
{
    HttpClient browser = m_server->client();
    const HttpReply signIn = browser.get(OAuthServer::authorizePath(w().shop));
    QCOMPARE(signIn.status, 200);
    QVERIFY(signIn.body.contains("Shop"));
    QVERIFY(signIn.body.contains("autocomplete=\"current-password\""));

    const HttpReply signedIn =
        OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email, OAuthWorkspace::password);
    QCOMPARE(signedIn.status, 303);
    const HttpReply consent = browser.get(signedIn.header("Location"));
    QCOMPARE(consent.status, 200);
    QVERIFY(consent.body.contains("Shop wants to access your account"));
    QVERIFY(consent.body.contains("Jessica Atreides") && consent.body.contains("jessica@dune.example"));
    QVERIFY(consent.body.contains("Read and change all your data"));
    auto form = OAuthServer::form(consent, "/consent");
    form.fields.append({u"decision"_s, u"allow"_s});
    const HttpReply redirect = browser.postForm(form.action, form.fields);
    QCOMPARE(redirect.status, 303);
    const QString code = OAuthServer::answered(redirect, u"code"_s);
    QCOMPARE(code.size(), 52);
    QCOMPARE(OAuthServer::answered(redirect, u"state"_s), u"st&te"_s);
    QCOMPARE(OAuthServer::answered(redirect, u"iss"_s), u"https://provider.example"_s);

    const HttpReply tokens = m_server->token(w().shop, {{u"grant_type"_s, u"authorization_code"_s},
                                                        {u"code"_s, code},
                                                        {u"redirect_uri"_s, w().shop.redirectUrls.first()},
                                                        {u"code_verifier"_s, OAuthWorkspace::verifier}});
    QCOMPARE(tokens.status, 200);
    QVERIFY(w().works(tokens.json()[u"access_token"_s].toString()));
    QCOMPARE(tokens.json()[u"user_id"_s].toInteger(), w().patient.id);
    for (const char *event : {"user.signed_in", "consent.granted", "code.issued", "token.issued"})
        QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = '%1'"_s.arg(QString::fromLatin1(event))),
                 1);
}

void TestAuthorize::personChoosesFromWhenOnDataAreShared()
{
    const auto consentWith = [&](const FormFields &chosen, bool &selected) {
        HttpClient browser = m_server->client();
        const QByteArray path =
            OAuthServer::authorizePath(w().partner, {{u"scope"_s, u"ring_data"_s}, {u"prompt"_s, u"consent"_s}});
        const HttpReply signedIn = OAuthServer::signIn(browser, path, w().patient.email, OAuthWorkspace::password);
        const HttpReply consent = browser.get(signedIn.header("Location"));
        auto form = OAuthServer::form(consent, "/consent");
        form.fields.append({u"decision"_s, u"allow"_s});
        form.fields.append(chosen);
        const HttpReply redirect = browser.postForm(form.action, form.fields);
        selected = consent.body.contains("value=\"from_now_on\" selected");
        return redirect.status == 303 && consent.body.contains("name=\"sharing\"");
    };
    const auto dataFrom = [&] {
        return (*oauth::consents::find(w().reader(), w().patient.id, w().partner.id))->dataFrom;
    };
    bool selected = false;
    QVERIFY(consentWith({{u"sharing"_s, u"from_now_on"_s}}, selected));
    QVERIFY(!selected);
    const Instant first = w().now();
    QCOMPARE(dataFrom(), first);
    w().clock.advance(std::chrono::minutes(5));
    QVERIFY(consentWith({}, selected)); // a form without the field shares everything
    QVERIFY(selected);                  // the page shows what was chosen before
    QVERIFY(!dataFrom());
    QVERIFY(consentWith({{u"sharing"_s, u"everything"_s}}, selected));
    QVERIFY(!selected && !dataFrom());
    // Where no measurements are shared there is nothing to choose.
    HttpClient browser = m_server->client();
    const HttpReply signedIn =
        OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email, OAuthWorkspace::password);
    QVERIFY(!browser.get(signedIn.header("Location")).body.contains("name=\"sharing\""));
    // Nor beside `all`, with which an application reads what the person reads.
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        return oauth::consents::grant(unit, w().clinic.id, w().patient.id, w().partner.id, {u"all"_s}, {}, w().now());
    }));
    QVERIFY(!consentWith({{u"sharing"_s, u"from_now_on"_s}}, selected));
    QVERIFY(!dataFrom());
}

// Contract §4.2
void TestAuthorize::profileTravelsWhereTheSwitchIsOn()
{
    w().clock.advance(std::chrono::microseconds(1));
    auto shop = w().shop;
    shop.profileInRedirect = true;
    QVERIFY(w().store->writeNow([&](store::Connection &unit) { return applications::update(unit, shop, w().now()); }));
    HttpClient browser = m_server->client();
    const HttpReply reply =
        OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop, {{u"state"_s, QString()}}), w().frank);
    const QByteArray query = reply.header("Location").split('?').last();
    QByteArray names;
    for (const QByteArray &part : query.split('&'))
        names += part.split('=').first() + ' ';
    QCOMPARE(names, "code email first_name language last_name role_id state tenant_id user_id user_uuid iss ");
    QVERIFY(
        query.contains("&email=frank%40dune.example&first_name=Frank&language=en&last_name=Herbert&role_id=2&state=&"));
}

void TestAuthorize::firstPartyAsksNoConsent()
{
    HttpClient browser = m_server->client();
    const HttpReply reply = OAuthServer::walk(browser, OAuthServer::authorizePath(w().console), w().frank);
    QCOMPARE(reply.status, 302);
    QVERIFY(reply.header("Location").startsWith("http://127.0.0.1/console/callback?code="));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM consent"_s), 0);
}

void TestAuthorize::consentIsRememberedAndGrows()
{
    HttpClient browser = m_server->client();
    const auto path = [&](const QString &scope) {
        return OAuthServer::authorizePath(w().partner, {{u"scope"_s, scope}});
    };
    QVERIFY(OAuthServer::walk(browser, path(u"profile"_s), w().patient).status == 303);
    const HttpReply remembered = browser.get(path(u"profile"_s));
    QCOMPARE(remembered.status, 302);
    // The registered address has a query of its own.
    QVERIFY(remembered.header("Location").startsWith("https://partner.example/callback?tenant=7&code="));
    const HttpReply more = browser.get(path(u"profile cgm_data"_s));
    QCOMPARE(more.status, 200);
    QVERIFY(more.body.contains("asks for more than before"));
    QVERIFY(more.body.indexOf("Read your glucose values") < more.body.indexOf("You allowed this before"));
    QVERIFY(more.body.indexOf("See your name") > more.body.indexOf("You allowed this before"));
}

void TestAuthorize::denialIsToldWithStateAndIssuer()
{
    HttpClient browser = m_server->client();
    const HttpReply signedIn =
        OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email, OAuthWorkspace::password);
    auto form = OAuthServer::form(browser.get(signedIn.header("Location")), "/consent");
    form.fields.append({u"decision"_s, u"deny"_s});
    const HttpReply reply = browser.postForm(form.action, form.fields);
    QCOMPARE(reply.status, 303);
    QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"access_denied"_s);
    QCOMPARE(OAuthServer::answered(reply, u"state"_s), u"st&te"_s);
    QCOMPARE(OAuthServer::answered(reply, u"iss"_s), u"https://provider.example"_s);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM consent"_s), 0);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM authorization_code"_s), 0);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'consent.denied'"_s), 1);
}

void TestAuthorize::cancelledSignInIsToldToo()
{
    HttpClient browser = m_server->client();
    const HttpReply page = browser.get(OAuthServer::authorizePath(w().shop));
    browser.takeCookies(page);
    auto form = OAuthServer::form(page, "/sign-in");
    form.fields.append({u"decision"_s, u"cancel"_s});
    QCOMPARE(OAuthServer::answered(browser.postForm(form.action, form.fields), u"error"_s), u"access_denied"_s);
}

// OpenID Connect Core §3.1.2.1
void TestAuthorize::promptAndMaxAgeAreFollowed()
{
    HttpClient browser = m_server->client();
    QCOMPARE(OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop), w().patient).status, 303);
    const auto shows = [&](const FormFields &more, const QByteArray &form) {
        return !OAuthServer::form(browser.get(OAuthServer::authorizePath(w().shop, more)), form).action.isEmpty();
    };
    QVERIFY(shows({{u"prompt"_s, u"login"_s}}, "/sign-in"));
    QVERIFY(shows({{u"prompt"_s, u"consent"_s}}, "/consent"));
    w().clock.advance(std::chrono::seconds(10));
    QVERIFY(shows({{u"max_age"_s, u"9"_s}}, "/sign-in"));
    QVERIFY(!shows({{u"max_age"_s, u"11"_s}}, "/sign-in"));
    // Signing in answers both; it is not asked for again.
    for (const FormFields &more : {FormFields{{u"prompt"_s, u"login"_s}}, FormFields{{u"max_age"_s, u"0"_s}}}) {
        const HttpReply reply = OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop, more), w().patient);
        QVERIFY(reply.header("Location").startsWith("https://shop.example/cb?code="));
        w().clock.advance(std::chrono::seconds(10));
    }
    QVERIFY(browser.get(OAuthServer::authorizePath(w().shop, {{u"prompt"_s, u"none"_s}}))
                .header("Location")
                .contains("code="));
}

// RFC 6265bis §8.4; security cases
void TestAuthorize::sessionIdChangesAtSignIn()
{
    HttpClient browser = m_server->client();
    browser.cookies["bc_session"] = "planted";
    const HttpReply first =
        OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email, OAuthWorkspace::password);
    const QByteArray session = browser.cookies["bc_session"];
    QCOMPARE(session.size(), 43);
    QVERIFY(session != "planted");
    for (const QByteArray &cookie : first.headerAll("Set-Cookie"))
        QVERIFY2(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/") &&
                     cookie.contains("Secure"), // the issuer is https
                 cookie.constData());
    OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop, {{u"prompt"_s, u"login"_s}}), w().frank.email,
                        OAuthWorkspace::password);
    QVERIFY(browser.cookies["bc_session"] != session);
    // The old one is of no use any more.
    HttpClient thief = m_server->client();
    thief.cookies["bc_session"] = session;
    QVERIFY(!OAuthServer::form(thief.get(OAuthServer::authorizePath(w().shop)), "/sign-in").action.isEmpty());
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session WHERE revoked_time IS NULL"_s), 1);
}

void TestAuthorize::formsAreBoundToTheirBrowserAndRequest()
{
    const QByteArray path = OAuthServer::authorizePath(w().shop);
    HttpClient victim = m_server->client(), attacker = m_server->client();
    // A sign-in form of another browser, or of none.
    const HttpReply page = attacker.get(path);
    auto form = OAuthServer::form(page, "/sign-in");
    form.fields = {{u"csrf"_s, form.fields.first().second},
                   {u"username"_s, w().frank.email},
                   {u"password"_s, OAuthWorkspace::password}};
    victim.takeCookies(victim.get(path));
    QCOMPARE(victim.postForm(form.action, form.fields).status, 400);
    QCOMPARE(m_server->client().postForm(form.action, form.fields).status, 400);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 0);

    // A consent form of another session, without a token, or of another request of the same session.
    const HttpReply signedIn = OAuthServer::signIn(victim, path, w().patient.email, OAuthWorkspace::password);
    auto consent = OAuthServer::form(victim.get(signedIn.header("Location")), "/consent");
    const QString token = consent.fields.first().second;
    OAuthServer::signIn(attacker, path, w().frank.email, OAuthWorkspace::password);
    const FormFields allow{{u"csrf"_s, token}, {u"decision"_s, u"allow"_s}};
    const auto refused = [](const HttpReply &reply) {
        return reply.status == 303 && reply.header("Location").startsWith("/authorize?");
    };
    QVERIFY(refused(attacker.postForm(consent.action, allow)));
    QVERIFY(refused(victim.postForm(consent.action, {{u"decision"_s, u"allow"_s}})));
    QVERIFY(refused(victim.postForm(consent.action + "&max_age=1000", allow)));
    QVERIFY(refused(m_server->client().postForm(consent.action, allow)));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM consent"_s), 0);
    QVERIFY(victim.postForm(consent.action, allow).header("Location").startsWith("https://shop.example/cb?code="));
}

void TestAuthorize::wrongPasswordStaysOnThePage()
{
    HttpClient browser = m_server->client();
    const QByteArray path = OAuthServer::authorizePath(w().shop);
    const HttpReply wrong = OAuthServer::signIn(browser, path, w().patient.email, u"wrong"_s);
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.body.contains("aria-invalid=\"true\""));
    QVERIFY(wrong.body.contains("value=\"jessica@dune.example\"")); // what was typed stays, the password does not
    QVERIFY(!wrong.body.contains("value=\"wrong\""));
    const HttpReply unknown = OAuthServer::signIn(browser, path, u"nobody@dune.example"_s, u"wrong"_s);
    QCOMPARE(unknown.status, 401);
    auto same = wrong.body;
    QCOMPARE(unknown.body, same.replace("jessica@dune.example", "nobody@dune.example"));
    for (int i = 0; i < 4; ++i)
        OAuthServer::signIn(browser, path, w().patient.email, u"wrong"_s);
    QCOMPARE(OAuthServer::signIn(browser, path, w().patient.email, OAuthWorkspace::password).status, 401); // locked
    w().clock.advance(std::chrono::minutes(20));
    QCOMPARE(OAuthServer::signIn(browser, path, w().patient.email, OAuthWorkspace::password).status, 303);
}

void TestAuthorize::disabledPersonHasNoSession()
{
    HttpClient browser = m_server->client();
    OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop), w().patient);
    QCOMPARE(browser.get(OAuthServer::authorizePath(w().shop)).status, 302);
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        return accounts::people::setState(unit, w().patient.id, accounts::disabledState, w().now());
    }));
    QVERIFY(!OAuthServer::form(browser.get(OAuthServer::authorizePath(w().shop)), "/sign-in").action.isEmpty());
    QCOMPARE(
        OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email, OAuthWorkspace::password)
            .status,
        401);
}

void TestAuthorize::switchingAccountsEndsTheSession()
{
    HttpClient browser = m_server->client();
    const HttpReply signedIn =
        OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email, OAuthWorkspace::password);
    const auto form = OAuthServer::form(browser.get(signedIn.header("Location")), "/switch");
    QCOMPARE(browser.postForm(form.action, {{u"csrf"_s, u"wrong"_s}}).headerAll("Set-Cookie").size(), 0);
    const HttpReply reply = browser.postForm(form.action, form.fields);
    QCOMPARE(reply.status, 303);
    // The cookie is gone, and would not help if it were kept.
    QVERIFY(!OAuthServer::form(browser.get(reply.header("Location")), "/sign-in").action.isEmpty());
}

QTEST_GUILESS_MAIN(TestAuthorize)
#include "tst_authorize.moc"
