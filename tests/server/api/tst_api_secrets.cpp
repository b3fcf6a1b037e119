#include "apiserver.h"
#include "core/applications/applications.h"
#include "core/oauth/consent.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// /api/v1/admin/application/{id}/…: secrets, owner, consents.
class ApiSecretsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;
    applications::Application m_application;

    QByteArray path(const QByteArray &rest) const
    {
        return "/api/v1/admin/application/" + QByteArray::number(m_application.id) + rest;
    }
    QJsonArray secrets()
    {
        return m_api->client().get(path("/secrets"), m_api->as(m_api->developer)).json()[u"results"_s].toArray();
    }
    qint64 consentOf(const accounts::User &person)
    {
        return m_api
            ->write([id = m_application.id, person, at = m_api->now()](store::Connection &unit) {
                return oauth::consents::grant(unit, person.tenantId, person.id, id, {u"all"_s}, {}, at);
            })
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiServer>();
        m_application = m_api->addApplication(m_api->developer);
    }
    void cleanup() { m_api.reset(); }

    void secretsAreListedWithoutThemselves()
    {
        HttpClient http = m_api->client();
        const HttpReply rotated =
            http.postJson(path("/rotate-secret"), {{u"overlap_seconds"_s, 3600}}, m_api->as(m_api->developer));
        QCOMPARE(rotated.status, 200);
        const HttpReply reply = http.get(path("/secrets"), m_api->as(m_api->administrator));
        const QJsonArray list = reply.json()[u"results"_s].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].toObject().keys(),
                 (QStringList{u"created_time"_s, u"expires_time"_s, u"id"_s, u"is_current"_s, u"last_used_time"_s}));
        QCOMPARE(list[0][u"is_current"_s].toBool(), false);
        QCOMPARE(list[0][u"expires_time"_s].toString(), u"2022-01-19T04:59:08.704325Z"_s);
        QCOMPARE(list[1][u"is_current"_s].toBool(), true);
        QCOMPARE(list[1][u"id"_s].toInteger(), rotated.json()[u"secret_id"_s].toInteger());
        QVERIFY(list[1][u"expires_time"_s].isNull() && list[1][u"last_used_time"_s].isNull());
        QVERIFY(!reply.body.contains(rotated.json()[u"client_secret"_s].toString().toLatin1()));
    }

    void overlapIsAtMostThirtyDays()
    {
        HttpClient http = m_api->client();
        const auto status = [&](qint64 seconds) {
            return http.postJson(path("/rotate-secret"), {{u"overlap_seconds"_s, seconds}}, m_api->as(m_api->developer))
                .status;
        };
        QCOMPARE(status(30 * 24 * 3600), 200);
        QCOMPARE(status(30 * 24 * 3600 + 1), 400);
        QCOMPARE(status(-1), 400);
    }

    void aThirdRotationEndsTheOldest()
    {
        HttpClient http = m_api->client();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(http.postJson(path("/rotate-secret"), {{u"overlap_seconds"_s, 3600}}, m_api->as(m_api->developer))
                         .status,
                     200);
        QCOMPARE(secrets().size(), 2);
    }

    void aRotatedSecretIsEndedTheCurrentOneIsNot()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->developer);
        QCOMPARE(http.postJson(path("/rotate-secret"), {{u"overlap_seconds"_s, 3600}}, headers).status, 200);
        const QJsonArray two = secrets();
        const auto end = [&](const QJsonValue &secret) {
            return http.del(path("/secret/" + QByteArray::number(secret[u"id"_s].toInteger())), headers).status;
        };
        QCOMPARE(end(two[1]), 409);
        QCOMPARE(end(two[0]), 204);
        QCOMPARE(m_api->lastAudit().event, u"application.secret_ended"_s);
        QCOMPARE(end(two[0]), 404);
        QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
        QCOMPARE(secrets().size(), 1);
    }

    void ownerChangesWithinTheTenantOnly()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const auto give = [&](qint64 id) { return http.putJson(path("/owner"), {{u"owner_id"_s, id}}, headers); };
        for (const qint64 id : {m_api->stranger.id, m_api->member.id, m_api->clinician.id, qint64(99999)})
            QCOMPARE(ApiServer::wrongFields(give(id)), QStringList{u"owner_id"_s});
        oauth::tokens::Order order;
        order.applicationId = m_application.id;
        order.grantType = "client_credentials";
        order.accessScope = order.familyScope = u"all"_s;
        order.user = m_api->developer;
        const auto issued =
            m_api->write([order, at = m_api->now()](store::Connection &unit) -> Result<oauth::IssuedTokens> {
                oauth::IssuedTokens made = oauth::tokens::make(order, at);
                const auto stored = oauth::tokens::storeFamily(unit, made, order);
                return stored ? Result<oauth::IssuedTokens>(made) : fail(stored.error());
            });
        const HttpHeaders asApplication{HttpClient::bearer(issued->accessToken.toLatin1())};
        QCOMPARE(http.get("/api/v1/admin/me", asApplication).status, 200);
        const HttpReply given = give(m_api->administrator.id);
        QCOMPARE(given.status, 200);
        QCOMPARE(given.json()[u"owner"_s][u"id"_s].toInteger(), m_api->administrator.id);
        QCOMPARE(m_api->lastAudit().event, u"application.owner_changed"_s);
        // What spoke for the former owner does so no longer.
        QCOMPARE(http.get("/api/v1/admin/me", asApplication).status, 401);
        QCOMPARE(
            http.get("/api/v1/application/" + QByteArray::number(m_application.id), m_api->as(m_api->developer)).status,
            404);
    }

    void consentsAreListedAndTakenBackByTheAdministrator()
    {
        const qint64 own = consentOf(m_api->member), foreign = consentOf(m_api->stranger);
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const auto list = [&](const QByteArray &query = {}) {
            return http.get(path("/consents" + query), headers).json();
        };
        const QJsonObject all = list();
        QCOMPARE(all[u"count"_s].toInt(), 2);
        QCOMPARE(all[u"results"_s][0][u"user"_s][u"email"_s].toString(), u"member@dune.com"_s);
        // Who is of another tenant is not named here.
        QCOMPARE(all[u"results"_s][1][u"user"_s][u"id"_s].toInteger(), m_api->stranger.id);
        QVERIFY(all[u"results"_s][1][u"user"_s][u"email"_s].isNull());
        const QJsonObject page = list("?limit=1");
        QCOMPARE(page[u"next_id"_s].toInteger(), own);
        QCOMPARE(list("?limit=1&offset=" + QByteArray::number(own))[u"results"_s][0][u"id"_s].toInteger(), foreign);

        const HttpHeaders token = m_api->as(m_api->member, m_application.id);
        QCOMPARE(http.get("/api/v1/admin/me", token).status, 200);
        const auto revoke = [&](qint64 id) {
            return http.del(path("/consent/" + QByteArray::number(id)), headers).status;
        };
        QCOMPARE(revoke(own), 204);
        QCOMPARE(m_api->lastAudit().event, u"consent.revoked"_s);
        QCOMPARE(http.get("/api/v1/admin/me", token).status, 401);
        QCOMPARE(revoke(own), 404);
        QCOMPARE(list()[u"count"_s].toInt(), 1);
        QCOMPARE(list("?state=all")[u"count"_s].toInt(), 2);
        QCOMPARE(list("?state=0")[u"results"_s][0][u"state"_s].toInt(), 0);
    }

    void aConsentOfAnotherApplicationIsNotFound()
    {
        const qint64 consent = consentOf(m_api->member);
        const auto other = m_api->addApplication(m_api->administrator);
        HttpClient http = m_api->client();
        QCOMPARE(http.del("/api/v1/admin/application/" + QByteArray::number(other.id) + "/consent/" +
                              QByteArray::number(consent),
                          m_api->as(m_api->administrator))
                     .status,
                 404);
        QVERIFY(oauth::consents::find(m_api->reader(), consent).value()->active());
    }
};

QTEST_GUILESS_MAIN(ApiSecretsTest)
#include "tst_api_secrets.moc"
