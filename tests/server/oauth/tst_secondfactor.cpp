#include "core/accounts/accounts.h"
#include "core/accounts/recoverycodes.h"
#include "core/accounts/secondfactors.h"
#include "oauthserver.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace bc;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// The second step of a sign-in, as a browser and its attackers see it (security cases "Accounts", "Authorize").
class TestSecondFactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void thePasswordAloneOpensNoSession();
    void theCodeCompletesTheSignIn();
    void nothingTellsOfASecondFactorBeforeThePassword();
    void aCodeIsGoodOnce();
    void oneOfManyBrowsersWithTheSameCodeGetsIn();
    void wrongCodesLockWithoutTelling();
    void theStepIsBoundToItsBrowserAndRequest();
    void anAttemptExpiresAndEndsWithItsUse();
    void recoveryCodesStandIn();
    void trustedBrowserSkipsTheSecondStepOnly();
    void trustIsOfOnePerson();
    void cancellingIsToldToTheApplication();
    void directSignInsDoNotGoRoundIt();
    void methodsTravelWithCodeAndTokens();
    void pagesAreSealedOff();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    QByteArray path() { return OAuthServer::authorizePath(w().shop); }
    HttpReply password(HttpClient &browser, const accounts::User &person)
    {
        return OAuthServer::signIn(browser, path(), person.email, OAuthWorkspace::password);
    }
    /// The page of the second step, after the password.
    HttpReply page(HttpClient &browser, const accounts::User &person)
    {
        return browser.get(password(browser, person).header("Location"));
    }
    HttpReply enter(HttpClient &browser, const HttpReply &page, const QString &code, const FormFields &more = {})
    {
        return OAuthServer::submit(browser, page, "/second-factor/", FormFields{{u"code"_s, code}} + more);
    }
    static bool asksForPassword(const HttpReply &reply)
    {
        return !OAuthServer::form(reply, "/sign-in").action.isEmpty();
    }
    std::unique_ptr<OAuthServer> m_server;
};

void TestSecondFactor::thePasswordAloneOpensNoSession()
{
    m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    const HttpReply reply = password(browser, w().patient);
    QCOMPARE(reply.status, 303);
    QVERIFY(reply.header("Location").startsWith("/authorize/second-factor/totp?"));
    QVERIFY(!browser.cookies.contains("bc_session"));
    QCOMPARE(browser.cookies["bc_attempt"].size(), 43);
    for (const QByteArray &cookie : reply.headerAll("Set-Cookie"))
        QVERIFY(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Secure"));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 0);
    QVERIFY(asksForPassword(browser.get(path())));
    QVERIFY(asksForPassword(browser.get(browser.get("/account").header("Location"))));
    // The cookie stands hashed in the store, and is no session when it is presented as one.
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM sign_in_attempt WHERE length(attempt_hash) = 32"_s), 1);
    browser.cookies["bc_session"] = browser.cookies["bc_attempt"];
    QVERIFY(asksForPassword(browser.get(path())));
}

void TestSecondFactor::theCodeCompletesTheSignIn()
{
    const QByteArray secret = m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    browser.cookies["bc_session"] = "planted";
    const HttpReply asked = page(browser, w().patient);
    QCOMPARE(asked.status, 200);
    QVERIFY(asked.body.contains("autocomplete=\"one-time-code\"") && asked.body.contains("jessica@dune.example"));
    const HttpReply reply = enter(browser, asked, m_server->code(secret));
    QCOMPARE(reply.status, 303);
    QVERIFY(reply.header("Location").startsWith("/authorize?"));
    QCOMPARE(browser.cookies["bc_session"].size(), 43);
    QVERIFY(!browser.cookies.contains("bc_attempt"));
    QVERIFY(!browser.cookies.contains("bc_trusted"));
    QVERIFY(!OAuthServer::form(browser.get(reply.header("Location")), "/consent").action.isEmpty());
    const auto amr = w().reader().selectOne(u"SELECT amr FROM browser_session WHERE revoked_time IS NULL").value();
    QCOMPARE(amr->text(0), u"pwd otp mfa"_s);
    for (const char *event : {"user.second_factor_asked", "user.signed_in"})
        QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = '%1'"_s.arg(QString::fromLatin1(event))),
                 1);
}

