#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <optional>

namespace bc::applications::counts {

/// Adds to the counters of the owner, their tenant and the workspace, in the same unit of work as the change itself.
Result<> add(store::Connection &connection, qint64 tenantId, qint64 ownerId, int active, int disabled);
/// How many applications there are; unset tenant, owner or state: any.
Result<qint64> total(store::Connection &connection, std::optional<qint64> tenantId, std::optional<qint64> ownerId,
                     std::optional<int> state);

} // namespace bc::applications::counts
