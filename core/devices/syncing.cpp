#include "core/devices/syncing.h"

#include "core/devices/links.h"

namespace bc::devices::syncing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFaults = 500; ///< of a link; a vendor that sends nothing but nonsense fills no disk

QVariant momentOrNull(const std::optional<Instant> &instant)
{
    return instant ? QVariant(toMicros(*instant)) : QVariant();
}

QDate dateFrom(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
QString textOf(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

Result<> heldOne(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::Conflict, u"The link was taken over, or has ended."_s);
    return {};
}

/// "?, ?, ?"
QString places(qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); }

} // namespace

Result<QList<qint64>> due(store::Connection &connection, const QStringList &providers, Instant now, int most)
{
    QVariantList values{toMicros(now)};
    for (const QString &provider : providers)
        values << provider;
    values << toMicros(now) << most;
    const QString free = u" AND l.provider IN (%1) AND l.state IN ('linked', 'stopped', 'failing') AND (l.leased_until "
                         u"IS NULL OR l.leased_until <= ?) AND EXISTS (SELECT 1 FROM account a JOIN tenant t ON "
                         u"t.id = a.tenant_id WHERE a.id = l.account_id AND a.state = 5 AND t.state = 5)"_s.arg(
                             places(providers.size()));
    // Two questions, because each has an index.
    const QString byTime = u"SELECT l.id FROM device_link l WHERE l.next_sync_time <= ?"_s + free +
                           u" ORDER BY l.next_sync_time, l.id LIMIT ?"_s;
    const QString byEvent =
        u"SELECT DISTINCT l.id FROM device_link_progress p JOIN device_link l ON l.id = p.link_id WHERE p.event_time "
        u"<= ? AND l.failure_count = 0 AND l.attention = ''"_s +
        free + u" ORDER BY l.id LIMIT ?"_s;
    QList<qint64> ids;
    for (const QString &sql : {byTime, byEvent}) {
        const auto rows = connection.select(sql, values);
        if (!rows)
            return fail(rows.error());
        for (const store::Row &row : *rows) {
            if (!ids.contains(row.integer(0)))
                ids.append(row.integer(0));
        }
    }
    return ids;
}

