#include "core/biometrics/samples.h"

#include "core/biometrics/rollup.h"
#include "core/biometrics/sampleblock.h"

#include <algorithm>
#include <array>
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
            const auto removed = connection.execute(u"DELETE FROM sample_block WHERE metric_id = ? AND start_time = ?",
                                                    {metricId, (*found)->key});
            if (!removed)
                return fail(removed.error());
        }
        const auto stored = storeBlocks(connection, metricId, all, limit == std::numeric_limits<qint64>::max());
        if (!stored)
            return stored;
    }
    return {};
}

using MinutesOfHour = std::array<Summary, 60>;

/// A dense hour's minutes, the empty ones too: what stood there before is taken away.
void addMinutes(std::map<qint64, Summary> &minutes, qint64 hour, qint64 count, const MinutesOfHour &summaries)
{
    if (count < rollup::denseHour)
        return;
    for (std::size_t minute = 0; minute < summaries.size(); ++minute)
        minutes.emplace_hint(minutes.end(), hour + static_cast<qint64>(minute) * rollup::minute, summaries[minute]);
}

/// Sums the changed hours anew from their samples, with the minutes of dense ones, then the days from their hours.
Result<> refreshSummaries(store::Connection &connection, qint64 metricId, const Hours &hours)
{
    std::map<qint64, Summary> minutely, hourly, daily;
    for (auto first = hours.begin(); first != hours.end();) {
        auto last = first;
        for (auto next = std::next(last); next != hours.end() && *next - *last <= 6 * rollup::hour; ++next)
            last = next;
        auto entry = hourly.end();
        MinutesOfHour minutes;
        const auto finish = [&] {
            if (entry != hourly.end())
                addMinutes(minutely, entry->first, entry->second.count, minutes);
            minutes.fill({});
        };
        for (auto hour = first; hour != std::next(last); ++hour)
            hourly.emplace_hint(hourly.end(), *hour, Summary());
        const auto read = forEach(connection, metricId, fromMicros(*first), fromMicros(*last + rollup::hour),
                                  [&](const Sample &sample) {
                                      const qint64 hour = rollup::floorTo(toMicros(sample.start), rollup::hour);
                                      if (entry == hourly.end() || entry->first != hour) {
                                          finish();
                                          entry = hourly.find(hour);
                                      }
                                      if (entry == hourly.end() || sample.isNull)
                                          return true;
                                      entry->second.add(sample.value);
                                      const qint64 minute = (toMicros(sample.start) - hour) / rollup::minute;
                                      minutes[static_cast<std::size_t>(minute)].add(sample.value);
                                      return true;
                                  });
        if (!read)
            return read;
        finish();
        first = std::next(last);
    }
    if (const auto stored = rollup::replace(connection, metricId, rollup::Level::Minutes, minutely); !stored)
        return stored;
    if (const auto stored = rollup::replace(connection, metricId, rollup::Level::Hours, hourly); !stored)
        return stored;

    for (const qint64 hour : hours)
        daily.emplace_hint(daily.end(), rollup::floorTo(hour, rollup::day), Summary());
    if (daily.empty())
        return {};
    const auto read = rollup::forEach(connection, metricId, rollup::Level::Hours, daily.begin()->first,
                                      daily.rbegin()->first + rollup::day, [&](qint64 start, const Summary &summary) {
                                          const auto entry = daily.find(rollup::floorTo(start, rollup::day));
                                          if (entry != daily.end())
                                              entry->second.add(summary);
                                      });
    if (!read)
        return read;
    return rollup::replace(connection, metricId, rollup::Level::Days, daily);
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

Result<> updateMetric(store::Connection &connection, qint64 metricId, const Written &counts, qint64 first)
{
    const auto row = connection.selectOne(
        u"SELECT data FROM sample_block WHERE metric_id = ? ORDER BY start_time DESC LIMIT 1", {metricId});
    if (!row)
        return fail(row.error());
    std::vector<Sample> last;
    if (*row) {
        const auto unpacked = block::unpack((*row)->bytes(0), last);
        if (!unpacked)
            return fail(unpacked.error());
    }
    const auto latest = std::find_if(last.rbegin(), last.rend(), [](const Sample &sample) { return !sample.isNull; });
    const QVariant time = latest == last.rend() ? QVariant() : QVariant(toMicros(latest->start));
    const QVariant value = latest == last.rend() ? QVariant() : QVariant(latest->value);
    const auto updated = connection.execute(
        u"UPDATE metric SET sample_count = sample_count + ?, "
        u"first_time = CASE WHEN first_time IS NULL OR first_time > ? THEN ? ELSE first_time END, "
        u"latest_time = COALESCE(?, latest_time), latest_value = COALESCE(?, latest_value) WHERE id = ?",
        {counts.added, first, first, time, value, metricId});
    if (!updated)
        return fail(updated.error());
    return {};
}

} // namespace

Result<Written> write(store::Connection &connection, qint64 metricId, std::vector<Sample> samples, Instant now)
{
    // Touching the metric first makes two writers of the same metric wait for each other (PostgreSQL has several).
    const auto locked =
        connection.execute(u"UPDATE metric SET modified_time = ? WHERE id = ?", {toMicros(now), metricId});
    if (!locked)
        return fail(locked.error());
    if (*locked == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("There is no such metric."));
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
    const auto future = std::ranges::find_if(batch, [&](const Sample &s) { return s.start > now + futureTolerance; });
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
    if (const auto done = refreshSummaries(connection, metricId, hours); !done)
        return fail(done.error());
    if (const auto done = updateMetric(connection, metricId, counts, toMicros(batch.front().start)); !done)
        return fail(done.error());
    return counts;
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
