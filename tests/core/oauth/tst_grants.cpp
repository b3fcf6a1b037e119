#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/audit/audit.h"
#include "core/oauth/tokens/tokens.h"
#include "oauthworkspace.h"

#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

namespace {

/// Runs `what` on `count` threads at once and answers what each got.
template <typename What>
auto together(int count, What what)
{
    std::vector<std::future<std::invoke_result_t<What>>> running;
    for (int i = 0; i < count; ++i)
        running.push_back(std::async(std::launch::async, what));
    std::vector<std::invoke_result_t<What>> answers;
    for (auto &one : running)
        answers.push_back(one.get());
    return answers;
}

QList<QPair<QString, QString>> with(QList<QPair<QString, QString>> body, const QString &name, const QString &value)
{
    for (auto &[key, old] : body) {
        if (key == name)
            old = value;
    }
    return body;
}

QList<QPair<QString, QString>> refreshing(const QString &refreshToken)
{
    return {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}};
}

/// The writing half of a token request that is ready to be written.
TokenUnit unitOf(OAuthWorkspace &workspace, const ClientRequest &request)
{
    DecisionRecord record;
    auto step = workspace.provider.token(workspace.reader(), request, workspace.now(), record);
    if (!step)
        qFatal("refused: %s", qPrintable(step.error().description.text()));
    return std::get<TokenUnit>(*step);
}

} // namespace

class TestGrants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeGivesTokens_data() { tests::addDialects(); }
    void codeGivesTokens();
    void codeReuseRevokesFamily_data() { tests::addDialects(); }
    void codeReuseRevokesFamily();
    void oneOfTwentyRedemptionsWins_data() { tests::addDialects(); }
    void oneOfTwentyRedemptionsWins();
    void codeOfOthersIsRefused_data() { tests::addDialects(); }
    void codeOfOthersIsRefused();
    void codeExpires();
    void verifierIsHeldAgainstTheChallenge();
    void revokedConsentSpoilsItsCodes();

    void refreshRotates_data() { tests::addDialects(); }
    void refreshRotates();
    void refreshReuseRevokesFamily_data() { tests::addDialects(); }
    void refreshReuseRevokesFamily();
    void lostAnswerMayBeFetchedWithinTheGrace_data() { tests::addDialects(); }
    void lostAnswerMayBeFetchedWithinTheGrace();
    void graceEndsWhenTheSuccessorIsUsed();
    void twentyRefreshesGiveOneSuccessor_data() { tests::addDialects(); }
    void twentyRefreshesGiveOneSuccessor();
    void refreshTokenOfOthersIsRefused();
    void scopeOnlyNarrows();

    void clientCredentialsActAsTheOwner_data() { tests::addDialects(); }
    void clientCredentialsActAsTheOwner();
    void passwordGrantFillsTheProfile_data() { tests::addDialects(); }
    void passwordGrantFillsTheProfile();
    void wrongPasswordsAreCountedAndLock();
    void grantsNotAllowedAreRefused();
    void partnerHasTwoGrants();

    void directTokensRotate_data() { tests::addDialects(); }
    void directTokensRotate();
};

