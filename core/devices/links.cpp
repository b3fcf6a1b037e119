#include "core/devices/links.h"

#include "core/store/pattern.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace bc::devices {

using namespace Qt::StringLiterals;

namespace {

struct StateName
{
    LinkState state;
    QStringView name;
};
const std::array<StateName, 5> stateNames{{{LinkState::Pending, u"pending"},
                                           {LinkState::Linked, u"linked"},
                                           {LinkState::Stopped, u"stopped"},
                                           {LinkState::Failing, u"failing"},
                                           {LinkState::Revoked, u"revoked"}}};

struct AttentionName
{
    Attention attention;
    QStringView name;
};
const std::array<AttentionName, 7> attentionNames{{{Attention::None, u""},
                                                   {Attention::SignIn, u"sign_in_again"},
                                                   {Attention::Membership, u"membership_lapsed"},
                                                   {Attention::NoScope, u"scope_missing"},
                                                   {Attention::Unreadable, u"unreadable_answers"},
                                                   {Attention::Unreachable, u"unreachable"},
                                                   {Attention::NotRegistered, u"not_registered"}}};

const QString columns = u"l.id, l.uuid, l.tenant_id, l.account_id, l.provider, l.product_name, l.state, l.scope, "
                        u"l.priority, l.last_data_time, l.last_sync_time, l.last_error, l.created_time, "
                        u"l.modified_time, l.vendor_user, l.attention, l.failure_count, l.next_sync_time, "
                        u"l.leased_until"_s;

Link linkFrom(const store::Row &row)
{
    Link link;
    link.id = row.integer(0);
    link.uuid = row.text(1);
    link.tenantId = row.integer(2);
    link.accountId = row.integer(3);
    link.provider = row.text(4);
    link.productName = row.text(5);
    link.state = linkState(row.text(6)).value_or(LinkState::Failing);
    link.scope = row.text(7);
    link.priority = static_cast<int>(row.integer(8));
    link.lastDataTime = row.maybeInstant(9);
    link.lastSyncTime = row.maybeInstant(10);
    link.lastError = Said::fromStored(row.text(11));
    link.createdTime = row.instant(12);
    link.modifiedTime = row.instant(13);
    link.vendorUser = row.text(14);
    link.attention = attentionOf(row.text(15));
    link.failureCount = static_cast<int>(row.integer(16));
    link.nextSyncTime = row.maybeInstant(17);
    link.leasedUntil = row.maybeInstant(18);
    return link;
}

QVariant orNull(const std::optional<Instant> &instant) { return instant ? QVariant(toMicros(*instant)) : QVariant(); }

} // namespace

QString name(LinkState state) { return std::ranges::find(stateNames, state, &StateName::state)->name.toString(); }

std::optional<LinkState> linkState(QStringView name)
{
    const auto found = std::ranges::find(stateNames, name, &StateName::name);
    return found == stateNames.end() ? std::nullopt : std::optional(found->state);
}

QString name(Attention attention)
{
    return std::ranges::find(attentionNames, attention, &AttentionName::attention)->name.toString();
}

Attention attentionOf(QStringView name)
{
    const auto found = std::ranges::find(attentionNames, name, &AttentionName::name);
    return found == attentionNames.end() ? Attention::Unreadable : found->attention;
}

namespace links {

Result<std::optional<Link>> find(store::Connection &connection, qint64 id)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM device_link l WHERE l.id = ?"_s.arg(columns), {id});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(linkFrom(**row)) : std::nullopt;
}

Result<Link> create(store::Connection &connection, Link link, Instant now)
{
    link.uuid = link.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : link.uuid;
    link.createdTime = link.modifiedTime = now;
    const auto id = connection.insert(
        u"INSERT INTO device_link (uuid, tenant_id, account_id, provider, product_name, state, scope, priority, "
        u"last_data_time, last_sync_time, last_error, vendor_user, attention, created_time, modified_time) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {link.uuid, link.tenantId, link.accountId, link.provider, link.productName, name(link.state), link.scope,
         link.priority, orNull(link.lastDataTime), orNull(link.lastSyncTime), link.lastError.stored(), link.vendorUser,
         name(link.attention), toMicros(now), toMicros(now)});
    if (!id)
        return fail(id.error());
    link.id = *id;
    return link;
}

Result<std::optional<Link>> ofPerson(store::Connection &connection, qint64 accountId, const QString &provider)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM device_link l WHERE l.account_id = ? AND l.provider = ? "
                                          u"AND l.state <> 'revoked' ORDER BY l.id DESC LIMIT 1"_s.arg(columns),
                                          {accountId, provider});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(linkFrom(**row)) : std::nullopt;
}

