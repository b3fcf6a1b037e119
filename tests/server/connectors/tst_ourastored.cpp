#include "server/connectors/ouravendor.h"
#include "support/wearer.h"

#include <QTest>

using namespace bc;
using namespace bc::server::connectors;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using biometrics::Sample;
using biometrics::Taken;
using tests::must;
using tests::Wearer;

namespace {

QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

/// A night of Toronto's from that evening's hour to six in the morning of 2026-11-20, its heart rate every 5 minutes.
QByteArray night(int hour, const QByteArray &heartRate = "52", const QByteArray &odd = {})
{
    const int count = (30 - hour) * 12;
    const QByteArray start = "2026-11-19T" + QByteArray::number(hour) + ":00:00-05:00";
    QByteArrayList items(count, heartRate);
    if (!odd.isEmpty())
        items[40] = odd;
    const QByteArray series = "{'interval':300,'timestamp':'" + start + "','items':[" + items.join(',') + "]}";
    return json("{'id':'n1','type':'long_sleep','day':'2026-11-20','bedtime_start':'" + start +
                "','bedtime_end':'2026-11-20T06:00:00-05:00','deep_sleep_duration':3600,'light_sleep_duration':9000,"
                "'rem_sleep_duration':3600,'awake_time':600,'total_sleep_duration':16200,'efficiency':90,"
                "'lowest_heart_rate':48,'average_breath':14,'sleep_phase_5_min':'" +
                QByteArray(count, '2') + "','hrv':" + series +
                ",'heart_rate':" + (heartRate == "null" ? "null" : series) + "}");
}

/// The rows of `heartrate` from 18:00 to 8:00, some seconds beside the night's series.
QByteArray rows()
{
    QByteArrayList list;
    for (int i = 0; i < 14 * 12; ++i) {
        const QDateTime time = QDateTime::fromString(u"2026-11-19T23:00:17Z"_s, Qt::ISODate).addSecs(i * 300);
        list.append("{'timestamp':'" + time.toString(Qt::ISODate).toLatin1() + "','bpm':70,'source':'" +
                    (i < 60 ? "awake" : "sleep") + "'}");
    }
    return json(list.join(','));
}

QByteArray activity(const char *timestamp, int steps)
{
    return json("{'id':'a','day':'2026-11-18','steps':" + QByteArray::number(steps) + ",'timestamp':'" + timestamp +
                "','met':{'interval':60,'items':[1,2,1.5],'timestamp':'" + timestamp + "'}}");
}

} // namespace

/// What stands in the store after Oura sent documents, and sent them again otherwise.
class OuraStoredTest : public QObject
{
    Q_OBJECT

private:
    OuraVendor m_oura;
    Reader m_reader{QTimeZone("America/Toronto"), {u"daily"_s, u"heartrate"_s}};

    Taken take(Wearer &wearer, const char *type, const QByteArray &documents)
    {
        const QByteArray body = "{\"data\":[" + documents + "],\"next_token\":null}";
        return wearer.take(must(m_oura.read(QString::fromLatin1(type), body, m_reader)).intake);
    }
    static qint64 written(const Taken &taken) { return taken.added + taken.changed + taken.removed; }

private Q_SLOTS:
    void init() { m_reader.zone = QTimeZone("America/Toronto"); }

    void stepsOfADayCountOnceWhereverTheRingWas()
    {
        Wearer wearer(u"sqlite"_s);
        take(wearer, "daily_activity", activity("2026-11-18T04:00:00-05:00", 9000));
        take(wearer, "daily_activity", activity("2026-11-18T04:00:00+01:00", 9100));
        auto steps = wearer.samples(u"steps"_s);
        QCOMPARE(steps.size(), 1u);
        QCOMPARE(steps[0].value, 9100.0);
        // The person moves: their days begin at other moments.
        m_reader.zone = QTimeZone("Europe/Berlin");
        QCOMPARE(take(wearer, "daily_activity", activity("2026-11-18T04:00:00+01:00", 9100)).removed, 1);
        QCOMPARE(written(take(wearer, "daily_activity", activity("2026-11-18T04:00:00+01:00", 9100))), 0);
        steps = wearer.samples(u"steps"_s);
        QCOMPARE(steps.size(), 1u);
        QCOMPARE(toRfc3339(steps[0].start), u"2026-11-18T03:00:00Z"_s);
    }

