#include "apiserver.h"
#include "core/accounts/accounts.h"
#include "core/accounts/links.h"
#include "core/accounts/throttle.h"
#include "core/accounts/trustedbrowsers.h"
#include "core/crypto/hash.h"
#include "core/mail/outbox.h"
#include "core/oauth/consent.h"
#include "core/oauth/tokens/tokens.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// /api/v1/admin/users: what administrators do to people (contract §3, §4.5; security cases, "Tenants").
class ApiPeopleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    static QByteArray path(const accounts::User &person, const QByteArray &rest = {})
    {
        return "/api/v1/admin/users/" + QByteArray::number(person.id) + rest;
    }
    HttpReply put(const accounts::User &who, const accounts::User &person, const QJsonObject &body)
    {
        HttpClient http = m_api->client();
        return http.putJson(path(person), body, m_api->as(who));
    }
    HttpReply post(const accounts::User &who, const QByteArray &where, const QJsonObject &body = {})
    {
        HttpClient http = m_api->client();
        return http.postJson(where, body, m_api->as(who));
    }
    HttpReply get(const accounts::User &who, const QByteArray &where)
    {
        HttpClient http = m_api->client();
        return http.get(where, m_api->as(who));
    }
    HttpReply create(const accounts::User &who, const QString &email, int role)
    {
        return post(
            who, "/api/v1/admin/users",
            {{u"email"_s, email}, {u"first_name"_s, u"Paul"_s}, {u"last_name"_s, u"Atreides"_s}, {u"role_id"_s, role}});
    }
    bool works(const QString &accessToken)
    {
        HttpClient http = m_api->client();
        return http.get("/api/v1/admin/me", {HttpClient::bearer(accessToken.toLatin1())}).status == 200;
    }
    accounts::User addTo(qint64 tenantId, const QString &name, accounts::Role role)
    {
        return m_api
            ->write([=, at = m_api->now()](store::Connection &unit) {
                accounts::User user;
                user.tenantId = tenantId;
                user.username = user.email = name + u"@dune.com"_s;
                user.firstName = name;
                user.role = role;
                return accounts::people::create(unit, user, {}, at);
            })
            .value();
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void newPeopleAreInvited()
    {
        const HttpReply reply = create(m_api->administrator, u"paul@arrakis.org"_s, 4);
        QVERIFY2(reply.status == 201, reply.body.constData());
        const QJsonObject json = reply.json();
        QCOMPARE(json[u"tenant_id"_s].toInt(), 2);
        QCOMPARE(json[u"username"_s].toString(), u"paul@arrakis.org"_s);
        QCOMPARE(json[u"invitation"_s][u"sent_to"_s].toString(), u"paul@arrakis.org"_s);
        QVERIFY(json[u"invitation"_s][u"link"_s].isNull()); // it goes to the person, and to nobody else
        QCOMPARE(json[u"invitation"_s][u"expires_time"_s].toString(), u"2022-01-26T03:59:08.704325Z"_s);
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM mail_outbox"_s), 1);
        QCOMPARE(m_api->lastAudit().event, u"user.created"_s);
        const HttpReply one =
            get(m_api->administrator, "/api/v1/admin/users/" + QByteArray::number(json[u"id"_s].toInt()));
        QCOMPARE(one.json()[u"invited_until"_s].toString(), u"2022-01-26T03:59:08.704325Z"_s);
        // Nobody can sign in without having set a password.
        HttpClient http = m_api->client();
        for (const QString &password : {u""_s, u"x"_s})
            QVERIFY(http.postJson("/api/v1/login", {{u"username"_s, u"paul@arrakis.org"_s}, {u"password"_s, password}})
                        .status >= 400);
    }

    void withoutMailTheAnswerCarriesTheLink()
    {
        m_api = std::make_unique<ApiServer>(true, false);
        const HttpReply reply = create(m_api->administrator, u"paul@arrakis.org"_s, 4);
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        const QString link = reply.json()[u"invitation"_s][u"link"_s].toString();
        QVERIFY(link.startsWith(ApiServer::issuer + u"/set-password?token="_s));
        QVERIFY(reply.json()[u"invitation"_s][u"sent_to"_s].isNull());
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM mail_outbox"_s), 0);
        const QByteArray token = link.section(u'=', 1).toLatin1();
        QVERIFY(accounts::links::find(m_api->reader(), crypto::sha256(token), m_api->now()).value().has_value());
        QCOMPARE(m_api->number(
                     u"SELECT COUNT(*) FROM audit_entry WHERE detail LIKE '%%1%'"_s.arg(QString::fromLatin1(token))),
                 0);
        // And no later answer does.
        const auto id = reply.json()[u"id"_s].toInt();
        QVERIFY(!get(m_api->administrator, "/api/v1/admin/users/" + QByteArray::number(id)).body.contains(token));
    }

    void wrongFieldsAreAllNamed()
    {
        const HttpReply reply = post(
            m_api->administrator, "/api/v1/admin/users",
            {{u"email"_s, u"a b@c"_s}, {u"username"_s, u"x@y"_s}, {u"role_id"_s, 9}, {u"timezone"_s, u"Mars/Base"_s}});
        QCOMPARE(reply.status, 400);
        QStringList fields = ApiServer::wrongFields(reply);
        fields.sort();
        QCOMPARE(fields, (QStringList{u"email"_s, u"first_name"_s, u"role_id"_s, u"timezone"_s, u"username"_s}));
        QCOMPARE(create(m_api->administrator, u"MEMBER@dune.com"_s, 4).status, 409);
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"timezone"_s, u"Bogus"_s}}).status, 400);
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"timezone"_s, u"Etc/GMT+5"_s}}).status, 200);
    }

    void nobodyMakesAnybodyMoreThanThemselves()
    {
        QCOMPARE(create(m_api->administrator, u"a@arrakis.org"_s, 1).status, 403);
        QCOMPARE(m_api->lastAudit().outcome, u"refused"_s);
        QCOMPARE(create(m_api->administrator, u"a@arrakis.org"_s, 2).status, 201);
        QCOMPARE(create(m_api->platform, u"b@arrakis.org"_s, 1).status, 201);
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"role_id"_s, 1}}).status, 403);
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"role_id"_s, 3}}).status, 200);
        for (const auto &who : {m_api->clinician, m_api->member, m_api->developer}) {
            QCOMPARE(create(who, u"c@arrakis.org"_s, 4).status, 403);
            QCOMPARE(put(who, who, {{u"role_id"_s, 2}}).status, 403);
            QCOMPARE(get(who, "/api/v1/admin/users").status, 403);
        }
        // A platform administrator who lives in the tenant is above its administrators.
        const accounts::User above = addTo(2, u"above"_s, accounts::Role::PlatformAdministrator);
        QCOMPARE(put(m_api->administrator, above, {{u"state"_s, 0}}).status, 403);
        QCOMPARE(post(m_api->administrator, path(above, "/reset-password")).status, 403);
        QCOMPARE(post(m_api->administrator, path(above, "/unlock")).status, 403);
    }

    void otherTenantsPeopleAreNotThere()
    {
        QCOMPARE(
            post(m_api->administrator, "/api/v1/admin/users",
                 {{u"email"_s, u"a@arrakis.org"_s}, {u"first_name"_s, u"A"_s}, {u"role_id"_s, 4}, {u"tenant_id"_s, 3}})
                .status,
            403);
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const auto audited = [this](const HttpReply &reply) {
            return reply.status == 404 && m_api->lastAudit().outcome == u"refused"_s;
        };
        const accounts::User &other = m_api->stranger;
        QVERIFY(audited(http.get(path(other), headers)));
        QVERIFY(audited(http.putJson(path(other), {{u"state"_s, 0}}, headers)));
        for (const char *action : {"/unlock", "/invite", "/reset-password"})
            QVERIFY(audited(http.postJson(path(other, action), {}, headers)));
        QVERIFY(audited(http.del(path(other, "/sessions"), headers)));
        QVERIFY(audited(http.get(path(other, "/consents"), headers)));
        QVERIFY(audited(http.del(path(other, "/consents/1"), headers)));
        QCOMPARE(accounts::people::find(m_api->reader(), other.id).value()->state, accounts::activeState);
        QCOMPARE(http.get(path(other), m_api->as(m_api->platform)).status, 200);
    }

    void disabledPeopleAreOutAtOnce()
    {
        const QString token = m_api->tokens(m_api->member).accessToken;
        QVERIFY(works(token));
        QVERIFY(m_api->write([this](store::Connection &unit) {
            const accounts::Session session{m_api->member.id, m_api->now(), m_api->now(), m_api->now() + 1h};
            return accounts::sessions::create(unit, QByteArray(32, 's'), session, {}, {});
        }));
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"state"_s, 0}}).status, 200);
        QVERIFY(!works(token));
        QCOMPARE(m_api->lastAudit().event, u"user.disabled"_s);
        QCOMPARE(m_api->lastAudit().detail[u"sessions_ended"_s].toInt(), 1);
        QCOMPARE(post(m_api->administrator, path(m_api->member, "/reset-password")).status, 409);
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"state"_s, 5}}).status, 200);
        QVERIFY(!works(token)); // what ended stays ended
        QVERIFY(works(m_api->tokens(m_api->member).accessToken));
    }

    void lastAdministratorStays()
    {
        QCOMPARE(put(m_api->administrator, m_api->administrator, {{u"state"_s, 0}}).status, 409);
        QCOMPARE(put(m_api->administrator, m_api->administrator, {{u"role_id"_s, 4}}).status, 409);
        QCOMPARE(put(m_api->platform, m_api->platform, {{u"role_id"_s, 2}}).status, 409);
        QCOMPARE(put(m_api->administrator, m_api->clinician, {{u"role_id"_s, 2}}).status, 200);
        QCOMPARE(put(m_api->administrator, m_api->administrator, {{u"role_id"_s, 4}}).status, 200);
    }

    void namesChangeAndAreAuditedWithoutValues()
    {
        const HttpReply reply =
            put(m_api->administrator, m_api->member,
                {{u"first_name"_s, u"Leto"_s}, {u"email"_s, u"leto@arrakis.org"_s}, {u"language"_s, u"de"_s}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"first_name"_s].toString(), u"Leto"_s);
        QCOMPARE(reply.json()[u"username"_s].toString(), u"member"_s);
        const audit::Entry entry = m_api->lastAudit();
        QCOMPARE(entry.event, u"user.updated"_s);
        QCOMPARE(entry.detail[u"changed"_s].toArray(), (QJsonArray{u"email"_s, u"name"_s, u"language"_s}));
        QVERIFY(!QJsonDocument(entry.detail).toJson().contains("leto"));
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"email"_s, u"developer@dune.com"_s}}).status, 409);
    }

    void changedAddressEndsLinksToTheFormerOne()
    {
        QCOMPARE(post(m_api->administrator, path(m_api->member, "/reset-password")).status, 200);
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM account_link WHERE ended_time IS NULL"_s), 1);
        QCOMPARE(put(m_api->administrator, m_api->member, {{u"email"_s, u"leto@arrakis.org"_s}}).status, 200);
        QCOMPARE(m_api->number(u"SELECT COUNT(*) FROM account_link WHERE ended_time IS NULL"_s), 0);
    }

    void invitationsAreForThoseWithoutAPassword()
    {
        QCOMPARE(post(m_api->administrator, path(m_api->member, "/invite")).status, 409);
        const accounts::User fresh = addTo(2, u"fresh"_s, accounts::Role::Member);
        const HttpReply reply = post(m_api->administrator, path(fresh, "/invite"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"sent_to"_s].toString(), u"fresh@dune.com"_s);
        QCOMPARE(m_api->lastAudit().event, u"user.invited"_s);
    }

    void unlockEndsTheLock()
    {
        HttpClient http = m_api->client();
        const auto login = [&](const QString &password) {
            return http.postJson("/api/v1/login", {{u"username"_s, u"member"_s}, {u"password"_s, password}}).status;
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(login(u"wrong"_s), 401);
        QCOMPARE(login(ApiServer::password), 401);
        const QJsonObject locked = get(m_api->administrator, path(m_api->member)).json();
        QVERIFY(!locked[u"locked_until"_s].isNull());
        QCOMPARE(locked[u"failed_sign_ins"_s].toInt(), 5);
        QCOMPARE(get(m_api->administrator, "/api/v1/admin/users?standing=locked").json()[u"count"_s].toInt(), 1);
        QCOMPARE(post(m_api->administrator, path(m_api->member, "/unlock")).status, 204);
        QCOMPARE(m_api->lastAudit().event, u"user.unlocked"_s);
        QCOMPARE(login(ApiServer::password), 200);
        QCOMPARE(get(m_api->administrator, "/api/v1/admin/users?standing=locked").json()[u"count"_s].toInt(), 0);
        QCOMPARE(get(m_api->administrator, path(m_api->member)).json()[u"failed_sign_ins"_s].toInt(), 0);
    }

    void listsTellHowPeopleSignIn()
    {
        const accounts::User fresh = addTo(2, u"fresh"_s, accounts::Role::Member);
        QVERIFY(m_api->write([=, at = m_api->now()](store::Connection &unit) {
            return accounts::trustedbrowsers::trust(unit, QByteArray(32, 't'), fresh.id, {}, {}, at);
        }));
        QVERIFY(m_api->write([=, this](store::Connection &unit) {
            return unit.execute(u"INSERT INTO totp (account_id, secret, confirmed_time) VALUES (?, ?, ?)"_s,
                                {fresh.id, QByteArray(20, 's'), toMicros(m_api->now())});
        }));
        const QJsonObject list = get(m_api->administrator, "/api/v1/admin/users?standing=invited").json();
        QCOMPARE(list[u"count"_s].toInt(), 1);
        const QJsonObject row = list[u"results"_s][0].toObject();
        QCOMPARE(row[u"id"_s].toInteger(), fresh.id);
        QCOMPARE(row[u"has_password"_s], QJsonValue(false));
        QCOMPARE(row[u"has_second_factor"_s], QJsonValue(true));
        const QJsonObject one = get(m_api->administrator, path(fresh)).json();
        QCOMPARE(one[u"totp_since"_s].toString(), u"2022-01-19T03:59:08.704325Z"_s);
        QCOMPARE(one[u"passkeys"_s].toInt(-1), 0);
        QCOMPARE(one[u"recovery_codes"_s].toInt(-1), 0);
        QCOMPARE(one[u"trusted_browsers"_s].toInt(), 1);
        const QJsonObject member = get(m_api->administrator, path(m_api->member)).json();
        QCOMPARE(member[u"has_password"_s], QJsonValue(true));
        QCOMPARE(member[u"has_second_factor"_s], QJsonValue(false));
        QCOMPARE(get(m_api->administrator, "/api/v1/admin/users?standing=gone").status, 400);
    }

    void sessionsAreListedAndEndedOneByOne()
    {
        for (const char name : {'a', 'b'}) {
            QVERIFY(m_api->write([=, this](store::Connection &unit) {
                accounts::Session session;
                session.userId = m_api->member.id;
                session.authTime = session.lastSeenTime = m_api->now();
                session.expiresTime = m_api->now() + 1h;
                session.sid = QString(QChar::fromLatin1(name)).repeated(8);
                return accounts::sessions::create(unit, QByteArray(32, name), session, u"192.0.2.7"_s, u"Firefox"_s);
            }));
        }
        const HttpReply list = get(m_api->administrator, path(m_api->member, "/sessions"));
        QCOMPARE(list.json()[u"count"_s].toInt(), 2);
        const QJsonObject line = list.json()[u"results"_s][0].toObject();
        QCOMPARE(line[u"address"_s].toString() + line[u"user_agent"_s].toString(), u"192.0.2.7Firefox"_s);
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        // Under another person it is not there.
        QCOMPARE(http.del(path(m_api->developer, "/sessions/aaaaaaaa"), headers).status, 404);
        QCOMPARE(http.del(path(m_api->member, "/sessions/aaaaaaaa"), headers).status, 204);
        QCOMPARE(m_api->lastAudit().event, u"session.ended"_s);
        QCOMPARE(http.del(path(m_api->member, "/sessions/aaaaaaaa"), headers).status, 404);
        QCOMPARE(get(m_api->administrator, path(m_api->member, "/sessions")).json()[u"count"_s].toInt(), 1);
    }

    void personIsSignedOutEverywhere()
    {
        const QString token = m_api->tokens(m_api->member).accessToken;
        HttpClient http = m_api->client();
        const HttpReply reply = http.del(path(m_api->member, "/sessions"), m_api->as(m_api->administrator));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"token_families_ended"_s].toInt(), 1);
        QVERIFY(!works(token));
    }

    void consentsAreListedAndTakenBack()
    {
        const auto application = m_api->addApplication(m_api->developer);
        const qint64 id =
            m_api
                ->write([&](store::Connection &unit) {
                    return oauth::consents::grant(unit, 2, m_api->member.id, application.id, {u"profile"_s},
                                                  {u"https://lab.example/api"_s}, m_api->now());
                })
                .value();
        const HttpReply list = get(m_api->administrator, path(m_api->member, "/consents"));
        QCOMPARE(list.status, 200);
        QCOMPARE(list.json()[u"count"_s].toInt(), 1);
        QCOMPARE(list.json()[u"results"_s][0][u"application_name"_s].toString(), u"Third Party App"_s);
        QCOMPARE(list.json()[u"results"_s][0][u"resources"_s].toArray(), QJsonArray{u"https://lab.example/api"_s});
        const QString token = m_api->tokens(m_api->member, application.id).accessToken;
        HttpClient http = m_api->client();
        const QByteArray consent = path(m_api->member, "/consents/" + QByteArray::number(id));
        // Under another person it is not there.
        QCOMPARE(
            http.del(path(m_api->developer, "/consents/" + QByteArray::number(id)), m_api->as(m_api->administrator))
                .status,
            404);
        QCOMPARE(http.del(consent, m_api->as(m_api->administrator)).status, 204);
        QCOMPARE(m_api->lastAudit().event, u"consent.revoked"_s);
        QVERIFY(!works(token));
        QCOMPARE(http.del(consent, m_api->as(m_api->administrator)).status, 404);
    }

    void mailSettingsAreThePlatforms()
    {
        const HttpReply reply = get(m_api->platform, "/api/v1/admin/settings/mail");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[u"configured"_s].toBool());
        QVERIFY(!reply.body.contains("password"));
        QCOMPARE(get(m_api->administrator, "/api/v1/admin/settings/mail").status, 403);
        QCOMPARE(post(m_api->administrator, "/api/v1/admin/settings/mail/test").status, 403);
        m_api = std::make_unique<ApiServer>(true, false);
        QVERIFY(!get(m_api->platform, "/api/v1/admin/settings/mail").json()[u"configured"_s].toBool());
        QCOMPARE(post(m_api->platform, "/api/v1/admin/settings/mail/test").status, 409);
    }
};

QTEST_GUILESS_MAIN(ApiPeopleTest)
#include "tst_api_people.moc"
