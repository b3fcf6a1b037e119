#include "core/accounts/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::accounts::people {
namespace {

constexpr qint64 triesBeforeLock = 5;

/// How long the `failures`-th wrong password locks the account.
std::chrono::seconds lockFor(qint64 failures)
{
    const qint64 locks = failures / triesBeforeLock;
    return std::min<std::chrono::seconds>(15min, 30s * (qint64{1} << std::min<qint64>(locks - 1, 10)));
}

} // namespace

Result<> recordFailure(store::Connection &connection, qint64 id, Instant now)
{
    const auto row = connection.selectOne(u"UPDATE account SET failed_sign_ins = failed_sign_ins + 1 "
                                          "WHERE id = ? AND (locked_until IS NULL OR locked_until <= ?) "
                                          "RETURNING failed_sign_ins"_s,
                                          {id, toMicros(now)});
    if (!row)
        return fail(row.error());
    if (!*row || (*row)->integer(0) % triesBeforeLock != 0)
        return {};
    const auto locked = connection.execute(u"UPDATE account SET locked_until = ? WHERE id = ?",
                                           {toMicros(now + lockFor((*row)->integer(0))), id});
    if (!locked)
        return fail(locked.error());
    return {};
}

Result<> unlock(store::Connection &connection, qint64 id, Instant now)
{
    const auto rows = connection.execute(
        u"UPDATE account SET failed_sign_ins = 0, locked_until = NULL, modified_time = ? WHERE id = ?",
        {toMicros(now), id});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::NotFound, u"There is no such person."_s);
    return {};
}

Result<> recordSignIn(store::Connection &connection, qint64 id, Instant now)
{
    const auto rows = connection.execute(
        u"UPDATE account SET failed_sign_ins = 0, locked_until = NULL, last_sign_in_time = ? WHERE id = ?",
        {toMicros(now), id});
    if (!rows)
        return fail(rows.error());
    return {};
}

} // namespace bc::accounts::people
