#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/tokens/tokens.h"
#include "oauthworkspace.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsProveThemselvesOneWay();
    void rotatedSecretIsGoodWithinItsOverlapOnly();
    void parametersStandOnce();
    void secretsInTheUrlAreRefused();
    void theUrlFillsWhatTheBodyLacks();
    void disabledEndsTokensAtOnce_data();
    void disabledEndsTokensAtOnce();
    void revokingRefreshEndsTheFamily_data() { tests::addDialects(); }
    void revokingRefreshEndsTheFamily();
    void revokingAccessEndsItAlone();
    void othersCannotRevoke();

    void interactionFollowsSessionAndConsent();

    void recordTellsEachCheck();
    void recordHoldsNoSecret();
    void recordsAreBounded();
    void recordsEndAfterADay();
    void recordsAreReadByThoseWhoMay();
    void recordsSurviveManyThreads();
};

// RFC 6749 §2.3
void TestRules::clientsProveThemselvesOneWay()
{
    OAuthWorkspace w;
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    auto posted = w.request(w.shop, OAuthWorkspace::credentialsGrant +
                                        QList<QPair<QString, QString>>{{u"client_id"_s, w.shop.clientId},
                                                                       {u"client_secret"_s, OAuthWorkspace::secret}});
    REFUSED(w.token(posted), ErrorCode::InvalidRequest); // two methods at once
    posted.basic.reset();
    QVERIFY(w.token(posted));
    auto request = w.request(w.shop, OAuthWorkspace::credentialsGrant);
    request.basic->secret = u"wrong"_s;
    REFUSED(w.token(request), ErrorCode::InvalidClient);
    request.basic->secret.clear();
    REFUSED(w.token(request), ErrorCode::InvalidClient);
    request.basic = BasicCredentials{u"unknown"_s, OAuthWorkspace::secret};
    REFUSED(w.token(request), ErrorCode::InvalidClient);
    request.basic.reset();
    REFUSED(w.token(request), ErrorCode::InvalidClient); // none at all
    request = w.request(w.shop, OAuthWorkspace::credentialsGrant +
                                    QList<QPair<QString, QString>>{{u"client_id"_s, w.rival.clientId}});
    REFUSED(w.token(request), ErrorCode::InvalidRequest); // two identities
    auto asserted = w.request(w.shop, OAuthWorkspace::credentialsGrant +
                                          QList<QPair<QString, QString>>{{u"client_assertion"_s, u"a.b.c"_s}});
    REFUSED(w.token(asserted), ErrorCode::InvalidRequest); // two methods again
    asserted.basic.reset();
    REFUSED(w.token(asserted), ErrorCode::InvalidClient);
    // A confidential application cannot pass as a public one, nor a public one with a secret.
    request = w.request(w.shop, w.redemption(w.shop, w.code(w.shop, w.patient)) +
                                    QList<QPair<QString, QString>>{{u"client_id"_s, w.shop.clientId}});
    request.basic.reset();
    REFUSED(w.token(request), ErrorCode::InvalidClient);
    request = w.request(w.phone, w.redemption(w.phone, w.code(w.phone, w.patient)) +
                                     QList<QPair<QString, QString>>{{u"client_secret"_s, u"anything"_s}});
    REFUSED(w.token(request), ErrorCode::InvalidClient);
}

void TestRules::rotatedSecretIsGoodWithinItsOverlapOnly()
{
    OAuthWorkspace w;
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return applications::rotateSecret(unit, w.shop.id, tokens::hash("the new one"), {}, w.now(),
                                          w.now() + std::chrono::seconds(60));
    }));
    auto renewed = w.request(w.shop, OAuthWorkspace::credentialsGrant);
    renewed.basic->secret = u"the new one"_s;
    QVERIFY(w.token(renewed));
    QVERIFY(w.token(w.shop, OAuthWorkspace::credentialsGrant));
    w.clock.advance(std::chrono::seconds(60));
    REFUSED(w.token(w.shop, OAuthWorkspace::credentialsGrant), ErrorCode::InvalidClient);
    QVERIFY(w.token(renewed));
}

void TestRules::parametersStandOnce()
{
    OAuthWorkspace w;
    REFUSED(w.token(w.shop, OAuthWorkspace::credentialsGrant + OAuthWorkspace::credentialsGrant),
            ErrorCode::InvalidRequest);
    QVERIFY(
        w.token(w.shop, OAuthWorkspace::credentialsGrant + QList<QPair<QString, QString>>{{u"whatever"_s, u"1"_s}}));
    REFUSED(w.token(w.shop, OAuthWorkspace::credentialsGrant +
                                QList<QPair<QString, QString>>{{u"whatever"_s, u"1"_s}, {u"whatever"_s, u"1"_s}}),
            ErrorCode::InvalidRequest);
}

