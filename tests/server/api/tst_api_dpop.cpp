#include "apiserver.h"
#include "core/crypto/hash.h"
#include "core/oauth/tokens/tokens.h"
#include "server/http/router.h"
#include "signer.h"

#include <QTest>

#include <future>
#include <vector>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Tokens bound to a key, and tokens for another resource, at the interfaces: RFC 9449 §7, RFC 8707.
class ApiDpopTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;
    std::unique_ptr<Signer> m_signer;
    QByteArray m_token;
    QString m_nonce;

    static constexpr QByteArrayView path = "/api/v1/applications";

    static HttpHeaders headers(const QByteArray &scheme, const QByteArray &token, const QByteArray &proof)
    {
        HttpHeaders headers{{"Authorization", scheme + ' ' + token}};
        if (!proof.isNull())
            headers.append({"DPoP", proof});
        return headers;
    }
    QByteArray proof(const QJsonObject &claims = {}, const QJsonObject &header = {}) const
    {
        return proofOf(*m_signer, claims, header);
    }
    QByteArray proofOf(const Signer &signer, const QJsonObject &claims = {}, const QJsonObject &header = {}) const
    {
        QJsonObject all{{u"htm"_s, u"GET"_s},
                        {u"htu"_s, u"https://provider.example/api/v1/applications"_s},
                        {u"ath"_s, QString::fromLatin1(crypto::base64Url(crypto::sha256(m_token)))}};
        for (auto claim = claims.begin(); claim != claims.end(); ++claim)
            all.insert(claim.key(), claim.value()); // null takes one out
        return signer.proof(m_api->now(), m_nonce, all, header);
    }
    HttpReply get(const QByteArray &proof, const QByteArray &scheme = "DPoP", const QByteArray &query = {}) const
    {
        HttpClient http = m_api->client();
        return http.get(path.toByteArray() + query, headers(scheme, m_token, proof));
    }
    void refused(const HttpReply &reply, const QByteArray &error) const
    {
        QCOMPARE(reply.status, 401);
        const QByteArray challenge = reply.header("WWW-Authenticate");
        QVERIFY2(challenge.startsWith("DPoP ") && challenge.contains("error=\"" + error + '"') &&
                     challenge.contains("algs=\"ES256 RS256 PS256\""),
                 challenge.constData());
    }

