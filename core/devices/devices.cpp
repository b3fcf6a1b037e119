#include "core/devices/devices.h"

#include "core/store/pattern.h"

#include <QUuid>

namespace bc::devices {

using namespace Qt::StringLiterals;

namespace {

const QString selection =
    u"SELECT d.id, d.uuid, d.tenant_id, d.account_id, d.application_id, COALESCE(a.client_id, ''), d.link_id, "
    u"d.manufacturer, d.code, d.product_name, d.is_test_mode, d.state, d.priority, d.last_active_time, "
    u"d.created_time, d.modified_time FROM device d LEFT JOIN application a ON a.id = d.application_id"_s;

Device deviceFrom(const store::Row &row)
{
    Device device;
    device.id = row.integer(0);
    device.uuid = row.text(1);
    device.tenantId = row.integer(2);
    device.accountId = row.integer(3);
    device.applicationId = row.maybeInteger(4);
    device.clientId = row.text(5);
    device.linkId = row.maybeInteger(6);
    device.manufacturer = row.text(7);
    device.code = row.text(8);
    device.productName = row.text(9);
    device.isTestMode = row.flag(10);
    device.state = static_cast<int>(row.integer(11));
    device.priority = static_cast<int>(row.integer(12));
    device.lastActiveTime = row.maybeInstant(13);
    device.createdTime = row.instant(14);
    device.modifiedTime = row.instant(15);
    return device;
}

} // namespace

Result<std::optional<Device>> find(store::Connection &connection, qint64 id)
{
    const auto row = connection.selectOne(QString(selection + u" WHERE d.id = ?"_s), {id});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(deviceFrom(**row)) : std::nullopt;
}

Result<Device> create(store::Connection &connection, Device device, Instant now)
{
    device.uuid = device.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : device.uuid;
    device.createdTime = device.modifiedTime = now;
    const auto id = connection.insert(
        u"INSERT INTO device (uuid, tenant_id, account_id, application_id, link_id, manufacturer, code, product_name, "
        u"is_test_mode, state, priority, last_active_time, created_time, modified_time) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {device.uuid, device.tenantId, device.accountId,
         device.applicationId ? QVariant(*device.applicationId) : QVariant(),
         device.linkId ? QVariant(*device.linkId) : QVariant(), device.manufacturer, device.code, device.productName,
         device.isTestMode ? 1 : 0, device.state, device.priority,
         device.lastActiveTime ? QVariant(toMicros(*device.lastActiveTime)) : QVariant(), toMicros(now),
         toMicros(now)});
    if (!id)
        return fail(id.error());
    device.id = *id;
    return device;
}

Result<> remove(store::Connection &connection, qint64 id, Instant now)
{
    const auto removed = connection.execute(
        u"UPDATE device SET state = 0, modified_time = ? WHERE id = ? AND state = 5", {toMicros(now), id});
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return fail(ErrorKind::NotFound, u"There is no such device."_s);
    const auto metrics = connection.execute(
        u"UPDATE metric SET state = 0, modified_time = ? WHERE device_id = ? AND state = 5", {toMicros(now), id});
    if (!metrics)
        return fail(metrics.error());
    return {};
}

Result<> received(store::Connection &connection, qint64 id, std::optional<Instant> lastData, Instant now)
{
    const auto device = connection.execute(u"UPDATE device SET last_active_time = ? WHERE id = ?", {toMicros(now), id});
    if (!device)
        return fail(device.error());
    if (!lastData)
        return {};
    const auto link = connection.execute(
        u"UPDATE device_link SET last_sync_time = ?, last_data_time = CASE WHEN last_data_time > ? THEN last_data_time "
        u"ELSE ? END, state = CASE WHEN state = 'pending' OR (state = 'stopped' AND last_data_time < ?) THEN 'linked' "
        u"ELSE state END WHERE id = (SELECT link_id FROM device WHERE id = ?)",
        {toMicros(now), toMicros(*lastData), toMicros(*lastData), toMicros(*lastData), id});
    if (!link)
        return fail(link.error());
    return {};
}

Result<> setPriority(store::Connection &connection, qint64 id, int priority, Instant now)
{
    const auto set = connection.execute(u"UPDATE device SET priority = ?, modified_time = ? WHERE id = ? AND state = 5",
                                        {priority, toMicros(now), id});
    if (!set)
        return fail(set.error());
    if (*set == 0)
        return fail(ErrorKind::NotFound, u"There is no such device."_s);
    return {};
}

Result<Page> list(store::Connection &connection, const Query &query)
{
    QString where = u" WHERE d.account_id = ?"_s;
    QVariantList values{query.accountId};
    if (query.state) {
        where += u" AND d.state = ?"_s;
        values << *query.state;
    }
    if (!query.search.isEmpty()) {
        where += u" AND LOWER(d.manufacturer || ' ' || d.code || ' ' || d.product_name) LIKE ? ESCAPE '!'"_s;
        values << store::containing(query.search.toLower());
    }
    const auto count = connection.selectOne(QString(u"SELECT COUNT(*) FROM device d"_s + where), values);
    if (!count)
        return fail(count.error());
    if (query.offset) {
        where += query.ascending ? u" AND d.id > ?"_s : u" AND d.id < ?"_s;
        values << *query.offset;
    }
    const QString order = query.ascending ? u" ORDER BY d.id LIMIT ?"_s : u" ORDER BY d.id DESC LIMIT ?"_s;
    values << query.limit + 1;
    const auto rows = connection.select(QString(selection + where + order), values);
    if (!rows)
        return fail(rows.error());

    Page page;
    page.count = (*count)->integer(0);
    for (const store::Row &row : *rows)
        page.devices.append(deviceFrom(row));
    if (page.devices.size() > query.limit) {
        page.devices.removeLast();
        page.nextId = page.devices.last().id;
    }
    return page;
}

} // namespace bc::devices
