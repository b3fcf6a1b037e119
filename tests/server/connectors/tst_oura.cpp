#include "core/biometrics/localday.h"
#include "core/crypto/hash.h"
#include "server/connectors/ouravendor.h"
#include "support/must.h"

#include <QTest>
#include <QUrlQuery>

using namespace bc;
using namespace bc::server::connectors;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using biometrics::Sample;
using tests::must;

namespace {

Instant at(const char *rfc3339) { return *fromRfc3339(QString::fromLatin1(rfc3339)); }

/// Apostrophes stand for quotation marks.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

constexpr auto night = "{'id':'n1','type':'long_sleep','day':'2026-11-02','bedtime_start':'2026-11-01T23:30:10-04:00',"
                       "'bedtime_end':'2026-11-01T23:44:10-04:00','deep_sleep_duration':270,'light_sleep_duration':300,"
                       "'rem_sleep_duration':0,'awake_time':240,'time_in_bed':810,'total_sleep_duration':570,"
                       "'efficiency':70,'average_breath':13.5,'average_heart_rate':51.2,'lowest_heart_rate':48,"
                       "'average_hrv':44,'restless_periods':7,'sleep_phase_5_min':'412',"
                       "'heart_rate':{'interval':300,'items':[52,null],'timestamp':'2026-11-01T23:30:10-04:00'},"
                       "'hrv':{'interval':300.0,'items':[40,44.5],'timestamp':'2026-11-01T23:30:10-04:00'},"
                       "'a field of tomorrow':{'deep':[1,2,3]}}";

} // namespace

/// What Oura's documents become, and what of them is not believed.
class OuraTest : public QObject
{
    Q_OBJECT

private:
    OuraVendor m_oura;
    Reader m_reader{QTimeZone("America/Toronto"), {u"daily"_s, u"heartrate"_s}};

    Page read(const char *type, const QByteArray &documents)
    {
        return must(
            m_oura.read(QString::fromLatin1(type), "{\"data\":[" + documents + "],\"next_token\":null}", m_reader));
    }
    std::vector<Sample> of(const Page &page, const char *kind)
    {
        const auto found = page.intake.samples.find(QString::fromLatin1(kind));
        return found == page.intake.samples.end() ? std::vector<Sample>() : found->second;
    }
    QString fault(const char *type, const QByteArray &document)
    {
        const Page page = read(type, document);
        return page.faults.size() == 1 && page.intake.samples.empty() && page.intake.nights.isEmpty()
                   ? page.faults[0].why
                   : QString();
    }

private Q_SLOTS:
    void aNightKeepsWhatTheRingSummedUp()
    {
        const Page page = read("sleep", json(night));
        QCOMPARE(page.good, QStringList{u"n1"_s});
        QVERIFY(page.faults.isEmpty());
        QCOMPARE(page.intake.nights.size(), 1);
        const biometrics::Night &kept = page.intake.nights[0];
        QCOMPARE(kept.day, QDate(2026, 11, 2));
        QCOMPARE(kept.deepSeconds, 270); // and not one phase of 300
        QCOMPARE(kept.timeInBedSeconds(), 810);
        QCOMPARE(kept.efficiency(), 70);
        QCOMPARE(kept.stages, u"412"_s);
        QCOMPARE(kept.restlessPeriods, 7);
        const auto stages = of(page, "sleep_stage");
        QCOMPARE(stages.size(), 3);
        QCOMPARE(stages[0].value, 4.0);
        QVERIFY(stages[0].start == at("2026-11-02T03:30:10Z") && stages[0].end == at("2026-11-02T03:35:10Z"));
        QVERIFY(stages[2].end == at("2026-11-02T03:44:10Z")); // the last one ends with the night
        QCOMPARE(stages[0].offsetMinutes, -240);
        QCOMPARE(of(page, "heart_rate").size(), 1); // null is no value
        QCOMPARE(of(page, "hrv_rmssd").size(), 2);
        QVERIFY(of(page, "hrv_rmssd")[1].start == at("2026-11-02T03:35:10Z"));
        QCOMPARE(of(page, "sleep_duration")[0].value, 9.5);
        QCOMPARE(of(page, "respiratory_rate")[0].value, 13.5);
        QVERIFY(of(page, "hrv_sdnn").empty());
    }

