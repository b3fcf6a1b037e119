#include "core/accounts/secondfactors.h"

#include "core/accounts/accounts.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using accounts::User;
using http::RequestPtr;
using http::Response;

namespace {

const QString resetEvent = u"user.second_factors_reset"_s;

/// DELETE: help for somebody who lost telephone, keys and recovery codes. They sign in with the password alone then,
/// and set up anew. Nobody resets those of a person above them.
QCoro::Task<Response> reset(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const QString asked = request->pathValue(u"id").left(40);
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, resetEvent, u"user"_s, asked);
    const auto id = pathId(*request);
    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!user)
        co_return Response::problem(user.error());
    if (!*user || (!who->isPlatform() && (*user)->tenantId != who->tenantId))
        co_return co_await notFound(services, request, *who, resetEvent, u"user"_s, asked, user->has_value());
    if ((*user)->role == accounts::Role::PlatformAdministrator && !who->isPlatform())
        co_return co_await forbidden(services, request, *who, resetEvent, u"user"_s, asked);
    const audit::Entry entry = entryOf(*request, *who, services.clock.now(), resetEvent, u"user"_s, asked);
    auto work = [entry, userId = (*user)->id](store::Connection &unit) -> Result<> {
        audit::append(unit, entry);
        return accounts::secondfactors::reset(unit, userId);
    };
    const Result<> done = co_await written(services.store, std::move(work));
    if (!done)
        co_return Response::problem(done.error());
    co_return Response::noContent();
}

} // namespace

void addSecondFactorRoutes(http::Router &router, const Services &services)
{
    router.remove("/api/v1/admin/users/{id}/second-factors",
                  [&services](RequestPtr r) { return reset(services, std::move(r)); });
}

} // namespace bc::server::api::admin
