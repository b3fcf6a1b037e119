#include "clinic.h"
#include "core/biometrics/metrics.h"
#include "support/must.h"

#include <QTest>
#include <QUrlQuery>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// Devices of one's own, their lists, and how remote ones are linked.
class DevicesApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;
    std::pair<QByteArray, QByteArray> m_bearer;

    /// JSON written with single quotes.
    static QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }
    HttpReply post(const QByteArray &path, const QByteArray &json)
    {
        return m_clinic->client().post(path, quoted(json), "application/json", {m_bearer});
    }
    HttpReply get(const QByteArray &path) { return m_clinic->client().get(path, {m_bearer}); }
    qint64 newMetric()
    {
        const HttpReply reply = post("/api/v1/metrics", "{'device_id':" + QByteArray::number(m_clinic->ring) +
                                                            ",'name':'Heart rate','sample_type':'count/min',"
                                                            "'quantity_type':'HKQuantityTypeIdentifierHeartRate'}");
        return reply.json()[u"id"].toInteger();
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<Clinic>();
        m_bearer = HttpClient::bearer(m_clinic->token(m_clinic->patient));
    }

    void registerOffersAFreshUnguessableState()
    {
        QStringList states;
        for (int i = 0; i < 2; ++i) {
            const HttpReply reply = get("/api/v1/remote-devices/register");
            QCOMPARE(reply.status, 200);
            const QUrl url(reply.json()[u"ouraring"].toString());
            const QUrlQuery query(url);
            QCOMPARE(url.adjusted(QUrl::RemoveQuery).toString(), u"https://cloud.ouraring.com/oauth/authorize"_s);
            QCOMPARE(query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), u"ring & client"_s);
            QCOMPARE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
                     u"https://provider.example/api/v1/callback/ouraring"_s);
            QCOMPARE(query.queryItemValue(u"response_type"_s), u"code"_s);
            QVERIFY(query.hasQueryItem(u"scope"_s));
            QVERIFY(!reply.body.contains("client_secret"));
            QVERIFY(QUrl(reply.json()[u"healthkit"].toString()).isValid());
            states.append(query.queryItemValue(u"state"_s));
            QVERIFY(states.last().size() >= 43);
            // Only its hash is kept.
            const auto kept = (*m_clinic->store->reader())->select(u"SELECT state_hash FROM device_link_request");
            QCOMPARE(kept->size(), i + 1);
            for (const store::Row &row : *kept)
                QVERIFY(row.bytes(0).size() == 32 && !row.bytes(0).contains(states.last().toLatin1()));
        }
        QVERIFY(states[0] != states[1]);
    }

    void registerOuraTellsTheLinksState()
    {
        const HttpReply first = get("/api/v1/remote-devices/register/ouraring"),
                        second = get("/api/v1/remote-devices/register/ouraring");
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json()[u"state"].toString(), u"pending"_s);
        QCOMPARE(second.json()[u"id"], first.json()[u"id"]);
        QVERIFY(second.json()[u"authorize_url"] != first.json()[u"authorize_url"]);
        QCOMPARE(m_clinic->client().get("/api/v1/remote-devices/register").status, 401);
    }

    void expiredStatesAreForgotten()
    {
        get("/api/v1/remote-devices/register");
        m_clinic->clock.advance(std::chrono::minutes(11));
        get("/api/v1/remote-devices/register");
        const auto kept = (*m_clinic->store->reader())->selectOne(u"SELECT COUNT(*) FROM device_link_request");
        QCOMPARE((*kept)->integer(0), 1);
    }

    void preferredSourceIsThePersonsChoice()
    {
        const auto put = [&](const QByteArray &path, const QJsonObject &json) {
            return m_clinic->client().putJson(path, json, {m_bearer});
        };
        const auto first = [&] { // of the person's sources of heart rate
            const auto found =
                biometrics::metrics::ofKind(*must(m_clinic->store->reader()), m_clinic->patient.id, u"heart_rate"_s);
            return must(found).front().deviceId;
        };
        for (const qint64 device : {m_clinic->ring, m_clinic->watch})
            m_clinic->addMetric(device, u"heart_rate"_s, {}, {Clinic::sample(Clinic::at("2026-11-20T10:00:00Z"), 60)});
        QCOMPARE(first(), m_clinic->ring);
        const QByteArray path = "/api/v1/device/" + QByteArray::number(m_clinic->watch);
        QVERIFY(get(path).json()[u"priority"].toInt() >
                get("/api/v1/device/" + QByteArray::number(m_clinic->ring)).json()[u"priority"].toInt());
        const HttpReply set = put(path, {{u"priority"_s, 0}});
        QCOMPARE(set.status, 200);
        QCOMPARE(set.json()[u"priority"].toInt(), 0);
        QCOMPARE(get(path).json()[u"priority"].toInt(), 0);
        QCOMPARE(first(), m_clinic->watch);
        const QString entry = m_clinic->lastAudit(u"device.updated"_s);
        QCOMPARE(entry, u"ok|%1|%2|{\"priority\":0}"_s.arg(m_clinic->patient.id).arg(m_clinic->watch));
        for (const QJsonObject &wrong : {QJsonObject(), QJsonObject{{u"priority"_s, -1}},
                                         QJsonObject{{u"priority"_s, 1001}}, QJsonObject{{u"priority"_s, u"first"_s}}})
            QCOMPARE(put(path, wrong).status, 400);
        const auto other = HttpClient::bearer(m_clinic->token(m_clinic->administrator));
        QCOMPARE(m_clinic->client().putJson(path, {{u"priority"_s, 5}}, {other}).status, 404);
        QCOMPARE(get(path).json()[u"priority"].toInt(), 0);
    }

    void deviceOfAPhoneStandsWhereItsLinkDoes()
    {
        const auto make = [&] {
            return post("/api/v1/devices", "{'manufacturer':'Apple','device_code':'healthkit'}")
                .json()[u"id"]
                .toInteger();
        };
        const auto priority = [&](qint64 device) {
            return get("/api/v1/device/" + QByteArray::number(device)).json()[u"priority"].toInt();
        };
        const qint64 phone = make();
        const QJsonObject link = get("/api/v1/remote-devices").json()[u"results"][0].toObject();
        QCOMPARE(link[u"priority"].toInt(), 100);
        const QByteArray path = "/api/v1/remote-device/" + QByteArray::number(link[u"id"].toInteger());
        const HttpReply set = m_clinic->client().putJson(path, {{u"priority"_s, 7}}, {m_bearer});
        QCOMPARE(set.status, 200);
        QCOMPARE(set.json()[u"priority"].toInt(), 7);
        QCOMPARE(get(path).json()[u"priority"].toInt(), 7);
        QCOMPARE(priority(phone), 7);
        QCOMPARE(priority(make()), 7); // what comes later, too
        QCOMPARE(priority(m_clinic->watch), 20);
    }

    void deviceGetsCredentialsOfItsOwnShownOnce()
    {
        const HttpReply made =
            post("/api/v1/devices", "{'manufacturer':'Polar','device_code':'H10','is_test_mode':'false'}");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().keys(), (QStringList{u"id"_s, u"oauth2_client_id"_s, u"oauth2_client_secret"_s,
                                                  u"oauth2_redirect_url"_s, u"uuid"_s}));
        QVERIFY(made.json()[u"oauth2_client_secret"].toString().size() >= 43);
        const QByteArray path = "/api/v1/device/" + QByteArray::number(made.json()[u"id"].toInteger());
        const HttpReply read = get(path);
        QCOMPARE(read.json()[u"client_id"], made.json()[u"oauth2_client_id"]);
        QCOMPARE(read.json()[u"code"].toString(), u"H10"_s);
        QVERIFY(!read.body.contains(made.json()[u"oauth2_client_secret"].toString().toUtf8()));
        QCOMPARE(get("/api/v1/devices").json()[u"count"].toInt(), 4);
        QCOMPARE(m_clinic->client().del(path, {m_bearer}).status, 204);
        QCOMPARE(get(path).status, 404);
        const auto off = (*m_clinic->store->reader())
                             ->selectOne(u"SELECT state FROM application WHERE client_id = ?",
                                         {made.json()[u"oauth2_client_id"].toString()});
        QCOMPARE((*off)->integer(0), 0);
    }

    void everyWrongFieldOfADeviceIsNamed()
    {
        const HttpReply reply = post("/api/v1/devices", "{'manufacturer':'','is_test_mode':'perhaps'}");
        QCOMPARE(reply.status, 400);
        QStringList fields;
        for (const auto &error : reply.json()[u"errors"].toArray())
            fields.append(error[u"field"].toString());
        fields.sort();
        QCOMPARE(fields, (QStringList{u"device_code"_s, u"is_test_mode"_s, u"manufacturer"_s}));
    }

    void listsOfOnesOwnAreSortedAndFiltered()
    {
        const auto ids = [&](const QByteArray &path) {
            const HttpReply reply = get(path);
            QStringList list;
            for (const QJsonValue &row : reply.json()[u"results"].toArray())
                list << QString::number(row[u"id"].toInteger());
            return reply.status == 200 ? list.join(u' ') : QString::number(-reply.status);
        };
        const auto joined = [](std::initializer_list<qint64> list) {
            QStringList texts;
            for (const qint64 id : list)
                texts << QString::number(id);
            return texts.join(u' ');
        };
        const qint64 ring = m_clinic->ring, watch = m_clinic->watch, sensor = m_clinic->sensor;
        QCOMPARE(ids("/api/v1/devices"), joined({ring, watch, sensor}));
        QCOMPARE(ids("/api/v1/devices?sort_order=desc"), joined({sensor, watch, ring}));
        QCOMPARE(ids("/api/v1/devices?sort_order=desc&limit=1&offset=" + QByteArray::number(sensor)), joined({watch}));
        const auto bearer = HttpClient::bearer(m_clinic->token(m_clinic->patient));
        QCOMPARE(m_clinic->client().del("/api/v1/device/" + QByteArray::number(watch), {bearer}).status, 204);
        QCOMPARE(ids("/api/v1/devices?state=0"), joined({watch}));
        QCOMPARE(ids("/api/v1/devices?state=all"), joined({ring, watch, sensor}));
        const QString name =
            get("/api/v1/device/" + QByteArray::number(ring)).json()[u"manufacturer"].toString().toUpper().mid(1);
        QVERIFY(
            ids("/api/v1/devices?search=" + QUrl::toPercentEncoding(name)).split(u' ').contains(QString::number(ring)));
        QCOMPARE(ids("/api/v1/devices?search=%25"), QString());
        const qint64 one = newMetric(), two = newMetric();
        QCOMPARE(ids("/api/v1/metrics?sort_order=desc"), joined({two, one}));
        QCOMPARE(ids("/api/v1/metrics?search=HEART%20r"), joined({one, two}));
        QCOMPARE(ids("/api/v1/metrics?search=zz"), QString());
        QCOMPARE(ids("/api/v1/metrics?state=0"), QString());
        for (const QByteArray wrong : {"sort_order=zz", "sort_field=name", "state=3", "limit=0", "offset=1%00"}) {
            QCOMPARE(get("/api/v1/devices?" + wrong).status, 400);
            QCOMPARE(get("/api/v1/metrics?" + wrong).status, 400);
        }
    }
};

QTEST_GUILESS_MAIN(DevicesApiTest)
#include "tst_devices.moc"
