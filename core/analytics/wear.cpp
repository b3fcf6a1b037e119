#include "core/analytics/wear.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::analytics {

double Wear::percent() const
{
    if (expected <= 0)
        return 0;
    return std::min(100.0, 100.0 * static_cast<double>(readings) / static_cast<double>(expected));
}

bool Wear::sufficient() const { return expected > 0 && 10 * readings >= 7 * expected; }

std::optional<std::chrono::minutes> middleSpacing(std::span<const Reading> readings)
{
    using std::chrono::minutes;
    std::array<std::size_t, 24 * 60 + 1> spacings{}; // by minutes; the last holds all that are longer
    std::size_t count = 0;
    for (std::size_t i = 1; i < readings.size(); ++i) {
        const auto spacing = readings[i].time - readings[i - 1].time;
        if (spacing == spacing.zero())
            continue;
        const auto rounded = std::max<qint64>(1, std::chrono::round<minutes>(spacing).count());
        ++spacings[std::min(static_cast<std::size_t>(rounded), spacings.size() - 1)];
        ++count;
    }
    std::size_t before = 0;
    for (std::size_t minute = 1; minute < spacings.size(); ++minute) {
        before += spacings[minute];
        if (before * 2 > count)
            return minutes(minute);
    }
    return std::nullopt;
}

std::optional<std::chrono::minutes> sensorInterval(std::span<const Reading> readings)
{
    const auto spacing = middleSpacing(readings);
    return spacing ? std::optional(std::min(*spacing, longestInterval)) : std::nullopt;
}

qint64 moments(std::span<const Reading> readings)
{
    qint64 count = readings.empty() ? 0 : 1;
    for (std::size_t i = 1; i < readings.size(); ++i)
        count += readings[i].time == readings[i - 1].time ? 0 : 1;
    return count;
}

Wear wear(qint64 readings, Instant from, Instant to, std::chrono::minutes interval)
{
    const double expected = std::chrono::duration<double>(to - from) / std::chrono::duration<double>(interval);
    return {readings, std::max<qint64>(0, std::llround(expected))};
}

Wear wearBetweenReadings(std::span<const Reading> readings, std::chrono::minutes interval)
{
    if (readings.empty())
        return {};
    Wear found = wear(moments(readings), readings.front().time, readings.back().time, interval);
    ++found.expected;
    return found;
}

} // namespace bc::analytics
