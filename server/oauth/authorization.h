#pragma once

#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"
#include "server/pages/pages.h"

#include <optional>
#include <tl/expected.hpp>

namespace bc::server::oauth {

/// An authorization request on its way through this room: checked, and with whoever is signed in. It may be a device's
/// (RFC 8628): `authorization.device` is set then, and there is no redirect address.
struct Visit
{
    bc::oauth::Authorization authorization;
    std::optional<bc::oauth::SignedIn> person;
    store::Connection *reader = nullptr; ///< of this thread, valid until the next suspension only
};

/// Checks the authorization request in the query string (under /device/: the user code) and looks who is signed in. On
/// failure the ready answer: a page, or a redirect with the error, which the record then names as its outcome.
tl::expected<Visit, http::Response> visit(const Services &services, const http::Request &request, Instant now,
                                          bc::oauth::DecisionRecord &record);

/// The answer that tells the client of a refusal: error, error_description, state, iss (RFC 6749 §4.1.2.1, RFC 9207),
/// in the response mode it asked for.
http::Response redirectRefusal(const Services &services, const http::Request &request,
                               const bc::oauth::AuthorizationRefusal &refused);
http::Response redirectRefusal(const Services &services, const http::Request &request,
                               const bc::oauth::Authorization &authorization, const bc::oauth::Refusal &refusal);
/// The answer with the code (RFC 6749 §4.1.2), and with the person's profile where the application's switch says so
/// (contract §4.2).
http::Response redirectCode(const Services &services, const http::Request &request,
                            const bc::oauth::Authorization &authorization, const bc::oauth::SignedIn &person,
                            const QString &code);

pages::Setting settingFor(const Services &services, const http::Request &request, const QStringList &uiLocales);
/// The same in the looks of a tenant (core/accounts/branding.h): the application's, or the person's.
pages::Setting settingFor(const Services &services, const http::Request &request, const QStringList &uiLocales,
                          qint64 tenantId);
/// The same in the looks of the tenant of who is signed in; the provider's own if nobody is.
pages::Setting settingForVisitor(const Services &services, const http::Request &request, const QStringList &uiLocales);
struct Destination;
/// The sign-in page for this request; gives the browser the cookie that its form is bound to. `page` brings what was
/// typed and what was wrong.
http::Response signInPage(const Services &services, const http::Request &request,
                          const bc::oauth::Authorization &authorization, pages::SignInPage page = {}, int status = 200);
/// The same for whatever the sign-in leads to; `base` is what its addresses begin with ("/account": the person's own
/// pages).
http::Response signInPage(const Services &services, const http::Request &request, const Destination &destination,
                          const pages::SignInPage &page, int status);
http::Response signInPage(const Services &services, const http::Request &request, const QByteArray &base,
                          pages::SignInPage page, int status);
/// How much of the past the consent page's form shares; unchanged where the page did not ask.
bc::oauth::Sharing sharingOf(const http::Parameters &form, const QStringList &scopes);
/// "The store does not answer": 503.
http::Response busyPage(const Services &services, const http::Request &request, const QStringList &uiLocales,
                        const Error &error);

/// The page of a refusal that is told to nobody else.
http::Response refusedOnPage(const Services &services, const http::Request &request, const bc::oauth::Refusal &refusal,
                             const QStringList &uiLocales, const bc::oauth::DecisionRecord &record);
/// The answer to a form that another site sent: the same by GET at `path`, so that the browser sends its session
/// cookie.
http::Response askedAgainByGet(const Services &services, const http::Request &request, const QByteArray &path);

/// Where this request's pages are: "/authorize" or "/device/confirm". Only these two: whatever comes from outside
/// follows the question mark.
QByteArray placeOf(const http::Request &request);
/// "/authorize?…" or "/device/confirm?…" of this request, or of one of its forms ("/sign-in"). After a sign-in, what
/// asked for it is left out (`prompt=login`, `max_age`): it was done.
QByteArray addressOf(const http::Request &request, const QByteArray &form = {});
QByteArray addressAfterSignIn(const http::Request &request);

} // namespace bc::server::oauth
