#include "core/applications/registration.h"

using namespace Qt::StringLiterals;

namespace bc::applications::registrations {

namespace {

constexpr QStringView columns =
    u"id, tenant_id, creator_id, name, grant_types, uses, uses_left, created_time, expires_time, revoked_time";

InitialToken fromRow(const store::Row &row)
{
    InitialToken token;
    token.id = row.integer(0);
    token.tenantId = row.integer(1);
    token.creatorId = row.integer(2);
    token.name = row.text(3);
    token.grantTypes = row.text(4).split(u' ', Qt::SkipEmptyParts);
    token.uses = row.integer(5);
    token.usesLeft = row.integer(6);
    token.createdTime = row.instant(7);
    token.expiresTime = row.instant(8);
    token.revokedTime = row.maybeInstant(9);
    return token;
}

Result<std::optional<InitialToken>> oneToken(store::Connection &connection, QStringView where, const QVariant &value)
{
    const auto row =
        connection.selectOne(u"SELECT %1 FROM initial_access_token WHERE %2"_s.arg(columns, where), {value});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(fromRow(**row)) : std::nullopt;
}

Result<bool> changed(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    return *rows > 0;
}

} // namespace

Result<InitialToken> createInitial(store::Connection &unit, InitialToken token, const QByteArray &hash, Instant now)
{
    token.createdTime = now;
    token.usesLeft = token.uses;
    const auto id = unit.insert(
        u"INSERT INTO initial_access_token (token_hash, tenant_id, creator_id, name, grant_types, uses, uses_left, "
        "created_time, expires_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {hash, token.tenantId, token.creatorId, token.name, token.grantTypes.join(u' '), token.uses, token.uses,
         toMicros(now), toMicros(token.expiresTime)});
    if (!id)
        return fail(id.error());
    token.id = *id;
    return token;
}

Result<std::optional<InitialToken>> findInitial(store::Connection &connection, const QByteArray &hash)
{
    return oneToken(connection, u"token_hash = ?", hash);
}

Result<std::optional<InitialToken>> findInitial(store::Connection &connection, qint64 id)
{
    return oneToken(connection, u"id = ?", id);
}

Result<QList<InitialToken>> listInitial(store::Connection &connection, std::optional<qint64> tenantId)
{
    const auto rows = connection.select(u"SELECT %1 FROM initial_access_token%2 ORDER BY id DESC LIMIT 1000"_s.arg(
                                            columns, tenantId ? u" WHERE tenant_id = ?"_s : QString()),
                                        tenantId ? QVariantList{*tenantId} : QVariantList());
    if (!rows)
        return fail(rows.error());
    QList<InitialToken> tokens;
    for (const store::Row &row : *rows)
        tokens.append(fromRow(row));
    return tokens;
}

Result<bool> useInitial(store::Connection &unit, qint64 id, Instant now)
{
    return changed(unit.execute(u"UPDATE initial_access_token SET uses_left = uses_left - 1 WHERE id = ? AND uses_left "
                                "> 0 AND expires_time > ? AND revoked_time IS NULL",
                                {id, toMicros(now)}));
}

Result<bool> revokeInitial(store::Connection &unit, qint64 id, Instant now)
{
    return changed(
        unit.execute(u"UPDATE initial_access_token SET revoked_time = ? WHERE id = ? AND revoked_time IS NULL",
                     {toMicros(now), id}));
}

Result<> add(store::Connection &unit, const Registration &registration, const QByteArray &tokenHash, Instant now)
{
    const auto added = unit.execute(
        u"INSERT INTO application_registration (application_id, token_hash, initial_token_id, grant_types, "
        "created_time, modified_time) VALUES (?, ?, ?, ?, ?, ?)",
        {registration.applicationId, tokenHash, registration.initialTokenId, registration.grantTypes.join(u' '),
         toMicros(now), toMicros(now)});
    if (!added)
        return fail(added.error());
    return {};
}

Result<std::optional<Registration>> find(store::Connection &connection, const QByteArray &tokenHash)
{
    const auto row = connection.selectOne(
        u"SELECT application_id, initial_token_id, grant_types FROM application_registration WHERE token_hash = ?",
        {tokenHash});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return Registration{(*row)->integer(0), (*row)->integer(1), (*row)->text(2).split(u' ', Qt::SkipEmptyParts)};
}

Result<bool> rotate(store::Connection &unit, qint64 applicationId, const QByteArray &oldHash, const QByteArray &newHash,
                    Instant now)
{
    return changed(unit.execute(u"UPDATE application_registration SET token_hash = ?, modified_time = ? WHERE "
                                "application_id = ? AND token_hash = ?",
                                {newHash, toMicros(now), applicationId, oldHash}));
}

Result<bool> remove(store::Connection &unit, qint64 applicationId, const QByteArray &tokenHash)
{
    return changed(unit.execute(u"DELETE FROM application_registration WHERE application_id = ? AND token_hash = ?",
                                {applicationId, tokenHash}));
}

} // namespace bc::applications::registrations
