#include "core/biometrics/samples.h"

#include "core/biometrics/rollup.h"
#include "core/biometrics/sampleblock.h"

#include <algorithm>
#include <limits>
#include <set>

namespace bc::biometrics::samples {

namespace {

using Iterator = std::vector<Sample>::const_iterator;
using Hours = std::set<qint64>;

struct Block
{
    qint64 key = 0; ///< its row's start_time
    std::vector<Sample> samples;
};

/// The block a sample of that start belongs to: the last one that starts no later, or else the first one.
Result<std::optional<Block>> blockFor(store::Connection &connection, qint64 metricId, qint64 start)
{
    auto row =
        connection.selectOne(u"SELECT start_time, data FROM sample_block WHERE metric_id = ? AND start_time <= ? "
                             u"ORDER BY start_time DESC LIMIT 1",
                             {metricId, start});
    if (row && !*row)
        row = connection.selectOne(u"SELECT start_time, data FROM sample_block WHERE metric_id = ? "
                                   u"ORDER BY start_time LIMIT 1",
                                   {metricId});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    Block found{(*row)->integer(0), {}};
    const auto unpacked = block::unpack((*row)->bytes(1), found.samples);
    if (!unpacked)
        return fail(unpacked.error());
    return found;
}

/// Where the next block after that key starts; the end of time if it is the last.
Result<qint64> nextKey(store::Connection &connection, qint64 metricId, qint64 key)
{
    const auto row = connection.selectOne(
        u"SELECT start_time FROM sample_block WHERE metric_id = ? AND start_time > ? ORDER BY start_time LIMIT 1",
        {metricId, key});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->integer(0) : std::numeric_limits<qint64>::max();
}

/// Both in order; of a moment known to both, the new sample stays.
std::vector<Sample> merged(const std::vector<Sample> &known, Iterator at, Iterator end, Written &counts, Hours &hours)
{
    std::vector<Sample> all;
    all.reserve(known.size() + static_cast<std::size_t>(end - at));
    auto old = known.begin();
    for (; at != end; ++at) {
        while (old != known.end() && earlier(*old, *at))
            all.push_back(*old++);
        if (old != known.end() && sameMoment(*old, *at)) {
            if (*old == *at)
                ++counts.same;
            else
                ++counts.changed;
        } else {
            ++counts.added;
        }
        if (old == known.end() || !(*old == *at)) {
            const qint64 hour = rollup::floorTo(toMicros(at->start), rollup::hour);
            if (hours.empty() || *hours.rbegin() != hour)
                hours.emplace_hint(hours.end(), hour);
        }
        if (old != known.end() && sameMoment(*old, *at))
            ++old;
        all.push_back(*at);
    }
    all.insert(all.end(), old, known.end());
    return all;
}

Result<> insertBlock(store::Connection &connection, qint64 metricId, std::span<const Sample> samples)
{
    const auto written = connection.execute(
        u"INSERT INTO sample_block (metric_id, start_time, last_time, sample_count, data) VALUES (?, ?, ?, ?, ?) "
        u"ON CONFLICT (metric_id, start_time) DO UPDATE SET last_time = excluded.last_time, "
        u"sample_count = excluded.sample_count, data = excluded.data",
        {metricId, toMicros(samples.front().start), toMicros(samples.back().start), static_cast<qint64>(samples.size()),
         block::pack(samples)});
    if (!written)
        return fail(written.error());
    return {};
}

Result<> deleteBlock(store::Connection &connection, qint64 metricId, qint64 key)
{
    const auto removed =
        connection.execute(u"DELETE FROM sample_block WHERE metric_id = ? AND start_time = ?", {metricId, key});
    if (!removed)
        return fail(removed.error());
    return {};
}

/// Writes the samples as rows of at most `capacity`. A series that grows at its end fills its rows; one that grows in
/// the middle gets even halves, so that the next insert finds room. Equal starts share a row.
Result<> storeBlocks(store::Connection &connection, qint64 metricId, std::span<const Sample> samples, bool atTheEnd)
{
    const std::size_t rows = (samples.size() + block::capacity - 1) / block::capacity;
    const std::size_t share = atTheEnd ? block::capacity : (samples.size() + rows - 1) / rows;
    while (!samples.empty()) {
        std::size_t count = std::min(share, samples.size());
        while (count < samples.size() && count > 0 && samples[count - 1].start == samples[count].start)
            --count;
        if (count == 0)
            return fail(ErrorKind::Invalid, QStringLiteral("Too many samples start at the same moment."));
        const auto written = insertBlock(connection, metricId, samples.first(count));
        if (!written)
            return written;
        samples = samples.subspan(count);
    }
    return {};
}

Result<> mergeIntoBlocks(store::Connection &connection, qint64 metricId, const std::vector<Sample> &samples,
                         Written &counts, Hours &hours)
{
    for (Iterator at = samples.begin(); at != samples.end();) {
        const auto found = blockFor(connection, metricId, toMicros(at->start));
        if (!found)
            return fail(found.error());
        qint64 limit = std::numeric_limits<qint64>::max();
        if (*found) {
            const auto next = nextKey(connection, metricId, (*found)->key);
            if (!next)
                return fail(next.error());
            limit = *next;
        }
        const Iterator end =
            std::find_if(at, samples.end(), [&](const Sample &s) { return toMicros(s.start) >= limit; });

        const Written before = counts;
        const std::vector<Sample> all =
            merged(*found ? (*found)->samples : std::vector<Sample>(), at, end, counts, hours);
        at = end;
        if (counts.added == before.added && counts.changed == before.changed)
            continue;
        if (*found && toMicros(all.front().start) != (*found)->key) {
            if (const auto removed = deleteBlock(connection, metricId, (*found)->key); !removed)
                return removed;
        }
        const auto stored = storeBlocks(connection, metricId, all, limit == std::numeric_limits<qint64>::max());
        if (!stored)
            return stored;
    }
    return {};
}

Result<> keepAside(store::Connection &connection, qint64 metricId, std::span<const Sample> samples, Instant now)
{
    for (const Sample &sample : samples) {
        const qint64 attributes = (sample.isNull ? 1 : 0) | static_cast<qint64>(sample.motion) << 1 |
                                  static_cast<qint64>(sample.location) << 3;
        const auto kept = connection.execute(
            u"INSERT INTO sample_aside (metric_id, start_time, end_time, value, attributes, received_time) "
            u"VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (metric_id, start_time, end_time) DO NOTHING",
            {metricId, toMicros(sample.start), toMicros(sample.end), sample.value, attributes, toMicros(now)});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

/// The last sample that is not null.
Result<std::optional<Sample>> latestOf(store::Connection &connection, qint64 metricId)
{
    for (qint64 before = std::numeric_limits<qint64>::max();;) {
        const auto row = connection.selectOne(u"SELECT start_time, data FROM sample_block WHERE metric_id = ? "
                                              u"AND start_time < ? ORDER BY start_time DESC LIMIT 1",
                                              {metricId, before});
        if (!row)
            return fail(row.error());
        if (!*row)
            return std::optional<Sample>();
        std::vector<Sample> last;
        if (const auto unpacked = block::unpack((*row)->bytes(1), last); !unpacked)
            return fail(unpacked.error());
        const auto latest = std::find_if(last.rbegin(), last.rend(), [](const Sample &s) { return !s.isNull; });
        if (latest != last.rend())
            return std::optional(*latest);
        before = (*row)->integer(0);
    }
}

/// The metric's count, first and latest after samples came or went.
Result<> updateMetric(store::Connection &connection, qint64 metricId, qint64 added)
{
    const auto latest = latestOf(connection, metricId);
    if (!latest)
        return fail(latest.error());
    const auto first = connection.selectOne(
        u"SELECT start_time FROM sample_block WHERE metric_id = ? ORDER BY start_time LIMIT 1", {metricId});
    if (!first)
        return fail(first.error());
    const auto updated = connection.execute(
        u"UPDATE metric SET sample_count = sample_count + ?, first_time = ?, latest_time = ?, latest_value = ? "
        u"WHERE id = ?",
        {added, *first ? QVariant((*first)->integer(0)) : QVariant(),
         *latest ? QVariant(toMicros((*latest)->start)) : QVariant(), *latest ? QVariant((*latest)->value) : QVariant(),
         metricId});
    if (!updated)
        return fail(updated.error());
    return {};
}

/// Touching the metric first makes two writers of the same metric wait for each other (PostgreSQL has several).
Result<> lockMetric(store::Connection &connection, qint64 metricId, Instant now)
{
    const auto locked =
        connection.execute(u"UPDATE metric SET modified_time = ? WHERE id = ?", {toMicros(now), metricId});
    if (!locked)
        return fail(locked.error());
    if (*locked == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("There is no such metric."));
    return {};
}

/// Rewrites the rows that hold samples of [from, until) without those that `isGone` names; answers how many went.
Result<qint64> thinBlocks(store::Connection &connection, qint64 metricId, qint64 from, qint64 until,
                          const std::function<bool(const Sample &)> &isGone, Hours &hours)
{
    const auto rows = connection.select(
        u"SELECT start_time, data FROM sample_block WHERE metric_id = ? AND start_time < ? AND start_time >= COALESCE("
        u"(SELECT MAX(start_time) FROM sample_block WHERE metric_id = ? AND start_time <= ?), ?) ORDER BY start_time",
        {metricId, until, metricId, from, from});
    if (!rows)
        return fail(rows.error());
    qint64 gone = 0;
    for (const store::Row &row : *rows) {
        std::vector<Sample> kept;
        if (const auto unpacked = block::unpack(row.bytes(1), kept); !unpacked)
            return fail(unpacked.error());
        const auto goes = std::erase_if(kept, [&](const Sample &sample) {
            const bool is = isGone(sample);
            if (is)
                hours.insert(rollup::floorTo(toMicros(sample.start), rollup::hour));
            return is;
        });
        if (goes == 0)
            continue;
        gone += static_cast<qint64>(goes);
        Result<> stored;
        if (kept.empty() || toMicros(kept.front().start) != row.integer(0))
            stored = deleteBlock(connection, metricId, row.integer(0));
        if (stored && !kept.empty())
            stored = insertBlock(connection, metricId, kept);
        if (!stored)
            return fail(stored.error());
    }
    return gone;
}

} // namespace

Result<Written> write(store::Connection &connection, qint64 metricId, std::vector<Sample> samples, Instant now)
{
    if (const auto locked = lockMetric(connection, metricId, now); !locked)
        return fail(locked.error());
    if (std::ranges::any_of(samples, [](const Sample &sample) { return sample.end < sample.start; }))
        return fail(ErrorKind::Invalid, QStringLiteral("A sample ends before it starts."));

    // Of a moment that stands twice in the batch, the last one counts.
    std::ranges::stable_sort(samples, earlier);
    std::vector<Sample> batch;
    batch.reserve(samples.size());
    for (const Sample &sample : samples) {
        if (!batch.empty() && sameMoment(batch.back(), sample))
            batch.back() = sample;
        else
            batch.push_back(sample);
    }
    Written counts;
    const auto future = std::stable_partition(batch.begin(), batch.end(), [&](const Sample &sample) {
        return sample.start <= now + futureTolerance && sample.end <= now + runningSpan;
    });
    counts.aside = batch.end() - future;
    if (const auto kept = keepAside(connection, metricId, std::span(future, batch.end()), now); !kept)
        return fail(kept.error());
    batch.erase(future, batch.end());
    if (batch.empty())
        return counts;

    Hours hours;
    if (const auto done = mergeIntoBlocks(connection, metricId, batch, counts, hours); !done)
        return fail(done.error());
    if (hours.empty())
        return counts;
    if (const auto done = rollup::refresh(connection, metricId, hours); !done)
        return fail(done.error());
    if (const auto done = updateMetric(connection, metricId, counts.added); !done)
        return fail(done.error());
    return counts;
}

Result<qint64> remove(store::Connection &connection, qint64 metricId, std::span<const Span> spans,
                      std::span<const Sample> except, Instant now)
{
    if (spans.empty())
        return 0;
    const auto isGone = [&](const Sample &sample) {
        return within(spans, sample.start) && !std::ranges::binary_search(except, sample, earlier);
    };
    const Instant from = spans.front().from, until = spans.back().until;
    bool any = false;
    const auto looked = forEach(connection, metricId, from, until, [&](const Sample &sample) {
        any = isGone(sample);
        return !any;
    });
    if (!looked)
        return fail(looked.error());
    if (!any)
        return 0;
    if (const auto locked = lockMetric(connection, metricId, now); !locked)
        return fail(locked.error());
    Hours hours;
    const auto gone = thinBlocks(connection, metricId, toMicros(from), toMicros(until), isGone, hours);
    if (!gone)
        return gone;
    if (const auto done = rollup::refresh(connection, metricId, hours, true); !done)
        return fail(done.error());
    if (const auto done = updateMetric(connection, metricId, -*gone); !done)
        return fail(done.error());
    return gone;
}

Result<> forEach(store::Connection &connection, qint64 metricId, Instant from, Instant to,
                 const std::function<bool(const Sample &)> &each)
{
    // The row that began before `from` may reach into the span. Asked for by itself: with both bounds known, PostgreSQL
    // looks at the years of the span only.
    const auto first = connection.selectOne(
        u"SELECT start_time FROM sample_block WHERE metric_id = ? AND start_time <= ? ORDER BY start_time DESC LIMIT 1",
        {metricId, toMicros(from)});
    if (!first)
        return fail(first.error());
    const qint64 key = *first ? (*first)->integer(0) : toMicros(from);
    std::vector<Sample> samples;
    Result<> unpacked;
    const auto read = connection.forEach(
        u"SELECT data FROM sample_block WHERE metric_id = ? AND start_time >= ? AND start_time < ? ORDER BY start_time",
        {metricId, key, toMicros(to)}, [&](const store::Row &row) {
            samples.clear();
            unpacked = block::unpack(row.bytes(0), samples);
            if (!unpacked)
                return false;
            auto at = std::ranges::lower_bound(samples, from, {}, &Sample::start);
            for (; at != samples.end() && at->start < to; ++at) {
                if (!each(*at))
                    return false;
            }
            return true;
        });
    if (!read)
        return read;
    return unpacked;
}

Result<std::vector<Sample>> list(store::Connection &connection, qint64 metricId, Instant from, Instant to)
{
    std::vector<Sample> found;
    const auto read = forEach(connection, metricId, from, to, [&](const Sample &sample) {
        found.push_back(sample);
        return true;
    });
    if (!read)
        return fail(read.error());
    return found;
}

Result<qint64> count(store::Connection &connection, qint64 metricId, Instant from, Instant to)
{
    const qint64 first = toMicros(from), end = toMicros(to);
    const auto whole =
        connection.selectOne(u"SELECT COALESCE(SUM(sample_count), 0) FROM sample_block "
                             u"WHERE metric_id = ? AND start_time >= ? AND start_time < ? AND last_time < ?",
                             {metricId, first, end, end});
    if (!whole)
        return fail(whole.error());
    // What is left are at most two rows: the one that began before `from` and the one that goes on after `to`.
    const auto edges = connection.select(
        u"SELECT data FROM sample_block WHERE metric_id = ? AND start_time < ? AND (start_time < ? OR last_time >= ?) "
        u"AND start_time >= COALESCE((SELECT MAX(start_time) FROM sample_block WHERE metric_id = ? AND start_time < "
        u"?), ?)",
        {metricId, end, first, end, metricId, first, first});
    if (!edges)
        return fail(edges.error());
    qint64 total = (*whole)->integer(0);
    for (const store::Row &row : *edges) {
        std::vector<Sample> samples;
        if (const auto unpacked = block::unpack(row.bytes(0), samples); !unpacked)
            return fail(unpacked.error());
        total += std::ranges::count_if(samples, [&](const Sample &s) { return s.start >= from && s.start < to; });
    }
    return total;
}

Result<qint64> countAside(store::Connection &connection, qint64 metricId)
{
    const auto row = connection.selectOne(u"SELECT COUNT(*) FROM sample_aside WHERE metric_id = ?", {metricId});
    if (!row)
        return fail(row.error());
    return (*row)->integer(0);
}

} // namespace bc::biometrics::samples
