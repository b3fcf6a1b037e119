#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/open.h"
#include "oauthworkspace.h"

#include <QTest>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

/// What is kept for speed, and what that must not cost.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOfAnApplicationAreSeenAtOnce();
    void changesByAnotherProcessAreSeenSoon();
    void keptTokenEndsWithWhateverEndsIt_data();
    void keptTokenEndsWithWhateverEndsIt();
    void keptTokenExpires();
    void keptTokenEndsByAnotherProcess_data();
    void keptTokenEndsByAnotherProcess();
    void keptPersonIsUpToDate();
    void issuingForgetsNothing();
    void tokensAreKeptInOrderOfTime();
    void clockThatJumpsLetsNothingBeUsedTwice();
    void usedSecretIsNotedOnceAMinute();
};

void TestKeeping::changesOfAnApplicationAreSeenAtOnce()
{
    OAuthWorkspace w;
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant)); // it is in the cache now
    const auto setState = [&](int state) {
        w.clock.advance(std::chrono::microseconds(1));
        return w.store->writeNow(
            [&](store::Connection &unit) { return applications::setState(unit, w.shop.id, state, w.now()); });
    };
    QVERIFY(setState(0));
    REFUSED(w.token(w.shop, OAuthWorkspace::credentialsGrant), ErrorCode::InvalidClient);
    QVERIFY(setState(5));
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    w.clock.advance(std::chrono::microseconds(1));
    auto changed = w.shop;
    changed.grantTypes = {u"authorization_code"_s};
    QVERIFY(w.store->writeNow([&](store::Connection &unit) { return applications::update(unit, changed, w.now()); }));
    REFUSED(w.token(w.shop, OAuthWorkspace::credentialsGrant), ErrorCode::UnauthorizedClient);
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return accounts::tenants::setState(unit, w.clinic.id, accounts::disabledState, w.now());
    }));
    REFUSED(w.token(w.shop, OAuthWorkspace::credentialsGrant), ErrorCode::InvalidClient);
}

// RFC 6749 §3.2
void TestKeeping::changesByAnotherProcessAreSeenSoon()
{
    OAuthWorkspace w;
    // A store of its own on the same file is to the first what the command line is to the server.
    const auto beside = store::open(w.store.options());
    QVERIFY2(beside, beside ? "" : qPrintable(beside.error().line()));
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    w.clock.advance(std::chrono::microseconds(1));
    QVERIFY((*beside)->writeNow(
        [&](store::Connection &unit) { return applications::setState(unit, w.shop.id, 0, w.now()); }));
    QTRY_VERIFY_WITH_TIMEOUT(!w.token(w.shop, OAuthWorkspace::credentialsGrant), 100);
    REFUSED(w.token(w.shop, OAuthWorkspace::credentialsGrant), ErrorCode::InvalidClient);
}

void TestKeeping::keptTokenEndsWithWhateverEndsIt_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("sql");
    const std::pair<const char *, QString> ends[] = {
        {"token", u"UPDATE token_issue SET access_revoked_time = 1"_s},
        {"removed", u"DELETE FROM token_issue"_s},
        {"family", u"UPDATE token_family SET revoked_time = 1"_s},
        {"person", u"UPDATE account SET state = 0 WHERE first_name = 'Jessica'"_s},
        {"tenant", u"UPDATE tenant SET state = 0 WHERE name = 'Dune Clinic'"_s},
        {"application", u"UPDATE application SET state = 0 WHERE name = 'Shop'"_s},
    };
    for (const QString &dialect : {u"sqlite"_s, u"postgresql"_s}) {
        for (const auto &[name, sql] : ends)
            QTest::addRow("%s, %s", name, qPrintable(dialect)) << dialect << sql;
    }
}

// RFC 7009 §2.1: "the invalidation takes place immediately"
void TestKeeping::keptTokenEndsWithWhateverEndsIt()
{
    QFETCH(QString, dialect);
    QFETCH(QString, sql);
    OAuthWorkspace w(dialect);
    const QString token = w.tokens(w.shop, w.patient).accessToken;
    const auto active = [&] {
        const auto told = w.introspect(w.shop, token);
        return told && told->active;
    };
    for (int i = 0; i < 3; ++i)
        QVERIFY(w.works(token) && active());
    QVERIFY(w.store->writeNow([&sql](store::Connection &unit) { return unit.execute(sql); }));
    QVERIFY(!w.works(token));
    QVERIFY(!active());
}

void TestKeeping::keptTokenExpires()
{
    OAuthWorkspace w;
    const QString token = w.tokens(w.shop, w.patient).accessToken;
    w.clock.advance(std::chrono::hours(1) - std::chrono::microseconds(1));
    QVERIFY(w.works(token) && w.introspect(w.shop, token)->active);
    w.clock.advance(std::chrono::microseconds(1));
    QVERIFY(!w.works(token) && !w.introspect(w.shop, token)->active);
}

void TestKeeping::keptTokenEndsByAnotherProcess_data() { tests::addDialects(); }

void TestKeeping::keptTokenEndsByAnotherProcess()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto beside = store::open(w.store.options());
    QVERIFY2(beside, beside ? "" : qPrintable(beside.error().line()));
    for (int round = 0; round < 100; ++round) {
        const QString token = w.tokens(w.shop, w.patient).accessToken;
        QVERIFY(w.works(token));
        QVERIFY((*beside)->writeNow(
            [&](store::Connection &unit) { return families::revokeOfUser(unit, w.patient.id, u"test"_s, w.now()); }));
        QVERIFY(!w.works(token)); // at once
        QVERIFY(!w.introspect(w.shop, token)->active);
    }
}

