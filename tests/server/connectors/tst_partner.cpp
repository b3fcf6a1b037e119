#include "server/connectors/partnervendor.h"
#include "support/must.h"

#include <QTest>
#include <QUrlQuery>

using namespace bc;
using namespace bc::server::connectors;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

/// Apostrophes stand for quotation marks.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

Instant at(qint64 seconds) { return fromMicros(seconds * 1'000'000); }

} // namespace

/// What another provider's partner API says, and what becomes of it here.
class PartnerTest : public QObject
{
    Q_OBJECT

private:
    PartnerVendor m_partner;
    Reader m_reader{QTimeZone("America/Toronto"), {u"ring_data"_s}};

    Page read(const QByteArray &entries)
    {
        return must(m_partner.read(
            u"metrics"_s, "{\"data\":{\"metric_data\":[" + entries + "]},\"error\":null,\"status\":200}", m_reader));
    }

private Q_SLOTS:
    void readingsBecomeSamplesAtTheirMoment()
    {
        const Page page =
            read(json("{'type':'hr','object':{'day_start_timestamp':1705294800,'unit':'bpm',"
                      "'values':[{'value':58,'timestamp':1705294815},{'value':null,'timestamp':1705295115},"
                      "{'value':62.5,'timestamp':1705295415}],'last_reading':null}},"
                      "{'type':'night_rhr','object':{'values':[{'value':51,'timestamp':1705294815}]}},"
                      "{'type':'metabolic_score','object':{'value':7,'day_start_timestamp':1705294800}},"
                      "{'type':'of tomorrow','object':{}}"));
        QVERIFY(page.faults.isEmpty());
        QCOMPARE(page.intake.samples.size(), 1); // what is derived is left out
        const auto &samples = page.intake.samples.at(u"heart_rate"_s);
        QCOMPARE(samples.size(), 2);
        QVERIFY(samples[1].start == at(1705295415) && samples[1].end == samples[1].start);
        QCOMPARE(samples[1].value, 62.5);
        QCOMPARE(samples[1].offsetMinutes, -300);
    }

    void valuesOfADayStandAtItsStart()
    {
        const Page page =
            read(json("{'type':'vo2_max','object':{'value':42.5,'day_start_timestamp':1705294800}},"
                      "{'type':'recovery_index','object':{'value':null,'day_start_timestamp':1705294800}},"
                      "{'type':'sleep_rhr','object':{'value':51,'day_start_timestamp':1705294800}}"));
        QCOMPARE(page.intake.samples.size(), 2);
        QVERIFY(page.intake.samples.at(u"vo2_max"_s)[0].start == at(1705294800));
        QCOMPARE(page.intake.samples.at(u"resting_heart_rate"_s)[0].value, 51.0);
    }

    void aNightComesWithItsStages()
    {
        const Page page =
            read(json("{'type':'Sleep','object':{'day_start_timestamp':1705294800,'bedtime_start':1705287600,'bedtime_"
                      "end':1705289000,"
                      "'quick_metrics':[{'type':'avg_hr','value':52},{'type':'avg_hrv','value':48}],"
                      "'sleep_stages':[{'type':'deep_sleep','stage_time':300},{'type':'light_sleep','stage_time':540},"
                      "{'type':'rem_sleep','stage_time':0},{'type':'awake','stage_time':270}],"
                      "'sleep_graph':[{'type':'awake','start':1705287600,'end':1705287900},{'type':'light_sleep','"
                      "start':1705287900,"
                      "'end':1705288500},{'type':'deep_sleep','start':1705288500,'end':1705289000}],"
                      "'spo2':{'value':96},'toss_turn':{'value':12}}}"));
        QVERIFY2(page.faults.isEmpty(), page.faults.isEmpty() ? "" : qPrintable(page.faults[0].why));
        const biometrics::Night &night = page.intake.nights[0];
        QCOMPARE(night.day, QDate(2024, 1, 14)); // where the person lives, it was still evening
        QCOMPARE(night.deepSeconds, 300);        // and not the run of 500
        QCOMPARE(night.stages, u"42211"_s);
        QCOMPARE(night.averageHrv, 48.0);
        QCOMPARE(night.averageSpo2, 96.0);
        QCOMPARE(night.restlessPeriods, 12);
        const auto &stages = page.intake.samples.at(u"sleep_stage"_s);
        QCOMPARE(stages.size(), 5);
        QVERIFY(stages[4].end == at(1705289000));
        QVERIFY(
            read(json("{'type':'Sleep','object':{'bedtime_start':null,'bedtime_end':null}}")).intake.nights.isEmpty());
    }

    void whatCannotBeIsKeptOutAndNamed()
    {
        const Page page = read(json("{'type':'spo2','object':{'day_start_timestamp':1705294800,'values':[{'value':970,"
                                    "'timestamp':1705294815}]}},"
                                    "{'type':'temp','object':{'values':[{'value':36.1}]}},"
                                    "{'type':'steps','object':{'values':'many'}},{'type':'hrv'},"
                                    "{'type':'Sleep','object':{'bedtime_start':1705289000,'bedtime_end':1705287600}},"
                                    "{'type':'hr','object':{'values':[{'value':60,'timestamp':1705294815}]}}"));
        QCOMPARE(page.faults.size(), 5);
        QCOMPARE(page.faults[0].record, u"spo2 of 1705294800"_s);
        QCOMPARE(page.faults[0].why, u"Oxygen saturation cannot be 970."_s);
        QCOMPARE(page.faults[1].why, u"timestamp is missing."_s);
        QCOMPARE(page.intake.samples.size(), 1); // the good one
    }

    void answersThatAreNoneAreRefused()
    {
        for (const char *body : {"", "[]", "{}", "{\"data\":[]}", "{\"data\":{\"metric_data\":{}}}", "<html>"}) {
            const auto page = m_partner.read(u"metrics"_s, body, m_reader);
            QVERIFY2(!page && page.error().kind == ErrorKind::Invalid, body);
        }
    }

    void oneDayIsAskedForAtATime()
    {
        devices::vendors::Registration registration;
        registration.apiUrl = u"https://partner.example"_s;
        registration.revokeUrl = u"https://partner.example/revoke"_s;
        registration.clientId = u"id"_s;
        const Window day{QDate(2026, 11, 1), QDate(2026, 11, 2)};
        const QUrl url = m_partner.pageUrl(registration, u"metrics"_s, day, {}, m_reader);
        QCOMPARE(url.toString(), u"https://partner.example/api/partners/v1/user_data/metrics?date=2026-11-01"_s);
        QVERIFY(m_partner.dataTypes({u"profile"_s}).isEmpty());
        QCOMPARE(m_partner.dataTypes({u"cgm_data"_s}), QStringList{u"metrics"_s});
        QVERIFY(m_partner.identityUrl(registration, {u"ring_data"_s}).isEmpty());
        QCOMPARE(m_partner.identity("{\"data\":{\"user_id\":\"u-1\"}}"), u"u-1"_s);
        QVERIFY(m_partner.identity("{\"data\":7}").isEmpty());
        const auto revoke = m_partner.revokeCall(registration, u"s"_s, u"access"_s, u"re&fresh"_s);
        QVERIFY(revoke.body.contains("token=re%26fresh&") && !revoke.url.toString().contains("fresh"_L1));
    }
};

QTEST_GUILESS_MAIN(PartnerTest)
#include "tst_partner.moc"
