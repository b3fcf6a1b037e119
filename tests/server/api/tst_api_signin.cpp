#include "apiserver.h"
#include "core/accounts/accounts.h"
#include "core/accounts/passkeys.h"
#include "core/accounts/recoverycodes.h"
#include "core/accounts/secondfactors.h"
#include "core/crypto/passwordhasher.h"
#include "core/store/store.h"

#include <QTest>

#include <algorithm>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QStringList sessionNames{u"username"_s,         u"tenant_id"_s,     u"first_name"_s, u"middle_name"_s,
                               u"last_name"_s,        u"email"_s,         u"role_id"_s,    u"language"_s,
                               u"country_tel_code"_s, u"telephone"_s,     u"agree_tos"_s,  u"access_token"_s,
                               u"token_type"_s,       u"refresh_token"_s, u"expiry"_s};

QJsonObject registration()
{
    return {{u"username"_s, u"paul"_s},
            {u"first_name"_s, u"Paul"_s},
            {u"middle_name"_s, u""_s},
            {u"last_name"_s, u"Atreides"_s},
            {u"country"_s, u"Canada"_s},
            {u"country_tel_code"_s, u"+1"_s},
            {u"telephone"_s, u"5551234"_s},
            {u"email"_s, u"paul@arrakis.org"_s},
            {u"agree_tos"_s, u"true"_s},
            {u"password"_s, u"muaddib-1965"_s},
            {u"password_repeat"_s, u"muaddib-1965"_s},
            {u"account_type"_s, u"1"_s}};
}

} // namespace

