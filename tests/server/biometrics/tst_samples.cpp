#include "clinic.h"
#include "core/biometrics/metrics.h"
#include "support/must.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

class SamplesApiTest : public QObject
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
    qint64 newMetric(const QByteArray &sampleType = "count/min",
                     const QByteArray &quantityType = "HKQuantityTypeIdentifierHeartRate")
    {
        const HttpReply reply =
            post("/api/v1/metrics", "{'device_id':" + QByteArray::number(m_clinic->ring) +
                                        ",'name':'Heart rate','sample_type':'" + sampleType + "','quantity_type':'" +
                                        quantityType + "','is_continuous_data':'true'}");
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

    void swappedTypesAndTextsAreStoredRight()
    {
        const HttpReply reply =
            post("/api/v1/metrics", "{'device_id':'" + QByteArray::number(m_clinic->ring) +
                                        "','name':'HR','sample_type':'HKQuantityTypeIdentifierHeartRate',"
                                        "'quantity_type':'count/min','is_continuous_data':'true'}");
        QCOMPARE(reply.status, 201);
        const QJsonObject metric = reply.json();
        QCOMPARE(metric[u"sample_type"].toString(), u"count/min"_s);
        QCOMPARE(metric[u"quantity_type"].toString(), u"HKQuantityTypeIdentifierHeartRate"_s);
        QCOMPARE(metric[u"is_continuous_data"], QJsonValue(true));
        for (const char *name :
             {"avg_yesterday", "avg_today", "avg_this_week", "avg_last_week", "avg_this_month", "avg_last_month",
              "avg_this_year", "avg_last_year", "latest_value", "latest_timestamp"})
            QVERIFY2(metric.contains(QString::fromLatin1(name)) && metric[QString::fromLatin1(name)].isNull(), name);
    }

    void unitThatDoesNotFitIsRefused()
    {
        const HttpReply reply =
            post("/api/v1/metrics",
                 "{'device_id':" + QByteArray::number(m_clinic->ring) +
                     ",'name':'HR','sample_type':'mg/dL','quantity_type':'HKQuantityTypeIdentifierHeartRate'}");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"errors"].toArray()[0][u"field"].toString(), u"sample_type"_s);
    }

    void sameSampleAgainChangesNothing()
    {
        const QByteArray id = QByteArray::number(newMetric());
        const QByteArray one =
            "{'metric_id':'" + id +
            "','start_date':'2026-11-22T10:00:00-05:00','end_date':'2026-11-22T10:00:00-05:00','quantity':'61.5','is_"
            "null':'false','sample_motion_context':'Sedentary','sample_sensor_location':'2'}";
        const HttpReply first = post("/api/v1/quantity-samples", one);
        QCOMPARE(first.status, 201);
        QCOMPARE(first.json()[u"quantity"].toDouble(), 61.5);
        QCOMPARE(first.json()[u"start_date"].toString(), u"2026-11-22T15:00:00Z"_s);
        QCOMPARE(first.json()[u"utc_offset_minutes"].toInt(), -300);
        QCOMPARE(post("/api/v1/quantity-samples", one).status, 201);
        const HttpReply again = post("/api/v1/quantity-samples", '[' + one + ',' + one + ']');
        QCOMPARE(again.json()[u"added"].toInt(), 0);
        QCOMPARE(again.json()[u"unchanged"].toInt(), 1);
        const HttpReply list = get("/api/v1/quantity-samples?metric_id=" + id);
        QCOMPARE(list.json()[u"count"].toInt(), 1);
        QCOMPARE(list.json()[u"results"].toArray()[0].toObject(), first.json());
        const HttpReply metric = get("/api/v1/metric/" + id);
        QCOMPARE(metric.json()[u"latest_value"].toDouble(), 61.5);
        QCOMPARE(metric.json()[u"avg_today"].toDouble(), 61.5);
        QVERIFY(metric.json()[u"avg_yesterday"].isNull());
    }

    /// What became null is no latest value.
    void theLatestValueFollowsWhatIsTakenBack()
    {
        const QByteArray id = QByteArray::number(newMetric());
        const auto latest = [&] { return get("/api/v1/metric/" + id).json()[u"latest_value"]; };
        const auto send = [&](const QByteArray &start, const QByteArray &value) {
            const HttpReply reply =
                post("/api/v1/quantity-samples", "{'metric_id':" + id + ",'start_date':'" + start + "'," + value + "}");
            QCOMPARE(reply.status, 201);
        };
        send("2026-11-20T10:00:00Z", "'quantity':60");
        send("2026-11-20T11:00:00Z", "'quantity':70");
        QCOMPARE(latest().toInt(), 70);
        send("2026-11-20T11:00:00Z", "'is_null':true");
        QCOMPARE(latest().toInt(), 60);
        send("2026-11-20T10:00:00Z", "'is_null':'true'");
        QVERIFY(latest().isNull());
        QVERIFY(get("/api/v1/metric/" + id).json()[u"latest_timestamp"].isNull());
    }

    void badRecordsAreNamedAndTheRestGoesIn()
    {
        const QByteArray id = QByteArray::number(newMetric());
        const QByteArray bad = "{'metric_id':999,'start_date':'soon','end_date':'2026-11-22T10:00:00Z',"
                               "'quantity':'many','sample_sensor_location':9},{'metric_id':" +
                               id +
                               ",'start_date':'2026-11-22T10:00:00Z','end_date':'2026-11-22T09:00:00Z','quantity':60,"
                               "'sample_motion_context':'Flying'},7,{'metric_id':" +
                               id + ",'start_date':'2026-11-22T10:00:00Z','quantity':6000}";
        const auto fieldsOf = [](const HttpReply &reply) {
            QStringList fields;
            for (const auto &error : reply.json()[u"errors"].toArray())
                fields.append(error[u"field"].toString());
            fields.sort();
            return fields;
        };
        const HttpReply none = post("/api/v1/quantity-samples", '[' + bad + ']');
        QCOMPARE(none.status, 400);
        QCOMPARE(fieldsOf(none), (QStringList{u"[0].metric_id"_s, u"[0].quantity"_s, u"[0].sample_sensor_location"_s,
                                              u"[0].start_date"_s, u"[1].end_date"_s, u"[1].sample_motion_context"_s,
                                              u"[2]"_s, u"[3].quantity"_s}));
        QCOMPARE(get("/api/v1/quantity-samples?metric_id=" + id).json()[u"count"].toInt(), 0);

        const HttpReply some =
            post("/api/v1/quantity-samples",
                 "[{'metric_id':" + id + ",'start_date':'2026-11-22T10:00:00Z','quantity':60}," + bad + ']');
        QCOMPARE(some.status, 201);
        QCOMPARE(some.json()[u"added"].toInt(), 1);
        QCOMPARE(some.json()[u"rejected"].toInt(), 4);
        QCOMPARE(fieldsOf(some).size(), 8);
        QVERIFY(fieldsOf(some).contains(u"[4].quantity"_s));
        QCOMPARE(get("/api/v1/quantity-samples?metric_id=" + id).json()[u"count"].toInt(), 1);
    }

    void manyBadRecordsAreCountedBeyondThoseNamed()
    {
        const QByteArray id = QByteArray::number(newMetric());
        QByteArray body = "[{'metric_id':" + id + ",'start_date':'2026-11-22T10:00:00Z','quantity':60}";
        for (int i = 0; i < 1500; ++i)
            body += ",7";
        const HttpReply reply = post("/api/v1/quantity-samples", body + ']');
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"rejected"].toInt(), 1500);
        QCOMPARE(reply.json()[u"errors"].toArray().size(), 1000);
    }

    void unitsComeBackAsTheyCame()
    {
        const QByteArray id =
            QByteArray::number(newMetric("mmol<180.1558800000541>/L", "HKQuantityTypeIdentifierBloodGlucose"));
        QCOMPARE(post("/api/v1/quantity-samples", "{'metric_id':" + id + ",'start_date':1795363200000,'quantity':5.5}")
                     .json()[u"quantity"]
                     .toDouble(),
                 5.5);
        QCOMPARE(get("/api/v1/metric/" + id).json()[u"latest_value"].toDouble(), 5.5);
        const HttpReply series = get("/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) +
                                     "/series?metric=glucose&from=1795276800000&to=1795363200001");
        QCOMPARE(series.json()[u"unit"].toString(), u"mg/dL"_s);
        QVERIFY(std::abs(series.json()[u"buckets"].toArray()[0].toArray()[3].toDouble() - 99.09) < 1e-9);
    }

    void sampleFromTheFutureIsKeptAside()
    {
        const QByteArray id = QByteArray::number(newMetric());
        const HttpReply reply = post("/api/v1/quantity-samples",
                                     "[{'metric_id':" + id + ",'start_date':'2026-11-23T10:00:00Z','quantity':60}]");
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"kept_aside"].toInt(), 1);
        QCOMPARE(get("/api/v1/metric/" + id).json()[u"future_sample_count"].toInt(), 1);
        QCOMPARE(get("/api/v1/quantity-samples?metric_id=" + id).json()[u"count"].toInt(), 0);
    }

    /// Pages joined together are the whole, whatever the page size; filters count what they let through.
    void pagesAndFiltersGiveExactlyWhatMatches()
    {
        std::vector<biometrics::Sample> samples;
        const Instant from = Clinic::at("2026-11-20T00:00:00Z");
        for (int i = 0; i < 500; ++i)
            samples.push_back(
                Clinic::sample(from + std::chrono::minutes(i), 50 + i % 40, std::chrono::seconds(30 * (i % 3))));
        const QByteArray id =
            QByteArray::number(m_clinic->addMetric(m_clinic->ring, u"heart_rate"_s, u"count/min"_s, samples));
        for (const int limit : {1000, 97, 250, 500}) {
            qsizetype seen = 0;
            QByteArray offset;
            do {
                const QByteArray path =
                    "/api/v1/quantity-samples?metric_id=" + id + "&limit=" + QByteArray::number(limit) + offset;
                const QJsonObject page = get(path).json();
                QCOMPARE(page[u"count"].toInt(), 500);
                seen += page[u"results"].toArray().size();
                offset = page[u"next_timestamp"].isNull() ? QByteArray()
                                                          : "&offset=" + page[u"next_timestamp"].toString().toLatin1();
            } while (!offset.isEmpty());
            QCOMPARE(seen, 500);
        }
        const QByteArray start = QByteArray::number(toMicros(from) / 1000 + 60'000), end = "2026-11-20T01:00:00Z";
        const auto count = [&](const QByteArray &filter) {
            const QJsonObject page = get("/api/v1/quantity-samples?limit=1000&metric_id=" + id + filter).json();
            return page[u"count"].toInt() == page[u"results"].toArray().size() ? page[u"count"].toInt() : -1;
        };
        QCOMPARE(count("&start_date_gte=" + start), 499);
        QCOMPARE(count("&start_date_gt=" + start), 498);
        // Minute 60 ends at 01:00:00 itself (60 mod 3 = 0), minute 59 at 00:60:00 too (59 mod 3 = 2, a minute long).
        QCOMPARE(count("&end_date_lt=" + end), 59);
        QCOMPARE(count("&end_date_lte=" + end), 61);
        QCOMPARE(count("&start_date_gt=" + start + "&end_date_lt=" + end), 57);
        QCOMPARE(get("/api/v1/quantity-samples?limit=1001&metric_id=" + id).status, 400);
        QCOMPARE(get("/api/v1/quantity-samples?start_date_gt=whenever&metric_id=" + id).status, 400);
        const QJsonObject groups = get("/api/v1/quantity-samples/grouped?limit=3&metric_ids=" + id + "," + id).json();
        QCOMPARE(groups[u"results"].toArray().size(), 2);
        QCOMPARE(groups[u"results"].toArray()[1][u"results"].toArray().size(), 3);
        QCOMPARE(groups[u"results"].toArray()[1][u"count"].toInt(), 500);
    }

    void calculationsFollowThePersonsOwnDays()
    {
        const QByteArray id =
            QByteArray::number(m_clinic->addMetric(m_clinic->ring, u"heart_rate"_s, u"count/min"_s,
                                                   {Clinic::sample(Clinic::at("2026-11-01T03:59:00Z"), 50),
                                                    Clinic::sample(Clinic::at("2026-11-01T04:00:00Z"), 60),
                                                    Clinic::sample(Clinic::at("2026-11-02T04:59:00Z"), 80),
                                                    Clinic::sample(Clinic::at("2026-11-02T05:00:00Z"), 90)}));
        const QJsonArray byDay = get("/api/v1/quantity-sample-calculations?function=1&frequency=1&metric_id=" + id)
                                     .json()[u"results"]
                                     .toArray();
        QCOMPARE(byDay.size(), 3);
        QCOMPARE(byDay[1][u"start_date"].toString(), u"2026-11-01T04:00:00Z"_s);
        QCOMPARE(byDay[1][u"end_date"].toString(), u"2026-11-02T05:00:00Z"_s);
        QCOMPARE(byDay[1][u"value"].toInt(), 70);
        QCOMPARE(byDay[1][u"count"].toInt(), 2);
        QCOMPARE(get("/api/v1/quantity-sample-calculations?function=1&frequency=3&metric_id=" + id)
                     .json()[u"results"]
                     .toArray()
                     .size(),
                 2);
        QCOMPARE(get("/api/v1/quantity-sample-calculations?function=1&frequency=4&metric_id=" + id)
                     .json()[u"results"]
                     .toArray()
                     .size(),
                 1);
        for (const QByteArray wrong : {"function=2&frequency=5", "function=1", "frequency="})
            QCOMPARE(get("/api/v1/quantity-sample-calculations?" + wrong + "&metric_id=" + id).status, 400);
        for (const QByteArray wrong : {"&metric_ids=1,abc", "&metric_ids=", ""})
            QCOMPARE(get("/api/v1/quantity-samples/grouped?limit=1" + wrong).status, 400);
    }

    /// Asked period by period, the 740,000 days between the two would take a listener's thread for a quarter of a
    /// minute.
    void aWrongClockCostsNothing()
    {
        const QByteArray id =
            QByteArray::number(m_clinic->addMetric(m_clinic->ring, u"heart_rate"_s, u"count/min"_s,
                                                   {Clinic::sample(Clinic::at("0001-01-01T00:00:00Z"), 50),
                                                    Clinic::sample(Clinic::at("1970-01-01T12:00:00Z"), 60),
                                                    Clinic::sample(Clinic::at("2026-11-01T04:00:00Z"), 70)}));
        for (const QByteArray frequency : {"1", "2", "3", "4"}) {
            QElapsedTimer timer;
            timer.start();
            const QJsonObject page =
                get("/api/v1/quantity-sample-calculations?frequency=" + frequency + "&metric_id=" + id).json();
            QVERIFY2(timer.elapsed() < 1'000, QByteArray::number(timer.elapsed()));
            QCOMPARE(page[u"count"].toInt(), 3);
            QVERIFY(page[u"next_timestamp"].isNull());
            QCOMPARE(page[u"results"].toArray()[2][u"value"].toInt(), 70);
        }
    }

    void pagesPassTheBeginningOf1970()
    {
        std::vector<biometrics::Sample> samples;
        for (int i = -2; i <= 2; ++i)
            samples.push_back(Clinic::sample(Clinic::at("1970-01-01T00:00:00Z") + std::chrono::hours(24 * i), 60 + i));
        const QByteArray id =
            QByteArray::number(m_clinic->addMetric(m_clinic->ring, u"heart_rate"_s, u"count/min"_s, samples));
        for (const QByteArray &path :
             {QByteArray("/api/v1/quantity-samples?limit=1&metric_id=" + id),
              QByteArray("/api/v1/quantity-sample-calculations?frequency=1&limit=1&metric_id=" + id)}) {
            QByteArray offset = "0";
            int seen = 0;
            for (; seen < 10 && !offset.isEmpty(); ++seen) {
                const QJsonObject page = get(path + "&offset=" + offset).json();
                QCOMPARE(page[u"results"].toArray().size(), 1);
                offset = page[u"next_timestamp"].toString().toLatin1();
            }
            QCOMPARE(seen, 5);
        }
    }

    void bodiesNobodyMeansAreRefused()
    {
        const QByteArray deep = QByteArray(150'000, '[') + QByteArray(150'000, ']');
        QByteArray broad = "{'0':0";
        for (int i = 1; i < 30'000; ++i)
            broad += ",'" + QByteArray::number(i) + "':0";
        broad += '}';
        for (const QByteArray &body : {QByteArray("{'x':" + deep + ",'y':" + deep + '}'), QByteArray('[' + deep + ']'),
                                       broad, QByteArray('[' + broad + ']')}) {
            for (const QByteArray path : {"/api/v1/quantity-samples", "/api/v1/devices", "/api/v1/metrics"}) {
                const HttpReply reply = post(path, body);
                QCOMPARE(reply.status, 400);
                QVERIFY(reply.json()[u"detail"].toString().contains(u"nested deeper than 64"_s));
            }
        }
        QCOMPARE(get("/api/v1/version").status, 200);
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

    void anothersDeviceMetricAndSamplesAre404()
    {
        const QByteArray metric = QByteArray::number(newMetric()), device = QByteArray::number(m_clinic->ring);
        for (const accounts::User &other : {m_clinic->foreigner, m_clinic->clinician, m_clinic->administrator}) {
            for (const QByteArray &path : {"/api/v1/device/" + device, "/api/v1/metric/" + metric,
                                           "/api/v1/quantity-samples?metric_id=" + metric,
                                           "/api/v1/quantity-samples/grouped?metric_ids=" + metric,
                                           "/api/v1/quantity-sample-calculations?frequency=1&metric_id=" + metric})
                QCOMPARE(m_clinic->get(other, path).status, 404);
            QVERIFY(m_clinic->lastAudit(u"samples.read"_s).startsWith(u"refused|%1|"_s.arg(other.id)));
            const auto bearer = HttpClient::bearer(m_clinic->token(other));
            QCOMPARE(m_clinic->client().del("/api/v1/device/" + device, {bearer}).status, 404);
            QCOMPARE(m_clinic->client().del("/api/v1/metric/" + metric, {bearer}).status, 404);
            QCOMPARE(m_clinic->client()
                         .post("/api/v1/quantity-samples",
                               quoted("{'metric_id':" + metric + ",'start_date':'2026-11-22T10:00:00Z','quantity':60}"),
                               "application/json", {bearer})
                         .status,
                     400);
        }
        QCOMPARE(get("/api/v1/metric/" + metric).status, 200);
    }
};

QTEST_GUILESS_MAIN(SamplesApiTest)
#include "tst_samples.moc"