    /// An earlier program kept the instant that Oura's midnight of Greenwich names.
    void scoresOfTheDayBeforeGiveWay()
    {
        Wearer wearer(u"sqlite"_s);
        biometrics::Intake earlier;
        for (const int day : {17, 18, 19}) {
            Sample sample;
            sample.start = sample.end = *fromRfc3339(u"2026-11-%1T00:00:00Z"_s.arg(day));
            sample.value = day;
            earlier.samples[u"readiness_score"_s].push_back(sample);
        }
        wearer.take(earlier);
        QByteArrayList documents;
        for (const int day : {16, 17, 18, 19})
            documents.append(json("{'id':'r','day':'2026-11-%1','score':%1,'timestamp':'2026-11-%1T00:00:00+00:00'}")
                                 .replace("%1", QByteArray::number(day)));
        take(wearer, "daily_readiness", documents.join(','));
        const auto scores = wearer.samples(u"readiness_score"_s);
        QCOMPARE(scores.size(), 4u);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(toRfc3339(scores[i].start), u"2026-11-%1T05:00:00Z"_s.arg(scores[i].value));
    }

    void aBedtimeThatIsCorrectedLeavesOneNight()
    {
        Wearer wearer(u"sqlite"_s);
        for (const int hour : {20, 23, 23, 21, 20}) {
            take(wearer, "sleep", night(hour));
            QCOMPARE(wearer.nights().size(), 1);
            QCOMPARE(wearer.samples(u"sleep_stage"_s).size(), std::size_t((30 - hour) * 12));
            for (const auto &kind :
                 {u"sleep_duration"_s, u"sleep_efficiency"_s, u"resting_heart_rate"_s, u"respiratory_rate"_s})
                QCOMPARE(wearer.samples(kind).size(), 1u);
            for (const auto &kind : {u"heart_rate"_s, u"hrv_rmssd"_s})
                QCOMPARE(wearer.samples(kind).size(), std::size_t((30 - hour) * 12));
            QCOMPARE(written(take(wearer, "sleep", night(hour))), 0);
        }
        take(wearer, "sleep", night(23).replace("long_sleep", "deleted"));
        QCOMPARE(wearer.samples(u"sleep_stage"_s).size(), 120u);
    }

    void outsideTheCorrectedBedtimeTheRowsAreBack()
    {
        Wearer wearer(u"sqlite"_s);
        for (const int hour : {20, 23}) {
            take(wearer, "sleep", night(hour));
            take(wearer, "heartrate", rows());
        }
        const auto found = wearer.samples(u"heart_rate"_s);
        QCOMPARE(std::ranges::count(found, 52.0, &Sample::value), 7 * 12);
        QCOMPARE(found.size(), 14u * 12);
        take(wearer, "sleep", night(22, "null")); // brings none: what there is stays
        QCOMPARE(wearer.samples(u"heart_rate"_s).size(), 14u * 12);
        QCOMPARE(written(take(wearer, "heartrate", rows())), 0);
    }

    void heartRateOfANightCountsOnceInEveryOrder_data()
    {
        QTest::addColumn<QByteArrayList>("order");
        QTest::addRow("daily first") << QByteArrayList{"sleep", "heartrate"};
        QTest::addRow("heartrate first") << QByteArrayList{"heartrate", "sleep"};
        QTest::addRow("hourly") << QByteArrayList{"heartrate", "sleep", "heartrate", "sleep", "heartrate"};
    }
    void heartRateOfANightCountsOnceInEveryOrder()
    {
        QFETCH(QByteArrayList, order);
        Wearer wearer(u"sqlite"_s);
        const auto send = [&](const QByteArray &type) {
            return take(wearer, type.constData(), type == "sleep" ? night(22) : rows());
        };
        for (const QByteArray &type : order)
            send(type);
        const auto found = wearer.samples(u"heart_rate"_s);
        QCOMPARE(std::ranges::count(found, 52.0, &Sample::value), 96);
        QCOMPARE(found.size(), 96u + 4 * 12 + 2 * 12);
        for (const char *type : {"sleep", "heartrate"})
            QCOMPARE(written(send(type)), 0);
    }

    void aNightWithoutHeartRateHasThatOfTheRows()
    {
        Wearer wearer(u"sqlite"_s);
        take(wearer, "sleep", night(22, "null"));
        take(wearer, "heartrate", rows());
        QCOMPARE(wearer.samples(u"heart_rate"_s).size(), 14u * 12);
        QCOMPARE(written(take(wearer, "sleep", night(22, "null"))), 0);
    }

    void anOddReadingTakesNoEarlierOneAway()
    {
        Wearer wearer(u"sqlite"_s);
        take(wearer, "sleep", night(22, "52", "61"));
        QCOMPARE(written(take(wearer, "sleep", night(22, "52", "-1"))), 0);
        const auto found = wearer.samples(u"heart_rate"_s);
        QCOMPARE(found.size(), 96u);
        QCOMPARE(found[40].value, 61.0);
        QCOMPARE(take(wearer, "sleep", night(22, "52", "null")).removed, 2); // its own word, of both series
    }
};

QTEST_GUILESS_MAIN(OuraStoredTest)
#include "tst_ourastored.moc"
