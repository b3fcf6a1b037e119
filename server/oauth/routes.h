#pragma once

#include "server/http/router.h"
#include "server/middleware/services.h"

namespace bc::server::oauth {

/// /authorize, /token, /revoke with their aliases, and the decision records under /api/v1/admin/traces.
/// `services` outlives the router.
void addRoutes(http::Router &router, const Services &services);

} // namespace bc::server::oauth
