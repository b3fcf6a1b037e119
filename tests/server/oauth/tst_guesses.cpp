#include "core/accounts/accounts.h"
#include "core/accounts/throttle.h"
#include "core/audit/audit.h"
#include "core/oauth/passwordsignin.h"
#include "core/store/store.h"
#include "oauthserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Guesses at passwords, through the pages and the password grant (security cases, "Accounts"; RFC 6819 §4.4.3.6).
class GuessesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthServer> m_server;
    QByteArray m_path;

    OAuthWorkspace &w() { return m_server->workspace; }
    HttpReply signIn(HttpClient &browser, const QString &name, const QString &password = OAuthWorkspace::password)
    {
        return OAuthServer::signIn(browser, m_path, name, password);
    }
    /// A right try in a browser of its own.
    HttpReply elsewhere(const QString &name)
    {
        HttpClient browser = m_server->client();
        return signIn(browser, name);
    }
    void lock(const QString &name)
    {
        HttpClient stranger = m_server->client();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(signIn(stranger, name, u"wrong"_s).status, 401);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<OAuthServer>();
        m_path = OAuthServer::authorizePath(w().shop);
    }
    void cleanup() { m_server.reset(); }

    void strangersCannotLockOutTheOwnersBrowser()
    {
        HttpClient owner = m_server->client();
        QCOMPARE(signIn(owner, w().patient.email).status, 303);
        QCOMPARE(owner.cookies.value("bc_browser").size(), 43);
        owner.cookies.remove("bc_session");
        lock(w().patient.email);
        QCOMPARE(elsewhere(w().patient.email).status, 401); // the account is locked
        const HttpReply back = signIn(owner, w().patient.email);
        QCOMPARE(back.status, 303);                         // the browser is not
        QCOMPARE(elsewhere(w().patient.email).status, 401); // and nobody else gained by it
    }

    void browserCookieIsOfNoUseElsewhere()
    {
        HttpClient owner = m_server->client();
        const HttpReply reply = signIn(owner, w().patient.email);
        QByteArray cookie;
        for (const QByteArray &one : reply.headerAll("Set-Cookie")) {
            if (one.startsWith("bc_browser="))
                cookie = one;
        }
        QVERIFY(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Secure"));
        QVERIFY(cookie.contains("Max-Age=34560000"));
        HttpClient thief = m_server->client();
        thief.cookies = {{"bc_browser", owner.cookies.value("bc_browser")}};
        QCOMPARE(thief.get(m_path).status, 200); // the sign-in page: nobody is signed in by it
        lock(w().developer.email);
        QCOMPARE(signIn(thief, w().developer.email).status, 401); // another's account does not know the browser
        // The store keeps its hash only.
        QCOMPARE(w().number(u"SELECT COUNT(*) FROM known_browser"_s), 1);
        QCOMPARE(w().number(u"SELECT COUNT(*) FROM known_browser WHERE CAST(browser_hash AS TEXT) = '%1'"_s.arg(
                     QString::fromLatin1(owner.cookies.value("bc_browser")))),
                 0);
    }

    void lockedUnknownDisabledAndWrongLookTheSame()
    {
        QVERIFY(w().store->writeNow([this](store::Connection &unit) {
            return accounts::people::setState(unit, w().developer.id, accounts::disabledState, w().now());
        }));
        lock(w().frank.email);
        const auto page = [this](const QString &name, const QString &password) {
            HttpClient browser = m_server->client();
            browser.get(m_path);
            browser.cookies = {{"bc_presession", "same"}};
            HttpReply reply = signIn(browser, name, password);
            QByteArray body = reply.body;
            body.replace(name.toUtf8(), "NAME");
            return std::pair(reply.status, body);
        };
        const auto wrong = page(w().patient.email, u"wrong"_s);
        QCOMPARE(wrong.first, 401);
        QCOMPARE(page(u"nobody@dune.example"_s, u"wrong"_s), wrong);
        QCOMPARE(page(w().developer.email, OAuthWorkspace::password), wrong); // disabled
        QCOMPARE(page(w().frank.email, OAuthWorkspace::password), wrong);     // locked
    }

    void answersTakeTheSameTime()
    {
        QVERIFY(w().store->writeNow([this](store::Connection &unit) {
            return accounts::people::setState(unit, w().developer.id, accounts::disabledState, w().now());
        }));
        lock(w().frank.email);
        // In turns, so that what else the machine does meets all of them. The clock moves, so that no address waits and
        // `patient` is not locked; `frank` is locked anew each time.
        const QStringList names{w().patient.email, u"nobody@dune.example"_s, w().developer.email, w().frank.email};
        QList<QList<qint64>> times(names.size());
        HttpClient browser = m_server->client();
        const HttpReply first = browser.get(m_path);
        browser.takeCookies(first);
        auto form = OAuthServer::form(first, "/sign-in");
        form.fields.append({u"decision"_s, u"sign_in"_s});
        for (int round = 0; round < 60; ++round) {
            QVERIFY(w().store->writeNow([this](store::Connection &unit) -> Result<> {
                if (auto free = accounts::throttle::unlock(unit, w().patient.id, w().now()); !free)
                    return free;
                const auto held = unit.execute(u"UPDATE account SET locked_until = ? WHERE id = ?",
                                               {toMicros(w().now() + 1h), w().frank.id});
                return held ? Result<>() : fail(held.error());
            }));
            for (qsizetype i = 0; i < names.size(); ++i) {
                w().clock.advance(2s);
                for (auto &[field, value] : form.fields) {
                    if (field == u"username")
                        value = names[i];
                    if (field == u"password")
                        value = u"wrong"_s;
                }
                QElapsedTimer timer;
                timer.start();
                const HttpReply reply = browser.postForm(form.action, form.fields);
                times[i].append(timer.nsecsElapsed());
                QCOMPARE(reply.status, 401);
            }
        }
        QList<qint64> medians;
        for (QList<qint64> &taken : times) {
            std::sort(taken.begin(), taken.end());
            medians.append(taken[taken.size() / 2]);
        }
        for (qsizetype i = 0; i < names.size(); ++i)
            qInfo("%s: median %.3f ms", qPrintable(names[i]), double(medians[i]) / 1e6);
        const auto [least, most] = std::minmax_element(medians.cbegin(), medians.cend());
        // The hash costs a three-hundredth of the real one here, so a difference would stand out.
        QVERIFY2(double(*most - *least) <= 0.25 * double(*least) + 300'000, "The answers take different times.");
    }

    void addressThatGuessedTooOftenHasToWait()
    {
        HttpClient guesser = m_server->client();
        HttpReply reply;
        int tries = 0;
        for (; tries < 60 && reply.status != 429; ++tries)
            reply = signIn(guesser, u"nobody%1@dune.example"_s.arg(tries), u"wrong"_s);
        QCOMPARE(tries, 51);
        QCOMPARE(reply.header("Retry-After"), QByteArray("2"));
        QVERIFY(reply.body.contains("role=\"alert\""));
        w().clock.advance(2s);
        QCOMPARE(elsewhere(w().patient.email).status, 303); // never for ever
    }

    void knownBrowserDoesNotWaitForItsNeighbours()
    {
        HttpClient owner = m_server->client(), neighbour = m_server->client();
        QCOMPARE(signIn(owner, w().patient.email).status, 303);
        owner.cookies.remove("bc_session");
        for (int i = 0; i < 51; ++i)
            signIn(neighbour, u"nobody%1@dune.example"_s.arg(i), u"wrong"_s);
        QCOMPARE(elsewhere(w().developer.email).status, 429);
        QCOMPARE(signIn(owner, w().patient.email).status, 303);
    }

    void parallelGuessesAreCountedOnce()
    {
        constexpr int guessers = 8;
        std::atomic<int> in{0}, refused{0};
        std::vector<std::thread> threads;
        lock(w().patient.email);
        w().clock.advance(30s);
        for (int i = 0; i < guessers; ++i) {
            threads.emplace_back([&, i] {
                HttpClient browser = m_server->client();
                for (int j = 0; j < 5; ++j) {
                    const int status = signIn(browser, w().patient.email, u"guess %1"_s.arg(i * 5 + j)).status;
                    ++(status == 303 ? in : refused);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(in.load(), 0);
        QCOMPARE(refused.load(), guessers * 5);
        QCOMPARE(w().number(u"SELECT failed_sign_ins FROM account WHERE id = %1"_s.arg(w().patient.id)), 10);
        QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'user.locked'"_s), 2);
    }

    void passwordGrantSharesTheTries()
    {
        const auto grant = [this](const QString &password) {
            return m_server->token(
                w().shop,
                {{u"grant_type"_s, u"password"_s}, {u"username"_s, w().patient.email}, {u"password"_s, password}});
        };
        HttpClient browser = m_server->client();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(grant(u"wrong"_s).status, 400);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(signIn(browser, w().patient.email, u"wrong"_s).status, 401);
        QCOMPARE(grant(OAuthWorkspace::password).status, 400);
        QCOMPARE(elsewhere(w().patient.email).status, 401);
        w().clock.advance(30s);
        QCOMPARE(grant(OAuthWorkspace::password).status, 200);
    }

    void lockIsAnnouncedWithoutTheGuesses()
    {
        lock(w().patient.email);
        audit::Query query;
        query.event = u"user.locked"_s;
        const auto entries = audit::list(w().reader(), query).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().objectId, QString::number(w().patient.id));
        QCOMPARE(entries.first().outcome, u"refused"_s);
        QCOMPARE(entries.first().detail[u"failures"_s].toInt(), 5);
        QCOMPARE(entries.first().detail[u"locked_until"_s].toString(), toRfc3339(w().now() + 30s));
    }

    // RFC 9106 §4, OWASP: the cost rises with the machines; a password is at hand only while its person signs in
    void passwordGrantHashesAnewAfterARaisedCost()
    {
        const QString old = crypto::PasswordHasher({8, 1}).hashNow(OAuthWorkspace::password.toUtf8()).value();
        const qint64 id = w().frank.id;
        const auto stored = w().store->writeNow([=, now = w().now()](store::Connection &unit) {
            return accounts::people::setPasswordHash(unit, id, old, now);
        });
        QVERIFY(stored);
        const FormFields grant{{u"grant_type"_s, u"password"_s},
                               {u"username"_s, w().frank.username},
                               {u"password"_s, OAuthWorkspace::password}};
        FormFields wrong = grant;
        wrong.last().second = u"wrong"_s;
        QCOMPARE(m_server->token(w().shop, wrong).status, 400);
        QCOMPARE(accounts::people::passwordHash(w().reader(), id).value(), old);
        QCOMPARE(m_server->token(w().shop, grant).status, 200);
        const QString renewed = accounts::people::passwordHash(w().reader(), id).value();
        QVERIFY2(renewed.contains(u"m=64,"_s), qPrintable(renewed));
        QCOMPARE(m_server->token(w().shop, grant).status, 200);
        QCOMPARE(accounts::people::passwordHash(w().reader(), id).value(), renewed);
    }

    // CWE-362: the password was changed between its verification and the unit of work
    void renewedHashDoesNotUndoAChangedPassword()
    {
        const qint64 id = w().frank.id;
        const QString before = accounts::people::passwordHash(w().reader(), id).value();
        const auto renewed = w().store->writeNow([=, now = w().now()](store::Connection &unit) -> Result<> {
            if (const auto changed = accounts::people::setPasswordHash(unit, id, u"changed"_s, now); !changed)
                return changed;
            return bc::oauth::passwordsignin::renew(unit, id, {before, u"the old one anew"_s}, now);
        });
        QVERIFY(renewed);
        QCOMPARE(accounts::people::passwordHash(w().reader(), id).value(), u"changed"_s);
    }
};

QTEST_GUILESS_MAIN(GuessesTest)
#include "tst_guesses.moc"
