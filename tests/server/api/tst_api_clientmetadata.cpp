#include "apiserver.h"
#include "core/applications/applications.h"
#include "core/crypto/jose.h"
#include "core/crypto/sealingkey.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject keySet()
{
    static const auto key = crypto::jose::Key::generate(crypto::jose::Algorithm::ES256);
    return {{u"keys"_s, QJsonArray{QJsonDocument::fromJson(key->publicJwk()).object()}}};
}

QJsonObject body()
{
    return {{u"name"_s, u"Third Party App"_s},
            {u"redirect_url"_s, u"https://ipregnancy.tech/appauth/code"_s},
            {u"token_endpoint_auth_method"_s, u"private_key_jwt"_s},
            {u"jwks"_s, keySet()},
            {u"contacts"_s, QJsonArray{u"dev@ipregnancy.tech"_s}},
            {u"post_logout_redirect_uris"_s, QJsonArray{u"https://ipregnancy.tech/bye"_s}},
            {u"backchannel_logout_uri"_s, u"https://ipregnancy.tech/logout"_s},
            {u"id_token_signed_response_alg"_s, u"RS256"_s},
            {u"access_token_format"_s, u"jwt"_s},
            {u"resources"_s, QJsonArray{u"https://api.ipregnancy.tech"_s}},
            {u"require_pushed_authorization_requests"_s, true},
            {u"dpop_bound_access_tokens"_s, true},
            {u"refresh_token_seconds"_s, 7200}};
}

const QStringList names{u"refresh_token_seconds"_s,
                        u"token_endpoint_auth_method"_s,
                        u"jwks"_s,
                        u"contacts"_s,
                        u"post_logout_redirect_uris"_s,
                        u"backchannel_logout_uri"_s,
                        u"id_token_signed_response_alg"_s,
                        u"access_token_format"_s,
                        u"resources"_s,
                        u"require_pushed_authorization_requests"_s,
                        u"dpop_bound_access_tokens"_s};

} // namespace

