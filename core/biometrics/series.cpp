#include "core/biometrics/series.h"

#include "core/biometrics/samples.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bc::biometrics::series {

namespace {

using namespace rollup;

/// Bucket widths a reader of a chart understands. Each from an hour up is made of whole hours, each from a day up of
/// whole days, so that the summaries fit into them.
constexpr std::array<qint64, 20> widths{second,      2 * second,  5 * second, 10 * second, 15 * second,
                                        30 * second, minute,      2 * minute, 5 * minute,  10 * minute,
                                        15 * minute, 30 * minute, hour,       2 * hour,    4 * hour,
                                        12 * hour,   day,         2 * day,    7 * day,     28 * day};

/// How many buckets of that width touch [from, to).
qint64 bucketCount(qint64 from, qint64 to, qint64 width) { return (ceilTo(to, width) - floorTo(from, width)) / width; }

/// Buckets begin at whole widths since 1970, plus `origin`.
struct Grid
{
    qint64 width = 0, origin = 0;
    qint64 bucketOf(qint64 time) const { return floorTo(time - origin, width) + origin; }
};

Grid gridFor(qint64 from, qint64 to, int points)
{
    for (const qint64 width : widths) {
        if (bucketCount(from, to, width) <= points)
            return {width, 0};
    }
    // Whole days from the first one on: centuries in few buckets, or a few years in one.
    const qint64 origin = floorTo(from, day), days = (ceilTo(to, day) - origin) / day;
    return {(days + points - 1) / points * day, origin};
}

using Emit = std::function<void(qint64 start, const Summary &)>;

Result<> coverBySamples(store::Connection &connection, qint64 metricId, qint64 from, qint64 to, const Emit &emit)
{
    if (from >= to)
        return {};
    return samples::forEach(connection, metricId, fromMicros(from), fromMicros(to), [&](const Sample &sample) {
        if (!sample.isNull)
            emit(toMicros(sample.start), Summary{1, sample.value, sample.value, sample.value});
        return true;
    });
}

/// From the minutes of those hours that have them, and from the samples of the others. In [from, to), whole minutes.
Result<> coverByMinutes(store::Connection &connection, qint64 metricId, qint64 from, qint64 to, const Emit &emit)
{
    std::vector<std::pair<qint64, qint64>> hours; // start and count
    std::vector<std::pair<qint64, Summary>> minutes;
    const qint64 first = floorTo(from, hour), end = ceilTo(to, hour);
    auto read =
        rollup::forEach(connection, metricId, Level::Hours, first, end, [&](qint64 start, const Summary &summary) {
            hours.emplace_back(start, summary.count);
        }).and_then([&] {
            return rollup::forEach(connection, metricId, Level::Minutes, first, end,
                                   [&](qint64 start, const Summary &summary) { minutes.emplace_back(start, summary); });
        });
    qint64 open = 0, openEnd = 0; // hours in a row without minutes
    const auto close = [&] {
        const auto done = coverBySamples(connection, metricId, std::max(open, from), std::min(openEnd, to), emit);
        open = openEnd = 0;
        return done;
    };
    auto at = minutes.begin();
    for (std::size_t n = 0; read && n < hours.size(); ++n) {
        const auto [start, count] = hours[n];
        at = std::find_if(at, minutes.end(), [start = start](const auto &one) { return one.first >= start; });
        const auto last =
            std::find_if(at, minutes.end(), [start = start](const auto &one) { return one.first >= start + hour; });
        qint64 counted = 0;
        for (auto one = at; one != last; ++one)
            counted += one->second.count;
        if (counted != count) {
            open = openEnd == 0 ? start : open;
            openEnd = start + hour;
            continue;
        }
        if (read = close(); !read)
            break;
        for (; at != last; ++at) {
            if (at->first >= from && at->first < to)
                emit(at->first, at->second);
        }
    }
    return read ? close() : read;
}

/// Hands out summaries that together cover [from, to) exactly, in order: the middle from that level (none: from the
/// samples), the ends from finer ones.
Result<> cover(store::Connection &connection, qint64 metricId, std::optional<Level> level, qint64 from, qint64 to,
               const Emit &emit)
{
    if (from >= to)
        return {};
    if (!level)
        return coverBySamples(connection, metricId, from, to, emit);
    // The end of an hour is read from its samples: they are in one row.
    const std::optional<Level> finer = *level == Level::Days ? std::optional(Level::Hours) : std::nullopt;
    const qint64 span = spanOf(*level);
    const qint64 first = ceilTo(from, span), last = floorTo(to, span);
    if (first >= last)
        return cover(connection, metricId, finer, from, to, emit);
    const auto middle = [&]() -> Result<> {
        if (*level != Level::Minutes)
            return rollup::forEach(connection, metricId, *level, first, last, emit);
        // Piece by piece, so that a long span is not held in memory.
        constexpr qint64 week = 7 * day;
        for (qint64 at = first; at < last; at = floorTo(at, week) + week) {
            const auto done = coverByMinutes(connection, metricId, at, std::min(last, floorTo(at, week) + week), emit);
            if (!done)
                return done;
        }
        return {};
    };
    return cover(connection, metricId, finer, from, first, emit).and_then(middle).and_then([&] {
        return cover(connection, metricId, finer, last, to, emit);
    });
}

/// The coarsest level whose summaries fit whole into buckets of that width; none: the samples.
std::optional<Level> levelFor(qint64 width)
{
    for (const Level level : {Level::Days, Level::Hours, Level::Minutes}) {
        if (width % spanOf(level) == 0)
            return level;
    }
    return std::nullopt;
}

/// Nothing lies outside the metric's own first and last sample: an endless request costs no more than a full one.
Result<std::pair<qint64, qint64>> clamped(store::Connection &connection, qint64 metricId, Instant from, Instant to)
{
    const auto row = connection.selectOne(u"SELECT (SELECT MIN(start_time) FROM sample_block WHERE metric_id = ?), "
                                          u"(SELECT last_time FROM sample_block WHERE metric_id = ? "
                                          u"ORDER BY start_time DESC LIMIT 1)",
                                          {metricId, metricId});
    if (!row)
        return fail(row.error());
    if ((*row)->isNull(0))
        return std::pair(toMicros(from), toMicros(from));
    return std::pair(std::max(toMicros(from), (*row)->integer(0)), std::min(toMicros(to), (*row)->integer(1) + 1));
}

} // namespace

