#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/tokens/tokens.h"
#include "oauthworkspace.h"

#include <QTest>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

/// The security case "introspect": RFC 7662, and who may know what.
class TestIntrospection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveTokensAreDescribed_data() { tests::addDialects(); }
    void liveTokensAreDescribed();
    void deadTokensAreInactive_data() { tests::addDialects(); }
    void deadTokensAreInactive();
    void disabledEndsThem_data();
    void disabledEndsThem();
    void hintsAreHintsOnly();
    void othersTenantsAreToldNothing();
    void platformsTrustedApplicationsSeeEveryTenant();
    void onlyConfidentialClientsMayAsk();
    void theTokenMustBeThere();

private:
    static bool active(OAuthWorkspace &w, const applications::Application &application, const QString &token)
    {
        const auto answer = w.introspect(application, token);
        return answer && answer->active;
    }
};

// RFC 7662 §2.2
void TestIntrospection::liveTokensAreDescribed()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    const auto access = w.introspect(w.shop, issued.accessToken);
    QVERIFY(access && access->active);
    QVERIFY(!access->refresh);
    QCOMPARE(access->scope, u"all"_s);
    QCOMPARE(access->clientId, w.shop.clientId);
    QCOMPARE(access->userId, w.patient.id);
    QCOMPARE(access->userUuid, w.patient.uuid);
    QCOMPARE(access->username, w.patient.username);
    QCOMPARE(access->tenantId, w.clinic.id);
    QCOMPARE(access->role, accounts::Role::Member);
    QCOMPARE(access->createdTime, w.now());
    QCOMPARE(access->expiresTime, w.now() + std::chrono::hours(1));
    const auto refresh = w.introspect(w.shop, issued.refreshToken);
    QVERIFY(refresh && refresh->active && refresh->refresh);
    QCOMPARE(refresh->expiresTime, w.now() + std::chrono::hours(30 * 24));
    // Another application of the tenant, its protected resource for one.
    QVERIFY(active(w, w.partner, issued.accessToken));
}

// RFC 7662 §2.2: unknown, expired, used, revoked
void TestIntrospection::deadTokensAreInactive()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    QVERIFY(!active(w, w.shop, u"unknown"_s));
    QVERIFY(!active(w, w.shop, tokens::fresh(w.now())));
    const IssuedTokens first = w.tokens(w.shop, w.patient);
    const auto second =
        w.token(w.shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first.refreshToken}});
    QVERIFY(second);
    QVERIFY(!active(w, w.shop, first.refreshToken)); // rotated
    QVERIFY(active(w, w.shop, second->refreshToken));
    QVERIFY(w.revoke(w.request(w.shop, {{u"token"_s, second->accessToken}})));
    QVERIFY(!active(w, w.shop, second->accessToken));
    QVERIFY(active(w, w.shop, first.accessToken)); // revoked alone
    w.clock.advance(std::chrono::hours(1));
    QVERIFY(!active(w, w.shop, first.accessToken)); // expired
    QVERIFY(w.revoke(w.request(w.shop, {{u"token"_s, second->refreshToken}})));
    QVERIFY(!active(w, w.shop, second->refreshToken));
    const IssuedTokens other = w.tokens(w.shop, w.patient);
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return families::revokeOfConsent(unit, w.patient.id, w.shop.id, u"test"_s, w.now());
    }));
    QVERIFY(!active(w, w.shop, other.accessToken) && !active(w, w.shop, other.refreshToken));
}

void TestIntrospection::disabledEndsThem_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"person", "person's tenant", "application"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

// RFC 7662 §2.2, "disabled user, application, tenant → live ones end at once"
void TestIntrospection::disabledEndsThem()
{
    QFETCH(QString, what);
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.shop, w.stranger); // a person of another tenant
    QVERIFY(active(w, w.partner, issued.accessToken));
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        if (what == u"person")
            return accounts::people::setState(unit, w.stranger.id, accounts::disabledState, w.now());
        if (what == u"application")
            return applications::setState(unit, w.shop.id, 0, w.now());
        return accounts::tenants::setState(unit, w.other.id, accounts::disabledState, w.now());
    }));
    QVERIFY(!active(w, w.partner, issued.accessToken));
    QVERIFY(!active(w, w.partner, issued.refreshToken));
}

