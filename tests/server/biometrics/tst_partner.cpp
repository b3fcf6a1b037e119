#include "clinic.h"
#include "core/biometrics/nights.h"
#include "core/oauth/consent.h"

#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray metricsPath = "/api/partners/v1/user_data/metrics";
const QString everything = u"profile ring_data cgm_data"_s;

/// devices.md §3: each type, and exactly the fields of its object.
const QMap<QString, QStringList> shapes{
    {u"hr"_s, {u"day_start_timestamp"_s, u"last_reading"_s, u"title"_s, u"unit"_s, u"values"_s}},
    {u"temp"_s, {u"day_start_timestamp"_s, u"last_reading"_s, u"title"_s, u"unit"_s, u"values"_s}},
    {u"spo2"_s, {u"day_start_timestamp"_s, u"last_reading"_s, u"title"_s, u"unit"_s, u"values"_s}},
    {u"hrv"_s,
     {u"avg"_s, u"day_start_timestamp"_s, u"subtitle"_s, u"title"_s, u"trend_direction"_s, u"trend_title"_s,
      u"values"_s}},
    {u"night_rhr"_s,
     {u"avg"_s, u"day_start_timestamp"_s, u"subtitle"_s, u"title"_s, u"trend_direction"_s, u"trend_title"_s,
      u"values"_s}},
    {u"steps"_s,
     {u"avg"_s, u"day_start_timestamp"_s, u"subtitle"_s, u"title"_s, u"total"_s, u"trend_direction"_s, u"trend_title"_s,
      u"values"_s}},
    {u"avg_sleep_hrv"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"sleep_rhr"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"recovery_index"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"movement_index"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"active_minutes"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"vo2_max"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"Sleep"_s,
     {u"bedtime_end"_s, u"bedtime_start"_s, u"day_start_timestamp"_s, u"hr_graph"_s, u"hrv_graph"_s, u"quick_metrics"_s,
      u"sleep_graph"_s, u"sleep_stages"_s, u"spo2"_s, u"toss_turn"_s}},
    {u"glucose"_s, {u"day_start_timestamp"_s, u"last_reading"_s, u"title"_s, u"unit"_s, u"values"_s}},
    {u"average_glucose"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"glucose_variability"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"hba1c"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"time_in_target"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
    {u"metabolic_score"_s, {u"day_start_timestamp"_s, u"title"_s, u"value"_s}},
};
const QStringList glucoseTypes{u"glucose"_s, u"average_glucose"_s, u"glucose_variability"_s,
                               u"hba1c"_s,   u"time_in_target"_s,  u"metabolic_score"_s};

QMap<QString, QJsonObject> byType(const HttpReply &reply)
{
    QMap<QString, QJsonObject> objects;
    for (const auto &entry : reply.json()[u"data"].toObject()[u"metric_data"].toArray())
        objects.insert(entry.toObject()[u"type"].toString(), entry.toObject()[u"object"].toObject());
    return objects;
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

/// Two days of ring and sensor around the end of daylight saving (1 November 2026, 25 hours in Toronto).
void wearEverything(Clinic &clinic)
{
    const Instant from = Clinic::at("2026-10-31T04:00:00Z"), to = Clinic::at("2026-11-02T05:00:00Z");
    std::vector<biometrics::Sample> pulse, glucose, saturation, warmth, variability, steps, score;
    for (Instant at = from; at < to; at += std::chrono::minutes(5)) {
        pulse.push_back(Clinic::sample(at, 55 + double(pulse.size() % 20)));
        glucose.push_back(Clinic::sample(at, 90 + double(glucose.size() % 60)));
    }
    for (Instant at = from; at < to; at += std::chrono::hours(1)) {
        saturation.push_back(Clinic::sample(at, 97.5));
        warmth.push_back(Clinic::sample(at, 36.2));
        variability.push_back(Clinic::sample(at, at < Clinic::at("2026-11-01T04:00:00Z") ? 40 : 50));
        steps.push_back(Clinic::sample(at, 100, std::chrono::minutes(10)));
    }
    score.push_back(Clinic::sample(Clinic::at("2026-11-01T04:00:00Z"), 71, std::chrono::hours(25)));
    clinic.addMetric(clinic.ring, u"heart_rate"_s, u"count/min"_s, pulse);
    clinic.addMetric(clinic.sensor, u"glucose"_s, u"mg/dL"_s, glucose);
    clinic.addMetric(clinic.ring, u"spo2"_s, u"%"_s, saturation);
    clinic.addMetric(clinic.ring, u"skin_temperature"_s, u"degC"_s, warmth);
    clinic.addMetric(clinic.ring, u"hrv_rmssd"_s, u"ms"_s, variability);
    clinic.addMetric(clinic.ring, u"steps"_s, u"count"_s, steps);
    // The watch counted the same ten minutes once more, and ten others.
    clinic.addMetric(clinic.watch, u"steps"_s, u"count"_s,
                     {Clinic::sample(Clinic::at("2026-11-01T15:05:00Z"), 900, std::chrono::minutes(10)),
                      Clinic::sample(Clinic::at("2026-11-01T15:30:00Z"), 7, std::chrono::minutes(10))});
    for (const QString &kind : {u"recovery_index"_s, u"movement_index"_s, u"active_minutes"_s, u"vo2_max"_s})
        clinic.addMetric(clinic.ring, kind, {}, score);
    biometrics::Night night;
    night.deviceId = clinic.ring;
    night.accountId = clinic.patient.id;
    night.day = QDate(2026, 11, 1);
    night.bedtimeStart = Clinic::at("2026-11-01T03:00:00Z");
    night.bedtimeEnd = Clinic::at("2026-11-01T11:30:00Z");
    night.deepSeconds = 4680;
    night.lightSeconds = 11520;
    night.remSeconds = 7800;
    night.awakeSeconds = 2400;
    night.averageHeartRate = 58.4;
    night.lowestHeartRate = 51;
    night.averageHrv = 47.6;
    night.averageSpo2 = 96.6;
    night.restlessPeriods = 12;
    night.stages = u"4221113324"_s;
    const auto stored =
        clinic.store->writeNow([&](store::Connection &unit) { return biometrics::nights::store(unit, night); });
    QVERIFY(stored);
}

} // namespace

class PartnerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;

private Q_SLOTS:
    void initTestCase()
    {
        m_clinic = std::make_unique<Clinic>();
        wearEverything(*m_clinic);
    }

    void everyTypeHasItsFields()
    {
        const HttpReply reply = m_clinic->get(m_clinic->patient, metricsPath + "?date=2026-11-01", everything);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json()[u"error"].isNull());
        QCOMPARE(reply.json()[u"status"].toInt(), 200);
        const auto objects = byType(reply);
        QCOMPARE(objects.keys(), shapes.keys());
        for (auto shape = shapes.begin(); shape != shapes.end(); ++shape)
            QCOMPARE(sortedKeys(objects[shape.key()]), shape.value());
    }

    /// 25 hours from one local midnight to the next: 300 readings of 5 minutes, the first at midnight.
    void dayOfTheClockChangeIsWhole()
    {
        const auto objects = byType(m_clinic->get(m_clinic->patient, metricsPath + "?date=2026-11-01", everything));
        const qint64 midnight = toSeconds(Clinic::at("2026-11-01T04:00:00Z"));
        for (const QJsonObject &object : objects)
            QCOMPARE(object[u"day_start_timestamp"].toInteger(), midnight);
        const QJsonArray values = objects[u"hr"_s][u"values"].toArray();
        QCOMPARE(values.size(), 300);
        QCOMPARE(values.first()[u"timestamp"].toInteger(), midnight);
        QCOMPARE(values.last()[u"timestamp"].toInteger(), midnight + 25 * 3600 - 300);
        QCOMPARE(objects[u"hr"_s][u"last_reading"], values.last());
        QCOMPARE(objects[u"glucose"_s][u"values"].toArray().size(), 300);
    }

    void figuresFollowTheDefinitions()
    {
        const auto objects = byType(m_clinic->get(m_clinic->patient, metricsPath + "?date=2026-11-01", everything));
        QCOMPARE(objects[u"hrv"_s][u"avg"].toInt(), 50);
        QCOMPARE(objects[u"hrv"_s][u"trend_direction"].toString(), u"up"_s);
        // 25 of the ring, half of the watch's first, of which the ring has the other half, and its second.
        QCOMPARE(objects[u"steps"_s][u"total"].toInt(), 2500 + 450 + 7);
        QCOMPARE(objects[u"steps"_s][u"avg"].toInt(), 2400);
        QCOMPARE(objects[u"recovery_index"_s][u"value"].toInt(), 71);
        QCOMPARE(objects[u"avg_sleep_hrv"_s][u"value"].toInt(), 48);
        QCOMPARE(objects[u"sleep_rhr"_s][u"value"].toInt(), 51);
        // Glucose runs 90 … 149 five times: mean 119.5, GMI 3.31 + 0.02392·119.5, 51 of 60 within 70 to 140.
        QCOMPARE(objects[u"average_glucose"_s][u"value"].toDouble(), 120.0);
        QCOMPARE(objects[u"hba1c"_s][u"value"].toDouble(), 6.17);
        QCOMPARE(objects[u"time_in_target"_s][u"value"].toDouble(), 85.0);
        QVERIFY(objects[u"metabolic_score"_s][u"value"].isNull());
        const QJsonObject sleep = objects[u"Sleep"_s];
        QCOMPARE(sleep[u"quick_metrics"].toArray()[0][u"value"].toInt(), 26400);
        QCOMPARE(sleep[u"quick_metrics"].toArray()[0][u"display_text"].toString(), u"7h 20m"_s);
        QCOMPARE(sleep[u"quick_metrics"].toArray()[1][u"value"].toInt(), 24000);
        QCOMPARE(sleep[u"quick_metrics"].toArray()[2][u"value"].toInt(), 91);
        QCOMPARE(sleep[u"sleep_stages"].toArray()[0][u"stage_time"].toInt(), 4680);
        QCOMPARE(sleep[u"sleep_graph"].toArray().size(), 6); // awake, light, deep, REM, light, awake
        QCOMPARE(sleep[u"toss_turn"][u"value"].toInt(), 12);
    }

    void theNightsGraphsBeginAtBedtime()
    {
        const auto objects = byType(m_clinic->get(m_clinic->patient, metricsPath + "?date=2026-11-01", everything));
        const QJsonObject sleep = objects[u"Sleep"_s], resting = objects[u"night_rhr"_s];
        const qint64 bedtime = sleep[u"bedtime_start"].toInteger();
        QVERIFY(bedtime < sleep[u"day_start_timestamp"].toInteger());
        const QJsonArray pulse = sleep[u"hr_graph"].toArray(), variability = sleep[u"hrv_graph"].toArray();
        QCOMPARE(pulse.size(), 102); // eight and a half hours
        QCOMPARE(pulse[0][u"timestamp"].toInteger(), bedtime);
        QCOMPARE(pulse.last()[u"timestamp"].toInteger(), sleep[u"bedtime_end"].toInteger() - 300);
        QCOMPARE(variability.size(), 9);
        QCOMPARE(variability[0][u"value"].toInt(), 40); // before midnight
        QCOMPARE(resting[u"values"].toArray().size(), 9);
        QCOMPARE(resting[u"values"].toArray()[0][u"timestamp"].toInteger() / 3600, bedtime / 3600);
    }

    /// Minutes of exercise are amounts as steps are, and of two devices they are merged.
    void activeMinutesAreTheDaysTotal()
    {
        Clinic clinic;
        const auto at = [](int hour) { return Clinic::at("2026-11-20T05:00:00Z") + std::chrono::hours(hour); };
        const auto minutes = [](int count) { return std::chrono::minutes(count); };
        clinic.addMetric(clinic.ring, u"active_minutes"_s, u"min"_s,
                         {Clinic::sample(at(9), 12, minutes(12)), Clinic::sample(at(12), 20, minutes(20)),
                          Clinic::sample(at(17), 3, minutes(3))});
        const auto value = [&] {
            return byType(clinic.get(clinic.patient, metricsPath + "?date=2026-11-20",
                                     everything))[u"active_minutes"_s][u"value"_s]
                .toDouble();
        };
        QCOMPARE(value(), 35.0);
        clinic.addMetric(clinic.watch, u"active_minutes"_s, u"min"_s,
                         {Clinic::sample(at(12), 18, minutes(20)), Clinic::sample(at(20), 10, minutes(10))});
        QCOMPARE(value(), 45.0);
    }

    /// The sensor before and the one since: the day holds both.
    void glucoseOfAllSensorsIsTold()
    {
        Clinic clinic;
        const Instant from = Clinic::at("2026-11-20T05:00:00Z");
        std::vector<biometrics::Sample> old, fresh;
        for (int i = 0; i < 144; ++i) {
            old.push_back(Clinic::sample(from + i * std::chrono::minutes(5), 60));
            fresh.push_back(Clinic::sample(from + (144 + i) * std::chrono::minutes(5), 120));
        }
        clinic.addMetric(clinic.watch, u"glucose"_s, u"mg/dL"_s, old);
        clinic.addMetric(clinic.sensor, u"glucose"_s, u"mg/dL"_s, fresh);
        const auto objects = byType(clinic.get(clinic.patient, metricsPath + "?date=2026-11-20", everything));
        QCOMPARE(objects[u"glucose"_s][u"values"].toArray().size(), 288);
        QCOMPARE(objects[u"average_glucose"_s][u"value"].toDouble(), 90.0);
        QCOMPARE(objects[u"time_in_target"_s][u"value"].toDouble(), 50.0);
    }

    void dayWithoutDataHasEmptyListsAndNulls()
    {
        const HttpReply reply = m_clinic->get(m_clinic->patient, metricsPath + "?date=2024-10-14", everything);
        QCOMPARE(reply.status, 200);
        const auto objects = byType(reply);
        QCOMPARE(objects.keys(), shapes.keys());
        QVERIFY(objects[u"hr"_s][u"values"].toArray().isEmpty());
        QVERIFY(objects[u"hr"_s][u"last_reading"].isNull());
        QVERIFY(objects[u"average_glucose"_s][u"value"].isNull());
        QVERIFY(objects[u"Sleep"_s][u"bedtime_start"].isNull());
        QCOMPARE(objects[u"hr"_s][u"day_start_timestamp"].toInteger(), toSeconds(Clinic::at("2024-10-14T04:00:00Z")));
    }

    void scopeDecidesWhatIsThere()
    {
        const auto ring = byType(m_clinic->get(m_clinic->patient, metricsPath + "?date=2026-11-01", u"ring_data"_s));
        const auto cgm = byType(m_clinic->get(m_clinic->patient, metricsPath + "?date=2026-11-01", u"cgm_data"_s));
        for (const QString &type : shapes.keys()) {
            QCOMPARE(cgm.contains(type), glucoseTypes.contains(type));
            QCOMPARE(ring.contains(type), !glucoseTypes.contains(type));
        }
    }

    void insufficientScopeIs403_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("scope");
        QTest::newRow("profile") << metricsPath + "?date=2026-11-01" << u"profile"_s;
        QTest::newRow("all") << metricsPath + "?date=2026-11-01" << u"all"_s;
        QTest::newRow("user_info") << QByteArray("/api/partners/v1/user_data/user_info") << u"ring_data cgm_data"_s;
    }
    void insufficientScopeIs403()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, scope);
        const HttpReply reply = m_clinic->get(m_clinic->patient, path, scope);
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.json()[u"error"].toString(), u"insufficient_scope"_s);
        QVERIFY(!reply.json()[u"error_description"].toString().isEmpty());
        QVERIFY(reply.header("WWW-Authenticate").contains("insufficient_scope"));
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("both") << QByteArray("?date=2026-11-01&start_epoch=1793500000&end_epoch=1793600000");
        QTest::newRow("date and half a period") << QByteArray("?date=2026-11-01&end_epoch=1793600000");
        QTest::newRow("half a period") << QByteArray("?start_epoch=1793500000");
        QTest::newRow("no date") << QByteArray("?date=yesterday");
        QTest::newRow("no such day") << QByteArray("?date=2026-02-30");
        QTest::newRow("short date") << QByteArray("?date=2026-2-3");
        QTest::newRow("backwards") << QByteArray("?start_epoch=1793600000&end_epoch=1793500000");
        QTest::newRow("eight days") << QByteArray("?start_epoch=1793500000&end_epoch=1794191200");
        QTest::newRow("negative") << QByteArray("?start_epoch=-5&end_epoch=1000");
        QTest::newRow("twice") << QByteArray("?date=2026-11-01&date=2026-11-02");
        QTest::newRow("huge") << QByteArray("?start_epoch=99999999999999999999&end_epoch=99999999999999999999");
    }
    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, query);
        const HttpReply reply = m_clinic->get(m_clinic->patient, metricsPath + query, everything);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json()[u"error"].toString(), u"invalid_request"_s);
    }

    void unknownTokenIs401()
    {
        const HttpReply reply =
            m_clinic->client().get(metricsPath + "?date=2026-11-01", {HttpClient::bearer("nobody")});
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()[u"error"].toString(), u"invalid_token"_s);
        QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer"));
    }

    void periodCutsDaysAtItsEnds()
    {
        const qint64 from = toSeconds(Clinic::at("2026-10-31T20:00:00Z")),
                     to = toSeconds(Clinic::at("2026-11-01T10:00:00Z"));
        const HttpReply reply = m_clinic->get(m_clinic->patient,
                                              metricsPath + "?start_epoch=" + QByteArray::number(from) +
                                                  "&end_epoch=" + QByteArray::number(to),
                                              u"ring_data"_s);
        QCOMPARE(reply.status, 200);
        qsizetype readings = 0;
        QList<qint64> days;
        for (const auto &entry : reply.json()[u"data"].toObject()[u"metric_data"].toArray()) {
            if (entry.toObject()[u"type"] != "hr"_L1)
                continue;
            days.append(entry[u"object"][u"day_start_timestamp"].toInteger());
            for (const auto &value : entry[u"object"][u"values"].toArray()) {
                QVERIFY(value[u"timestamp"].toInteger() >= from && value[u"timestamp"].toInteger() < to);
                ++readings;
            }
        }
        QCOMPARE(days, (QList<qint64>{toSeconds(Clinic::at("2026-10-31T04:00:00Z")),
                                      toSeconds(Clinic::at("2026-11-01T04:00:00Z"))}));
        QCOMPARE(readings, 14 * 12);
    }

    void everyLookIsInTheAuditLog()
    {
        m_clinic->get(m_clinic->patient, metricsPath + "?date=2026-11-01", u"cgm_data"_s);
        const QString entry = m_clinic->lastAudit(u"patient.read"_s);
        QVERIFY2(entry.startsWith(u"ok|%1|%1|"_s.arg(m_clinic->patient.id)), qPrintable(entry));
        QVERIFY2(entry.contains(u"2026-11-01T04:00:00Z"_s) && entry.contains(u"2026-11-02T05:00:00Z"_s),
                 qPrintable(entry));
        QVERIFY(entry.contains(u"cgm_data"_s));
    }

    void userInfoTellsWhoItIs()
    {
        const HttpReply reply = m_clinic->get(m_clinic->patient, "/api/partners/v1/user_data/user_info", u"profile"_s);
        QCOMPARE(reply.status, 200);
        const QJsonObject data = reply.json()[u"data"].toObject();
        QCOMPARE(data[u"email"].toString(), m_clinic->patient.email);
        QCOMPARE(data[u"timezone"].toString(), u"America/Toronto"_s);
        QCOMPARE(data[u"user_id"].toString(), m_clinic->patient.uuid);
    }

    /// The person began to share at noon of 1 November: nothing older is told, not as an average either.
    void onlyWhatTheConsentCoversFromWhenItBegan()
    {
        Clinic clinic;
        wearEverything(clinic);
        const Instant noon = Clinic::at("2026-11-01T17:00:00Z");
        const auto granted = clinic.store->writeNow([&](store::Connection &unit) {
            return oauth::consents::grant(unit, clinic.patient.tenantId, clinic.patient.id, clinic.applicationId(),
                                          {u"ring_data"_s, u"cgm_data"_s}, {}, noon, oauth::Sharing::FromNowOn);
        });
        QVERIFY(granted);
        const HttpReply before = clinic.get(clinic.patient, metricsPath + "?date=2026-10-31", everything);
        QCOMPARE(before.status, 200);
        QVERIFY(byType(before).isEmpty());
        const auto day = byType(clinic.get(clinic.patient, metricsPath + "?date=2026-11-01", everything));
        for (const QString &type : {u"hr"_s, u"temp"_s, u"hrv"_s, u"steps"_s, u"glucose"_s}) {
            const QJsonArray values = day[type][u"values"].toArray();
            QVERIFY2(!values.isEmpty(), qPrintable(type));
            for (const auto &value : values)
                QVERIFY2(value[u"timestamp"].toInteger() >= toMicros(noon) / 1'000'000, qPrintable(type));
        }
        QVERIFY(day[u"hrv"_s][u"trend_direction"].isNull());         // there is no day before to compare with
        QVERIFY(day[u"night_rhr"_s][u"values"].toArray().isEmpty()); // the night was before
        QVERIFY(day[u"recovery_index"_s][u"value"].isNull());
        const auto whole = byType(clinic.get(clinic.patient, metricsPath + "?date=2026-11-02", everything));
        QVERIFY(whole.contains(u"hr"_s));
    }
};

QTEST_GUILESS_MAIN(PartnerTest)
#include "tst_partner.moc"
