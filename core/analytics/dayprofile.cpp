#include "core/analytics/dayprofile.h"

#include "core/analytics/quantile.h"

#include <algorithm>

namespace bc::analytics {

namespace {

/// The readings of [from, to).
std::span<const Reading> between(std::span<const Reading> readings, Instant from, Instant to)
{
    const auto first = std::ranges::lower_bound(readings, from, {}, &Reading::time);
    const auto last = std::ranges::lower_bound(first, readings.end(), to, {}, &Reading::time);
    return {first, last};
}

} // namespace

DayProfile dayProfile(const Grid &grid)
{
    std::array<std::vector<double>, std::tuple_size_v<DayProfile>> values;
    for (std::size_t cell = 0; cell < grid.size(); ++cell) {
        if (grid.known(cell))
            values[static_cast<std::size_t>(grid.clock().minuteOfDay(grid.time(cell)) / Grid::step.count())].push_back(
                grid.values()[cell]);
    }
    DayProfile profile;
    for (std::size_t place = 0; place < profile.size(); ++place) {
        auto &sorted = values[place];
        if (sorted.empty())
            continue;
        std::ranges::sort(sorted);
        profile[place] =
            Percentiles{quantile(sorted, 0.05), quantile(sorted, 0.25), quantile(sorted, 0.5),
                        quantile(sorted, 0.75), quantile(sorted, 0.95), static_cast<qint64>(sorted.size())};
    }
    return profile;
}

std::vector<DayStrip> dayStrips(std::span<const Reading> readings, const WallClock &clock, Instant from, Instant to,
                                std::chrono::minutes interval, const glucose::Limits &limits)
{
    std::vector<DayStrip> strips;
    for (const Day &day : clock.days(from, to)) {
        const Instant start = std::max(from, day.start), end = std::min(to, day.end);
        DayStrip strip{day, between(readings, start, end), std::nullopt, {}};
        glucose::Tally tally(limits);
        tally.add(strip.readings);
        strip.figures = tally.figures();
        strip.wear = wear(moments(strip.readings), start, end, interval);
        strips.push_back(strip);
    }
    return strips;
}

} // namespace bc::analytics
