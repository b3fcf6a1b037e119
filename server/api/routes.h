#pragma once

#include "server/http/router.h"
#include "server/middleware/services.h"

namespace bc::server::api {

/// Every endpoint of contract §4.1, §4.3, §4.4 and §4.5. `services` must outlive the router.
void addRoutes(http::Router &router, const Services &services);

} // namespace bc::server::api