Result<Summary> summary(store::Connection &connection, qint64 metricId, Instant from, Instant to)
{
    const auto span = clamped(connection, metricId, from, to);
    if (!span)
        return fail(span.error());
    Summary all;
    const auto read = cover(connection, metricId, Level::Days, span->first, span->second,
                            [&](qint64, const Summary &part) { all.add(part); });
    if (!read)
        return fail(read.error());
    return all;
}

Series ofSamples(std::span<const Sample> samples, Instant from, Instant to, int points)
{
    Series answer;
    answer.raw = static_cast<qint64>(samples.size()) <= points;
    const Grid grid = answer.raw ? Grid() : gridFor(toMicros(from), toMicros(to), points);
    answer.width = std::chrono::microseconds(grid.width);
    for (const Sample &sample : samples) {
        const Instant bucket = answer.raw ? sample.start : fromMicros(grid.bucketOf(toMicros(sample.start)));
        if (answer.raw || answer.buckets.empty() || answer.buckets.back().start != bucket)
            answer.buckets.push_back({bucket, Summary()});
        answer.buckets.back().summary.add(sample.value);
    }
    return answer;
}

Result<Series> read(store::Connection &connection, qint64 metricId, Instant from, Instant to, int points)
{
    Series answer;
    const auto span = clamped(connection, metricId, from, to);
    if (!span)
        return fail(span.error());
    const auto [first, last] = *span;
    if (first >= last) {
        answer.raw = true;
        return answer;
    }
    const auto all = summary(connection, metricId, fromMicros(first), fromMicros(last));
    if (!all)
        return fail(all.error());

    answer.raw = all->count <= points;
    // The asked span decides the width, not the clamped one: buckets stay the same while a chart is panned.
    const Grid grid = answer.raw ? Grid() : gridFor(toMicros(from), toMicros(to), points);
    answer.width = std::chrono::microseconds(grid.width);
    answer.buckets.reserve(static_cast<std::size_t>(std::min<qint64>(all->count, points)));
    const auto read =
        cover(connection, metricId, answer.raw ? std::nullopt : levelFor(grid.width), first, last,
              [&](qint64 start, const Summary &part) {
                  const qint64 bucket = answer.raw ? start : grid.bucketOf(start);
                  if (answer.raw || answer.buckets.empty() || toMicros(answer.buckets.back().start) != bucket)
                      answer.buckets.push_back({fromMicros(bucket), Summary()});
                  answer.buckets.back().summary.add(part);
              });
    if (!read)
        return fail(read.error());
    return answer;
}

} // namespace bc::biometrics::series