/// What a client registers about itself, over /api/v1/applications.
class ApiClientMetadataTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    QByteArray path(const HttpReply &made) const
    {
        return "/api/v1/application/" + QByteArray::number(made.json()[u"id"_s].toInteger());
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void isCreatedShownAndKept()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply made = http.postJson("/api/v1/applications", body(), headers);
        QCOMPARE(made.status, 200);
        for (const QString &name : names)
            QVERIFY2(!made.json().contains(name), qPrintable(name)); // the seed's answer stays as it is
        const QJsonObject shown = http.get(path(made), headers).json();
        for (const QString &name : names)
            QCOMPARE(shown[name], body()[name]);
        QCOMPARE(http.putJson(path(made), {{u"name"_s, u"Another"_s}}, headers).status, 200);
        const QJsonObject kept = http.get(path(made), headers).json();
        for (const QString &name : names)
            QCOMPARE(kept[name], body()[name]);
    }

    void defaultsAreThoseOfAnApplicationThatSaysNothing()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply made = http.postJson(
            "/api/v1/applications", {{u"name"_s, u"Old"_s}, {u"redirect_url"_s, u"https://a.example/"_s}}, headers);
        QCOMPARE(made.status, 200);
        const QJsonObject shown = http.get(path(made), headers).json();
        QVERIFY(shown[u"token_endpoint_auth_method"_s].isNull());
        QVERIFY(shown[u"jwks"_s].isNull());
        QVERIFY(shown[u"backchannel_logout_uri"_s].isNull());
        QCOMPARE(shown[u"contacts"_s].toArray().size(), 0);
        QCOMPARE(shown[u"id_token_signed_response_alg"_s].toString(), u"ES256"_s);
        QCOMPARE(shown[u"access_token_format"_s].toString(), u"opaque"_s);
        QCOMPARE(shown[u"dpop_bound_access_tokens"_s].toBool(true), false);
        QCOMPARE(shown[u"refresh_token_seconds"_s].toInt(), 30 * 24 * 3600);
        const HttpReply open = http.postJson(
            "/api/v1/applications",
            {{u"name"_s, u"Phone"_s}, {u"redirect_url"_s, u"http://127.0.0.1/"_s}, {u"is_public"_s, true}}, headers);
        QCOMPARE(http.get(path(open), headers).json()[u"token_endpoint_auth_method"_s].toString(), u"none"_s);
    }

    void nullTakesItBack()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply made = http.postJson("/api/v1/applications", body(), headers);
        const HttpReply half = http.putJson(path(made), {{u"jwks"_s, QJsonValue::Null}}, headers);
        QCOMPARE(half.status, 400); // private_key_jwt needs them
        QCOMPARE(ApiServer::wrongFields(half), QStringList{u"jwks"_s});
        QJsonObject nothing;
        for (const QString &name : names.sliced(1, 8))
            nothing.insert(name, QJsonValue::Null);
        QCOMPARE(http.putJson(path(made), nothing, headers).status, 200);
        const QJsonObject shown = http.get(path(made), headers).json();
        QVERIFY(shown[u"jwks"_s].isNull());
        QVERIFY(shown[u"token_endpoint_auth_method"_s].isNull());
        QCOMPARE(shown[u"resources"_s].toArray().size(), 0);
        QCOMPARE(shown[u"access_token_format"_s].toString(), u"opaque"_s);
    }

    void everyWrongFieldIsNamedAtOnce()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const QJsonObject wrong{{u"name"_s, u""_s},
                                {u"redirect_url"_s, u"https://a.example/"_s},
                                {u"token_endpoint_auth_method"_s, u"none"_s},
                                {u"jwks"_s, u"{}"_s},
                                {u"contacts"_s, QJsonArray{5}},
                                {u"post_logout_redirect_uris"_s, QJsonArray{u"javascript:alert(1)"_s}},
                                {u"backchannel_logout_uri"_s, u"ftp://a.example/"_s},
                                {u"id_token_signed_response_alg"_s, u"HS256"_s},
                                {u"access_token_format"_s, u"saml"_s},
                                {u"resources"_s, QJsonArray{u"here"_s}},
                                {u"require_pushed_authorization_requests"_s, u"perhaps"_s},
                                {u"dpop_bound_access_tokens"_s, 7},
                                {u"refresh_token_seconds"_s, 1},
                                {u"secret_policy"_s, u"shouted"_s}};
        const HttpReply reply = http.postJson("/api/v1/applications", wrong, headers);
        QCOMPARE(reply.status, 400);
        QStringList named = ApiServer::wrongFields(reply);
        std::sort(named.begin(), named.end());
        QCOMPARE(named, (QStringList{u"access_token_format"_s, u"backchannel_logout_uri"_s, u"contacts[0]"_s,
                                     u"dpop_bound_access_tokens"_s, u"id_token_signed_response_alg"_s, u"jwks"_s,
                                     u"name"_s, u"post_logout_redirect_uris[0]"_s, u"refresh_token_seconds"_s,
                                     u"require_pushed_authorization_requests"_s, u"resources[0]"_s, u"secret_policy"_s,
                                     u"token_endpoint_auth_method"_s}));
    }

    // A hash signs nothing: client_secret_jwt comes with the recoverable policy, which is chosen at the start.
    void recoverableSecretIsSealed()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        QJsonObject asked{{u"name"_s, u"Signs"_s},
                          {u"redirect_url"_s, u"https://a.example/"_s},
                          {u"token_endpoint_auth_method"_s, u"client_secret_jwt"_s}};
        QCOMPARE(ApiServer::wrongFields(http.postJson("/api/v1/applications", asked, headers)),
                 QStringList{u"token_endpoint_auth_method"_s});
        asked.insert(u"secret_policy"_s, u"recoverable"_s);
        const HttpReply made = http.postJson("/api/v1/applications", asked, headers);
        QCOMPARE(made.status, 200);
        const auto secrets =
            applications::secrets(m_api->reader(), made.json()[u"id"_s].toInteger(), m_api->now()).value();
        QCOMPARE(secrets.size(), 1);
        QVERIFY(!secrets[0].sealed.isEmpty());
        QVERIFY(!secrets[0].sealed.contains(made.json()[u"client_secret"_s].toString().toLatin1()));
        const HttpReply changed = http.putJson(path(made), {{u"secret_policy"_s, u"show_once"_s}}, headers);
        QCOMPARE(ApiServer::wrongFields(changed), QStringList{u"secret_policy"_s});
    }
};

QTEST_GUILESS_MAIN(ApiClientMetadataTest)
#include "tst_api_clientmetadata.moc"
