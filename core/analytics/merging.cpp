#include "core/analytics/merging.h"

#include "core/analytics/wear.h"

#include <algorithm>
#include <optional>
#include <span>

namespace bc::analytics {

namespace {

using std::chrono::minutes;

struct Told : Reading
{
    std::size_t source = 0;
};

/// The sensor's interval; nothing of finger sticks, and where there are too few readings to know.
std::optional<minutes> intervalOfSensor(std::span<const Reading> readings)
{
    constexpr minutes drifting{20}; // a sensor of 15 minutes whose clock is not quite right
    const auto spacing = middleSpacing(readings);
    return spacing && *spacing <= drifting ? std::optional(std::min(*spacing, longestInterval)) : std::nullopt;
}

/// Several sources becoming one.
class Merging
{
public:
    Merging(std::vector<std::vector<Reading>> sources, Instant from, Instant to)
        : m_sources(std::move(sources))
        , m_from(from)
        , m_to(to)
    {
        for (const auto &readings : m_sources)
            m_intervals.push_back(intervalOfSensor(readings));
    }

    MergedReadings done()
    {
        for (std::size_t source = 0; source < m_sources.size(); ++source)
            fill(source);
        const auto common = commonInterval();
        if (common)
            thin(*common);
        MergedReadings found{{}, common.value_or(longestInterval), std::vector<qint64>(m_sources.size())};
        found.readings.reserve(m_kept.size());
        for (const Told &reading : m_kept) {
            found.readings.push_back(reading);
            ++found.counts[reading.source];
        }
        return found;
    }

private:
    void fill(std::size_t source);
    std::optional<minutes> commonInterval() const;
    void thin(minutes common);

    std::vector<std::vector<Reading>> m_sources;
    std::vector<std::optional<minutes>> m_intervals;
    Instant m_from, m_to;
    minutes m_widest{0};                  ///< the interval of the sparsest sensor so far
    minutes m_narrowest{longestInterval}; ///< and of the densest
    std::vector<Told> m_kept;
};

void Merging::fill(std::size_t source)
{
    const bool isFirst = m_kept.empty();
    const auto silence = std::max<Instant::duration>(longestSilence, 3 * Instant::duration(m_widest) / 2);
    m_widest = std::max(m_widest, m_intervals[source].value_or(m_widest));
    m_narrowest = std::min(m_narrowest, m_intervals[source].value_or(m_narrowest));
    const auto apart = Instant::duration(m_narrowest) / 2;
    std::vector<Told> added;
    auto after = m_kept.cbegin();
    for (const Reading &reading : m_sources[source]) {
        after = std::find_if(after, m_kept.cend(), [&](const Told &kept) { return kept.time >= reading.time; });
        const bool isLast = after == m_kept.cend(), isBefore = after == m_kept.cbegin();
        const Instant begin = isBefore ? m_from : std::prev(after)->time, end = isLast ? m_to : after->time;
        const bool isFree = end - begin > silence && (isBefore || reading.time - begin >= apart) &&
                            (isLast || (end > reading.time && end - reading.time >= apart));
        if (isFirst || isFree)
            added.push_back({reading, source});
    }
    const auto middle = static_cast<std::ptrdiff_t>(m_kept.size());
    m_kept.insert(m_kept.end(), added.begin(), added.end());
    std::ranges::inplace_merge(m_kept, m_kept.begin() + middle, {}, &Told::time);
}

std::optional<minutes> Merging::commonInterval() const
{
    std::vector<minutes> told(m_sources.size());
    minutes all{0};
    for (const Told &reading : m_kept) {
        const minutes interval = m_intervals[reading.source].value_or(minutes(0));
        told[reading.source] += interval;
        all += interval;
    }
    std::optional<minutes> common;
    for (std::size_t source = 0; source < told.size(); ++source) {
        if (told[source] > minutes(0) && 20 * told[source] >= all)
            common = std::max(common.value_or(minutes(0)), *m_intervals[source]);
    }
    return common;
}

void Merging::thin(minutes common)
{
    std::optional<Instant> last;
    std::erase_if(m_kept, [&](const Told &reading) {
        const auto interval = m_intervals[reading.source];
        if (!interval)
            return false;
        const auto least = Instant::duration(common) - Instant::duration(*interval) / 2;
        if (*interval < common && last && reading.time - *last < least)
            return true;
        last = reading.time;
        return false;
    });
}

} // namespace

MergedReadings merged(std::vector<std::vector<Reading>> sources, Instant from, Instant to)
{
    const auto has = [](const std::vector<Reading> &readings) { return !readings.empty(); };
    if (std::ranges::count_if(sources, has) > 1)
        return Merging(std::move(sources), from, to).done();
    MergedReadings found;
    found.counts.resize(sources.size());
    if (const auto only = std::ranges::find_if(sources, has); only != sources.end()) {
        found.interval = sensorInterval(*only).value_or(found.interval);
        found.counts[static_cast<std::size_t>(only - sources.begin())] = static_cast<qint64>(only->size());
        found.readings = std::move(*only);
    }
    return found;
}

} // namespace bc::analytics
