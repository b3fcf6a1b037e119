#include "apiserver.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// /api/v1/admin/keys: what tokens are signed with.
class ApiKeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    static QStringList states(const HttpReply &reply)
    {
        QStringList list;
        for (const QJsonValue &key : reply.json()[u"results"_s].toArray())
            list << key[u"algorithm"_s].toString() + u' ' + key[u"state"_s].toString();
        list.sort();
        return list;
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void rotationPublishesNewKeysBeforeTheySign()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->platform);
        HttpReply reply = http.postJson("/api/v1/admin/keys/rotate", {{u"immediately"_s, true}}, headers);
        QCOMPARE(reply.status, 200);
        QCOMPARE(states(reply), (QStringList{u"ES256 active"_s, u"RS256 active"_s}));
        QVERIFY(!reply.body.contains("\"d\""));
        QCOMPARE(m_api->lastAudit().event, u"keys.rotated"_s);

        reply = http.post("/api/v1/admin/keys/rotate", {}, {}, headers);
        QCOMPARE(reply.status, 200);
        const QStringList both{u"ES256 active"_s, u"ES256 waiting"_s, u"RS256 active"_s, u"RS256 waiting"_s};
        QCOMPARE(states(reply), both);
        QCOMPARE(states(http.get("/api/v1/admin/keys", headers)), both);
        reply = http.post("/api/v1/admin/keys/rotate", {}, {}, headers);
        QCOMPARE(reply.status, 409);
        m_api->clock.advance(std::chrono::minutes(10));
        QCOMPARE(states(http.get("/api/v1/admin/keys", m_api->as(m_api->platform))),
                 (QStringList{u"ES256 active"_s, u"ES256 retired"_s, u"RS256 active"_s, u"RS256 retired"_s}));
    }

    void onlyThePlatformDealsWithKeys()
    {
        HttpClient http = m_api->client();
        for (const accounts::User &person :
             {m_api->administrator, m_api->clinician, m_api->member, m_api->developer, m_api->stranger}) {
            QCOMPARE(http.get("/api/v1/admin/keys", m_api->as(person)).status, 403);
            QCOMPARE(http.post("/api/v1/admin/keys/rotate", {}, {}, m_api->as(person)).status, 403);
        }
        QCOMPARE(http.get("/api/v1/admin/keys").status, 401);
    }

    void wrongFieldsAreNamed()
    {
        HttpClient http = m_api->client();
        const HttpReply reply =
            http.postJson("/api/v1/admin/keys/rotate", {{u"immediately"_s, u"perhaps"_s}}, m_api->as(m_api->platform));
        QCOMPARE(reply.status, 400);
        QCOMPARE(ApiServer::wrongFields(reply), QStringList{u"immediately"_s});
    }
};

QTEST_GUILESS_MAIN(ApiKeysTest)
#include "tst_api_keys.moc"
