#include "server/api/personaccess.h"

#include "core/accounts/accounts.h"
#include "core/store/store.h"
#include "server/api/fields.h"

using namespace Qt::StringLiterals;

namespace bc::server::api {

bool mayManage(const oauth::Principal &who, accounts::Role role)
{
    return who.isPlatform() || (who.isAdministrator() && role != accounts::Role::PlatformAdministrator);
}

QCoro::Task<tl::expected<accounts::User, http::Response>>
managedPerson(const Services &services, http::RequestPtr request, oauth::Principal who, QString event, bool change)
{
    const QString asked = request->pathValue(u"id").left(40);
    if (!who.isAdministrator())
        co_return tl::make_unexpected(co_await forbidden(services, request, who, event, u"user"_s, asked));
    const auto id = pathId(*request);
    const auto reader = services.store.reader();
    const auto user = reader ? accounts::people::find(**reader, id.value_or(0)) : fail(reader.error());
    if (!user)
        co_return tl::make_unexpected(http::Response::problem(user.error()));
    if (!*user || (!who.isPlatform() && (*user)->tenantId != who.tenantId))
        co_return tl::make_unexpected(
            co_await notFound(services, request, who, event, u"user"_s, asked, user->has_value()));
    if (change && !mayManage(who, (*user)->role))
        co_return tl::make_unexpected(co_await forbidden(services, request, who, event, u"user"_s, asked));
    co_return **user;
}

} // namespace bc::server::api
