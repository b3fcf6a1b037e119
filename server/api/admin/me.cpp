#include "core/accounts/accounts.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

namespace {

QCoro::Task<Response> me(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, who->userId) : fail(reader.error());
    if (!user)
        co_return Response::problem(user.error());
    const auto tenant = accounts::tenants::find(**reader, who->tenantId);
    if (!tenant)
        co_return Response::problem(tenant.error());
    if (!*user || !*tenant) // removed since the token was checked
        co_return Response::problem(404, u"There is no such object."_s);
    const accounts::User &person = **user;
    co_return Response::json({{"user",
                               {{"id", person.id},
                                {"uuid", text(person.uuid)},
                                {"tenant_id", person.tenantId},
                                {"username", text(person.username)},
                                {"email", text(person.email)},
                                {"first_name", text(person.firstName)},
                                {"last_name", text(person.lastName)},
                                {"role_id", static_cast<int>(person.role)},
                                {"language", text(person.language)},
                                {"timezone", text(person.timezone)}}},
                              {"tenant", {{"id", (*tenant)->id}, {"name", text((*tenant)->name)}}},
                              {"provider",
                               {{"version", BC_VERSION},
                                {"issuer", text(services.issuer)},
                                {"demo", services.demo},
                                {"store", text(services.store.dialect())}}}});
}

} // namespace

void addMeRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/me", [&services](RequestPtr r) { return me(services, std::move(r)); });
}

} // namespace bc::server::api::admin
