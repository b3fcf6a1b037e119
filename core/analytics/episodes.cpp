#include "core/analytics/episodes.h"

#include "core/analytics/grid.h"

#include <algorithm>

namespace bc::analytics::episodes {

namespace {

using Duration = Instant::duration;

/// Readings on one side of the threshold, one after the other.
struct Stretch
{
    std::span<const Reading> readings;
    Instant end; ///< when its last reading ceases to hold
    bool beyond = false;
    bool afterGap = false;
};

bool lasts(Instant start, Instant end, std::chrono::minutes least)
{
    return std::chrono::round<std::chrono::minutes>(end - start) >= least;
}

/// Until when a reading holds.
Instant holdsUntil(std::span<const Reading> readings, std::size_t i, Duration interval)
{
    const Instant alone = readings[i].time + interval;
    return i + 1 < readings.size() ? std::min(alone, readings[i + 1].time) : alone;
}

bool gapBefore(std::span<const Reading> readings, std::size_t i)
{
    return i == 0 || readings[i].time - readings[i - 1].time > Grid::longestGap;
}

std::vector<Stretch> stretches(std::span<const Reading> readings, const Rule &rule, Duration interval)
{
    std::vector<Stretch> found;
    std::size_t from = 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const double value = readings[i].value;
        const bool beyond = rule.side == Side::Below ? value < rule.threshold : value > rule.threshold;
        const bool gap = gapBefore(readings, i);
        if (gap || beyond != found.back().beyond) {
            from = i;
            found.push_back({{}, {}, beyond, gap});
        }
        found.back().readings = readings.subspan(from, i + 1 - from);
        found.back().end = holdsUntil(readings, i, interval);
    }
    return found;
}

Episode described(std::span<const Reading> readings, Instant end, Side side)
{
    Episode episode{readings.front().time, end, readings.front().value, 0};
    for (const Reading &reading : readings) {
        episode.extreme =
            side == Side::Below ? std::min(episode.extreme, reading.value) : std::max(episode.extreme, reading.value);
        episode.mean += reading.value;
    }
    episode.mean /= static_cast<double>(readings.size());
    return episode;
}

} // namespace

std::vector<Episode> find(std::span<const Reading> readings, const Rule &rule, std::chrono::minutes interval)
{
    std::vector<Episode> found;
    const auto parts = stretches(readings, rule, interval);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].beyond || !lasts(parts[i].readings.front().time, parts[i].end, rule.least))
            continue;
        // On to a return that lasts, or to a gap: short returns belong to it. With the last return of all the person is
        // back, however short it is.
        std::size_t next = i + 1;
        while (next < parts.size() && !parts[next].afterGap &&
               (parts[next].beyond || (next + 1 < parts.size() &&
                                       !lasts(parts[next].readings.front().time, parts[next].end, rule.leastBack))))
            ++next;
        const std::size_t last = next - 1;
        const Reading *const begin = parts[i].readings.data();
        const Reading *const end = parts[last].readings.data() + parts[last].readings.size();
        found.push_back(described({begin, end}, parts[last].end, rule.side));
        i = last;
    }
    return found;
}

std::chrono::minutes recorded(std::span<const Reading> readings, std::chrono::minutes interval)
{
    Duration total{};
    for (std::size_t i = 0; i < readings.size(); ++i)
        total += i + 1 < readings.size() && !gapBefore(readings, i + 1) ? readings[i + 1].time - readings[i].time
                                                                        : Duration(interval);
    return std::chrono::round<std::chrono::minutes>(total);
}

std::optional<double> aDay(std::size_t episodes, std::chrono::minutes recorded)
{
    if (recorded <= recorded.zero())
        return std::nullopt;
    return static_cast<double>(episodes) * static_cast<double>(std::chrono::minutes(std::chrono::days(1)).count()) /
           static_cast<double>(recorded.count());
}

std::vector<Episode> without(std::span<const Episode> all, std::span<const Episode> deeper)
{
    std::vector<Episode> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Episode &episode) {
        return std::ranges::none_of(
            deeper, [&](const Episode &inner) { return inner.start < episode.end && episode.start < inner.end; });
    });
    return found;
}

std::span<const Episode> starting(std::span<const Episode> episodes, Instant from, Instant to)
{
    const auto first = std::ranges::lower_bound(episodes, from, {}, &Episode::start);
    return {first, std::ranges::lower_bound(first, episodes.end(), to, {}, &Episode::start)};
}

} // namespace bc::analytics::episodes
