#include "oauthserver.h"
#include "signer.h"

#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace Qt::StringLiterals;
using tests::FormFields;
using tests::HttpClient;
using tests::HttpHeaders;
using tests::HttpReply;
using tests::OAuthServer;
using tests::OAuthWorkspace;
using tests::Signer;

namespace {

const FormFields credentialsGrant{{u"grant_type"_s, u"client_credentials"_s}};

} // namespace

/// Client assertions, DPoP and resources as a client meets them on the wire: RFC 7523, RFC 9449, RFC 8707.
class TestBoundTokens : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthServer> m_server;
    std::unique_ptr<Signer> m_signer;

    OAuthWorkspace &w() { return m_server->workspace; }
    HttpReply post(const FormFields &fields, const QList<QByteArray> &proofs, const QByteArray &path = "/token")
    {
        HttpHeaders headers{HttpClient::basic(w().shop.clientId.toLatin1(), OAuthWorkspace::secret.toLatin1())};
        for (const QByteArray &proof : proofs)
            headers.append({"DPoP", proof});
        HttpClient http = m_server->client();
        return http.postForm(path, fields, headers);
    }
    /// A client that signs its assertions with m_signer, and one of them as form fields.
    applications::Application keyedClient()
    {
        auto keyed = w().shop;
        keyed.id = 0;
        keyed.uuid.clear();
        keyed.clientId.clear();
        keyed.grantTypes.append(u"urn:ietf:params:oauth:grant-type:device_code"_s);
        keyed.metadata.authMethod = u"private_key_jwt"_s;
        keyed.metadata.jwks = m_signer->jwks();
        return w().addApplication(keyed);
    }
    FormFields asserted(const applications::Application &keyed)
    {
        return {{u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                {u"client_assertion"_s, m_signer->assertion(w(), keyed.clientId)}};
    }
    static QString error(const HttpReply &reply) { return reply.json()[u"error"_s].toString(); }

private Q_SLOTS:
    void initTestCase() { m_signer = std::make_unique<Signer>(); }
    void init() { m_server = std::make_unique<OAuthServer>(); }
    void cleanup() { m_server.reset(); }

    // RFC 9449 §8: the first try earns a nonce, the second a token.
    void nonceIsHandedOut()
    {
        const HttpReply first = post(credentialsGrant, {m_signer->proof(w().now(), {})});
        QCOMPARE(first.status, 400);
        QCOMPARE(error(first), u"use_dpop_nonce"_s);
        const QString nonce = QString::fromLatin1(first.header("DPoP-Nonce"));
        QCOMPARE(nonce.size(), 24);
        const HttpReply second = post(credentialsGrant, {m_signer->proof(w().now(), nonce)});
        QCOMPARE(second.status, 200);
        QCOMPARE(second.json()[u"token_type"_s].toString(), u"DPoP"_s);
        QCOMPARE(second.header("DPoP-Nonce"), nonce.toLatin1());
        QVERIFY(post(credentialsGrant, {}).header("DPoP-Nonce").isNull());
    }

    // RFC 9449 §4.3 no. 1
    void oneProofIsTaken()
    {
        const HttpReply two = post(credentialsGrant, {m_signer->proof(w()), m_signer->proof(w())});
        QCOMPARE(two.status, 400);
        QCOMPARE(error(two), u"invalid_dpop_proof"_s);
        QCOMPARE(error(post(credentialsGrant, {""})), u"invalid_dpop_proof"_s);
    }

    void proofIsForTheEndpointCalled()
    {
        const FormFields grant{{u"grant_type"_s, u"refresh_token"_s},
                               {u"refresh_token"_s, w().tokens(w().shop, w().patient).refreshToken}};
        const QByteArray alias = "/api/partners/oauth/token";
        QCOMPARE(error(post(grant, {m_signer->proof(w())}, alias)), u"invalid_dpop_proof"_s);
        const QByteArray proof =
            m_signer->proof(w(), {{u"htu"_s, u"https://provider.example/api/partners/oauth/token"_s}});
        const HttpReply reply = post(grant, {proof}, alias);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"token_type"_s].toString(), u"DPoP"_s);
    }

    // RFC 9449 §11.1
    void ofTwentyProofsAtOnceOneSucceeds()
    {
        const QByteArray proof = m_signer->proof(w());
        std::vector<std::future<HttpReply>> running;
        for (int i = 0; i < 20; ++i)
            running.push_back(
                std::async(std::launch::async, [this, proof] { return post(credentialsGrant, {proof}); }));
        int succeeded = 0;
        for (auto &one : running) {
            const HttpReply reply = one.get();
            succeeded += reply.status == 200 ? 1 : 0;
            QVERIFY(reply.status == 200 || error(reply) == u"invalid_dpop_proof");
        }
        QCOMPARE(succeeded, 1);
    }

    // RFC 7523 §3 no. 7
    void ofTwentyAssertionsAtOnceOneSucceeds()
    {
        FormFields fields = credentialsGrant + asserted(keyedClient());
        std::vector<std::future<HttpReply>> running;
        for (int i = 0; i < 20; ++i)
            running.push_back(std::async(std::launch::async, [this, fields] {
                HttpClient http = m_server->client();
                return http.postForm("/token", fields);
            }));
        int succeeded = 0;
        for (auto &one : running) {
            const HttpReply reply = one.get();
            succeeded += reply.status == 200 ? 1 : 0;
            if (reply.status != 200) {
                QCOMPARE(reply.status, 401);
                QCOMPARE(error(reply), u"invalid_client"_s);
                QVERIFY(!reply.header("WWW-Authenticate").isNull());
            }
        }
        QCOMPARE(succeeded, 1);
        HttpClient http = m_server->client();
        fields.append({u"token"_s, u"whatever"_s});
        QCOMPARE(http.postForm("/revoke", fields).status, 401); // used up at every endpoint
    }

    // RFC 7523 §3 no. 7: every endpoint that takes assertions uses them up.
    void assertionIsUsedUpAtEveryEndpoint()
    {
        const auto keyed = keyedClient();
        for (const QByteArray &path : {QByteArray("/introspect"), QByteArray("/par"),
                                       QByteArray("/device_authorization"), QByteArray("/revoke")}) {
            const FormFields fields = asserted(keyed) + FormFields{{u"token"_s, u"whatever"_s},
                                                                   {u"response_type"_s, u"code"_s},
                                                                   {u"redirect_uri"_s, keyed.redirectUrls.first()},
                                                                   {u"code_challenge"_s, OAuthWorkspace::challenge},
                                                                   {u"code_challenge_method"_s, u"S256"_s}};
            HttpClient http = m_server->client();
            const int first = http.postForm(path, fields).status;
            QVERIFY2(first == 200 || first == 201, path + ' ' + QByteArray::number(first));
            const HttpReply again = http.postForm(path, fields);
            QCOMPARE(again.status, 401);
            QCOMPARE(error(again), u"invalid_client"_s);
        }
    }

    // RFC 9449 §10.1: a proof that comes with a pushed request stands for dpop_jkt.
    void proofAtParBindsTheRequest()
    {
        FormFields fields = OAuthServer::authorizeFields(w().shop);
        fields.removeIf([](const auto &field) { return field.first == u"client_id"; });
        const QJsonObject claims{{u"htu"_s, u"https://provider.example/par"_s}};
        const QByteArray proof = m_signer->proof(w(), claims);
        QCOMPARE(post(fields, {proof}, "/par").status, 201);
        QCOMPARE(error(post(fields, {proof}, "/par")), u"invalid_dpop_proof"_s);
        const FormFields same = fields + FormFields{{u"dpop_jkt"_s, m_signer->thumbprint()}};
        QCOMPARE(post(same, {m_signer->proof(w(), claims)}, "/par").status, 201);
        QCOMPARE(error(post(same, {Signer().proof(w(), claims)}, "/par")), u"invalid_dpop_proof"_s);
    }

    // RFC 8707 §2: the browser is sent back with the error.
    void foreignResourceIsToldToTheClient()
    {
        HttpClient browser = m_server->client();
        const HttpReply reply =
            browser.get(OAuthServer::authorizePath(w().shop, {{u"resource"_s, u"https://other.example"_s}}));
        QCOMPARE(OAuthServer::answered(reply, u"error"_s), u"invalid_target"_s);
        QCOMPARE(OAuthServer::answered(reply, u"iss"_s), u"https://provider.example"_s);
        const HttpReply token = post(credentialsGrant + FormFields{{u"resource"_s, u"https://other.example"_s}}, {});
        QCOMPARE(token.status, 400);
        QCOMPARE(error(token), u"invalid_target"_s);
    }
};

QTEST_GUILESS_MAIN(TestBoundTokens)
#include "tst_boundtokens.moc"
