#include "clinic.h"
#include "core/biometrics/metrics.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

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

    /// A row of the store holds only so many of one moment: the others of the request go in all the same.
    void crowdsAtOneMomentAreThinned()
    {
        const QByteArray id = QByteArray::number(newMetric());
        const auto one = [&](const QByteArray &start, int seconds) {
            return "{'metric_id':" + id + ",'start_date':'" + start + "','end_date':'2026-11-20T" +
                   QTime(11, 0).addSecs(seconds).toString(Qt::ISODate).toLatin1() + "Z','quantity':60}";
        };
        QByteArrayList list;
        for (int i = 0; i < 2'100; ++i)
            list << one("2026-11-20T10:00:00Z", i);
        for (int i = 0; i < 600; ++i) // many, but each at a moment of its own
            list << one("2026-11-20T09:" + QTime(0, i / 60, i % 60).toString(u"mm:ss"_s).toLatin1() + 'Z', 0);
        const HttpReply reply = post("/api/v1/quantity-samples", '[' + list.join(',') + ']');
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json()[u"added"].toInt(), 1'100);
        QCOMPARE(reply.json()[u"rejected"].toInt(), 1'600);
        QCOMPARE(reply.json()[u"errors"].toArray().size(), 1);
        QVERIFY(reply.json()[u"errors"][0][u"message"].toString().startsWith(u"1600 samples"_s));
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
