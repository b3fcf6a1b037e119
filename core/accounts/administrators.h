#pragma once

#include "core/accounts/user.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace bc::accounts::administrators {

/// Inside a unit of work, before `user` is disabled or made something else: Conflict when nobody of their kind would be
/// left (no active platform administrator at all, or no active administrator in their tenant). Holds a lock until the
/// commit, so that two who remove each other at once do not both succeed.
Result<> mustRemain(store::Connection &unit, const User &user);

} // namespace bc::accounts::administrators
