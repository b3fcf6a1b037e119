#include "core/accounts/accounts.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using accounts::User;
using http::RequestPtr;
using http::Response;

namespace {

http::Json userJson(const User &user)
{
    return {{"id", user.id},
            {"uuid", text(user.uuid)},
            {"username", text(user.username)},
            {"email", text(user.email)},
            {"first_name", text(user.firstName)},
            {"last_name", text(user.lastName)},
            {"role_id", static_cast<int>(user.role)},
            {"state", user.state},
            {"last_sign_in_time", time(user.lastSignInTime)},
            {"locked_until", time(user.lockedUntil)},
            {"created_time", time(user.createdTime)}};
}

QCoro::Task<Response> list(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"user.list"_s, u"user"_s, {});
    QueryFields fields(*request);
    accounts::people::Query query;
    query.search = fields.text("search");
    if (const auto role = fields.integer("role_id", 1, 5))
        query.role = static_cast<accounts::Role>(*role);
    query.afterId = fields.integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0);
    query.limit = static_cast<int>(fields.integer("limit", 1, 1000).value_or(100));
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    if (!who->isPlatform())
        query.tenantId = who->tenantId;
    const auto reader = services.store.reader();
    const auto page = reader ? accounts::people::list(**reader, query) : fail(reader.error());
    if (!page)
        co_return Response::problem(page.error());
    http::Json results = http::Json::array();
    for (const User &user : page->users)
        results.push_back(userJson(user));
    co_return Response::json(
        {{"next_id", number(page->nextId)}, {"count", page->count}, {"results", std::move(results)}});
}

QCoro::Task<Response> retrieve(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const QString asked = request->pathValue(u"id").left(40);
    if (!who->isAdministrator())
        co_return co_await forbidden(services, request, *who, u"user.read"_s, u"user"_s, asked);
    const auto id = pathId(*request);
    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!user)
        co_return Response::problem(user.error());
    if (!*user || (!who->isPlatform() && (*user)->tenantId != who->tenantId))
        co_return co_await notFound(services, request, *who, u"user.read"_s, u"user"_s, asked, user->has_value());
    co_return Response::json(userJson(**user));
}

} // namespace

void addUserRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/users", [&services](RequestPtr r) { return list(services, std::move(r)); });
    router.get("/api/v1/admin/user/{id}", [&services](RequestPtr r) { return retrieve(services, std::move(r)); });
}

} // namespace bc::server::api::admin
