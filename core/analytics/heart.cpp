#include "core/analytics/heart.h"

#include "core/analytics/glucose.h"
#include "core/analytics/quantile.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace bc::analytics::heart {

namespace {

using std::chrono::minutes;
constexpr minutes restingWindow{30}, restingGap{10};

} // namespace

std::optional<double> rmssd(std::span<const double> intervals)
{
    if (intervals.size() < 2)
        return std::nullopt;
    double squares = 0;
    for (std::size_t i = 1; i < intervals.size(); ++i)
        squares += (intervals[i] - intervals[i - 1]) * (intervals[i] - intervals[i - 1]);
    return std::sqrt(squares / static_cast<double>(intervals.size() - 1));
}

std::optional<double> sdnn(std::span<const double> intervals) { return glucose::standardDeviation(intervals); }

std::optional<double> pnn50(std::span<const double> intervals)
{
    if (intervals.size() < 2)
        return std::nullopt;
    int over = 0;
    for (std::size_t i = 1; i < intervals.size(); ++i)
        over += std::abs(intervals[i] - intervals[i - 1]) > 50 ? 1 : 0;
    return 100.0 * over / static_cast<double>(intervals.size() - 1);
}

std::optional<Poincare> poincare(std::span<const double> intervals)
{
    if (intervals.size() < 3)
        return std::nullopt;
    std::vector<double> across, along;
    for (std::size_t i = 1; i < intervals.size(); ++i) {
        across.push_back((intervals[i] - intervals[i - 1]) / std::numbers::sqrt2);
        along.push_back((intervals[i] + intervals[i - 1]) / std::numbers::sqrt2);
    }
    return Poincare{*glucose::standardDeviation(across), *glucose::standardDeviation(along)};
}

std::optional<double> restingRate(std::span<const Reading> readings)
{
    std::optional<double> lowest;
    double sum = 0;
    std::size_t end = 0;   // after the window's last reading
    std::size_t whole = 0; // from here to `end` no gap is too long
    for (std::size_t begin = 0; begin < readings.size(); ++begin) {
        const Instant until = readings[begin].time + restingWindow;
        for (; end < readings.size() && readings[end].time < until; ++end) {
            sum += readings[end].value;
            if (end > 0 && readings[end].time - readings[end - 1].time > restingGap)
                whole = end;
        }
        if (whole <= begin && until - readings[end - 1].time <= restingGap) {
            const double mean = sum / static_cast<double>(end - begin);
            lowest = std::min(lowest.value_or(mean), mean);
        }
        sum -= readings[begin].value;
    }
    return lowest;
}

std::optional<Baseline> baseline(std::span<const DayValue> values, QDate day)
{
    std::vector<double> before;
    for (const DayValue &one : values) {
        const qint64 ago = one.day.daysTo(day);
        if (ago >= 1 && ago <= baselineDays)
            before.push_back(one.value);
    }
    if (before.size() < leastDays)
        return std::nullopt;
    std::ranges::sort(before);
    return Baseline{quantile(before, 0.5), quantile(before, 0.1), quantile(before, 0.9),
                    static_cast<int>(before.size())};
}

Standing standing(double value, const Baseline &baseline)
{
    if (value < baseline.lower)
        return Standing::Below;
    return value > baseline.upper ? Standing::Above : Standing::Within;
}

} // namespace bc::analytics::heart
