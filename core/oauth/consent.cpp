#include "core/oauth/consent.h"

#include "core/oauth/tokens/tokens.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth {

bool canLimitSharing(const QStringList &scopes)
{
    return !scopes.contains(u"all"_s) && (scopes.contains(u"ring_data"_s) || scopes.contains(u"cgm_data"_s));
}

namespace consents {

namespace {

/// `scopes`: all that are allowed from now on.
QVariant dataFrom(const Consent &before, const QStringList &scopes, Sharing sharing, Instant now)
{
    if (sharing == Sharing::Everything || scopes.contains(u"all"_s)) // a limit that would not hold is none
        return {};
    if (before.dataFrom)
        return toMicros(*before.dataFrom);
    return sharing == Sharing::FromNowOn ? QVariant(toMicros(now)) : QVariant();
}

constexpr QStringView columns = u"id, uuid, tenant_id, account_id, application_id, scope, revoked_time, created_time, "
                                "modified_time, resources, data_from";

Consent fromRow(const store::Row &row)
{
    return {.id = row.integer(0),
            .uuid = row.text(1),
            .tenantId = row.integer(2),
            .userId = row.integer(3),
            .applicationId = row.integer(4),
            .scopes = row.text(5).split(u' ', Qt::SkipEmptyParts),
            .resources = row.text(9).split(u' ', Qt::SkipEmptyParts),
            .revokedTime = row.maybeInstant(6),
            .dataFrom = row.maybeInstant(10),
            .createdTime = row.instant(7),
            .modifiedTime = row.instant(8)};
}

Result<std::optional<Consent>> one(store::Connection &connection, QStringView condition, const QVariantList &values)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM consent WHERE %2"_s.arg(columns, condition), values);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(fromRow(**row)) : std::nullopt;
}

/// What was allowed before, and what comes to it.
QStringList joined(QStringList before, const QStringList &more)
{
    before += more;
    before.removeDuplicates();
    return before;
}

struct Condition
{
    QStringList parts{u"1 = 1"_s};
    QVariantList values;

    void add(QString part, qint64 value)
    {
        parts.append(std::move(part));
        values.append(value);
    }
    QString text() const { return parts.join(u" AND "_s); }
};

} // namespace

Result<std::optional<Consent>> find(store::Connection &connection, qint64 id)
{
    return one(connection, u"id = ?", {id});
}

Result<std::optional<Consent>> find(store::Connection &connection, qint64 userId, qint64 applicationId)
{
    return one(connection, u"account_id = ? AND application_id = ?", {userId, applicationId});
}

Result<Page> list(store::Connection &connection, const Query &query)
{
    Condition condition;
    if (query.userId)
        condition.add(u"account_id = ?"_s, *query.userId);
    if (query.applicationId)
        condition.add(u"application_id = ?"_s, *query.applicationId);
    if (query.tenantId)
        condition.add(u"tenant_id = ?"_s, *query.tenantId);
    if (query.active)
        condition.parts.append(*query.active ? u"revoked_time IS NULL"_s : u"revoked_time IS NOT NULL"_s);
    const auto count =
        connection.selectOne(u"SELECT COUNT(*) FROM consent WHERE "_s + condition.text(), condition.values);
    if (!count)
        return fail(count.error());
    Page page;
    page.count = (*count)->integer(0);
    if (query.offset)
        condition.add(query.ascending ? u"id > ?"_s : u"id < ?"_s, *query.offset);
    const int limit = std::clamp(query.limit, 1, 1000);
    condition.values.append(limit + 1);
    const auto rows = connection.select(u"SELECT %1 FROM consent WHERE %2 ORDER BY id %3 LIMIT ?"_s.arg(
                                            columns, condition.text(), query.ascending ? u"ASC"_s : u"DESC"_s),
                                        condition.values);
    if (!rows)
        return fail(rows.error());
    for (const store::Row &row : *rows) {
        if (page.consents.size() == limit) {
            page.nextId = page.consents.last().id;
            break;
        }
        page.consents.append(fromRow(row));
    }
    return page;
}

Result<qint64> grant(store::Connection &unit, qint64 tenantId, qint64 userId, qint64 applicationId,
                     const QStringList &scopes, const QStringList &resources, Instant now, Sharing sharing)
{
    const auto before = find(unit, userId, applicationId);
    if (!before)
        return fail(before.error());
    const Consent kept = *before && (*before)->active() ? **before : Consent();
    const QStringList all = joined(kept.scopes, scopes);
    // Two pages of one person may arrive together: the second finds the row by the constraint, not by the read above.
    const auto row = unit.selectOne(
        u"INSERT INTO consent (uuid, tenant_id, account_id, application_id, scope, resources, created_time, "
        "modified_time, data_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, application_id) DO "
        "UPDATE SET scope = excluded.scope, resources = excluded.resources, revoked_time = NULL, "
        "data_from = excluded.data_from, modified_time = excluded.modified_time RETURNING id",
        {QUuid::createUuid().toString(QUuid::WithoutBraces), tenantId, userId, applicationId, all.join(u' '),
         joined(kept.resources, resources).join(u' '), toMicros(now), toMicros(now),
         dataFrom(kept, all, sharing, now)});
    if (!row)
        return fail(row.error());
    return *row ? Result<qint64>((*row)->integer(0)) : fail(ErrorKind::Internal, u"A consent made no row."_s);
}

Result<> revoke(store::Connection &unit, qint64 id, Instant now)
{
    const auto row =
        unit.selectOne(u"UPDATE consent SET revoked_time = ?, modified_time = ? WHERE id = ? AND revoked_time "
                       "IS NULL RETURNING account_id, application_id",
                       {toMicros(now), toMicros(now), id});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"There is no active consent %1."_s.arg(id));
    const auto ended =
        families::revokeOfConsent(unit, (*row)->integer(0), (*row)->integer(1), u"consent revoked"_s, now);
    if (!ended)
        return fail(ended.error());
    return {};
}

} // namespace consents

} // namespace bc::oauth
