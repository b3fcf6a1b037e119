#pragma once

#include "core/audit/audit.h"
#include "core/oauth/principal.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

#include <QCoroTask>

namespace bc::server::api {

/// The audit entry of something this request does to an object: who, through which application, from where.
audit::Entry entryOf(const http::Request &request, const oauth::Principal &who, Instant now, const QString &event,
                     const QString &objectType, const QString &objectId);

/// 403 for an action that is above the caller's role (contract §3), after it was written into the audit log as `event`
/// with outcome "refused".
QCoro::Task<http::Response> forbidden(const Services &services, http::RequestPtr request, oauth::Principal who,
                                      QString event, QString objectType, QString objectId);
/// 404 for an object that does not exist, or that the caller may not know of (`exists`). Both are written into the
/// audit log, so that neither the answer nor the time it takes tells which it was.
QCoro::Task<http::Response> notFound(const Services &services, http::RequestPtr request, oauth::Principal who,
                                     QString event, QString objectType, QString objectId, bool exists);

/// The applications a person deals with.
enum class Reach {
    All,    ///< every tenant's: a platform administrator
    Tenant, ///< their tenant's: its administrators
    Own,    ///< those they own: developers
    None,   ///< clinicians and members use applications, they do not manage any
};
Reach reachOf(const oauth::Principal &who);

} // namespace bc::server::api
