#include "oauthserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

namespace {

QByteArray formType() { return "application/x-www-form-urlencoded"; }

/// The names of an object in the order they stand on the wire.
QByteArrayList names(const QByteArray &json)
{
    QByteArrayList found;
    for (const QByteArray &part : json.sliced(1, json.size() - 2).split(','))
        found.append(part.split('"').value(1));
    return found;
}

} // namespace

/// The security cases "Code and PKCE", "Client authentication", "Refresh, revoke" and "Tokens" as a client meets them.
class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void answersInTheSeedsOrder();
    void partnerAnswersInItsOrder();
    void seedsCallsWork();
    void parametersMayStandInTheUrl();
    void secretsInTheUrlAreRefused();
    void failedAuthenticationIs401WithAChallenge();
    void malformedRequestsAreRefused();
    void basicIsFormDecoded();
    void onlyPostIsAllowed();
    void answersAreNeverStored();

    void codeReuseRevokesEveryToken();
    void oneOfTwentyParallelRedemptionsWins();
    void parallelRefreshesGetOneSuccessor();
    void refreshReuseRevokesFamily();
    void publicClientRefreshesWithoutASecret();

    void revokedTokenEndsAtOnce();
    void revokeTellsNothingOfUnknownTokens();
    void partnerRevokeKnows400Only();
    void othersCannotRevoke();
    void bothTokensOfDisabledPersonsEnd();

    void decisionRecordsAreRead();
    void decisionRecordsAreForThoseWhoMay();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    FormFields redemption(const applications::Application &application, const QString &code)
    {
        FormFields fields;
        for (const auto &[name, value] : w().redemption(application, code))
            fields.append({name, value});
        return fields;
    }
    /// Bearer headers of a person's token for the application.
    tests::HttpHeaders bearer(const accounts::User &person)
    {
        return {HttpClient::bearer(w().tokens(w().shop, person).accessToken.toLatin1())};
    }
    std::unique_ptr<OAuthServer> m_server;
};

