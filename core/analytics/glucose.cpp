#include "core/analytics/glucose.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bc::analytics::glucose {

namespace {

double share(std::span<const double> readings, auto predicate)
{
    return 100.0 * static_cast<double>(std::ranges::count_if(readings, predicate)) /
           static_cast<double>(readings.size());
}

} // namespace

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
    return center ? std::optional(3.31 + 0.02392 * *center) : std::nullopt;
}

std::optional<double> timeInRange(std::span<const double> readings, double lower, double upper)
{
    if (readings.empty())
        return std::nullopt;
    return share(readings, [=](double reading) { return reading >= lower && reading <= upper; });
}

std::optional<Ranges> ranges(std::span<const double> readings)
{
    if (readings.empty())
        return std::nullopt;
    return Ranges{share(readings, [](double g) { return g < 54; }),
                  share(readings, [](double g) { return g >= 54 && g < 70; }),
                  share(readings, [](double g) { return g >= 70 && g <= 180; }),
                  share(readings, [](double g) { return g > 180 && g <= 250; }),
                  share(readings, [](double g) { return g > 250; })};
}

} // namespace bc::analytics::glucose
