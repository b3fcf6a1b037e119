#include "oauthserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;

/// The security case "introspect" as a protected resource meets it.
class TestIntrospect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    void activeTokensAreDescribed();
    void refreshTokensAreNoAccessTokens();
    void inactiveIsAllThatIsSaid();
    void authenticationIsRequired();
    void onlyPostWithoutTokensInTheUrl();
    void decisionRecordIsKept();

private:
    OAuthWorkspace &w() { return m_server->workspace; }
    HttpReply introspect(const applications::Application &application, const QString &token)
    {
        return m_server->token(application, {{u"token"_s, token}}, "/introspect");
    }
    std::unique_ptr<OAuthServer> m_server;
};

// RFC 7662 §2.2
void TestIntrospect::activeTokensAreDescribed()
{
    const auto issued = w().tokens(w().shop, w().patient);
    const HttpReply reply = introspect(w().shop, issued.accessToken);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Content-Type").startsWith("application/json"));
    QCOMPARE(reply.header("Cache-Control"), "no-store");
    const QJsonObject json = reply.json();
    QCOMPARE(json[u"active"_s].toBool(), true);
    QCOMPARE(json[u"scope"_s].toString(), u"all"_s);
    QCOMPARE(json[u"client_id"_s].toString(), w().shop.clientId);
    QCOMPARE(json[u"username"_s].toString(), w().patient.username);
    QCOMPARE(json[u"token_type"_s].toString(), u"Bearer"_s);
    QCOMPARE(json[u"iat"_s].toInteger(), toSeconds(w().now()));
    QCOMPARE(json[u"exp"_s].toInteger(), toSeconds(w().now()) + 3600);
    QCOMPARE(json[u"sub"_s].toString(), w().patient.uuid);
    QCOMPARE(json[u"iss"_s].toString(), u"https://provider.example"_s);
    QVERIFY(!json[u"aud"_s].isUndefined());
    QCOMPARE(json[u"user_id"_s].toInteger(), w().patient.id);
    QCOMPARE(json[u"tenant_id"_s].toInteger(), w().clinic.id);
    QCOMPARE(json[u"role_id"_s].toInt(), 4);
}

// RFC 7662 §2.2: token_type is that of RFC 6749 §5.1, which a refresh token does not have
void TestIntrospect::refreshTokensAreNoAccessTokens()
{
    const auto issued = w().tokens(w().shop, w().patient);
    const QJsonObject json = introspect(w().shop, issued.refreshToken).json();
    QCOMPARE(json[u"active"_s].toBool(), true);
    QVERIFY(json[u"token_type"_s].isUndefined());
    QCOMPARE(json[u"token_use"_s].toString(), u"refresh_token"_s);
}

// RFC 7662 §2.2: "SHOULD NOT include any additional information"
void TestIntrospect::inactiveIsAllThatIsSaid()
{
    const auto issued = w().tokens(w().shop, w().patient);
    for (const HttpReply &reply : {introspect(w().shop, u"unknown"_s), introspect(w().rival, issued.accessToken),
                                   introspect(w().rival, issued.refreshToken)}) {
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "{\"active\":false}");
    }
    w().clock.advance(std::chrono::hours(1));
    QCOMPARE(introspect(w().shop, issued.accessToken).body, "{\"active\":false}");
}

// RFC 7662 §2.1
void TestIntrospect::authenticationIsRequired()
{
    const auto issued = w().tokens(w().phone, w().patient);
    HttpClient http = m_server->client();
    const FormFields token{{u"token"_s, issued.accessToken}};
    for (const HttpReply &reply :
         {http.postForm("/introspect", token), introspect(w().phone, issued.accessToken),
          http.postForm("/introspect", token, {HttpClient::bearer(issued.accessToken.toLatin1())}),
          http.postForm("/introspect", token, {HttpClient::basic(w().shop.clientId.toLatin1(), "wrong")})}) {
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.header("WWW-Authenticate").startsWith("Basic "));
        QCOMPARE(reply.json()[u"error"_s].toString(), u"invalid_client"_s);
    }
    QCOMPARE(introspect(w().shop, {}).status, 400);
}

// RFC 7662 §2.1: by POST, so that tokens stand in no log
void TestIntrospect::onlyPostWithoutTokensInTheUrl()
{
    HttpClient http = m_server->client();
    QCOMPARE(http.get("/introspect?token=a").status, 405);
    QCOMPARE(m_server->token(w().shop, {}, "/introspect?token=a").status, 400);
}

// Contract §5
void TestIntrospect::decisionRecordIsKept()
{
    const auto issued = w().tokens(w().shop, w().patient);
    const HttpReply reply = introspect(w().rival, issued.accessToken);
    const auto record = w().provider.decisions().find(reply.header("X-Trace-Id"), {}, w().now());
    QVERIFY(record);
    QCOMPARE(record->endpoint, "/introspect");
    QCOMPARE(record->checks.last().outcome, oauth::Check::Outcome::Skipped);
    // A busy protected resource pushes no flow out of the log.
    const HttpReply flow = m_server->token(w().shop, {{u"grant_type"_s, u"client_credentials"_s}});
    for (int i = 0; i < 1'100; ++i)
        introspect(w().shop, issued.accessToken);
    QVERIFY(w().provider.decisions().find(flow.header("X-Trace-Id"), {}, w().now()));
    QVERIFY(!w().provider.decisions().find(reply.header("X-Trace-Id"), {}, w().now()));
}

QTEST_GUILESS_MAIN(TestIntrospect)
#include "tst_introspect.moc"