void TestSecondFactor::nothingTellsOfASecondFactorBeforeThePassword()
{
    m_server->enrol(w().patient);
    HttpClient with = m_server->client(), without = m_server->client();
    const HttpReply one = OAuthServer::signIn(with, path(), w().patient.email, u"wrong"_s);
    const HttpReply other = OAuthServer::signIn(without, path(), w().frank.email, u"wrong"_s);
    QCOMPARE(one.status, 401);
    QCOMPARE(other.status, 401);
    const auto comparable = [](const HttpReply &reply, const QString &email) {
        QByteArray body = reply.body;
        body.replace(email.toUtf8(), "someone");
        const QByteArray token = OAuthServer::form(reply, "/sign-in").fields.first().second.toLatin1();
        return body.replace(token, "token");
    };
    QCOMPARE(comparable(one, w().patient.email), comparable(other, w().frank.email));
    QStringList names, otherNames;
    for (const auto &header : one.headers)
        names.append(QString::fromLatin1(header.first));
    for (const auto &header : other.headers)
        otherNames.append(QString::fromLatin1(header.first));
    QCOMPARE(names, otherNames);
}

// RFC 6238 §5.2
void TestSecondFactor::aCodeIsGoodOnce()
{
    const QByteArray secret = m_server->enrol(w().patient);
    HttpClient first = m_server->client(), second = m_server->client();
    const QString code = m_server->code(secret);
    QCOMPARE(enter(first, page(first, w().patient), code).status, 303);
    const HttpReply asked = page(second, w().patient);
    QCOMPARE(enter(second, asked, code).status, 401);
    w().clock.advance(30s);
    QCOMPARE(enter(second, asked, m_server->code(secret)).status, 303);
}

void TestSecondFactor::oneOfManyBrowsersWithTheSameCodeGetsIn()
{
    const QByteArray secret = m_server->enrol(w().patient);
    const QString code = m_server->code(secret);
    constexpr int many = 8;
    std::vector<HttpClient> browsers;
    std::vector<HttpReply> pages;
    for (int i = 0; i < many; ++i) {
        browsers.push_back(m_server->client());
        pages.push_back(page(browsers.back(), w().patient));
    }
    std::atomic<int> in = 0, refused = 0, ready = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < many; ++i)
        threads.emplace_back([&, i] {
            ++ready;
            while (ready < many)
                std::this_thread::yield();
            const int status = enter(browsers[size_t(i)], pages[size_t(i)], code).status;
            in += status == 303;
            refused += status == 401;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(in.load(), 1);
    QCOMPARE(refused.load(), many - 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 1);
}

void TestSecondFactor::wrongCodesLockWithoutTelling()
{
    const QByteArray secret = m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    const HttpReply asked = page(browser, w().patient);
    QByteArray said;
    for (int i = 0; i < 5; ++i) {
        const HttpReply wrong = enter(browser, asked, u"918273"_s);
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.body.contains("aria-invalid=\"true\"") && !wrong.body.contains("918273"));
        said = wrong.body;
    }
    const HttpReply locked = enter(browser, asked, m_server->code(secret));
    QCOMPARE(locked.status, 401); // the right one, but nothing tells that
    QCOMPARE(locked.body, said);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 0);
    QVERIFY(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'user.second_factor_failed'"_s) >= 5);
    w().clock.advance(1min); // the lock ends
    QCOMPARE(enter(browser, asked, m_server->code(secret)).status, 303);
}

void TestSecondFactor::theStepIsBoundToItsBrowserAndRequest()
{
    const QByteArray secret = m_server->enrol(w().patient);
    HttpClient victim = m_server->client(), thief = m_server->client();
    const HttpReply asked = page(victim, w().patient);
    const auto form = OAuthServer::form(asked, "/second-factor/");
    FormFields fields{{u"csrf"_s, form.fields.first().second}, {u"code"_s, m_server->code(secret)}};
    const auto beginsAnew = [](const HttpReply &reply) {
        return reply.status == 303 && reply.header("Location").startsWith("/authorize?");
    };
    QVERIFY(beginsAnew(thief.postForm(form.action, fields))); // no cookie
    thief.cookies["bc_attempt"] = "guessed";
    QVERIFY(beginsAnew(thief.postForm(form.action, fields)));
    QVERIFY(beginsAnew(victim.postForm(form.action + "&x=1", fields)));                       // another request
    QVERIFY(beginsAnew(victim.postForm(form.action, {{u"code"_s, m_server->code(secret)}}))); // no token
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 0);
    QCOMPARE(victim.postForm(form.action, fields).status, 303);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 1);
}

