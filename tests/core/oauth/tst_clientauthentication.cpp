#include "core/applications/applications.h"
#include "core/crypto/random.h"
#include "core/oauth/tokens/tokens.h"
#include "signer.h"

#include <QJsonArray>
#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;
using tests::Signer;

#define REFUSED(answer, expected)                                                                                      \
    do {                                                                                                               \
        const auto &judged = (answer);                                                                                 \
        QVERIFY(!judged);                                                                                              \
        QCOMPARE(QString(bc::oauth::name(judged.error().code)), QString(bc::oauth::name(expected)));                   \
    } while (false)

namespace {

const QString bearer = u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s;

applications::Application like(const applications::Application &model, const QString &method)
{
    applications::Application application = model;
    application.id = 0;
    application.uuid.clear();
    application.clientId.clear();
    application.metadata.authMethod = method;
    return application;
}

/// POST /token for client_credentials with an assertion and nothing else.
ClientRequest asserting(const QString &assertion, const QString &type = bearer)
{
    ClientRequest request;
    request.body = Parameters({{u"grant_type"_s, u"client_credentials"_s},
                               {u"client_assertion_type"_s, type},
                               {u"client_assertion"_s, assertion}});
    request.origin = {u"127.0.0.1"_s, u"trace"_s};
    return request;
}

ClientRequest with(ClientRequest request, const QString &name, const QString &value)
{
    request.body = Parameters(request.body.all() + QList<QPair<QString, QString>>{{name, value}});
    return request;
}

} // namespace