// Contract §4.2
void TestRules::secretsInTheUrlAreRefused()
{
    OAuthWorkspace w;
    for (const QString &name : {u"client_secret"_s, u"password"_s, u"refresh_token"_s, u"code_verifier"_s}) {
        auto request = w.request(w.shop, OAuthWorkspace::credentialsGrant);
        request.query = Parameters({{name, u"x"_s}});
        const auto refused = w.token(request);
        REFUSED(refused, ErrorCode::InvalidRequest);
        QVERIFY(refused.error().description.text().contains(name));
        request.query = Parameters({{name, {}}});
        REFUSED(w.token(request), ErrorCode::InvalidRequest);
    }
}

void TestRules::theUrlFillsWhatTheBodyLacks()
{
    OAuthWorkspace w;
    auto request = w.request(w.shop, {});
    request.query = Parameters({{u"grant_type"_s, u"client_credentials"_s}, {u"state"_s, u"xyz"_s}});
    QVERIFY(w.token(request));
    request.body = Parameters({{u"grant_type"_s, u"password"_s}});
    REFUSED(w.token(request), ErrorCode::InvalidRequest);
    request.query =
        Parameters({{u"grant_type"_s, u"client_credentials"_s}, {u"grant_type"_s, u"client_credentials"_s}});
    request.body = {};
    REFUSED(w.token(request), ErrorCode::InvalidRequest);
}

void TestRules::disabledEndsTokensAtOnce_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<int>("what");
    for (const char *dialect : {"sqlite", "postgresql"}) {
        QTest::addRow("person, %s", dialect) << QString::fromLatin1(dialect) << 0;
        QTest::addRow("application, %s", dialect) << QString::fromLatin1(dialect) << 1;
        QTest::addRow("tenant of the person, %s", dialect) << QString::fromLatin1(dialect) << 2;
        QTest::addRow("tenant of the application, %s", dialect) << QString::fromLatin1(dialect) << 3;
    }
}

void TestRules::disabledEndsTokensAtOnce()
{
    QFETCH(QString, dialect);
    QFETCH(int, what);
    OAuthWorkspace w(dialect);
    const IssuedTokens issued = w.tokens(w.shop, w.stranger);
    const QString code = w.code(w.shop, w.stranger);
    QVERIFY(w.works(issued.accessToken));
    w.clock.advance(std::chrono::microseconds(1));
    QVERIFY(w.store->writeNow([&](store::Connection &unit) -> Result<> {
        switch (what) {
        case 0:
            return accounts::people::setState(unit, w.stranger.id, 0, w.now());
        case 1:
            return applications::setState(unit, w.shop.id, 0, w.now());
        case 2:
            return accounts::tenants::setState(unit, w.other.id, 0, w.now());
        default:
            return accounts::tenants::setState(unit, w.clinic.id, 0, w.now());
        }
    }));
    QVERIFY(!w.works(issued.accessToken));
    QVERIFY(!w.token(w.shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued.refreshToken}}));
    QVERIFY(!w.token(w.shop, w.redemption(w.shop, code)));
}

// RFC 7009 §2.1
void TestRules::revokingRefreshEndsTheFamily()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    QVERIFY(
        *w.revoke(w.request(w.shop, {{u"token"_s, issued.refreshToken}, {u"token_type_hint"_s, u"access_token"_s}})));
    QVERIFY(!w.works(issued.accessToken));
    QVERIFY(!*w.revoke(w.request(w.shop, {{u"token"_s, issued.refreshToken}}))); // again: nothing left, no error
    REFUSED(w.token(w.shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued.refreshToken}}),
            ErrorCode::InvalidGrant);
    QVERIFY(!*w.revoke(w.request(w.shop, {{u"token"_s, u"unknown"_s}})));
    REFUSED(w.revoke(w.request(w.shop, {})), ErrorCode::InvalidRequest);
}

void TestRules::revokingAccessEndsItAlone()
{
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    QVERIFY(*w.revoke(w.request(w.shop, {{u"token"_s, issued.accessToken}})));
    QVERIFY(!w.works(issued.accessToken));
    QVERIFY(w.token(w.shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued.refreshToken}}));
}