void TestSecondFactor::anAttemptExpiresAndEndsWithItsUse()
{
    const QByteArray secret = m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    const HttpReply late = page(browser, w().patient);
    w().clock.advance(10min);
    QVERIFY(enter(browser, late, m_server->code(secret)).header("Location").startsWith("/authorize?"));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 0);
    const HttpReply asked = page(browser, w().patient);
    const QByteArray attempt = browser.cookies["bc_attempt"];
    QCOMPARE(enter(browser, asked, m_server->code(secret)).status, 303);
    HttpClient again = m_server->client();
    again.cookies["bc_attempt"] = attempt;
    w().clock.advance(30s);
    QVERIFY(enter(again, asked, m_server->code(secret)).header("Location").startsWith("/authorize?"));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM browser_session"_s), 1);
}

void TestSecondFactor::recoveryCodesStandIn()
{
    m_server->enrol(w().patient);
    const QStringList codes = accounts::recoverycodes::fresh();
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        return accounts::recoverycodes::replace(unit, w().patient.id, codes, w().now());
    }));
    HttpClient browser = m_server->client();
    const QByteArray address = password(browser, w().patient).header("Location");
    QVERIFY(browser.get(address).body.contains("/authorize/second-factor/recovery?"));
    const HttpReply asked = browser.get(QByteArray(address).replace("/totp?", "/recovery?"));
    QVERIFY(asked.body.contains("Recovery code"));
    QCOMPARE(enter(browser, asked, codes[0].left(18)).status, 401);
    QCOMPARE(enter(browser, asked, codes[0].toUpper()).status, 303);
    HttpClient other = m_server->client();
    const QByteArray again = password(other, w().patient).header("Location");
    QCOMPARE(enter(other, other.get(QByteArray(again).replace("/totp?", "/recovery?")), codes[0]).status, 401);
}

void TestSecondFactor::trustedBrowserSkipsTheSecondStepOnly()
{
    const QByteArray secret = m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    const HttpReply reply = enter(browser, page(browser, w().patient), m_server->code(secret), {{u"trust"_s, u"on"_s}});
    const QByteArray trusted = browser.cookies["bc_trusted"];
    QCOMPARE(trusted.size(), 43);
    bool lasting = false;
    for (const QByteArray &cookie : reply.headerAll("Set-Cookie"))
        lasting |=
            cookie.startsWith("bc_trusted=") && cookie.contains("Max-Age=2592000") && cookie.contains("HttpOnly");
    QVERIFY(lasting);
    HttpClient later = m_server->client();
    later.cookies["bc_trusted"] = trusted;
    QCOMPARE(OAuthServer::signIn(later, path(), w().patient.email, u"wrong"_s).status, 401); // the password is asked
    const HttpReply direct = password(later, w().patient);
    QVERIFY(direct.header("Location").startsWith("/authorize?"));
    const auto amr =
        w().reader().selectOne(u"SELECT amr FROM browser_session ORDER BY auth_time DESC, amr LIMIT 1").value();
    QCOMPARE(amr->text(0), u"pwd"_s); // what was done, no more
    HttpClient guess = m_server->client();
    guess.cookies["bc_trusted"] = QByteArray(43, 'A');
    QVERIFY(password(guess, w().patient).header("Location").contains("/second-factor/"));
    w().clock.advance(30 * 24h);
    HttpClient muchLater = m_server->client();
    muchLater.cookies["bc_trusted"] = trusted;
    QVERIFY(password(muchLater, w().patient).header("Location").contains("/second-factor/"));
}

