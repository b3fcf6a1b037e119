#include "apiserver.h"
#include "core/store/store.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// /api/v1/admin: who am I, people, the audit log.
class ApiAdministrationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void meTellsPersonTenantAndProvider()
    {
        HttpClient http = m_api->client();
        const HttpReply reply = http.get("/api/v1/admin/me", m_api->as(m_api->clinician));
        QCOMPARE(reply.status, 200);
        QCOMPARE(ApiServer::names(reply.body), (QStringList{u"user"_s, u"tenant"_s, u"provider"_s}));
        const QJsonObject json = reply.json();
        QCOMPARE(json[u"user"_s][u"username"_s].toString(), u"clinician"_s);
        QCOMPARE(json[u"user"_s][u"uuid"_s].toString(), m_api->clinician.uuid);
        QCOMPARE(json[u"user"_s][u"role_id"_s].toInt(), 3);
        QCOMPARE(json[u"user"_s][u"timezone"_s].toString(), u"America/Toronto"_s);
        QCOMPARE(json[u"tenant"_s][u"name"_s].toString(), u"Dune Clinic"_s);
        QCOMPARE(json[u"provider"_s][u"issuer"_s].toString(), ApiServer::issuer);
        QCOMPARE(json[u"provider"_s][u"store"_s].toString(), u"sqlite"_s);
        QVERIFY(json[u"provider"_s][u"demo"_s].isBool());
        QVERIFY(!json[u"provider"_s][u"version"_s].toString().isEmpty());
    }

    void peopleAreFoundFilteredAndPaged()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const auto names = [&](const QByteArray &query) {
            QStringList list;
            for (const QJsonValue &row :
                 http.get("/api/v1/admin/users" + query, headers).json()[u"results"_s].toArray())
                list << row[u"username"_s].toString();
            return list;
        };
        const QStringList all{u"administrator"_s, u"clinician"_s, u"member"_s, u"developer"_s};
        QCOMPARE(names({}), all);
        QCOMPARE(names("?role_id=5"), QStringList{u"developer"_s});
        QCOMPARE(names("?search=CLINIC"), QStringList{u"clinician"_s});
        QCOMPARE(names("?search=stranger"), QStringList());
        const HttpReply page = http.get("/api/v1/admin/users?limit=3", headers);
        QCOMPARE(page.json()[u"count"_s].toInt(), 4);
        const qint64 next = page.json()[u"next_id"_s].toInteger();
        QCOMPARE(next, m_api->member.id);
        QCOMPARE(names("?limit=3&offset=" + QByteArray::number(next)), QStringList{u"developer"_s});
        const HttpReply wrong = http.get("/api/v1/admin/users?role_id=9&limit=5000", headers);
        QCOMPARE(ApiServer::wrongFields(wrong), (QStringList{u"role_id"_s, u"limit"_s}));
        const QByteArray row = page.body.mid(page.body.indexOf('[') + 1).split('}').first() + '}';
        QCOMPARE(ApiServer::names(row),
                 (QStringList{u"id"_s, u"uuid"_s, u"tenant_id"_s, u"username"_s, u"email"_s, u"first_name"_s,
                              u"middle_name"_s, u"last_name"_s, u"language"_s, u"timezone"_s, u"role_id"_s, u"state"_s,
                              u"last_sign_in_time"_s, u"locked_until"_s, u"created_time"_s, u"modified_time"_s,
                              u"has_password"_s, u"has_second_factor"_s}));
        QVERIFY(!page.body.contains("argon2"));
    }

    void auditShowsOnesOwnTenantOnly()
    {
        HttpClient http = m_api->client();
        const QJsonObject body{{u"name"_s, u"App"_s}, {u"redirect_url"_s, u"https://a.example/"_s}};
        QCOMPARE(http.postJson("/api/v1/applications", body, m_api->as(m_api->developer)).status, 200);
        QCOMPARE(http.postJson("/api/v1/applications", body, m_api->as(m_api->stranger)).status, 200);
        const auto entries = [&](const accounts::User &who, const QByteArray &query) {
            return http.get("/api/v1/admin/audit?event=application." + query, m_api->as(who));
        };
        const HttpReply own = entries(m_api->administrator, {});
        QCOMPARE(ApiServer::names(own.body), (QStringList{u"next_before"_s, u"next_after"_s, u"results"_s}));
        QCOMPARE(own.json()[u"results"_s].toArray().size(), 1);
        const QJsonValue entry = own.json()[u"results"_s][0];
        QCOMPARE(entry[u"event"_s].toString(), u"application.created"_s);
        QCOMPARE(entry[u"actor"_s][u"name"_s].toString(), u"developer Herbert"_s);
        QCOMPARE(entry[u"application"_s][u"name"_s].toString(), u"BiometricsCloud Sign-in API"_s);
        QCOMPARE(entry[u"address"_s].toString(), u"127.0.0.1"_s);
        QVERIFY(entry[u"detail"_s].isObject());
        QCOMPARE(entries(m_api->platform, {}).json()[u"results"_s].toArray().size(), 2);
        const HttpReply page = entries(m_api->platform, "&limit=1");
        const QByteArray before = QByteArray::number(page.json()[u"next_before"_s].toInteger());
        const HttpReply next = entries(m_api->platform, "&limit=1&before=" + before);
        QVERIFY(next.json()[u"results"_s][0][u"id"_s].toInteger() < before.toLongLong());
        const HttpReply end =
            entries(m_api->platform, "&before=" + QByteArray::number(next.json()[u"next_before"_s].toInteger()));
        QVERIFY(end.json()[u"results"_s].toArray().isEmpty() && end.json()[u"next_before"_s].isNull());
        QCOMPARE(ApiServer::wrongFields(http.get("/api/v1/admin/audit?before=x&limit=0", m_api->as(m_api->platform))),
                 (QStringList{u"before"_s, u"limit"_s}));
    }
};

QTEST_GUILESS_MAIN(ApiAdministrationTest)
#include "tst_api_administration.moc"
