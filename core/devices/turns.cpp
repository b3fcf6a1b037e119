#include "core/audit/audit.h"
#include "core/devices/devices.h"
#include "core/devices/links.h"
#include "core/devices/syncing.h"
#include "core/devices/vendors.h"

#include <algorithm>

namespace bc::devices::syncing {

using namespace Qt::StringLiterals;

namespace {

std::chrono::microseconds spread(std::chrono::microseconds pause, double chance)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(pause * (0.8 + 0.4 * chance));
}

/// What the end of a turn makes of a link.
struct Change
{
    LinkState state;
    Attention attention;
    int failures;
    Said error;
    std::optional<Instant> next;
    bool synced = false;
    bool forget = false; ///< the tokens are good for nothing
};

Change failed(const Link &link, const Turn &turn, Attention attention, Instant now)
{
    const int failures = link.failureCount + 1;
    const auto pause = std::max<std::chrono::microseconds>(backoff(failures, turn.chance), turn.wait);
    if (failures < patience && attention != Attention::NotRegistered)
        return {link.state, link.attention, failures, turn.error, now + pause};
    return {LinkState::Failing, attention, failures, turn.error, now + pause};
}

Change changeBy(const Link &link, const Turn &turn, Instant now)
{
    Change same{link.state, link.attention, link.failureCount, link.lastError, link.nextSyncTime};
    const auto needs = [&](Attention attention, std::optional<Instant> next) {
        return Change{LinkState::Failing, attention, link.failureCount, turn.error, next};
    };
    switch (turn.end) {
    case End::Done: {
        Change fresh{turn.quiet ? LinkState::Stopped : LinkState::Linked, Attention::None, 0, {}, link.nextSyncTime};
        if (turn.whole)
            fresh.next = now + spread(usualPause, turn.chance);
        fresh.synced = true;
        return fresh;
    }
    case End::More:
        return {link.state == LinkState::Stopped ? link.state : LinkState::Linked, Attention::None, 0, {}, now, true};
    case End::Held:
        same.next = now + turn.wait + std::chrono::microseconds(qint64(turn.chance * 2e6));
        return same;
    case End::Dropped:
        same.next = turn.whole ? std::optional(now) : link.nextSyncTime;
        return same;
    case End::Unreachable:
        return failed(link, turn, Attention::Unreachable, now);
    case End::Unreadable:
        return failed(link, turn, Attention::Unreadable, now);
    case End::NotRegistered:
        return failed(link, turn, Attention::NotRegistered, now);
    case End::Refused:
        if (link.failureCount + 1 < patience)
            return failed(link, turn, Attention::SignIn, now);
        [[fallthrough]];
    case End::SignIn: {
        Change ended = needs(Attention::SignIn, {});
        ended.forget = true;
        return ended;
    }
    case End::Membership:
        return needs(Attention::Membership, now + spread(membershipPause, turn.chance));
    case End::NoScope:
        break;
    }
    return needs(Attention::NoScope, {});
}

void announce(store::Connection &unit, const Link &link, Attention attention, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = link.tenantId;
    entry.event = u"device.needs_attention"_s;
    entry.outcome = u"failed"_s;
    entry.objectType = u"device_link"_s;
    entry.objectId = QString::number(link.id);
    entry.detail = {{u"reason"_s, name(attention)}, {u"provider"_s, link.provider}, {u"user_id"_s, link.accountId}};
    audit::append(unit, std::move(entry));
}

QVariant nextOrNull(const std::optional<Instant> &next) { return next ? QVariant(toMicros(*next)) : QVariant(); }

Result<Link> freshLink(store::Connection &unit, const Linked &linked, Instant now)
{
    Link link;
    link.tenantId = linked.tenantId;
    link.accountId = linked.accountId;
    link.provider = linked.provider;
    link.productName = vendors::productName(linked.provider);
    return links::create(unit, link, now);
}

Result<> ensureDevice(store::Connection &unit, const Link &link, Instant now)
{
    const auto known = deviceOf(unit, link.id);
    if (!known || *known)
        return done(known);
    Device device;
    device.tenantId = link.tenantId;
    device.accountId = link.accountId;
    device.linkId = link.id;
    device.manufacturer = link.provider == "ouraring"_L1 ? u"Oura"_s : link.productName;
    device.code = link.provider;
    device.productName = link.productName;
    device.priority = link.priority;
    return done(devices::create(unit, device, now));
}

} // namespace

