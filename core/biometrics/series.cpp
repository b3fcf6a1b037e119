#include "core/biometrics/series.h"

#include "core/biometrics/samples.h"

#include <algorithm>
#include <array>

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

qint64 widthFor(qint64 from, qint64 to, int points)
{
    for (const qint64 width : widths) {
        if (bucketCount(from, to, width) <= points)
            return width;
    }
    qint64 width = widths.back();
    while (bucketCount(from, to, width) > points && width < 100'000 * day)
        width *= 2;
    return width;
}

using Emit = std::function<void(qint64 start, const Summary &)>;

/// Hands out summaries that together cover [from, to) exactly: the middle from that level, the ends from finer ones,
/// down to the samples themselves (level -1).
Result<> cover(store::Connection &connection, qint64 metricId, int level, qint64 from, qint64 to, const Emit &emit)
{
    if (from >= to)
        return {};
    if (level < 0)
        return samples::forEach(connection, metricId, fromMicros(from), fromMicros(to), [&](const Sample &sample) {
            if (!sample.isNull)
                emit(toMicros(sample.start), Summary{1, sample.value, sample.value, sample.value});
            return true;
        });
    const qint64 span = spans[static_cast<std::size_t>(level)];
    const qint64 first = ceilTo(from, span), last = floorTo(to, span);
    if (first >= last)
        return cover(connection, metricId, level - 1, from, to, emit);
    return cover(connection, metricId, level - 1, from, first, emit)
        .and_then([&] { return rollup::forEach(connection, metricId, level, first, last, emit); })
        .and_then([&] { return cover(connection, metricId, level - 1, last, to, emit); });
}

/// The coarsest level whose summaries fit whole into buckets of that width.
int levelFor(qint64 width)
{
    int level = static_cast<int>(spans.size()) - 1;
    while (level >= 0 && width % spans[static_cast<std::size_t>(level)] != 0)
        --level;
    return level;
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
    const auto read = cover(connection, metricId, static_cast<int>(spans.size()) - 1, span->first, span->second,
                            [&](qint64, const Summary &part) { all.add(part); });
    if (!read)
        return fail(read.error());
    return all;
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
    const qint64 width = answer.raw ? 0 : widthFor(toMicros(from), toMicros(to), points);
    answer.width = std::chrono::microseconds(width);
    answer.buckets.reserve(static_cast<std::size_t>(std::min<qint64>(all->count, points)));
    const auto read = cover(
        connection, metricId, answer.raw ? -1 : levelFor(width), first, last, [&](qint64 start, const Summary &part) {
            const qint64 bucket = answer.raw ? start : floorTo(start, width);
            if (answer.raw || answer.buckets.empty() || toMicros(answer.buckets.back().start) != bucket)
                answer.buckets.push_back({fromMicros(bucket), Summary()});
            answer.buckets.back().summary.add(part);
        });
    if (!read)
        return fail(read.error());
    return answer;
}

} // namespace bc::biometrics::series
