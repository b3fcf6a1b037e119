#include "core/analytics/sleep.h"
#include "readings.h"

#include <QTest>

#include <random>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;
using sleep::Span;
using sleep::Stage;

class SleepTest : public QObject
{
    Q_OBJECT

private:
    static Span span(int from, int to, Stage stage)
    {
        return {monday() + minutes(from), monday() + minutes(to), stage};
    }
    static sleep::Period period(int from, int to) { return {monday() + minutes(from), monday() + minutes(to)}; }

private Q_SLOTS:
    void nightByHand()
    {
        const std::vector<Span> stages{span(0, 10, Stage::Awake),   span(10, 100, Stage::Light),
                                       span(100, 160, Stage::Deep), span(160, 180, Stage::Awake),
                                       span(180, 300, Stage::Rem),  span(300, 330, Stage::Light),
                                       span(330, 360, Stage::Awake)};
        const auto night = *sleep::night(stages);
        QCOMPARE(night.bedtime, monday());
        QCOMPARE(night.rising, monday() + minutes(360));
        QCOMPARE(night.inBed, minutes(360));
        QCOMPARE(night.asleep, minutes(300));
        QVERIFY(close(night.efficiency, 100.0 * 300 / 360, 1e-12));
        QCOMPARE(*night.latency, minutes(10));
        QCOMPARE(*night.wakeAfterOnset, minutes(20)); // the last half hour is the morning
        QCOMPARE(*night.midpoint, monday() + minutes(170));
    }

    /// Apple Health: in bed lies below everything, and nothing is counted twice.
    void overlapsCountOnce()
    {
        const std::vector<Span> stages{span(60, 200, Stage::Asleep), span(0, 400, Stage::InBed),
                                       span(100, 150, Stage::Deep),  span(120, 130, Stage::Deep),
                                       span(180, 190, Stage::Awake), span(250, 380, Stage::Light)};
        const auto flat = sleep::flattened(stages);
        for (std::size_t i = 1; i < flat.size(); ++i)
            QCOMPARE(flat[i].start, flat[i - 1].end);
        QCOMPARE(flat.size(), 9);
        const auto night = *sleep::night(stages);
        QCOMPARE(night.inBed, minutes(400));
        QCOMPARE(night.asleep, minutes(140 - 10 + 130));
        QCOMPARE(*night.latency, minutes(60));
        QCOMPARE(*night.wakeAfterOnset, minutes(10 + 50));
        QCOMPARE(*night.finalWake, monday() + minutes(380));
    }

    void timeWithoutASpanIsNotWake()
    {
        const std::vector<Span> stages{span(0, 60, Stage::Asleep), span(120, 180, Stage::Asleep)};
        const auto night = *sleep::night(stages);
        QCOMPARE(night.inBed, minutes(180));
        QCOMPARE(night.asleep, minutes(120));
        QCOMPARE(*night.wakeAfterOnset, seconds(0));
    }

    void nightWithoutSleepHasNoOnset()
    {
        const auto night = *sleep::night(std::vector<Span>{span(0, 60, Stage::InBed), span(60, 90, Stage::Awake)});
        QCOMPARE(night.efficiency, 0.0);
        QCOMPARE(night.inBed, minutes(90));
        QVERIFY(!night.onset && !night.latency && !night.wakeAfterOnset && !night.midpoint);
        QVERIFY(!sleep::night({}));
        QVERIFY(!sleep::night(std::vector<Span>{span(5, 5, Stage::Deep), span(9, 3, Stage::Deep)}));
    }

    void valuesOfSamplesAreStages()
    {
        QCOMPARE(*sleep::stageOf(1), Stage::Deep);
        QCOMPARE(*sleep::stageOf(6), Stage::InBed);
        for (const double odd : {0.0, 7.0, 1.5, -1.0})
            QVERIFY(!sleep::stageOf(odd));
    }