    void restAndDeletedAreNoNights()
    {
        for (const char *type : {"rest", "deleted"}) {
            const Page page = read("sleep", json(night).replace("long_sleep", type));
            QVERIFY(page.intake.nights.isEmpty() && page.intake.samples.empty() && page.faults.isEmpty());
        }
    }

    void aNightWithoutItsHeartIsKept()
    {
        const QByteArray document =
            json("{'id':'n2','type':'long_sleep','day':'2026-11-02','heart_rate':null,'hrv':null,"
                 "'bedtime_start':'2026-11-01T23:30:00-04:00','bedtime_end':'2026-11-02T06:30:00-05:00',"
                 "'deep_sleep_duration':null,'sleep_phase_5_min':null}");
        const Page page = read("sleep", document);
        QVERIFY(page.faults.isEmpty() && page.intake.samples.empty());
        QVERIFY(page.intake.nights.isEmpty()); // not summed up yet
    }

    void whatCannotBeIsKeptOutAndNamed_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *type, const QByteArray &document, const QString &why) {
            QTest::newRow(name) << QByteArray(type) << document << why;
        };
        row("backwards", "sleep", json(night).replace("23:44:10-04:00", "23:30:10-04:00"),
            u"The times in bed are none of a night."_s);
        row("a phase", "sleep", json(night).replace("\"412\"", "\"419\""),
            u"sleep_phase_5_min holds a phase that is none."_s);
        row("interval", "sleep", json(night).replace("300.0", "0"),
            u"hrv_rmssd is too long, or has no sound interval."_s);
        row("too fast", "heartrate", json("{'timestamp':'2026-11-01T10:00:00Z','bpm':999,'source':'awake'}"),
            u"Heart rate cannot be 999."_s);
        row("no number", "heartrate", json("{'timestamp':'2026-11-01T10:00:00Z','bpm':'60','source':'awake'}"),
            u"bpm is not a number."_s);
        row("when", "heartrate", json("{'timestamp':'yesterday','bpm':60}"), u"timestamp is not a time."_s);
        row("missing", "heartrate", json("{'bpm':60}"), u"timestamp is missing."_s);
        row("not an object", "heartrate", "17", u"It is no object."_s);
        row("steps", "daily_activity",
            json("{'id':'a','day':'2026-11-01','timestamp':'2026-11-01T04:00:00-04:00','steps':-4}"),
            u"Steps cannot be -4."_s);
        row("score", "daily_readiness",
            json("{'id':'a','day':'2026-11-01','timestamp':'2026-11-01T00:00:00-04:00','score':101}"),
            u"Readiness score cannot be 101."_s);
        row("which day", "daily_sleep", json("{'id':'a','timestamp':'2026-11-01T00:00:00-04:00','score':81}"),
            u"day is missing."_s);
        row("what time", "daily_sleep", json("{'id':'a','day':'2026-11-01','timestamp':'noon','score':81}"),
            u"timestamp is not a time."_s);
    }
    void whatCannotBeIsKeptOutAndNamed()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, document);
        QFETCH(QString, why);
        QCOMPARE(fault(type.constData(), document), why);
    }

    void oneBadDocumentSpoilsNoOther()
    {
        const Page page = read("heartrate", json("{'timestamp':'2026-11-01T10:00:00Z','bpm':61,'source':'awake'},"
                                                 "{'timestamp':'2026-11-01T10:05:00Z','bpm':0,'source':'awake'},"
                                                 "{'timestamp':'2026-11-01T10:10:00Z','bpm':140,'source':'workout'}"));
        QCOMPARE(page.faults.size(), 1);
        QCOMPARE(page.faults[0].record, u"2026-11-01T10:05:00Z"_s);
        QCOMPARE(of(page, "heart_rate").size(), 2);
        QCOMPARE(of(page, "heart_rate")[1].motion, biometrics::Motion::Active);
    }

    void oddReadingsAreLeftOutAndTheNightIsKept_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<int>("kept");
        QTest::addColumn<QString>("why");
        QTest::newRow("all is well") << QByteArray("[52,null,53]") << 2 << QString();
        QTest::newRow("0") << QByteArray("[52,0,53]") << 2
                           << u"heart_rate: 1 of 3 values left out. Heart rate cannot be 0."_s;
        QTest::newRow("a text") << QByteArray("[\"52\",51,null]") << 1
                                << u"heart_rate: 1 of 3 values left out. There is what is no number."_s;
        QTest::newRow("the first is named")
            << QByteArray("[52,[],999]") << 1 << u"heart_rate: 2 of 3 values left out. There is what is no number."_s;
        QTest::newRow("nothing is left") << QByteArray("[0,-1,true]") << 0
                                         << u"heart_rate: 3 of 3 values left out. Heart rate cannot be 0."_s;
    }
    void oddReadingsAreLeftOutAndTheNightIsKept()
    {
        QFETCH(QByteArray, items);
        QFETCH(int, kept);
        QFETCH(QString, why);
        const Page page = read("sleep", json(night).replace("[52,null]", items));
        QCOMPARE(page.intake.nights.size(), 1);
        QCOMPARE(page.intake.nights[0].hasHeartRate, kept > 0);
        QCOMPARE(of(page, "heart_rate").size(), std::size_t(kept));
        QCOMPARE(of(page, "hrv_rmssd").size(), 2);
        QCOMPARE(of(page, "sleep_duration").size(), 1);
        QCOMPARE(page.good, why.isEmpty() ? QStringList{u"n1"_s} : QStringList());
        QCOMPARE(page.faults.size(), why.isEmpty() ? 0 : 1);
        if (!why.isEmpty()) {
            QCOMPARE(page.faults[0].record, u"n1"_s);
            QCOMPARE(page.faults[0].why, why);
        }
    }

    void whatIsLeftOutTakesNothingAway()
    {
        const auto whole = [&](const char *items) {
            const Page page = read("sleep", json(night).replace("[52,null]", items));
            const auto found = page.intake.whole.find(u"heart_rate"_s);
            return found == page.intake.whole.end() ? std::vector<biometrics::Span>() : found->second;
        };
        const Instant start = at("2026-11-02T03:30:10Z"), end = at("2026-11-02T03:44:10Z");
        const auto all = whole("[52,null]");
        QVERIFY(all.size() == 1 && all[0].from == start && all[0].until == end);
        const auto without = whole("[52,0,53]"); // but for the moment of the 0
        QCOMPARE(without.size(), 2);
        QVERIFY(without[0].from == start && without[0].until == start + 5min);
        QVERIFY(without[1].from == start + 5min + 1us && without[1].until == end);
        QVERIFY(whole("[0]").empty() && whole("[null]").empty() && whole("[]").empty());
    }

    void aSeriesWithoutItsNightKeepsNothingOut()
    {
        const Page unsummed =
            read("sleep", json(night).replace("\"deep_sleep_duration\":270", "\"deep_sleep_duration\":null"));
        QVERIFY(unsummed.intake.nights.isEmpty() && of(unsummed, "heart_rate").size() == 1);
        QVERIFY(!unsummed.intake.whole.contains(u"heart_rate"_s));
    }

    void theVendorsNameIsKeptWithTheNight() { QCOMPARE(read("sleep", json(night)).intake.nights[0].document, u"n1"_s); }

    void rowsOfTheNightAreRead()
    {
        const QByteArray row = json("{'timestamp':'2026-11-01T04:00:00Z','bpm':50,'source':'sleep'}");
        QCOMPARE(of(read("heartrate", row), "heart_rate").size(),
                 1); // whether a night has them already, the store knows
    }

    /// Oura writes midnight of Greenwich for a day's scores, and the offset of where the ring was for its activity.
    void whatIsSaidAboutADayStandsInThePersonsDay_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QString>("start");
        const auto row = [](const char *name, const char *type, const char *day, const char *timestamp,
                            const char *start) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(day) << QByteArray(timestamp)
                                << QString::fromLatin1(start);
        };
        for (const char *type : {"daily_readiness", "daily_sleep", "vO2_max"}) {
            row(QByteArray(type) + " of Greenwich", type, "2026-10-27", "'2026-10-27T00:00:00+00:00'",
                "2026-10-27T04:00:00Z");
            row(QByteArray(type) + " in winter", type, "2026-11-27", "'2026-11-27T00:00:00Z'", "2026-11-27T05:00:00Z");
            row(QByteArray(type) + " of far east", type, "2026-10-27", "'2026-10-27T00:00:00.000+13:00'",
                "2026-10-27T04:00:00Z");
            row(QByteArray(type) + " without", type, "2026-10-27", "null", "2026-10-27T04:00:00Z");
        }
        row("at home", "daily_activity", "2026-10-27", "'2026-10-27T04:00:00-04:00'", "2026-10-27T08:00:00Z");
        row("travelled", "daily_activity", "2026-10-27", "'2026-10-27T04:00:00+01:00'", "2026-10-27T08:00:00Z");
        row("the clocks went back", "daily_activity", "2026-11-01", "'2026-11-01T04:00:00-05:00'",
            "2026-11-01T09:00:00Z");
        row("the clocks went forth", "daily_activity", "2026-03-08", "'2026-03-08T04:00:00-04:00'",
            "2026-03-08T08:00:00Z");
    }
    void whatIsSaidAboutADayStandsInThePersonsDay()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, day);
        QFETCH(QByteArray, timestamp);
        QFETCH(QString, start);
        const Page page = read(type.constData(), json("{'id':'d','day':'" + day + "','timestamp':" + timestamp +
                                                      ",'score':81,'vo2_max':44,'steps':5,'temperature_deviation':0.2,"
                                                      "'contributors':{'recovery_index':88}}"));
        QVERIFY2(page.faults.isEmpty(), page.faults.isEmpty() ? "" : qPrintable(page.faults[0].why));
        QVERIFY(!page.intake.samples.empty());
        for (const auto &[kind, list] : page.intake.samples) {
            QCOMPARE(list.size(), 1);
            QCOMPARE(toRfc3339(list[0].start), start);
            QCOMPARE(list[0].offsetMinutes, biometrics::offsetMinutes(list[0].start, m_reader.zone));
            const auto whole = page.intake.whole.at(kind); // nothing else is said about that day
            const auto local =
                biometrics::localDay(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), m_reader.zone);
            QVERIFY(whole.size() == 1 && whole[0].from == local.start && whole[0].until == local.end);
        }
    }

    void daysBecomeSpansAndScoresMoments()
    {
        const Page page =
            read("daily_activity",
                 json("{'id':'a','day':'2026-11-01','timestamp':'2026-11-01T04:00:00-04:00','score':81,"
                      "'steps':9000,'active_calories':412,'equivalent_walking_distance':7100,"
                      "'medium_activity_time':1200,'high_activity_time':600,"
                      "'met':{'interval':60,'items':[0.9,null,3.4],'timestamp':'2026-11-01T04:00:00-04:00'}}"));
        const auto steps = of(page, "steps");
        QVERIFY(steps.size() == 1 && steps[0].end - steps[0].start == 24h);
        const auto score = of(page, "activity_score");
        QVERIFY(score.size() == 1 && score[0].end == score[0].start);
        QCOMPARE(of(page, "active_minutes")[0].value, 30.0);
        QCOMPARE(of(page, "activity_level").size(), 2);
        const Page readiness = read(
            "daily_readiness", json("{'id':'r','day':'2026-11-01','timestamp':'2026-11-01T00:00:00-04:00','score':null,"
                                    "'temperature_deviation':-0.21,'contributors':{'recovery_index':88}}"));
        QCOMPARE(of(readiness, "skin_temperature_deviation")[0].value, -0.21);
        QCOMPARE(of(readiness, "recovery_index")[0].value, 88.0);
        QVERIFY(of(readiness, "readiness_score").empty());
        const Page spo2 = read("daily_spo2", json("{'id':'s','day':'2026-11-02','spo2_percentage':{'average':97.2}},"
                                                  "{'id':'t','day':'2026-11-03','spo2_percentage':null},"
                                                  "{'id':'u','day':'2026-11-04','spo2_percentage':{'average':0}}"));
        QCOMPARE(of(spo2, "spo2").size(), 1);
        QVERIFY(spo2.faults.isEmpty());
        QVERIFY(of(spo2, "spo2")[0].start == at("2026-11-02T05:00:00Z")); // the person's midnight
    }

    void answersThatAreNoneAreRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "<html>", "[]", "17", "{}", "{\"data\":null}", "{\"data\":\"x\"}",
                                 "{\"data\":[],\"next_token\":5}", "{\"data\":[", "\xff\xfe"})
            QTest::newRow(body) << QByteArray(body);
    }
    void answersThatAreNoneAreRefusedAsAWhole()
    {
        QFETCH(QByteArray, body);
        const auto page = m_oura.read(u"sleep"_s, body, m_reader);
        QVERIFY(!page && page.error().kind == ErrorKind::Invalid);
    }

    void whatIsAskedForFollowsTheScopes()
    {
        QCOMPARE(m_oura.dataTypes({u"heartrate"_s}), QStringList{u"heartrate"_s});
        QVERIFY(m_oura.dataTypes({u"email"_s, u"personal"_s}).isEmpty());
        QVERIFY(m_oura.dataTypes({u"spo2"_s}) == m_oura.dataTypes({u"spo2Daily"_s}));
        devices::vendors::Registration registration;
        registration.apiUrl = u"https://api.example"_s;
        const Window window{QDate(2026, 10, 31), QDate(2026, 11, 2)};
        const QUrl days = m_oura.pageUrl(registration, u"sleep"_s, window, u"a+b/c="_s, m_reader);
        QCOMPARE(days.path(), u"/v2/usercollection/sleep"_s);
        QCOMPARE(QUrlQuery(days).queryItemValue(u"start_date"_s), u"2026-10-31"_s);
        QCOMPARE(QUrlQuery(days).queryItemValue(u"next_token"_s, QUrl::FullyDecoded), u"a+b/c="_s);
        QVERIFY(days.toEncoded().contains("next_token=a%2Bb%2Fc%3D"));
        // A day that the clocks make 25 hours long, as the person lives it.
        const QUrl moments = m_oura.pageUrl(registration, u"heartrate"_s, window, {}, m_reader);
        QCOMPARE(QUrlQuery(moments).queryItemValue(u"start_datetime"_s), u"2026-10-31T04:00:00Z"_s);
        QCOMPARE(QUrlQuery(moments).queryItemValue(u"end_datetime"_s), u"2026-11-02T05:00:00Z"_s);
    }

    void signaturesFitOneSecretBodyAndTime()
    {
        const Instant now = at("2026-11-22T12:00:00Z");
        const QByteArray stamp = QByteArray::number(toSeconds(now)), body = "{\"a\":1}";
        const QByteArray good = crypto::hmacSha256("secret", stamp + body).toHex().toUpper();
        QVERIFY(isSignedByOura(u"secret"_s, stamp, body, good, now));
        QVERIFY(isSignedByOura(u"secret"_s, stamp, body, good, now + 5min));
        QVERIFY(!isSignedByOura(u"secret"_s, stamp, body, good, now + 6min));
        QVERIFY(!isSignedByOura(u"secret"_s, stamp, body + ' ', good, now));
        QVERIFY(!isSignedByOura(u"other"_s, stamp, body, good, now));
        QVERIFY(!isSignedByOura(u"secret"_s, stamp, body, good.toLower(), now));
        QVERIFY(!isSignedByOura(u"secret"_s, stamp, body, {}, now));
        QVERIFY(!isSignedByOura({}, stamp, body, crypto::hmacSha256({}, stamp + body).toHex().toUpper(), now));
        QVERIFY(!isSignedByOura(u"secret"_s, "soon", body,
                                crypto::hmacSha256("secret", "soon" + body).toHex().toUpper(), now));
    }
};

QTEST_GUILESS_MAIN(OuraTest)
#include "tst_oura.moc"
