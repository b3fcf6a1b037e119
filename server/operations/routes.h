#pragma once

#include "server/http/router.h"
#include "server/middleware/services.h"

namespace bc::server::operations {

/// What whoever runs the provider asks it: GET /health/live (the process answers), GET /health/ready (so does its
/// store): neither needs a token, neither says more than it must. GET /metrics: for this machine, and for platform
/// administrators with a token.
void addRoutes(http::Router &router, const Services &services);

} // namespace bc::server::operations
