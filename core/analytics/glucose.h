#pragma once

#include <optional>
#include <span>

/// Figures of continuous glucose monitoring over the readings given, in mg/dL. Pure functions without a store.
/// Definitions: International Consensus on Time in Range (Battelino et al., Diabetes Care 42:1593, 2019); GMI:
/// Bergenstal et al., Diabetes Care 41:2275 (2018); GRI: Klonoff et al., J Diabetes Sci Technol 17:1226 (2023); LBGI
/// and HBGI: Kovatchev et al., Diabetes Care 29:2433 (2006).
namespace bc::analytics::glucose {

/// Where one range ends and the next begins, mg/dL. `low` and `high` belong to the range between them, `veryHigh` to
/// the one below it, `veryLow` to the one above it.
struct Limits
{
    double veryLow = 54, low = 70, high = 180, veryHigh = 250;

    bool operator==(const Limits &) const = default;
    /// Whether they can be counted by: each not below the one before it.
    constexpr bool ascend() const { return veryLow <= low && low <= high && high <= veryHigh; }
};
/// Of adults with type 1 or 2 diabetes, older ones and those at high risk included: the latter differ in their goals.
constexpr Limits standardLimits{};
constexpr Limits pregnancyLimits{54, 63, 140, 250};

/// Per cent of readings; the first five add up to 100. In brackets: by the standard limits.
struct Ranges
{
    double veryLow = 0;  ///< < 54
    double low = 0;      ///< 54 to < 70
    double inRange = 0;  ///< 70 to 180, both included
    double high = 0;     ///< > 180 to 250
    double veryHigh = 0; ///< > 250
    double below = 0;    ///< < 70: very low and low
    double above = 0;    ///< > 180: high and very high
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
std::optional<Ranges> ranges(std::span<const double> readings, const Limits &limits = standardLimits);

/// The same two from a mean already known.
constexpr double managementIndicatorOf(double mean) { return 3.31 + 0.02392 * mean; }
/// Estimated A1C in per cent: (mean + 46.7)/28.7.
constexpr double estimatedA1cOf(double mean) { return (mean + 46.7) / 28.7; }
/// J index: 0.001·(mean + SD)².
constexpr double jIndexOf(double mean, double deviation) { return 0.001 * (mean + deviation) * (mean + deviation); }

/// Glycemia risk index, 0 to 100: min(100, 3.0·very low + 2.4·low + 1.6·very high + 0.8·high). Defined for the standard
/// limits only.
double riskIndex(const Ranges &standard);
/// Its zones, a fifth of the scale each; a border belongs to the better zone.
enum class RiskZone { A, B, C, D, E };
RiskZone riskZone(double riskIndex);

/// Low and high blood glucose index: 22.77·f², f = ln(G)^1.084 − 5.381, summed over G < 112.5 and G ≥ 112.5, each
/// divided by the number of all readings. What is below 1 mg/dL counts as 1, where the logarithm still has that power.
struct BloodGlucoseIndices
{
    double low = 0, high = 0;
};
std::optional<BloodGlucoseIndices> bloodGlucoseIndices(std::span<const double> readings);

/// Median and distance between the quartiles (quantile()).
struct Middle
{
    double median = 0, interquartileRange = 0;
};
std::optional<Middle> middle(std::span<const double> readings);

} // namespace bc::analytics::glucose