/// How clients prove who they are: RFC 6749 §2.3, RFC 7521 §4.2, RFC 7523 §3, OpenID Connect Core §9.
class TestClientAuthentication : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorkspace> m_w;
    std::unique_ptr<Signer> m_signer;
    applications::Application m_keyed;

    Judged<IssuedTokens> asked(const QJsonObject &claims, const QJsonObject &header = {})
    {
        return m_w->token(asserting(m_signer->assertion(*m_w, m_keyed.clientId, claims, header)));
    }
    qint64 now() const { return toSeconds(m_w->now()); }
    /// Why the record says that the last request was refused.
    QString why() const { return m_w->lastRecord.checks.last().detail.text(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_w = std::make_unique<OAuthWorkspace>();
        m_signer = std::make_unique<Signer>();
        auto keyed = like(m_w->shop, u"private_key_jwt"_s);
        keyed.metadata.jwks = m_signer->jwks();
        m_keyed = m_w->addApplication(keyed);
    }

    // RFC 7591 §2: what is registered is what is taken.
    void registeredMethodIsEnforced()
    {
        const QList<QPair<QString, QString>> credentials{{u"grant_type"_s, u"client_credentials"_s}};
        const auto basic = m_w->addApplication(like(m_w->shop, u"client_secret_basic"_s));
        const auto post = m_w->addApplication(like(m_w->shop, u"client_secret_post"_s));
        const auto posted = [&](const applications::Application &application) {
            auto request = m_w->request(application, credentials);
            request.basic.reset();
            return with(with(request, u"client_id"_s, application.clientId), u"client_secret"_s,
                        OAuthWorkspace::secret);
        };
        QVERIFY(m_w->token(basic, credentials));
        REFUSED(m_w->token(posted(basic)), ErrorCode::InvalidClient);
        QVERIFY(m_w->token(posted(post)));
        REFUSED(m_w->token(post, credentials), ErrorCode::InvalidClient);
        QVERIFY(m_w->token(posted(m_w->shop))); // none registered: either
        REFUSED(m_w->token(m_keyed, credentials), ErrorCode::InvalidClient);
        REFUSED(m_w->token(posted(m_keyed)), ErrorCode::InvalidClient);
        REFUSED(m_w->token(asserting(m_signer->assertion(*m_w, m_w->shop.clientId))), ErrorCode::InvalidClient);
        REFUSED(m_w->token(asserting(m_signer->assertion(*m_w, m_w->phone.clientId))), ErrorCode::InvalidClient);
    }

    void privateKeyJwt_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("ES256") << int(crypto::jose::Algorithm::ES256);
        QTest::newRow("RS256") << int(crypto::jose::Algorithm::RS256);
        QTest::newRow("PS256") << int(crypto::jose::Algorithm::PS256);
    }
    // RFC 7523 §3, OpenID Connect Core §9.
    void privateKeyJwt()
    {
        QFETCH(int, algorithm);
        const Signer signer{crypto::jose::Algorithm(algorithm)};
        auto keyed = like(m_w->shop, u"private_key_jwt"_s);
        keyed.metadata.jwks = signer.jwks();
        keyed = m_w->addApplication(keyed);
        const auto issued = m_w->token(asserting(signer.assertion(*m_w, keyed.clientId)));
        QVERIFY(issued);
        QVERIFY(m_w->works(issued->accessToken));
        QVERIFY(m_w->token(with(asserting(signer.assertion(*m_w, keyed.clientId)), u"client_id"_s, keyed.clientId)));
    }

    // OpenID Connect Core §9: HMAC under the secret itself, which the recoverable policy keeps sealed.
    void clientSecretJwt()
    {
        auto shared = like(m_w->shop, u"client_secret_jwt"_s);
        shared.secretPolicy = applications::SecretPolicy::Recoverable;
        shared = m_w->addApplication(shared);
        const Signer signer(OAuthWorkspace::secret);
        QVERIFY(m_w->token(asserting(signer.assertion(*m_w, shared.clientId))));
        REFUSED(
            m_w->token(asserting(Signer(u"another secret of sufficient length"_s).assertion(*m_w, shared.clientId))),
            ErrorCode::InvalidClient);
        // The hash of a show-once secret signs nothing.
        const auto hashed = m_w->addApplication(like(m_w->shop, u"client_secret_jwt"_s));
        REFUSED(m_w->token(asserting(signer.assertion(*m_w, hashed.clientId))), ErrorCode::InvalidClient);
        // A secret whose overlap ended signs nothing any more.
        const QByteArray sealed = applications::sealSecret(*m_w->provider.settings().sealingKey, shared.clientId,
                                                           u"the new secret of this application"_s);
        QVERIFY(m_w->store->writeNow([&](store::Connection &unit) {
            return applications::rotateSecret(unit, shared.id, tokens::hash("the new secret of this application"),
                                              sealed, m_w->now(), m_w->now() + std::chrono::seconds(10));
        }));
        QVERIFY(m_w->token(asserting(signer.assertion(*m_w, shared.clientId))));
        m_w->clock.advance(std::chrono::seconds(10));
        REFUSED(m_w->token(asserting(signer.assertion(*m_w, shared.clientId))), ErrorCode::InvalidClient);
        QVERIFY(
            m_w->token(asserting(Signer(u"the new secret of this application"_s).assertion(*m_w, shared.clientId))));
    }

    void claimsThatAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        const qint64 at = now();
        QTest::newRow("iss of another") << QJsonObject{{u"iss"_s, m_w->rival.clientId}};
        QTest::newRow("no iss") << QJsonObject{{u"iss"_s, QJsonValue::Null}};
        QTest::newRow("no sub") << QJsonObject{{u"sub"_s, QJsonValue::Null}};
        QTest::newRow("aud of another server") << QJsonObject{{u"aud"_s, u"https://other.example"_s}};
        QTest::newRow("aud a prefix of ours") << QJsonObject{{u"aud"_s, u"https://provider.exampl"_s}};
        QTest::newRow("aud of ours and another")
            << QJsonObject{{u"aud"_s, QJsonArray{u"https://provider.example"_s, u"https://other.example"_s}}};
        QTest::newRow("empty aud") << QJsonObject{{u"aud"_s, QJsonArray{}}};
        QTest::newRow("no aud") << QJsonObject{{u"aud"_s, QJsonValue::Null}};
        QTest::newRow("expired") << QJsonObject{{u"exp"_s, at - 1}};
        QTest::newRow("expires now") << QJsonObject{{u"exp"_s, at}};
        QTest::newRow("expires too late") << QJsonObject{{u"exp"_s, at + 3632}};
        QTest::newRow("expires never") << QJsonObject{{u"exp"_s, 1e300}};
        QTest::newRow("exp as text") << QJsonObject{{u"exp"_s, QString::number(at + 60)}};
        QTest::newRow("no exp") << QJsonObject{{u"exp"_s, QJsonValue::Null}};
        QTest::newRow("nbf ahead") << QJsonObject{{u"nbf"_s, at + 40}};
        QTest::newRow("nbf as text") << QJsonObject{{u"nbf"_s, u"now"_s}};
        QTest::newRow("iat ahead") << QJsonObject{{u"iat"_s, at + 40}};
        QTest::newRow("no jti") << QJsonObject{{u"jti"_s, QJsonValue::Null}};
        QTest::newRow("empty jti") << QJsonObject{{u"jti"_s, QString()}};
        QTest::newRow("jti as number") << QJsonObject{{u"jti"_s, 5}};
        QTest::newRow("endless jti") << QJsonObject{{u"jti"_s, QString(256, u'x')}};
    }
    // RFC 7523 §3 no. 1 to 7.
    void claimsThatAreRefused()
    {
        QFETCH(QJsonObject, claims);
        REFUSED(asked(claims), ErrorCode::InvalidClient);
    }

    void claimsThatAreTaken_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::newRow("aud the issuer") << QJsonObject{{u"aud"_s, u"https://provider.example"_s}};
        QTest::newRow("aud a list of one") << QJsonObject{{u"aud"_s, QJsonArray{u"https://provider.example"_s}}};
        QTest::newRow("exp an hour ahead of a clock that is ahead") << QJsonObject{{u"exp"_s, now() + 3629}};
        QTest::newRow("no iat") << QJsonObject{{u"iat"_s, QJsonValue::Null}};
        QTest::newRow("a clock that is ahead") << QJsonObject{{u"iat"_s, now() + 20}, {u"nbf"_s, now() + 20}};
    }
    void claimsThatAreTaken()
    {
        QFETCH(QJsonObject, claims);
        const auto issued = asked(claims);
        QVERIFY2(issued, qPrintable(why()));
    }

    void tokensThatAreNoAssertion_data()
    {
        QTest::addColumn<QString>("token");
        const QString good = m_signer->assertion(*m_w, m_keyed.clientId);
        const QByteArray bytes = good.toLatin1();
        const QJsonObject header = tests::headerOf(bytes), claims = tests::claimsOf(bytes);
        const QJsonObject none{{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}};
        QTest::newRow("alg none") << QString::fromLatin1(tests::handMade(none, claims, {}));
        QTest::newRow("alg None") << QString::fromLatin1(tests::handMade({{u"alg"_s, u"None"_s}}, claims, {}));
        // RFC 8725 §2.1: the public key taken for a shared secret.
        const Signer confused(QString::fromUtf8(m_signer->key().publicJwk()));
        QTest::newRow("alg HS256 with the public key") << confused.assertion(*m_w, m_keyed.clientId);
        QTest::newRow("another key") << Signer().assertion(*m_w, m_keyed.clientId);
        QTest::newRow("another key under the same kid")
            << Signer().assertion(*m_w, m_keyed.clientId, {}, {{u"kid"_s, m_signer->key().kid()}});
        QTest::newRow("a key in its own header")
            << Signer().assertion(*m_w, m_keyed.clientId, {}, {{u"jwk"_s, Signer().publicJwk()}});
        QTest::newRow("signature of another token")
            << QString::fromLatin1(tests::handMade(header, tests::changed(claims, {{u"jti"_s, u"other"_s}}), {})) +
                   good.section(u'.', 2);
        QTest::newRow("no signature") << good.section(u'.', 0, 1) + u'.';
        QTest::newRow("a DPoP proof") << m_signer->assertion(*m_w, m_keyed.clientId, {}, {{u"typ"_s, u"dpop+jwt"_s}});
        QTest::newRow("crit") << m_signer->assertion(*m_w, m_keyed.clientId, {}, {{u"crit"_s, QJsonArray{u"x"_s}}});
        QTest::newRow("not a token") << u"a.b.c"_s;
        QTest::newRow("huge") << QString(100'000, u'a');
    }
    // RFC 7523 §3 no. 9, RFC 8725 §3.1.
    void tokensThatAreNoAssertion()
    {
        QFETCH(QString, token);
        const auto request = with(asserting(token), u"client_id"_s, m_keyed.clientId);
        REFUSED(m_w->token(request), ErrorCode::InvalidClient);
    }

    // RFC 7521 §4.2, RFC 6749 §2.3: exactly one method.
    void oneMethodAtATime()
    {
        const auto assertion = [&] { return m_signer->assertion(*m_w, m_keyed.clientId); };
        auto request = asserting(assertion());
        request.basic = BasicCredentials{m_keyed.clientId, OAuthWorkspace::secret};
        REFUSED(m_w->token(request), ErrorCode::InvalidRequest);
        REFUSED(m_w->token(with(asserting(assertion()), u"client_secret"_s, OAuthWorkspace::secret)),
                ErrorCode::InvalidRequest);
        REFUSED(m_w->token(with(asserting(assertion()), u"client_id"_s, m_w->shop.clientId)), ErrorCode::InvalidClient);
        REFUSED(m_w->token(asserting(assertion(), u"urn:ietf:params:oauth:client-assertion-type:saml2-bearer"_s)),
                ErrorCode::InvalidClient);
        REFUSED(m_w->token(asserting(assertion(), {})), ErrorCode::InvalidClient);
        ClientRequest typeOnly;
        typeOnly.body = Parameters({{u"grant_type"_s, u"client_credentials"_s},
                                    {u"client_id"_s, m_keyed.clientId},
                                    {u"client_assertion_type"_s, bearer}});
        REFUSED(m_w->token(typeOnly), ErrorCode::InvalidClient);
    }

    // RFC 6749 §2.3.1, RFC 9700 §4.3: an assertion in a URL is in every log on the way.
    void assertionInTheUrlIsRefused()
    {
        auto request = asserting({});
        request.query = Parameters({{u"client_assertion"_s, m_signer->assertion(*m_w, m_keyed.clientId)}});
        REFUSED(m_w->token(request), ErrorCode::InvalidRequest);
    }

    // RFC 7523 §3 no. 7: at every endpoint, and at another one too.
    void assertionIsGoodOnce()
    {
        const QString assertion = m_signer->assertion(*m_w, m_keyed.clientId);
        QVERIFY(m_w->token(asserting(assertion)));
        REFUSED(m_w->token(asserting(assertion)), ErrorCode::InvalidClient);
        REFUSED(m_w->revoke(with(asserting(assertion), u"token"_s, u"whatever"_s)), ErrorCode::InvalidClient);
        const QString another = m_signer->assertion(*m_w, m_keyed.clientId, {{u"jti"_s, u"the same"_s}});
        QVERIFY(m_w->token(asserting(another)));
        REFUSED(asked({{u"jti"_s, u"the same"_s}, {u"exp"_s, now() + 120}}), ErrorCode::InvalidClient);
        // Another client's jti is its own.
        auto keyed = like(m_w->shop, u"private_key_jwt"_s);
        keyed.metadata.jwks = m_signer->jwks();
        keyed = m_w->addApplication(keyed);
        QVERIFY(m_w->token(asserting(m_signer->assertion(*m_w, keyed.clientId, {{u"jti"_s, u"the same"_s}}))));
    }

    void revocationTakesAssertions()
    {
        const auto issued = asked({});
        QVERIFY(issued);
        const QString assertion =
            m_signer->assertion(*m_w, m_keyed.clientId, {{u"aud"_s, u"https://provider.example/revoke"_s}});
        const auto revoked = m_w->revoke(with(asserting(assertion), u"token"_s, issued->accessToken));
        QVERIFY(revoked && *revoked);
        QVERIFY(!m_w->works(issued->accessToken));
        REFUSED(m_w->revoke(with(asserting(assertion), u"token"_s, issued->refreshToken)), ErrorCode::InvalidClient);
    }

    void ofTwentyAtOnceOneSucceeds_data() { tests::addDialects(); }
    // RFC 7523 §3 no. 7: one row decides, however many come at once.
    void ofTwentyAtOnceOneSucceeds()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        auto keyed = like(w.shop, u"private_key_jwt"_s);
        keyed.metadata.jwks = m_signer->jwks();
        keyed = w.addApplication(keyed);
        const auto request = asserting(m_signer->assertion(w, keyed.clientId));
        std::vector<std::future<bool>> running;
        for (int i = 0; i < 20; ++i)
            running.push_back(std::async(std::launch::async, [&w, request] {
                DecisionRecord record;
                record.endpoint = "/token";
                const auto reader = w.store->reader();
                auto step = w.provider.token(**reader, request, w.now(), record);
                if (!step)
                    qFatal("refused: %s", qPrintable(step.error().description.text()));
                const auto outcome = w.store->writeNow(std::get<TokenUnit>(*step));
                return outcome && *outcome;
            }));
        int succeeded = 0;
        for (auto &one : running)
            succeeded += one.get() ? 1 : 0;
        QCOMPARE(succeeded, 1);
        QCOMPARE(w.number(u"SELECT COUNT(*) FROM single_use"_s), 1);
        QCOMPARE(w.number(u"SELECT COUNT(*) FROM token_issue"_s), 1);
    }

    void theRecordSaysWhyAndNoSecret()
    {
        const QString assertion = m_signer->assertion(*m_w, m_keyed.clientId, {{u"aud"_s, u"https://other.example"_s}});
        const auto refused = m_w->token(asserting(assertion));
        QCOMPARE(refused.error().description.text(), u"Client authentication failed."_s); // the wire says no more
        QVERIFY(why().contains(u"aud"));
        for (const Check &check : m_w->lastRecord.checks)
            QVERIFY(!check.detail.text().contains(assertion.section(u'.', 2)));
    }
};

QTEST_GUILESS_MAIN(TestClientAuthentication)
#include "tst_clientauthentication.moc"
