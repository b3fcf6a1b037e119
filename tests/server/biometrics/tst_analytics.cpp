#include "clinic.h"
#include "core/biometrics/nights.h"
#include "core/devices/devices.h"

#include <QTest>

#include <cmath>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool near(double found, double expected)
{
    return std::abs(found - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace

/// GET …/patients/{id}/analytics and …/triage over a patient whose two weeks are known by heart: every hour has the
/// same twelve readings, of which three are the ones that stand on the borders.
class AnalyticsApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Clinic> m_clinic;
    Instant m_now;

    QByteArray path(const QByteArray &query = {})
    {
        return "/api/v1/admin/patients/" + QByteArray::number(m_clinic->patient.id) + "/analytics" + query;
    }
    /// A sensor's readings every 5 minutes in [from, to).
    static std::vector<biometrics::Sample> sensor(Instant from, Instant to, const std::vector<double> &hour)
    {
        std::vector<biometrics::Sample> samples;
        std::size_t n = 0;
        for (Instant at = from; at < to; at += 5min)
            samples.push_back(Clinic::sample(at, hour[n++ % hour.size()]));
        return samples;
    }
    QJsonObject triageRow(const QByteArray &query = {})
    {
        const HttpReply reply = m_clinic->get(m_clinic->clinician, "/api/v1/admin/triage" + query);
        return reply.json()[u"results"].toArray()[0].toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<Clinic>();
        m_now = m_clinic->clock.now();
    }

    void figuresAreThoseOfTheReadings()
    {
        const std::vector<double> hour{50, 60, 65, 70, 100, 180, 181, 250, 251, 300, 120, 120};
        m_clinic->addMetric(m_clinic->sensor, u"glucose"_s, u"mg/dL"_s, sensor(m_now - 28 * 24h, m_now, hour));
        const HttpReply reply = m_clinic->get(m_clinic->clinician, path());
        QCOMPARE(reply.status, 200);
        const QJsonObject glucose = reply.json()[u"glucose"].toObject();
        QCOMPARE(glucose[u"verdict"].toString(), u"sufficient"_s);
        QCOMPARE(glucose[u"readings"].toInt(), 14 * 288);
        QCOMPARE(glucose[u"active_percent"].toDouble(), 100.0);
        QCOMPARE(glucose[u"interval_minutes"].toInt(), 5);
        const QJsonObject ranges = glucose[u"ranges"].toObject(), summary = glucose[u"summary"].toObject();
        QVERIFY(near(ranges[u"very_low"].toDouble(), 100.0 / 12));
        QVERIFY(near(ranges[u"below"].toDouble(), 300.0 / 12));
        QVERIFY(near(ranges[u"in_range"].toDouble(), 500.0 / 12));
        QVERIFY(near(ranges[u"above"].toDouble(), 400.0 / 12));
        QVERIFY(near(ranges[u"very_high"].toDouble(), 200.0 / 12));
        const double mean = 1747.0 / 12;
        QVERIFY(near(summary[u"mean"].toDouble(), mean));
        QVERIFY(near(summary[u"gmi"].toDouble(), 3.31 + 0.02392 * mean));
        QVERIFY(near(summary[u"ea1c"].toDouble(), (mean + 46.7) / 28.7));
        QVERIFY(near(glucose[u"variability"][u"modd"].toDouble() + 1, 1)); // every day like the one before
        QVERIFY(near(glucose[u"before"][u"change"][u"in_range"].toDouble() + 1, 1));
        for (const auto &goal : glucose[u"goals"].toArray())
            QVERIFY2(goal[u"met"].toBool() ==
                         (goal[u"measure"].toString() == "cv"_L1 && goal[u"value"].toDouble() <= 36),
                     qPrintable(goal[u"measure"].toString()));
        QCOMPARE(glucose[u"day_profile"].toArray().size(), 288);
        QCOMPARE(glucose[u"days"].toArray().size(), 15); // from noon to noon, in Toronto
        // 15 minutes below 70 at the beginning of every hour: 50, 60, 65.
        QCOMPARE(glucose[u"episodes"][u"low"][u"count"].toInt(), 14 * 24);
        QCOMPARE(glucose[u"episodes"][u"low"][u"episodes"][0][u"minutes"].toInt(), 15);
        QCOMPARE(glucose[u"episodes"][u"very_low"][u"count"].toInt(), 0);

        const QJsonObject millimoles =
            m_clinic->get(m_clinic->patient, path("?unit=mmol/L")).json()[u"glucose"].toObject();
        QCOMPARE(millimoles[u"unit"].toString(), u"mmol/L"_s);
        QVERIFY(near(millimoles[u"summary"][u"mean"].toDouble(), mean / 18.01559));
        QVERIFY(near(millimoles[u"summary"][u"gmi"].toDouble(), 3.31 + 0.02392 * mean));
        QVERIFY(near(millimoles[u"limits"][u"low"].toDouble(), 70 / 18.01559));
        const QJsonObject pregnancy =
            m_clinic->get(m_clinic->patient, path("?population=pregnancy")).json()[u"glucose"].toObject();
        QVERIFY(near(pregnancy[u"ranges"][u"in_range"].toDouble(), 500.0 / 12)); // 65, 70, 100, 120, 120
        QCOMPARE(pregnancy[u"limits"][u"high"].toInt(), 140);
    }

    void tooFewReadingsGiveNoFigure()
    {
        m_clinic->addMetric(m_clinic->sensor, u"glucose"_s, u"mg/dL"_s, sensor(m_now - 9 * 24h, m_now, {120, 130}));
        const QJsonObject two = m_clinic->get(m_clinic->clinician, path()).json()[u"glucose"].toObject();
        QCOMPARE(two[u"verdict"].toString(), u"insufficient_data"_s);
        QVERIFY(near(two[u"active_percent"].toDouble(), 900.0 / 14));
        for (const char *section : {"summary", "ranges", "goals", "variability", "episodes", "day_profile", "days"})
            QVERIFY2(two[QLatin1String(section)].isNull(), section);
        const QJsonObject one = m_clinic->get(m_clinic->clinician, path("?days=7")).json()[u"glucose"].toObject();
        QCOMPARE(one[u"verdict"].toString(), u"sufficient"_s);
        QVERIFY(one[u"before"].isNull()); // two days of seven
        QCOMPARE(m_clinic->get(m_clinic->clinician, path("?days=1")).json()[u"glucose"][u"readings"].toInt(), 288);
    }

    void nothingIsAnAnswerToo()
    {
        const HttpReply reply = m_clinic->get(m_clinic->patient, path());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"glucose"][u"verdict"].toString(), u"insufficient_data"_s);
        QVERIFY(reply.json()[u"glucose"][u"device_id"].isNull());
        QCOMPARE(reply.json()[u"vitals"].toArray().size(), 0);
        QCOMPARE(reply.json()[u"sleep"][u"nights"].toArray().size(), 0);
    }

    void daysArePatientsOwn()
    {
        // The clocks go back on 2026-11-01 in Toronto: that day has 25 hours, 300 readings.
        const Instant start = Clinic::at("2026-10-31T04:00:00Z"), end = Clinic::at("2026-11-03T05:00:00Z");
        m_clinic->addMetric(m_clinic->sensor, u"glucose"_s, u"mg/dL"_s, sensor(start, end, {100, 110}));
        const QJsonObject glucose =
            m_clinic->get(m_clinic->clinician, path("?from=2026-10-31T04:00:00Z&to=2026-11-03T05:00:00Z"))
                .json()[u"glucose"]
                .toObject();
        QCOMPARE(glucose[u"readings"].toInt(), 73 * 12);
        const QJsonArray days = glucose[u"days"].toArray();
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[1][u"date"].toString(), u"2026-11-01"_s);
        QCOMPARE(days[1][u"active_percent"].toDouble(), 100.0);
        for (const auto &place : glucose[u"day_profile"].toArray()) {
            const int minute = place[u"minute"].toInt();
            QCOMPARE(place[u"count"].toInt(), minute >= 60 && minute < 120 ? 4 : 3); // the hour that came twice
        }
    }

    void vitalsShowEachKindByItsOwnRule()
    {
        std::vector<biometrics::Sample> pulse, ringSteps, watchSteps, scores;
        for (int day = 40; day >= 1; --day) {
            const Instant noon = m_now - day * 24h;
            pulse.push_back(Clinic::sample(noon, 60 + day % 3));
            pulse.push_back(Clinic::sample(noon + 1h, 70));
            ringSteps.push_back(Clinic::sample(noon, 500, 1h));
            watchSteps.push_back(Clinic::sample(noon + 30min, 400, 1h)); // half of it is the ring's
            watchSteps.push_back(Clinic::sample(noon + 2h, 300, 1h));
            scores.push_back(Clinic::sample(noon, 10));
            scores.push_back(Clinic::sample(noon + 1h, 80));
        }
        m_clinic->addMetric(m_clinic->ring, u"heart_rate"_s, u"count/min"_s, pulse);
        m_clinic->addMetric(m_clinic->ring, u"steps"_s, u"count"_s, ringSteps);
        m_clinic->addMetric(m_clinic->watch, u"steps"_s, u"count"_s, watchSteps);
        m_clinic->addMetric(m_clinic->ring, u"readiness_score"_s, u""_s, scores);
        const QJsonArray vitals = m_clinic->get(m_clinic->clinician, path("?days=7")).json()[u"vitals"].toArray();
        QCOMPARE(vitals.size(), 3);
        QCOMPARE(vitals[0][u"metric"].toString(), u"heart_rate"_s);
        QCOMPARE(vitals[0][u"days"].toArray().size(), 7);
        QCOMPARE(vitals[0][u"days"][6][u"value"].toDouble(), 65.5);
        QCOMPARE(vitals[0][u"baseline"][u"days"].toInt(), 30);
        QCOMPARE(vitals[0][u"standing"].toString(), u"within"_s);
        QCOMPARE(vitals[1][u"metric"].toString(), u"steps"_s);
        QCOMPARE(vitals[1][u"days"][0][u"value"].toInt(), 500 + 200 + 300);
        QCOMPARE(vitals[1][u"change"].toInt(), 0);
        QVERIFY(!vitals[1][u"days"][0][u"is_whole"].toBool()); // from noon on
        QVERIFY(vitals[1][u"days"][1][u"is_whole"].toBool());
        QCOMPARE(vitals[2][u"metric"].toString(), u"readiness_score"_s);
        QCOMPARE(vitals[2][u"mean"].toInt(), 80); // the day's last word
    }

    void sleepShowsWhatTheSourceSummedUp()
    {
        QVERIFY(m_clinic->store->writeNow([&](store::Connection &unit) -> Result<> {
            for (int day = 20; day <= 22; ++day) {
                biometrics::Night night;
                night.deviceId = m_clinic->ring;
                night.accountId = m_clinic->patient.id;
                night.day = QDate(2026, 11, day);
                night.bedtimeStart = Clinic::at("2026-11-22T03:00:00Z") - (22 - day) * 24h;
                night.bedtimeEnd = night.bedtimeStart + 50min;
                night.deepSeconds = 1000; // not what the hypnogram adds up to
                night.lightSeconds = 800;
                night.awakeSeconds = 200;
                night.stages = u"4421144334"_s;
                if (const auto stored = biometrics::nights::store(unit, night); !stored)
                    return stored;
            }
            return {};
        }));
        const QJsonObject sleep = m_clinic->get(m_clinic->patient, path("?days=7")).json()[u"sleep"].toObject();
        QCOMPARE(sleep[u"nights"].toArray().size(), 3);
        QCOMPARE(sleep[u"asleep_seconds"].toInt(), 1800);
        QCOMPARE(sleep[u"efficiency"].toInt(), 90);
        QCOMPARE(sleep[u"latency_seconds"].toInt(), 600);
        QCOMPARE(sleep[u"wake_after_onset_seconds"].toInt(), 600);
        QCOMPARE(sleep[u"nights"][0][u"midpoint"].toString(), u"2026-11-20T03:27:30Z"_s);
        QCOMPARE(sleep[u"regularity"][u"index"].toDouble(), 100.0);
        QCOMPARE(sleep[u"sources"].toArray().size(), 1);
        QCOMPARE(sleep[u"sources"][0][u"name"].toString(), u"ring ring"_s);
        QVERIFY(sleep[u"others"].toArray().isEmpty());
    }

    /// The watch slept longer, the ring goes first; the watch's night is there, too, and its nap is not.
    void thePreferredSourcesNightIsShown()
    {
        const auto night = [this](qint64 device, qint64 seconds, std::chrono::hours later = 0h) {
            biometrics::Night one;
            one.deviceId = device;
            one.accountId = m_clinic->patient.id;
            one.day = QDate(2026, 11, 21);
            one.bedtimeStart = Clinic::at("2026-11-21T03:00:00Z") + later;
            one.bedtimeEnd = one.bedtimeStart + std::chrono::seconds(seconds);
            one.lightSeconds = seconds;
            return one;
        };
        QVERIFY(m_clinic->store->writeNow([&](store::Connection &unit) -> Result<> {
            for (const auto &one : {night(m_clinic->watch, 30000), night(m_clinic->watch, 3600, 12h),
                                    night(m_clinic->ring, 25000, 1h), night(m_clinic->ring, 1800)}) {
                if (const auto stored = biometrics::nights::store(unit, one); !stored)
                    return stored;
            }
            return {};
        }));
        const auto sleepSection = [&] {
            return m_clinic->get(m_clinic->patient, path("?days=7")).json()[u"sleep"].toObject();
        };
        const QJsonObject both = sleepSection();
        QCOMPARE(both[u"nights"].toArray().size(), 1);
        QCOMPARE(both[u"nights"][0][u"device_id"].toInteger(), m_clinic->ring);
        QCOMPARE(both[u"nights"][0][u"asleep_seconds"].toInt(), 25000);
        QCOMPARE(both[u"asleep_seconds"].toInt(), 25000);
        QCOMPARE(both[u"others"].toArray().size(), 1);
        QCOMPARE(both[u"others"][0][u"device_id"].toInteger(), m_clinic->watch);
        QCOMPARE(both[u"others"][0][u"asleep_seconds"].toInt(), 30000);
        QCOMPARE(both[u"sources"][1][u"name"].toString(), u"watch watch"_s);
        QVERIFY(m_clinic->store->writeNow(
            [&](store::Connection &unit) { return devices::remove(unit, m_clinic->ring, m_now); }));
        const QJsonObject watch = sleepSection();
        QCOMPARE(watch[u"nights"][0][u"device_id"].toInteger(), m_clinic->watch);
        QVERIFY(watch[u"others"].toArray().isEmpty());
        const auto shown =
            biometrics::nights::ofDay(**m_clinic->store->reader(), m_clinic->patient.id, QDate(2026, 11, 21));
        QVERIFY(shown && *shown);
        QCOMPARE((*shown)->deviceId, m_clinic->watch);
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("days") << QByteArray("?days=0") << u"days"_s;
        QTest::newRow("both") << QByteArray("?days=7&from=2026-11-01T00:00:00Z") << u"days"_s;
        QTest::newRow("order") << QByteArray("?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z") << u"to"_s;
        QTest::newRow("long") << QByteArray("?from=2020-11-02T00:00:00Z") << u"from"_s;
        QTest::newRow("unit") << QByteArray("?unit=stones") << u"unit"_s;
        QTest::newRow("limits") << QByteArray("?population=custom&low=200") << u"low"_s;
        QTest::newRow("limit") << QByteArray("?population=custom&low=many") << u"low"_s;
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QByteArray, query);
        const HttpReply reply = m_clinic->get(m_clinic->clinician, path(query));
        QCOMPARE(reply.status, 400);
        QTEST(reply.json()[u"errors"].toArray()[0][u"field"].toString(), "field");
    }

    void onlyWhoCaresForThePatientReadsThem_data()
    {
        QTest::addColumn<accounts::User Clinic::*>("who");
        QTest::addColumn<int>("analytics");
        QTest::addColumn<int>("triage");
        QTest::addColumn<int>("rows");
        QTest::newRow("platform administrator") << &Clinic::platform << 200 << 200 << 1;
        QTest::newRow("administrator") << &Clinic::administrator << 200 << 200 << 1;
        QTest::newRow("clinician in charge") << &Clinic::clinician << 200 << 200 << 1;
        QTest::newRow("another clinician") << &Clinic::stranger << 404 << 200 << 0;
        QTest::newRow("the patient") << &Clinic::patient << 200 << 200 << 1;
        QTest::newRow("developer") << &Clinic::developer << 403 << 403 << 0;
        QTest::newRow("another tenant") << &Clinic::foreigner << 404 << 200 << 0;
    }
    void onlyWhoCaresForThePatientReadsThem()
    {
        QFETCH(accounts::User Clinic::*, who);
        QFETCH(int, rows);
        const accounts::User &user = m_clinic.get()->*who;
        QTEST(m_clinic->get(user, path()).status, "analytics");
        const QString entry = m_clinic->lastAudit(u"patient.read"_s);
        QVERIFY2(entry.contains(u"|%1|%2|"_s.arg(user.id).arg(m_clinic->patient.id)), qPrintable(entry));
        const HttpReply triage = m_clinic->get(user, "/api/v1/admin/triage");
        QTEST(triage.status, "triage");
        if (triage.status == 200) {
            QCOMPARE(triage.json()[u"count"].toInt(), rows);
            const QString listed = m_clinic->lastAudit(u"patient.list"_s);
            for (const QString &end : {u"from"_s, u"to"_s})
                QVERIFY2(listed.contains(u"\"%1\":\"%2\""_s.arg(end, triage.json()[end].toString())),
                         qPrintable(listed));
        }
    }

    void triageOfThePatient_data()
    {
        QTest::addColumn<std::vector<double>>("before"); ///< readings of an hour, 28 to 14 days ago
        QTest::addColumn<std::vector<double>>("now");
        QTest::addColumn<int>("wornHours"); ///< of the last 14 days
        QTest::addColumn<int>("stoppedHours");
        QTest::addColumn<QString>("group");
        const std::vector<double> good{100, 110, 120, 130}, high{100, 110, 190, 200};
        QTest::newRow("good") << good << good << 336 << 0 << u"meeting_goals"_s;
        QTest::newRow("very low") << good << std::vector<double>{50, 110, 120, 130, 100, 100} << 336 << 0
                                  << u"very_low"_s;
        QTest::newRow("low") << good << std::vector<double>{60, 110, 120, 130, 100, 100} << 336 << 0 << u"low"_s;
        QTest::newRow("fallen") << good << std::vector<double>{100, 110, 120, 130, 190} << 336 << 0 << u"falling"_s;
        QTest::newRow("high all along") << high << high << 336 << 0 << u"high"_s;
        QTest::newRow("little wear") << good << good << 200 << 0 << u"little_wear"_s;
        QTest::newRow("stopped") << good << good << 312 << 24 << u"data_stopped"_s;
        QTest::newRow("a pause") << good << good << 313 << 23 << u"meeting_goals"_s;
    }
    void triageOfThePatient()
    {
        QFETCH(std::vector<double>, before);
        QFETCH(std::vector<double>, now);
        QFETCH(int, wornHours);
        QFETCH(int, stoppedHours);
        auto samples = sensor(m_now - 28 * 24h, m_now - 14 * 24h, before);
        const Instant end = m_now - stoppedHours * 1h + (stoppedHours == 24 ? 0s : 1s);
        const auto later = sensor(end - wornHours * 1h, end - 1s, now);
        samples.insert(samples.end(), later.begin(), later.end());
        m_clinic->addMetric(m_clinic->sensor, u"glucose"_s, u"mg/dL"_s, samples);
        const QJsonObject row = triageRow();
        QTEST(row[u"group"].toString(), "group");
        QCOMPARE(row[u"id"].toInteger(), m_clinic->patient.id);
    }

    void triageFiltersAndCounts()
    {
        m_clinic->addMetric(m_clinic->sensor, u"glucose"_s, u"mg/dL"_s, sensor(m_now - 28 * 24h, m_now, {50, 100}));
        const HttpReply all = m_clinic->get(m_clinic->administrator, "/api/v1/admin/triage");
        QCOMPARE(all.json()[u"groups"][u"very_low"].toInt(), 1);
        QVERIFY(near(all.json()[u"results"][0][u"in_range_change"].toDouble() + 1, 1));
        QCOMPARE(m_clinic->get(m_clinic->administrator, "/api/v1/admin/triage?group=high").json()[u"count"].toInt(), 0);
        QCOMPARE(m_clinic->get(m_clinic->administrator, "/api/v1/admin/triage?search=nobody").json()[u"count"].toInt(),
                 0);
        QCOMPARE(m_clinic->get(m_clinic->administrator, "/api/v1/admin/triage?sort_field=shoes").status, 400);
        const QString entry = m_clinic->lastAudit(u"patient.list"_s);
        QVERIFY2(entry.contains(u"triage"_s), qPrintable(entry));
    }
};

QTEST_GUILESS_MAIN(AnalyticsApiTest)
#include "tst_analytics.moc"
