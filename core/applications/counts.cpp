#include "core/applications/counts.h"

#include "core/applications/applications.h"

using namespace Qt::StringLiterals;

namespace bc::applications {
namespace counts {

Result<> add(store::Connection &connection, qint64 tenantId, qint64 ownerId, int active, int disabled)
{
    // Always from the widest to the narrowest, so that two transactions never wait for each other in a circle.
    const std::pair<qint64, qint64> levels[] = {{0, 0}, {tenantId, 0}, {tenantId, ownerId}};
    for (const auto &[tenant, owner] : levels) {
        const auto rows = connection.execute(
            u"INSERT INTO application_count (tenant_id, owner_id, active, disabled) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (tenant_id, owner_id) DO UPDATE SET active = application_count.active + excluded.active, "
            "disabled = application_count.disabled + excluded.disabled"_s,
            {tenant, owner, active, disabled});
        if (!rows)
            return fail(rows.error());
    }
    return {};
}

Result<qint64> total(store::Connection &connection, std::optional<qint64> tenantId, std::optional<qint64> ownerId,
                     std::optional<int> state)
{
    if (ownerId && !tenantId) {
        // The owner's tenant is not part of the question: one indexed read of the person gives it.
        const auto owner = connection.selectOne(u"SELECT tenant_id FROM account WHERE id = ?", {*ownerId});
        if (!owner)
            return fail(owner.error());
        if (!*owner)
            return 0;
        tenantId = (*owner)->integer(0);
    }
    const auto row =
        connection.selectOne(u"SELECT active, disabled FROM application_count WHERE tenant_id = ? AND owner_id = ?",
                             {tenantId.value_or(0), ownerId.value_or(0)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return 0;
    const qint64 active = (*row)->integer(0), disabled = (*row)->integer(1);
    return !state ? active + disabled : *state == 5 ? active : disabled;
}

} // namespace counts

Result<> recount(store::Connection &connection)
{
    const QLatin1StringView counted =
        "SUM(CASE WHEN state = 5 THEN 1 ELSE 0 END), SUM(CASE WHEN state = 5 THEN 0 ELSE 1 END) FROM application"_L1;
    for (const QString &sql :
         {u"DELETE FROM application_count"_s,
          u"INSERT INTO application_count (tenant_id, owner_id, active, disabled) "
          "SELECT tenant_id, owner_id, %1 GROUP BY tenant_id, owner_id"_s.arg(counted),
          u"INSERT INTO application_count (tenant_id, owner_id, active, disabled) "
          "SELECT tenant_id, 0, %1 GROUP BY tenant_id"_s.arg(counted),
          u"INSERT INTO application_count (tenant_id, owner_id, active, disabled) "
          "SELECT 0, 0, COALESCE(SUM(active), 0), COALESCE(SUM(disabled), 0) FROM application_count "
          "WHERE owner_id = 0"_s}) {
        const auto rows = connection.execute(sql);
        if (!rows)
            return fail(rows.error());
    }
    return {};
}

} // namespace bc::applications
