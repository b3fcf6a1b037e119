#include "core/analytics/glucose.h"
#include "core/analytics/quantile.h"
#include "readings.h"

#include <QTest>

#include <random>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class GlucoseTest : public QObject
{
    Q_OBJECT

private:
    /// The vector that stands on every border between two ranges (clinical definitions: below is <, above is >).
    const std::vector<double> borders{50, 60, 65, 70, 100, 180, 181, 250, 251, 300};

private Q_SLOTS:
    void bordersBelongToTheRightRange()
    {
        const auto ranges = *glucose::ranges(borders);
        QCOMPARE(ranges.veryLow, 10.0);
        QCOMPARE(ranges.low, 20.0);
        QCOMPARE(ranges.below, 30.0);
        QCOMPARE(ranges.inRange, 30.0);
        QCOMPARE(ranges.high, 20.0);
        QCOMPARE(ranges.above, 40.0);
        QCOMPARE(ranges.veryHigh, 20.0);
        QVERIFY(close(*glucose::managementIndicator(borders), 6.914744));
        const auto indices = *glucose::bloodGlucoseIndices(borders);
        QVERIFY(close(indices.low, 5.46578));
        QVERIFY(close(indices.high, 9.46901));
        QCOMPARE(*glucose::timeInRange(borders, 70, 140), 20.0);
    }

    void pregnancyCountsByItsOwnLimits()
    {
        const std::vector<double> readings{53, 54, 62, 63, 100, 140, 141, 250, 251, 400};
        const auto ranges = *glucose::ranges(readings, glucose::pregnancyLimits);
        QCOMPARE(ranges.veryLow, 10.0);
        QCOMPARE(ranges.below, 30.0);
        QCOMPARE(ranges.inRange, 30.0);
        QCOMPARE(ranges.above, 40.0);
        QCOMPARE(ranges.veryHigh, 20.0);
        const auto custom = *glucose::ranges(readings, {60, 80, 120, 200});
        QCOMPARE(custom.veryLow, 20.0);
        QCOMPARE(custom.below, 40.0);
        QCOMPARE(custom.inRange, 10.0);
        QCOMPARE(custom.above, 50.0);
        QCOMPARE(custom.veryHigh, 30.0);
    }

    void limitsThatDoNotAscendAreToldApart()
    {
        QVERIFY(glucose::standardLimits.ascend());
        QVERIFY(glucose::pregnancyLimits.ascend());
        QVERIFY((glucose::Limits{70, 70, 180, 180}.ascend()));
        QVERIFY(!(glucose::Limits{75, 70, 180, 250}.ascend()));
        QVERIFY(!(glucose::Limits{54, 190, 180, 250}.ascend()));
        QVERIFY(!(glucose::Limits{54, 70, 260, 250}.ascend()));
    }

    void nothingIsKnownOfNothing()
    {
        QVERIFY(!glucose::mean({}));
        QVERIFY(!glucose::ranges({}));
        QVERIFY(!glucose::managementIndicator({}));
        QVERIFY(!glucose::timeInRange({}, 70, 140));
        QVERIFY(!glucose::bloodGlucoseIndices({}));
        QVERIFY(!glucose::middle({}));
        const std::vector<double> one{100};
        QVERIFY(!glucose::standardDeviation(one));
        QVERIFY(!glucose::variability(one));
        QCOMPARE(*glucose::mean(one), 100.0);
        QCOMPARE(glucose::middle(one)->median, 100.0);
        QCOMPARE(glucose::middle(one)->interquartileRange, 0.0);
    }

    /// A logarithm's power is no number below 1 mg/dL, and 0 has no logarithm.
    void indicesAreNumbersForAnyReading()
    {
        const std::vector<double> odd{0, 0.5, 1, -5};
        const auto indices = *glucose::bloodGlucoseIndices(odd);
        QVERIFY(close(indices.low, 22.77 * 5.381 * 5.381));
        QCOMPARE(indices.high, 0.0);
        QVERIFY(!glucose::variability(std::vector<double>{0, 0}));
    }

    void riskIsCappedAndZonedByFifths()
    {
        QCOMPARE(glucose::riskIndex({.veryLow = 1, .low = 2, .inRange = 90, .high = 3, .veryHigh = 4}),
                 3.0 + 4.8 + 2.4 + 6.4);
        QCOMPARE(glucose::riskIndex({.veryLow = 100}), 100.0);
        using glucose::RiskZone;
        const std::pair<double, RiskZone> zones[]{{0, RiskZone::A},  {20, RiskZone::A},   {20.1, RiskZone::B},
                                                  {40, RiskZone::B}, {40.1, RiskZone::C}, {60.1, RiskZone::D},
                                                  {80, RiskZone::D}, {80.1, RiskZone::E}, {100, RiskZone::E}};
        for (const auto &[index, zone] : zones)
            QCOMPARE(glucose::riskZone(index), zone);
    }

    void quantilesLieBetweenNeighbours()
    {
        const std::vector<double> four{10, 20, 30, 50};
        QCOMPARE(quantile(four, 0), 10.0);
        QCOMPARE(quantile(four, 1), 50.0);
        QCOMPARE(quantile(four, 0.5), 25.0);
        QCOMPARE(quantile(four, 0.25), 17.5);
        QCOMPARE(quantile(four, 0.9), 44.0);
        QCOMPARE(quantile(std::vector<double>{7}, 0.95), 7.0);
        const std::vector<double> unsorted{50, 10, 30, 20};
        QCOMPARE(glucose::middle(unsorted)->median, 25.0);
        QCOMPARE(glucose::middle(unsorted)->interquartileRange, 17.5);
    }

    /// Whatever the readings and the limits: the five shares are all of the readings, and the sums are sums.
    void sharesAddUp()
    {
        std::mt19937 random(4);
        std::uniform_real_distribution<double> any(20, 500);
        for (int round = 0; round < 200; ++round) {
            std::vector<double> readings(1 + random() % 700);
            for (double &reading : readings)
                reading = round % 2 == 0 ? std::round(any(random)) : any(random);
            std::array<double, 4> borderline{any(random), any(random), any(random), any(random)};
            std::ranges::sort(borderline);
            const auto [a, b, c, d] = borderline;
            for (const auto &limits :
                 {glucose::standardLimits, glucose::pregnancyLimits, glucose::Limits{a, b, c, d}}) {
                const auto r = *glucose::ranges(readings, limits);
                QVERIFY(close(r.veryLow + r.low + r.inRange + r.high + r.veryHigh, 100, 1e-12));
                QVERIFY(std::abs(r.veryLow + r.low - r.below) < 1e-11);
                QVERIFY(std::abs(r.high + r.veryHigh - r.above) < 1e-11);
                QVERIFY(close(r.inRange + 1, *glucose::timeInRange(readings, limits.low, limits.high) + 1, 1e-12));
                QVERIFY(std::ranges::min({r.veryLow, r.low, r.inRange, r.high, r.veryHigh}) >= 0);
            }
        }
    }

    void agreesWithTheReferenceResults()
    {
        NEEDS_REFERENCE();
        for (int subject = 1; subject <= 2; ++subject) {
            const auto values = valuesOf(reference::readings(subject));
            VERIFY_AGREES(glucose::mean(values), "mean", 1e-6);
            VERIFY_AGREES(glucose::standardDeviation(values), "SD", 1e-6);
            VERIFY_AGREES(glucose::variability(values), "CV", 1e-6);
            VERIFY_AGREES(glucose::managementIndicator(values), "GMI", 1e-6);
            VERIFY_AGREES(glucose::estimatedA1cOf(*glucose::mean(values)), "eA1C", 1e-6);
            VERIFY_AGREES(glucose::jIndexOf(*glucose::mean(values), *glucose::standardDeviation(values)), "J_index",
                          1e-6);
            VERIFY_AGREES(glucose::middle(values)->median, "median", 1e-6);
            VERIFY_AGREES(glucose::middle(values)->interquartileRange, "IQR", 1e-6);
            VERIFY_AGREES(glucose::timeInRange(values, 70, 140), "in_range_70_140", 1e-6);
            const auto ranges = *glucose::ranges(values);
            VERIFY_AGREES(ranges.inRange, "in_range_70_180", 1e-6);
            VERIFY_AGREES(ranges.above, "above_180", 1e-6);
            VERIFY_AGREES(ranges.veryHigh, "above_250", 1e-6);
            VERIFY_AGREES(ranges.veryLow, "below_54", 1e-6);
            VERIFY_AGREES(ranges.below, "below_70", 1e-6);
            VERIFY_AGREES(glucose::ranges(values, {54, 70, 140, 250})->above, "above_140", 1e-6);
            VERIFY_AGREES(glucose::riskIndex(ranges), "GRI", 1e-6);
            VERIFY_AGREES(glucose::bloodGlucoseIndices(values)->low, "LBGI", 1e-6);
            VERIFY_AGREES(glucose::bloodGlucoseIndices(values)->high, "HBGI", 1e-6);
        }
    }
};

QTEST_APPLESS_MAIN(GlucoseTest)
#include "tst_glucose.moc"
