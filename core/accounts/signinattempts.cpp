#include "core/accounts/signinattempts.h"

using namespace Qt::StringLiterals;

namespace bc::accounts::attempts {

Result<std::optional<SignInAttempt>> find(store::Connection &connection, QByteArrayView attemptHash, Instant now)
{
    const auto row = connection.selectOne(
        u"SELECT s.account_id, s.amr, s.created_time FROM sign_in_attempt s JOIN account a ON a.id = s.account_id "
        "JOIN tenant t ON t.id = a.tenant_id WHERE s.attempt_hash = ? AND s.used_time IS NULL AND s.expires_time > ? "
        "AND a.state = 5 AND t.state = 5"_s,
        {attemptHash.toByteArray(), toMicros(now)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<SignInAttempt>();
    return std::optional(SignInAttempt{.userId = (*row)->integer(0),
                                       .amr = (*row)->text(1).split(u' ', Qt::SkipEmptyParts),
                                       .createdTime = (*row)->instant(2)});
}

Result<> begin(store::Connection &unit, QByteArrayView attemptHash, const SignInAttempt &attempt)
{
    const auto swept =
        unit.execute(u"DELETE FROM sign_in_attempt WHERE expires_time <= ?", {toMicros(attempt.createdTime)});
    if (!swept)
        return fail(swept.error());
    const auto made = unit.execute(u"INSERT INTO sign_in_attempt (attempt_hash, account_id, amr, created_time, "
                                   u"expires_time) VALUES (?, ?, ?, ?, ?)",
                                   {attemptHash.toByteArray(), attempt.userId, attempt.amr.join(u' '),
                                    toMicros(attempt.createdTime), toMicros(attempt.createdTime + life)});
    if (!made)
        return fail(made.error());
    return {};
}

Result<bool> finish(store::Connection &unit, QByteArrayView attemptHash, Instant now)
{
    const auto rows = unit.execute(u"UPDATE sign_in_attempt SET used_time = ? WHERE attempt_hash = ? AND used_time IS "
                                   "NULL AND expires_time > ?",
                                   {toMicros(now), attemptHash.toByteArray(), toMicros(now)});
    if (!rows)
        return fail(rows.error());
    return *rows == 1;
}

Result<> endAll(store::Connection &unit, qint64 userId)
{
    const auto rows = unit.execute(u"DELETE FROM sign_in_attempt WHERE account_id = ?", {userId});
    if (!rows)
        return fail(rows.error());
    return {};
}

} // namespace bc::accounts::attempts
