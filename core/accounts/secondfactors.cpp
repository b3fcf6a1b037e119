#include "core/accounts/secondfactors.h"

#include "core/accounts/passkeys.h"
#include "core/accounts/recoverycodes.h"
#include "core/accounts/signinattempts.h"
#include "core/accounts/totp.h"
#include "core/accounts/trustedbrowsers.h"

using namespace Qt::StringLiterals;

namespace bc::accounts::secondfactors {

Result<Summary> summary(store::Connection &connection, qint64 userId)
{
    const auto row = connection.selectOne(
        u"SELECT (SELECT confirmed_time FROM totp WHERE account_id = a.id AND secret IS NOT NULL), "
        "(SELECT COUNT(*) FROM passkey WHERE account_id = a.id), "
        "(SELECT COUNT(*) FROM recovery_code WHERE account_id = a.id AND used_time IS NULL) "
        "FROM account a WHERE a.id = ?",
        {userId});
    if (!row)
        return fail(row.error());
    if (!*row)
        return Summary();
    return Summary{.totpSince = (*row)->maybeInstant(0),
                   .passkeys = int((*row)->integer(1)),
                   .recoveryCodes = int((*row)->integer(2))};
}

Result<> tidy(store::Connection &unit, qint64 userId)
{
    const auto left = summary(unit, userId);
    if (!left)
        return fail(left.error());
    if (left->any())
        return {};
    if (const auto gone = recoverycodes::remove(unit, userId); !gone)
        return gone;
    const auto forgotten = trustedbrowsers::forgetAll(unit, userId);
    if (!forgotten)
        return fail(forgotten.error());
    return {};
}

Result<> reset(store::Connection &unit, qint64 userId)
{
    const auto removed = totp::remove(unit, userId);
    if (!removed)
        return fail(removed.error());
    if (const auto gone = passkeys::removeAll(unit, userId); !gone)
        return gone;
    if (const auto ended = attempts::endAll(unit, userId); !ended)
        return ended;
    return tidy(unit, userId);
}

} // namespace bc::accounts::secondfactors