Result<std::optional<Claim>> claim(store::Connection &unit, qint64 linkId, Instant now, Instant until)
{
    const auto row = unit.selectOne(
        u"UPDATE device_link SET leased_until = ? WHERE id = ? AND (leased_until IS NULL OR leased_until <= ?) "
        u"AND state IN ('linked', 'stopped', 'failing') RETURNING access_token, refresh_token, token_expires_time, "
        u"refresh_time, account_id",
        {toMicros(until), linkId, toMicros(now)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    const auto link = links::find(unit, linkId);
    const auto progress = progressOf(unit, linkId);
    if (!link || !progress)
        return fail(link ? progress.error() : link.error());
    const auto zone = unit.selectOne(u"SELECT timezone FROM account WHERE id = ?", {(*row)->integer(4)});
    if (!zone)
        return fail(zone.error());
    Claim claimed;
    claimed.lease = {linkId, until};
    claimed.link = **link;
    claimed.tokens = {(*row)->bytes(0), (*row)->bytes(1), (*row)->maybeInstant(2)};
    claimed.refreshTime = (*row)->maybeInstant(3);
    claimed.whole = claimed.link.nextSyncTime && *claimed.link.nextSyncTime <= now;
    claimed.progress = *progress;
    claimed.timezone = *zone ? (*zone)->text(0) : QString();
    return claimed;
}

Result<Lease> extended(store::Connection &unit, const Lease &lease, Instant until)
{
    const auto held = heldOne(unit.execute(u"UPDATE device_link SET leased_until = ? WHERE id = ? AND leased_until = ?",
                                           {toMicros(until), lease.linkId, toMicros(lease.until)}));
    if (!held)
        return fail(held.error());
    return Lease{lease.linkId, until};
}

Result<> refreshBegins(store::Connection &unit, const Lease &lease, Instant now)
{
    return heldOne(unit.execute(u"UPDATE device_link SET refresh_time = ? WHERE id = ? AND leased_until = ?",
                                {toMicros(now), lease.linkId, toMicros(lease.until)}));
}

Result<> keepTokens(store::Connection &unit, const Lease &lease, const SealedTokens &tokens, Instant now)
{
    return heldOne(unit.execute(
        u"UPDATE device_link SET access_token = ?, refresh_token = ?, token_expires_time = ?, refresh_time = NULL, "
        u"modified_time = ? WHERE id = ? AND leased_until = ?",
        {tokens.access, tokens.refresh, momentOrNull(tokens.expires), toMicros(now), lease.linkId,
         toMicros(lease.until)}));
}

Result<> keepVendorUser(store::Connection &unit, const Lease &lease, const QString &vendorUser, Instant now)
{
    return heldOne(
        unit.execute(u"UPDATE device_link SET vendor_user = ?, modified_time = ? WHERE id = ? AND leased_until = ?",
                     {vendorUser, toMicros(now), lease.linkId, toMicros(lease.until)}));
}

Result<QList<Progress>> progressOf(store::Connection &connection, qint64 linkId)
{
    const auto rows = connection.select(u"SELECT data_type, fetched_from, fetched_until, event_time "
                                        u"FROM device_link_progress WHERE link_id = ? ORDER BY data_type",
                                        {linkId});
    if (!rows)
        return fail(rows.error());
    QList<Progress> list;
    for (const store::Row &row : *rows)
        list.append({row.text(0), dateFrom(row.text(1)), dateFrom(row.text(2)), row.maybeInstant(3)});
    return list;
}

Result<> advance(store::Connection &unit, const Lease &lease, const Progress &progress, Instant now)
{
    const auto kept = unit.execute(
        u"INSERT INTO device_link_progress (link_id, data_type, fetched_from, fetched_until, modified_time) "
        u"VALUES (?, ?, ?, ?, ?) ON CONFLICT (link_id, data_type) DO UPDATE SET fetched_from = excluded.fetched_from, "
        u"fetched_until = excluded.fetched_until, modified_time = excluded.modified_time",
        {lease.linkId, progress.dataType, textOf(progress.from), textOf(progress.until), toMicros(now)});
    return done(kept);
}

Result<qint64> announced(store::Connection &unit, const QString &provider, const QString &vendorUser,
                         const QString &dataType, Instant now)
{
    const auto rows = unit.select(u"SELECT id FROM device_link WHERE provider = ? AND vendor_user = ? AND state IN "
                                  u"('linked', 'stopped', 'failing') ORDER BY id",
                                  {provider, vendorUser});
    if (!rows)
        return fail(rows.error());
    for (const store::Row &row : *rows) {
        const auto noted = unit.execute(
            u"INSERT INTO device_link_progress (link_id, data_type, event_time, modified_time) VALUES (?, ?, ?, ?) "
            u"ON CONFLICT (link_id, data_type) DO UPDATE SET event_time = excluded.event_time",
            {row.integer(0), dataType, toMicros(now), toMicros(now)});
        if (!noted)
            return fail(noted.error());
    }
    return rows->size();
}

Result<> noteFaults(store::Connection &unit, qint64 linkId, const QString &dataType, const QList<Fault> &faults,
                    const QStringList &good, Instant now)
{
    const auto known = unit.select(u"SELECT data_type, record FROM device_link_fault WHERE link_id = ?", {linkId});
    if (!known)
        return fail(known.error());
    for (const store::Row &row : *known) {
        if (row.text(0) != dataType || !good.contains(row.text(1)))
            continue;
        const auto gone =
            unit.execute(u"DELETE FROM device_link_fault WHERE link_id = ? AND data_type = ? AND record = ?",
                         {linkId, dataType, row.text(1)});
        if (!gone)
            return fail(gone.error());
    }
    const qsizetype room = std::clamp<qsizetype>(mostFaults - known->size(), 0, faults.size());
    for (const Fault &fault : faults.first(room)) {
        const auto kept = unit.execute(
            u"INSERT INTO device_link_fault (link_id, data_type, record, fault, created_time) VALUES (?, ?, ?, ?, ?) "
            u"ON CONFLICT (link_id, data_type, record) DO UPDATE SET fault = excluded.fault",
            {linkId, dataType, fault.record, fault.why, toMicros(now)});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

Result<qint64> faultCount(store::Connection &connection, qint64 linkId)
{
    const auto row = connection.selectOne(u"SELECT COUNT(*) FROM device_link_fault WHERE link_id = ?", {linkId});
    if (!row)
        return fail(row.error());
    return (*row)->integer(0);
}

Result<QList<std::pair<QString, Fault>>> faultsOf(store::Connection &connection, qint64 linkId, int most)
{
    const auto rows = connection.select(u"SELECT data_type, record, fault FROM device_link_fault WHERE link_id = ? "
                                        u"ORDER BY data_type, record LIMIT ?",
                                        {linkId, most});
    if (!rows)
        return fail(rows.error());
    QList<std::pair<QString, Fault>> list;
    for (const store::Row &row : *rows)
        list.append({row.text(0), {row.text(1), row.text(2)}});
    return list;
}

} // namespace bc::devices::syncing
