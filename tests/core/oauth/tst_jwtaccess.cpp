#include "core/oauth/tokens/tokens.h"
#include "signer.h"

#include <QJsonArray>
#include <QTest>

#include <array>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;
using tests::Signer;

namespace {

using Fields = QList<QPair<QString, QString>>;

const Fields credentialsGrant{{u"grant_type"_s, u"client_credentials"_s}};
const QString lab = u"https://lab.example/api"_s, ward = u"urn:example:ward"_s;

} // namespace

/// JWT access tokens (RFC 9068) of applications that are registered for them.
class TestJwtAccess : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorkspace> m_w;
    applications::Application m_app;

    /// The claims, after what any resource server checks: RFC 9068 §4.
    QJsonObject verified(const QString &accessToken)
    {
        const QByteArray token = accessToken.toLatin1();
        const QString kid = tests::headerOf(token).value(u"kid"_s).toString();
        const auto key = m_w->provider.keys().find(m_w->reader(), kid, m_w->now());
        if (!key || !*key)
            qFatal("No published key has the kid of the token.");
        constexpr std::array allowed{crypto::jose::Algorithm::ES256, crypto::jose::Algorithm::RS256};
        const auto verified = crypto::jose::verify(token, **key, allowed);
        if (!verified)
            qFatal("%s", qPrintable(verified.error().line()));
        return verified->claims;
    }
    applications::Application like(const applications::Application &model)
    {
        applications::Application application = model;
        application.id = 0;
        application.uuid.clear();
        application.clientId.clear();
        application.metadata.jwtAccessTokens = true;
        application.metadata.resources = {lab, ward};
        return application;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_w = std::make_unique<OAuthWorkspace>();
        if (const auto made = m_w->provider.keys().ensure(*m_w->store, m_w->now()); !made)
            qFatal("%s", qPrintable(made.error().line()));
        m_app = m_w->addApplication(like(m_w->shop));
    }

    // RFC 9068 §2.1, §2.2
    void holdsWhatAResourceServerNeeds()
    {
        const IssuedTokens issued = m_w->tokens(m_app, m_w->patient);
        const QByteArray token = issued.accessToken.toLatin1();
        QCOMPARE(tests::headerOf(token).value(u"typ"_s).toString(), u"at+jwt"_s);
        QCOMPARE(tests::headerOf(token).value(u"alg"_s).toString(), u"ES256"_s);
        const QJsonObject claims = verified(issued.accessToken);
        const qint64 now = toSeconds(m_w->now());
        QCOMPARE(claims[u"iss"_s].toString(), u"https://provider.example"_s);
        QCOMPARE(claims[u"aud"_s].toString(), u"https://provider.example"_s);
        QCOMPARE(claims[u"sub"_s].toString(), m_w->patient.uuid);
        QCOMPARE(claims[u"client_id"_s].toString(), m_app.clientId);
        QCOMPARE(claims[u"iat"_s].toInteger(), now);
        QCOMPARE(claims[u"exp"_s].toInteger(), now + issued.expiresIn.count());
        QCOMPARE(claims[u"auth_time"_s].toInteger(), now);
        QCOMPARE(claims[u"scope"_s].toString(), issued.scope);
        QVERIFY(!claims[u"jti"_s].toString().isEmpty());
        QVERIFY(!claims.contains(u"cnf"_s));
        QVERIFY(!m_w->works(claims[u"jti"_s].toString())); // it names the token and is none
        QVERIFY(verified(m_w->tokens(m_app, m_w->patient).accessToken)[u"jti"_s] != claims[u"jti"_s]);
    }

    // RFC 9068 §2.2: where no person is involved, the subject is the client.
    void clientIsTheSubjectOfItsOwnTokens()
    {
        const auto issued = m_w->token(m_app, credentialsGrant);
        QVERIFY(issued);
        const QJsonObject claims = verified(issued->accessToken);
        QCOMPARE(claims[u"sub"_s].toString(), m_app.clientId);
        QVERIFY(!claims.contains(u"auth_time"_s));
        const auto next =
            m_w->token(m_app, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued->refreshToken}});
        QVERIFY(next);
        QCOMPARE(verified(next->accessToken)[u"sub"_s].toString(), m_app.clientId);
    }

    // RFC 8707 §2.2, RFC 9068 §3
    void audienceIsTheResource()
    {
        const auto one = m_w->token(m_app, credentialsGrant + Fields{{u"resource"_s, lab}});
        QCOMPARE(verified(one->accessToken)[u"aud"_s].toString(), lab);
        const auto two = m_w->token(m_app, credentialsGrant + Fields{{u"resource"_s, lab}, {u"resource"_s, ward}});
        QCOMPARE(verified(two->accessToken)[u"aud"_s].toArray(), (QJsonArray{lab, ward}));
    }

    // RFC 9449 §6.1
    void boundTokenNamesItsKey()
    {
        const Signer signer;
        ClientRequest request = m_w->request(m_app, credentialsGrant);
        request.dpop = signer.proof(*m_w);
        const auto issued = m_w->token(request);
        QVERIFY(issued);
        QCOMPARE(verified(issued->accessToken)[u"cnf"_s][u"jkt"_s].toString(), signer.thumbprint());
    }

    // RFC 9068 §2.1
    void algorithmIsTheApplications()
    {
        auto application = like(m_w->shop);
        application.metadata.idTokenAlg = u"RS256"_s;
        application = m_w->addApplication(application);
        const auto issued = m_w->token(application, credentialsGrant);
        QVERIFY(issued);
        QCOMPARE(tests::headerOf(issued->accessToken.toLatin1()).value(u"alg"_s).toString(), u"RS256"_s);
        verified(issued->accessToken);
    }

    // RFC 7009 §2: it ends here like an opaque one.
    void isRevokedLikeAnyOther()
    {
        const IssuedTokens issued = m_w->tokens(m_app, m_w->patient);
        QVERIFY(m_w->works(issued.accessToken));
        const auto revoked = m_w->revoke(m_w->request(m_app, {{u"token"_s, issued.accessToken}}));
        QVERIFY(revoked && *revoked);
        QVERIFY(!m_w->works(issued.accessToken));
    }

    void forgedOnesAreUnknown()
    {
        const QByteArray token = m_w->tokens(m_app, m_w->patient).accessToken.toLatin1();
        const QByteArrayList parts = token.split('.');
        const QJsonObject claims = tests::changed(tests::claimsOf(token), {{u"scope"_s, u"more"_s}});
        QVERIFY(m_w->works(QString::fromLatin1(token)));
        QVERIFY(!m_w->works(QString::fromLatin1(parts[0] + '.' + parts[1] + '.')));
        QVERIFY(!m_w->works(QString::fromLatin1(tests::handMade({{u"alg"_s, u"none"_s}}, claims, {}))));
        QVERIFY(!m_w->works(
            QString::fromLatin1(tests::handMade(tests::headerOf(token), claims, "x").replace("eA", parts[2]))));
    }

    void lostAnswerIsFetchedAgain()
    {
        const IssuedTokens issued = m_w->tokens(m_app, m_w->patient);
        const Fields refresh{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued.refreshToken}};
        const auto first = m_w->token(m_app, refresh), again = m_w->token(m_app, refresh);
        QVERIFY(first && again);
        QCOMPARE(again->accessToken, first->accessToken);
        QCOMPARE(verified(first->accessToken)[u"auth_time"_s].toInteger(), toSeconds(m_w->now()));
    }
};

QTEST_GUILESS_MAIN(TestJwtAccess)
#include "tst_jwtaccess.moc"
