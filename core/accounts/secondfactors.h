#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <optional>

/// What a person has set up beside the password. On any thread with its own connection; what writes, inside a unit of
/// work.
namespace bc::accounts::secondfactors {

struct Summary
{
    std::optional<Instant> totpSince;
    int passkeys = 0;
    int recoveryCodes = 0; ///< still good

    /// A second factor is asked for at each sign-in. Recovery codes alone are none: they stand in for one.
    bool any() const { return totpSince || passkeys > 0; }
};
Result<Summary> summary(store::Connection &connection, qint64 userId);

/// Removes the recovery codes and forgets the trusted browsers when no factor is left that they could stand in for.
Result<> tidy(store::Connection &unit, qint64 userId);
/// Everything goes: an administrator's help for somebody who lost all of it.
Result<> reset(store::Connection &unit, qint64 userId);

} // namespace bc::accounts::secondfactors