/// POST /api/v1/login, /register and /refresh-token (contract §4.1).
class ApiSignInTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    HttpReply login(const QString &name, const QString &password = ApiServer::password)
    {
        HttpClient http = m_api->client();
        return http.postJson("/api/v1/login", {{u"username"_s, name}, {u"password"_s, password}});
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void loginAnswersWithTokensThatWork()
    {
        for (const QString &name : {u"member"_s, u"MEMBER@dune.com"_s}) {
            const HttpReply reply = login(name);
            QCOMPARE(reply.status, 200);
            QCOMPARE(ApiServer::names(reply.body), sessionNames);
            QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
            const QJsonObject json = reply.json();
            QCOMPARE(json[u"username"_s].toString(), u"member"_s);
            QCOMPARE(json[u"tenant_id"_s].toInt(), 2);
            QCOMPARE(json[u"role_id"_s].toInt(), 4);
            QCOMPARE(json[u"token_type"_s].toString(), u"Bearer"_s);
            QVERIFY(json[u"agree_tos"_s].isBool());
            QCOMPARE(json[u"expiry"_s].toString(), u"2022-01-19T04:59:08.704325Z"_s);
            HttpClient http = m_api->client();
            const HttpReply me =
                http.get("/api/v1/admin/me", {HttpClient::bearer(json[u"access_token"_s].toString().toLatin1())});
            QCOMPARE(me.status, 200);
            QCOMPARE(me.json()[u"user"_s][u"id"_s].toInteger(), m_api->member.id);
        }
        const auto user = accounts::people::find(m_api->reader(), m_api->member.id).value().value();
        QVERIFY(user.lastSignInTime == m_api->now());
        HttpClient http = m_api->client(); // the e-mail field of some clients
        QCOMPARE(
            http.postJson("/api/v1/login", {{u"email"_s, u"member@dune.com"_s}, {u"password"_s, ApiServer::password}})
                .status,
            200);
    }

    void unknownPeopleAndWrongPasswordsGetTheSameAnswer()
    {
        QVERIFY(m_api->write([this](store::Connection &unit) {
            return accounts::people::setState(unit, m_api->clinician.id, accounts::disabledState, m_api->now());
        }));
        const auto bare = [](const HttpReply &reply) {
            QJsonObject json = reply.json();
            json.remove(u"trace_id"_s);
            return json;
        };
        const HttpReply wrong = login(u"member"_s, u"wrong"_s), nobody = login(u"nobody"_s),
                        off = login(u"clinician"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(nobody.status, 401);
        QCOMPARE(off.status, 401);
        QCOMPARE(bare(nobody), bare(wrong));
        QCOMPARE(bare(off), bare(wrong));
        QCOMPARE(m_api->lastAudit().event, u"user.sign_in_failed"_s);
        QVERIFY(!m_api->lastAudit().detail.value(u"password"_s).isString());
    }

    void wrongPasswordsLockTheAccountForAWhile()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(login(u"member"_s, u"wrong"_s).status, 401);
        QCOMPARE(login(u"member"_s).status, 401);    // the right one, while locked
        QCOMPARE(login(u"developer"_s).status, 200); // others are not locked
        m_api->clock.advance(31s);
        QCOMPARE(login(u"member"_s).status, 200);
    }

    void manyWrongTriesFromOneAddressHaveToWait()
    {
        HttpReply reply;
        for (int i = 0; i < 60 && reply.status != 429; ++i)
            reply = login(u"nobody%1"_s.arg(i), u"wrong"_s);
        QCOMPARE(reply.status, 429);
        QVERIFY(reply.header("Retry-After").toInt() >= 1);
        QCOMPARE(login(u"member"_s).status, 429);
        HttpClient http = m_api->client(); // only sign-in waits
        QCOMPARE(http.get("/api/v1/version").status, 200);
    }

    void raisedCostHashesAnewAtTheNextSignIn()
    {
        const QString old = crypto::PasswordHasher({8, 1}).hashNow(ApiServer::password.toUtf8()).value();
        QVERIFY(m_api->write([=, this](store::Connection &unit) {
            return accounts::people::setPasswordHash(unit, m_api->member.id, old, m_api->now());
        }));
        QCOMPARE(login(u"member"_s).status, 200);
        const QString renewed = accounts::people::passwordHash(m_api->reader(), m_api->member.id).value();
        QVERIFY(renewed.contains(u"m=64,"_s));
        QCOMPARE(login(u"member"_s).status, 200);
    }

    /// nlohmann's ordered objects copy their values, by recursion, when a member is added.
    void deepBodiesNeedNoTokenAndDoNoHarm()
    {
        const QByteArray deep = QByteArray(150'000, '[') + QByteArray(150'000, ']');
        HttpClient http = m_api->client();
        for (const char *path : {"/api/v1/login", "/api/v1/register", "/api/v1/refresh-token", "/register-client"}) {
            const HttpReply reply = http.post(path, "{\"x\":" + deep + ",\"y\":" + deep + '}', "application/json");
            QVERIFY2(reply.status >= 400 && reply.status < 500, path);
        }
        QCOMPARE(http.get("/api/v1/version").status, 200);
    }

    void loginNamesItsWrongFields()
    {
        HttpClient http = m_api->client();
        QCOMPARE(ApiServer::wrongFields(http.postJson("/api/v1/login", {})),
                 (QStringList{u"username"_s, u"password"_s}));
        QCOMPARE(
            ApiServer::wrongFields(http.postJson("/api/v1/login", {{u"username"_s, 1}, {u"password"_s, QJsonArray()}})),
            (QStringList{u"username"_s, u"password"_s}));
        QCOMPARE(http.get("/api/v1/login").status, 405);
    }

    void refreshRotatesAndReuseEndsTheFamily()
    {
        const QJsonObject first = login(u"member"_s).json();
        HttpClient http = m_api->client();
        const auto refresh = [&http](const QString &token) {
            return http.postJson("/api/v1/refresh-token", {{u"refresh_token"_s, token}});
        };
        const HttpReply reply = refresh(first[u"refresh_token"_s].toString());
        QCOMPARE(reply.status, 200);
        QCOMPARE(ApiServer::names(reply.body),
                 (QStringList{u"access_token"_s, u"expires_in"_s, u"refresh_token"_s, u"scope"_s, u"token_type"_s}));
        QCOMPARE(reply.json()[u"expires_in"_s].toInt(), 3600);
        QCOMPARE(reply.json()[u"scope"_s].toString(), u"all"_s);
        const HttpHeaders headers{HttpClient::bearer(reply.json()[u"access_token"_s].toString().toLatin1())};
        QCOMPARE(http.get("/api/v1/admin/me", headers).status, 200);
        m_api->clock.advance(31s); // past the grace for a lost answer
        QCOMPARE(refresh(first[u"refresh_token"_s].toString()).status, 401);
        QCOMPARE(http.get("/api/v1/admin/me", headers).status, 401);
        QCOMPARE(refresh(reply.json()[u"refresh_token"_s].toString()).status, 401);
        QCOMPARE(refresh(u"nonsense"_s).status, 401);
        QCOMPARE(ApiServer::wrongFields(http.postJson("/api/v1/refresh-token", {})), QStringList{u"refresh_token"_s});
    }

    void registerMakesAPersonWithATenantOfTheirOwn()
    {
        HttpClient http = m_api->client();
        const HttpReply reply = http.postJson("/api/v1/register", registration());
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(ApiServer::names(reply.body), sessionNames);
        QCOMPARE(reply.json()[u"role_id"_s].toInt(), 2);
        QCOMPARE(reply.json()[u"tenant_id"_s].toInt(), 4);
        QCOMPARE(reply.json()[u"agree_tos"_s].toBool(), true);
        const HttpHeaders headers{HttpClient::bearer(reply.json()[u"access_token"_s].toString().toLatin1())};
        const QJsonObject me = http.get("/api/v1/admin/me", headers).json();
        QCOMPARE(me[u"tenant"_s][u"name"_s].toString(), u"Paul Atreides"_s);
        QCOMPARE(http.get("/api/v1/admin/users", headers).json()[u"count"_s].toInt(), 1);
        QCOMPARE(login(u"paul@arrakis.org"_s, u"muaddib-1965"_s).status, 200);
    }

    void professionalsNameTheirOrganization()
    {
        QJsonObject body = registration();
        body[u"account_type"_s] = 2;
        HttpClient http = m_api->client();
        QCOMPARE(ApiServer::wrongFields(http.postJson("/api/v1/register", body)), QStringList{u"organization_name"_s});
        body[u"organization_name"_s] = u"House Atreides"_s;
        body[u"account_sub_type"_s] = u"3"_s;
        const HttpReply reply = http.postJson("/api/v1/register", body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_api->number(u"SELECT account_sub_type FROM account WHERE username = 'paul'"_s), 3);
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM tenant WHERE name = 'House Atreides'"_s), 1);
    }

    void registrationNamesEveryWrongField()
    {
        HttpClient http = m_api->client();
        const HttpReply reply = http.postJson("/api/v1/register", {{u"username"_s, u"admin@dune.com"_s},
                                                                   {u"first_name"_s, u" "_s},
                                                                   {u"email"_s, u"nobody"_s},
                                                                   {u"telephone"_s, 5},
                                                                   {u"agree_tos"_s, u"false"_s},
                                                                   {u"password"_s, u"short"_s},
                                                                   {u"account_type"_s, 3},
                                                                   {u"organization_name"_s, u"x"_s}});
        QCOMPARE(reply.status, 400);
        QStringList named = ApiServer::wrongFields(reply);
        std::sort(named.begin(), named.end());
        QCOMPARE(named, (QStringList{u"account_type"_s, u"agree_tos"_s, u"email"_s, u"first_name"_s, u"last_name"_s,
                                     u"organization_name"_s, u"password"_s, u"password_repeat"_s, u"telephone"_s,
                                     u"username"_s}));
        QJsonObject differs = registration();
        differs[u"password_repeat"_s] = u"another-1965"_s;
        QCOMPARE(ApiServer::wrongFields(http.postJson("/api/v1/register", differs)), QStringList{u"password_repeat"_s});
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM tenant"_s), 3);
    }

    // NIST SP 800-63B §5.1.1.2: the rule of every other page that sets a password
    void registrationKeepsTheOneRuleOfPasswords()
    {
        HttpClient http = m_api->client();
        for (const QString &weak : {u"nine12345"_s, u"atreides-paul"_s, u"Passw0rd2024!"_s, u"aaaaaaaaaaaa"_s}) {
            QJsonObject body = registration();
            body[u"password"_s] = body[u"password_repeat"_s] = weak;
            QCOMPARE(ApiServer::wrongFields(http.postJson("/api/v1/register", body)), QStringList{u"password"_s});
        }
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM tenant"_s), 3);
    }

    void takenNamesLeaveNothingBehind()
    {
        QJsonObject body = registration();
        body[u"username"_s] = u"MEMBER"_s;
        body[u"email"_s] = u"Developer@dune.com"_s;
        HttpClient http = m_api->client();
        const HttpReply reply = http.postJson("/api/v1/register", body);
        QCOMPARE(reply.status, 409);
        QCOMPARE(ApiServer::wrongFields(reply), (QStringList{u"username"_s, u"email"_s}));
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM tenant"_s), 3);
    }

    void aSecondFactorIsNotGoneRoundAndAnAdministratorResetsIt()
    {
        QVERIFY(m_api->write([&](store::Connection &unit) -> Result<> {
            const accounts::Passkey key{
                .userId = m_api->member.id, .credentialId = "c", .publicKey = "k", .algorithm = -7};
            if (const auto added = accounts::passkeys::add(unit, key, m_api->now()); !added)
                return added;
            return accounts::recoverycodes::replace(unit, m_api->member.id, accounts::recoverycodes::fresh(),
                                                    m_api->now());
        }));
        const HttpReply refused = login(u"member"_s);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.body.contains("second factor") && !refused.body.contains("access_token"));
        QVERIFY(!login(u"member"_s, u"wrong"_s).body.contains("second factor"));
        const QByteArray path = "/api/v1/admin/users/" + QByteArray::number(m_api->member.id) + "/second-factors";
        HttpClient http = m_api->client();
        QCOMPARE(http.del(path, m_api->as(m_api->stranger)).status, 404);
        QCOMPARE(http.del(path, m_api->as(m_api->member)).status, 403);
        QVERIFY(accounts::secondfactors::summary(m_api->reader(), m_api->member.id)->any());
        QCOMPARE(http.del(path, m_api->as(m_api->administrator)).status, 204);
        const audit::Entry entry = m_api->lastAudit();
        QCOMPARE(entry.event, u"user.second_factors_reset"_s);
        QCOMPARE(entry.objectId, QString::number(m_api->member.id));
        QCOMPARE(entry.actorId.value_or(0), m_api->administrator.id);
        QVERIFY(!accounts::secondfactors::summary(m_api->reader(), m_api->member.id)->any());
        QCOMPARE(login(u"member"_s).status, 200);
    }

    void registrationIsClosedUnlessOpened()
    {
        m_api = std::make_unique<ApiServer>(false);
        HttpClient http = m_api->client();
        QCOMPARE(http.postJson("/api/v1/register", registration()).status, 403);
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM tenant"_s), 3);
    }
};

QTEST_GUILESS_MAIN(ApiSignInTest)
#include "tst_api_signin.moc"