// Contract §4.2
void TestToken::answersInTheSeedsOrder()
{
    const QByteArrayList order{"access_token", "email",         "expires_in", "first_name", "language",
                               "last_name",    "refresh_token", "role_id",    "scope",      "tenant_id",
                               "token_type",   "user_id",       "user_uuid",  "username"};
    const HttpReply own = m_server->token(w().shop, {{u"grant_type"_s, u"client_credentials"_s}});
    QCOMPARE(own.status, 200);
    QCOMPARE(names(own.body), order);
    QCOMPARE(own.json()[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(own.json()[u"expires_in"_s].toInt(), 3600);
    QCOMPARE(own.json()[u"scope"_s].toString(), u"all"_s);
    QCOMPARE(own.json()[u"role_id"_s].toInt(), 2);
    QCOMPARE(own.json()[u"user_uuid"_s].toString(), w().frank.uuid);
    for (const QString &field : {u"email"_s, u"first_name"_s, u"language"_s, u"last_name"_s, u"username"_s})
        QCOMPARE(own.json()[field].toString(u"missing"_s), QString());

    const HttpReply password = m_server->token(w().shop, {{u"grant_type"_s, u"password"_s},
                                                          {u"username"_s, w().frank.email},
                                                          {u"password"_s, OAuthWorkspace::password},
                                                          {u"scope"_s, u"all"_s}});
    QCOMPARE(password.status, 200);
    QCOMPARE(names(password.body), order);
    QCOMPARE(password.json()[u"email"_s].toString(), w().frank.email);
    QCOMPARE(password.json()[u"first_name"_s].toString(), u"Frank"_s);
}

void TestToken::partnerAnswersInItsOrder()
{
    const QByteArrayList order{"access_token", "token_type", "expires_in", "refresh_token", "scope", "created_at"};
    const HttpReply first = m_server->token(w().partner, redemption(w().partner, w().code(w().partner, w().patient)),
                                            "/api/partners/oauth/token");
    QCOMPARE(first.status, 200);
    QCOMPARE(names(first.body), order);
    QCOMPARE(first.json()[u"expires_in"_s].toInt(), 86400);
    QCOMPARE(first.json()[u"scope"_s].toString(), u"profile ring_data cgm_data"_s);
    QCOMPARE(first.json()[u"created_at"_s].toInteger(), toSeconds(w().now()));
    const HttpReply second = m_server->token(
        w().partner,
        {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first.json()[u"refresh_token"_s].toString()}},
        "/api/partners/oauth/token");
    QCOMPARE(names(second.body), order);
    const HttpReply other =
        m_server->token(w().shop, {{u"grant_type"_s, u"client_credentials"_s}}, "/api/partners/oauth/token");
    QCOMPARE(other.status, 400);
    QCOMPARE(other.json()[u"error"_s].toString(), u"unsupported_grant_type"_s);
}

void TestToken::seedsCallsWork()
{
    HttpClient client = m_server->client();
    // The seed's authorization_code call: everything in the body, and a `state` nobody asked for.
    const QByteArray body =
        "grant_type=authorization_code&code=" + w().code(w().shop, w().frank, {}, false).toLatin1() +
        "&client_id=" + w().shop.clientId.toLatin1() + "&client_secret=" + OAuthWorkspace::secret.toLatin1() +
        "&state=xyz&redirect_uri=https://shop.example/cb";
    const HttpReply reply = client.post("/token", body, formType());
    QCOMPARE(reply.status, 200);
    const HttpReply refreshed =
        m_server->token(w().shop, {{u"grant_type"_s, u"refresh_token"_s},
                                   {u"refresh_token"_s, reply.json()[u"refresh_token"_s].toString()}});
    QCOMPARE(refreshed.status, 200);
    QVERIFY(w().works(refreshed.json()[u"access_token"_s].toString()));
}

void TestToken::parametersMayStandInTheUrl()
{
    HttpClient client = m_server->client();
    const auto basic = HttpClient::basic(w().shop.clientId.toLatin1(), OAuthWorkspace::secret.toLatin1());
    const QByteArray code = w().code(w().shop, w().patient, {}, false).toLatin1();
    const HttpReply reply = client.send("POST",
                                        "/token?grant_type=authorization_code&state=xyz&code=" + code +
                                            "&redirect_uri=https%3A%2F%2Fshop.example%2Fcb",
                                        {basic}, "");
    QCOMPARE(reply.status, 200);
}

void TestToken::secretsInTheUrlAreRefused()
{
    HttpClient client = m_server->client();
    for (const char *name : {"client_secret", "password", "refresh_token", "code_verifier"}) {
        const HttpReply reply =
            client.postForm("/token?" + QByteArray(name) + "=x", {{u"grant_type"_s, u"client_credentials"_s}},
                            {HttpClient::basic(w().shop.clientId.toLatin1(), OAuthWorkspace::secret.toLatin1())});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_request"_s);
        QVERIFY(reply.json()[u"error_description"_s].toString().contains(QString::fromLatin1(name)));
    }
}

// RFC 6749 §5.2
void TestToken::failedAuthenticationIs401WithAChallenge()
{
    HttpClient client = m_server->client();
    const FormFields grant{{u"grant_type"_s, u"client_credentials"_s}};
    const auto refused = [](const HttpReply &reply) {
        return reply.status == 401 && reply.header("WWW-Authenticate").startsWith("Basic realm=") &&
               reply.json()[u"error"_s].toString() == u"invalid_client" && reply.header("Cache-Control") == "no-store";
    };
    QVERIFY(refused(client.postForm("/token", grant)));
    QVERIFY(refused(client.postForm("/token", grant, {HttpClient::basic(w().shop.clientId.toLatin1(), "wrong")})));
    QVERIFY(refused(client.postForm("/token", grant, {HttpClient::basic("nobody", "wrong")})));
    QVERIFY(refused(client.postForm("/token", grant, {{"Authorization", "Basic !!!"}})));
    QVERIFY(refused(client.postForm("/token", grant, {{"Authorization", "Bearer abc"}})));
    QVERIFY(refused(client.postForm("/token", grant + FormFields{{u"client_id"_s, w().shop.clientId}})));
    const HttpReply unknown = client.postForm("/token", grant, {HttpClient::basic("nobody", "wrong")});
    const HttpReply wrong =
        client.postForm("/token", grant, {HttpClient::basic(w().shop.clientId.toLatin1(), "wrong")});
    QCOMPARE(unknown.body, wrong.body);
    const HttpReply both = client.postForm(
        "/token", grant + FormFields{{u"client_id"_s, w().shop.clientId}, {u"client_secret"_s, OAuthWorkspace::secret}},
        {HttpClient::basic(w().shop.clientId.toLatin1(), OAuthWorkspace::secret.toLatin1())});
    QCOMPARE(both.status, 400);
    QCOMPARE(both.json()[u"error"_s].toString(), u"invalid_request"_s);
}

void TestToken::malformedRequestsAreRefused()
{
    HttpClient client = m_server->client();
    const auto basic = HttpClient::basic(w().shop.clientId.toLatin1(), OAuthWorkspace::secret.toLatin1());
    const auto error = [&](const HttpReply &reply) { return reply.json()[u"error"_s].toString(); };
    QCOMPARE(error(client.send("POST", "/token", {basic, {"Content-Type", "application/json"}},
                               "{\"grant_type\":\"client_credentials\"}")),
             u"invalid_request"_s);
    QCOMPARE(error(client.post("/token", "grant_type=client_credentials&grant_type=client_credentials", formType(),
                               {basic})),
             u"invalid_request"_s);
    QCOMPARE(error(client.post("/token", "", formType(), {basic})), u"invalid_request"_s);
    QCOMPARE(error(client.post("/token", "grant_type=magic", formType(), {basic})), u"unsupported_grant_type"_s);
    QCOMPARE(error(client.post("/token", "grant_type=client_credentials", formType(), {basic, basic})),
             u"invalid_request"_s);
    QCOMPARE(client.post("/token", QByteArray(100 * 1024, 'x'), formType(), {basic}).status, 413);
}

// RFC 6749 §2.3.1
void TestToken::basicIsFormDecoded()
{
    HttpClient client = m_server->client();
    const HttpReply reply = client.postForm("/token", {{u"grant_type"_s, u"client_credentials"_s}},
                                            {HttpClient::basic(w().shop.clientId.toLatin1(), "battery%2Dstaple")});
    QCOMPARE(reply.status, 200);
}

void TestToken::onlyPostIsAllowed()
{
    HttpClient client = m_server->client();
    for (const QByteArray &path : {QByteArrayLiteral("/token"), QByteArrayLiteral("/revoke")}) {
        const HttpReply reply = client.get(path + "?grant_type=client_credentials");
        QCOMPARE(reply.status, 405);
        QVERIFY(reply.header("Allow").contains("POST"));
    }
}

void TestToken::answersAreNeverStored()
{
    const HttpReply reply = m_server->token(w().shop, {{u"grant_type"_s, u"client_credentials"_s}});
    QCOMPARE(reply.headerAll("Cache-Control"), QList<QByteArray>{"no-store"});
    QCOMPARE(reply.header("Pragma"), QByteArray("no-cache"));
    QVERIFY(reply.header("Content-Type").startsWith("application/json"));
    QVERIFY(reply.headerAll("Set-Cookie").isEmpty());
}

// RFC 6749 §4.1.2
void TestToken::codeReuseRevokesEveryToken()
{
    const FormFields fields = redemption(w().shop, w().code(w().shop, w().patient));
    const HttpReply first = m_server->token(w().shop, fields);
    QCOMPARE(first.status, 200);
    const HttpReply again = m_server->token(w().shop, fields);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json()[u"error"_s].toString(), u"invalid_grant"_s);
    QVERIFY(!w().works(first.json()[u"access_token"_s].toString()));
}

