#include "apiserver.h"
#include "core/applications/applications.h"
#include "core/crypto/hash.h"
#include "core/store/store.h"

#include <QJsonDocument>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// /api/v1/admin/applications/export and import.
class ApiTransferTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    HttpReply exported(const accounts::User &who, const QByteArray &query = {})
    {
        return m_api->client().get("/api/v1/admin/applications/export" + query, m_api->as(who));
    }
    HttpReply import(const accounts::User &who, const QJsonObject &document, const QByteArray &query = {})
    {
        return m_api->client().postJson("/api/v1/admin/applications/import" + query, document, m_api->as(who));
    }
    static QStringList actions(const HttpReply &reply)
    {
        QStringList list;
        for (const QJsonValue &result : reply.json()[u"results"_s].toArray())
            list << result[u"action"_s].toString();
        return list;
    }
    applications::Application rich(const accounts::User &owner)
    {
        applications::Application application;
        application.name = u"Ring & Sensor"_s;
        application.description = u"Reads <everything>"_s;
        application.clientId = u"ring-and-sensor"_s;
        application.redirectUrls = {u"https://a.example/cb"_s, u"https://a.example/cb2"_s};
        application.accessTokenSeconds = 600;
        application.refreshTokenSeconds = 7200;
        application.secretPolicy = applications::SecretPolicy::Recoverable;
        return m_api->addApplication(owner, application);
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void aRoundTripChangesNothing()
    {
        rich(m_api->developer);
        m_api->addApplication(m_api->administrator);
        m_api->addApplication(m_api->stranger);
        const HttpReply reply = exported(m_api->administrator);
        QCOMPARE(reply.status, 200);
        const QJsonObject document = reply.json();
        QCOMPARE(document[u"format"_s].toString(), u"biometricscloud.applications"_s);
        QCOMPARE(document[u"applications"_s].toArray().size(), 2); // neither another tenant's nor the program's own
        QVERIFY(!reply.body.contains("secret_hash") && !reply.body.contains("client_secret"));
        const HttpReply back = import(m_api->administrator, document);
        QCOMPARE(back.status, 200);
        QCOMPARE(actions(back), (QStringList{u"skip"_s, u"skip"_s}));
        QCOMPARE(exported(m_api->administrator).json()[u"applications"_s], document[u"applications"_s]);
    }

    void anotherWorkspaceGetsTheSameApplicationsWithNewSecrets()
    {
        rich(m_api->developer);
        const QJsonObject document = exported(m_api->administrator).json();
        m_api = std::make_unique<ApiServer>();
        const HttpReply dry = import(m_api->administrator, document, "?dry_run=true");
        QCOMPARE(actions(dry), QStringList{u"create"_s});
        QVERIFY(!dry.body.contains("client_secret"));
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM application WHERE is_first_party = 0"_s), 0);
        const HttpReply done = import(m_api->administrator, document);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json()[u"created"_s].toInt(), 1);
        QCOMPARE(done.header("Cache-Control"), QByteArray("no-store"));
        const QJsonValue result = done.json()[u"results"_s][0];
        const auto secrets =
            applications::secrets(m_api->reader(), result[u"application_id"_s].toInteger(), m_api->now());
        QCOMPARE(secrets->size(), 1);
        QCOMPARE(secrets->constFirst().hash, crypto::sha256(result[u"client_secret"_s].toString().toLatin1()));
        QVERIFY(!secrets->constFirst().sealed.isEmpty());
        QCOMPARE(exported(m_api->administrator).json()[u"applications"_s], document[u"applications"_s]);
        QCOMPARE(result[u"owner"_s].toString(), u"developer@dune.com"_s);
        QVERIFY(!QJsonDocument(m_api->lastAudit().detail)
                     .toJson()
                     .contains(result[u"client_secret"_s].toString().toLatin1()));
    }

    void whatDiffersIsUpdated()
    {
        const auto application = rich(m_api->developer);
        QJsonObject document = exported(m_api->administrator).json();
        QJsonObject entry = document[u"applications"_s][0].toObject();
        entry[u"name"_s] = u"Renamed"_s;
        entry[u"state"_s] = 0;
        entry[u"owner"_s] = u"administrator@dune.com"_s;
        document[u"applications"_s] = QJsonArray{entry};
        QCOMPARE(actions(import(m_api->administrator, document, "?dry_run=true")), QStringList{u"update"_s});
        QCOMPARE(applications::find(m_api->reader(), application.id).value()->name, application.name);
        QCOMPARE(import(m_api->administrator, document).json()[u"updated"_s].toInt(), 1);
        const auto changed = applications::find(m_api->reader(), application.id).value().value();
        QCOMPARE(changed.name, u"Renamed"_s);
        QCOMPARE(changed.state, 0);
        QCOMPARE(changed.ownerId, m_api->administrator.id);
        QCOMPARE(actions(import(m_api->administrator, document)), QStringList{u"skip"_s});
    }

    void everyWrongFieldIsNamedAndNothingIsDone()
    {
        const auto foreign = m_api->addApplication(m_api->stranger);
        const QJsonArray entries{
            QJsonObject{{u"name"_s, u"Good"_s}, {u"redirect_urls"_s, QJsonArray{u"https://a.example/"_s}}},
            QJsonObject{{u"name"_s, u""_s}, {u"redirect_urls"_s, QJsonArray{u"javascript:1"_s}}, {u"state"_s, 3}},
            QJsonObject{{u"name"_s, u"Theirs"_s},
                        {u"client_id"_s, foreign.clientId},
                        {u"redirect_urls"_s, QJsonArray{u"https://a.example/"_s}}},
            QJsonObject{{u"name"_s, u"Trusted"_s},
                        {u"client_id"_s, u"a b"_s},
                        {u"is_trusted"_s, true},
                        {u"redirect_urls"_s, QJsonArray{u"https://a.example/"_s}}},
            u"nothing"_s};
        const QJsonObject document{{u"applications"_s, entries}};
        const HttpReply dry = import(m_api->administrator, document, "?dry_run=true");
        QCOMPARE(dry.status, 200);
        QCOMPARE(actions(dry), (QStringList{u"create"_s, u"refuse"_s, u"refuse"_s, u"refuse"_s, u"refuse"_s}));
        const HttpReply done = import(m_api->administrator, document);
        QCOMPARE(done.status, 400);
        QStringList wrong = ApiServer::wrongFields(done);
        for (const QString &field :
             {u"applications[1].name"_s, u"applications[1].redirect_url"_s, u"applications[1].state"_s,
              u"applications[2].client_id"_s, u"applications[3].client_id"_s, u"applications[3].is_trusted"_s,
              u"applications[4]"_s})
            QVERIFY2(wrong.contains(field), qPrintable(field + u" is not among "_s + wrong.join(u' ')));
        QVERIFY(!wrong.contains(u"applications[0].name"_s));
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM application WHERE name = 'Good'"_s), 0);
    }

    void aDocumentThatIsNoneIsRefused()
    {
        QCOMPARE(ApiServer::wrongFields(import(m_api->administrator, {{u"format"_s, u"other"_s}, {u"version"_s, 2}})),
                 (QStringList{u"format"_s, u"version"_s, u"applications"_s}));
        const QJsonObject twice{{u"name"_s, u"a"_s},
                                {u"client_id"_s, u"twice"_s},
                                {u"redirect_urls"_s, QJsonArray{u"https://a.example/"_s}}};
        QCOMPARE(import(m_api->administrator, {{u"applications"_s, QJsonArray{twice, twice}}}).status, 400);
    }

    void anotherTenantIsForThePlatformOnly()
    {
        rich(m_api->developer);
        const QByteArray clinic = "?tenant_id=2";
        QCOMPARE(exported(m_api->platform, clinic).json()[u"applications"_s].toArray().size(), 1);
        const auto refused = [this](const HttpReply &reply, const QString &event) {
            return reply.status == 403 && m_api->lastAudit().event == event &&
                   m_api->lastAudit().outcome == u"refused"_s;
        };
        // 77 is no tenant: it must not tell.
        for (const QByteArray &other : {QByteArrayLiteral("?tenant_id=3"), QByteArrayLiteral("?tenant_id=77")})
            QVERIFY(refused(exported(m_api->administrator, other), u"application.export"_s));
        const QJsonObject document = exported(m_api->administrator).json();
        QVERIFY(refused(import(m_api->stranger, document, clinic), u"application.import"_s));
        QCOMPARE(import(m_api->platform, document, "?tenant_id=77").status, 404);
        QCOMPARE(actions(import(m_api->platform, document, clinic)), QStringList{u"skip"_s});
        // The stranger's tenant cannot take the client_id over.
        QCOMPARE(ApiServer::wrongFields(import(m_api->stranger, document)),
                 QStringList{u"applications[0].client_id"_s});
    }
};

QTEST_GUILESS_MAIN(ApiTransferTest)
#include "tst_api_transfer.moc"
