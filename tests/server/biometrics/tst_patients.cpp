#include "clinic.h"
#include "core/devices/links.h"
#include "support/must.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <cmath>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

class PatientsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;

    QByteArray
    seriesPath(const QByteArray &query = "metric=heart_rate&from=2026-11-20T00:00:00Z&to=2026-11-22T00:00:00Z")
    {
        return "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) + "/series?" + query;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clinic = std::make_unique<Clinic>();
        std::vector<biometrics::Sample> pulse;
        for (int i = 0; i < 576; ++i)
            pulse.push_back(
                Clinic::sample(Clinic::at("2026-11-20T00:00:00Z") + std::chrono::minutes(5 * i), 50 + i % 50));
        m_clinic->addMetric(m_clinic->ring, u"heart_rate"_s, u"count/min"_s, pulse);
        m_clinic->addMetric(m_clinic->watch, u"heart_rate"_s, u"count/min"_s,
                            {Clinic::sample(Clinic::at("2026-11-10T00:00:00Z"), 77)});
        const auto linked = m_clinic->store->writeNow([&](store::Connection &unit) {
            devices::Link link;
            link.tenantId = m_clinic->patient.tenantId;
            link.accountId = m_clinic->patient.id;
            link.provider = u"ouraring"_s;
            link.productName = u"Ring_100%"_s;
            link.state = devices::LinkState::Failing;
            link.lastError = Said(Sentence(u"The vendor answered 401."_s));
            return devices::links::create(unit, link, m_clinic->clock.now());
        });
        QVERIFY(linked);
    }

    void whoMayReadWhat_data()
    {
        QTest::addColumn<accounts::User Clinic::*>("who");
        QTest::addColumn<int>("series");
        QTest::addColumn<int>("list");
        QTest::addColumn<int>("listed");
        QTest::newRow("platform administrator") << &Clinic::platform << 200 << 200 << 1;
        QTest::newRow("administrator") << &Clinic::administrator << 200 << 200 << 1;
        QTest::newRow("clinician in charge") << &Clinic::clinician << 200 << 200 << 1;
        QTest::newRow("another clinician") << &Clinic::stranger << 404 << 200 << 0;
        QTest::newRow("the patient") << &Clinic::patient << 200 << 200 << 1;
        QTest::newRow("developer") << &Clinic::developer << 403 << 403 << 0;
        QTest::newRow("another tenant") << &Clinic::foreigner << 404 << 200 << 0;
    }
    void whoMayReadWhat()
    {
        QFETCH(accounts::User Clinic::*, who);
        QFETCH(int, series);
        QFETCH(int, list);
        const accounts::User &user = m_clinic.get()->*who;
        QCOMPARE(m_clinic->get(user, seriesPath()).status, series);
        const QString entry = m_clinic->lastAudit(u"patient.read"_s);
        QVERIFY2(entry.startsWith(
                     u"%1|%2|%3|"_s.arg(series == 200 ? u"ok"_s : u"refused"_s).arg(user.id).arg(m_clinic->patient.id)),
                 qPrintable(entry));
        if (series == 200)
            QVERIFY2(entry.contains(u"heart_rate"_s) && entry.contains(u"2026-11-20T00:00:00Z"_s), qPrintable(entry));
        QCOMPARE(m_clinic->get(user, "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id)).status,
                 series);
        const HttpReply patients = m_clinic->get(user, "/api/v1/admin/patients");
        QCOMPARE(patients.status, list);
        if (list == 200)
            QTEST(int(patients.json()[u"results"].toArray().size()), "listed");
        const HttpReply links = m_clinic->get(user, "/api/v1/admin/device-links");
        QCOMPARE(links.status, list);
        if (list == 200)
            QTEST(links.json()[u"count"].toInt(), "listed");
    }

    void listTellsWhatThereIsToSee()
    {
        const QJsonObject row =
            m_clinic->get(m_clinic->clinician, "/api/v1/admin/patients?search=PATI").json()[u"results"][0].toObject();
        QCOMPARE(row[u"id"].toInteger(), m_clinic->patient.id);
        QCOMPARE(row[u"timezone"].toString(), u"America/Toronto"_s);
        QCOMPARE(row[u"last_data_time"].toString(), u"2026-11-21T23:55:00Z"_s);
        QCOMPARE(row[u"metrics"].toArray(), QJsonArray{u"heart_rate"_s});
        QCOMPARE(row[u"devices"].toArray()[0][u"state"].toString(), u"failing"_s);
        QCOMPARE(m_clinic->get(m_clinic->clinician, "/api/v1/admin/patients?search=nobody").json()[u"count"].toInt(),
                 0);
    }

    void looksAtLinksAreInTheAuditLog()
    {
        const QByteArray path = "/api/v1/admin/device-links";
        const QString patient = QString::number(m_clinic->patient.id);
        const QString before = m_clinic->lastAudit(u"device_link.list"_s);
        QCOMPARE(m_clinic->get(m_clinic->clinician, path + "?search=nobody").status, 200);
        QCOMPARE(m_clinic->lastAudit(u"device_link.list"_s), before); // a look at nobody
        const HttpReply list = m_clinic->get(m_clinic->clinician, path);
        const QString listed = m_clinic->lastAudit(u"device_link.list"_s);
        QVERIFY2(listed.startsWith(u"ok|%1|"_s.arg(m_clinic->clinician.id)), qPrintable(listed));
        QVERIFY2(listed.contains(u"\"patients\":[%1]"_s.arg(patient)), qPrintable(listed));
        const qint64 id = list.json()[u"results"][0][u"id"].toInteger();
        QCOMPARE(m_clinic->get(m_clinic->clinician, path + '/' + QByteArray::number(id)).status, 200);
        const QString read = m_clinic->lastAudit(u"device_link.read"_s);
        QVERIFY2(read.startsWith(u"ok|%1|%2|"_s.arg(m_clinic->clinician.id).arg(id)), qPrintable(read));
        QVERIFY2(read.contains(u"\"patient_id\":%1"_s.arg(patient)), qPrintable(read));
    }

    void lookingHowFarAFetchIsWritesNothingUntilARecordIsNamed()
    {
        const auto looks = [&] {
            m_clinic->get(m_clinic->clinician, "/api/v1/admin/device-links/1");
            return must(must(m_clinic->store->reader())
                            ->selectOne(u"SELECT COUNT(*) FROM audit_entry WHERE event = 'device_link.read'"))
                ->integer(0);
        };
        const auto run = [&](const QString &sql, const QVariantList &values = {}) {
            must(m_clinic->store->writeNow([&](store::Connection &unit) { return done(unit.execute(sql, values)); }));
        };
        const qint64 before = looks();
        QCOMPARE(looks(), before + 1);
        run(u"UPDATE device_link SET leased_until = ?"_s, {toMicros(m_clinic->clock.now() + std::chrono::minutes(1))});
        QCOMPARE(looks(), before + 1);
        run(u"INSERT INTO device_link_fault (link_id, data_type, record, fault, created_time) "
            u"VALUES (1, 'sleep', 'r', '7 is no score', 1)"_s);
        QCOMPARE(looks(), before + 2);
        run(u"DELETE FROM device_link_fault"_s);
        run(u"UPDATE device_link SET leased_until = NULL"_s);
    }

    void whoManagesALinkSaysHowEarlyItComes_data()
    {
        QTest::addColumn<accounts::User Clinic::*>("who");
        QTest::addColumn<int>("status");
        QTest::newRow("platform administrator") << &Clinic::platform << 200;
        QTest::newRow("administrator") << &Clinic::administrator << 200;
        QTest::newRow("clinician in charge") << &Clinic::clinician << 403;
        QTest::newRow("another clinician") << &Clinic::stranger << 404;
        QTest::newRow("the patient") << &Clinic::patient << 200;
        QTest::newRow("developer") << &Clinic::developer << 404;
        QTest::newRow("another tenant") << &Clinic::foreigner << 404;
    }
    void whoManagesALinkSaysHowEarlyItComes()
    {
        QFETCH(accounts::User Clinic::*, who);
        QFETCH(int, status);
        const auto bearer = HttpClient::bearer(m_clinic->token(m_clinic.get()->*who));
        const QByteArray path = "/api/v1/admin/device-links/1";
        const auto priority = [&] { return m_clinic->get(m_clinic->administrator, path).json()[u"priority"].toInt(); };
        const int before = priority(), wanted = before - 1;
        QCOMPARE(m_clinic->client().putJson(path, {{u"priority"_s, wanted}}, {bearer}).status, status);
        QCOMPARE(priority(), status == 200 ? wanted : before);
        const QString entry = u"ok|%1|1|{\"priority\":%2}"_s.arg((m_clinic.get()->*who).id).arg(wanted);
        QCOMPARE(m_clinic->lastAudit(u"device_link.updated"_s) == entry, status == 200);
    }

    void linksAreFoundByNameProductAndState()
    {
        const auto count = [&](const QByteArray &query) {
            return m_clinic->get(m_clinic->administrator, "/api/v1/admin/device-links?" + query)
                .json()[u"count"]
                .toInt();
        };
        QCOMPARE(count("search=PATIENT"), 1);
        QCOMPARE(count("search=ring_100%25"), 1);
        QCOMPARE(count("search=ring%25_"), 0); // wildcards stand for themselves
        QCOMPARE(count("state=failing"), 1);
        QCOMPARE(count("state=linked"), 0);
        QCOMPARE(count("provider=ouraring"), 1);
        QCOMPARE(count("provider=healthkit"), 0);
        QCOMPARE(m_clinic->get(m_clinic->administrator, "/api/v1/admin/device-links?state=lost").status, 400);
    }

    void seriesIsRawBelowItsPointsAndBucketsAbove()
    {
        const QJsonObject raw = m_clinic->get(m_clinic->clinician, seriesPath() + "&points=576").json();
        QCOMPARE(raw[u"raw"], QJsonValue(true));
        QCOMPARE(raw[u"buckets"].toArray().size(), 576);
        QCOMPARE(raw[u"buckets"][0].toArray(),
                 (QJsonArray{toMicros(Clinic::at("2026-11-20T00:00:00Z")) / 1000, 50, 50, 50, 1}));
        const QJsonObject series = m_clinic->get(m_clinic->clinician, seriesPath() + "&points=575").json();
        QCOMPARE(series[u"raw"], QJsonValue(false));
        const QJsonArray buckets = series[u"buckets"].toArray();
        QVERIFY(buckets.size() <= 575);
        qint64 samples = 0;
        double sum = 0;
        for (const auto &bucket : buckets) {
            samples += bucket[4].toInteger();
            sum += bucket[3].toDouble() * bucket[4].toDouble();
            QVERIFY(bucket[1].toDouble() <= bucket[3].toDouble() && bucket[3].toDouble() <= bucket[2].toDouble());
        }
        QCOMPARE(samples, 576);
        double wanted = 0;
        for (int i = 0; i < 576; ++i)
            wanted += 50 + i % 50;
        QVERIFY(std::abs(sum - wanted) < 1e-6);
    }

    void preferredSourceWithDataIsShownAndAnotherCanBeAskedFor()
    {
        QCOMPARE(m_clinic->get(m_clinic->clinician, seriesPath()).json()[u"device_id"].toInteger(), m_clinic->ring);
        const QByteArray earlier = "metric=heart_rate&from=2026-11-09T00:00:00Z&to=2026-11-11T00:00:00Z";
        const QJsonObject watch = m_clinic->get(m_clinic->clinician, seriesPath(earlier)).json();
        QCOMPARE(watch[u"device_id"].toInteger(), m_clinic->watch);
        QCOMPARE(watch[u"sources"].toArray().size(), 2);
        const QByteArray asked = "&device_id=" + QByteArray::number(m_clinic->watch);
        QVERIFY(m_clinic->get(m_clinic->clinician, seriesPath() + asked).json()[u"buckets"].toArray().isEmpty());
    }

    /// Of several devices' steps the series shows what the day's figure is made of.
    void seriesOfAmountsIsMerged()
    {
        const Instant from = Clinic::at("2026-11-20T05:00:00Z");
        std::vector<biometrics::Sample> phone, watch;
        for (int hour = 0; hour < 24; ++hour) {
            phone.push_back(Clinic::sample(from + std::chrono::hours(hour), 120, std::chrono::hours(1)));
            watch.push_back(Clinic::sample(from + std::chrono::hours(hour), 100, std::chrono::minutes(30)));
        }
        m_clinic->addMetric(m_clinic->ring, u"steps"_s, u"count"_s, watch);
        m_clinic->addMetric(m_clinic->watch, u"steps"_s, u"count"_s, phone);
        const QByteArray asked = "metric=steps&from=2026-11-20T05:00:00Z&to=2026-11-21T05:00:00Z";
        const auto total = [](const QJsonObject &series) {
            double all = 0;
            for (const auto &bucket : series[u"buckets"].toArray())
                all += bucket[3].toDouble() * bucket[4].toDouble();
            return all;
        };
        for (const char *points : {"&points=1000", "&points=24", "&points=5"}) {
            const QJsonObject merged = m_clinic->get(m_clinic->clinician, seriesPath(asked + points)).json();
            QVERIFY(merged[u"merged"].toBool() && merged[u"device_id"].isNull());
            QVERIFY(std::abs(total(merged) - 24 * (100 + 60)) < 1e-6);
        }
        const QByteArray device = "&device_id=" + QByteArray::number(m_clinic->ring);
        const QJsonObject one = m_clinic->get(m_clinic->clinician, seriesPath(asked + device)).json();
        QVERIFY(!one[u"merged"].toBool());
        QCOMPARE(one[u"device_id"].toInteger(), m_clinic->ring);
        QCOMPARE(total(one), 2400.0);
    }

    void seriesComesAsCborToo()
    {
        const auto bearer = HttpClient::bearer(m_clinic->token(m_clinic->clinician));
        const HttpReply json = m_clinic->client().get(seriesPath(), {bearer});
        const HttpReply cbor = m_clinic->client().get(seriesPath(), {bearer, {"Accept", "application/cbor"}});
        QCOMPARE(cbor.header("Content-Type"), QByteArray("application/cbor"));
        QCOMPARE(QCborValue::fromCbor(cbor.body).toMap().toJsonObject(), json.json());
        QVERIFY(cbor.body.size() < json.body.size());
        QCOMPARE(cbor.header("Vary"), QByteArray("Accept"));
        const HttpReply none =
            m_clinic->client().get(seriesPath(), {bearer, {"Accept", "application/json, application/cbor;q=0"}});
        QCOMPARE(none.header("Content-Type"), QByteArray("application/json"));
    }

    void wrongSeriesRequestsNameEveryField()
    {
        const HttpReply reply = m_clinic->get(m_clinic->clinician, seriesPath("from=later&points=0"));
        QCOMPARE(reply.status, 400);
        QStringList fields;
        for (const auto &error : reply.json()[u"errors"].toArray())
            fields.append(error[u"field"].toString());
        fields.sort();
        QCOMPARE(fields, (QStringList{u"from"_s, u"metric"_s, u"points"_s, u"to"_s}));
        QCOMPARE(m_clinic
                     ->get(m_clinic->clinician,
                           seriesPath("metric=heart_rate&from=2026-11-22T00:00:00Z&to=2026-11-20T00:00:00Z"))
                     .status,
                 400);
        QCOMPARE(m_clinic->get(m_clinic->clinician, "/api/v1/admin/patients/none/series?metric=x&from=1&to=2").status,
                 404);
    }
};

QTEST_GUILESS_MAIN(PatientsTest)
#include "tst_patients.moc"