void TestToken::oneOfTwentyParallelRedemptionsWins()
{
    const FormFields fields = redemption(w().shop, w().code(w().shop, w().patient));
    std::vector<std::future<HttpReply>> running;
    for (int i = 0; i < 20; ++i)
        running.push_back(std::async(std::launch::async, [&] { return m_server->token(w().shop, fields); }));
    int won = 0;
    for (auto &one : running) {
        const HttpReply reply = one.get();
        won += reply.status == 200 ? 1 : 0;
        if (reply.status != 200)
            QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_grant"_s);
    }
    QCOMPARE(won, 1);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM token_issue"_s), 1);
}

// RFC 9700 §4.14.2
void TestToken::parallelRefreshesGetOneSuccessor()
{
    const QString token = w().tokens(w().shop, w().patient).refreshToken;
    std::vector<std::future<HttpReply>> running;
    for (int i = 0; i < 20; ++i)
        running.push_back(std::async(std::launch::async, [&] {
            return m_server->token(w().shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}});
        }));
    QSet<QString> successors;
    for (auto &one : running) {
        const HttpReply reply = one.get();
        QCOMPARE(reply.status, 200);
        successors.insert(reply.json()[u"refresh_token"_s].toString());
    }
    QCOMPARE(successors.size(), 1);
}

