#include "core/accounts/accounts.h"
#include "core/accounts/trustedbrowsers.h"
#include "oauthserver.h"
#include "server/oauth/destination.h"

#include <QRegularExpression>
#include <QTest>

using namespace bc;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// The person's own pages under /account, as a browser gets them.
class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void nobodyIsSentToTheSignInAndBack();
    void theWayBackLeadsNowhereElse_data();
    void theWayBackLeadsNowhereElse();
    void everyPageNeedsASession_data();
    void everyPageNeedsASession();
    void formsNeedTheirToken_data();
    void formsNeedTheirToken();
    void pagesAreSealedOffAndSpeakFourLanguages();

    void passwordIsChangedWithTheCurrentOne();
    void wrongCurrentPasswordIsThrottled();
    void changingThePasswordEndsOthersAndTrust();
    void sessionsAreListedAndEnded();
    void nobodyEndsTheSessionOfAnother();
    void signingOutEverywhereEndsTokensAndTrust();
    void consentsAreListedAndTakenBack();
    void authenticatorAppIsSetUpAndRemoved();
    void recoveryCodesAreMadeAnewWithAProof();
    void staleSessionsSetNothingUp();
    void textOfOthersIsEscaped();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    /// Signed in to the person's own pages.
    HttpReply enter(HttpClient &browser, const accounts::User &person,
                    const QString &password = OAuthWorkspace::password)
    {
        return OAuthServer::signIn(browser, "/account/sign-in?to=/account", person.email, password);
    }
    HttpReply send(HttpClient &browser, const QByteArray &page, const QByteArray &form, const FormFields &typed = {})
    {
        return OAuthServer::submit(browser, browser.get(page), form, typed);
    }
    bool signedIn(HttpClient &browser) { return browser.get("/account").status == 200; }
    qint64 count(const QString &event)
    {
        return w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = '%1'"_s.arg(event));
    }
    std::unique_ptr<OAuthServer> m_server;
};

void TestAccount::nobodyIsSentToTheSignInAndBack()
{
    HttpClient browser = m_server->client();
    const HttpReply away = browser.get("/account/totp");
    QCOMPARE(away.status, 303);
    QCOMPARE(away.header("Location"), QByteArray("/account/sign-in?to=%2Faccount%2Ftotp"));
    const HttpReply page = browser.get(away.header("Location"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("to your account") && !page.body.contains("value=\"cancel\""));
    const HttpReply back =
        OAuthServer::signIn(browser, away.header("Location"), w().patient.email, OAuthWorkspace::password);
    QCOMPARE(back.status, 303);
    QCOMPARE(back.header("Location"), QByteArray("/account/totp"));
    QCOMPARE(browser.get("/account/totp").status, 200);
    QCOMPARE(OAuthServer::signIn(browser, "/account/sign-in", w().patient.email, OAuthWorkspace::password)
                 .header("Location"),
             QByteArray("/account"));
}

// CWE-601
void TestAccount::theWayBackLeadsNowhereElse_data()
{
    QTest::addColumn<QString>("to");
    for (const QString &to :
         {u"https://evil.example/"_s, u"//evil.example/account"_s, u"/\\evil.example"_s, u"/account/../../x"_s,
          u"/account//evil.example"_s, u"/account\\..\\"_s, u"/accounting"_s, u"javascript:alert(1)"_s,
          u"/account/%2e%2e/x"_s, u"/account/\r\nSet-Cookie: a=b"_s, u"account"_s, u""_s, u"/authorize?x"_s,
          u"/account?x=<script>"_s, u"/account#@evil.example"_s})
        QTest::newRow(qPrintable(to)) << to;
}

void TestAccount::theWayBackLeadsNowhereElse()
{
    QFETCH(QString, to);
    QCOMPARE(server::oauth::safeReturn(to), QByteArray("/account"));
    HttpClient browser = m_server->client();
    const HttpReply back = OAuthServer::signIn(browser, "/account/sign-in?" + HttpClient::encodeForm({{u"to"_s, to}}),
                                               w().patient.email, OAuthWorkspace::password);
    QCOMPARE(back.header("Location"), QByteArray("/account"));
    for (const char *ours : {"/account/passkeys", "/account?done=password", "/device?user_code=AB-CD", "/device"})
        QCOMPARE(server::oauth::safeReturn(QString::fromLatin1(ours)), QByteArray(ours));
}

void TestAccount::everyPageNeedsASession_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/account", "/account/password", "/account/totp", "/account/recovery-codes", "/account/passkeys"})
        QTest::newRow(path) << QByteArray(path);
}

