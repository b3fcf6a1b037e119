#include "core/accounts/accounts.h"
#include "core/accounts/inserting.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::accounts::tenants {
namespace {

constexpr QLatin1StringView tenantColumns = "id, uuid, name, state, finer_scopes, created_time, modified_time"_L1;

Tenant toTenant(const store::Row &row)
{
    return {row.integer(0), row.text(1),    row.text(2),   static_cast<int>(row.integer(3)),
            row.flag(4),    row.instant(5), row.instant(6)};
}

} // namespace

Result<std::optional<Tenant>> find(store::Connection &connection, qint64 id)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM tenant WHERE id = ?"_s.arg(tenantColumns), {id});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Tenant>();
    return std::optional(toTenant(**row));
}

Result<QList<Tenant>> list(store::Connection &connection)
{
    const auto rows = connection.select(u"SELECT %1 FROM tenant ORDER BY id"_s.arg(tenantColumns));
    if (!rows)
        return fail(rows.error());
    QList<Tenant> tenants;
    for (const store::Row &row : *rows)
        tenants.append(toTenant(row));
    return tenants;
}

Result<Tenant> create(store::Connection &connection, Tenant tenant, Instant now)
{
    if (tenant.uuid.isEmpty())
        tenant.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    tenant.createdTime = tenant.modifiedTime = now;
    const auto id =
        insertAs(connection, u"tenant"_s, tenant.id, u"uuid, name, state, finer_scopes, created_time, modified_time"_s,
                 {tenant.uuid, tenant.name, tenant.state, int(tenant.finerScopes), toMicros(now), toMicros(now)});
    if (!id)
        return fail(id.error());
    tenant.id = *id;
    return tenant;
}

Result<> setState(store::Connection &connection, qint64 id, int state, Instant now)
{
    const auto rows =
        connection.execute(u"UPDATE tenant SET state = ?, modified_time = ? WHERE id = ?", {state, toMicros(now), id});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::NotFound, u"There is no such tenant."_s);
    return {};
}

} // namespace bc::accounts::tenants