void TestToken::refreshReuseRevokesFamily()
{
    const oauth::IssuedTokens first = w().tokens(w().shop, w().patient);
    const FormFields fields{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first.refreshToken}};
    const HttpReply second = m_server->token(w().shop, fields);
    QCOMPARE(second.status, 200);
    w().clock.advance(std::chrono::seconds(31));
    const HttpReply reuse = m_server->token(w().shop, fields);
    QCOMPARE(reuse.status, 400);
    QCOMPARE(reuse.json()[u"error"_s].toString(), u"invalid_grant"_s);
    QVERIFY(!w().works(second.json()[u"access_token"_s].toString()));
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'token.reuse_detected'"_s), 1);
}

void TestToken::publicClientRefreshesWithoutASecret()
{
    const oauth::IssuedTokens first = w().tokens(w().phone, w().patient);
    const HttpReply reply =
        m_server->token(w().phone, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, first.refreshToken}});
    QCOMPARE(reply.status, 200);
}

// RFC 7009
void TestToken::revokedTokenEndsAtOnce()
{
    const oauth::IssuedTokens issued = w().tokens(w().shop, w().patient);
    const HttpReply reply = m_server->token(w().shop, {{u"token"_s, issued.refreshToken}}, "/revoke");
    QCOMPARE(reply.status, 200);
    QVERIFY(!w().works(issued.accessToken));
    const auto refresh =
        m_server->token(w().shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued.refreshToken}});
    QCOMPARE(refresh.json()[u"error"_s].toString(), u"invalid_grant"_s);
}

void TestToken::revokeTellsNothingOfUnknownTokens()
{
    QCOMPARE(m_server->token(w().shop, {{u"token"_s, u"unknown"_s}}, "/revoke").status, 200);
    QCOMPARE(m_server->token(w().shop, {}, "/revoke").status, 400);
    HttpClient client = m_server->client();
    const HttpReply none = client.postForm("/revoke", {{u"token"_s, u"unknown"_s}});
    QCOMPARE(none.status, 401);
    QVERIFY(none.header("WWW-Authenticate").startsWith("Basic"));
    QCOMPARE(client
                 .postForm("/revoke?token=x", {},
                           {HttpClient::basic(w().shop.clientId.toLatin1(), OAuthWorkspace::secret.toLatin1())})
                 .status,
             400);
}

void TestToken::partnerRevokeKnows400Only()
{
    HttpClient client = m_server->client();
    const QByteArray path = "/api/partners/oauth/revoke";
    const oauth::IssuedTokens issued = w().tokens(w().partner, w().patient);
    const FormFields good{{u"token"_s, issued.accessToken},
                          {u"client_id"_s, w().partner.clientId},
                          {u"client_secret"_s, OAuthWorkspace::secret}};
    QCOMPARE(client.postForm(path, {{u"token"_s, issued.accessToken}, {u"client_id"_s, w().partner.clientId}}).status,
             400);
    QCOMPARE(client.postForm(path, good.mid(1)).status, 400);
    QVERIFY(w().works(issued.accessToken));
    QCOMPARE(client.postForm(path, good).status, 200);
    QVERIFY(!w().works(issued.accessToken));
    QCOMPARE(client.postForm(path, good).status, 200);
}

void TestToken::othersCannotRevoke()
{
    const oauth::IssuedTokens issued = w().tokens(w().shop, w().patient);
    QCOMPARE(m_server->token(w().rival, {{u"token"_s, issued.refreshToken}}, "/revoke").status, 400);
    QVERIFY(w().works(issued.accessToken));
}

void TestToken::bothTokensOfDisabledPersonsEnd()
{
    const oauth::IssuedTokens issued = w().tokens(w().shop, w().patient);
    HttpClient client = m_server->client();
    QCOMPARE(client.get("/api/v1/admin/traces", {HttpClient::bearer(issued.accessToken.toLatin1())}).status, 403);
    QVERIFY(w().store->writeNow([&](store::Connection &unit) {
        return unit.execute(u"UPDATE account SET state = 0 WHERE id = ?", {w().patient.id});
    }));
    const HttpReply reply = client.get("/api/v1/admin/traces", {HttpClient::bearer(issued.accessToken.toLatin1())});
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.header("WWW-Authenticate").contains("error=\"invalid_token\""));
    const auto refresh =
        m_server->token(w().shop, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued.refreshToken}});
    QCOMPARE(refresh.json()[u"error"_s].toString(), u"invalid_grant"_s);
}

