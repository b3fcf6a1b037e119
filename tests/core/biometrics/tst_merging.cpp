#include "core/biometrics/merging.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace bc;
using namespace bc::biometrics;
using std::chrono::minutes;

class SpanMergingTest : public QObject
{
    Q_OBJECT

private:
    using Sources = std::vector<std::vector<Sample>>;
    static constexpr Instant midnight = fromMicros(1'795'305'600'000'000);

    static Sample span(int from, int to, double value, bool isNull = false)
    {
        return {midnight + minutes(from), midnight + minutes(to), value, isNull};
    }
    static double sum(const std::vector<Sample> &spans)
    {
        double all = 0;
        for (const Sample &one : spans)
            all += one.value;
        return all;
    }
    static bool same(double a, double b) { return std::abs(a - b) < 1e-9; }

private Q_SLOTS:
    void whatNobodyElseCountedStays()
    {
        const Sources sources{{span(0, 10, 100), span(20, 30, 50)}, {span(10, 20, 7), span(40, 50, 3)}};
        const auto merged = mergedSpans(sources);
        QCOMPARE(merged.size(), 4);
        QVERIFY(std::ranges::is_sorted(merged, earlier));
        QCOMPARE(sum(merged), 160.0);
        QVERIFY(mergedSpans(Sources{}).empty());
        QVERIFY(mergedSpans(Sources{{}, {span(0, 5, 9, true)}}).empty());
    }

    /// A minute of the watch takes a minute of the phone's hour, and not the hour.
    void theRestOfALongSpanStays()
    {
        const auto merged = mergedSpans(Sources{{span(30, 31, 10)}, {span(0, 60, 3000)}});
        QCOMPARE(merged.size(), 3);
        QVERIFY(same(sum(merged), 10 + 3000.0 * 59 / 60));
        QCOMPARE(merged[0].end, midnight + minutes(30));
        QCOMPARE(merged[2].start, midnight + minutes(31));
        QVERIFY(same(merged[2].value, 3000.0 * 29 / 60));
    }

    void whatIsCoveredWholeIsGone()
    {
        QCOMPARE(sum(mergedSpans(Sources{{span(0, 60, 100)}, {span(10, 20, 30), span(0, 60, 90), span(59, 60, 1)}})),
                 100.0);
        QCOMPARE(sum(mergedSpans(Sources{{span(0, 30, 50), span(30, 60, 50)}, {span(10, 50, 30)}})), 100.0);
        QCOMPARE(sum(mergedSpans(Sources{{span(0, 30, 60)}, {span(15, 45, 60)}, {span(0, 60, 60)}})), 60.0 + 30 + 15);
    }

    void momentsAreCountedOnce()
    {
        QCOMPARE(sum(mergedSpans(Sources{{span(0, 60, 100)}, {span(0, 0, 7), span(10, 10, 7), span(60, 60, 7)}})),
                 107.0);
        QCOMPARE(sum(mergedSpans(Sources{{span(10, 10, 7)}, {span(10, 10, 9)}})), 7.0);
        // The ten of the moment are among the hour's hundred; more than those are more.
        QCOMPARE(sum(mergedSpans(Sources{{span(30, 30, 10)}, {span(0, 60, 100)}})), 100.0);
        QCOMPARE(sum(mergedSpans(Sources{{span(30, 30, 120)}, {span(0, 60, 100)}})), 120.0);
    }

    /// Spans that overlap within one source are what that source counted.
    void aSourcesOwnSpansStay()
    {
        const auto merged = mergedSpans(Sources{{span(0, 1, 0)}, {span(0, 10, 10), span(5, 15, 10)}});
        QVERIFY(same(sum(merged), 19.0));
        QVERIFY(std::ranges::is_sorted(merged, earlier));
    }

    /// 40 steps around midnight, of which the watch saw some: both days together hold what was counted.
    void spansAreCutAtMidnight()
    {
        const Sources watchFirst{{span(0, 5, 15)}, {span(-10, 10, 40)}},
            phoneFirst{{span(-10, 10, 40)}, {span(0, 5, 15)}};
        const Instant before = midnight - minutes(1440), after = midnight + minutes(1440);
        const auto halves = [&](const Sources &sources) {
            return std::pair(sum(cutSpans(mergedSpans(sources), before, midnight)),
                             sum(cutSpans(mergedSpans(sources), midnight, after)));
        };
        QCOMPARE(halves(watchFirst), std::pair(20.0, 25.0));
        QCOMPARE(halves(phoneFirst), std::pair(20.0, 20.0));
        const auto cut = cutSpans({span(-10, 10, 40), span(-5, -5, 1), span(0, 0, 2)}, midnight, after);
        QCOMPARE(cut.size(), 2);
        QCOMPARE(cut[0].end, midnight);
        QCOMPARE(cut[1].start, midnight);
        QVERIFY(cutSpans({span(-10, 0, 40), span(1440, 1450, 1)}, midnight, after).empty());
    }

    /// Days on end add up to the whole, and no minute is told by two sources.
    void nothingIsLostOrCountedTwice()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            Sources sources(3);
            for (auto &source : sources) {
                int at = -static_cast<int>(random() % 300);
                while (at < 600) {
                    at += static_cast<int>(random() % 40);
                    const int length = 1 + static_cast<int>(random() % 90);
                    source.push_back(span(at, at + length, static_cast<double>(length))); // one a minute
                    at += length;
                }
            }
            const auto merged = mergedSpans(sources);
            double told = 0;
            for (std::size_t n = 0; n < merged.size(); ++n) {
                QVERIFY(n == 0 || merged[n - 1].end <= merged[n].start);
                told += static_cast<double>((merged[n].end - merged[n].start) / minutes(1));
            }
            QVERIFY(same(sum(merged), told));
            double parts = 0;
            for (int from = -600; from < 1200; from += 100)
                parts += sum(cutSpans(merged, midnight + minutes(from), midnight + minutes(from + 100)));
            QVERIFY(same(parts, told));
        }
    }
};

QTEST_APPLESS_MAIN(SpanMergingTest)
#include "tst_merging.moc"