void TestAccount::everyPageNeedsASession()
{
    QFETCH(QByteArray, path);
    HttpClient browser = m_server->client();
    for (const QByteArray &cookie : {QByteArray(), QByteArray("x"), QByteArray(43, 'A')}) {
        browser.cookies["bc_session"] = cookie;
        const HttpReply reply = browser.get(path);
        QCOMPARE(reply.status, 303);
        QVERIFY(reply.header("Location").startsWith("/account/sign-in?to="));
    }
}

void TestAccount::formsNeedTheirToken_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/account/sign-out", "/account/password", "/account/sessions/end", "/account/sessions/end-others",
          "/account/sessions/end-all", "/account/consents/revoke", "/account/browsers/forget", "/account/totp",
          "/account/totp/confirm", "/account/totp/remove", "/account/recovery-codes", "/account/passkeys",
          "/account/passkeys/remove"})
        QTest::newRow(path) << QByteArray(path);
}

void TestAccount::formsNeedTheirToken()
{
    QFETCH(QByteArray, path);
    HttpClient browser = m_server->client(), other = m_server->client();
    enter(other, w().frank);
    enter(browser, w().patient);
    const qint64 sessions = w().number(u"SELECT COUNT(*) FROM browser_session WHERE revoked_time IS NULL"_s);
    const auto foreign = OAuthServer::form(other.get("/account"), "/account/sign-out").fields.first().second;
    const auto ofAnotherForm =
        OAuthServer::form(browser.get("/account/password"), "/account/password").fields[0].second;
    for (const QString &token : {QString(), u"x"_s, foreign, ofAnotherForm}) {
        if (path == "/account/password" && token == ofAnotherForm)
            continue;
        const HttpReply reply = browser.postForm(path, {{u"csrf"_s, token}, {u"current"_s, OAuthWorkspace::password}});
        QCOMPARE(reply.status, 303);
        QCOMPARE(reply.header("Location"), QByteArray("/account"));
    }
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session WHERE revoked_time IS NULL"_s), sessions);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM totp WHERE pending_secret IS NOT NULL"_s), 0);
    QVERIFY(signedIn(browser));
}

void TestAccount::pagesAreSealedOffAndSpeakFourLanguages()
{
    HttpClient browser = m_server->client();
    enter(browser, w().patient);
    for (const char *path : {"/account", "/account/password", "/account/totp", "/account/passkeys"}) {
        for (const QByteArray &language : {QByteArray("en"), QByteArray("de"), QByteArray("fr"), QByteArray("es")}) {
            const HttpReply reply = browser.get(path, {{"Accept-Language", language}});
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.body.contains("<html lang=\"" + language + '"'));
            QVERIFY(!reply.body.contains("{{") && !reply.body.contains(" style=\""));
            const QByteArray policy = reply.header("Content-Security-Policy");
            QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
            QVERIFY(policy.contains("form-action 'self'") && !policy.contains("unsafe"));
            QCOMPARE(policy.contains("script-src 'self'"), QByteArray(path) == "/account/passkeys");
            QCOMPARE(reply.body.contains("<script"), QByteArray(path) == "/account/passkeys");
            QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
            QCOMPARE(reply.header("X-Frame-Options"), QByteArray("DENY"));
        }
    }
}

