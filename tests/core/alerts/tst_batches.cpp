#include "evaluationlog.h"

#include <QTest>

#include <random>

using namespace bc;
using namespace bc::alerts;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The definition, looking back from each reading instead of keeping a state: what one source's readings in their order
/// raise.
std::vector<Alert> byDefinition(const Rule &rule, const std::vector<Reading> &all)
{
    std::vector<Alert> alerts;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Reading &now = all[i];
        if (!alerts.empty() && alerts.back().open() && now.time - alerts.back().lastTime > silence) {
            alerts.back().endedTime = alerts.back().lastTime + silence;
            alerts.back().endedBecause = Ended::NoData;
        }
        if (!alerts.empty() && alerts.back().open()) {
            Alert &open = alerts.back();
            if (now.value >= *rule.below + rule.hysteresis) {
                open.endedTime = now.time;
                open.endedBecause = Ended::Back;
            } else {
                open.lastTime = now.time;
                open.lastValue = now.value;
                open.extremeValue = std::min(open.extremeValue, now.value);
            }
            continue;
        }
        std::size_t first = i;
        while (first > 0 && all[first - 1].value < *rule.below && all[first].time - all[first - 1].time <= longestGap)
            --first;
        if (now.value >= *rule.below || now.time - all[first].time < rule.lasting)
            continue;
        Alert alert;
        alert.beganTime = all[first].time;
        alert.lastTime = now.time;
        alert.lastValue = now.value;
        alert.extremeValue = now.value;
        for (std::size_t j = first; j < i; ++j)
            alert.extremeValue = std::min(alert.extremeValue, all[j].value);
        alerts.push_back(alert);
    }
    return alerts;
}

/// A walk around the threshold with gaps, some of them of days.
std::vector<Reading> randomSeries(std::mt19937 &random, int count)
{
    std::vector<Reading> readings;
    std::normal_distribution<double> step(0, 6);
    std::uniform_int_distribution<int> hundred(0, 99);
    Instant at = noon;
    double value = 75;
    for (int i = 0; i < count; ++i) {
        const int chance = hundred(random);
        at += chance == 0 ? std::chrono::minutes(26h) : chance < 4 ? 40min : chance < 10 ? 20min : 5min;
        value = std::clamp(value + step(random), 45.0, 110.0);
        readings.push_back({at, std::round(value), 1});
    }
    return readings;
}

/// The series in batches, none of which holds more than half an hour.
std::vector<std::vector<Reading>> batchesOf(const std::vector<Reading> &series, std::mt19937 &random)
{
    std::vector<std::vector<Reading>> batches;
    std::uniform_int_distribution<int> coin(0, 2);
    for (const Reading &reading : series) {
        const bool isNew = batches.empty() || coin(random) == 0 || reading.time - batches.back().front().time > 30min;
        if (isNew)
            batches.emplace_back();
        batches.back().push_back(reading);
    }
    return batches;
}

} // namespace

/// The same samples in other batches: sent again, late, and in another order.
class BatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAlertsInWhateverBatches()
    {
        std::size_t alerts = 0;
        for (unsigned seed = 0; seed < 60; ++seed) {
            std::mt19937 random(seed);
            Rule rule = lowGlucose(std::chrono::minutes(15 * (seed % 4)), seed % 3 * 4);
            rule.quietHours = seed % 2 ? std::optional(QuietHours{22 * 60, 6 * 60}) : std::nullopt;
            const std::vector<Reading> series = randomSeries(random, 300);
            Log single(rule), batched(rule), repeated(rule);
            for (const Reading &reading : series)
                single.take({reading});
            std::vector<Reading> before;
            for (const auto &batch : batchesOf(series, random)) {
                batched.take(batch);
                repeated.take(batch);
                repeated.take(before.empty() ? batch : before, batch.back().time + 4s); // sent again, and late
                before = batch;
                QVERIFY(batched.look(batch.back().time + 5s).nothing());
            }
            QCOMPARE(told(batched.alerts), told(single.alerts));
            QCOMPARE(told(repeated.alerts), told(single.alerts));
            std::vector<Alert> defined = byDefinition(rule, series);
            for (Alert &alert : defined) // the definition above knows no quiet hours
                alert.isQuiet = false;
            std::vector<Alert> plain = single.alerts;
            for (Alert &alert : plain)
                alert.isQuiet = false;
            QCOMPARE(told(plain), told(defined));
            alerts += defined.size();
        }
        QVERIFY(alerts > 100);
    }

    void batchesInAnyOrderRaiseNothingTwice()
    {
        std::size_t alerts = 0;
        for (unsigned seed = 0; seed < 60; ++seed) {
            std::mt19937 random(seed);
            Log log(lowGlucose(std::chrono::minutes(5 * (seed % 4))));
            auto batches = batchesOf(randomSeries(random, 200), random);
            for (std::size_t i = 0; i + 3 < batches.size(); i += 3) // each is at most an hour or two late
                std::shuffle(batches.begin() + qsizetype(i), batches.begin() + qsizetype(i) + 3, random);
            Instant now = noon;
            for (const auto &batch : batches) {
                now = std::max(now, batch.back().time) + 1s;
                log.take(batch, now);
                QVERIFY(log.look(now + 1s).nothing());
            }
            for (std::size_t i = 0; i < log.alerts.size(); ++i) {
                const Alert &alert = log.alerts[i];
                QVERIFY(alert.beganTime <= alert.lastTime);
                QVERIFY(alert.open() ? i + 1 == log.alerts.size() : *alert.endedTime > alert.lastTime);
                if (i > 0)
                    QVERIFY(alert.beganTime > *log.alerts[i - 1].endedTime);
            }
            alerts += log.alerts.size();
        }
        QVERIFY(alerts > 100);
    }
};

QTEST_GUILESS_MAIN(BatchesTest)
#include "tst_batches.moc"
