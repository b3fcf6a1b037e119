#include "clinic.h"
#include "core/alerts/watcher.h"

#include <QTest>

#include <thread>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Rules and alerts over HTTP: who may see and change what, what is refused, and an alert from its sample to its end.
class AlertsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;
    std::unique_ptr<alerts::Watcher> m_watcher;
    qint64 m_glucose = 0;

    QByteArray ofPatient(const QByteArray &rest) const
    {
        return "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) + rest;
    }
    HttpReply post(const accounts::User &who, const QByteArray &path, const QJsonObject &body = {})
    {
        return m_clinic->client().postJson(path, body, {HttpClient::bearer(m_clinic->token(who))});
    }
    HttpReply put(const accounts::User &who, const QByteArray &path, const QJsonObject &body)
    {
        return m_clinic->client().putJson(path, body, {HttpClient::bearer(m_clinic->token(who))});
    }
    HttpReply remove(const accounts::User &who, const QByteArray &path)
    {
        return m_clinic->client().send("DELETE", path, {HttpClient::bearer(m_clinic->token(who))});
    }
    static QStringList wrongFields(const HttpReply &reply)
    {
        QStringList fields;
        for (const auto &error : reply.json()[u"errors"].toArray())
            fields.append(error[u"field"].toString());
        return fields;
    }
    /// A sample of this moment, as the patient's own application sends it, and the watcher's look.
    void measure(double value)
    {
        const QString now = toRfc3339(m_clinic->clock.now());
        const HttpReply reply =
            post(m_clinic->patient, "/api/v1/quantity-samples",
                 {{u"metric_id"_s, m_glucose}, {u"start_date"_s, now}, {u"end_date"_s, now}, {u"quantity"_s, value}});
        QVERIFY2(reply.status == 201, reply.body.constData());
        QVERIFY(m_watcher->look());
        m_clinic->clock.advance(1s);
    }
    qint64 makeRule(const QJsonObject &terms)
    {
        const HttpReply made = post(m_clinic->clinician, ofPatient("/alert-rules"), terms);
        if (made.status != 201)
            qFatal("%s", made.body.constData());
        m_clinic->clock.advance(1s);
        return made.json()[u"id"].toInteger();
    }
    QJsonArray open(const accounts::User &who)
    {
        return m_clinic->get(who, "/api/v1/admin/alerts").json()[u"results"].toArray();
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<Clinic>();
        m_watcher = std::make_unique<alerts::Watcher>(*m_clinic->store, m_clinic->clock, alerts::Watcher::Options{});
        m_glucose = m_clinic->addMetric(m_clinic->sensor, u"glucose"_s, u"mg/dL"_s,
                                        {Clinic::sample(m_clinic->clock.now() - 5min, 110)});
    }
    void cleanup()
    {
        m_watcher.reset();
        m_clinic.reset();
    }

    void whoMayDoWhat_data()
    {
        QTest::addColumn<accounts::User Clinic::*>("who");
        QTest::addColumn<int>("read");   ///< of the patient
        QTest::addColumn<int>("change"); ///< rules
        QTest::addColumn<int>("seen");   ///< acknowledge
        QTest::addColumn<int>("listed");
        QTest::newRow("platform administrator") << &Clinic::platform << 200 << 201 << 200 << 1;
        QTest::newRow("administrator") << &Clinic::administrator << 200 << 201 << 200 << 1;
        QTest::newRow("clinician in charge") << &Clinic::clinician << 200 << 201 << 200 << 1;
        QTest::newRow("another clinician") << &Clinic::stranger << 404 << 404 << 404 << 0;
        QTest::newRow("the patient") << &Clinic::patient << 200 << 403 << 403 << 1;
        QTest::newRow("developer") << &Clinic::developer << 403 << 403 << 403 << -1;
        QTest::newRow("another tenant") << &Clinic::foreigner << 404 << 404 << 404 << 0;
    }
    void whoMayDoWhat()
    {
        QFETCH(accounts::User Clinic::*, who);
        QFETCH(int, read);
        QFETCH(int, change);
        QFETCH(int, seen);
        QFETCH(int, listed);
        const accounts::User &user = m_clinic.get()->*who;
        const QJsonObject low{{u"metric"_s, u"glucose"_s}, {u"below"_s, 70}, {u"lasting_seconds"_s, 0}};
        const qint64 rule = makeRule(low);
        measure(60);
        const qint64 alert = open(m_clinic->clinician)[0][u"id"].toInteger();

        const QByteArray rulePath = ofPatient("/alert-rules/" + QByteArray::number(rule));
        for (const QByteArray &path : {ofPatient("/alerts"), ofPatient("/alert-rules"), rulePath}) {
            QCOMPARE(m_clinic->get(user, path).status, read);
            const QString entry = m_clinic->lastAudit(u"patient.read"_s);
            QVERIFY2(entry.startsWith(u"%1|%2|"_s.arg(read == 200 ? u"ok"_s : u"refused"_s).arg(user.id)),
                     qPrintable(entry));
        }
        const HttpReply all = m_clinic->get(user, "/api/v1/admin/alerts");
        QCOMPARE(all.status, listed < 0 ? 403 : 200);
        if (listed >= 0) {
            QCOMPARE(all.json()[u"count"].toInt(), listed);
            QCOMPARE(m_clinic->get(user, "/api/v1/admin/alerts/count").json()[u"count"].toInt(), listed);
        }
        QCOMPARE(post(user, ofPatient("/alert-rules"), low).status, change);
        const int changed = change == 201 ? 200 : change;
        QCOMPARE(put(user, rulePath, {{u"hysteresis"_s, 3}}).status, changed);
        QCOMPARE(post(user, "/api/v1/admin/alerts/" + QByteArray::number(alert) + "/acknowledge").status, seen);
        QCOMPARE(remove(user, rulePath).status, changed == 200 ? 204 : changed);
        QCOMPARE(m_clinic->get(m_clinic->clinician, rulePath).status, changed == 200 ? 404 : 200);
    }

    void fromSampleToEnd()
    {
        makeRule({{u"metric"_s, u"glucose"_s}, {u"below"_s, 70}, {u"hysteresis"_s, 5}, {u"lasting_seconds"_s, 0}});
        measure(100);
        QVERIFY(open(m_clinic->clinician).isEmpty());
        measure(66.5);
        const QJsonObject raised = open(m_clinic->clinician)[0].toObject();
        QCOMPARE(raised[u"patient"][u"name"].toString(), u"patient"_s);
        QCOMPARE(raised[u"metric"].toString(), u"glucose"_s);
        QCOMPARE(raised[u"unit"].toString(), u"mg/dL"_s);
        QCOMPARE(raised[u"direction"].toString(), u"below"_s);
        QCOMPARE(raised[u"last_value"].toDouble(), 66.5);
        QVERIFY(raised[u"ended_time"].isNull() && raised[u"acknowledged_by"].isNull());
        const QString look = m_clinic->lastAudit(u"alert.list"_s);
        QVERIFY2(look.contains(u"[%1]"_s.arg(m_clinic->patient.id)), qPrintable(look));

        const QByteArray seen =
            "/api/v1/admin/alerts/" + QByteArray::number(raised[u"id"].toInteger()) + "/acknowledge";
        const HttpReply acknowledged = post(m_clinic->clinician, seen);
        QCOMPARE(acknowledged.json()[u"acknowledged_by"][u"name"].toString(), u"clinician"_s);
        QCOMPARE(post(m_clinic->administrator, seen).status, 409);
        QCOMPARE(open(m_clinic->clinician).size(), 1); // it goes on
        measure(75);
        QVERIFY(open(m_clinic->clinician).isEmpty());
        const QJsonObject ended =
            m_clinic->get(m_clinic->patient, ofPatient("/alerts?state=all")).json()[u"results"][0].toObject();
        QCOMPARE(ended[u"ended_because"].toString(), u"back"_s);
        QCOMPARE(ended[u"extreme_value"].toDouble(), 66.5);
    }

    void oneOfTwoAcknowledges()
    {
        makeRule({{u"metric"_s, u"glucose"_s}, {u"above"_s, 250}, {u"lasting_seconds"_s, 0}});
        measure(300);
        const QByteArray path = "/api/v1/admin/alerts/" +
                                QByteArray::number(open(m_clinic->clinician)[0][u"id"].toInteger()) + "/acknowledge";
        const HttpHeaders one{HttpClient::bearer(m_clinic->token(m_clinic->clinician))};
        const HttpHeaders two{HttpClient::bearer(m_clinic->token(m_clinic->administrator))};
        int first = 0, second = 0;
        std::thread other([&] { first = m_clinic->client().postJson(path, QJsonObject(), one).status; });
        second = m_clinic->client().postJson(path, QJsonObject(), two).status;
        other.join();
        QCOMPARE((QList<int>{std::min(first, second), std::max(first, second)}), (QList<int>{200, 409}));
    }

    void wrongFieldsAreNamedAtOnce()
    {
        const QByteArray path = ofPatient("/alert-rules");
        QCOMPARE(wrongFields(post(m_clinic->clinician, path)), (QStringList{u"metric"_s}));
        QCOMPARE(wrongFields(post(m_clinic->clinician, path, {{u"metric"_s, u"steps"_s}, {u"above"_s, 5}})),
                 (QStringList{u"metric"_s}));
        const QJsonObject wrong{{u"metric"_s, u"glucose"_s},
                                {u"below"_s, u"low"_s},
                                {u"above"_s, 700},
                                {u"lasting_seconds"_s, 86'401},
                                {u"quiet_from"_s, u"25:00"_s},
                                {u"quiet_to"_s, u"07:00"_s},
                                {u"is_urgent"_s, u"very"_s},
                                {u"state"_s, 3},
                                {u"hysteresis"_s, -1}};
        QStringList named = wrongFields(post(m_clinic->clinician, path, wrong));
        named.sort();
        QCOMPARE(named, (QStringList{u"above"_s, u"below"_s, u"is_urgent"_s, u"lasting_seconds"_s, u"quiet_from"_s,
                                     u"state"_s}));
        QCOMPARE(wrongFields(post(m_clinic->clinician, path,
                                  {{u"metric"_s, u"glucose"_s}, {u"below"_s, 70}, {u"quiet_from"_s, u"22:00"_s}})),
                 (QStringList{u"quiet_to"_s}));
        QCOMPARE(m_clinic->get(m_clinic->clinician, "/api/v1/admin/alerts?state=some").status, 400);
    }

    void changeKeepsWhatIsNotSent()
    {
        const qint64 id = makeRule({{u"metric"_s, u"glucose"_s},
                                    {u"below"_s, 70},
                                    {u"quiet_from"_s, u"22:00"_s},
                                    {u"quiet_to"_s, u"06:30"_s},
                                    {u"is_urgent"_s, true}});
        const QByteArray path = ofPatient("/alert-rules/" + QByteArray::number(id));
        const QJsonObject made = m_clinic->get(m_clinic->patient, path).json();
        QCOMPARE(made[u"lasting_seconds"].toInt(), 900);
        QCOMPARE(made[u"quiet_to"].toString(), u"06:30"_s);
        QCOMPARE(made[u"created_by"][u"name"].toString(), u"clinician"_s);
        const QJsonObject changed = put(m_clinic->administrator, path,
                                        {{u"above"_s, 250.5},
                                         {u"below"_s, QJsonValue::Null},
                                         {u"quiet_from"_s, QJsonValue::Null},
                                         {u"quiet_to"_s, QJsonValue::Null},
                                         {u"state"_s, 0}})
                                        .json();
        QVERIFY(changed[u"below"].isNull() && changed[u"quiet_from"].isNull());
        QCOMPARE(changed[u"above"].toDouble(), 250.5);
        QCOMPARE(changed[u"is_urgent"], QJsonValue(true));
        QCOMPARE(changed[u"state"].toInt(), 0);
        QCOMPARE(changed[u"created_by"][u"name"].toString(), u"clinician"_s);
        QVERIFY(m_clinic->lastAudit(u"alert_rule.updated"_s)
                    .startsWith(u"ok|%1|%2|"_s.arg(m_clinic->administrator.id).arg(id)));
    }

    void templatesAreOfferedForWhatIsMeasured()
    {
        const auto offered = [&] {
            return m_clinic->get(m_clinic->clinician, ofPatient("/alert-rules")).json()[u"templates"].toArray();
        };
        QCOMPARE(offered().size(), 3);
        QJsonObject urgent = offered()[0].toObject();
        QCOMPARE(urgent[u"below"].toDouble(), 54.0);
        QCOMPARE(m_clinic->get(m_clinic->clinician, ofPatient("/alert-rules")).json()[u"count"].toInt(), 0);
        makeRule(urgent); // as it was offered
        QCOMPARE(offered().size(), 2);
    }

    void listsArePaged()
    {
        makeRule({{u"metric"_s, u"glucose"_s}, {u"below"_s, 70}, {u"lasting_seconds"_s, 0}});
        for (int i = 0; i < 3; ++i) {
            measure(60);
            measure(100);
        }
        const QJsonObject first = m_clinic->get(m_clinic->clinician, "/api/v1/admin/alerts?limit=2").json();
        QCOMPARE(first[u"count"].toInt(), 3);
        const QByteArray next = QByteArray::number(first[u"next_id"].toInteger());
        const QJsonObject rest = m_clinic->get(m_clinic->clinician, ofPatient("/alerts?limit=2&offset=" + next)).json();
        QCOMPARE(rest[u"results"].toArray().size(), 1);
        QVERIFY(rest[u"next_id"].isNull());
        QVERIFY(rest[u"results"][0][u"id"].toInteger() < next.toLongLong());
    }
};

QTEST_GUILESS_MAIN(AlertsTest)
#include "tst_alerts.moc"