// RFC 6749 §4.1.3
void TestGrants::codeGivesTokens()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto issued = w.token(w.shop, w.redemption(w.shop, w.code(w.shop, w.patient)));
    QVERIFY2(issued, issued ? "" : qPrintable(issued.error().description.text()));
    QCOMPARE(issued->userId, w.patient.id);
    QCOMPARE(issued->tenantId, w.clinic.id);
    QCOMPARE(issued->scope, u"all"_s);
    QCOMPARE(issued->expiresIn, std::chrono::seconds(3600));
    QCOMPARE(issued->accessToken.size(), 52);
    QVERIFY(issued->accessToken != issued->refreshToken);
    QCOMPARE(issued->email, QString());

    const auto who = w.provider.authenticate(w.reader(), issued->accessToken.toLatin1(), w.now());
    QVERIFY(who);
    QCOMPARE((*who)->userId, w.patient.id);
    QCOMPARE((*who)->clientId, w.shop.clientId);
    QCOMPARE((*who)->role, accounts::Role::Member);
    QCOMPARE((*who)->scopes, QStringList{u"all"_s});
    w.clock.advance(std::chrono::seconds(3600));
    QVERIFY(!w.works(issued->accessToken));

    // Only hashes at rest: neither token nor code stands in any column as it was issued.
    for (const QString &table : {u"token_issue"_s, u"refresh_use"_s, u"authorization_code"_s, u"audit_entry"_s}) {
        const auto rows = w.reader().select(u"SELECT * FROM "_s + table);
        QVERIFY(rows);
        const QHash<QString, int> columns{
            {u"token_issue"_s, 11}, {u"refresh_use"_s, 4}, {u"authorization_code"_s, 12}, {u"audit_entry"_s, 13}};
        for (const store::Row &row : *rows) {
            for (int column = 0; column < columns[table]; ++column)
                QVERIFY(!row.bytes(column).contains(issued->accessToken.toLatin1()) &&
                        !row.bytes(column).contains(issued->refreshToken.toLatin1()));
        }
    }
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'token.issued'"_s), 1);
}

// RFC 6749 §4.1.2, RFC 9700 §4.5
void TestGrants::codeReuseRevokesFamily()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const QString code = w.code(w.shop, w.patient);
    const auto issued = w.token(w.shop, w.redemption(w.shop, code));
    QVERIFY(issued);
    const auto refreshed = w.token(w.shop, refreshing(issued->refreshToken));
    QVERIFY(refreshed);
    REFUSED(w.token(w.shop, w.redemption(w.shop, code)), ErrorCode::InvalidGrant);
    QVERIFY(!w.works(issued->accessToken));
    QVERIFY(!w.works(refreshed->accessToken));
    REFUSED(w.token(w.shop, refreshing(refreshed->refreshToken)), ErrorCode::InvalidGrant);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'code.reuse_detected'"_s), 1);
}

void TestGrants::oneOfTwentyRedemptionsWins()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto request = w.request(w.shop, w.redemption(w.shop, w.code(w.shop, w.patient)));
    // All have passed the checks before the first is written.
    std::vector<TokenUnit> units;
    for (int i = 0; i < 20; ++i)
        units.push_back(unitOf(w, request));
    std::atomic<std::size_t> next{0};
    const auto answers = together(20, [&] { return w.store->writeNow(units[next++]); });
    int won = 0;
    for (const auto &answer : answers) {
        QVERIFY(answer);
        won += answer->has_value() ? 1 : 0;
        if (!*answer)
            QCOMPARE(answer->error().code, ErrorCode::InvalidGrant);
    }
    QCOMPARE(won, 1);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM token_family"_s), 1);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM token_issue"_s), 1);
}

void TestGrants::codeOfOthersIsRefused()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const QString code = w.code(w.shop, w.patient);
    auto body = w.redemption(w.shop, code);
    REFUSED(w.token(w.rival, body), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.shop, with(body, u"redirect_uri"_s, u"https://shop.example/cb2"_s)), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.shop, with(body, u"redirect_uri"_s, {})), ErrorCode::InvalidRequest);
    REFUSED(w.token(w.shop, with(body, u"code"_s, u"unknown"_s)), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.shop, with(body, u"code"_s, {})), ErrorCode::InvalidRequest);
    // None of these used it up.
    QVERIFY(w.token(w.shop, body));
}

void TestGrants::codeExpires()
{
    OAuthWorkspace w;
    const QString code = w.code(w.shop, w.patient);
    w.clock.advance(w.provider.settings().codeLife);
    REFUSED(w.token(w.shop, w.redemption(w.shop, code)), ErrorCode::InvalidGrant);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM token_family"_s), 0);
}

