#pragma once

#include "core/oauth/decisionrecord.h"
#include "core/oauth/request.h"
#include "server/http/request.h"

namespace bc::server::oauth {

/// The parameters of a query string or form, as the rules take them.
bc::oauth::Parameters parametersOf(const http::Parameters &parameters);

/// An empty record for a request at `endpoint` (a literal).
bc::oauth::DecisionRecord recordOf(const http::Request &request, const char *endpoint, Instant now);

bc::oauth::Origin originOf(const http::Request &request);

/// What a client sent to /token or /revoke: the form in the body, the query string, HTTP Basic, the DPoP header.
/// Refused when the body is no form or the Authorization header is none that a client authenticates with.
bc::oauth::Judged<bc::oauth::ClientRequest> clientRequest(const http::Request &request, bool partner,
                                                          bc::oauth::DecisionRecord &record);

} // namespace bc::server::oauth
