#include "core/analytics/mage.h"
#include "readings.h"

#include <QTest>

#include <numbers>
#include <random>

using namespace bc;
using namespace bc::analytics;
using namespace bc::analytics::testing;

class MageTest : public QObject
{
    Q_OBJECT

private:
    /// Waves of `hours` from nadir to nadir, `height` mg/dL high.
    static std::vector<Reading> waves(Instant start, int hours, int count, double height)
    {
        return series(start, hours * 12 * count + 1, [=](int minute) {
            return 120 - height / 2 * std::cos(2 * std::numbers::pi * minute / (hours * 60));
        });
    }
    /// A random walk with gaps of up to five hours, the same on every machine.
    static std::vector<Reading> walk(quint32 state)
    {
        const auto next = [&state](quint32 below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8U) % below;
        };
        std::vector<Reading> readings;
        Instant time = monday();
        double level = 150;
        for (int i = 0; i < 1000; ++i) {
            level = std::clamp(level + next(21) - 10.0, 40.0, 400.0);
            readings.push_back({time, level});
            time += next(60) == 0 ? minutes(next(300)) : minutes(5);
        }
        return readings;
    }
    static std::optional<double> of(const std::vector<Reading> &readings) { return mage(Grid(readings, WallClock())); }

private Q_SLOTS:
    void wavesAreAsHighAsTheyAre()
    {
        for (const double height : {20.0, 80.0, 150.0}) {
            for (const int hours : {3, 4, 6}) {
                const auto found = of(waves(monday(), hours, 8, height));
                QVERIFY(found);
                QVERIFY2(close(*found, height, 1e-9), qPrintable(QString::number(*found)));
            }
        }
    }

    /// Ripples below one standard deviation are no excursions: only the long wave counts.
    void smallRipplesDoNotCount()
    {
        auto readings = waves(monday(), 6, 6, 150);
        for (std::size_t i = 0; i < readings.size(); ++i)
            readings[i].value += 2 * std::sin(static_cast<double>(i) * 2 * std::numbers::pi / 36);
        QVERIFY(std::abs(*of(readings) - 150) < 5);
    }

    void nothingWhereNothingVaries()
    {
        QVERIFY(!of({}));
        QVERIFY(!of({{monday(), 100}}));
        QVERIFY(!of(series(monday(), 288, [](int) { return 110; })));
        QVERIFY(!of(series(monday(), 288, [](int minute) { return 110 + minute / 5 % 2 * 0.5; }))); // SD 0.25
        QVERIFY(!of(series(monday(), 288, [](int) { return 0; })));
    }

    /// The long average needs 32 values.
    void nothingBelowTheLongWindow()
    {
        const auto wave = [](int minute) { return 120 + 60 * std::sin(minute / 20.0); };
        QVERIFY(!of(series(monday(), 31, wave)));
        QVERIFY(of(series(monday(), 32, wave)));
    }

    /// 3 hours without values are bridged, more make two parts that weigh as long as they are.
    void partsWeighTheirLength()
    {
        const auto first = waves(monday(), 4, 6, 60), second = waves(monday() + std::chrono::hours(32), 4, 3, 120);
        auto both = first;
        both.insert(both.end(), second.begin(), second.end());
        QVERIFY(close(*of(both), (60 * 24.0 + 120 * 12.0) / 36, 1e-9));
    }

    void threeHoursWithoutValuesAreBridged()
    {
        // Waves of 60 for 24 hours, then of 120 for 12. Together they have eight rises of 60 and two of 120; the eighth
        // fall goes on to the lower nadir that the second waves begin with: 90.
        const auto apartBy = [](int cells) {
            auto readings = waves(monday(), 3, 8, 60);
            for (const Reading &reading : waves(readings.back().time + 5 * minutes(cells + 1), 6, 2, 120))
                readings.push_back(reading);
            return *of(readings);
        };
        QVERIFY(close(apartBy(36), ((8 * 60 + 2 * 120) / 10.0 + (7 * 60 + 90 + 2 * 120) / 10.0) / 2, 1e-9));
        QVERIFY(close(apartBy(37), (60 * 24 + 120 * 12) / 36.0, 1e-9));
    }

    /// What a second writing of the algorithm, in another language and step by step as iglu's source has it, answers.
    void randomWalksHaveTheirValue()
    {
        const std::pair<quint32, double> values[]{{1, 52.9106299461855},   {2, 76.67540963101939},
                                                  {4, 56.38280359533372},  {7, 62.675624316299434},
                                                  {10, 45.21167146053051}, {11, 73.38184040047115}};
        for (const auto &[state, value] : values)
            QVERIFY2(close(*of(walk(state)), value, 1e-12), qPrintable(QString::number(state)));
    }

    void scalesWithTheReadings()
    {
        std::mt19937 random(3);
        std::normal_distribution<double> step(0, 8);
        for (int round = 0; round < 20; ++round) {
            double level = 150;
            auto readings =
                series(monday(), 3 * 288, [&](int) { return level = std::clamp(level + step(random), 40.0, 400.0); });
            readings.erase(readings.begin() + 300, readings.begin() + 300 + round * 4);
            const auto plain = of(readings);
            QVERIFY(plain && std::isfinite(*plain) && *plain > 0 && *plain <= 360);
            for (Reading &reading : readings)
                reading.value = 2 * reading.value;
            QVERIFY(close(*of(readings), 2 * *plain, 1e-9));
            for (Reading &reading : readings) // rises become falls
                reading.value = 1024 - reading.value;
            QVERIFY(close(*of(readings), 2 * *plain, 1e-9));
        }
    }

    void saysWhichAlgorithmItIs() { QVERIFY(mageAlgorithm().contains(QLatin1String("moving average"))); }

    void agreesWithTheReferenceResults()
    {
        NEEDS_REFERENCE();
        for (int subject = 1; subject <= 2; ++subject)
            VERIFY_AGREES(of(reference::readings(subject)), "MAGE", 1e-6);
    }
};

QTEST_APPLESS_MAIN(MageTest)
#include "tst_mage.moc"
