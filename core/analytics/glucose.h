#pragma once

#include <optional>
#include <span>

/// Figures of continuous glucose monitoring over the readings given, in mg/dL. Pure functions without a store.
/// Definitions: International Consensus on Time in Range (2019); GMI: Bergenstal et al., Diabetes Care 41:2275 (2018).
namespace bc::analytics::glucose {

/// Per cent of readings; the five add up to 100.
struct Ranges
{
    double veryLow = 0;  ///< < 54
    double low = 0;      ///< 54 to < 70
    double inRange = 0;  ///< 70 to 180, both included
    double high = 0;     ///< > 180 to 250
    double veryHigh = 0; ///< > 250
};

/// Nothing when there are no readings.
std::optional<double> mean(std::span<const double> readings);
/// Standard deviation with n − 1. Nothing below two readings.
std::optional<double> standardDeviation(std::span<const double> readings);
/// Coefficient of variation in per cent: 100·SD/mean.
std::optional<double> variability(std::span<const double> readings);
/// Glucose management indicator in per cent: 3.31 + 0.02392·mean.
std::optional<double> managementIndicator(std::span<const double> readings);
/// Per cent of readings from `lower` to `upper`, both included.
std::optional<double> timeInRange(std::span<const double> readings, double lower, double upper);
std::optional<Ranges> ranges(std::span<const double> readings);

} // namespace bc::analytics::glucose
