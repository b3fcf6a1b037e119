#pragma once

#include "core/oauth/principal.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

#include <tl/expected.hpp>

namespace bc::server {

/// Who sends this request, by its access token (RFC 6750 §2.1, header only): the one place where tokens are taken. A
/// token that is bound to a key comes as `Authorization: DPoP …` with a proof of that key (RFC 9449 §7), which proofs.h
/// looked at before the endpoint; presented as Bearer it is refused, and so is a token for another resource (RFC 8707).
/// On failure the ready answer: 401 with `WWW-Authenticate: Bearer …` or `DPoP …`; a token in the query string is
/// refused with 400.
tl::expected<bc::oauth::Principal, http::Response> authenticated(const Services &services,
                                                                 const http::Request &request);
/// The same for an interface that needs `scope` ("all" for everything under /api/v1): 403 insufficient_scope without
/// it.
tl::expected<bc::oauth::Principal, http::Response> authenticated(const Services &services, const http::Request &request,
                                                                 QStringView scope);

/// The JSON of the request's body, of a sane shape (core/base/jsonshape.h). On failure the ready answer: 415 or 400 as
/// a problem.
tl::expected<http::Json, http::Response> anyJsonBody(const http::Request &request);
/// The same, and 400 for what is no object.
tl::expected<http::Json, http::Response> jsonBody(const http::Request &request);

} // namespace bc::server
