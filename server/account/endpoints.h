#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

#include <QCoroTask>

/// The endpoints of this room, each with the route it answers; see routes.cpp. Whoever is not signed in is sent to the
/// sign-in and back; a form whose token is not of this session changes nothing and leads to /account.
namespace bc::server::account {

/// GET /account: everything at a glance.
QCoro::Task<http::Response> overview(const Services &services, http::RequestPtr request);

/// GET and POST /account/password.
QCoro::Task<http::Response> passwordPage(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> changePassword(const Services &services, http::RequestPtr request);

/// POST /account/sign-out, /account/sessions/end (field `sid`), …/end-others, …/end-all.
QCoro::Task<http::Response> signOut(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> endSession(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> endOtherSessions(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> endAllSessions(const Services &services, http::RequestPtr request);

/// POST /account/consents/revoke (field `consent`), /account/browsers/forget (field `browser`).
QCoro::Task<http::Response> revokeConsent(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> forgetBrowser(const Services &services, http::RequestPtr request);

/// GET and POST /account/totp (a new secret), POST …/confirm (its first code), …/remove (password or code).
QCoro::Task<http::Response> totpPage(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> beginTotp(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> confirmTotp(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> removeTotp(const Services &services, http::RequestPtr request);

/// GET and POST /account/recovery-codes (password or code): new ones, shown once.
QCoro::Task<http::Response> recoveryCodesPage(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> makeRecoveryCodes(const Services &services, http::RequestPtr request);

/// GET and POST /account/passkeys (a new one), POST …/remove (field `passkey`).
QCoro::Task<http::Response> passkeysPage(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> addPasskey(const Services &services, http::RequestPtr request);
QCoro::Task<http::Response> removePasskey(const Services &services, http::RequestPtr request);

} // namespace bc::server::account
