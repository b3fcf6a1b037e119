#include "core/analytics/figures.h"
#include "readings.h"

#include <QTest>

#include <random>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One pass answers what the definitions answer, however the readings come in parts.
    void onePassIsTheDefinition()
    {
        std::mt19937 random(12);
        std::normal_distribution<double> plausible(150, 55);
        for (int round = 0; round < 100; ++round) {
            std::vector<double> readings(2 + random() % 3000);
            for (double &reading : readings)
                reading = std::round(std::clamp(plausible(random), 40.0, 400.0));
            glucose::Tally tally;
            const auto cut = static_cast<std::size_t>(random() % readings.size());
            tally.add(std::span(readings).first(cut));
            tally.add(std::span(readings).subspan(cut));
            const auto figures = *tally.figures();
            QCOMPARE(figures.count, static_cast<qint64>(readings.size()));
            QVERIFY(close(figures.mean, *glucose::mean(readings), 1e-12));
            QVERIFY(close(*figures.standardDeviation, *glucose::standardDeviation(readings), 1e-10));
            QVERIFY(close(*figures.variability, *glucose::variability(readings), 1e-10));
            QVERIFY(close(figures.managementIndicator, *glucose::managementIndicator(readings), 1e-12));
            QVERIFY(close(figures.ranges.inRange + 1, *glucose::timeInRange(readings, 70, 180) + 1, 1e-12));
            const auto full = *glucose::fullFigures(readings);
            QCOMPARE(full.mean, figures.mean);
            QVERIFY(close(full.indices.low + 1, glucose::bloodGlucoseIndices(readings)->low + 1, 1e-12));
            QVERIFY(close(*full.jIndex, 0.001 * std::pow(figures.mean + *figures.standardDeviation, 2), 1e-12));
            QCOMPARE(full.middle.median, glucose::middle(readings)->median);
        }
    }

    void timesMakeNoDifference()
    {
        const auto readings = series(monday(), 1300, [](int minute) { return 60 + minute % 250; });
        glucose::Tally timed, plain;
        timed.add(readings);
        plain.add(valuesOf(readings));
        QCOMPARE(timed.count(), 1300);
        QVERIFY(close(timed.figures()->mean, plain.figures()->mean, 1e-12));
        QCOMPARE(timed.figures()->ranges.above, plain.figures()->ranges.above);
    }

    void oneReadingHasNoSpread()
    {
        const std::vector<double> one{260};
        const auto figures = *glucose::fullFigures(one);
        QCOMPARE(figures.mean, 260.0);
        QCOMPARE(figures.ranges.veryHigh, 100.0);
        QCOMPARE(*figures.riskIndex, 100.0);
        QVERIFY(!figures.standardDeviation && !figures.variability && !figures.jIndex);
    }

    void nothingHasNoFigures()
    {
        QVERIFY(!glucose::Tally().figures());
        QVERIFY(!glucose::fullFigures({}));
        glucose::Tally tally;
        tally.add(std::span<const double>());
        tally.add(std::span<const Reading>());
        QVERIFY(!tally.figures());
    }

    /// Rounding must not leave a negative square, whose root is no number.
    void equalReadingsHaveNoSpread()
    {
        const std::vector<double> equal(4001, 97.3);
        const auto figures = *glucose::fullFigures(equal);
        QVERIFY(*figures.standardDeviation < 1e-6);
        QVERIFY(*figures.variability < 1e-6);
        QVERIFY(close(figures.mean, 97.3, 1e-12));
        QVERIFY(!glucose::fullFigures(std::vector<double>{0, 0})->variability);
    }

    void riskIndexNeedsTheStandardLimits()
    {
        const std::vector<double> readings{50, 100, 300};
        QVERIFY(glucose::fullFigures(readings)->riskIndex);
        QVERIFY(!glucose::fullFigures(readings, glucose::pregnancyLimits)->riskIndex);
    }

    void agreesWithTheReferenceResults()
    {
        NEEDS_REFERENCE();
        for (int subject = 1; subject <= 2; ++subject) {
            const auto figures = *glucose::fullFigures(valuesOf(reference::readings(subject)));
            VERIFY_AGREES(figures.mean, "mean", 1e-6);
            VERIFY_AGREES(figures.standardDeviation, "SD", 1e-6);
            VERIFY_AGREES(figures.variability, "CV", 1e-6);
            VERIFY_AGREES(figures.managementIndicator, "GMI", 1e-6);
            VERIFY_AGREES(figures.ranges.below, "below_70", 1e-6);
            VERIFY_AGREES(figures.ranges.inRange, "in_range_70_180", 1e-6);
            VERIFY_AGREES(figures.riskIndex, "GRI", 1e-6);
            VERIFY_AGREES(figures.estimatedA1c, "eA1C", 1e-6);
            VERIFY_AGREES(figures.jIndex, "J_index", 1e-6);
            VERIFY_AGREES(figures.indices.low, "LBGI", 1e-6);
            VERIFY_AGREES(figures.indices.high, "HBGI", 1e-6);
            VERIFY_AGREES(figures.middle.interquartileRange, "IQR", 1e-6);
        }
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "tst_figures.moc"
