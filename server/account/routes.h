#pragma once

#include "server/http/router.h"
#include "server/middleware/services.h"

namespace bc::server::account {

/// The person's own pages under /account, and the script of the pages with passkeys under /assets. Signing in to them
/// is server/oauth's. `services` outlives the router.
void addRoutes(http::Router &router, const Services &services);

} // namespace bc::server::account
