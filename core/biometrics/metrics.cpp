#include "core/biometrics/metrics.h"

#include "core/store/pattern.h"

#include <QUuid>

namespace bc::biometrics::metrics {

using namespace Qt::StringLiterals;

namespace {

const QString metricColumns = u"m.id, m.uuid, m.tenant_id, m.account_id, m.device_id, m.name, m.sample_type, "
                              u"m.quantity_type, m.kind, m.is_continuous, m.state, m.sample_count, m.first_time, "
                              u"m.latest_time, m.latest_value, m.created_time, m.modified_time"_s;

Metric metricFrom(const store::Row &row)
{
    Metric metric;
    metric.id = row.integer(0);
    metric.uuid = row.text(1);
    metric.tenantId = row.integer(2);
    metric.accountId = row.integer(3);
    metric.deviceId = row.integer(4);
    metric.name = row.text(5);
    metric.sampleType = row.text(6);
    metric.quantityType = row.text(7);
    metric.kind = row.text(8);
    metric.isContinuous = row.flag(9);
    metric.state = static_cast<int>(row.integer(10));
    metric.sampleCount = row.integer(11);
    metric.firstTime = row.maybeInstant(12);
    metric.latestTime = row.maybeInstant(13);
    if (!row.isNull(14))
        metric.latestValue = row.real(14);
    metric.createdTime = row.instant(15);
    metric.modifiedTime = row.instant(16);
    return metric;
}

Result<QList<Metric>> many(store::Connection &connection, const QString &sql, const QVariantList &values)
{
    const auto rows = connection.select(sql, values);
    if (!rows)
        return fail(rows.error());
    QList<Metric> found;
    for (const store::Row &row : *rows)
        found.append(metricFrom(row));
    return found;
}

} // namespace

Result<std::optional<Metric>> find(store::Connection &connection, qint64 id)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM metric m WHERE m.id = ?"_s.arg(metricColumns), {id});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(metricFrom(**row)) : std::nullopt;
}

Result<Metric> create(store::Connection &connection, Metric metric, Instant now)
{
    metric.uuid = metric.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : metric.uuid;
    metric.createdTime = metric.modifiedTime = now;
    const auto id = connection.insert(
        u"INSERT INTO metric (uuid, tenant_id, account_id, device_id, name, sample_type, quantity_type, kind, "
        u"is_continuous, state, created_time, modified_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {metric.uuid, metric.tenantId, metric.accountId, metric.deviceId, metric.name, metric.sampleType,
         metric.quantityType, metric.kind, metric.isContinuous ? 1 : 0, metric.state, toMicros(now), toMicros(now)});
    if (!id)
        return fail(id.error());
    metric.id = *id;
    return metric;
}

Result<> remove(store::Connection &connection, qint64 id, Instant now)
{
    const auto removed = connection.execute(
        u"UPDATE metric SET state = 0, modified_time = ? WHERE id = ? AND state = 5", {toMicros(now), id});
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return fail(ErrorKind::NotFound, u"There is no such metric."_s);
    return {};
}

Result<QList<Metric>> ofPerson(store::Connection &connection, qint64 accountId)
{
    return many(connection,
                u"SELECT %1 FROM metric m WHERE m.account_id = ? AND m.state = 5 ORDER BY m.id"_s.arg(metricColumns),
                {accountId});
}

Result<QList<Metric>> ofKind(store::Connection &connection, qint64 accountId, const QString &kind)
{
    return many(
        connection,
        u"SELECT %1 FROM metric m JOIN device d ON d.id = m.device_id WHERE m.account_id = ? AND m.kind = ? "
        u"AND m.state = 5 AND m.sample_count > 0 ORDER BY d.priority, m.latest_time DESC, m.id"_s.arg(metricColumns),
        {accountId, kind});
}

Result<Page> list(store::Connection &connection, const Query &query)
{
    QString where = u" FROM metric m WHERE m.account_id = ?"_s;
    QVariantList values{query.accountId};
    if (query.state) {
        where += u" AND m.state = ?"_s;
        values.append(*query.state);
    }
    if (query.deviceId) {
        where += u" AND m.device_id = ?"_s;
        values.append(*query.deviceId);
    }
    if (!query.search.isEmpty()) {
        where += u" AND LOWER(m.name || ' ' || m.quantity_type) LIKE ? ESCAPE '!'"_s;
        values.append(store::containing(query.search.toLower()));
    }
    const auto count = connection.selectOne(QString(u"SELECT COUNT(*)"_s + where), values);
    if (!count)
        return fail(count.error());
    if (query.offset) {
        where += query.ascending ? u" AND m.id > ?"_s : u" AND m.id < ?"_s;
        values.append(*query.offset);
    }
    where += query.ascending ? u" ORDER BY m.id LIMIT ?"_s : u" ORDER BY m.id DESC LIMIT ?"_s;
    values.append(query.limit + 1);
    auto found = many(connection, u"SELECT "_s + metricColumns + where, values);
    if (!found)
        return fail(found.error());

    Page page{std::move(*found), (*count)->integer(0), std::nullopt};
    if (page.metrics.size() > query.limit) {
        page.metrics.removeLast();
        page.nextId = page.metrics.last().id;
    }
    return page;
}

} // namespace bc::biometrics::metrics
