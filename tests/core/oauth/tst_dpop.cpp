#include "core/crypto/hash.h"
#include "core/oauth/dpop.h"
#include "core/oauth/tokens/tokens.h"
#include "signer.h"

#include <QJsonDocument>
#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::OAuthWorkspace;
using tests::Signer;

#define REFUSED(answer, expected)                                                                                      \
    do {                                                                                                               \
        const auto &judged = (answer);                                                                                 \
        QVERIFY(!judged);                                                                                              \
        QCOMPARE(QString(bc::oauth::name(judged.error().code)), QString(bc::oauth::name(expected)));                   \
    } while (false)

namespace {

using Fields = QList<QPair<QString, QString>>;

const Fields credentialsGrant{{u"grant_type"_s, u"client_credentials"_s}};

Fields refreshing(const QString &refreshToken)
{
    return {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}};
}

} // namespace

/// Demonstrating proof of possession at /authorize and /token: RFC 9449.
class TestDpop : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorkspace> m_w;
    std::unique_ptr<Signer> m_signer;

    Judged<IssuedTokens> token(const applications::Application &application, const Fields &body,
                               const std::optional<QByteArray> &proof)
    {
        ClientRequest request = m_w->request(application, body);
        request.dpop = proof;
        return m_w->token(request);
    }
    Judged<IssuedTokens> asked(const QByteArray &proof) { return token(m_w->shop, credentialsGrant, proof); }
    QByteArray proof(const QJsonObject &claims = {}, const QJsonObject &header = {}) const
    {
        return m_signer->proof(*m_w, claims, header);
    }
    Principal principal(const QString &accessToken)
    {
        return **m_w->provider.authenticate(m_w->reader(), accessToken.toLatin1(), m_w->now());
    }