    void equalNightsAreRegular()
    {
        std::vector<Span> nights;
        for (int day = -1; day < 7; ++day)
            nights.push_back(span(day * 1440 + 1380, day * 1440 + 1860, Stage::Asleep));
        const auto equal = *sleep::regularity(nights, std::vector{period(0, 7 * 1440)});
        QCOMPARE(equal.index, 100.0);
        QCOMPARE(equal.compared, std::chrono::days(6));
    }

    /// Asleep every other day around the clock: never the same as the day before.
    void oppositeDaysAreAtTheOtherEnd()
    {
        const std::vector<Span> spans{span(0, 1440, Stage::Asleep), span(2 * 1440, 3 * 1440, Stage::Light)};
        QCOMPARE(sleep::regularity(spans, std::vector{period(0, 4 * 1440)})->index, -100.0);
        // Half of the time the same: nothing.
        const std::vector<Span> half{span(0, 720, Stage::Asleep)};
        QCOMPARE(sleep::regularity(half, std::vector{period(0, 2 * 1440)})->index, 0.0);
    }

    /// Two hours later to bed and up: four hours of a day differ.
    void laterNightsCost()
    {
        const std::vector<Span> nights{span(-60, 420, Stage::Asleep), span(1440 + 60, 1440 + 540, Stage::Asleep)};
        const auto found = *sleep::regularity(nights, std::vector{period(-720, 720), period(720, 2160)});
        QVERIFY(close(found.index, 100.0 * (2 * (20.0 / 24) - 1), 1e-12));
        QCOMPARE(found.compared, std::chrono::hours(24));
    }

    void unknownTimeIsNotCompared()
    {
        const std::vector<Span> nights{span(0, 480, Stage::Asleep), span(1440, 1920, Stage::Asleep)};
        QVERIFY(!sleep::regularity(nights, {}));
        QVERIFY(!sleep::regularity(nights, std::vector{period(0, 1440)}));
        QVERIFY(!sleep::regularity({}, {}));
        // The third day's night was not recorded: only the first two are compared.
        const auto found = *sleep::regularity(nights, std::vector{period(0, 2 * 1440), period(3 * 1440, 4 * 1440)});
        QCOMPARE(found.index, 100.0);
        QCOMPARE(found.compared, std::chrono::hours(24));
    }

    /// The sweep over edges answers what looking at every minute answers.
    void agreesWithLookingAtEveryMinute()
    {
        std::mt19937 random(21);
        const auto minute = [&] { return static_cast<int>(random() % (6 * 1440)); };
        for (int round = 0; round < 30; ++round) {
            std::vector<Span> spans;
            std::vector<sleep::Period> recorded;
            std::vector<bool> asleep(8 * 1440), known(8 * 1440);
            for (int i = 0; i < 12; ++i) {
                const int from = minute(), to = from + static_cast<int>(random() % 600);
                spans.push_back(span(from, to, Stage::Light));
                std::fill(asleep.begin() + from, asleep.begin() + to, true);
            }
            for (int i = 0; i < 5; ++i) {
                const int from = minute(), to = from + static_cast<int>(random() % 2800);
                recorded.push_back(period(from, to));
                std::fill(known.begin() + from, known.begin() + to, true);
            }
            int compared = 0, same = 0;
            for (std::size_t i = 1440; i < asleep.size(); ++i) {
                if (known[i] && known[i - 1440]) {
                    ++compared;
                    same += asleep[i] == asleep[i - 1440] ? 1 : 0;
                }
            }
            const auto found = sleep::regularity(spans, recorded);
            QCOMPARE(found.has_value(), compared > 0);
            if (!found)
                continue;
            QCOMPARE(found->compared, minutes(compared));
            QVERIFY(std::abs(found->index - 100.0 * (2.0 * same / compared - 1)) < 1e-9);
        }
    }
};

QTEST_APPLESS_MAIN(SleepTest)
#include "tst_sleep.moc"
