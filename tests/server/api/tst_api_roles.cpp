#include "apiserver.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Contract §3 on every endpoint of this room that deals with applications, people and the audit log.
class ApiRolesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;
    applications::Application m_own, m_foreign; ///< of the clinic's developer; of the other tenant

    static QJsonObject body() { return {{u"name"_s, u"x"_s}, {u"redirect_url"_s, u"https://a.example/"_s}}; }
    HttpReply send(const QByteArray &method, QByteArray path, const HttpHeaders &headers)
    {
        HttpClient http = m_api->client();
        path.replace("{own}", QByteArray::number(m_own.id)).replace("{foreign}", QByteArray::number(m_foreign.id));
        path.replace("{person}", QByteArray::number(m_api->member.id));
        path.replace("{stranger}", QByteArray::number(m_api->stranger.id));
        if (method == "POST")
            return http.postJson(path, body(), headers);
        return method == "PUT" ? http.putJson(path, body(), headers) : http.send(method, path, headers);
    }

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<ApiServer>();
        m_own = m_api->addApplication(m_api->developer);
        m_foreign = m_api->addApplication(m_api->stranger);
    }
    void cleanup() { m_api.reset(); }

    void everyRoleMayWhatItMay_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QList<int>>("expected"); // platform, administrator, clinician, member, developer
        const auto row = [](const char *method, const char *path, const QList<int> &expected) {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << expected;
        };
        row("POST", "/api/v1/applications", {200, 200, 403, 403, 200});
        row("GET", "/api/v1/applications", {200, 200, 403, 403, 200});
        row("GET", "/api/v1/application/{own}", {200, 200, 403, 403, 200});
        row("PUT", "/api/v1/application/{own}", {200, 200, 403, 403, 200});
        row("DELETE", "/api/v1/application/{own}", {204, 204, 403, 403, 204});
        row("GET", "/api/v1/application/{foreign}", {200, 404, 403, 403, 404});
        row("PUT", "/api/v1/application/{foreign}", {200, 404, 403, 403, 404});
        row("DELETE", "/api/v1/application/{foreign}", {204, 404, 403, 403, 404});
        row("GET", "/api/v1/application/999999", {404, 404, 403, 403, 404});
        row("GET", "/api/v1/application/x", {404, 404, 403, 403, 404});
        row("GET", "/api/v1/application/-1", {404, 404, 403, 403, 404});
        row("GET", "/api/v1/application/99999999999999999999", {404, 404, 403, 403, 404});
        row("DELETE", "/api/v1/admin/users/{person}/second-factors", {204, 204, 403, 403, 403});
        row("DELETE", "/api/v1/admin/users/{stranger}/second-factors", {204, 404, 403, 403, 403});
        row("DELETE", "/api/v1/admin/users/999999/second-factors", {404, 404, 403, 403, 403});
        row("POST", "/api/v1/admin/application/{own}/restore", {200, 200, 403, 403, 403});
        row("POST", "/api/v1/admin/application/{own}/rotate-secret", {200, 200, 403, 403, 200});
        row("POST", "/api/v1/admin/application/{foreign}/restore", {200, 404, 403, 403, 404});
        row("POST", "/api/v1/admin/application/{foreign}/rotate-secret", {200, 404, 403, 403, 404});
        row("GET", "/api/v1/admin/application/{own}/secrets", {200, 200, 403, 403, 200});
        row("GET", "/api/v1/admin/application/{foreign}/secrets", {200, 404, 403, 403, 404});
        row("DELETE", "/api/v1/admin/application/{own}/secret/999999", {404, 404, 403, 403, 404});
        row("DELETE", "/api/v1/admin/application/{foreign}/secret/1", {404, 404, 403, 403, 404});
        row("GET", "/api/v1/admin/application/{own}/consents", {200, 200, 403, 403, 403});
        row("GET", "/api/v1/admin/application/{foreign}/consents", {200, 404, 403, 403, 404});
        row("DELETE", "/api/v1/admin/application/{own}/consent/999999", {404, 404, 403, 403, 403});
        row("DELETE", "/api/v1/admin/application/{foreign}/consent/1", {404, 404, 403, 403, 404});
        row("PUT", "/api/v1/admin/application/{own}/owner", {400, 400, 403, 403, 403});
        row("PUT", "/api/v1/admin/application/{foreign}/owner", {400, 404, 403, 403, 404});
        row("GET", "/api/v1/admin/applications/export", {200, 200, 403, 403, 403});
        row("POST", "/api/v1/admin/applications/import", {400, 400, 403, 403, 403});
        row("GET", "/api/v1/authorized-applications", {200, 200, 200, 200, 200});
        row("GET", "/api/v1/authorized-application/1", {404, 404, 404, 404, 404});
        row("DELETE", "/api/v1/authorized-application/1", {404, 404, 404, 404, 404});
        row("GET", "/api/v1/admin/me", {200, 200, 200, 200, 200});
        row("GET", "/api/v1/admin/users", {200, 200, 403, 403, 403});
        row("GET", "/api/v1/admin/user/{person}", {200, 200, 403, 403, 403});
        row("GET", "/api/v1/admin/user/{stranger}", {200, 404, 403, 403, 403});
        row("GET", "/api/v1/admin/audit", {200, 200, 403, 403, 403});
        row("GET", "/api/v1/admin/initial-access-tokens", {200, 200, 403, 403, 403});
        row("GET", "/api/v1/admin/audit/verify", {200, 403, 403, 403, 403});
        row("POST", "/api/v1/admin/audit/verify", {202, 403, 403, 403, 403});
        row("GET", "/api/v1/admin/audit/export", {200, 200, 403, 403, 403});
        row("GET", "/api/v1/admin/webhooks", {200, 200, 403, 403, 403});
        row("POST", "/api/v1/admin/webhooks", {400, 400, 403, 403, 403});
        row("GET", "/api/v1/admin/webhooks/999999", {404, 404, 403, 403, 403});
        row("GET", "/api/v1/admin/webhook-deliveries", {200, 200, 403, 403, 403});
    }
    void everyRoleMayWhatItMay()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QList<int>, expected);
        const QList<accounts::User> people{m_api->platform, m_api->administrator, m_api->clinician, m_api->member,
                                           m_api->developer};
        for (qsizetype i = 0; i < people.size(); ++i) {
            const qint64 before = m_api->lastAudit().id;
            const HttpReply reply = send(method, path, m_api->as(people[i]));
            QVERIFY2(reply.status == expected[i], qPrintable(u"%1 gets %2 %3: %4"_s.arg(people[i].username)
                                                                 .arg(reply.status)
                                                                 .arg(expected[i])
                                                                 .arg(QString::fromUtf8(reply.body))));
            if (reply.status == 403 || reply.status == 404) {
                const audit::Entry entry = m_api->lastAudit();
                QVERIFY(entry.id > before);
                QCOMPARE(entry.outcome, u"refused"_s);
                QCOMPARE(entry.actorId, std::optional(people[i].id));
                QCOMPARE(entry.tenantId, std::optional(people[i].tenantId));
                QCOMPARE(entry.traceId, QString::fromLatin1(reply.header("X-Trace-Id")));
            }
        }
        QCOMPARE(send(method, path, {}).status, 401);
    }

    void whatIsForeignLooksLikeWhatIsNotThere()
    {
        const auto bare = [](const HttpReply &reply) {
            QJsonObject json = reply.json();
            json.remove(u"trace_id"_s);
            return json;
        };
        for (const QByteArray &method : {QByteArray("GET"), QByteArray("PUT"), QByteArray("DELETE")}) {
            const HttpReply foreign = send(method, "/api/v1/application/{foreign}", m_api->as(m_api->administrator));
            const HttpReply missing = send(method, "/api/v1/application/999999", m_api->as(m_api->administrator));
            QCOMPARE(foreign.status, 404);
            QCOMPARE(bare(foreign), bare(missing));
        }
    }

    void listsHoldOnlyWhatTheRoleReaches()
    {
        m_api->addApplication(m_api->administrator);
        HttpClient http = m_api->client();
        const auto count = [&](const accounts::User &person, const QByteArray &query = {}) {
            const QJsonObject json = http.get("/api/v1/applications?state=all" + query, m_api->as(person)).json();
            return json[u"count"_s].toInt() == json[u"results"_s].toArray().size() ? json[u"count"_s].toInt() : -1;
        };
        QCOMPARE(count(m_api->platform), 5); // with the program's own two
        QCOMPARE(count(m_api->administrator), 2);
        QCOMPARE(count(m_api->developer), 1);
        QCOMPARE(count(m_api->stranger), 1);
        const QByteArray ofDeveloper = "&user_id=" + QByteArray::number(m_api->developer.id);
        QCOMPARE(count(m_api->platform, ofDeveloper), 1);
        QCOMPARE(count(m_api->administrator, ofDeveloper), 1);
        QCOMPARE(count(m_api->stranger, ofDeveloper), 0);
        const HttpReply nosy = http.get("/api/v1/applications?user_id=" + QByteArray::number(m_api->administrator.id),
                                        m_api->as(m_api->developer));
        QCOMPARE(nosy.status, 403);
        QCOMPARE(http.get("/api/v1/admin/users", m_api->as(m_api->administrator)).json()[u"count"_s].toInt(), 4);
        QCOMPARE(http.get("/api/v1/admin/users", m_api->as(m_api->platform)).json()[u"count"_s].toInt(), 6);
    }

    void theProgramsOwnApplicationsAreNotChanged()
    {
        const qint64 console =
            m_api->number(u"SELECT id FROM application WHERE client_id = 'biometricscloud-console'"_s);
        const QByteArray path = "/api/v1/application/" + QByteArray::number(console);
        QCOMPARE(send("GET", path, m_api->as(m_api->platform)).status, 200);
        QCOMPARE(send("PUT", path, m_api->as(m_api->platform)).status, 403);
        QCOMPARE(send("DELETE", path, m_api->as(m_api->platform)).status, 403);
        QCOMPARE(m_api->number(u"SELECT state FROM application WHERE client_id = 'biometricscloud-console'"_s), 5);
    }

    void badTokensAreChallenged()
    {
        HttpClient http = m_api->client();
        const auto challenge = [&](const HttpHeaders &headers, const QByteArray &query = {}) {
            const HttpReply reply = http.get("/api/v1/admin/me" + query, headers);
            return std::pair(reply.status, reply.header("WWW-Authenticate"));
        };
        QCOMPARE(challenge({}), std::pair(401, QByteArray("Bearer realm=\"BiometricsCloud\"")));
        for (const HttpHeaders &headers :
             {HttpHeaders{{"Authorization", "Bearer nonsense"}}, HttpHeaders{{"Authorization", "Bearer"}},
              HttpHeaders{{"Authorization", "Bearer  "}}, HttpHeaders{{"Authorization", "Basic YTpi"}},
              HttpHeaders{{"Authorization", "Bearer a b"}}, HttpHeaders{{"Authorization", "Bearer \"x\""}},
              HttpHeaders{{"Authorization", "Bearer " + QByteArray(5000, 'a')}},
              m_api->as(m_api->administrator) + m_api->as(m_api->administrator)}) {
            const auto [status, header] = challenge(headers);
            QCOMPARE(status, 401);
            QVERIFY2(header.contains("error=\"invalid_token\""), header.constData());
        }
        const QByteArray good = m_api->tokens(m_api->administrator).accessToken.toLatin1();
        QCOMPARE(challenge({{"Authorization", "bEARER " + good}}).first, 200);
        QCOMPARE(challenge({}, "?access_token=" + good).first, 400);
        QCOMPARE(challenge({{"Authorization", "Bearer " + good}}, "?access_token=" + good).first, 400);
        const HttpHeaders narrow = m_api->as(m_api->administrator, 0, u"profile ring_data"_s);
        const auto [status, header] = challenge(narrow);
        QCOMPARE(status, 403);
        QVERIFY(header.contains("error=\"insufficient_scope\""));
        m_api->clock.advance(2h);
        QCOMPARE(challenge({{"Authorization", "Bearer " + good}}).first, 401);
    }
};

QTEST_GUILESS_MAIN(ApiRolesTest)
#include "tst_api_roles.moc"
