#include "core/analytics/glucose.h"

#include "core/analytics/figures.h"
#include "core/analytics/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace bc::analytics::glucose {

std::optional<double> mean(std::span<const double> readings)
{
    if (readings.empty())
        return std::nullopt;
    return std::accumulate(readings.begin(), readings.end(), 0.0) / static_cast<double>(readings.size());
}

std::optional<double> standardDeviation(std::span<const double> readings)
{
    if (readings.size() < 2)
        return std::nullopt;
    const double center = *mean(readings);
    double squares = 0;
    for (const double reading : readings)
        squares += (reading - center) * (reading - center);
    return std::sqrt(squares / static_cast<double>(readings.size() - 1));
}

std::optional<double> variability(std::span<const double> readings)
{
    const auto deviation = standardDeviation(readings);
    if (!deviation)
        return std::nullopt;
    const double center = *mean(readings);
    return center == 0 ? std::nullopt : std::optional(100.0 * *deviation / center);
}

std::optional<double> managementIndicator(std::span<const double> readings)
{
    const auto center = mean(readings);
    return center ? std::optional(managementIndicatorOf(*center)) : std::nullopt;
}

std::optional<double> timeInRange(std::span<const double> readings, double lower, double upper)
{
    if (readings.empty())
        return std::nullopt;
    const auto within = std::ranges::count_if(readings, [=](double g) { return g >= lower && g <= upper; });
    return 100.0 * static_cast<double>(within) / static_cast<double>(readings.size());
}

std::optional<Ranges> ranges(std::span<const double> readings, const Limits &limits)
{
    Tally tally(limits);
    tally.add(readings);
    const auto figures = tally.figures();
    return figures ? std::optional(figures->ranges) : std::nullopt;
}

double riskIndex(const Ranges &standard)
{
    return std::min(100.0, 3.0 * standard.veryLow + 2.4 * standard.low + 1.6 * standard.veryHigh + 0.8 * standard.high);
}

RiskZone riskZone(double riskIndex)
{
    return static_cast<RiskZone>(std::clamp(static_cast<int>(std::ceil(riskIndex / 20.0)) - 1, 0, 4));
}

std::optional<BloodGlucoseIndices> bloodGlucoseIndices(std::span<const double> readings)
{
    if (readings.empty())
        return std::nullopt;
    BloodGlucoseIndices sums;
    for (const double reading : readings) {
        const double f = std::pow(std::log(std::max(1.0, reading)), 1.084) - 5.381;
        (reading < 112.5 ? sums.low : sums.high) += 22.77 * f * f;
    }
    const auto count = static_cast<double>(readings.size());
    return BloodGlucoseIndices{sums.low / count, sums.high / count};
}

std::optional<Middle> middle(std::span<const double> readings)
{
    if (readings.empty())
        return std::nullopt;
    std::vector<double> sorted(readings.begin(), readings.end());
    std::ranges::sort(sorted);
    return Middle{quantile(sorted, 0.5), quantile(sorted, 0.75) - quantile(sorted, 0.25)};
}

} // namespace bc::analytics::glucose