std::chrono::microseconds backoff(int failures, double chance)
{
    constexpr std::chrono::seconds first{60}, longest{6 * 3600};
    const int doublings = std::clamp(failures - 1, 0, 12);
    return spread(std::min<std::chrono::microseconds>(first * (1 << doublings), longest), chance);
}

Result<> finish(store::Connection &unit, const Lease &lease, const Turn &turn, Instant now)
{
    const auto found = links::find(unit, lease.linkId);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"There is no such link."_s);
    const Link &link = **found;
    const Change change = changeBy(link, turn, now);
    const auto written = unit.execute(
        u"UPDATE device_link SET state = ?, attention = ?, failure_count = ?, last_error = ?, next_sync_time = ?, "
        u"leased_until = NULL, modified_time = ?, "
        u"last_sync_time = CASE WHEN ? = 1 THEN ? ELSE last_sync_time END, "
        u"access_token = CASE WHEN ? = 1 THEN NULL ELSE access_token END, "
        u"refresh_token = CASE WHEN ? = 1 THEN NULL ELSE refresh_token END "
        u"WHERE id = ? AND leased_until = ?",
        {name(change.state), name(change.attention), change.failures, change.error.stored(), nextOrNull(change.next),
         toMicros(now), change.synced ? 1 : 0, toMicros(now), change.forget ? 1 : 0, change.forget ? 1 : 0, link.id,
         toMicros(lease.until)});
    if (!written)
        return fail(written.error());
    if (*written == 0)
        return fail(ErrorKind::Conflict, u"The link was taken over, or has ended."_s);
    if (change.attention != Attention::None && change.attention != link.attention)
        announce(unit, link, change.attention, now);
    if (turn.end == End::Done) {
        const auto handled =
            unit.execute(u"UPDATE device_link_progress SET event_time = NULL WHERE link_id = ? AND event_time <= ?",
                         {link.id, toMicros(turn.began)});
        if (!handled)
            return fail(handled.error());
    }
    if (!turn.lastData)
        return {};
    return done(unit.execute(u"UPDATE device_link SET last_data_time = ? WHERE id = ? AND (last_data_time IS NULL OR "
                             u"last_data_time < ?)",
                             {toMicros(*turn.lastData), link.id, toMicros(*turn.lastData)}));
}

Result<QList<Silent>> silent(store::Connection &connection, Instant before, int most)
{
    const auto rows = connection.select(
        u"SELECT l.id, l.last_data_time, d.id FROM (SELECT id, last_data_time FROM device_link WHERE state = 'linked' "
        u"AND next_sync_time IS NULL AND last_data_time < ? ORDER BY last_data_time LIMIT ?) l "
        u"JOIN device d ON d.link_id = l.id AND d.state = 5 ORDER BY l.last_data_time, l.id, d.id",
        {toMicros(before), most});
    if (!rows)
        return fail(rows.error());
    QList<Silent> list;
    for (const store::Row &row : *rows) {
        if (list.isEmpty() || list.last().linkId != row.integer(0))
            list.append({row.integer(0), row.instant(1), {}});
        list.last().deviceIds.append(row.integer(2));
    }
    return list;
}

Result<> stopped(store::Connection &unit, const Silent &silent, Instant now)
{
    return done(unit.execute(u"UPDATE device_link SET state = 'stopped', modified_time = ? WHERE id = ? AND "
                             u"state = 'linked' AND last_data_time = ?",
                             {toMicros(now), silent.linkId, toMicros(silent.lastData)}));
}

Result<> registrationChanged(store::Connection &unit, const QString &provider, Instant now)
{
    return done(unit.execute(u"UPDATE device_link SET next_sync_time = ? WHERE provider = ? AND attention = ? AND "
                             u"refresh_token IS NOT NULL",
                             {toMicros(now), provider, name(Attention::NotRegistered)}));
}