private Q_SLOTS:
    void initTestCase() { m_signer = std::make_unique<Signer>(); }
    void init() { m_w = std::make_unique<OAuthWorkspace>(); }

    // RFC 9449 §5
    void tokenIsBoundToTheProvedKey()
    {
        const auto issued = asked(proof());
        QVERIFY(issued);
        QCOMPARE(issued->tokenType(), u"DPoP");
        QCOMPARE(principal(issued->accessToken).jkt, m_signer->thumbprint());
        const auto plain = m_w->token(m_w->shop, credentialsGrant);
        QVERIFY(plain);
        QCOMPARE(plain->tokenType(), u"Bearer");
        QCOMPARE(principal(plain->accessToken).jkt, QString());
    }

    void everyAsymmetricAlgorithmIsTaken_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("RS256") << int(crypto::jose::Algorithm::RS256);
        QTest::newRow("PS256") << int(crypto::jose::Algorithm::PS256);
    }
    void everyAsymmetricAlgorithmIsTaken()
    {
        QFETCH(int, algorithm);
        const Signer signer{crypto::jose::Algorithm(algorithm)};
        const auto issued = asked(signer.proof(*m_w));
        QVERIFY(issued);
        QCOMPARE(principal(issued->accessToken).jkt, signer.thumbprint());
        QCOMPARE(dpop::algorithms(), (QStringList{u"ES256"_s, u"RS256"_s, u"PS256"_s}));
    }

    void proofsThatAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QJsonObject>("header");
        const OAuthWorkspace w;
        const qint64 at = toSeconds(w.now());
        const QJsonObject privateJwk = QJsonDocument::fromJson(m_signer->key().privateJwk()).object();
        const auto claim = [](const char *name, const QJsonObject &claims) {
            QTest::newRow(name) << claims << QJsonObject();
        };
        const auto header = [](const char *name, const QJsonObject &members) {
            QTest::newRow(name) << QJsonObject() << members;
        };
        header("typ of a plain JWT", {{u"typ"_s, u"JWT"_s}});
        header("no typ", {{u"typ"_s, QJsonValue::Null}});
        header("no jwk", {{u"jwk"_s, QJsonValue::Null}});
        header("jwk as text", {{u"jwk"_s, u"{}"_s}});
        header("jwk of another key", {{u"jwk"_s, Signer().publicJwk()}});
        header("private key in the header", {{u"jwk"_s, privateJwk}});
        header("a shared secret as jwk", {{u"jwk"_s, QJsonObject{{u"kty"_s, u"oct"_s}, {u"k"_s, QString(43, u'A')}}}});
        header("crit", {{u"crit"_s, QJsonArray{u"x"_s}}});
        claim("no jti", {{u"jti"_s, QJsonValue::Null}});
        claim("endless jti", {{u"jti"_s, QString(256, u'x')}});
        claim("htm of another method", {{u"htm"_s, u"GET"_s}});
        claim("htm in lower case", {{u"htm"_s, u"post"_s}});
        claim("no htm", {{u"htm"_s, QJsonValue::Null}});
        claim("htu of another endpoint", {{u"htu"_s, u"https://provider.example/revoke"_s}});
        claim("htu of another host", {{u"htu"_s, u"https://other.example/token"_s}});
        claim("htu of another scheme", {{u"htu"_s, u"http://provider.example/token"_s}});
        claim("htu of another port", {{u"htu"_s, u"https://provider.example:8443/token"_s}});
        claim("htu with user-info", {{u"htu"_s, u"https://x@provider.example/token"_s}});
        claim("htu without scheme", {{u"htu"_s, u"/token"_s}});
        claim("no htu", {{u"htu"_s, QJsonValue::Null}});
        claim("iat two minutes old", {{u"iat"_s, at - 120}});
        claim("iat ahead", {{u"iat"_s, at + 31}});
        claim("iat as text", {{u"iat"_s, QString::number(at)}});
        claim("no iat", {{u"iat"_s, QJsonValue::Null}});
    }
    // RFC 9449 §4.3
    void proofsThatAreRefused()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QJsonObject, header);
        REFUSED(asked(proof(claims, header)), ErrorCode::InvalidDpopProof);
        QCOMPARE(m_w->number(u"SELECT COUNT(*) FROM token_issue"_s), 0);
    }

    // RFC 9449 §4.3 no. 5, RFC 8725 §3.1
    void algorithmsThatProveNothing()
    {
        const QByteArray good = proof();
        const QJsonObject header = tests::headerOf(good), claims = tests::claimsOf(good);
        for (const QString &alg : {u"none"_s, u"HS256"_s, u"ES384"_s, QString()}) {
            const auto forged = tests::handMade(tests::changed(header, {{u"alg"_s, alg}}), claims, "x");
            REFUSED(asked(forged), ErrorCode::InvalidDpopProof);
        }
        const Signer confused(QString::fromUtf8(m_signer->key().publicJwk()));
        REFUSED(asked(confused.proof(*m_w, {}, {{u"jwk"_s, m_signer->publicJwk()}})), ErrorCode::InvalidDpopProof);
        REFUSED(asked(good.left(good.lastIndexOf('.') + 1)), ErrorCode::InvalidDpopProof);
        REFUSED(asked("a.b.c"), ErrorCode::InvalidDpopProof);
        REFUSED(asked(""), ErrorCode::InvalidDpopProof);
        REFUSED(asked(QByteArray(100'000, 'a')), ErrorCode::InvalidDpopProof);
    }

    void addressesAreComparedNormalised_data()
    {
        QTest::addColumn<QString>("htu");
        for (const char *htu : {"https://provider.example:443/token", "HTTPS://PROVIDER.example/token",
                                "https://provider.example/token?code=x", "https://provider.example/token#x",
                                "https://provider.example/%74oken", "https://provider.example/x/../token"})
            QTest::newRow(htu) << QString::fromLatin1(htu);
    }
    // RFC 9449 §4.3 no. 9
    void addressesAreComparedNormalised()
    {
        QFETCH(QString, htu);
        QVERIFY(asked(proof({{u"htu"_s, htu}})));
    }

    // RFC 9449 §8
    void nonceIsAskedFor()
    {
        REFUSED(asked(proof({{u"nonce"_s, QJsonValue::Null}})), ErrorCode::UseDpopNonce);
        REFUSED(asked(proof({{u"nonce"_s, u"made up"_s}})), ErrorCode::UseDpopNonce);
        const QString before = m_w->provider.dpopNonce(m_w->now());
        m_w->clock.advance(2min);
        QVERIFY(m_w->provider.dpopNonce(m_w->now()) != before);
        QVERIFY(asked(proof({{u"nonce"_s, before}}))); // of the window before
        m_w->clock.advance(2min);
        REFUSED(asked(proof({{u"nonce"_s, before}})), ErrorCode::UseDpopNonce);
        // What another provider hands out is none of ours; nodes of one workspace share theirs.
        ProviderSettings settings;
        settings.nonceKey = QByteArray(32, 'x');
        const Provider other(settings);
        REFUSED(asked(proof({{u"nonce"_s, other.dpopNonce(m_w->now())}})), ErrorCode::UseDpopNonce);
        const OAuthWorkspace node;
        QCOMPARE(node.provider.dpopNonce(m_w->now()), m_w->provider.dpopNonce(m_w->now()));
    }

    // RFC 9449 §11.1
    void proofIsGoodOnce()
    {
        const QByteArray once = proof();
        QVERIFY(asked(once));
        REFUSED(asked(once), ErrorCode::InvalidDpopProof);
        REFUSED(token(m_w->rival, credentialsGrant, once), ErrorCode::InvalidDpopProof);
        QVERIFY(asked(proof({{u"jti"_s, u"mine"_s}})));
        REFUSED(asked(proof({{u"jti"_s, u"mine"_s}})), ErrorCode::InvalidDpopProof);
        QVERIFY(asked(Signer().proof(*m_w, {{u"jti"_s, u"mine"_s}}))); // another key's
    }

    void ofTwentyAtOnceOneSucceeds_data() { tests::addDialects(); }
    // RFC 9449 §11.1
    void ofTwentyAtOnceOneSucceeds()
    {
        QFETCH(QString, dialect);
        OAuthWorkspace w(dialect);
        ClientRequest request = w.request(w.shop, credentialsGrant);
        request.dpop = m_signer->proof(w);
        std::vector<std::future<bool>> running;
        for (int i = 0; i < 20; ++i)
            running.push_back(std::async(std::launch::async, [&w, request] {
                DecisionRecord record;
                record.endpoint = "/token";
                auto step = w.provider.token(w.reader(), request, w.now(), record);
                if (!step)
                    qFatal("refused: %s", qPrintable(step.error().description.text()));
                const auto outcome = w.store->writeNow(std::get<TokenUnit>(*step));
                return outcome && *outcome;
            }));
        int succeeded = 0;
        for (auto &one : running)
            succeeded += one.get() ? 1 : 0;
        QCOMPARE(succeeded, 1);
        QCOMPARE(w.number(u"SELECT COUNT(*) FROM token_issue"_s), 1);
    }

    // RFC 9449 §5.2
    void applicationThatMustProveDoes()
    {
        auto strict = m_w->shop;
        strict.id = 0;
        strict.uuid.clear();
        strict.clientId.clear();
        strict.metadata.requireDpop = true;
        strict = m_w->addApplication(strict);
        REFUSED(token(strict, credentialsGrant, std::nullopt), ErrorCode::InvalidDpopProof);
        QVERIFY(token(strict, credentialsGrant, proof()));
    }

    // RFC 9449 §10
    void codeIsBoundToTheAnnouncedKey()
    {
        const Fields announced{{u"dpop_jkt"_s, m_signer->thumbprint()}};
        const auto redeem = [&](const std::optional<QByteArray> &by) {
            return token(m_w->shop, m_w->redemption(m_w->shop, m_w->code(m_w->shop, m_w->patient, announced)), by);
        };
        REFUSED(redeem(std::nullopt), ErrorCode::InvalidGrant);
        REFUSED(redeem(Signer().proof(*m_w)), ErrorCode::InvalidGrant);
        const auto issued = redeem(proof());
        QVERIFY(issued);
        QCOMPARE(principal(issued->accessToken).jkt, m_signer->thumbprint());
        for (const QString &wrong : {u"short"_s, QString(44, u'A'), QString(43, u'+')}) {
            DecisionRecord record;
            const auto refused =
                m_w->provider.authorize(m_w->reader(),
                                        Parameters({{u"response_type"_s, u"code"_s},
                                                    {u"client_id"_s, m_w->shop.clientId},
                                                    {u"redirect_uri"_s, m_w->shop.redirectUrls.first()},
                                                    {u"dpop_jkt"_s, wrong}}),
                                        m_w->now(), record);
            QVERIFY(!refused);
            QCOMPARE(refused.error().refusal.code, ErrorCode::InvalidRequest);
        }
    }

    // RFC 9449 §5: a public client's refresh token is worthless without its key.
    void refreshTokenOfAPublicClientIsBound()
    {
        const auto first = token(m_w->phone, m_w->redemption(m_w->phone, m_w->code(m_w->phone, m_w->patient)), proof());
        QVERIFY(first);
        REFUSED(token(m_w->phone, refreshing(first->refreshToken), std::nullopt), ErrorCode::InvalidGrant);
        REFUSED(token(m_w->phone, refreshing(first->refreshToken), Signer().proof(*m_w)), ErrorCode::InvalidGrant);
        const auto second = token(m_w->phone, refreshing(first->refreshToken), proof());
        QVERIFY(second);
        QCOMPARE(principal(second->accessToken).jkt, m_signer->thumbprint());
        REFUSED(token(m_w->phone, refreshing(second->refreshToken), std::nullopt), ErrorCode::InvalidGrant);
        // A lost answer is fetched again with the key alone.
        REFUSED(token(m_w->phone, refreshing(first->refreshToken), std::nullopt), ErrorCode::InvalidGrant);
        const auto again = token(m_w->phone, refreshing(first->refreshToken), proof());
        QVERIFY(again);
        QCOMPARE(again->accessToken, second->accessToken);
        QCOMPARE(again->tokenType(), u"DPoP");
    }

    // RFC 9449 §5: a confidential client may change its key; its authentication binds the refresh token.
    void confidentialClientMayChangeItsKey()
    {
        const auto first = token(m_w->shop, m_w->redemption(m_w->shop, m_w->code(m_w->shop, m_w->patient)), proof());
        QVERIFY(first);
        const Signer next;
        const auto second = token(m_w->shop, refreshing(first->refreshToken), next.proof(*m_w));
        QVERIFY(second);
        QCOMPARE(principal(second->accessToken).jkt, next.thumbprint());
        QCOMPARE(principal(first->accessToken).jkt, m_signer->thumbprint());
        // The same successor comes again, bound as it was.
        const auto again = token(m_w->shop, refreshing(first->refreshToken), std::nullopt);
        QVERIFY(again);
        QCOMPARE(again->accessToken, second->accessToken);
        QCOMPARE(again->jkt, next.thumbprint());
    }

    void passwordGrantIsBoundToo()
    {
        const auto issued = token(m_w->shop,
                                  {{u"grant_type"_s, u"password"_s},
                                   {u"username"_s, m_w->patient.username},
                                   {u"password"_s, OAuthWorkspace::password}},
                                  proof());
        QVERIFY(issued);
        QCOMPARE(principal(issued->accessToken).jkt, m_signer->thumbprint());
    }

    void plainTokensWriteNothingMore()
    {
        QVERIFY(m_w->token(m_w->shop, credentialsGrant));
        QCOMPARE(m_w->number(u"SELECT COUNT(*) FROM single_use"_s), 0);
        for (const Check &check : m_w->lastRecord.checks)
            QVERIFY(QByteArrayView(check.name) != "DPoP proof");
    }
};

QTEST_GUILESS_MAIN(TestDpop)
#include "tst_dpop.moc"
