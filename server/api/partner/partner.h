#pragma once

#include "core/oauth/principal.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

#include <tl/expected.hpp>

/// The partner API (contract §4.4): its own envelope, and errors as OAuth writes them.
namespace bc::server::api::partner {

/// `{"error":…,"error_description":…}`
http::Response failure(int status, const char *error, const QString &description);
http::Response failure(const Error &error);
/// `{"data":…,"error":null,"status":200}`
http::Response success(http::Json data);

/// Who sends this request; on failure the ready answer in the partner API's form.
tl::expected<oauth::Principal, http::Response> caller(const Services &services, const http::Request &request);
/// 403: the token was granted none of the scopes that would do, separated by blanks.
http::Response insufficientScope(const QByteArray &scopes);

} // namespace bc::server::api::partner
