#pragma once

#include "core/analytics/reading.h"

#include <QDate>

#include <chrono>
#include <optional>
#include <span>

/// Heart rate variability from NN intervals (milliseconds from one normal beat to the next, in order and without a
/// break), as the Task Force of ESC and NASPE names it (Circulation 93:1043, 1996), and what is usual for a person.
namespace bc::analytics::heart {

/// Root mean square of successive differences, ms. Nothing below two intervals.
std::optional<double> rmssd(std::span<const double> intervals);
/// Standard deviation of the intervals with n − 1, ms. Nothing below two.
std::optional<double> sdnn(std::span<const double> intervals);
/// Per cent of successive differences of more than 50 ms. Nothing below two intervals.
std::optional<double> pnn50(std::span<const double> intervals);

/// The Poincaré plot's ellipse, ms: standard deviations (n − 1) across and along the line of identity of the points
/// (one interval, the next one) (Brennan et al., IEEE Trans Biomed Eng 48:1342, 2001).
struct Poincare
{
    double sd1 = 0, sd2 = 0;
};
/// Nothing below three intervals: two points.
std::optional<Poincare> poincare(std::span<const double> intervals);

/// Resting heart rate of what is given, usually a day: the lowest mean of 30 minutes without a gap of more than 10.
/// Nothing where there are no such 30 minutes. Readings in beats a minute.
std::optional<double> restingRate(std::span<const Reading> readings);

struct DayValue
{
    QDate day;
    double value = 0;
};

/// What is usual for a person: of the 30 days before a day, the median and the band between 10 and 90 per cent.
struct Baseline
{
    double median = 0, lower = 0, upper = 0;
    int days = 0; ///< with a value, at least `leastDays`
};
constexpr int baselineDays = 30, leastDays = 7;
/// Of any kind of daily value, in any order, one a day. The day itself is not part of what it is compared with. Nothing
/// below seven days with a value.
std::optional<Baseline> baseline(std::span<const DayValue> values, QDate day);

enum class Standing { Below, Within, Above };
/// The band's edges lie within.
Standing standing(double value, const Baseline &baseline);

} // namespace bc::analytics::heart
