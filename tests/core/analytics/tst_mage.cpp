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
