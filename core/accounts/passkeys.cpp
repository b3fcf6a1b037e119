#include "core/accounts/passkeys.h"

#include "core/crypto/hash.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::accounts::passkeys {
namespace {

constexpr QStringView passkeyColumns =
    u"id, uuid, account_id, credential_id, public_key, algorithm, sign_count, is_synced, "
    "name, created_time, last_used_time";

Passkey fromRow(const store::Row &row)
{
    return {.id = row.integer(0),
            .uuid = row.text(1),
            .userId = row.integer(2),
            .credentialId = row.bytes(3),
            .publicKey = row.bytes(4),
            .algorithm = int(row.integer(5)),
            .signCount = row.integer(6),
            .synced = row.flag(7),
            .name = row.text(8),
            .createdTime = row.instant(9),
            .lastUsedTime = row.maybeInstant(10)};
}

} // namespace

Result<QList<Passkey>> list(store::Connection &connection, qint64 userId)
{
    const auto rows =
        connection.select(u"SELECT %1 FROM passkey WHERE account_id = ? ORDER BY id"_s.arg(passkeyColumns), {userId});
    if (!rows)
        return fail(rows.error());
    QList<Passkey> all;
    for (const store::Row &row : *rows)
        all.append(fromRow(row));
    return all;
}

Result<std::optional<Passkey>> findByCredential(store::Connection &connection, QByteArrayView credentialId)
{
    const auto row = connection.selectOne(u"SELECT %1 FROM passkey WHERE credential_id = ?"_s.arg(passkeyColumns),
                                          {credentialId.toByteArray()});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(fromRow(**row)) : std::nullopt;
}

Result<> add(store::Connection &unit, const Passkey &passkey, Instant now)
{
    const auto others = list(unit, passkey.userId);
    if (!others)
        return fail(others.error());
    if (others->size() >= most)
        return fail(ErrorKind::Conflict, u"There are %1 passkeys already; remove one first."_s.arg(most));
    const auto rows = unit.execute(
        u"INSERT INTO passkey (uuid, account_id, credential_id, public_key, algorithm, sign_count, is_synced, name, "
        "created_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        {QUuid::createUuid().toString(QUuid::WithoutBraces), passkey.userId, passkey.credentialId, passkey.publicKey,
         passkey.algorithm, passkey.signCount, int(passkey.synced), passkey.name, toMicros(now)});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::Conflict, u"This passkey is registered already."_s);
    return {};
}

Result<bool> use(store::Connection &unit, qint64 id, qint64 signCount, Instant now)
{
    const auto rows = unit.execute(u"UPDATE passkey SET sign_count = ?, last_used_time = ? WHERE id = ? AND "
                                   "(sign_count < ? OR (sign_count = 0 AND CAST(? AS BIGINT) = 0))",
                                   {signCount, toMicros(now), id, signCount, signCount});
    if (!rows)
        return fail(rows.error());
    return *rows == 1;
}

Result<bool> remove(store::Connection &unit, qint64 userId, const QString &uuid)
{
    const auto rows = unit.execute(u"DELETE FROM passkey WHERE account_id = ? AND uuid = ?", {userId, uuid});
    if (!rows)
        return fail(rows.error());
    return *rows == 1;
}

Result<> removeAll(store::Connection &unit, qint64 userId)
{
    const auto rows = unit.execute(u"DELETE FROM passkey WHERE account_id = ?", {userId});
    if (!rows)
        return fail(rows.error());
    return {};
}

Result<bool> useChallenge(store::Connection &unit, QByteArrayView challenge, Instant now, Instant expires)
{
    const auto swept = unit.execute(u"DELETE FROM passkey_challenge WHERE expires_time <= ?", {toMicros(now)});
    if (!swept)
        return fail(swept.error());
    const auto rows = unit.execute(
        u"INSERT INTO passkey_challenge (challenge_hash, expires_time) VALUES (?, ?) ON CONFLICT DO NOTHING",
        {crypto::sha256(challenge), toMicros(expires)});
    if (!rows)
        return fail(rows.error());
    return *rows == 1;
}

} // namespace bc::accounts::passkeys
