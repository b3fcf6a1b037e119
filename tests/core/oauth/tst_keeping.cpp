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