// Contract §5
void TestToken::decisionRecordsAreRead()
{
    HttpClient client = m_server->client();
    const auto headers = bearer(w().stranger);
    const HttpReply page =
        client.get(OAuthServer::authorizePath(w().rival, {{u"redirect_uri"_s, u"https://rival.example/cB"_s}}));
    QCOMPARE(page.status, 400);
    const QByteArray traceId = page.header("X-Trace-Id");
    QCOMPARE(traceId.size(), 32);
    QVERIFY(page.body.contains(traceId)); // the person can name it
    const QJsonObject record = client.get("/api/v1/admin/traces/" + traceId, headers).json();
    QCOMPARE(record[u"endpoint"_s].toString(), u"/authorize"_s);
    QCOMPARE(record[u"application_name"_s].toString(), u"Rival"_s);
    QCOMPARE(record[u"outcome"_s].toString(), u"invalid_request"_s);
    const QJsonObject check = record[u"checks"_s].toArray().last().toObject();
    QCOMPARE(check[u"name"_s].toString(), u"redirect address"_s);
    QCOMPARE(check[u"outcome"_s].toString(), u"refused"_s);
    const QJsonArray registered = check[u"registered"_s].toArray();
    QCOMPARE(registered.size(), 2);
    QCOMPARE(registered[0].toObject()[u"value"_s].toString(), u"https://rival.example/cb"_s);
    QCOMPARE(registered[0].toObject()[u"first_difference"_s].toInt(), 23);
    QCOMPARE(check[u"detail"_s].toString(), u"https://rival.example/cB"_s);
    QVERIFY(check[u"detail_code"_s].isNull());

    QCOMPARE(m_server->token(w().rival, {{u"grant_type"_s, u"client_credentials"_s}}).status, 200);
    const QByteArray list = client.get("/api/v1/admin/traces?limit=1", headers).body;
    const QJsonObject newest = QJsonDocument::fromJson(list)[u"results"_s].toArray().first().toObject();
    QCOMPARE(newest[u"endpoint"_s].toString(), u"/token"_s);
    QCOMPARE(newest[u"outcome"_s].toString(), u"ok"_s);
    const QJsonObject issued =
        client.get("/api/v1/admin/traces/" + newest[u"trace_id"_s].toString().toLatin1(), headers).json();
    QVERIFY(issued[u"rows_written"_s].toArray().contains(u"token_issue inserted"_s));
    QVERIFY(issued[u"duration_us"_s].toInt() > 0);

    const HttpReply early = client.get(OAuthServer::authorizePath(w().rival, {{u"max_age"_s, u"soon"_s}}));
    const QJsonObject late = client.get("/api/v1/admin/traces/" + early.header("X-Trace-Id"), headers).json();
    const QJsonArray checks = late[u"checks"_s].toArray();
    QCOMPARE(checks.last()[u"detail"_s].toString(), u"max_age must be a number of seconds."_s);
    QCOMPARE(checks.last()[u"detail_code"_s].toString(), u"max_age_no_number"_s);
    QCOMPARE(checks.last()[u"detail_arguments"_s].toArray(), QJsonArray());
}

void TestToken::decisionRecordsAreForThoseWhoMay()
{
    HttpClient client = m_server->client();
    const HttpReply page =
        client.get(OAuthServer::authorizePath(w().shop, {{u"redirect_uri"_s, u"https://x.example/"_s}}));
    const QByteArray path = "/api/v1/admin/traces/" + page.header("X-Trace-Id");
    QCOMPARE(client.get(path).status, 401);
    QCOMPARE(client.get(path, bearer(w().frank)).status, 200);
    QCOMPARE(client.get(path, bearer(w().admin)).status, 200);
    QCOMPARE(client.get(path, bearer(w().stranger)).status, 404);  // another tenant
    QCOMPARE(client.get(path, bearer(w().developer)).status, 404); // not the owner
    QCOMPARE(client.get(path, bearer(w().patient)).status, 403);
    QCOMPARE(w().number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'trace.read' AND outcome = 'refused'"_s),
             3); // each of these
    const HttpReply own = client.get(OAuthServer::authorizePath(w().partner, {{u"scope"_s, u"x"_s}}));
    QCOMPARE(client.get("/api/v1/admin/traces/" + own.header("X-Trace-Id"), bearer(w().developer)).status, 200);
    QCOMPARE(client.get("/api/v1/admin/traces?limit=0", bearer(w().frank)).status, 400);
}

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
