#include "core/biometrics/rollup.h"

#include "core/biometrics/bytes.h"
#include "core/biometrics/samples.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::biometrics {

void Summary::add(double value)
{
    minimum = count == 0 ? value : std::min(minimum, value);
    maximum = count == 0 ? value : std::max(maximum, value);
    sum += value;
    ++count;
}

void Summary::add(const Summary &other)
{
    if (other.count == 0)
        return;
    minimum = count == 0 ? other.minimum : std::min(minimum, other.minimum);
    maximum = count == 0 ? other.maximum : std::max(maximum, other.maximum);
    sum += other.sum;
    count += other.count;
}

namespace rollup {

namespace {

using Entries = std::map<qint64, Summary>;

/// How many summaries share a row.
constexpr qint64 pageEntriesOf(Level level) { return level == Level::Minutes ? 240 : 96; }

/// By what the values of a page of minutes are multiplied to be whole numbers; none: they are kept as they are.
constexpr std::array<double, 4> scales{1, 10, 100, 1000};
constexpr quint8 noScale = 255;

bool isWhole(double value, double scale)
{
    return std::abs(value) < 1e9 && static_cast<double>(std::llround(value * scale)) / scale == value;
}

quint8 scaleOf(const Entries &entries)
{
    for (quint8 index = 0; index < scales.size(); ++index) {
        const double scale = scales[index];
        const bool fits = std::ranges::all_of(entries, [scale](const auto &entry) {
            const Summary &summary = entry.second;
            const double sum = static_cast<double>(std::llround(summary.sum * scale)) / scale;
            return isWhole(summary.minimum, scale) && isWhole(summary.maximum, scale) &&
                   std::abs(sum - summary.sum) <= 1e-12 * std::abs(summary.sum);
        });
        if (fits)
            return index;
    }
    return noScale;
}

/// Minutes are many: about 6 bytes each, as whole numbers and their differences.
QByteArray packMinutes(const Entries &entries, qint64 page)
{
    ByteWriter out;
    out.reserve(static_cast<qsizetype>(entries.size() * 8 + 1));
    const quint8 index = scaleOf(entries);
    out.byte(index);
    qint64 before = 0;
    for (const auto &[start, summary] : entries) {
        out.byte(static_cast<quint8>((start - page) / minute));
        out.varint(static_cast<quint64>(summary.count));
        if (index == noScale) {
            out.real(summary.minimum);
            out.real(summary.maximum);
            out.real(summary.sum);
            continue;
        }
        const double scale = scales[index];
        const qint64 lowest = std::llround(summary.minimum * scale);
        out.signedVarint(lowest - before);
        out.varint(static_cast<quint64>(std::llround(summary.maximum * scale) - lowest));
        out.signedVarint(std::llround(summary.sum * scale) - lowest * summary.count);
        before = lowest;
    }
    return out.take();
}

tl::unexpected<Error> damagedRow()
{
    return fail(ErrorKind::Internal, QStringLiteral("A row of sample_rollup is damaged."),
                QStringLiteral("Run biometricscloudd verify and restore a backup."));
}

template <typename Each>
Result<> unpackMinutes(QByteArrayView data, qint64 page, Each each)
{
    ByteReader in(data);
    const quint8 index = in.byte();
    if (index != noScale && index >= scales.size())
        return damagedRow();
    quint64 before = 0; // wraps, so that damaged bytes cannot overflow
    while (!in.atEnd()) {
        const qint64 start = page + in.byte() * minute;
        Summary summary;
        summary.count = static_cast<qint64>(in.varint());
        if (index == noScale) {
            summary.minimum = in.real();
            summary.maximum = in.real();
            summary.sum = in.real();
        } else {
            const double scale = scales[index];
            before += static_cast<quint64>(in.signedVarint());
            summary.minimum = static_cast<double>(static_cast<qint64>(before)) / scale;
            summary.maximum = static_cast<double>(static_cast<qint64>(before + in.varint())) / scale;
            const quint64 sum = static_cast<quint64>(in.signedVarint()) + before * static_cast<quint64>(summary.count);
            summary.sum = static_cast<double>(static_cast<qint64>(sum)) / scale;
        }
        if (!in.ok())
            return damagedRow();
        each(start, summary);
    }
    return {};
}

QByteArray pack(const Entries &entries, qint64 page, Level level)
{
    if (level == Level::Minutes)
        return packMinutes(entries, page);
    const qint64 span = spanOf(level);
    ByteWriter out;
    out.reserve(static_cast<qsizetype>(entries.size() * 30));
    for (const auto &[start, summary] : entries) {
        out.byte(static_cast<quint8>((start - page) / span));
        out.varint(static_cast<quint64>(summary.count));
        out.real(summary.minimum);
        out.real(summary.maximum);
        out.real(summary.sum);
    }
    return out.take();
}

template <typename Each>
Result<> unpack(QByteArrayView data, qint64 page, Level level, Each each)
{
    if (level == Level::Minutes)
        return unpackMinutes(data, page, each);
    const qint64 span = spanOf(level);
    ByteReader in(data);
    while (!in.atEnd()) {
        const qint64 start = page + in.byte() * span;
        Summary summary;
        summary.count = static_cast<qint64>(in.varint());
        summary.minimum = in.real();
        summary.maximum = in.real();
        summary.sum = in.real();
        if (!in.ok())
            return damagedRow();
        each(start, summary);
    }
    return {};
}

Result<> replacePage(store::Connection &connection, qint64 metricId, Level level, qint64 page, const Entries &changes)
{
    const auto row =
        connection.selectOne(u"SELECT data FROM sample_rollup WHERE metric_id = ? AND level = ? AND page_time = ?",
                             {metricId, static_cast<int>(level), page});
    if (!row)
        return fail(row.error());

    Entries entries;
    if (*row) {
        const auto read = unpack((*row)->bytes(0), page, level,
                                 [&](qint64 start, const Summary &summary) { entries.emplace(start, summary); });
        if (!read)
            return read;
    }
    for (const auto &[start, summary] : changes) {
        if (summary.count == 0)
            entries.erase(start);
        else
            entries.insert_or_assign(start, summary);
    }
    if (entries.empty()) {
        if (!*row)
            return {};
        const auto gone =
            connection.execute(u"DELETE FROM sample_rollup WHERE metric_id = ? AND level = ? AND page_time = ?",
                               {metricId, static_cast<int>(level), page});
        return gone ? Result<>() : fail(gone.error());
    }
    const auto written = connection.execute(u"INSERT INTO sample_rollup (metric_id, level, page_time, data) "
                                            u"VALUES (?, ?, ?, ?) ON CONFLICT (metric_id, level, page_time) "
                                            u"DO UPDATE SET data = excluded.data",
                                            {metricId, static_cast<int>(level), page, pack(entries, page, level)});
    if (!written)
        return fail(written.error());
    return {};
}

using MinutesOfHour = std::array<Summary, 60>;

/// An hour's minutes, the empty ones too: what stood there before is taken away.
void addMinutes(Entries &minutes, qint64 hourStart, const MinutesOfHour &summaries)
{
    for (std::size_t n = 0; n < summaries.size(); ++n)
        minutes.insert_or_assign(hourStart + static_cast<qint64>(n) * minute, summaries[n]);
}

/// Sums the hours of `hourly` in [from, until) from their samples, with the minutes of dense ones.
Result<> sumHours(store::Connection &connection, qint64 metricId, qint64 from, qint64 until, Entries &hourly,
                  Entries &minutely)
{
    auto entry = hourly.end();
    MinutesOfHour minutes;
    const auto finish = [&] {
        if (entry != hourly.end() && entry->second.count >= denseHour)
            addMinutes(minutely, entry->first, minutes);
        minutes.fill({});
    };
    const auto read =
        samples::forEach(connection, metricId, fromMicros(from), fromMicros(until), [&](const Sample &sample) {
            const qint64 start = floorTo(toMicros(sample.start), hour);
            if (entry == hourly.end() || entry->first != start) {
                finish();
                entry = hourly.find(start);
            }
            if (entry == hourly.end() || sample.isNull)
                return true;
            entry->second.add(sample.value);
            minutes[static_cast<std::size_t>((toMicros(sample.start) - start) / minute)].add(sample.value);
            return true;
        });
    finish();
    return read;
}

} // namespace

Result<> forEach(store::Connection &connection, qint64 metricId, Level level, qint64 from, qint64 to,
                 const std::function<void(qint64, const Summary &)> &each)
{
    const qint64 firstPage = floorTo(from, spanOf(level) * pageEntriesOf(level));
    Result<> decoded;
    const auto read = connection.forEach(
        u"SELECT page_time, data FROM sample_rollup WHERE metric_id = ? AND level = ? AND page_time >= ? "
        u"AND page_time < ? ORDER BY page_time",
        {metricId, static_cast<int>(level), firstPage, to}, [&](const store::Row &row) {
            decoded = unpack(row.bytes(1), row.integer(0), level, [&](qint64 start, const Summary &summary) {
                if (start >= from && start < to)
                    each(start, summary);
            });
            return decoded.has_value();
        });
    if (!read)
        return read;
    return decoded;
}

Result<> replace(store::Connection &connection, qint64 metricId, Level level, const std::map<qint64, Summary> &entries)
{
    const qint64 pageSpan = spanOf(level) * pageEntriesOf(level);
    for (auto at = entries.begin(); at != entries.end();) {
        const qint64 page = floorTo(at->first, pageSpan);
        const auto end = entries.lower_bound(page + pageSpan);
        const auto written = replacePage(connection, metricId, level, page, Entries(at, end));
        if (!written)
            return written;
        at = end;
    }
    return {};
}

Result<> refresh(store::Connection &connection, qint64 metricId, const std::set<qint64> &hours, bool fewer)
{
    Entries minutely, hourly, daily;
    for (const qint64 start : hours) {
        hourly.emplace_hint(hourly.end(), start, Summary());
        daily.emplace_hint(daily.end(), floorTo(start, day), Summary());
    }
    for (auto first = hours.begin(); first != hours.end();) {
        auto last = first;
        for (auto next = std::next(last); next != hours.end() && *next - *last <= 6 * hour; ++next)
            last = next;
        const auto summed = sumHours(connection, metricId, *first, *last + hour, hourly, minutely);
        if (!summed)
            return summed;
        first = std::next(last);
    }
    for (const auto &[start, summary] : hourly) {
        if (fewer && summary.count < denseHour)
            addMinutes(minutely, start, {});
    }
    if (const auto stored = replace(connection, metricId, Level::Minutes, minutely); !stored)
        return stored;
    if (const auto stored = replace(connection, metricId, Level::Hours, hourly); !stored)
        return stored;

    if (daily.empty())
        return {};
    const auto read = forEach(connection, metricId, Level::Hours, daily.begin()->first, daily.rbegin()->first + day,
                              [&](qint64 start, const Summary &summary) {
                                  const auto entry = daily.find(floorTo(start, day));
                                  if (entry != daily.end())
                                      entry->second.add(summary);
                              });
    if (!read)
        return read;
    return replace(connection, metricId, Level::Days, daily);
}

} // namespace rollup

} // namespace bc::biometrics