// RFC 7636 §4.6, RFC 9700 §4.8.2
void TestGrants::verifierIsHeldAgainstTheChallenge()
{
    OAuthWorkspace w;
    const auto body = w.redemption(w.phone, w.code(w.phone, w.patient));
    REFUSED(w.token(w.phone, with(body, u"code_verifier"_s, QString())), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.phone, with(body, u"code_verifier"_s, u"short"_s)), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.phone, with(body, u"code_verifier"_s, OAuthWorkspace::challenge)), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.phone, with(body, u"code_verifier"_s, QString(43, u'a'))), ErrorCode::InvalidGrant);
    QVERIFY(w.token(w.phone, body));
    const auto plain = w.redemption(w.shop, w.code(w.shop, w.patient, {}, false));
    REFUSED(w.token(w.shop, plain), ErrorCode::InvalidGrant); // a verifier without a challenge
    QVERIFY(w.token(w.shop, with(plain, u"code_verifier"_s, QString())));
}

void TestGrants::revokedConsentSpoilsItsCodes()
{
    OAuthWorkspace w;
    const QString code = w.code(w.shop, w.patient);
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return families::revokeOfConsent(unit, w.patient.id, w.shop.id, u"taken back"_s, w.now());
    }));
    REFUSED(w.token(w.shop, w.redemption(w.shop, code)), ErrorCode::InvalidGrant);
}

// RFC 6749 §6, RFC 9700 §4.14.2
void TestGrants::refreshRotates()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const IssuedTokens first = w.tokens(w.shop, w.patient);
    const auto second = w.token(w.shop, refreshing(first.refreshToken));
    QVERIFY(second);
    QCOMPARE(second->familyId, first.familyId);
    QVERIFY(second->refreshToken != first.refreshToken);
    QVERIFY(w.works(second->accessToken));
    const auto third = w.token(w.shop, refreshing(second->refreshToken));
    QVERIFY(third);
    QVERIFY(w.works(third->accessToken));
    w.clock.advance(std::chrono::seconds(w.shop.refreshTokenSeconds));
    REFUSED(w.token(w.shop, refreshing(third->refreshToken)), ErrorCode::InvalidGrant);
}

void TestGrants::refreshReuseRevokesFamily()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const IssuedTokens first = w.tokens(w.shop, w.patient);
    const auto second = w.token(w.shop, refreshing(first.refreshToken));
    QVERIFY(second);
    w.clock.advance(w.provider.settings().refreshGrace + std::chrono::seconds(1));
    REFUSED(w.token(w.shop, refreshing(first.refreshToken)), ErrorCode::InvalidGrant);
    QVERIFY(!w.works(second->accessToken));
    REFUSED(w.token(w.shop, refreshing(second->refreshToken)), ErrorCode::InvalidGrant);
    QCOMPARE(
        w.number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'token.reuse_detected' AND outcome = 'refused'"_s),
        1);
}

void TestGrants::lostAnswerMayBeFetchedWithinTheGrace()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const IssuedTokens first = w.tokens(w.shop, w.patient);
    const auto lost = w.token(w.shop, refreshing(first.refreshToken));
    QVERIFY(lost);
    w.clock.advance(std::chrono::seconds(20));
    const auto again = w.token(w.shop, refreshing(first.refreshToken));
    QVERIFY(again);
    QCOMPARE(again->accessToken, lost->accessToken);
    QCOMPARE(again->refreshToken, lost->refreshToken);
    QCOMPARE(again->expiresIn, lost->expiresIn - std::chrono::seconds(20));
    REFUSED(w.token(w.rival, refreshing(first.refreshToken)), ErrorCode::InvalidGrant);
    QVERIFY(w.token(w.shop, refreshing(again->refreshToken)));
}

void TestGrants::graceEndsWhenTheSuccessorIsUsed()
{
    OAuthWorkspace w;
    const IssuedTokens first = w.tokens(w.shop, w.patient);
    const auto second = w.token(w.shop, refreshing(first.refreshToken));
    QVERIFY(second);
    const auto third = w.token(w.shop, refreshing(second->refreshToken));
    QVERIFY(third);
    REFUSED(w.token(w.shop, refreshing(first.refreshToken)), ErrorCode::InvalidGrant);
    QVERIFY(!w.works(third->accessToken));
}

