#pragma once

#include "core/base/result.h"
#include "core/oauth/authorization.h"
#include "core/store/connection.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

#include <chrono>
#include <optional>

/// The browser's side of /authorize: the session's cookie, and the tokens that bind a form to it.
namespace bc::server::oauth::session {

/// Holds 256 random bits; the store has their SHA-256.
constexpr QByteArrayView cookieName = "bc_session";
/// Of a browser nobody is signed in with: what binds the sign-in form to it, and nothing else.
constexpr QByteArrayView preCookieName = "bc_presession";
/// Of a browser somebody signed in with: it has wrong tries of its own (core/accounts/throttle.h). Worth nothing else.
constexpr QByteArrayView browserCookieName = "bc_browser";
constexpr std::chrono::hours browserCookieLife{400 * 24}; ///< the longest that browsers keep one

/// Of a browser in which somebody proved the password and has yet to prove a second factor.
constexpr QByteArrayView attemptCookieName = "bc_attempt";
/// Of a browser in which the second factor is not asked for (core/accounts/trustedbrowsers.h).
constexpr QByteArrayView trustedCookieName = "bc_trusted";

/// Who is signed in, if the cookie says so and the store agrees.
Result<std::optional<bc::oauth::SignedIn>> person(store::Connection &reader, const http::Request &request, Instant now);

/// Writes down that the session was used, when that was some minutes ago; nobody waits for it.
void noteUse(const Services &services, const http::Request &request, const bc::oauth::SignedIn &person, Instant now);

/// Sets a cookie that no script reads, that other sites' forms do not carry, and that travels over TLS only when there
/// is TLS. It ends with the browser, or after `life`. An empty value removes it.
void setCookie(http::Response &response, const Services &services, const http::Request &request, QByteArrayView name,
               const QByteArray &value, std::chrono::seconds life = {});
/// What the store knows this browser by; empty: it has signed nobody in.
QByteArray browserHash(const http::Request &request);

/// The CSRF token of a form: an HMAC under the cookie's value over the form's name and the whole authorization request
/// it belongs to, so that it fits no other browser, form or request. Nobody without the cookie can make it.
QByteArray csrf(const QByteArray &cookie, QByteArrayView form, QByteArrayView query);
/// In constant time; never right for an empty cookie.
bool csrfFits(const QByteArray &cookie, QByteArrayView form, QByteArrayView query, const QString &presented);

} // namespace bc::server::oauth::session
