#include "clinic.h"
#include "core/applications/applications.h"
#include "core/biometrics/metrics.h"
#include "support/must.h"

#include <QJsonDocument>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

class PatientExportsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;

    QByteArray path(const QByteArray &what, const accounts::User &whose)
    {
        return "/api/v1/admin/patients/" + QByteArray::number(whose.id) + what;
    }
    HttpReply exported(const QByteArray &query)
    {
        return m_clinic->get(m_clinic->clinician, path("/export?" + query, m_clinic->patient));
    }
    HttpReply erase(const accounts::User &who, const accounts::User &whose, const QByteArray &body)
    {
        return m_clinic->client().send("DELETE", path("/data", whose),
                                       {HttpClient::bearer(m_clinic->token(who)), {"Content-Type", "application/json"}},
                                       body);
    }
    QStringList faults(const HttpReply &reply)
    {
        QStringList fields;
        for (const auto &error : reply.json()[u"errors"].toArray())
            fields.append(error[u"field"].toString());
        fields.sort();
        return fields;
    }
    qint64 metricsOf(const accounts::User &person)
    {
        return must(biometrics::metrics::ofPerson(*must(m_clinic->store->reader()), person.id)).size();
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<Clinic>();
        std::vector<biometrics::Sample> pulse;
        for (int i = 0; i < 5000; ++i)
            pulse.push_back(Clinic::sample(Clinic::at("2026-11-18T00:00:00Z") + std::chrono::minutes(i), 50 + i % 50));
        m_clinic->addMetric(m_clinic->ring, u"heart_rate"_s, u"count/min"_s, pulse);
        m_clinic->addMetric(m_clinic->sensor, u"glucose"_s, u"mg/dL"_s,
                            {Clinic::sample(Clinic::at("2026-11-20T00:00:00Z"), 99.085745)});
    }

    void everyFormatComesAsAFile_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("csv") << QByteArray("csv") << QByteArray("text/csv") << QByteArray("time,end,kind,")
                             << QByteArray(".csv");
        QTest::newRow("fhir") << QByteArray("fhir") << QByteArray("application/fhir+json")
                              << QByteArray("{\"resourceType\":\"Bundle\"") << QByteArray(".fhir.json");
        QTest::newRow("zip") << QByteArray("zip") << QByteArray("application/zip") << QByteArray("PK\x03\x04")
                             << QByteArray(".zip");
    }
    void everyFormatComesAsAFile()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, name);
        const HttpReply reply = exported("format=" + format);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Content-Type").startsWith(type));
        QCOMPARE(reply.header("Content-Disposition"), "attachment; filename=\"biometrics-" +
                                                          QByteArray::number(m_clinic->patient.id) + "-2026-11-22" +
                                                          name + '"');
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(reply.body.startsWith(begins));
        if (format == "csv")
            QCOMPARE(reply.body.count("\r\n"), 5002);
        if (format == "fhir")
            QCOMPARE(QJsonDocument::fromJson(reply.body)[u"entry"].toArray().size(),
                     1 + 2 + 5001 + 5); // no CV of one reading
    }

    void periodKindAndUnitNarrowIt()
    {
        const HttpReply pulse = exported("metrics=heart_rate&from=2026-11-19T00:00:00Z&to=2026-11-19T01:00:00%2B00:00");
        QCOMPARE(pulse.body.count("\r\n"), 61);
        QVERIFY(pulse.body.contains("\r\n2026-11-18T19:00:00-05:00,"));
        const HttpReply glucose = exported("metrics=glucose,steps&unit=mmol/L");
        QVERIFY2(glucose.body.contains(",glucose,5.5,mmol/L,"), glucose.body);
        const QString entry = m_clinic->lastAudit(u"patient.exported"_s);
        QVERIFY2(entry.startsWith(u"ok|%1|%2|"_s.arg(m_clinic->clinician.id).arg(m_clinic->patient.id)),
                 qPrintable(entry));
        QVERIFY2(entry.contains(u"\"format\":\"csv\""_s) && entry.contains(u"glucose"_s), qPrintable(entry));
    }

    void wrongRequestsNameEveryField()
    {
        QCOMPARE(faults(exported("format=pdf&from=later")), (QStringList{u"format"_s, u"from"_s}));
        QCOMPARE(faults(exported("unit=parsec&from=2026-11-22T00:00:00Z&to=2026-11-20T00:00:00Z")),
                 (QStringList{u"to"_s, u"unit"_s}));
        QCOMPARE(faults(exported("format=zip&metrics=heart_rate&unit=mmol/L")), (QStringList{u"metrics"_s, u"unit"_s}));
    }

    void whoMayTakeTheDataAlong_data()
    {
        QTest::addColumn<accounts::User Clinic::*>("who");
        QTest::addColumn<int>("exported");
        QTest::addColumn<int>("own");
        QTest::addColumn<int>("erased");
        QTest::newRow("platform administrator") << &Clinic::platform << 200 << 200 << 400;
        QTest::newRow("administrator") << &Clinic::administrator << 200 << 200 << 400;
        QTest::newRow("clinician in charge") << &Clinic::clinician << 200 << 200 << 403;
        QTest::newRow("another clinician") << &Clinic::stranger << 404 << 200 << 403;
        QTest::newRow("the patient") << &Clinic::patient << 200 << 200 << 400;
        QTest::newRow("developer") << &Clinic::developer << 403 << 200 << 403;
        QTest::newRow("another tenant") << &Clinic::foreigner << 404 << 200 << 404;
    }
    void whoMayTakeTheDataAlong()
    {
        QFETCH(accounts::User Clinic::*, who);
        QFETCH(int, exported);
        QFETCH(int, erased);
        const accounts::User &user = m_clinic.get()->*who;
        QCOMPARE(m_clinic->get(user, path("/export", m_clinic->patient)).status, exported);
        const QString entry = m_clinic->lastAudit(u"patient.exported"_s);
        QVERIFY2(
            entry.startsWith(
                u"%1|%2|%3|"_s.arg(exported == 200 ? u"ok"_s : u"refused"_s).arg(user.id).arg(m_clinic->patient.id)),
            qPrintable(entry));
        QTEST(m_clinic->get(user, path("/export?format=zip", user)).status, "own");
        QCOMPARE(erase(user, m_clinic->patient, R"({"confirm":"somebody@example.org"})").status, erased);
        QCOMPARE(metricsOf(m_clinic->patient), 2);
    }

    void erasingAsksForTheAddressAndLeavesNothing()
    {
        const accounts::User &patient = m_clinic->patient;
        QCOMPARE(faults(erase(patient, patient, "{}")), QStringList{u"confirm"_s});
        const HttpReply done = erase(patient, patient, R"({"confirm":"PATIENT@example.org"})");
        QCOMPARE(done.status, 200);
        QVERIFY(done.json()[u"rows"].toInteger() > 6);
        QCOMPARE(done.json()[u"log_emptied"], QJsonValue(true));
        QCOMPARE(metricsOf(patient), 0);
        QVERIFY(m_clinic->lastAudit(u"patient.erasure_begun"_s).startsWith(u"ok|%1|%1|"_s.arg(patient.id)));
        const QString entry = m_clinic->lastAudit(u"patient.erased"_s);
        QVERIFY2(entry.contains(u"\"rows\":%1"_s.arg(done.json()[u"rows"].toInteger())), qPrintable(entry));
        QCOMPARE(m_clinic->get(patient, path("/export", patient)).body.count("\r\n"), 1);
        // Again, and by an administrator: nothing is left to go.
        const HttpReply again = erase(m_clinic->administrator, patient, R"({"confirm":"patient@example.org"})");
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json()[u"rows"].toInteger(), 0);
    }

    void devicesCredentialsEndWithTheirData()
    {
        const auto bearer = HttpClient::bearer(m_clinic->token(m_clinic->patient));
        const QJsonObject device =
            m_clinic->client()
                .postJson("/api/v1/devices", {{u"manufacturer"_s, u"M"_s}, {u"device_code"_s, u"d"_s}}, {bearer})
                .json();
        const QString clientId = device[u"oauth2_client_id"].toString();
        QVERIFY(!clientId.isEmpty());
        QCOMPARE(erase(m_clinic->patient, m_clinic->patient, R"({"confirm":"patient@example.org"})").status, 200);
        QVERIFY(!must(applications::findByClientId(*must(m_clinic->store->reader()), clientId)));
        QCOMPARE(
            m_clinic->client().get("/api/v1/device/" + QByteArray::number(device[u"id"].toInteger()), {bearer}).status,
            404);
    }
};

QTEST_GUILESS_MAIN(PatientExportsTest)
#include "tst_exports.moc"