Result<QList<Link>> ofPerson(store::Connection &connection, qint64 accountId)
{
    const auto rows = connection.select(
        u"SELECT %1 FROM device_link l WHERE l.account_id = ? ORDER BY l.id"_s.arg(columns), {accountId});
    if (!rows)
        return fail(rows.error());
    QList<Link> found;
    for (const store::Row &row : *rows)
        found.append(linkFrom(row));
    return found;
}

Result<> setPriority(store::Connection &connection, qint64 id, int priority, Instant now)
{
    const auto link = connection.execute(u"UPDATE device_link SET priority = ?, modified_time = ? WHERE id = ?",
                                         {priority, toMicros(now), id});
    const auto devices = connection.execute(u"UPDATE device SET priority = ?, modified_time = ? WHERE link_id = ?",
                                            {priority, toMicros(now), id});
    if (!link || !devices)
        return fail(!link ? link.error() : devices.error());
    if (*link == 0)
        return fail(ErrorKind::NotFound, u"There is no such link."_s);
    return {};
}

Result<> begin(store::Connection &connection, qint64 accountId, const QString &provider, QByteArrayView stateHash,
               Instant now)
{
    const auto forgotten =
        connection.execute(u"DELETE FROM device_link_request WHERE expires_time <= ?", {toMicros(now)});
    if (!forgotten)
        return fail(forgotten.error());
    const auto kept =
        connection.execute(u"INSERT INTO device_link_request (state_hash, account_id, provider, "
                           u"created_time, expires_time) VALUES (?, ?, ?, ?, ?)",
                           {stateHash.toByteArray(), accountId, provider, toMicros(now), toMicros(now + requestLife)});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<std::optional<Begun>> redeem(store::Connection &connection, QByteArrayView stateHash, Instant now)
{
    const auto row =
        connection.selectOne(u"UPDATE device_link_request SET used_time = ?, expires_time = ? WHERE state_hash = ? AND "
                             u"used_time IS NULL AND expires_time > ? RETURNING account_id, provider",
                             {toMicros(now), toMicros(now + requestLife), stateHash.toByteArray(), toMicros(now)});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(Begun{(*row)->integer(0), (*row)->text(1)}) : std::nullopt;
}

Result<bool> isRedeemed(store::Connection &connection, QByteArrayView stateHash)
{
    const auto row = connection.selectOne(
        u"SELECT 1 FROM device_link_request WHERE state_hash = ? AND used_time IS NOT NULL", {stateHash.toByteArray()});
    if (!row)
        return fail(row.error());
    return row->has_value();
}

Result<Page> list(store::Connection &connection, const Query &query)
{
    QString where = u" FROM device_link l JOIN account a ON a.id = l.account_id WHERE 1 = 1"_s;
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariantList &bound) {
        where += u" AND "_s + condition;
        values += bound;
    };
    if (query.tenantId)
        require(u"l.tenant_id = ?"_s, {*query.tenantId});
    if (query.linkId)
        require(u"l.id = ?"_s, {*query.linkId});
    if (query.accountId)
        require(u"l.account_id = ?"_s, {*query.accountId});
    if (query.assignedTo)
        require(u"l.account_id IN (SELECT patient_id FROM care_assignment WHERE clinician_id = ?)"_s,
                {*query.assignedTo});
    if (query.state)
        require(u"l.state = ?"_s, {name(*query.state)});
    if (query.needsAttention)
        require(u"l.attention <> ''"_s, {});
    if (!query.provider.isEmpty())
        require(u"l.provider = ?"_s, {query.provider});
    if (!query.search.isEmpty()) {
        const QString pattern = store::containing(query.search.toLower());
        require(u"(LOWER(a.first_name || ' ' || a.last_name) LIKE ? ESCAPE '!' OR a.email_folded LIKE ? ESCAPE '!' "
                u"OR LOWER(l.product_name) LIKE ? ESCAPE '!')"_s,
                {pattern, pattern, pattern});
    }
    const auto count = connection.selectOne(QString(u"SELECT COUNT(*)"_s + where), values);
    if (!count)
        return fail(count.error());
    values << query.afterId << query.limit + 1;
    const auto rows = connection.select(QString(u"SELECT "_s + columns + u", a.first_name, a.last_name, a.email"_s +
                                                where + u" AND l.id > ? ORDER BY l.id LIMIT ?"_s),
                                        values);
    if (!rows)
        return fail(rows.error());

    Page page;
    page.count = (*count)->integer(0);
    for (const store::Row &row : *rows)
        page.links.append({linkFrom(row), QString(row.text(19) + u' ' + row.text(20)).trimmed(), row.text(21)});
    if (page.links.size() > query.limit) {
        page.links.removeLast();
        page.nextId = page.links.last().link.id;
    }
    return page;
}

} // namespace links

} // namespace bc::devices
