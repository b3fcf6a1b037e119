#include "apiserver.h"
#include "core/applications/applications.h"
#include "core/oauth/consent.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject seedBody()
{
    return {{u"name"_s, u"Third Party App"_s},
            {u"description"_s, u"An example of a third party app which lives on www.ipregnancy.tech"_s},
            {u"website_url"_s, u"https://ipregnancy.tech"_s},
            {u"scope"_s, u"all"_s},
            {u"redirect_url"_s, u"https://ipregnancy.tech/appauth/code"_s},
            {u"image_url"_s, u"https://ipregnancy.tech/static/logo.png"_s}};
}

const QStringList headNames{u"id"_s,          u"uuid"_s,  u"tenant_id"_s,    u"name"_s,      u"description"_s,
                            u"website_url"_s, u"scope"_s, u"redirect_url"_s, u"image_url"_s, u"state"_s};
const QStringList timeNames{u"created_time"_s, u"modified_time"_s};

} // namespace

/// The seed's five calls and what the contract adds to them.
class ApiApplicationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void createAnswersAsTheSeedPrints()
    {
        HttpClient http = m_api->client();
        const HttpReply reply = http.postJson("/api/v1/applications", seedBody(), m_api->as(m_api->administrator));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(ApiServer::names(reply.body),
                 (headNames + QStringList{u"client_id"_s, u"client_secret"_s} + timeNames));
        const QJsonObject made = reply.json();
        for (const auto &[name, value] : seedBody().toVariantMap().asKeyValueRange())
            QCOMPARE(made.value(name).toString(), value.toString());
        QCOMPARE(made[u"tenant_id"_s].toInt(), 2);
        QCOMPARE(made[u"state"_s].toInt(), 5);
        QVERIFY(!QUuid(made[u"uuid"_s].toString()).isNull());
        QCOMPARE(made[u"client_id"_s].toString().size(), 16);
        QCOMPARE(made[u"client_secret"_s].toString().size(), 43);
        QCOMPARE(made[u"created_time"_s].toString(), u"2022-01-19T03:59:08.704325Z"_s);
        QCOMPARE(made[u"modified_time"_s].toString(), u"2022-01-19T03:59:08.704325Z"_s);

        const qint64 id = made[u"id"_s].toInteger();
        const auto secrets = applications::secrets(m_api->reader(), id, m_api->now()).value();
        QCOMPARE(secrets.size(), 1);
        QCOMPARE(secrets[0].hash, oauth::tokens::hash(made[u"client_secret"_s].toString().toLatin1()));
        QVERIFY(secrets[0].sealed.isEmpty());
        const audit::Entry entry = m_api->lastAudit();
        QCOMPARE(entry.event, u"application.created"_s);
        QCOMPARE(entry.objectId, QString::number(id));
        QCOMPARE(entry.actorId, std::optional(m_api->administrator.id));
    }

    void retrieveNeverShowsTheSecret()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply made = http.postJson("/api/v1/applications", seedBody(), headers);
        const QByteArray secret = made.json()[u"client_secret"_s].toString().toLatin1();
        const QByteArray id = QByteArray::number(made.json()[u"id"_s].toInteger());
        const HttpReply reply = http.get("/api/v1/application/" + id, headers);
        QCOMPARE(reply.status, 200);
        const QStringList expected = headNames + QStringList{u"client_id"_s} + timeNames;
        QCOMPARE(ApiServer::names(reply.body).first(expected.size()), expected);
        QVERIFY(!secret.isEmpty() && !reply.body.contains(secret) && !reply.body.contains("client_secret"));
        QCOMPARE(reply.json()[u"owner"_s][u"id"_s].toInteger(), m_api->administrator.id);
        QCOMPARE(reply.json()[u"owner"_s][u"name"_s].toString(), u"administrator Herbert"_s);
        QCOMPARE(reply.json()[u"secret_policy"_s].toString(), u"show_once"_s);
        QVERIFY(reply.json()[u"last_used_time"_s].isNull());
    }

    void listAnswersAsTheSeedPrints()
    {
        const auto application = m_api->addApplication(m_api->administrator);
        HttpClient http = m_api->client();
        const HttpReply reply = http.get("/api/v1/applications", m_api->as(m_api->administrator));
        QCOMPARE(reply.status, 200);
        QCOMPARE(ApiServer::names(reply.body), (QStringList{u"next_id"_s, u"count"_s, u"results"_s}));
        QVERIFY(reply.json()[u"next_id"_s].isNull()); // the contract: null on the last page
        QCOMPARE(reply.json()[u"count"_s].toInt(), 1);
        const QByteArray row = reply.body.mid(reply.body.indexOf('[') + 1).split(']').first();
        QCOMPARE(ApiServer::names(row), (QStringList{u"id"_s, u"name"_s, u"scope"_s, u"image_url"_s, u"state"_s}));
        QCOMPARE(reply.json()[u"results"_s][0][u"id"_s].toInteger(), application.id);

        const HttpReply full = http.get("/api/v1/applications?view=full", m_api->as(m_api->administrator));
        const QJsonValue detailed = full.json()[u"results"_s][0];
        QCOMPARE(detailed[u"client_id"_s].toString(), application.clientId);
        QCOMPARE(detailed[u"owner"_s][u"name"_s].toString(), u"administrator Herbert"_s);
        QCOMPARE(detailed[u"redirect_urls"_s].toArray().size(), 1);
    }

    void updateAnswersAsTheSeedPrints()
    {
        const auto application = m_api->addApplication(m_api->administrator);
        m_api->clock.advance(1s);
        QJsonObject body = seedBody();
        body[u"name"_s] = u"Another name"_s;
        body[u"redirect_url"_s] = u"http://127.0.0.1:8001/appauth/code"_s;
        HttpClient http = m_api->client();
        const HttpReply reply = http.putJson("/api/v1/application/" + QByteArray::number(application.id), body,
                                             m_api->as(m_api->administrator));
        QCOMPARE(reply.status, 200);
        QCOMPARE(ApiServer::names(reply.body), headNames + timeNames); // the seed's has no client_id
        QCOMPARE(reply.json()[u"name"_s].toString(), u"Another name"_s);
        QCOMPARE(reply.json()[u"modified_time"_s].toString(), u"2022-01-19T03:59:09.704325Z"_s);
        const auto stored = applications::find(m_api->reader(), application.id).value().value();
        QCOMPARE(stored.redirectUrls, QStringList{u"http://127.0.0.1:8001/appauth/code"_s});
        QCOMPARE(m_api->lastAudit().event, u"application.updated"_s);
    }

    void updateKeepsWhatIsNotSent()
    {
        applications::Application two;
        two.description = u"kept"_s;
        two.redirectUrls = {u"https://a.example/"_s, u"https://b.example/"_s};
        const auto application = m_api->addApplication(m_api->administrator, two);
        const QByteArray path = "/api/v1/application/" + QByteArray::number(application.id);
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        QCOMPARE(http.putJson(path, {{u"redirect_url"_s, u"https://c.example/"_s}}, headers).status, 200);
        auto stored = applications::find(m_api->reader(), application.id).value().value();
        QCOMPARE(stored.description, u"kept"_s);
        QCOMPARE(stored.redirectUrls, (QStringList{u"https://c.example/"_s, u"https://b.example/"_s}));
        const QJsonArray all{u"https://d.example/"_s, u"https://e.example/"_s};
        QCOMPARE(http.putJson(path, {{u"redirect_urls"_s, all}, {u"access_token_seconds"_s, u"600"_s}}, headers).status,
                 200);
        stored = applications::find(m_api->reader(), application.id).value().value();
        QCOMPARE(stored.redirectUrls, (QStringList{u"https://d.example/"_s, u"https://e.example/"_s}));
        QCOMPARE(stored.accessTokenSeconds.value_or(0), 600);
        QCOMPARE(http.putJson(path, {{u"access_token_seconds"_s, QJsonValue::Null}}, headers).status, 200);
        QVERIFY(!applications::find(m_api->reader(), application.id).value()->accessTokenSeconds);
    }

    void deleteDisablesAndEndsEveryToken()
    {
        const auto application = m_api->addApplication(m_api->developer);
        const QByteArray path = "/api/v1/application/" + QByteArray::number(application.id);
        const HttpHeaders through = m_api->as(m_api->administrator, application.id);
        const HttpHeaders own = m_api->as(m_api->administrator);
        HttpClient http = m_api->client();
        QCOMPARE(http.get(path, through).status, 200);
        const HttpReply gone = http.del(path, own);
        QCOMPARE(gone.status, 204);
        QVERIFY(gone.body.isEmpty());
        QCOMPARE(http.get(path, through).status, 401);
        QCOMPARE(m_api->lastAudit().event, u"application.disabled"_s);
        QCOMPARE(http.get("/api/v1/applications", own).json()[u"count"_s].toInt(), 0);
        QCOMPARE(http.get("/api/v1/applications?state=0", own).json()[u"count"_s].toInt(), 1);
        QCOMPARE(http.get(path, own).json()[u"state"_s].toInt(), 0);
        QCOMPARE(http.del(path, own).status, 204); // once more changes nothing

        const HttpReply restored =
            http.post("/api/v1/admin/application/" + QByteArray::number(application.id) + "/restore", "",
                      "application/json", own);
        QCOMPARE(restored.status, 200);
        QCOMPARE(restored.json()[u"state"_s].toInt(), 5);
        QCOMPARE(http.get(path, through).status, 401); // its old tokens stay dead
    }

    void everyWrongFieldIsNamedAtOnce()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply empty = http.postJson("/api/v1/applications", {}, headers);
        QCOMPARE(empty.status, 400);
        QCOMPARE(empty.header("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(ApiServer::wrongFields(empty), (QStringList{u"name"_s, u"redirect_url"_s}));
        QVERIFY(!empty.json()[u"trace_id"_s].toString().isEmpty());
        const QJsonObject wrong{{u"name"_s, 5},
                                {u"description"_s, QJsonArray{}},
                                {u"website_url"_s, u"javascript:alert(1)"_s},
                                {u"scope"_s, u"everything"_s},
                                {u"redirect_url"_s, u"https://a.example/#x"_s},
                                {u"image_url"_s, true},
                                {u"grant_types"_s, u"password"_s},
                                {u"is_public"_s, u"perhaps"_s},
                                {u"is_trusted"_s, true},
                                {u"access_token_seconds"_s, -1}};
        QStringList expected = wrong.keys();
        for (const QByteArray &method : {QByteArray("POST"), QByteArray("PUT")}) {
            const auto application = m_api->addApplication(m_api->administrator);
            const QByteArray path = method == "POST" ? QByteArray("/api/v1/applications")
                                                     : "/api/v1/application/" + QByteArray::number(application.id);
            const HttpReply reply =
                method == "POST" ? http.postJson(path, wrong, headers) : http.putJson(path, wrong, headers);
            QCOMPARE(reply.status, 400);
            QStringList named = ApiServer::wrongFields(reply);
            std::sort(named.begin(), named.end());
            QCOMPARE(named, expected);
            const auto kept = applications::find(m_api->reader(), application.id).value().value();
            QCOMPARE(kept.name, application.name);
        }
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM application WHERE tenant_id = 2"_s), 2); // the two made here
    }

    void bodyThatIsNoJsonObjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::newRow("form") << QByteArray("name=x") << QByteArray("application/x-www-form-urlencoded") << 415;
        QTest::newRow("list") << QByteArray("[]") << QByteArray("application/json") << 400;
        QTest::newRow("text") << QByteArray("\"x\"") << QByteArray("application/json") << 400;
        QTest::newRow("cut off") << QByteArray("{\"name\":") << QByteArray("application/json") << 400;
        QTest::newRow("empty") << QByteArray("") << QByteArray("application/json") << 400;
        QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"\xff\"}") << QByteArray("application/json") << 400;
        QTest::newRow("deep") << QByteArray(200'000, '[') << QByteArray("application/json") << 400;
        QTest::newRow("U+0000") << QByteArray("{\"name\":\"a\\u0000b\",\"redirect_url\":\"https://a.example/\"}")
                                << QByteArray("application/json") << 400;
    }
    void bodyThatIsNoJsonObjectIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        HttpClient http = m_api->client();
        const HttpReply reply = http.post("/api/v1/applications", body, type, m_api->as(m_api->administrator));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/problem+json"));
    }

    void wrongQueryParametersAreAllNamed()
    {
        HttpClient http = m_api->client();
        const HttpReply reply = http.get(
            "/api/v1/applications?offset=x&limit=0&sort_order=up&state=7&user_id=-1&view=wide&search=a&search=b",
            m_api->as(m_api->administrator));
        QCOMPARE(reply.status, 400);
        QStringList named = ApiServer::wrongFields(reply);
        std::sort(named.begin(), named.end());
        QCOMPARE(named, (QStringList{u"limit"_s, u"offset"_s, u"search"_s, u"sort_order"_s, u"state"_s, u"user_id"_s,
                                     u"view"_s}));
        const HttpReply column = http.get("/api/v1/applications?sort_field=secret", m_api->as(m_api->administrator));
        QCOMPARE(column.status, 400);
        QCOMPARE(ApiServer::wrongFields(column), QStringList{u"sort_field"_s});
        const HttpReply all =
            http.get("/api/v1/applications?sort_field=zz&limit=0&sort_order=q", m_api->as(m_api->administrator));
        QCOMPARE(ApiServer::wrongFields(all).size(), 3);
    }

    void pagesWalkOverEqualNames()
    {
        for (int i = 0; i < 25; ++i) {
            applications::Application named;
            named.name = i % 2 ? u"Same"_s : u"same"_s;
            m_api->addApplication(m_api->administrator, named);
        }
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        for (const QByteArray &order : {QByteArray("asc"), QByteArray("desc")}) {
            QList<qint64> seen;
            QByteArray offset;
            do {
                const HttpReply page =
                    http.get("/api/v1/applications?sort_field=name&limit=7&sort_order=" + order + offset, headers);
                QCOMPARE(page.status, 200);
                QCOMPARE(page.json()[u"count"_s].toInt(), 25);
                for (const QJsonValue &row : page.json()[u"results"_s].toArray())
                    seen << row[u"id"_s].toInteger();
                const QJsonValue next = page.json()[u"next_id"_s];
                offset = next.isNull() ? QByteArray() : "&offset=" + QByteArray::number(next.toInteger());
            } while (!offset.isEmpty());
            QCOMPARE(seen.size(), 25);
            QVERIFY(order == "asc" ? std::is_sorted(seen.cbegin(), seen.cend())
                                   : std::is_sorted(seen.crbegin(), seen.crend()));
        }
    }

    void rotationKeepsTheOldSecretForItsOverlap()
    {
        const auto application = m_api->addApplication(m_api->developer);
        const QByteArray path = "/api/v1/admin/application/" + QByteArray::number(application.id) + "/rotate-secret";
        HttpClient http = m_api->client();
        const HttpReply reply = http.postJson(path, {{u"overlap_seconds"_s, 60}}, m_api->as(m_api->developer));
        QCOMPARE(reply.status, 200);
        QCOMPARE(ApiServer::names(reply.body),
                 (QStringList{u"client_id"_s, u"client_secret"_s, u"previous_secret_expires"_s, u"secret_id"_s}));
        QCOMPARE(reply.json()[u"previous_secret_expires"_s].toString(), u"2022-01-19T04:00:08.704325Z"_s);
        QCOMPARE(applications::secrets(m_api->reader(), application.id, m_api->now())->size(), 2);
        m_api->clock.advance(60s);
        const auto left = applications::secrets(m_api->reader(), application.id, m_api->now()).value();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0].hash, oauth::tokens::hash(reply.json()[u"client_secret"_s].toString().toLatin1()));
        QVERIFY(!QJsonDocument(m_api->lastAudit().detail)
                     .toJson()
                     .contains(reply.json()[u"client_secret"_s].toString().toLatin1()));
        QCOMPARE(http.postJson(path, {{u"overlap_seconds"_s, -1}}, m_api->as(m_api->developer)).status, 400);
    }

    void consentsAreListedShownAndTakenBack()
    {
        const auto application = m_api->addApplication(m_api->administrator);
        const qint64 consent =
            m_api
                ->write([&, id = application.id, who = m_api->member, at = m_api->now()](store::Connection &unit) {
                    return oauth::consents::grant(unit, who.tenantId, who.id, id, {u"all"_s}, {}, at);
                })
                .value();
        const HttpHeaders headers = m_api->as(m_api->member), through = m_api->as(m_api->member, application.id);
        const QByteArray path = "/api/v1/authorized-application/" + QByteArray::number(consent);
        HttpClient http = m_api->client();
        const HttpReply list = http.get("/api/v1/authorized-applications", headers);
        QCOMPARE(list.status, 200);
        QCOMPARE(list.json()[u"count"_s].toInt(), 1);
        QCOMPARE(list.json()[u"results"_s][0][u"application_name"_s].toString(), u"Third Party App"_s);
        QCOMPARE(http.get(path, headers).json()[u"scope"_s].toString(), u"all"_s);
        for (const auto &other : {m_api->administrator, m_api->stranger, m_api->platform}) { // not even administrators
            QCOMPARE(http.get(path, m_api->as(other)).status, 404);
            QCOMPARE(http.del(path, m_api->as(other)).status, 404);
            QCOMPARE(m_api->lastAudit().event, u"consent.revoke"_s);
            QCOMPARE(http.get("/api/v1/authorized-applications", m_api->as(other)).json()[u"count"_s].toInt(), 0);
        }
        QCOMPARE(http.get("/api/v1/authorized-applications", through).status, 200);
        QCOMPARE(http.del(path, headers).status, 204);
        QCOMPARE(http.get("/api/v1/authorized-applications", through).status, 401); // its tokens ended
        QCOMPARE(http.get(path, headers).status, 404);
        QCOMPARE(http.get("/api/v1/authorized-applications", headers).json()[u"count"_s].toInt(), 0);
    }

    void versionIsPlainText()
    {
        HttpClient http = m_api->client();
        const HttpReply reply = http.get("/api/v1/version");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Content-Type").startsWith("text/plain"));
        QCOMPARE(reply.body, QByteArray("BiometricsCloud Backend v1.0"));
        QCOMPARE(reply.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(reply.header("X-Frame-Options"), QByteArray("DENY"));
    }

    void firstPageOfManyCostsAtMostTwiceThatOfAHundred()
    {
        // The clinic has 100 applications, the stranger's tenant 100,000.
        QVERIFY(m_api->write([this](store::Connection &unit) -> Result<> {
            const auto added = unit.execute(
                u"INSERT INTO application (uuid, tenant_id, owner_id, name, name_folded, scope, client_id, "
                u"grant_types, "
                "created_time, modified_time) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                "i < 100100) SELECT 'u' || i, CASE WHEN i % 1001 = 0 THEN 2 ELSE 3 END, CASE WHEN i % 1001 = 0 THEN ? "
                "ELSE ? END, 'App ' || i, 'app ' || i, 'all', 'c' || i, 'authorization_code', i, i FROM n"_s,
                {m_api->administrator.id, m_api->stranger.id});
            return added ? applications::recount(unit) : fail(added.error());
        }));
        HttpClient http = m_api->client();
        const HttpHeaders few = m_api->as(m_api->administrator), many = m_api->as(m_api->stranger);
        QCOMPARE(http.get("/api/v1/applications", few).json()[u"count"_s].toInt(), 100);
        QCOMPARE(http.get("/api/v1/applications", many).json()[u"count"_s].toInt(), 100'000);
        const auto fastest = [&](const QByteArray &path, const HttpHeaders &headers) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 15; ++i) {
                QElapsedTimer timer;
                timer.start();
                if (http.get(path, headers).json()[u"results"_s].toArray().size() != 100)
                    return qint64(-1);
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        for (const QByteArray &path :
             {QByteArray("/api/v1/applications"), QByteArray("/api/v1/applications?sort_field=name"),
              QByteArray("/api/v1/applications?view=full&sort_field=modified_time&sort_order=desc")}) {
            double ratio = 0;
            for (int attempt = 0; attempt < 5; ++attempt) { // another program may take the processor in between
                const qint64 small = fastest(path, few), big = fastest(path, many);
                QVERIFY(small > 0 && big > 0);
                ratio = double(big) / double(small);
                if (ratio <= 2)
                    break;
            }
            qInfo("%s: %.2f times", path.constData(), ratio);
            QVERIFY2(ratio <= 2, qPrintable(QString::number(ratio)));
        }
    }
};

QTEST_GUILESS_MAIN(ApiApplicationsTest)
#include "tst_api_applications.moc"