void TestSecondFactor::trustIsOfOnePerson()
{
    const QByteArray secret = m_server->enrol(w().patient);
    m_server->enrol(w().frank);
    HttpClient browser = m_server->client();
    enter(browser, page(browser, w().patient), m_server->code(secret), {{u"trust"_s, u"on"_s}});
    HttpClient other = m_server->client();
    other.cookies["bc_trusted"] = browser.cookies["bc_trusted"];
    QVERIFY(password(other, w().frank).header("Location").contains("/second-factor/"));
    QVERIFY(w().store->writeNow(
        [&](store::Connection &unit) { return accounts::secondfactors::reset(unit, w().patient.id); }));
    QVERIFY(password(other, w().patient).header("Location").startsWith("/authorize?")); // nothing left to ask for
}

void TestSecondFactor::cancellingIsToldToTheApplication()
{
    m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    const HttpReply reply = enter(browser, page(browser, w().patient), {}, {{u"decision"_s, u"cancel"_s}});
    QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"access_denied"_s);
    QCOMPARE(OAuthServer::answered(reply, u"state"_s), u"st&te"_s);
}

void TestSecondFactor::directSignInsDoNotGoRoundIt()
{
    const FormFields fields{{u"grant_type"_s, u"password"_s},
                            {u"username"_s, w().patient.email},
                            {u"password"_s, OAuthWorkspace::password}};
    QCOMPARE(m_server->token(w().shop, fields).status, 200);
    m_server->enrol(w().patient);
    const HttpReply refused = m_server->token(w().shop, fields);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()[u"error"_s].toString(), u"invalid_grant"_s);
    QVERIFY(refused.json()[u"error_description"_s].toString().contains(u"second factor"));
    // Who does not know the password does not learn of it.
    auto wrong = fields;
    wrong[2].second = u"wrong"_s;
    QVERIFY(!m_server->token(w().shop, wrong).body.contains("second factor"));
}

void TestSecondFactor::methodsTravelWithCodeAndTokens()
{
    const QByteArray secret = m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    const HttpReply signedIn = enter(browser, page(browser, w().patient), m_server->code(secret));
    const HttpReply redirect = OAuthServer::submit(browser, browser.get(signedIn.header("Location")), "/consent",
                                                   {{u"decision"_s, u"allow"_s}});
    QCOMPARE(m_server
                 ->token(w().shop, {{u"grant_type"_s, u"authorization_code"_s},
                                    {u"code"_s, OAuthServer::answered(redirect, u"code"_s)},
                                    {u"redirect_uri"_s, w().shop.redirectUrls.first()},
                                    {u"code_verifier"_s, OAuthWorkspace::verifier}})
                 .status,
             200);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM token_family f JOIN browser_session s ON s.sid = f.sid AND "
                        "s.account_id = f.account_id WHERE f.amr = 'pwd otp mfa'"_s),
             1);
}

void TestSecondFactor::pagesAreSealedOff()
{
    m_server->enrol(w().patient);
    HttpClient browser = m_server->client();
    const HttpReply reply = page(browser, w().patient);
    const QByteArray policy = reply.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("unsafe") && !policy.contains("script-src"));
    QVERIFY(!reply.body.contains("<script") && !reply.body.contains(" style=\""));
    QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
    // The page of a passkey as the first factor brings its script, from our own address alone.
    const HttpReply passkey = browser.get(path().replace("/authorize?", "/authorize/passkey?"));
    QCOMPARE(passkey.status, 200);
    QVERIFY(passkey.header("Content-Security-Policy").contains("script-src 'self'"));
    QVERIFY(!passkey.header("Content-Security-Policy").contains("unsafe"));
    QCOMPARE(passkey.body.count("<script"), 1);
    QVERIFY(passkey.body.contains("<script src=\"/assets/passkeys.js\" defer></script>"));
    QVERIFY(passkey.body.contains("id=\"no-script\""));
    const HttpReply script = browser.get("/assets/passkeys.js");
    QCOMPARE(script.status, 200);
    QVERIFY(script.header("Content-Type").startsWith("text/javascript"));
    QCOMPARE(script.header("X-Content-Type-Options"), QByteArray("nosniff"));
}

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"