void TestAccount::passwordIsChangedWithTheCurrentOne()
{
    HttpClient browser = m_server->client();
    enter(browser, w().patient);
    const QString fresh = u"nine leaden herons wade"_s;
    const auto change = [&](const QString &current, const QString &password, const QString &again) {
        return send(browser, "/account/password", "/account/password",
                    {{u"current"_s, current}, {u"new"_s, password}, {u"again"_s, again}});
    };
    QCOMPARE(change(u"wrong"_s, fresh, fresh).status, 401);
    QCOMPARE(change(OAuthWorkspace::password, fresh, fresh + u'x').status, 400);
    QCOMPARE(change(OAuthWorkspace::password, u"short"_s, u"short"_s).status, 400);
    QCOMPARE(change(OAuthWorkspace::password, u"jessica atreides"_s, u"jessica atreides"_s).status, 400);
    QCOMPARE(change({}, fresh, fresh).status, 400);
    const HttpReply changed = change(OAuthWorkspace::password, fresh, fresh);
    QCOMPARE(changed.status, 303);
    QVERIFY(browser.get(changed.header("Location")).body.contains("Your password was changed."));
    HttpClient later = m_server->client();
    QCOMPARE(enter(later, w().patient).status, 401);
    QCOMPARE(enter(later, w().patient, fresh).status, 303);
    QCOMPARE(count(u"user.password_changed"_s), 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE detail LIKE '%herons%'"_s), 0);
}

void TestAccount::wrongCurrentPasswordIsThrottled()
{
    HttpClient browser = m_server->client();
    enter(browser, w().patient);
    const FormFields fresh{{u"new"_s, u"nine leaden herons wade"_s}, {u"again"_s, u"nine leaden herons wade"_s}};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(
            send(browser, "/account/password", "/account/password", FormFields{{u"current"_s, u"no"_s}} + fresh).status,
            401);
    const FormFields right = FormFields{{u"current"_s, OAuthWorkspace::password}} + fresh;
    QCOMPARE(send(browser, "/account/password", "/account/password", right).status, 401); // locked, and nothing tells
    w().clock.advance(1min);
    QCOMPARE(send(browser, "/account/password", "/account/password", right).status, 303);
}

void TestAccount::changingThePasswordEndsOthersAndTrust()
{
    HttpClient browser = m_server->client(), other = m_server->client();
    enter(browser, w().patient);
    enter(other, w().patient);
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        return accounts::trustedbrowsers::trust(unit, QByteArray(32, 't'), w().patient.id, {}, {}, w().now());
    }));
    const auto change = [&](const QString &current, const QString &fresh, bool endOthers) {
        FormFields fields{{u"current"_s, current}, {u"new"_s, fresh}, {u"again"_s, fresh}};
        auto form = OAuthServer::form(browser.get("/account/password"), "/account/password");
        fields.append({u"csrf"_s, form.fields.first().second});
        if (endOthers)
            fields.append({u"end_others"_s, u"on"_s});
        return browser.postForm(form.action, fields).status;
    };
    QCOMPARE(change(OAuthWorkspace::password, u"nine leaden herons wade"_s, false), 303);
    QVERIFY(signedIn(browser) && signedIn(other));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM trusted_browser"_s), 0);
    QCOMPARE(change(u"nine leaden herons wade"_s, u"ten leaden herons wade"_s, true), 303);
    QVERIFY(signedIn(browser) && !signedIn(other));
}

void TestAccount::sessionsAreListedAndEnded()
{
    HttpClient browser = m_server->client(), phone = m_server->client(), tablet = m_server->client();
    enter(browser, w().patient);
    const QByteArray agent = "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0";
    // Signs in with a telephone's name.
    const HttpReply page = phone.get("/account/sign-in?to=/account");
    phone.takeCookies(page);
    auto form = OAuthServer::form(page, "/sign-in");
    phone.takeCookies(phone.postForm(form.action,
                                     {{u"csrf"_s, form.fields.first().second},
                                      {u"username"_s, w().patient.email},
                                      {u"password"_s, OAuthWorkspace::password}},
                                     {{"User-Agent", agent}}));
    QVERIFY(signedIn(phone));
    const HttpReply list = browser.get("/account");
    QVERIFY(list.body.contains("Firefox · Android") && list.body.contains("127.0.0.1"));
    QCOMPARE(list.body.count("this browser"), 1);
    QCOMPARE(list.body.count("action=\"/account/sessions/end\""), 1);
    const HttpReply ended = OAuthServer::submit(browser, list, "/account/sessions/end", {});
    QCOMPARE(ended.header("Location"), QByteArray("/account?done=session"));
    QVERIFY(!signedIn(phone) && signedIn(browser));
    enter(phone, w().patient);
    enter(tablet, w().patient);
    QCOMPARE(send(browser, "/account", "/account/sessions/end-others").status, 303);
    QVERIFY(!signedIn(phone) && !signedIn(tablet) && signedIn(browser));
    const HttpReply out = send(browser, "/account", "/account/sign-out");
    QVERIFY(out.header("Location").startsWith("/account/sign-in"));
    QVERIFY(!browser.cookies.contains("bc_session") && !signedIn(browser));
}