// RFC 7662 §2.1
void TestIntrospection::hintsAreHintsOnly()
{
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    for (const QString &hint : {u"access_token"_s, u"refresh_token"_s, u"whatever"_s}) {
        const auto access = w.introspect(w.shop, issued.accessToken, hint);
        QVERIFY(access && access->active && !access->refresh);
        const auto refresh = w.introspect(w.shop, issued.refreshToken, hint);
        QVERIFY(refresh && refresh->active && refresh->refresh);
    }
}

// RFC 7662 §4: whoever asks across tenants cannot tell a live token from none
void TestIntrospection::othersTenantsAreToldNothing()
{
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    for (const QString &token : {issued.accessToken, issued.refreshToken}) {
        const auto answer = w.introspect(w.rival, token);
        QVERIFY(answer);
        QVERIFY(!answer->active);
        QVERIFY(answer->scope.isEmpty() && answer->clientId.isEmpty() && answer->username.isEmpty());
        QCOMPARE(answer->userId, 0);
    }
    // Whom the token speaks for does not make the person's tenant the token's.
    const IssuedTokens strangers = w.tokens(w.shop, w.stranger);
    QVERIFY(!active(w, w.rival, strangers.accessToken));
    // Trusted alone is not enough: it is the tenant's own, only its owner is no platform administrator.
    w.rival = w.changed(w.rival, [](applications::Application &one) { one.isTrusted = true; });
    QVERIFY(!active(w, w.rival, issued.accessToken));
}

void TestIntrospection::platformsTrustedApplicationsSeeEveryTenant()
{
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    applications::Application gateway = w.shop;
    gateway.id = 0;
    gateway.uuid.clear();
    gateway.clientId.clear();
    gateway.tenantId = w.platform.id;
    gateway.ownerId = w.admin.id;
    const auto made = w.store->writeNow([&](store::Connection &unit) {
        return applications::create(unit, gateway, tokens::hash(OAuthWorkspace::secret.toUtf8()), {}, w.now());
    });
    QVERIFY(made);
    QVERIFY(!active(w, *made, issued.accessToken)); // not trusted
    gateway = w.changed(*made, [](applications::Application &one) { one.isTrusted = true; });
    QVERIFY(active(w, gateway, issued.accessToken));
    QVERIFY(active(w, gateway, w.tokens(w.rival, w.stranger).accessToken));
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return accounts::people::setState(unit, w.admin.id, accounts::disabledState, w.now());
    }));
    QVERIFY(!active(w, gateway, issued.accessToken));
}

// RFC 7662 §2.1: "MUST also require some form of authorization"
void TestIntrospection::onlyConfidentialClientsMayAsk()
{
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.phone, w.patient);
    REFUSED(w.introspect(w.phone, issued.accessToken), ErrorCode::InvalidClient); // public: proves nothing
    auto request = w.request(w.shop, {{u"token"_s, issued.accessToken}});
    request.basic->secret = u"wrong"_s;
    DecisionRecord record;
    REFUSED(w.provider.introspect(w.reader(), request, w.now(), record), ErrorCode::InvalidClient);
    request.basic.reset();
    REFUSED(w.provider.introspect(w.reader(), request, w.now(), record), ErrorCode::InvalidClient);
    QVERIFY(active(w, w.shop, issued.accessToken));
}

void TestIntrospection::theTokenMustBeThere()
{
    OAuthWorkspace w;
    REFUSED(w.introspect(w.shop, {}), ErrorCode::InvalidRequest);
    auto request = w.request(w.shop, {{u"token"_s, u"a"_s}, {u"token"_s, u"b"_s}});
    DecisionRecord record;
    REFUSED(w.provider.introspect(w.reader(), request, w.now(), record), ErrorCode::InvalidRequest);
    request = w.request(w.shop, {});
    request.query = Parameters({{u"token"_s, u"a"_s}});
    REFUSED(w.provider.introspect(w.reader(), request, w.now(), record), ErrorCode::InvalidRequest);
}

QTEST_GUILESS_MAIN(TestIntrospection)
#include "tst_introspection.moc"