private Q_SLOTS:
    void initTestCase() { m_signer = std::make_unique<Signer>(); }
    void init()
    {
        m_api = std::make_unique<ApiServer>();
        m_token = m_api->tokens(m_api->administrator, 0, u"all"_s, m_signer->thumbprint()).accessToken.toLatin1();
        m_nonce = QString::fromLatin1(get(proof()).header("DPoP-Nonce"));
    }

    // RFC 9449 §7.1
    void boundTokenIsTakenWithItsProof()
    {
        const HttpReply reply = get(proof());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("DPoP-Nonce"), m_nonce.toLatin1());
        QCOMPARE(get(proof(), "dpop").status, 200);
        QCOMPARE(get(proof(), "DPoP", "?limit=5").status, 200); // the query does not count
    }

    // RFC 9449 §7.2: no downgrade, in either direction.
    void boundTokenIsNoBearerToken()
    {
        refused(get({}, "Bearer"), "invalid_token");
        refused(get(proof(), "Bearer"), "invalid_token");
        m_token = m_api->tokens(m_api->administrator).accessToken.toLatin1();
        refused(get(proof()), "invalid_token");
        QCOMPARE(get(proof(), "Bearer").status, 200); // a bearer token beside which a proof came
    }

    // RFC 9449 §8.2, §9
    void nonceIsAskedForAndGiven()
    {
        const HttpReply without = get(proof({{u"nonce"_s, QJsonValue::Null}}));
        refused(without, "use_dpop_nonce");
        QCOMPARE(without.header("DPoP-Nonce"), m_nonce.toLatin1());
        m_api->clock.advance(5min);
        const HttpReply old = get(proof());
        refused(old, "use_dpop_nonce");
        m_nonce = QString::fromLatin1(old.header("DPoP-Nonce"));
        QCOMPARE(get(proof()).status, 200);
    }

    void proofsThatAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QJsonObject>("header");
        const auto row = [](const char *name, const QJsonObject &claims, const QJsonObject &header = {}) {
            QTest::newRow(name) << claims << header;
        };
        row("no ath", {{u"ath"_s, QJsonValue::Null}});
        row("ath of another token", {{u"ath"_s, QString(43, u'A')}});
        row("htm", {{u"htm"_s, u"POST"_s}});
        row("htu of another path", {{u"htu"_s, u"https://provider.example/api/v1/application/1"_s}});
        row("htu by the Host header", {{u"htu"_s, u"http://127.0.0.1/api/v1/applications"_s}});
        row("iat", {{u"iat"_s, toSeconds(m_api->now()) - 600}});
        row("typ", {}, {{u"typ"_s, u"JWT"_s}});
    }
    // RFC 9449 §4.3 no. 10 to 12
    void proofsThatAreRefused()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QJsonObject, header);
        refused(get(proof(claims, header)), "invalid_dpop_proof");
    }

    void anotherKeyIsRefused() { refused(get(proofOf(Signer())), "invalid_token"); }

    void oneProofIsNeeded()
    {
        refused(get({}), "invalid_dpop_proof");
        HttpHeaders two = headers("DPoP", m_token, proof());
        two.append({"DPoP", proof()});
        HttpClient http = m_api->client();
        refused(http.get(path.toByteArray(), two), "invalid_dpop_proof");
    }

    // RFC 9449 §11.1
    void proofIsGoodOnce()
    {
        const QByteArray once = proof();
        QCOMPARE(get(once).status, 200);
        refused(get(once), "invalid_dpop_proof");
    }

    void ofTwentyAtOnceOneSucceeds()
    {
        const QByteArray once = proof();
        std::vector<std::future<int>> running;
        for (int i = 0; i < 20; ++i)
            running.push_back(std::async(std::launch::async, [this, once] { return get(once).status; }));
        int succeeded = 0;
        for (auto &one : running) {
            const int status = one.get();
            QVERIFY(status == 200 || status == 401);
            succeeded += status == 200 ? 1 : 0;
        }
        QCOMPARE(succeeded, 1);
    }

    // Whoever has no token makes nobody write.
    void unknownTokenWritesNothing()
    {
        m_token = "unknown";
        HttpReply reply = get(proof());
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.header("WWW-Authenticate").contains("invalid_token"));
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM single_use"_s), 0);
    }

    // RFC 8707 §3, RFC 9068 §4
    void tokenForAnotherResourceIsRefused()
    {
        const auto status = [&](const QStringList &audience) {
            m_token = m_api->tokens(m_api->administrator, 0, u"all"_s, {}, audience).accessToken.toLatin1();
            return get({}, "Bearer");
        };
        const HttpReply other = status({u"https://lab.example"_s});
        QCOMPARE(other.status, 401);
        QVERIFY(other.header("WWW-Authenticate").contains("error=\"invalid_token\""));
        QCOMPARE(status({u"https://lab.example"_s, ApiServer::issuer}).status, 200);
        QCOMPARE(status({}).status, 200);
    }

    // From the table of routes, so that no interface is forgotten: none takes a bound token as a bearer token, or one
    // for another resource.
    void noInterfaceForgets()
    {
        const QByteArray foreign =
            m_api->tokens(m_api->administrator, 0, u"all"_s, {}, {u"https://lab.example"_s}).accessToken.toLatin1();
        int guarded = 0;
        for (const http::Route *route : m_api->router().routes()) {
            QByteArray target = route->pattern;
            while (target.contains('{'))
                target.replace(target.indexOf('{'), target.indexOf('}') - target.indexOf('{') + 1, "1");
            HttpClient http = m_api->client();
            const auto asked = [&](const QByteArray &token) {
                const bool body = route->method != http::Method::Get;
                return http.send(http::name(route->method), target,
                                 {HttpClient::bearer(token), {"Content-Type", "application/json"}},
                                 body ? QByteArray("{}") : QByteArray());
            };
            // What is open takes no notice of any token; what signs people in answers a plain one with 401 too.
            const HttpReply without =
                http.send(http::name(route->method), target, {{"Content-Type", "application/json"}},
                          route->method == http::Method::Get ? QByteArray() : QByteArray("{}"));
            if (without.status != 401)
                continue;
            ++guarded;
            QVERIFY2(asked(m_token).status == 401, route->pattern.constData());
            QVERIFY2(asked(foreign).status == 401, route->pattern.constData());
        }
        QVERIFY(guarded > 40);
    }
};

QTEST_GUILESS_MAIN(ApiDpopTest)
#include "tst_api_dpop.moc"