void TestAccount::nobodyEndsTheSessionOfAnother()
{
    HttpClient browser = m_server->client(), other = m_server->client();
    enter(other, w().frank);
    const auto sid = w().reader().selectOne(u"SELECT sid FROM browser_session").value()->text(0);
    enter(browser, w().patient);
    HttpClient second = m_server->client();
    enter(second, w().patient);
    send(browser, "/account", "/account/sessions/end", {{u"sid"_s, sid}});
    QVERIFY(signedIn(other) && signedIn(second));
}

void TestAccount::signingOutEverywhereEndsTokensAndTrust()
{
    HttpClient browser = m_server->client(), phone = m_server->client();
    const HttpReply redirect = OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop), w().patient);
    const auto tokens = m_server->token(w().shop, {{u"grant_type"_s, u"authorization_code"_s},
                                                   {u"code"_s, OAuthServer::answered(redirect, u"code"_s)},
                                                   {u"redirect_uri"_s, w().shop.redirectUrls.first()},
                                                   {u"code_verifier"_s, OAuthWorkspace::verifier}});
    const QString access = tokens.json()[u"access_token"_s].toString();
    QVERIFY(w().works(access));
    enter(phone, w().patient);
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        return accounts::trustedbrowsers::trust(unit, QByteArray(32, 't'), w().patient.id, {}, {}, w().now());
    }));
    QCOMPARE(send(phone, "/account", "/account/sessions/end-all").status, 303);
    QVERIFY(!signedIn(browser) && !signedIn(phone));
    QVERIFY(!w().works(access));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM trusted_browser"_s), 0);
    QCOMPARE(count(u"user.signed_out_everywhere"_s), 1);
}

void TestAccount::consentsAreListedAndTakenBack()
{
    HttpClient browser = m_server->client(), other = m_server->client();
    OAuthServer::walk(browser, OAuthServer::authorizePath(w().shop), w().patient);
    OAuthServer::walk(other, OAuthServer::authorizePath(w().shop), w().frank);
    const HttpReply page = browser.get("/account");
    QVERIFY(page.body.contains("<b>Shop</b>") && page.body.contains("Read and change all your data"));
    const qint64 foreign = w().number(u"SELECT id FROM consent WHERE account_id = %1"_s.arg(w().frank.id));
    OAuthServer::submit(browser, page, "/account/consents/revoke", {{u"consent"_s, QString::number(foreign)}});
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM consent WHERE revoked_time IS NULL"_s), 2);
    QCOMPARE(OAuthServer::submit(browser, page, "/account/consents/revoke", {}).header("Location"),
             QByteArray("/account?done=consent"));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM consent WHERE revoked_time IS NULL"_s), 1);
    QVERIFY(!browser.get("/account").body.contains("<b>Shop</b>"));
    QCOMPARE(count(u"consent.revoked"_s), 1);
}