void TestGrants::twentyRefreshesGiveOneSuccessor()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const IssuedTokens first = w.tokens(w.shop, w.patient);
    const auto request = w.request(w.shop, refreshing(first.refreshToken));
    std::vector<TokenUnit> units;
    for (int i = 0; i < 20; ++i)
        units.push_back(unitOf(w, request));
    std::atomic<std::size_t> next{0};
    QSet<QString> successors;
    for (const auto &answer : together(20, [&] { return w.store->writeNow(units[next++]); })) {
        QVERIFY(answer && *answer);
        successors.insert((*answer)->accessToken + (*answer)->refreshToken);
    }
    QCOMPARE(successors.size(), 1);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM token_issue"_s), 2);
}

void TestGrants::refreshTokenOfOthersIsRefused()
{
    OAuthWorkspace w;
    const IssuedTokens issued = w.tokens(w.shop, w.patient);
    REFUSED(w.token(w.rival, refreshing(issued.refreshToken)), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.phone, refreshing(issued.refreshToken)), ErrorCode::InvalidGrant);
    REFUSED(w.token(w.shop, refreshing(issued.accessToken)), ErrorCode::InvalidGrant);
    QVERIFY(w.works(issued.accessToken));
    QVERIFY(w.token(w.shop, refreshing(issued.refreshToken)));
}

void TestGrants::scopeOnlyNarrows()
{
    OAuthWorkspace w;
    const IssuedTokens all = w.tokens(w.partner, w.patient);
    QCOMPARE(all.scope, u"profile ring_data cgm_data"_s);
    auto body = refreshing(all.refreshToken);
    REFUSED(w.token(w.partner, body + QList<QPair<QString, QString>>{{u"scope"_s, u"profile all"_s}}),
            ErrorCode::InvalidScope);
    const auto narrow = w.token(w.partner, body + QList<QPair<QString, QString>>{{u"scope"_s, u"profile"_s}});
    QVERIFY(narrow);
    QCOMPARE(narrow->scope, u"profile"_s);
    // The refresh token keeps what was granted.
    QCOMPARE(w.token(w.partner, refreshing(narrow->refreshToken))->scope, u"profile ring_data cgm_data"_s);
}

// RFC 6749 §4.4; the seed
void TestGrants::clientCredentialsActAsTheOwner()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const QList<QPair<QString, QString>> body{{u"grant_type"_s, u"client_credentials"_s}};
    const auto issued = w.token(w.shop, body);
    QVERIFY(issued);
    QCOMPARE(issued->userId, w.frank.id);
    QCOMPARE(issued->userUuid, w.frank.uuid);
    QCOMPARE(issued->role, accounts::Role::TenantAdministrator);
    QCOMPARE(issued->email, QString());
    QVERIFY(!issued->refreshToken.isEmpty());
    QVERIFY(w.token(w.shop, refreshing(issued->refreshToken)));
    REFUSED(w.token(w.shop, body + QList<QPair<QString, QString>>{{u"scope"_s, u"ring_data"_s}}),
            ErrorCode::InvalidScope);
    // The owner is disabled: nothing new, and what there was ends at once.
    QVERIFY(w.store->writeNow([&](store::Connection &unit) {
        return accounts::people::setState(unit, w.frank.id, accounts::disabledState, w.now());
    }));
    REFUSED(w.token(w.shop, body), ErrorCode::UnauthorizedClient);
    QVERIFY(!w.works(issued->accessToken));
}

