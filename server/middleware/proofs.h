#pragma once

#include "server/http/router.h"
#include "server/middleware/services.h"

namespace bc::server {

/// Lets every endpoint added so far take tokens that are bound to a key (RFC 9449 §7): a request with `Authorization:
/// DPoP` has its proof verified and its jti used up before the endpoint runs; what came of it stands in
/// Request::proof, where authenticated() judges it. Every answer to a request with a DPoP header carries the nonce for
/// the next proof (§8.2). Other requests go straight to their endpoint.
///
/// Without it no bound token is taken: authenticated() finds no proof.
void takeProofs(http::Router &router, const Services &services);

} // namespace bc::server