void TestAccount::authenticatorAppIsSetUpAndRemoved()
{
    HttpClient browser = m_server->client();
    enter(browser, w().patient);
    QCOMPARE(send(browser, "/account/totp", "/account/totp").header("Location"), QByteArray("/account/totp"));
    const HttpReply shown = browser.get("/account/totp");
    QVERIFY(shown.body.contains("<svg class=\"qr\""));
    const auto key = QRegularExpression(u"class=\"key\">([A-Z2-7 ]+)<"_s).match(QString::fromUtf8(shown.body));
    QVERIFY(key.hasMatch());
    QCOMPARE(key.captured(1).remove(u' ').size(), 32);
    QCOMPARE(OAuthServer::submit(browser, shown, "/account/totp/confirm", {{u"code"_s, u"000000"_s}}).status, 400);
    // What the app would show: the secret as the store has it, which the test opens with the server's key.
    const QString code = m_server->shownCode(w().patient);
    const HttpReply codes = OAuthServer::submit(browser, shown, "/account/totp/confirm", {{u"code"_s, code}});
    QCOMPARE(codes.status, 200);
    QCOMPARE(codes.body.count("<li><code>"), 10);
    QVERIFY(browser.get("/account").body.contains("10 of 10 left"));
    QCOMPARE(count(u"user.totp_enrolled"_s), 1);
    // Now it is asked for, and no session of before is asked anew.
    HttpClient other = m_server->client();
    QVERIFY(enter(other, w().patient).header("Location").startsWith("/account/second-factor/totp?"));
    QVERIFY(signedIn(browser));
    // Removing asks for the password or a code.
    const HttpReply page = browser.get("/account/totp");
    QCOMPARE(OAuthServer::submit(browser, page, "/account/totp/remove", {{u"proof"_s, u"nonsense"_s}}).status, 401);
    QCOMPARE(OAuthServer::submit(browser, page, "/account/totp/remove", {{u"proof"_s, code}}).status, 401); // used up
    w().clock.advance(30s);
    QCOMPARE(
        OAuthServer::submit(browser, page, "/account/totp/remove", {{u"proof"_s, m_server->shownCode(w().patient)}})
            .header("Location"),
        QByteArray("/account?done=totp_removed"));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM totp"_s) + w().number(u"SELECT COUNT(*) FROM recovery_code"_s), 0);
    QCOMPARE(enter(other, w().patient).header("Location"), QByteArray("/account"));
}

void TestAccount::recoveryCodesAreMadeAnewWithAProof()
{
    HttpClient browser = m_server->client();
    enter(browser, w().patient);
    QCOMPARE(browser.get("/account/recovery-codes").header("Location"), QByteArray("/account")); // nothing to recover
    m_server->enrol(w().patient);
    const HttpReply page = browser.get("/account/recovery-codes");
    QCOMPARE(OAuthServer::submit(browser, page, "/account/recovery-codes", {{u"proof"_s, u"wrong"_s}}).status, 401);
    const HttpReply first =
        OAuthServer::submit(browser, page, "/account/recovery-codes", {{u"proof"_s, OAuthWorkspace::password}});
    QCOMPARE(first.body.count("<li><code>"), 10);
    const HttpReply second =
        OAuthServer::submit(browser, page, "/account/recovery-codes", {{u"proof"_s, OAuthWorkspace::password}});
    QVERIFY(first.body != second.body);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM recovery_code"_s), 10);
    QVERIFY(!browser.get("/account/recovery-codes").body.contains("<li><code>"));
}

void TestAccount::staleSessionsSetNothingUp()
{
    HttpClient browser = m_server->client();
    enter(browser, w().patient);
    const HttpReply totp = browser.get("/account/totp");
    w().clock.advance(16min);
    const QByteArray again = "/account/sign-in?to=%2Faccount%2F";
    QCOMPARE(OAuthServer::submit(browser, totp, "/account/totp", {}).header("Location"), again + "totp");
    QCOMPARE(browser.get("/account/passkeys").header("Location"), again + "passkeys");
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM totp"_s), 0);
    QVERIFY(signedIn(browser));
    OAuthServer::signIn(browser, again + "passkeys", w().patient.email, OAuthWorkspace::password);
    QCOMPARE(browser.get("/account/passkeys").status, 200);
}

void TestAccount::textOfOthersIsEscaped()
{
    HttpClient browser = m_server->client();
    auto evil = w().patient;
    evil.firstName = u"<img src=x onerror=alert(1)>"_s;
    QVERIFY(
        w().store->writeNow([&](store::Connection &unit) { return accounts::people::update(unit, evil, w().now()); }));
    const HttpReply page = browser.get("/account/sign-in");
    browser.takeCookies(page);
    const auto form = OAuthServer::form(page, "/sign-in");
    browser.takeCookies(browser.postForm(form.action,
                                         {{u"csrf"_s, form.fields.first().second},
                                          {u"username"_s, w().patient.email},
                                          {u"password"_s, OAuthWorkspace::password}},
                                         {{"User-Agent", "<script>alert(1)</script>"}}));
    for (const char *path : {"/account", "/account/passkeys", "/account?done=<script>"}) {
        const QByteArray body = browser.get(QByteArray(path).replace("<", "%3C").replace(">", "%3E")).body;
        QVERIFY(!body.contains("<img src=x") && !body.contains("<script>"));
    }
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