void TestRules::othersCannotRevoke()
{
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    for (const QString &token : {issued.accessToken, issued.refreshToken})
        REFUSED(w.revoke(w.request(w.rival, {{u"token"_s, token}})), ErrorCode::UnauthorizedClient);
    auto wrong = w.request(w.shop, {{u"token"_s, issued.accessToken}});
    wrong.basic->secret = u"wrong"_s;
    REFUSED(w.revoke(wrong), ErrorCode::InvalidClient);
    QVERIFY(w.works(issued.accessToken));
}

// OpenID Connect Core §3.1.2.1, §3.1.2.6
void TestRules::interactionFollowsSessionAndConsent()
{
    OAuthWorkspace w;
    const auto ask = [&](const applications::Application &application, const QString &prompt,
                         const std::optional<SignedIn> &person, const QString &maxAge = {}) -> Judged<Interaction> {
        DecisionRecord record;
        const auto authorization =
            w.provider.authorize(w.reader(),
                                 Parameters({{u"response_type"_s, u"code"_s},
                                             {u"client_id"_s, application.clientId},
                                             {u"code_challenge"_s, OAuthWorkspace::challenge},
                                             {u"code_challenge_method"_s, u"S256"_s},
                                             {u"redirect_uri"_s, application.redirectUrls.first()},
                                             {u"prompt"_s, prompt},
                                             {u"max_age"_s, maxAge}}),
                                 w.now(), record);
        if (!authorization)
            return tl::make_unexpected(authorization.error().refusal);
        return w.provider.interaction(w.reader(), *authorization, person, w.now(), record);
    };
    const SignedIn person{w.patient, w.now()};
    QCOMPARE(*ask(w.shop, {}, std::nullopt), Interaction::SignIn);
    REFUSED(ask(w.shop, u"none"_s, std::nullopt), ErrorCode::LoginRequired);
    QCOMPARE(*ask(w.shop, {}, person), Interaction::Consent);
    REFUSED(ask(w.shop, u"none"_s, person), ErrorCode::ConsentRequired);
    REFUSED(ask(w.shop, u"none login"_s, person), ErrorCode::InvalidRequest);
    QCOMPARE(*ask(w.console, {}, person), Interaction::None); // first party
    w.code(w.shop, w.patient);                                // consents
    QCOMPARE(*ask(w.shop, {}, person), Interaction::None);
    QCOMPARE(*ask(w.shop, u"none"_s, person), Interaction::None);
    QCOMPARE(*ask(w.shop, u"login"_s, person), Interaction::SignIn);
    QCOMPARE(*ask(w.shop, u"consent"_s, person), Interaction::Consent);
    w.clock.advance(std::chrono::seconds(61));
    QCOMPARE(*ask(w.shop, {}, person, u"61"_s), Interaction::None);
    QCOMPARE(*ask(w.shop, {}, person, u"60"_s), Interaction::SignIn);
    REFUSED(ask(w.shop, u"none"_s, person, u"60"_s), ErrorCode::LoginRequired);
    REFUSED(ask(w.shop, {}, person, u"-1"_s), ErrorCode::InvalidRequest);
}

// Contract §5
void TestRules::recordTellsEachCheck()
{
    OAuthWorkspace w;
    DecisionRecord record;
    const auto refused = w.provider.authorize(w.reader(),
                                              Parameters({{u"response_type"_s, u"code"_s},
                                                          {u"client_id"_s, w.rival.clientId},
                                                          {u"redirect_uri"_s, u"https://rival.example/cB"_s}}),
                                              w.now(), record);
    QVERIFY(!refused);
    QCOMPARE(refused.error().redirectUri, QString()); // a page
    QCOMPARE(record.clientId, w.rival.clientId);
    QCOMPARE(record.tenantId, w.other.id);
    QCOMPARE(record.checks.size(), 3);
    QCOMPARE(record.checks[1].name, "client found");
    QCOMPARE(record.checks[1].outcome, Check::Outcome::Ok);
    QCOMPARE(record.checks[2].name, "redirect address");
    QCOMPARE(record.checks[2].outcome, Check::Outcome::Refused);
    QCOMPARE(record.registered.size(), 2);
    QCOMPARE(record.registered[0].registered, u"https://rival.example/cb"_s);
    QCOMPARE(record.registered[0].firstDifference, qsizetype(23));
    QCOMPARE(record.checks[2].detail.code(), ""); // the address that came is the same in every language

    auto late = w.redemption(w.shop, w.code(w.shop, w.patient));
    const QString until = toRfc3339(w.now() + w.provider.settings().codeLife);
    w.clock.advance(w.provider.settings().codeLife);
    REFUSED(w.token(w.shop, late), ErrorCode::InvalidGrant);
    const Sentence &why = w.lastRecord.checks.last().detail;
    QCOMPARE(why.code(), "code_expired");
    QCOMPARE(why.arguments(), QStringList{until});
    QCOMPARE(why.text(), u"The code expired at "_s + until);
}

