#include "apiserver.h"
#include "core/store/store.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// /api/v1/admin/initial-access-tokens: what lets applications register themselves (RFC 7591 §3).
class ApiInitialTokensTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;
    static constexpr const char *path = "/api/v1/admin/initial-access-tokens";

    HttpReply create(const accounts::User &who, const QJsonObject &json = {{u"name"_s, u"Partners"_s}})
    {
        return m_api->client().postJson(path, json, m_api->as(who));
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void tokenIsShownOnce()
    {
        const HttpReply made = create(m_api->administrator, {{u"name"_s, u"Partners"_s}, {u"uses"_s, 3}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("Cache-Control"), "no-store");
        const QString token = made.json()[u"token"_s].toString();
        QVERIFY(token.size() >= 43);
        QCOMPARE(made.json()[u"uses_left"_s].toInt(), 3);
        QCOMPARE(made.json()[u"tenant_id"_s].toInteger(), m_api->administrator.tenantId);
        // Nothing with which an application could act without a person, unless it is said.
        const QJsonArray grants = made.json()[u"grant_types"_s].toArray();
        QVERIFY(!grants.contains(u"client_credentials"_s) && !grants.contains(u"password"_s));
        const HttpReply list = m_api->client().get(path, m_api->as(m_api->administrator));
        QCOMPARE(list.json()[u"results"_s].toArray().size(), 1);
        QVERIFY(!list.body.contains(token.toLatin1()));
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'initial_access_token.created'"_s), 1);
    }

    void everyWrongFieldIsNamed()
    {
        const HttpReply reply = create(
            m_api->administrator,
            {{u"name"_s, QString()}, {u"uses"_s, 0}, {u"expires_in"_s, 1}, {u"grant_types"_s, QJsonArray{u"magic"_s}}});
        QCOMPARE(reply.status, 400);
        QStringList wrong = ApiServer::wrongFields(reply);
        wrong.sort();
        QCOMPARE(wrong, (QStringList{u"expires_in"_s, u"grant_types"_s, u"name"_s, u"uses"_s}));
    }

    void onlyAdministratorsMakeThem()
    {
        for (const accounts::User &who : {m_api->clinician, m_api->member, m_api->developer}) {
            QCOMPARE(create(who).status, 403);
            QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
            QCOMPARE(m_api->client().get(path, m_api->as(who)).status, 403);
            QCOMPARE(m_api->client().del(path + QByteArray("/1"), m_api->as(who)).status, 403);
        }
        QCOMPARE(m_api->client().get(path).status, 401);
    }

    void othersTenantsDoNotSeeThem()
    {
        const QByteArray one =
            path + ('/' + QByteArray::number(create(m_api->administrator).json()[u"id"_s].toInteger()));
        HttpClient http = m_api->client();
        QCOMPARE(http.get(path, m_api->as(m_api->stranger)).json()[u"results"_s].toArray().size(), 0);
        QCOMPARE(http.del(one, m_api->as(m_api->stranger)).status, 404);
        QCOMPARE(m_api->lastAudit().event, u"initial_access_token.revoke"_s);
        QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
        QCOMPARE(http.del(path + QByteArray("/999"), m_api->as(m_api->administrator)).status, 404);
        QCOMPARE(http.get(path, m_api->as(m_api->platform)).json()[u"results"_s].toArray().size(), 1);
        QCOMPARE(http.del(one, m_api->as(m_api->administrator)).status, 204);
        QCOMPARE(m_api->lastAudit().event, u"initial_access_token.revoked"_s);
        const QJsonObject row =
            http.get(path, m_api->as(m_api->administrator)).json()[u"results"_s].toArray().first().toObject();
        QCOMPARE(row[u"active"_s].toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(ApiInitialTokensTest)
#include "tst_api_initialtokens.moc"
