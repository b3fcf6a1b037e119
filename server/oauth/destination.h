#pragma once

#include "core/oauth/authorization.h"
#include "core/oauth/decisionrecord.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"
#include "server/pages/pages.h"

#include <QCoroTask>

#include <optional>
#include <tl/expected.hpp>

namespace bc::server::oauth {

/// Where a sign-in belongs and where it leads: to an authorization request (RFC 6749 §4.1.1), or to a page of the
/// person's own. Its pages and forms carry the whole request in their query string, and it is checked anew each time.
struct Destination
{
    QByteArray base;  ///< "/authorize" or "/account": what the addresses of its pages and forms begin with
    QByteArray query; ///< as it was sent
    std::optional<bc::oauth::Authorization> authorization; ///< nothing: a page of the person's own
    QByteArray after;                                      ///< the address to go to when the person is signed in
    store::Connection *reader = nullptr;                   ///< of this thread, valid until the next suspension only

    QByteArray address(const QByteArray &page) const { return base + '/' + page + '?' + query; }
    /// The page that a sign-in begins with.
    QByteArray start() const;
    qint64 applicationId() const { return authorization ? authorization->client->application.id : 0; }
    /// Whose looks the pages have: the application's tenant, or that of the person.
    qint64 tenantId(const accounts::User &person) const
    {
        return authorization ? authorization->client->application.tenantId : person.tenantId;
    }
    QStringList uiLocales() const { return authorization ? authorization->uiLocales : QStringList(); }
};

/// The destination of a request under /authorize or /account. On failure the ready answer.
tl::expected<Destination, http::Response> destination(const Services &services, const http::Request &request,
                                                      Instant now, bc::oauth::DecisionRecord &record);

/// The answer when the person does not want to: `access_denied` for the application (a pushed request is used up with
/// it), or the first page again.
QCoro::Task<http::Response> cancelled(const Services &services, http::RequestPtr request, Destination destination,
                                      Instant now);

/// The record of a sign-in that belongs to an authorization request is kept (contract §5).
void close(const Services &services, const Destination &destination, bc::oauth::DecisionRecord record,
           const QString &outcome);

/// `path` if it is an address of ours that a signed-in person may be sent on to ("/account…", "/device…"), else
/// "/account". Nothing of it can lead anywhere else: no host, no dot segment, no backslash, no control character.
QByteArray safeReturn(const QString &path);
/// "/account/sign-in?to=…": for a page of the person's own that nobody is signed in for.
QByteArray signInAddress(const QByteArray &path);

} // namespace bc::server::oauth