void TestRules::recordHoldsNoSecret()
{
    OAuthWorkspace w;
    const QString code = w.code(w.shop, w.patient);
    const auto check = [&] {
        for (const Check &one : w.lastRecord.checks) {
            for (const QString &secret :
                 {code, OAuthWorkspace::secret, OAuthWorkspace::verifier, OAuthWorkspace::password, u"almost right"_s})
                QVERIFY2(!one.detail.text().contains(secret), one.name);
        }
        QVERIFY(!w.lastRecord.checks.isEmpty());
    };
    const auto issued = w.token(w.shop, w.redemption(w.shop, code));
    check();
    w.token(w.shop, w.redemption(w.shop, code));
    check();
    w.token(w.shop,
            {{u"grant_type"_s, u"password"_s}, {u"username"_s, w.frank.email}, {u"password"_s, u"almost right"_s}});
    check();
    auto wrong = w.request(w.shop, OAuthWorkspace::credentialsGrant);
    wrong.basic->secret = u"almost right"_s;
    w.token(wrong);
    check();
}

void TestRules::recordsAreBounded()
{
    DecisionLog log;
    const Instant now = fromMicros(1'000'000'000'000);
    for (std::size_t i = 0; i < DecisionLog::limit + 50; ++i) {
        DecisionRecord record;
        record.time = now;
        record.traceId = QByteArray::number(qulonglong(i));
        CheckLine(record, "client found").detail(QString(100'000, u'x'));
        log.add(std::move(record), u"ok"_s);
    }
    const auto all = log.list({.limit = 1'000'000}, now);
    QCOMPARE(std::size_t(all.size()), DecisionLog::limit);
    QVERIFY(!log.find("49", {}, now));
    QVERIFY(log.find("50", {}, now));
    QCOMPARE(all.first().checks.first().detail.text().size(), DecisionRecord::textLimit);
}

void TestRules::recordsEndAfterADay()
{
    DecisionLog log;
    const Instant start = fromMicros(1'000'000'000'000);
    DecisionRecord old;
    old.time = start;
    old.traceId = "old";
    log.add(old, u"ok"_s);
    QVERIFY(log.find("old", {}, start + DecisionLog::life));
    QVERIFY(!log.find("old", {}, start + DecisionLog::life + std::chrono::seconds(1)));
    DecisionRecord later;
    later.time = start + std::chrono::hours(25);
    log.add(later, u"ok"_s);
    QVERIFY(!log.find("old", {}, start)); // not only hidden: gone
}

void TestRules::recordsAreReadByThoseWhoMay()
{
    DecisionLog log;
    const Instant now = fromMicros(1'000'000'000'000);
    for (qint64 tenant : {0, 1, 2}) {
        DecisionRecord record;
        record.time = now;
        record.tenantId = tenant;
        record.ownerId = tenant * 10;
        record.traceId = "t" + QByteArray::number(tenant);
        log.add(record, u"ok"_s);
    }
    QCOMPARE(log.list({}, now).size(), 3);
    QCOMPARE(log.list({.tenantId = 1}, now).size(), 1);
    QCOMPARE(log.list({.ownerId = 20}, now).size(), 1);
    QVERIFY(!log.find("t2", {.tenantId = 1}, now));
    QVERIFY(log.find("t1", {.tenantId = 1}, now));
}

void TestRules::recordsSurviveManyThreads()
{
    DecisionLog log;
    const Instant now = fromMicros(1'000'000'000'000);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&log, now, thread] {
            for (int i = 0; i < 2000; ++i) {
                DecisionRecord record;
                record.time = now;
                CheckLine(record, "client found").detail(QString::number(thread));
                log.add(std::move(record), u"ok"_s);
                if (i % 100 == 0)
                    log.list({.limit = 10}, now);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(log.list({.limit = 100'000}, now).size(), 8000);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