Result<> wantNow(store::Connection &unit, qint64 linkId, Instant now)
{
    const auto wanted = unit.execute(
        u"UPDATE device_link SET next_sync_time = ? WHERE id = ? AND state IN ('linked', 'stopped', 'failing') "
        u"AND refresh_token IS NOT NULL",
        {toMicros(now), linkId});
    if (!wanted)
        return fail(wanted.error());
    if (*wanted == 0)
        return fail(ErrorKind::Conflict, u"This link cannot be fetched as it is: it has to be linked again first."_s);
    return {};
}

Result<std::optional<Link>> replacedBy(store::Connection &connection, const Linked &linked)
{
    const auto known = links::ofPerson(connection, linked.accountId, linked.provider);
    if (!known || !*known)
        return known;
    const QString &user = (*known)->vendorUser;
    const bool another = !user.isEmpty() && !linked.vendorUser.isEmpty() && user != linked.vendorUser;
    return another ? *known : std::nullopt;
}

Result<Link> linked(store::Connection &unit, const Linked &linked,
                    const std::function<SealedTokens(const QString &uuid)> &seal, Instant now)
{
    const auto replaced = replacedBy(unit, linked);
    if (!replaced)
        return fail(replaced.error());
    if (*replaced) {
        if (const auto ended = unlink(unit, (*replaced)->id, now); !ended)
            return fail(ended.error());
    }
    const auto kept = *replaced ? Result<std::optional<Link>>(std::nullopt)
                                : links::ofPerson(unit, linked.accountId, linked.provider);
    if (!kept)
        return fail(kept.error());
    auto link = *kept ? Result<Link>(**kept) : freshLink(unit, linked, now);
    if (!link)
        return link;
    if (link->productName.isEmpty())
        link->productName = vendors::productName(linked.provider);
    const SealedTokens tokens = seal(link->uuid);
    const auto written = unit.execute(
        u"UPDATE device_link SET state = 'linked', product_name = ?, scope = ?, access_token = ?, refresh_token = ?, "
        u"token_expires_time = ?, refresh_time = NULL, vendor_user = ?, attention = '', failure_count = 0, "
        u"last_error = '', next_sync_time = ?, leased_until = NULL, modified_time = ? WHERE id = ?",
        {link->productName, linked.scope, tokens.access, tokens.refresh, nextOrNull(tokens.expires), linked.vendorUser,
         toMicros(now), toMicros(now), link->id});
    if (!written)
        return fail(written.error());
    if (const auto device = ensureDevice(unit, *link, now); !device)
        return fail(device.error());
    const auto fresh = links::find(unit, link->id);
    if (!fresh)
        return fail(fresh.error());
    return **fresh;
}

Result<SealedTokens> tokensOf(store::Connection &connection, qint64 linkId)
{
    const auto row = connection.selectOne(
        u"SELECT access_token, refresh_token, token_expires_time FROM device_link WHERE id = ?", {linkId});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"There is no such link."_s);
    return SealedTokens{(*row)->bytes(0), (*row)->bytes(1), (*row)->maybeInstant(2)};
}

Result<> unlink(store::Connection &unit, qint64 linkId, Instant now)
{
    const auto ended = unit.execute(
        u"UPDATE device_link SET state = 'revoked', access_token = NULL, refresh_token = NULL, refresh_time = NULL, "
        u"token_expires_time = NULL, attention = '', failure_count = 0, last_error = '', next_sync_time = NULL, "
        u"leased_until = NULL, modified_time = ? WHERE id = ? AND state <> 'revoked'",
        {toMicros(now), linkId});
    if (!ended)
        return fail(ended.error());
    if (*ended == 0)
        return fail(ErrorKind::NotFound, u"There is no such link."_s);
    for (const QString &table : {u"device_link_progress"_s, u"device_link_fault"_s}) {
        const auto gone = unit.execute(u"DELETE FROM %1 WHERE link_id = ?"_s.arg(table), {linkId});
        if (!gone)
            return fail(gone.error());
    }
    return {};
}

Result<std::optional<qint64>> deviceOf(store::Connection &connection, qint64 linkId)
{
    const auto row =
        connection.selectOne(u"SELECT id FROM device WHERE link_id = ? AND state = 5 ORDER BY id LIMIT 1", {linkId});
    if (!row)
        return fail(row.error());
    return *row ? std::optional((*row)->integer(0)) : std::nullopt;
}

} // namespace bc::devices::syncing
