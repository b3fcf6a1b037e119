#include "core/applications/applications.h"
#include "core/oauth/consent.h"
#include "core/oauth/device.h"
#include "core/oauth/tokens/tokens.h"
#include "signer.h"

#include <QJsonArray>
#include <QTest>

using namespace bc;
using namespace bc::oauth;
using namespace Qt::StringLiterals;
using tests::OAuthWorkspace;

#define REFUSED(answer, expected)                                                                                      \
    do {                                                                                                               \
        const auto &judged = (answer);                                                                                 \
        QVERIFY(!judged);                                                                                              \
        QCOMPARE(QString(bc::oauth::name(judged.error().code)), QString(bc::oauth::name(expected)));                   \
    } while (false)

namespace {

using Fields = QList<QPair<QString, QString>>;

const QString lab = u"https://lab.example/api"_s, ward = u"urn:example:ward"_s, other = u"https://other.example"_s;

Fields resources(const QStringList &uris)
{
    Fields fields;
    for (const QString &uri : uris)
        fields.append({u"resource"_s, uri});
    return fields;
}

const Fields credentialsGrant{{u"grant_type"_s, u"client_credentials"_s}};

} // namespace

/// Resource indicators (RFC 8707): where a token is good.
class TestResources : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OAuthWorkspace> m_w;
    applications::Application m_app;

    QStringList audience(const Judged<IssuedTokens> &issued)
    {
        return (*m_w->provider.authenticate(m_w->reader(), issued.value().accessToken.toLatin1(), m_w->now()))
            ->audience;
    }
    Judged<IssuedTokens> redeemed(const QStringList &authorized, const QStringList &asked)
    {
        const QString code = m_w->code(m_app, m_w->patient, resources(authorized));
        return m_w->token(m_app, m_w->redemption(m_app, code) + resources(asked));
    }
    Judged<IssuedTokens> refreshed(const IssuedTokens &issued, const QStringList &asked)
    {
        return m_w->token(m_app,
                          Fields{{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, issued.refreshToken}} +
                              resources(asked));
    }

    Judged<DeviceCodes> deviceCodes(const QStringList &asked)
    {
        DecisionRecord record;
        const auto unit =
            m_w->provider.authorizeDevice(m_w->reader(), m_w->request(m_app, resources(asked)), m_w->now(), record);
        if (!unit)
            return tl::make_unexpected(unit.error());
        const auto codes = m_w->store->writeNow(*unit);
        return codes ? Judged<DeviceCodes>(*codes) : tl::make_unexpected(refusalOf(codes.error()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_w = std::make_unique<OAuthWorkspace>();
        m_app = m_w->shop;
        m_app.id = 0;
        m_app.uuid.clear();
        m_app.clientId.clear();
        m_app.metadata.resources = {lab, ward};
        m_app.grantTypes.append(applications::deviceCodeGrantType());
        m_app = m_w->addApplication(m_app);
    }

    // RFC 8707 §2.2
    void clientAsksForItsResources()
    {
        QCOMPARE(audience(m_w->token(m_app, credentialsGrant)), QStringList());
        QCOMPARE(audience(m_w->token(m_app, credentialsGrant + resources({lab}))), QStringList{lab});
        QCOMPARE(audience(m_w->token(m_app, credentialsGrant + resources({ward, lab, ward}))),
                 (QStringList{ward, lab}));
    }

    // RFC 8707 §2
    void resourcesOfOthersAreRefused()
    {
        for (const QString &foreign : {other, lab + u'/', u"https://LAB.example/api"_s, u"https://lab.example"_s,
                                       lab + u"#x"_s, u"*"_s, u"https://provider.example"_s}) {
            REFUSED(m_w->token(m_app, credentialsGrant + resources({foreign})), ErrorCode::InvalidTarget);
            REFUSED(m_w->token(m_app, credentialsGrant + resources({lab, foreign})), ErrorCode::InvalidTarget);
            Fields parameters{{u"response_type"_s, u"code"_s},
                              {u"client_id"_s, m_app.clientId},
                              {u"redirect_uri"_s, m_app.redirectUrls.first()}};
            DecisionRecord record;
            const auto refused = m_w->provider.authorize(
                m_w->reader(), Parameters(parameters + resources({lab, foreign})), m_w->now(), record);
            QVERIFY(!refused);
            QCOMPARE(refused.error().refusal.code, ErrorCode::InvalidTarget);
            QVERIFY(!refused.error().redirectUri.isEmpty()); // told to the client
        }
        REFUSED(m_w->token(m_w->shop, credentialsGrant + resources({lab})), ErrorCode::InvalidTarget);
    }

    // RFC 8707 §2.2: a part of what was granted, each time anew.
    void codeAndRefreshNarrow()
    {
        const auto all = redeemed({lab, ward}, {});
        QCOMPARE(audience(all), (QStringList{lab, ward}));
        const auto one = refreshed(*all, {ward});
        QCOMPARE(audience(one), QStringList{ward});
        const auto again = refreshed(*one, {});
        QCOMPARE(audience(again), (QStringList{lab, ward}));
        REFUSED(refreshed(*again, {other}), ErrorCode::InvalidTarget);
        QCOMPARE(audience(redeemed({lab, ward}, {lab})), QStringList{lab});
        REFUSED(redeemed({lab}, {ward}), ErrorCode::InvalidTarget);
        REFUSED(redeemed({}, {lab}), ErrorCode::InvalidTarget); // the person did not allow it
        QCOMPARE(audience(redeemed({}, {})), QStringList());
    }

    void passwordGrantIsRestrictedToo()
    {
        const Fields password{{u"grant_type"_s, u"password"_s},
                              {u"username"_s, m_w->patient.username},
                              {u"password"_s, OAuthWorkspace::password}};
        QCOMPARE(audience(m_w->token(m_app, password + resources({lab}))), QStringList{lab});
        REFUSED(m_w->token(m_app, password + resources({other})), ErrorCode::InvalidTarget);
    }

    // RFC 8707 §2, §2.2; RFC 8628 §3.1: what the device asked for at first is what the person is shown and allows.
    void deviceAsksForItsResources()
    {
        const auto codes = deviceCodes({lab, ward});
        QVERIFY(codes);
        DecisionRecord record;
        const auto typed = m_w->provider.deviceRequest(m_w->reader(), codes->userCode, m_w->now(), record);
        QVERIFY(typed);
        QCOMPARE(typed->resources, (QStringList{lab, ward}));
        const auto allowed = m_w->store->writeNow(
            m_w->provider.deviceUnit(*typed, {m_w->patient, m_w->now()}, true, m_w->now(), Origin()));
        QVERIFY(allowed && *allowed);
        const Fields poll{{u"grant_type"_s, applications::deviceCodeGrantType()},
                          {u"device_code"_s, codes->deviceCode}};
        REFUSED(m_w->token(m_app, poll + resources({other})), ErrorCode::InvalidTarget);
        const auto issued = m_w->token(m_app, poll + resources({lab}));
        QVERIFY(issued);
        QCOMPARE(audience(issued), QStringList{lab});
        QCOMPARE(audience(refreshed(*issued, {})), (QStringList{lab, ward}));
        REFUSED(deviceCodes({other}), ErrorCode::InvalidTarget);
    }

    // RFC 8707 §4: who allowed a scope at one place has not allowed it at another.
    void consentIsRememberedForItsResourcesOnly()
    {
        applications::Application application = m_app;
        application.id = 0;
        application.uuid.clear();
        application.clientId.clear();
        application = m_w->addApplication(application);
        const auto asks = [&](const QStringList &where) {
            DecisionRecord record;
            const auto authorization =
                m_w->provider.authorize(m_w->reader(),
                                        Parameters(Fields{{u"response_type"_s, u"code"_s},
                                                          {u"client_id"_s, application.clientId},
                                                          {u"code_challenge"_s, OAuthWorkspace::challenge},
                                                          {u"code_challenge_method"_s, u"S256"_s},
                                                          {u"redirect_uri"_s, application.redirectUrls.first()}} +
                                                   resources(where)),
                                        m_w->now(), record);
            return m_w->provider
                       .interaction(m_w->reader(), authorization.value(), SignedIn{m_w->patient, m_w->now()},
                                    m_w->now(), record)
                       .value() == Interaction::Consent;
        };
        QVERIFY(asks({}));
        m_w->code(application, m_w->patient, resources({lab}));
        QVERIFY(!asks({}));
        QVERIFY(!asks({lab}));
        QVERIFY(asks({ward}));
        QVERIFY(asks({lab, ward}));
        m_w->code(application, m_w->patient, resources({ward})); // what was allowed stays allowed
        QVERIFY(!asks({lab, ward}));
        const auto kept = consents::find(m_w->reader(), m_w->patient.id, application.id);
        QCOMPARE((*kept)->resources, (QStringList{lab, ward}));
        QVERIFY(m_w->store->writeNow(
            [&](store::Connection &unit) { return consents::revoke(unit, (*kept)->id, m_w->now()); }));
        m_w->code(application, m_w->patient); // a consent that starts anew holds nothing of the former one
        QVERIFY(!asks({}));
        QVERIFY(asks({lab}));
    }

    // RFC 8707 §2 lets `resource` stand several times; nothing else may.
    void onlyResourceMayStandTwice()
    {
        REFUSED(m_w->token(m_app, credentialsGrant + resources({lab, ward}) +
                                      Fields{{u"scope"_s, u"all"_s}, {u"scope"_s, u"all"_s}}),
                ErrorCode::InvalidRequest);
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
