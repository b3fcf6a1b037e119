#include "core/accounts/accounts.h"
#include "core/accounts/branding.h"
#include "core/audit/audit.h"
#include "core/mail/outbox.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "oauthserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// /forgot-password and /set-password (security cases, "Accounts"; OWASP Forgot Password Cheat Sheet).
class LinksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthServer> m_server;
    static inline const QString fresh = u"muaddib-walks-in-1965"_s;

    OAuthWorkspace &w() { return m_server->workspace; }
    HttpReply ask(HttpClient &browser, const QString &name)
    {
        const HttpReply page = browser.get("/forgot-password");
        browser.takeCookies(page);
        auto form = OAuthServer::form(page, "/forgot-password");
        for (auto &[field, value] : form.fields) {
            if (field == u"username")
                value = name;
        }
        return browser.postForm(form.action, form.fields);
    }
    HttpReply ask(const QString &name)
    {
        HttpClient browser = m_server->client();
        return ask(browser, name);
    }
    qint64 letters() { return w().number(u"SELECT COUNT(*) FROM mail_outbox"_s); }
    /// The path and query of the link in the letter that came last, as its reader would open it.
    QByteArray link(int expected = 1)
    {
        if (!QTest::qWaitFor([&] { return letters() == expected; }, 5000))
            return {};
        const auto taken = w().store->writeNow([this](store::Connection &unit) {
            return mail::outbox::take(unit, m_server->key(), 100, 2min, w().now());
        });
        if (!taken || taken->isEmpty())
            return {};
        const QString address = taken->constLast().content[u"link"_s].toString();
        const QString issuer = u"https://provider.example"_s;
        return address.startsWith(issuer + u'/') ? address.mid(issuer.size()).toLatin1() : QByteArray();
    }
    HttpReply set(const QByteArray &path, const QString &password, const QString &repeat)
    {
        HttpClient browser = m_server->client();
        auto form = OAuthServer::form(browser.get(path), "/set-password");
        for (auto &[field, value] : form.fields) {
            if (field == u"password")
                value = password;
            if (field == u"password_repeat")
                value = repeat;
        }
        const HttpReply reply = browser.postForm("/set-password", form.fields);
        m_cookies = {};
        HttpClient jar = m_server->client();
        jar.takeCookies(reply);
        m_cookies = jar.cookies;
        return reply;
    }
    HttpReply set(const QByteArray &path) { return set(path, fresh, fresh); }
    int signIn(const QString &name, const QString &password)
    {
        HttpClient browser = m_server->client();
        return OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), name, password).status;
    }
    QMap<QByteArray, QByteArray> m_cookies; ///< that the last set() left

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void forgottenPasswordIsSetAnew()
    {
        HttpClient browser = m_server->client();
        QCOMPARE(OAuthServer::signIn(browser, OAuthServer::authorizePath(w().shop), w().patient.email,
                                     OAuthWorkspace::password)
                     .status,
                 303);
        const oauth::IssuedTokens tokens = w().tokens(w().shop, w().patient);
        QVERIFY(w().works(tokens.accessToken));

        QCOMPARE(ask(w().patient.email).status, 200);
        const QByteArray path = link();
        QVERIFY(path.startsWith("/set-password?token="));
        QCOMPARE(path.size(), 20 + 43); // 256 bits
        const HttpReply done = set(path);
        QVERIFY2(done.status == 200, done.body.constData());
        QCOMPARE(signIn(w().patient.email, OAuthWorkspace::password), 401);
        QCOMPARE(signIn(w().patient.email, fresh), 303);
        // Whoever was in is out.
        QVERIFY(!w().works(tokens.accessToken));
        QVERIFY(browser.get(OAuthServer::authorizePath(w().shop)).body.contains("/sign-in"));
        QCOMPARE(set(path).status, 410); // once
        QVERIFY(!w().number(u"SELECT COUNT(*) FROM account_link WHERE ended_time IS NULL"_s));
    }

    void sameAnswerWhoeverIsNamed()
    {
        QVERIFY(w().store->writeNow([this](store::Connection &unit) {
            return accounts::people::setState(unit, w().developer.id, accounts::disabledState, w().now());
        }));
        const HttpReply known = ask(w().patient.email);
        QVERIFY(QTest::qWaitFor([&] { return letters() == 1; }, 5000));
        const HttpReply unknown = ask(u"nobody@dune.example"_s), disabled = ask(w().developer.email);
        QCOMPARE(unknown.status, known.status);
        QCOMPARE(unknown.body, known.body);
        QCOMPARE(disabled.body, known.body);
        QCOMPARE(known.headerAll("Set-Cookie"), unknown.headerAll("Set-Cookie"));
        QCOMPARE(letters(), 1);
    }

    void sameTimeWhoeverIsNamed()
    {
        QList<qint64> known, unknown;
        HttpClient browser = m_server->client();
        const HttpReply page = browser.get("/forgot-password");
        browser.takeCookies(page);
        auto form = OAuthServer::form(page, "/forgot-password");
        for (int i = 0; i < 60; ++i) {
            w().clock.advance(20min); // each time a letter is due, for the known one
            for (QList<qint64> *times : {&known, &unknown}) {
                for (auto &[field, value] : form.fields) {
                    if (field == u"username")
                        value = times == &known ? w().patient.email : u"nobody@dune.example"_s;
                }
                QElapsedTimer timer;
                timer.start();
                QCOMPARE(browser.postForm(form.action, form.fields).status, 200);
                times->append(timer.nsecsElapsed());
                // What is done behind the answer, its writes included, must not meet the next one.
                const int sent = i + 1;
                QVERIFY(QTest::qWaitFor([&] { return letters() == sent; }, 5000));
                quint64 units = 0;
                const auto quietSinceTheLastLook = [&] {
                    const quint64 now = w().store->figures().units;
                    return std::exchange(units, now) == now;
                };
                QVERIFY(QTest::qWaitFor(quietSinceTheLastLook));
                QVERIFY(w().store->writeNow([](store::Connection &) -> Result<int> { return 0; }));
            }
        }
        std::sort(known.begin(), known.end());
        std::sort(unknown.begin(), unknown.end());
        const qint64 a = known[30], b = unknown[30];
        qInfo("known: median %.3f ms, unknown: %.3f ms", double(a) / 1e6, double(b) / 1e6);
        QVERIFY(double(std::abs(a - b)) <= 0.25 * double(std::min(a, b)) + 300'000);
    }

    void lookingAtALinkChangesNothing()
    {
        ask(w().patient.email);
        const QByteArray path = link();
        HttpClient scanner = m_server->client();
        for (int i = 0; i < 3; ++i) {
            const HttpReply page = scanner.get(path);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
            QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
            QVERIFY(page.header("Content-Security-Policy").contains("form-action 'self'"));
            QVERIFY(page.body.contains(w().patient.email.toUtf8()));
            QCOMPARE(scanner.send("HEAD", path).status, 200);
        }
        QCOMPARE(scanner.postForm(path, {}).status, 410); // the token counts in the form only
        QCOMPARE(set(path).status, 200);
    }

    void weakPasswordsAreRefusedAndTheLinkStays()
    {
        ask(w().patient.email);
        const QByteArray path = link();
        QCOMPARE(set(path, u"short"_s, u"short"_s).status, 400);
        QCOMPARE(set(path, u"password123"_s, u"password123"_s).status, 400);
        QCOMPARE(set(path, w().patient.email, w().patient.email).status, 400);
        const HttpReply differ = set(path, fresh, fresh + u'x');
        QCOMPARE(differ.status, 400);
        QVERIFY(differ.body.contains("id=\"repeat-wrong\""));
        QVERIFY(!differ.body.contains(fresh.toUtf8()));
        QCOMPARE(signIn(w().patient.email, OAuthWorkspace::password), 303);
        QCOMPARE(set(path).status, 200);
    }

    void linksEndAndExpire()
    {
        HttpClient browser = m_server->client();
        ask(w().patient.email);
        const QByteArray first = link();
        ask(w().patient.email);
        const QByteArray second = link(2);
        QVERIFY(first != second);
        QCOMPARE(set(first).status, 200);
        QCOMPARE(browser.get(second).status, 410); // ended by the other
        ask(w().patient.email);
        const QByteArray third = link(3);
        QCOMPARE(browser.get(third).status, 200);
        w().clock.advance(1h);
        QCOMPARE(browser.get(third).status, 410);
        QCOMPARE(set(third).status, 410);
        QCOMPARE(browser.get("/set-password").status, 410);
        QCOMPARE(browser.get("/set-password?token=nonsense").status, 410);
    }

    void ofManyAtOnceOneSetsThePassword()
    {
        ask(w().patient.email);
        const QByteArray token = link().mid(20);
        std::atomic<int> done{0}, dead{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 20; ++i) {
            threads.emplace_back([&, i] {
                HttpClient http = m_server->client();
                const QString password = fresh + QString::number(i);
                const int status = http.postForm("/set-password", {{u"token"_s, QString::fromLatin1(token)},
                                                                   {u"password"_s, password},
                                                                   {u"password_repeat"_s, password}})
                                       .status;
                done += status == 200;
                dead += status == 410;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(done.load(), 1);
        QCOMPARE(dead.load(), 19);
    }

    void lettersToOnePersonAreFew()
    {
        for (int i = 0; i < 6; ++i)
            QCOMPARE(ask(w().patient.email).status, 200); // nobody learns that no letter goes out
        QVERIFY(QTest::qWaitFor([&] { return letters() == 3; }, 5000));
        w().clock.advance(20min);
        ask(w().patient.email);
        QVERIFY(QTest::qWaitFor([&] { return letters() == 4; }, 5000));
        HttpReply reply;
        for (int i = 0; i < 40 && reply.status != 429; ++i)
            reply = ask(u"nobody%1"_s.arg(i));
        QCOMPARE(reply.status, 429);
        QCOMPARE(letters(), 4);
    }

    void lockedOutOwnerComesInByALink()
    {
        HttpClient stranger = m_server->client();
        for (int i = 0; i < 5; ++i)
            OAuthServer::signIn(stranger, OAuthServer::authorizePath(w().shop), w().patient.email, u"wrong"_s);
        ask(w().patient.email);
        QCOMPARE(set(link()).status, 200);
        for (int i = 0; i < 5; ++i) // and they go on
            OAuthServer::signIn(stranger, OAuthServer::authorizePath(w().shop), w().patient.email, u"wrong"_s);
        HttpClient owner = m_server->client();
        QCOMPARE(m_cookies.value("bc_browser").size(), 43);
        owner.cookies = {{"bc_browser", m_cookies.value("bc_browser")}};
        QCOMPARE(OAuthServer::signIn(owner, OAuthServer::authorizePath(w().shop), w().patient.email, fresh).status,
                 303);
    }

    void linkNeedsTheIssuerNotTheHostHeader()
    {
        HttpClient browser = m_server->client();
        const HttpReply page = browser.get("/forgot-password");
        browser.takeCookies(page);
        auto form = OAuthServer::form(page, "/forgot-password");
        form.fields.removeIf([](const auto &field) { return field.first == u"username"; });
        form.fields.append({u"username"_s, w().patient.email});
        browser.postForm(form.action, form.fields, {{"Host", "evil.example"}, {"X-Forwarded-Host", "evil.example"}});
        QVERIFY(link().startsWith("/set-password?token=")); // behind the configured address
    }

    void formOfAnotherBrowserSendsNothing()
    {
        HttpClient other = m_server->client();
        const HttpReply refused = other.postForm("/forgot-password", {{u"username"_s, w().patient.email}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(letters(), 0);
    }

    void withoutMailThePageSaysWhomToAsk()
    {
        m_server = std::make_unique<OAuthServer>(OAuthServer::Options{.mail = false});
        HttpClient browser = m_server->client();
        const HttpReply page = browser.get("/forgot-password");
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<form") && page.body.contains("administrator"));
        QCOMPARE(browser.postForm("/forgot-password", {{u"username"_s, w().patient.email}}).body, page.body);
        QCOMPARE(letters(), 0);
    }

    void auditTellsOfItWithoutTheLink()
    {
        ask(w().patient.email);
        const QByteArray path = link();
        set(path);
        for (const auto &[event, count] :
             {std::pair(u"user.password_reset_requested"_s, 1), {u"user.password_set"_s, 1}}) {
            audit::Query query;
            query.event = event;
            const auto entries = audit::list(w().reader(), query).value();
            QCOMPARE(entries.size(), count);
            QCOMPARE(entries.first().objectId, QString::number(w().patient.id));
        }
        QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE detail LIKE '%%1%'"_s.arg(
                     QString::fromLatin1(path.mid(20)))),
                 0);
    }

    void pagesWearTheTenantsLooks()
    {
        QVERIFY(w().store->writeNow([this](store::Connection &unit) {
            accounts::branding::Branding branding;
            branding.productName = u"Dune <Clinic>"_s;
            branding.accentLight = u"#7a1fa2"_s;
            branding.supportText = u"Ask the front desk"_s;
            branding.supportUrl = u"https://dune.example/help?a=1&b=2"_s;
            branding.termsUrl = u"https://dune.example/terms"_s;
            return accounts::branding::set(unit, w().clinic.id, branding, w().now());
        }));
        QVERIFY(w().store->writeNow([this](store::Connection &unit) {
            return accounts::branding::setLogo(unit, w().clinic.id,
                                               accounts::branding::Logo{"bytes", u"image/png"_s, u"0a1b"_s});
        }));
        HttpClient browser = m_server->client();
        const HttpReply page = browser.get(OAuthServer::authorizePath(w().shop)); // an application of the clinic
        QVERIFY(page.body.contains("Dune &lt;Clinic&gt;") && !page.body.contains("<Clinic>"));
        QVERIFY(page.body.contains("--accent:#7a1fa2"));
        QVERIFY(page.body.contains("href=\"https://dune.example/help?a=1&amp;b=2\""));
        QVERIFY(page.body.contains("Ask the front desk"));
        QVERIFY(page.body.contains("src=\"/branding/2/logo?v=0a1b\""));
        const QByteArray policy = page.header("Content-Security-Policy");
        QVERIFY(policy.contains("img-src 'self'"));
        const qsizetype at = page.body.indexOf("<style>") + 7;
        const QByteArray css = page.body.mid(at, page.body.indexOf("</style>", at) - at);
        QVERIFY(
            policy.contains("'sha256-" + QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64() + '\''));
        const HttpReply plain = browser.get(OAuthServer::authorizePath(w().rival)); // another tenant's application
        QVERIFY(!plain.body.contains("Dune") && !plain.body.contains("7a1fa2"));

        const HttpReply logo = browser.get("/branding/2/logo?v=0a1b");
        QCOMPARE(logo.body, QByteArray("bytes"));
        QCOMPARE(logo.header("Content-Type"), QByteArray("image/png"));
        QCOMPARE(logo.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(logo.header("Cache-Control").contains("immutable"));
        QVERIFY(browser.get("/branding/2/logo").header("Cache-Control").contains("max-age=300"));
        QCOMPARE(browser.get("/branding/2/logo", {{"If-None-Match", logo.header("ETag")}}).status, 304);
        QCOMPARE(browser.get("/branding/3/logo").status, 404);
        QCOMPARE(browser.get("/branding/x/logo").status, 404);
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
