#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

namespace bc::applications {

/// client_id of the program's own applications: the console signs in through the code flow, `direct` stands behind
/// POST /api/v1/login and /register.
extern const QString consoleClientId;
extern const QString directClientId;
/// Makes the program's own applications where they are missing. For a new workspace, after its first tenant and person.
Result<> ensureFirstParty(store::Connection &connection, qint64 tenantId, qint64 ownerId, Instant now);

} // namespace bc::applications
