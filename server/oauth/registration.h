#pragma once

#include "core/applications/application.h"
#include "core/applications/registration.h"
#include "core/audit/audit.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"
#include "server/oauth/registrationjson.h"

#include <tl/expected.hpp>

namespace bc::server::oauth {

/// The bearer token of a request; empty unless exactly one came, in the header.
QByteArray bearerToken(const http::Request &request);
/// 401 with `WWW-Authenticate: Bearer error="invalid_token"` (RFC 6750 §3).
http::Response invalidToken();
/// "No application registers itself here": 404, when the switch is off.
std::optional<http::Response> registrationOff(const Services &services);

/// The answer of RFC 7591 §3.2.1 and RFC 7592 §3. `secret` and `registrationToken` only where they were just made.
http::Response registered(const Services &services, const applications::Application &application, const QString &secret,
                          const QString &registrationToken, int status);
/// Grant types beyond what the initial token (and an administrator since) allowed, as a refusal.
tl::expected<void, RegistrationRefusal> grantsAllowed(const QStringList &asked, const QStringList &allowed);
/// Who did it: the application itself.
audit::Entry entryAbout(const http::Request &request, const applications::Application &application,
                        const QString &event, Instant now);

} // namespace bc::server::oauth
