#include "core/accounts/accounts.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"
#include "core/upkeep/janitor.h"
#include "oauthworkspace.h"

#include <QTest>

using namespace bc;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;
using upkeep::Janitor;

namespace {

const QList<QPair<QString, QString>> credentialsGrant{{u"grant_type"_s, u"client_credentials"_s}};
constexpr auto day = 24h;

qint64 rows(OAuthWorkspace &w, const QString &table) { return w.number(u"SELECT COUNT(*) FROM "_s + table); }

QList<QPair<QString, QString>> refreshing(const QString &token)
{
    return {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}};
}

} // namespace

/// What is deleted when, and what has to stay.
class UpkeepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHoldsOnBothDatabases_data() { tests::addDialects(); }
    void everyRuleHoldsOnBothDatabases()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        for (const upkeep::Rule &rule : upkeep::rules()) {
            const auto found = upkeep::look(w.reader(), rule, {}, 10, w.now());
            QVERIFY2(found, qPrintable(rule.table));
            const QVariantList keys{rule.kind == upkeep::Rule::Key::Bytes ? QVariant(QByteArray("none"))
                                                                          : QVariant(qint64(1'000'000))};
            const auto gone = w.store->writeNow(
                [=, now = w.now()](store::Connection &unit) { return upkeep::purge(unit, rule, keys, now); });
            QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().line()));
            QCOMPARE(*gone, 0);
        }
    }

    void whatEndedGoesWithEverythingOfIt_data() { tests::addDialects(); }
    void whatEndedGoesWithEverythingOfIt()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        Janitor janitor(*w.store, w.clock, {.batch = 3, .piece = 2, .pause = 0ms});
        for (int i = 0; i < 7; ++i)
            QVERIFY(w.token(w.shop, credentialsGrant));
        w.tokens(w.shop, w.patient);
        QCOMPARE(janitor.round().value(), 0);
        w.clock.advance(2 * day); // access tokens ended a day ago, refresh tokens live
        QVERIFY(w.token(w.shop, credentialsGrant));
        QCOMPARE(janitor.round().value(), 0);
        QCOMPARE(rows(w, u"token_issue"_s), 9);
        QCOMPARE(rows(w, u"authorization_code"_s), 1);
        w.clock.advance(30 * day);
        QVERIFY(janitor.round().value() > 0);
        QCOMPARE(rows(w, u"token_issue"_s), 1);
        QCOMPARE(rows(w, u"authorization_code"_s), 0);
        QCOMPARE(rows(w, u"token_family"_s), 1);
        w.clock.advance(30 * day);
        QVERIFY(janitor.round().value() > 0);
        for (const QString &table : {u"token_issue"_s, u"authorization_code"_s, u"token_family"_s})
            QCOMPARE(rows(w, table), 0);
        QVERIFY(janitor.figures().rounds == 4);
        const auto figures = janitor.figures().deleted;
        QCOMPARE(figures.constFirst().first, u"token_issue"_s);
        QCOMPARE(figures.constFirst().second, 9u);
    }

    void aUsedRefreshTokenStaysAsLongAsItsFamilyLives_data() { tests::addDialects(); }
    void aUsedRefreshTokenStaysAsLongAsItsFamilyLives()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        Janitor janitor(*w.store, w.clock, {.pause = 0ms});
        const oauth::IssuedTokens first = w.tokens(w.shop, w.patient);
        QString newest = first.refreshToken;
        for (int i = 0; i < 3; ++i) { // the first one would have ended long ago
            w.clock.advance(20 * day);
            const auto next = w.token(w.shop, refreshing(newest));
            QVERIFY(next);
            newest = next->refreshToken;
            QVERIFY(janitor.round());
        }
        QCOMPARE(rows(w, u"token_issue"_s), 4);
        QCOMPARE(rows(w, u"refresh_use"_s), 3);
        // The theft is still found: the whole family ends.
        QVERIFY(!w.token(w.shop, refreshing(first.refreshToken)));
        QVERIFY(!w.token(w.shop, refreshing(newest)));
        w.clock.advance(2 * day);
        QVERIFY(janitor.round());
        QCOMPARE(rows(w, u"refresh_use"_s), 0);
        QCOMPARE(rows(w, u"token_issue"_s), 0); // a revoked family tells nothing any more
    }

    void aFamilysEndIsWrittenOnceADay_data() { tests::addDialects(); }
    void aFamilysEndIsWrittenOnceADay()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        const auto ends = [&w] { return w.number(u"SELECT MAX(ends_time) FROM token_family"_s); };
        QString newest = w.tokens(w.shop, w.patient).refreshToken;
        const auto refreshedAfter = [&](std::chrono::hours time) {
            w.clock.advance(time);
            const auto next = w.token(w.shop, refreshing(newest));
            newest = next ? next->refreshToken : QString();
            return toMicros(w.now() + 30 * day);
        };
        const qint64 first = toMicros(w.now() + 30 * day);
        QCOMPARE(ends(), first);
        refreshedAfter(24h);
        QCOMPARE(ends(), first);
        const qint64 later = refreshedAfter(1h);
        QCOMPARE(ends(), later);
        QVERIFY(!newest.isEmpty());
        // What is a day late must not take a token away.
        Janitor janitor(*w.store, w.clock, {.pause = 0ms});
        refreshedAfter(23h);
        w.clock.advance(30 * day - 1h);
        QVERIFY(janitor.round());
        refreshedAfter(0h);
        QVERIFY(!newest.isEmpty());
    }

    void aRedeemedCodeStaysAsLongAsItsTokens_data() { tests::addDialects(); }
    void aRedeemedCodeStaysAsLongAsItsTokens()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        Janitor janitor(*w.store, w.clock, {.pause = 0ms});
        const QString code = w.code(w.shop, w.patient);
        const auto issued = w.token(w.shop, w.redemption(w.shop, code));
        QVERIFY(issued);
        w.code(w.shop, w.patient); // never redeemed
        w.clock.advance(5 * day);
        QVERIFY(janitor.round());
        QCOMPARE(rows(w, u"authorization_code"_s), 1);
        QVERIFY(!w.token(w.shop, w.redemption(w.shop, code)));
        QVERIFY(!w.token(w.shop, refreshing(issued->refreshToken))); // the replay ended the family
    }

    void sessionsGoAWeekAfterTheirEnd_data() { tests::addDialects(); }
    void sessionsGoAWeekAfterTheirEnd()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        Janitor janitor(*w.store, w.clock, {.pause = 0ms});
        const auto sign = [&](const QByteArray &hash, std::chrono::hours life) {
            QVERIFY(w.store->writeNow([=, id = w.patient.id, now = w.now()](store::Connection &unit) {
                return accounts::sessions::create(unit, hash, {id, now, now, now + life}, {}, {});
            }));
        };
        sign("short", 1h);
        sign("long", 60 * day);
        sign("revoked", 60 * day);
        QVERIFY(w.store->writeNow(
            [now = w.now()](store::Connection &unit) { return accounts::sessions::revoke(unit, "revoked", now); }));
        w.clock.advance(7 * day);
        QVERIFY(janitor.round());
        QCOMPARE(rows(w, u"browser_session"_s), 2);
        w.clock.advance(1h);
        QVERIFY(janitor.round());
        QCOMPARE(rows(w, u"browser_session"_s), 1);
    }

    void aRoundLooksAtSoManyRowsOnlyAndTheNextGoesOn_data() { tests::addDialects(); }
    void aRoundLooksAtSoManyRowsOnlyAndTheNextGoesOn()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        Janitor janitor(*w.store, w.clock, {.piece = 2, .rowsARound = 4, .pause = 0ms});
        for (int i = 0; i < 10; ++i)
            QVERIFY(w.token(w.shop, credentialsGrant));
        w.clock.advance(33 * day);
        for (const int left : {6, 2, 0}) { // of the tokens and of their families
            QVERIFY(janitor.round());
            QCOMPARE(rows(w, u"token_issue"_s), left);
            QCOMPARE(rows(w, u"token_family"_s), left);
        }
        QCOMPARE(janitor.round().value(), 0);
    }

    void itWorksOnAThreadOfItsOwn()
    {
        OAuthWorkspace w;
        QVERIFY(w.token(w.shop, credentialsGrant));
        w.clock.advance(33 * day);
        Janitor janitor(*w.store, w.clock, {.interval = 5ms, .pause = 1ms});
        janitor.start();
        QTRY_COMPARE(rows(w, u"token_issue"_s), 0);
        janitor.stop();
        QVERIFY(janitor.figures().rounds > 0);
    }
};

QTEST_GUILESS_MAIN(UpkeepTest)
#include "tst_core_upkeep.moc"