void TestKeeping::keptPersonIsUpToDate()
{
    OAuthWorkspace w;
    const auto name = [&] { return (*w.provider.person(w.reader(), w.patient.id))->firstName; };
    QCOMPARE(name(), w.patient.firstName);
    QVERIFY(w.store->writeNow([](store::Connection &unit) {
        return unit.execute(u"UPDATE account SET first_name = 'Alia' WHERE first_name = 'Jessica'");
    }));
    QCOMPARE(name(), u"Alia"_s);
    QVERIFY(!*w.provider.person(w.reader(), 4711));
}

void TestKeeping::issuingForgetsNothing()
{
    OAuthWorkspace w;
    const QString token = w.tokens(w.shop, w.patient).accessToken;
    const auto principal = [&] { return *w.provider.authenticate(w.reader(), token.toLatin1(), w.now()); };
    QTRY_COMPARE(principal().get(), principal().get()); // the same object: it is kept
    const PrincipalPtr kept = principal();
    for (int i = 0; i < 50; ++i)
        QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    QTRY_COMPARE(principal(), kept); // while the writer has not looked yet, what is kept does not count
}

void TestKeeping::tokensAreKeptInOrderOfTime()
{
    const Instant now = fromMicros(1'795'000'000'000'000);
    QByteArray before;
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString token = tokens::fresh(now + std::chrono::microseconds(i));
        QCOMPARE(token.size(), 52);
        seen.insert(token.mid(10)); // all but the moment
        const QByteArray key = tokens::key(token.toLatin1());
        QCOMPARE(key.size(), 7 + 32);
        QVERIFY(key.endsWith(tokens::hash(token.toLatin1())));
        QVERIFY(before < key);
        before = key;
    }
    QCOMPARE(seen.size(), 1000);
    // Tokens from before they carried a moment, and whatever else comes, are kept by their bare hash.
    for (const QByteArray other :
         {"VSvXrNLlQCeCdTJjGUJgKw", "", "not/base64url", "0123456789012345678901234567890123456789012"})
        QCOMPARE(tokens::key(other), tokens::hash(other));
    const QByteArray notBase64 = QByteArray(52, '!');
    QCOMPARE(tokens::key(notBase64), tokens::hash(notBase64));
}

void TestKeeping::usedSecretIsNotedOnceAMinute()
{
    OAuthWorkspace w;
    const auto uses = [&] {
        QList<qint64> moments;
        const auto live = applications::secrets(w.reader(), w.shop.id, w.now());
        for (const applications::Secret &secret : *live)
            moments << (secret.lastUsedTime ? toMicros(*secret.lastUsedTime) : 0);
        return moments;
    };
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return applications::rotateSecret(unit, w.shop.id, tokens::hash("the new one"), {}, w.now(),
                                          w.now() + std::chrono::hours(1));
    }));
    auto renewed = w.request(w.shop, OAuthWorkspace::credentialsGrant);
    renewed.basic->secret = u"the new one"_s;
    const qint64 first = toMicros(w.now());
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    QCOMPARE(uses(), (QList<qint64>{first, 0})); // the old one is still in use
    w.clock.advance(std::chrono::seconds(10));
    const qint64 second = toMicros(w.now());
    QVERIFY(w.token(renewed));
    QCOMPARE(uses(), (QList<qint64>{first, second}));
    w.clock.advance(std::chrono::seconds(20));
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    QCOMPARE(uses(), (QList<qint64>{first, second}));
    w.clock.advance(std::chrono::minutes(1));
    auto wrong = w.request(w.shop, OAuthWorkspace::credentialsGrant);
    wrong.basic->secret = u"neither"_s;
    REFUSED(w.token(wrong), ErrorCode::InvalidClient);
    QVERIFY(w.token(renewed));
    QCOMPARE(uses(), (QList<qint64>{first, toMicros(w.now())}));
}

// Security cases, faults: what is used up is so by its row, whatever the clock says meanwhile
void TestKeeping::clockThatJumpsLetsNothingBeUsedTwice()
{
    for (const auto jump : {std::chrono::hours(-24), std::chrono::hours(-1), std::chrono::hours(2)}) {
        OAuthWorkspace w;
        const QString code = w.code(w.shop, w.patient);
        const auto first = w.token(w.shop, w.redemption(w.shop, code));
        QVERIFY(first);
        const auto refreshing = [](const QString &token) {
            return QList<QPair<QString, QString>>{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}};
        };
        const auto second = w.token(w.shop, refreshing(first->refreshToken));
        QVERIFY(second);
        const auto third = w.token(w.shop, refreshing(second->refreshToken));
        QVERIFY(third);
        w.clock.advance(jump);
        REFUSED(w.token(w.shop, refreshing(first->refreshToken)), ErrorCode::InvalidGrant);
        REFUSED(w.token(w.shop, w.redemption(w.shop, code)), ErrorCode::InvalidGrant);
        REFUSED(w.token(w.shop, refreshing(third->refreshToken)), ErrorCode::InvalidGrant); // its family is revoked
        QVERIFY(!w.works(third->accessToken));
        // And it goes on.
        const IssuedTokens anew = w.tokens(w.shop, w.patient);
        QVERIFY(w.works(anew.accessToken));
        w.clock.advance(-jump);
        QVERIFY(w.token(w.shop, refreshing(anew.refreshToken)));
    }
}

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
