#include "server/api/access.h"

#include "core/store/store.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api {
namespace {

QCoro::Task<http::Response> refused(const Services &services, audit::Entry entry, http::Response answer)
{
    entry.outcome = u"refused"_s;
    auto work = [entry](store::Connection &unit) -> Result<bool> {
        audit::append(unit, entry);
        return true;
    };
    const Result<bool> recorded = co_await written(services.store, std::move(work));
    // A refusal that could not be recorded is no refusal on the record: the caller learns that the store is in trouble.
    co_return recorded ? answer : http::Response::problem(recorded.error());
}

} // namespace

audit::Entry entryOf(const http::Request &request, const oauth::Principal &who, Instant now, const QString &event,
                     const QString &objectType, const QString &objectId)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = who.tenantId;
    entry.actorId = who.userId;
    entry.applicationId = who.applicationId;
    entry.event = event;
    entry.outcome = u"ok"_s;
    entry.objectType = objectType;
    entry.objectId = objectId;
    entry.address = request.peer.toString();
    entry.traceId = QString::fromLatin1(request.traceId);
    return entry;
}

QCoro::Task<http::Response> forbidden(const Services &services, http::RequestPtr request, oauth::Principal who,
                                      QString event, QString objectType, QString objectId)
{
    co_return co_await refused(services, entryOf(*request, who, services.clock.now(), event, objectType, objectId),
                               http::Response::problem(403, u"Your role does not allow this."_s));
}

QCoro::Task<http::Response> notFound(const Services &services, http::RequestPtr request, oauth::Principal who,
                                     QString event, QString objectType, QString objectId, bool exists)
{
    audit::Entry entry = entryOf(*request, who, services.clock.now(), event, objectType, objectId);
    entry.detail.insert(u"exists"_s, exists);
    co_return co_await refused(services, std::move(entry), http::Response::problem(404, u"There is no such object."_s));
}

Reach reachOf(const oauth::Principal &who)
{
    switch (who.role) {
    case accounts::Role::PlatformAdministrator:
        return Reach::All;
    case accounts::Role::TenantAdministrator:
        return Reach::Tenant;
    case accounts::Role::Developer:
        return Reach::Own;
    case accounts::Role::Clinician:
    case accounts::Role::Member:
        break;
    }
    return Reach::None;
}

} // namespace bc::server::api
