#include "apiserver.h"
#include "core/store/store.h"
#include "core/webhooks/delivery.h"
#include "core/webhooks/signature.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// /api/v1/admin/webhooks and webhook-deliveries, without anything being sent.
class ApiWebhooksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    static QJsonObject body(const QString &url = u"https://receiver.example/events"_s)
    {
        return {{u"url"_s, url}, {u"description"_s, u"Ours"_s}, {u"events"_s, QJsonArray{u"application.*"_s}}};
    }
    HttpReply make(const accounts::User &who, const QJsonObject &json = body())
    {
        return m_api->client().postJson("/api/v1/admin/webhooks", json, m_api->as(who));
    }
    static QByteArray path(qint64 id, const QByteArray &rest = {})
    {
        return "/api/v1/admin/webhooks/" + QByteArray::number(id) + rest;
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void aWebhookIsMadeShownChangedAndRemoved()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply made = make(m_api->administrator);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(
            ApiServer::names(made.body),
            (QStringList{u"id"_s, u"uuid"_s, u"tenant_id"_s, u"url"_s, u"description"_s, u"events"_s, u"state"_s,
                         u"disabled_reason"_s, u"failing_since"_s, u"previous_secret_expires"_s, u"created_time"_s,
                         u"modified_time"_s, u"disabled_reason_code"_s, u"disabled_reason_arguments"_s, u"secret"_s}));
        const QString secret = made.json()[u"secret"_s].toString();
        QVERIFY(secret.startsWith(u"whsec_"_s));
        const qint64 id = made.json()[u"id"_s].toInteger();
        QCOMPARE(m_api->lastAudit().event, u"webhook.created"_s);

        const HttpReply shown = http.get(path(id), headers);
        QCOMPARE(shown.status, 200);
        QVERIFY(!shown.body.contains("secret\"") && !shown.body.contains(secret.toLatin1()));
        QCOMPARE(http.get("/api/v1/admin/webhooks", headers).json()[u"count"_s].toInt(), 1);
        const auto row = m_api->reader().selectOne(u"SELECT secret FROM webhook WHERE id = ?", {id});
        QVERIFY(!(*row)->bytes(0).contains(secret.toLatin1())); // sealed

        const HttpReply changed = http.putJson(path(id), {{u"events"_s, QJsonArray{u"*"_s}}, {u"state"_s, 0}}, headers);
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()[u"url"_s].toString(), u"https://receiver.example/events"_s); // not sent: kept
        QCOMPARE(changed.json()[u"state"_s].toInt(), 0);
        QCOMPARE(http.postJson(path(id, "/test"), {}, headers).status, 409);

        QCOMPARE(http.del(path(id), headers).status, 204);
        QCOMPARE(http.get(path(id), headers).status, 404);
        QCOMPARE(http.get("/api/v1/admin/webhooks", headers).json()[u"count"_s].toInt(), 0);
    }

    void everyWrongFieldIsNamed()
    {
        const HttpReply reply = make(
            m_api->administrator,
            {{u"url"_s, u"http://receiver.example/"_s}, {u"events"_s, QJsonArray{u"nonsense"_s}}, {u"state"_s, 3}});
        QCOMPARE(reply.status, 400);
        QStringList wrong = ApiServer::wrongFields(reply);
        wrong.sort();
        QCOMPARE(wrong, (QStringList{u"events"_s, u"state"_s, u"url"_s}));
        for (const QString &url : {u"https://127.0.0.1/"_s, u"https://10.1.1.1/x"_s, u"https://localhost/"_s,
                                   u"https://169.254.169.254/"_s, u"https://a:b@receiver.example/"_s})
            QCOMPARE(ApiServer::wrongFields(make(m_api->administrator, body(url))), QStringList{u"url"_s});
    }

    void thePlatformMakesThemForOtherTenants()
    {
        QJsonObject json = body();
        json[u"tenant_id"_s] = 3;
        QCOMPARE(make(m_api->platform, json).json()[u"tenant_id"_s].toInt(), 3);
        json[u"tenant_id"_s] = 99;
        QCOMPARE(ApiServer::wrongFields(make(m_api->platform, json)), QStringList{u"tenant_id"_s});
        for (const int other : {3, 99}) { // whether there is such a tenant is told to the platform only
            json[u"tenant_id"_s] = other;
            QCOMPARE(make(m_api->administrator, json).status, 403);
            QCOMPARE(m_api->lastAudit().event, u"webhook.create"_s);
            QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
        }
        HttpClient http = m_api->client();
        QCOMPARE(http.get("/api/v1/admin/webhooks", m_api->as(m_api->stranger)).json()[u"count"_s].toInt(), 1);
        QCOMPARE(http.get("/api/v1/admin/webhooks", m_api->as(m_api->administrator)).json()[u"count"_s].toInt(), 0);
        QCOMPARE(http.get("/api/v1/admin/webhooks", m_api->as(m_api->platform)).json()[u"count"_s].toInt(), 1);
    }

    void anotherTenantsLookLikeMissingOnes()
    {
        const qint64 id = make(m_api->stranger).json()[u"id"_s].toInteger();
        HttpClient http = m_api->client();
        const qint64 delivery =
            http.postJson(path(id, "/test"), {}, m_api->as(m_api->stranger)).json()[u"id"_s].toInteger();
        QVERIFY(delivery > 0);
        const QByteArray of = "/api/v1/admin/webhook-deliveries/" + QByteArray::number(delivery);
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const auto refusedAndAudited = [&](const HttpReply &reply) {
            return reply.status == 404 && m_api->lastAudit().outcome == u"refused"_s;
        };
        QVERIFY(refusedAndAudited(http.get(path(id), headers)));
        QVERIFY(refusedAndAudited(http.putJson(path(id), body(), headers)));
        QVERIFY(refusedAndAudited(http.del(path(id), headers)));
        QVERIFY(refusedAndAudited(http.postJson(path(id, "/rotate-secret"), {}, headers)));
        QVERIFY(refusedAndAudited(http.postJson(path(id, "/test"), {}, headers)));
        QVERIFY(refusedAndAudited(http.get(path(id, "/deliveries"), headers)));
        QVERIFY(refusedAndAudited(http.get(of, headers)));
        QVERIFY(refusedAndAudited(http.postJson(of + "/retry", {}, headers)));
        QCOMPARE(http.get("/api/v1/admin/webhook-deliveries", headers).json()[u"results"_s].toArray().size(), 0);
        for (const accounts::User &person : {m_api->clinician, m_api->member, m_api->developer}) {
            QCOMPARE(http.get("/api/v1/admin/webhooks", m_api->as(person)).status, 403);
            QCOMPARE(http.get(path(id), m_api->as(person)).status, 403);
            QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
        }
    }

    void aSecretIsRotatedWithAnOverlap()
    {
        const HttpReply made = make(m_api->administrator);
        const qint64 id = made.json()[u"id"_s].toInteger();
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply rotated = http.postJson(path(id, "/rotate-secret"), {{u"overlap_seconds"_s, 60}}, headers);
        QCOMPARE(rotated.status, 200);
        QVERIFY(rotated.json()[u"secret"_s].toString() != made.json()[u"secret"_s].toString());
        QCOMPARE(rotated.json()[u"previous_secret_expires"_s].toString(), u"2022-01-19T04:00:08.704325Z"_s);
        QCOMPARE(http.postJson(path(id, "/rotate-secret"), {{u"overlap_seconds"_s, -1}}, headers).status, 400);
        QCOMPARE(http.postJson(path(id, "/rotate-secret"), {}, headers).json()[u"previous_secret_expires"_s].toString(),
                 u"2022-01-20T03:59:08.704325Z"_s);
    }

    void deadDeliveriesAreListedAndReplayed()
    {
        const qint64 id = make(m_api->administrator).json()[u"id"_s].toInteger();
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const HttpReply tested = http.postJson(path(id, "/test"), {}, headers);
        QCOMPARE(tested.status, 202);
        QCOMPARE(tested.json()[u"event"_s].toString(), u"webhook.test"_s);
        QCOMPARE(tested.json()[u"payload"_s][u"type"_s].toString(), u"webhook.test"_s);
        const qint64 delivery = tested.json()[u"id"_s].toInteger();
        const QByteArray of = "/api/v1/admin/webhook-deliveries/" + QByteArray::number(delivery);
        QCOMPARE(http.postJson(of + "/retry", {}, headers).status, 409); // it is waiting anyway
        m_api->clock.advance(25h);
        QVERIFY(m_api->write([=, now = m_api->now()](store::Connection &unit) -> Result<> {
            const auto claimed = webhooks::deliveries::claim(unit, id, now, 30s);
            const auto settled = webhooks::deliveries::settle(
                unit, **claimed, {0, Sentence("no_answer", u"No answer: %1.", u"gone"_s), 0.5}, now);
            return settled ? Result<>() : fail(settled.error());
        }));
        const auto list = [&](const QByteArray &query) {
            return http.get("/api/v1/admin/webhook-deliveries" + query, m_api->as(m_api->administrator))
                .json()[u"results"_s]
                .toArray();
        };
        QCOMPARE(list("?state=dead").size(), 1);
        QCOMPARE(list("?state=dead")[0][u"last_error"_s].toString(), u"No answer: gone."_s);
        QCOMPARE(list("?state=dead")[0][u"last_error_code"_s].toString(), u"no_answer"_s);
        QCOMPARE(list("?state=dead")[0][u"last_error_arguments"_s].toArray(), QJsonArray{u"gone"_s});
        QCOMPARE(list("?state=waiting").size(), 0);
        QCOMPARE(list("?state=dead&before=" + QByteArray::number(delivery)).size(), 0);
        QCOMPARE(http.get("/api/v1/admin/webhook-deliveries?state=other", m_api->as(m_api->administrator)).status, 400);
        const HttpReply retried = http.postJson(of + "/retry", {}, m_api->as(m_api->administrator));
        QCOMPARE(retried.status, 202);
        QCOMPARE(retried.json()[u"state"_s].toString(), u"waiting"_s);
        QCOMPARE(m_api->lastAudit().event, u"webhook.delivery_retried"_s);
        QCOMPARE(
            http.get(path(id, "/deliveries"), m_api->as(m_api->administrator)).json()[u"results"_s].toArray().size(),
            1);
    }
};

QTEST_GUILESS_MAIN(ApiWebhooksTest)
#include "tst_api_webhooks.moc"
