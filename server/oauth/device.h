#pragma once

#include "core/oauth/refusal.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"
#include "server/pages/pages.h"

#include <QCoroTask>

#include <memory>

namespace bc::server {
class RateLimit;
}

/// The pages on which a person lets a device in (RFC 8628 §3.3). The code stands in their query string, as the
/// authorization request does in those of /authorize.
namespace bc::server::oauth {

/// Where the code is typed. Gives the browser the cookie that its form is bound to.
http::Response devicePage(const Services &services, const http::Request &request, pages::DevicePage page,
                          int status = 200);
/// A page that was asked for with a wrong code answers with this status, and nothing else does.
constexpr int wrongUserCodeStatus = 404;
/// That page, or "not at the moment".
http::Response deviceRefused(const Services &services, const http::Request &request, const QString &userCode,
                             const bc::oauth::Refusal &refusal);

using Endpoint = QCoro::Task<http::Response> (*)(const Services &, http::RequestPtr);
/// Calls the endpoint unless too many wrong codes came from the address: 429 then. A wrong code costs the address one
/// of its guesses and is told to the audit log (RFC 8628 §5.1).
QCoro::Task<http::Response> guessGuarded(const Services &services, http::RequestPtr request,
                                         std::shared_ptr<RateLimit> guesses, Endpoint endpoint);

} // namespace bc::server::oauth
