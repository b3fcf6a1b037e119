#include "core/biometrics/intake.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "support/wearer.h"

#include <QTest>

using namespace bc;
using namespace bc::biometrics;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::must;
using tests::Wearer;

namespace {

const Instant now = tests::Wearer::now;

Sample sampleAt(Instant at, double value)
{
    Sample sample;
    sample.start = sample.end = at;
    sample.value = value;
    return sample;
}

/// A night as its source sent it: every kind of sample that comes with one, and its heart rate every 5 minutes.
Intake nightOf(const QString &document, Instant from, Instant until, double heartRate)
{
    Night night;
    night.document = document;
    night.day = QDate(2026, 11, 22);
    night.bedtimeStart = from;
    night.bedtimeEnd = until;
    night.deepSeconds = 3600;
    night.hasHeartRate = heartRate > 0;
    Intake intake;
    intake.nights = {night};
    for (Instant at = from; at < until; at += 5min) {
        Sample stage = sampleAt(at, 2);
        stage.end = at + 5min;
        intake.samples[u"sleep_stage"_s].push_back(stage);
        if (heartRate > 0)
            intake.samples[u"heart_rate"_s].push_back(sampleAt(at, heartRate));
    }
    if (heartRate > 0)
        intake.whole[u"heart_rate"_s] = {{from, until}};
    for (const auto &kind :
         {u"sleep_duration"_s, u"sleep_efficiency"_s, u"resting_heart_rate"_s, u"respiratory_rate"_s}) {
        Sample sample = sampleAt(from, 15);
        sample.end = until;
        intake.samples[kind] = {sample};
    }
    return intake;
}

qint64 written(const Taken &taken) { return taken.added + taken.changed + taken.removed; }

} // namespace

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsAreMadeOnceAndTheSameAgainChangesNothing_data() { tests::addDialects(); }
    void metricsAreMadeOnceAndTheSameAgainChangesNothing()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        Intake intake;
        intake.samples[u"heart_rate"_s] = {sampleAt(now - 2h, 60), sampleAt(now - 1h, 61), sampleAt(now + 1h, 62)};
        intake.samples[u"steps"_s] = {};
        Night night;
        night.day = QDate(2026, 11, 22);
        night.bedtimeStart = now - 12h;
        night.bedtimeEnd = now - 4h;
        night.deepSeconds = 3600;
        intake.nights = {night};
        const Taken first = wearer.take(intake);
        QCOMPARE(first.added, 2);
        QCOMPARE(first.aside, 1);
        QVERIFY(first.newest == now - 1h); // and not the one from the future
        const Taken second = wearer.take(intake);
        QCOMPARE(second.added + second.changed, 0);
        QCOMPARE(second.same, 2);
        QCOMPARE(wearer.metrics().size(), 1);
        const Metric metric = wearer.metrics().first();
        QCOMPARE(metric.kind, u"heart_rate"_s);
        QCOMPARE(metric.sampleType, u"count/min"_s);
        QCOMPARE(metric.sampleCount, 2);
        const auto nights = must(nights::between(**wearer.store->reader(), wearer.personId, night.day, night.day));
        QCOMPARE(nights.size(), 1);
        QCOMPARE(nights[0].deviceId, wearer.deviceId);
    }

    void anUnknownKindTakesNothing_data() { tests::addDialects(); }
    void anUnknownKindTakesNothing()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        Intake intake;
        intake.samples[u"heart_rate"_s] = {sampleAt(now - 2h, 60)};
        intake.samples[u"mood"_s] = {sampleAt(now - 2h, 7)};
        const auto taken =
            wearer.write([&](store::Connection &unit) { return biometrics::take(unit, wearer.deviceId, intake, now); });
        QVERIFY(!taken && taken.error().kind == ErrorKind::Invalid);
        QVERIFY(wearer.metrics().isEmpty());
    }

    void aCorrectedNightTakesItsOwnPlace_data() { tests::addDialects(); }
    void aCorrectedNightTakesItsOwnPlace()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        const Instant end = now - 4h;
        const Intake before = nightOf(u"n1"_s, end - 10h, end, 0), after = nightOf(u"n1"_s, end - 7h, end - 1min, 0);
        const Intake other = nightOf(u"n0"_s, end - 30h, end - 24h, 0), nameless = nightOf({}, end - 50h, end - 44h, 0);
        for (const Intake &intake : {before, other, nameless})
            wearer.take(intake);
        QCOMPARE(wearer.nights().size(), 3);
        for (int again = 0; again < 2; ++again) {
            const Taken taken = wearer.take(after);
            // The last stage ends a minute sooner, and all that start before are gone.
            QCOMPARE(taken.removed, again == 0 ? 36 + 4 : 0);
            QCOMPARE(taken.added, again == 0 ? 4 : 0);
            const auto nights = wearer.nights();
            QCOMPARE(nights.size(), 3);
            QVERIFY(std::ranges::any_of(nights, [&](const Night &night) {
                return night.bedtimeStart == end - 7h && night.bedtimeEnd == end - 1min && night.document == "n1"_L1;
            }));
            QVERIFY(std::ranges::none_of(nights, [&](const Night &night) { return night.bedtimeStart == end - 10h; }));
            for (const auto &kind : {u"sleep_stage"_s, u"sleep_duration"_s, u"sleep_efficiency"_s,
                                     u"resting_heart_rate"_s, u"respiratory_rate"_s}) {
                auto all = nameless.samples.at(kind);
                for (const Intake &intake : {other, after})
                    all.insert(all.end(), intake.samples.at(kind).begin(), intake.samples.at(kind).end());
                QVERIFY2(wearer.samples(kind) == all, qPrintable(kind));
            }
        }
        wearer.take(before); // and back
        QCOMPARE(written(wearer.take(before)), 0);
        QCOMPARE(wearer.samples(u"sleep_stage"_s).size(), 120u + 72 + 72);
    }

    void aNightsHeartRateCountsOnceInEveryOrder_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("order");
        for (const auto &dialect : {u"sqlite"_s, u"postgresql"_s}) {
            for (const char *order : {"nr", "rn", "rnr", "nrn", "Nrn", "Nnr", "rNn", "rNrnrn", "nNr"})
                QTest::addRow("%s %s", qPrintable(dialect), order) << dialect << QString::fromLatin1(order);
        }
    }
    /// n: the night with its series; N: the same without; r: the rows of the day and of the night, some seconds beside.
    void aNightsHeartRateCountsOnceInEveryOrder()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, order);
        Wearer wearer(dialect);
        const Instant from = now - 12h, until = now - 4h;
        const Intake night = nightOf(u"n1"_s, from, until, 51), without = nightOf(u"n1"_s, from, until, 0);
        Intake rows;
        for (Instant at = from - 1h + 17s; at < until + 1h; at += 5min)
            rows.samples[u"heart_rate"_s].push_back(sampleAt(at, 70));
        const auto intakeOf = [&](QChar which) { return which == u'n' ? night : which == u'N' ? without : rows; };
        for (const QChar which : order)
            wearer.take(intakeOf(which));
        const auto found = wearer.samples(u"heart_rate"_s);
        const auto slept =
            std::ranges::count_if(found, [&](const Sample &s) { return s.start >= from && s.start < until; });
        QCOMPARE(slept, 96);
        QCOMPARE(std::ranges::count(found, 51.0, &Sample::value), 96);
        QCOMPARE(found.size(), 96u + 24);
        for (const QChar which : order) {
            if (which != u'N')
                QCOMPARE(written(wearer.take(intakeOf(which))), 0);
        }
        QVERIFY(wearer.samples(u"heart_rate"_s) == found);
    }

    void aNightWithoutHeartRateTakesTheRows_data() { tests::addDialects(); }
    void aNightWithoutHeartRateTakesTheRows()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        Intake rows;
        rows.samples[u"heart_rate"_s] = {sampleAt(now - 8h, 52), sampleAt(now - 7h, 53)};
        wearer.take(nightOf(u"n1"_s, now - 12h, now - 4h, 0));
        QCOMPARE(wearer.take(rows).added, 2);
        QCOMPARE(written(wearer.take(rows)), 0);
        QCOMPARE(written(wearer.take(nightOf(u"n1"_s, now - 12h, now - 4h, 0))), 0);
        QCOMPARE(wearer.samples(u"heart_rate"_s).size(), 2u);
    }

    void whatIsWholeTakesTheRestAway_data() { tests::addDialects(); }
    void whatIsWholeTakesTheRestAway()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        Intake before;
        for (int hours = 1; hours <= 60; ++hours)
            before.samples[u"steps"_s].push_back(sampleAt(now - std::chrono::hours(hours), 100));
        wearer.take(before);
        Intake after;
        after.samples[u"steps"_s] = {sampleAt(now - 3h, 100), sampleAt(now - 30h, 7)};
        // In any order, and touching each other.
        after.whole[u"steps"_s] = {{now - 10h, now - 5h}, {now - 31h, now - 29h}, {now - 5h, now - 2h}};
        after.whole[u"distance"_s] = {{now - 10h, now}}; // never heard of
        const Taken taken = wearer.take(after);
        QCOMPARE(taken.removed, 8); // 10 to 4 hours ago, but not 3, and 31
        QCOMPARE(taken.changed, 1);
        QCOMPARE(wearer.samples(u"steps"_s).size(), 52u);
        QCOMPARE(written(wearer.take(after)), 0);
    }

    void theLongestPauseIsOverAllMetrics_data() { tests::addDialects(); }
    void theLongestPauseIsOverAllMetrics()
    {
        QFETCH(QString, dialect);
        Wearer wearer(dialect);
        const auto pause = [&] { return must(longestPauseDays(**wearer.store->reader(), wearer.deviceId)); };
        QCOMPARE(pause(), 0);
        Intake intake;
        for (const int days : {30, 29, 20, 12, 11})
            intake.samples[u"heart_rate"_s].push_back(sampleAt(now - 24h * days, 60));
        wearer.take(intake);
        QCOMPARE(pause(), 8); // 29 to 20 days ago
        Intake steps;
        steps.samples[u"steps"_s] = {sampleAt(now - 24h * 25, 900)};
        wearer.take(steps);
        QCOMPARE(pause(), 7);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
