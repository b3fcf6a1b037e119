#pragma once

#include "server/http/router.h"
#include "tests/support/ourasandbox/cloud.h"

namespace bc::ourasandbox {

/// OAuth: authorize, token, revoke.
void addOAuthRoutes(http::Router &router, Cloud &cloud);
/// /v2/usercollection/{…} and /v2/webhook/subscription.
void addApiRoutes(http::Router &router, Cloud &cloud);
/// /sandbox/…: what a test tells the sandbox, and what it tells a test.
void addControlRoutes(http::Router &router, Cloud &cloud);

/// The answer a fault gives in place of a good one; nothing if it only changes the good one, or waits before it.
std::optional<http::Response> faultAnswer(const Fault &fault);

} // namespace bc::ourasandbox
