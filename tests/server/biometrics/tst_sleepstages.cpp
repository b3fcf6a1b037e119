#include "clinic.h"
#include "core/biometrics/nights.h"
#include "core/devices/links.h"
#include "support/must.h"

#include <QJsonArray>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

/// Sleep stages over POST /api/v1/quantity-samples, and the nights that are made of them.
class SleepStagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;
    std::pair<QByteArray, QByteArray> m_bearer;

    /// JSON written with single quotes.
    HttpReply post(const QByteArray &path, QByteArray json)
    {
        return m_clinic->client().post(path, json.replace('\'', '"'), "application/json", {m_bearer});
    }
    HttpReply get(const QByteArray &path) { return m_clinic->client().get(path, {m_bearer}); }
    qint64 newMetric(const QByteArray &type)
    {
        const HttpReply reply = post("/api/v1/metrics", "{'device_id':" + QByteArray::number(m_clinic->ring) +
                                                            ",'name':'Sleep','quantity_type':'" + type + "'}");
        return reply.json()[u"id"].toInteger();
    }
    /// A sleep stage of the night to that day, at the person's offset of -5 hours.
    static QByteArray stage(qint64 metric, const QByteArray &day, const QByteArray &from, const QByteArray &to,
                            const QByteArray &code)
    {
        return "{'metric_id':" + QByteArray::number(metric) + ",'start_date':'2026-11-" + day + 'T' + from +
               ":00-05:00','end_date':'2026-11-" + day + 'T' + to + ":00-05:00','quantity':" + code + '}';
    }
    /// "day: deep/light/REM/awake" in minutes, of every night.
    QStringList nights()
    {
        QStringList all;
        const auto found = must(biometrics::nights::between(*must(m_clinic->store->reader()), m_clinic->patient.id,
                                                            QDate(2026, 1, 1), QDate(2026, 12, 31)));
        for (const biometrics::Night &night : found)
            all.append(u"%1: %2/%3/%4/%5"_s.arg(night.day.toString(Qt::ISODate))
                           .arg(night.deepSeconds / 60)
                           .arg(night.lightSeconds / 60)
                           .arg(night.remSeconds / 60)
                           .arg(night.awakeSeconds / 60));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<Clinic>();
        m_bearer = HttpClient::bearer(m_clinic->token(m_clinic->patient));
    }

    void sleepOfAPhoneIsInHealthKitsCodes()
    {
        const qint64 metric = newMetric("HKCategoryTypeIdentifierSleepAnalysis");
        const HttpReply stored = post(
            "/api/v1/quantity-samples",
            '[' + stage(metric, "20", "00:00", "08:00", "0") + ',' + stage(metric, "20", "00:10", "01:10", "4") + ',' +
                stage(metric, "20", "01:10", "04:10", "3") + ',' + stage(metric, "20", "04:10", "06:10", "5") + ',' +
                stage(metric, "20", "06:10", "06:30", "2") + ',' + stage(metric, "20", "06:30", "07:00", "1") + ']');
        QCOMPARE(stored.json()[u"added"].toInt(), 6);
        QCOMPARE(nights(), QStringList{u"2026-11-20: 60/210/120/90"_s}); // eight hours in bed
        QStringList codes;                                               // go back as they came
        const QByteArray id = QByteArray::number(metric);
        for (const auto &sample : get("/api/v1/quantity-samples?metric_id=" + id).json()[u"results"].toArray())
            codes.append(QString::number(sample[u"quantity"].toDouble()));
        QCOMPARE(codes, (QStringList{u"0"_s, u"4"_s, u"3"_s, u"5"_s, u"2"_s, u"1"_s}));
        const QJsonObject read = get("/api/v1/metric/" + id).json();
        QCOMPARE(read[u"latest_value"].toInt(), 1);
        QVERIFY(read[u"avg_this_month"].isNull()); // deep and REM have no average
        QCOMPARE(get("/api/v1/quantity-sample-calculations?frequency=1&metric_id=" + id).json()[u"count"].toInt(), 0);
    }

    void onlyCodesOfStagesAreTaken_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("taken");
        for (const char *code : {"0", "5", "'3'"})
            QTest::addRow("HealthKit %s", code)
                << QByteArray("HKCategoryTypeIdentifierSleepAnalysis") << QByteArray(code) << true;
        for (const char *code : {"2.5", "6", "-1", "1e9"})
            QTest::addRow("HealthKit %s", code)
                << QByteArray("HKCategoryTypeIdentifierSleepAnalysis") << QByteArray(code) << false;
        for (const char *code : {"1", "6"})
            QTest::addRow("ours %s", code) << QByteArray("sleep_stage") << QByteArray(code) << true;
        for (const char *code : {"0", "2.5", "7"})
            QTest::addRow("ours %s", code) << QByteArray("sleep_stage") << QByteArray(code) << false;
    }
    void onlyCodesOfStagesAreTaken()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, code);
        QFETCH(bool, taken);
        const HttpReply reply = post("/api/v1/quantity-samples", stage(newMetric(type), "20", "01:00", "02:00", code));
        QCOMPARE(reply.status, taken ? 201 : 400);
        if (taken)
            return;
        const QJsonValue fault = reply.json()[u"errors"][0];
        QCOMPARE(fault[u"field"].toString(), u"quantity"_s);
        QVERIFY2(fault[u"message"].toString().contains(u"deep"_s), qPrintable(fault[u"message"].toString()));
    }

    void nightsGrowWithWhatAPhoneSends()
    {
        const qint64 metric = newMetric("sleep_stage");
        const auto send = [&](const QByteArray &day, const QByteArray &from, const QByteArray &to,
                              const QByteArray &code) {
            QCOMPARE(post("/api/v1/quantity-samples", stage(metric, day, from, to, code)).status, 201);
        };
        send("10", "00:00", "05:00", "2");
        send("20", "00:00", "03:00", "2");
        send("20", "14:00", "16:00", "1"); // a nap does not replace the night
        QCOMPARE(nights(), (QStringList{u"2026-11-10: 0/300/0/0"_s, u"2026-11-20: 0/180/0/0"_s}));
        send("20", "04:00", "06:00", "3"); // the rest of the night comes later
        QCOMPARE(nights(), (QStringList{u"2026-11-10: 0/300/0/0"_s, u"2026-11-20: 0/180/120/60"_s}));
        send("19", "22:30", "23:50", "1"); // and so does its beginning
        QCOMPARE(nights(), (QStringList{u"2026-11-10: 0/300/0/0"_s, u"2026-11-20: 80/180/120/70"_s}));
        send("10", "00:00", "05:00", "4"); // the later word wins: it was no sleep
        QCOMPARE(nights(), QStringList{u"2026-11-20: 80/180/120/70"_s});
    }

    void nightsThatACloudSumsUpStay()
    {
        must(m_clinic->store->writeNow([&](store::Connection &unit) -> Result<> {
            devices::Link link;
            link.tenantId = m_clinic->patient.tenantId;
            link.accountId = m_clinic->patient.id;
            link.provider = u"ouraring"_s;
            const qint64 id = must(devices::links::create(unit, link, m_clinic->clock.now())).id;
            must(unit.execute(u"UPDATE device SET link_id = ? WHERE id = ?", {id, m_clinic->ring}));
            biometrics::Night night;
            night.deviceId = m_clinic->ring;
            night.accountId = m_clinic->patient.id;
            night.day = QDate(2026, 11, 20);
            night.bedtimeStart = night.bedtimeEnd = Clinic::at("2026-11-20T06:00:00Z");
            night.deepSeconds = 60;
            return biometrics::nights::store(unit, night);
        }));
        post("/api/v1/quantity-samples", stage(newMetric("sleep_stage"), "20", "00:00", "03:00", "2"));
        QCOMPARE(nights(), QStringList{u"2026-11-20: 1/0/0/0"_s});
    }
};

QTEST_GUILESS_MAIN(SleepStagesTest)
#include "tst_sleepstages.moc"
