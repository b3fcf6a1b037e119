#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

#include <QCoroTask>

/// The endpoints of this room, each with the route it answers; see routes.cpp.
namespace bc::server::oauth {

/// GET /authorize: sign-in page, consent page, or the redirect to the application (RFC 6749 §4.1.1).
QCoro::Task<http::Response> authorizeByGet(const Services &services, http::RequestPtr request);
/// POST /authorize: what a client sends as a form (OpenID Connect Core §3.1.2.1) goes on by GET, so that the browser
/// sends its session cookie.
QCoro::Task<http::Response> authorizeByPost(const Services &services, http::RequestPtr request);
/// POST /authorize/sign-in, /authorize/consent, /authorize/switch: the forms of the pages. The authorization request
/// stands in their query string and is checked anew each time.
QCoro::Task<http::Response> signInByForm(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> consentByForm(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> switchByForm(const Services &services, http::RequestPtr request);
/// The steps of a sign-in, under /authorize and, for the person's own pages, under /account (where the query string
/// says where it leads, `to`): /sign-in, /second-factor/{step} and /passkey.
QCoro::Task<http::Response> signInByGet(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> secondFactorByGet(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> secondFactorByForm(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> passkeyByGet(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> passkeyByForm(const Services &services, http::RequestPtr request);

/// /forgot-password: asks for a letter with a link; its answer is the same, and as quick, whoever is named.
QCoro::Task<http::Response> forgotPassword(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> forgotPasswordByForm(const Services &services, http::RequestPtr request);
/// /set-password?token=…: where such a link leads. GET changes nothing, whoever opens it (mail scanners do).
QCoro::Task<http::Response> setPassword(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> setPasswordByForm(const Services &services, http::RequestPtr request);

/// GET /branding/{tenant}/logo: the image on the tenant's pages, for everybody who sees them.
QCoro::Task<http::Response> brandingLogo(const Services &services, http::RequestPtr request);

/// POST /par: an authorization request, pushed beforehand (RFC 9126 §2).
QCoro::Task<http::Response> pushRequest(const Services &services, http::RequestPtr request);

/// POST /device_authorization: a device asks for its codes (RFC 8628 §3.1).
QCoro::Task<http::Response> authorizeDevice(const Services &services, http::RequestPtr request);
/// GET and POST /device: where its user code is typed (RFC 8628 §3.3); then /device/confirm, which asks to sign in and
/// to consent. The forms of /device/confirm are those of /authorize, but for the consent.
QCoro::Task<http::Response> deviceByGet(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> deviceByForm(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> confirmDeviceByGet(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> decideDeviceByForm(const Services &services, http::RequestPtr request);
/// GET /device/allowed and /device/denied: what was said.
QCoro::Task<http::Response> deviceAllowed(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> deviceDenied(const Services &services, http::RequestPtr request);

/// GET /logout, and POST, which goes on by GET (OpenID Connect RP-Initiated Logout §2); POST /logout/confirm: the form
/// of its page.
QCoro::Task<http::Response> logoutByGet(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> logoutByPost(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> logoutByForm(const Services &services, http::RequestPtr request);

/// POST /token and the partner's alias (RFC 6749 §3.2).
QCoro::Task<http::Response> token(const Services &services, http::RequestPtr request, bool partner);
/// POST /revoke and the partner's alias (RFC 7009).
QCoro::Task<http::Response> revoke(const Services &services, http::RequestPtr request, bool partner);
/// POST /introspect (RFC 7662).
QCoro::Task<http::Response> introspect(const Services &services, http::RequestPtr request);

/// POST /register-client (RFC 7591), and what the application does with its registration (RFC 7592):
/// GET, PUT, DELETE /register-client/{client_id}.
QCoro::Task<http::Response> registerClient(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> readRegistration(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> updateRegistration(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> deleteRegistration(const Services &services, http::RequestPtr request);

/// GET and POST /userinfo (OpenID Connect Core §5.3): the bearer token in the header only.
QCoro::Task<http::Response> userinfo(const Services &services, http::RequestPtr request);
/// GET /.well-known/openid-configuration and /.well-known/oauth-authorization-server (OpenID Connect Discovery §4, RFC
/// 8414 §3).
QCoro::Task<http::Response> discovery(const Services &services, http::RequestPtr request);
/// GET /jwks (RFC 7517 §5).
QCoro::Task<http::Response> jwks(const Services &services, http::RequestPtr request);

/// GET /api/v1/admin/traces and /api/v1/admin/traces/{trace_id}: the decision records.
QCoro::Task<http::Response> traces(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> trace(const Services &services, http::RequestPtr request);

} // namespace bc::server::oauth