// RFC 6749 §4.3
void TestGrants::passwordGrantFillsTheProfile()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto issued = w.token(w.shop, {{u"grant_type"_s, u"password"_s},
                                         {u"username"_s, w.frank.email},
                                         {u"password"_s, OAuthWorkspace::password},
                                         {u"scope"_s, u"all"_s}});
    QVERIFY(issued);
    QCOMPARE(issued->email, w.frank.email);
    QCOMPARE(issued->firstName, u"Frank"_s);
    QCOMPARE(issued->lastName, u"Herbert"_s);
    QCOMPARE(issued->language, u"en"_s);
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'token.issued' AND detail LIKE '%password%'"_s),
             1);
}

void TestGrants::wrongPasswordsAreCountedAndLock()
{
    OAuthWorkspace w;
    const auto attempt = [&](const QString &user, const QString &password) {
        return w.token(w.shop, {{u"grant_type"_s, u"password"_s}, {u"username"_s, user}, {u"password"_s, password}});
    };
    const auto unknown = attempt(u"nobody@dune.example"_s, u"x"_s);
    for (int i = 0; i < 5; ++i) {
        const auto refused = attempt(w.patient.email, u"wrong"_s);
        REFUSED(refused, ErrorCode::InvalidGrant);
        QCOMPARE(refused.error().description.text(),
                 unknown.error().description.text()); // does not tell which accounts exist
    }
    REFUSED(attempt(w.patient.email, OAuthWorkspace::password), ErrorCode::InvalidGrant); // locked
    w.clock.advance(std::chrono::minutes(20));
    QVERIFY(attempt(w.patient.email, OAuthWorkspace::password)); // never for ever
    // The unknown account and the locked one leave the same trace: their answers take the same steps.
    QCOMPARE(w.number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'user.sign_in_failed'"_s), 7);
}

void TestGrants::grantsNotAllowedAreRefused()
{
    OAuthWorkspace w;
    REFUSED(w.token(w.partner, {{u"grant_type"_s, u"password"_s}}), ErrorCode::UnauthorizedClient);
    REFUSED(w.token(w.partner, {{u"grant_type"_s, u"client_credentials"_s}}), ErrorCode::UnauthorizedClient);
    REFUSED(w.token(w.phone, {{u"grant_type"_s, u"client_credentials"_s}}), ErrorCode::UnauthorizedClient);
    REFUSED(w.token(w.shop, {{u"grant_type"_s, u"implicit"_s}}), ErrorCode::UnsupportedGrantType);
    REFUSED(w.token(w.shop, {}), ErrorCode::InvalidRequest);
}

void TestGrants::partnerHasTwoGrants()
{
    OAuthWorkspace w;
    auto request = w.request(w.shop, {{u"grant_type"_s, u"client_credentials"_s}});
    request.partner = true;
    REFUSED(w.token(request), ErrorCode::UnsupportedGrantType);
    request = w.request(w.partner, w.redemption(w.partner, w.code(w.partner, w.patient)));
    request.partner = true;
    const auto issued = w.token(request);
    QVERIFY(issued);
    QCOMPARE(issued->expiresIn, std::chrono::seconds(86400));
}

void TestGrants::directTokensRotate()
{
    QFETCH(QString, dialect);
    OAuthWorkspace w(dialect);
    const auto first =
        w.store->writeNow([&](store::Connection &unit) { return w.provider.issueDirect(unit, w.frank, w.now(), {}); });
    QVERIFY(first);
    QVERIFY(w.works(first->accessToken));
    const auto refresh = [&](const QString &token) {
        return *w.store->writeNow(
            [&](store::Connection &unit) { return w.provider.refreshDirect(unit, token, w.now(), {}); });
    };
    const auto second = refresh(first->refreshToken);
    QVERIFY(second);
    QVERIFY(w.works(second->accessToken));
    w.clock.advance(std::chrono::seconds(31));
    REFUSED(refresh(first->refreshToken), ErrorCode::InvalidGrant);
    QVERIFY(!w.works(second->accessToken));
    REFUSED(refresh(w.tokens(w.shop, w.frank).refreshToken), ErrorCode::InvalidGrant);
}

QTEST_GUILESS_MAIN(TestGrants)
#include "tst_grants.moc"
