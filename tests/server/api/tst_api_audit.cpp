#include "apiserver.h"
#include "core/store/store.h"

#include <QJsonDocument>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// /api/v1/admin/audit: search, export, verification.
class ApiAuditTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_api;

    void note(const QString &event, qint64 tenantId, const QString &objectId, const QString &outcome = u"ok"_s)
    {
        audit::Entry entry;
        entry.time = m_api->now();
        entry.tenantId = tenantId;
        entry.actorId = m_api->administrator.id;
        entry.event = event;
        entry.outcome = outcome;
        entry.objectType = u"thing"_s;
        entry.objectId = objectId;
        entry.address = u"192.0.2."_s + objectId;
        entry.traceId = u"4bf92f3577b34da6a3ce929d0e0e473"_s + objectId.right(1);
        entry.detail = {{u"note"_s, u"=SUM(A1),\"quoted\""_s}};
        QVERIFY(m_api->write([entry](store::Connection &unit) -> Result<> {
            audit::append(unit, entry);
            return {};
        }));
        m_api->clock.advance(1s);
    }
    QStringList found(const QByteArray &query)
    {
        QStringList list;
        const HttpReply reply = m_api->client().get("/api/v1/admin/audit" + query, m_api->as(m_api->administrator));
        if (reply.status != 200)
            return {u"%1 %2"_s.arg(reply.status).arg(QString::fromUtf8(reply.body))};
        for (const QJsonValue &entry : reply.json()[u"results"_s].toArray())
            list << entry[u"object_id"_s].toString();
        return list;
    }
    QJsonObject verified()
    {
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->platform);
        if (http.postJson("/api/v1/admin/audit/verify", {}, headers).status != 202)
            return {};
        QJsonObject state;
        (void)QTest::qWaitFor(
            [&] {
                state = http.get("/api/v1/admin/audit/verify", headers).json();
                return state[u"state"_s].toString() != u"running"_s;
            },
            20'000);
        return state;
    }

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiServer>(); }
    void cleanup() { m_api.reset(); }

    void everyFilterNarrows()
    {
        note(u"thing.made"_s, 2, u"1"_s);
        note(u"thing.used"_s, 2, u"2"_s, u"refused"_s);
        note(u"other.made"_s, 2, u"3"_s);
        note(u"thing.made"_s, 3, u"4"_s); // of another tenant
        QCOMPARE(found({}), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(found("?event=thing."), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(found("?event=thing.*"), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(found("?event=thing.made"), QStringList{u"1"_s});
        QCOMPARE(found("?outcome=refused"), QStringList{u"2"_s});
        QCOMPARE(found("?object_id=3&object_type=thing"), QStringList{u"3"_s});
        QCOMPARE(found("?address=192.0.2.2"), QStringList{u"2"_s});
        QCOMPARE(found("?trace_id=4bf92f3577b34da6a3ce929d0e0e4731"), QStringList{u"1"_s});
        QCOMPARE(found("?search=QUOTED&user_id=" + QByteArray::number(m_api->administrator.id)).size(), 3);
        QCOMPARE(found("?from=2022-01-19T03:59:09Z"), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(found("?until=2022-01-19T03:59:09Z"), QStringList{u"1"_s});
        QCOMPARE(found("?from=2022-01-19T05:59:09%2B02:00&until=2022-01-19T03:59:10Z"), QStringList{u"2"_s});
        HttpClient http = m_api->client();
        QCOMPARE(ApiServer::wrongFields(
                     http.get("/api/v1/admin/audit?from=yesterday&after=-1&limit=0", m_api->as(m_api->administrator))),
                 (QStringList{u"from"_s, u"after"_s, u"limit"_s}));
    }

    void pagesGoBothWaysAndStayWhatTheyWere()
    {
        for (int i = 1; i <= 7; ++i)
            note(u"thing.made"_s, 2, QString::number(i));
        HttpClient http = m_api->client();
        const HttpHeaders headers = m_api->as(m_api->administrator);
        const auto page = [&](const QByteArray &query) {
            return http.get("/api/v1/admin/audit?event=thing.&limit=3" + query, headers).json();
        };
        const auto ids = [](const QJsonObject &json) {
            QStringList list;
            for (const QJsonValue &entry : json[u"results"_s].toArray())
                list << entry[u"object_id"_s].toString();
            return list.join(u' ');
        };
        const auto at = [](const QJsonObject &json, const QString &name) {
            return QByteArray::number(json[name].toInteger());
        };
        const QJsonObject first = page({});
        QCOMPARE(ids(first), u"7 6 5"_s);
        const QJsonObject second = page("&before=" + at(first, u"next_before"_s));
        QCOMPARE(ids(second), u"4 3 2"_s);
        note(u"thing.made"_s, 2, u"8"_s);
        QCOMPARE(ids(page("&before=" + at(first, u"next_before"_s))), u"4 3 2"_s);
        QCOMPARE(ids(page("&after=" + at(second, u"next_after"_s))), u"7 6 5"_s); // back again
        QCOMPARE(ids(page("&after=" + at(first, u"next_after"_s))), u"8"_s);      // what is new
        const QJsonObject last = page("&before=" + at(second, u"next_before"_s));
        QCOMPARE(ids(last), u"1"_s);
        QVERIFY(last[u"next_before"_s].isNull());
    }

    void thePlatformSeesHowEntriesAreChained()
    {
        note(u"thing.made"_s, 2, u"1"_s);
        note(u"thing.made"_s, 3, u"2"_s);
        HttpClient http = m_api->client();
        const auto asked = [&](const HttpHeaders &headers) {
            return http.get("/api/v1/admin/audit?event=thing.&hashes=true", headers).json()[u"results"_s].toArray();
        };
        const QJsonArray all = asked(m_api->as(m_api->platform));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"hash"_s].toString().size(), 64);
        QCOMPARE(all[0][u"previous_hash"_s], all[1][u"hash"_s]);
        QVERIFY(all[0][u"hash"_s] != all[1][u"hash"_s]);
        // Over its own hashes a tenant could try out what another one's entries say.
        const QJsonArray own = asked(m_api->as(m_api->administrator));
        QCOMPARE(own.size(), 1);
        QVERIFY(!own[0].toObject().contains(u"hash"_s) && !own[0].toObject().contains(u"previous_hash"_s));
    }

    void theLogIsExportedAsLinesOfJson()
    {
        for (int i = 1; i <= 1203; ++i) // more than one piece
            note(u"thing.made"_s, i % 2 ? 2 : 3, QString::number(i));
        HttpClient http = m_api->client();
        const HttpReply reply = http.get("/api/v1/admin/audit/export?event=thing.", m_api->as(m_api->administrator));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Transfer-Encoding"), QByteArray("chunked"));
        QVERIFY(reply.header("Content-Disposition").contains("audit.jsonl"));
        const QList<QByteArray> lines = reply.body.split('\n');
        QCOMPARE(lines.size(), 602 + 1);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object()[u"object_id"_s].toString(), u"1"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[601]).object()[u"object_id"_s].toString(), u"1203"_s);
        QVERIFY(lines.constLast().isEmpty());
        QCOMPARE(reply.header("X-Last-Entry-Id"),
                 QByteArray::number(QJsonDocument::fromJson(lines[601]).object()[u"id"_s].toInteger()));
        QVERIFY(lines[601].startsWith("{\"id\":" + reply.header("X-Last-Entry-Id") + ','));
        const HttpReply none = http.get("/api/v1/admin/audit/export?event=no.", m_api->as(m_api->administrator));
        QVERIFY(none.body.isEmpty());
        QCOMPARE(none.header("X-Last-Entry-Id"), QByteArray("0"));
        QCOMPARE(m_api->lastAudit().event, u"audit.exported"_s);
    }

    void aSpreadsheetReadsNoFormula()
    {
        note(u"thing.made"_s, 2, u"=cmd|' /C calc'!A0"_s);
        HttpClient http = m_api->client();
        const HttpReply reply =
            http.get("/api/v1/admin/audit/export?format=csv&event=thing.", m_api->as(m_api->administrator));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Content-Type").startsWith("text/csv"));
        QVERIFY(reply.body.startsWith("id,time,tenant_id,"));
        QVERIFY(reply.body.contains(",'=cmd|' /C calc'!A0,"));
        QVERIFY(reply.body.contains("\\\"\"quoted\\\"\"")); // JSON's escapes, doubled by CSV
    }

    void verificationRunsBesideAndNamesTheRow()
    {
        for (int i = 1; i <= 9; ++i)
            note(u"thing.made"_s, 2, QString::number(i));
        HttpClient http = m_api->client();
        QCOMPARE(http.get("/api/v1/admin/audit/verify", m_api->as(m_api->platform)).json()[u"state"_s].toString(),
                 u"never"_s);
        QJsonObject state = verified();
        QCOMPARE(state[u"state"_s].toString(), u"done"_s);
        QVERIFY(state[u"entries"_s].toInt() >= 9);
        QVERIFY(state[u"first_bad_id"_s].isNull() && state[u"first_missing_id"_s].isNull());
        QCOMPARE(state[u"head_hash"_s].toString().size(), 64);
        const auto tamper = [&](const QString &sql) {
            QVERIFY(m_api->write([sql](store::Connection &unit) { return unit.execute(sql); }).value() > 0);
        };
        tamper(u"UPDATE audit_entry SET event = 'nothing' WHERE id = 6"_s);
        QCOMPARE(verified()[u"first_bad_id"_s].toInt(), 6);
        tamper(u"DELETE FROM audit_entry WHERE id = 4"_s);
        state = verified();
        QCOMPARE(state[u"first_missing_id"_s].toInt(), 4);
        QCOMPARE(state[u"first_bad_id"_s].toInt(), 5);
    }
};

QTEST_GUILESS_MAIN(ApiAuditTest)
#include "tst_api_audit.moc"
