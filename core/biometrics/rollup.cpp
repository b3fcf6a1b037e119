#include "core/biometrics/rollup.h"

#include "core/biometrics/bytes.h"

#include <algorithm>

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

QByteArray pack(const Entries &entries, qint64 page, qint64 span)
{
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
Result<> unpack(QByteArrayView data, qint64 page, qint64 span, Each each)
{
    ByteReader in(data);
    while (!in.atEnd()) {
        const qint64 start = page + in.byte() * span;
        Summary summary;
        summary.count = static_cast<qint64>(in.varint());
        summary.minimum = in.real();
        summary.maximum = in.real();
        summary.sum = in.real();
        if (!in.ok())
            return fail(ErrorKind::Internal, QStringLiteral("A row of sample_rollup is damaged."),
                        QStringLiteral("Run biometricscloudd verify and restore a backup."));
        each(start, summary);
    }
    return {};
}

Result<> replacePage(store::Connection &connection, qint64 metricId, int level, qint64 page, const Entries &changes)
{
    const qint64 span = spans[static_cast<std::size_t>(level)];
    const auto row = connection.selectOne(
        u"SELECT data FROM sample_rollup WHERE metric_id = ? AND level = ? AND page_time = ?", {metricId, level, page});
    if (!row)
        return fail(row.error());

    Entries entries;
    if (*row) {
        const auto read = unpack((*row)->bytes(0), page, span,
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
    const auto written = connection.execute(u"INSERT INTO sample_rollup (metric_id, level, page_time, data) "
                                            u"VALUES (?, ?, ?, ?) ON CONFLICT (metric_id, level, page_time) "
                                            u"DO UPDATE SET data = excluded.data",
                                            {metricId, level, page, pack(entries, page, span)});
    if (!written)
        return fail(written.error());
    return {};
}

} // namespace

Result<> forEach(store::Connection &connection, qint64 metricId, int level, qint64 from, qint64 to,
                 const std::function<void(qint64, const Summary &)> &each)
{
    const qint64 span = spans[static_cast<std::size_t>(level)];
    const qint64 firstPage = floorTo(from, span * pageEntries);
    Result<> decoded;
    const auto read = connection.forEach(
        u"SELECT page_time, data FROM sample_rollup WHERE metric_id = ? AND level = ? AND page_time >= ? "
        u"AND page_time < ? ORDER BY page_time",
        {metricId, level, firstPage, to}, [&](const store::Row &row) {
            decoded = unpack(row.bytes(1), row.integer(0), span, [&](qint64 start, const Summary &summary) {
                if (start >= from && start < to)
                    each(start, summary);
            });
            return decoded.has_value();
        });
    if (!read)
        return read;
    return decoded;
}

Result<> replace(store::Connection &connection, qint64 metricId, int level, const std::map<qint64, Summary> &entries)
{
    const qint64 pageSpan = spans[static_cast<std::size_t>(level)] * pageEntries;
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

} // namespace rollup

} // namespace bc::biometrics
