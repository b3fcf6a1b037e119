#include "server/api/admin/userjson.h"

#include "server/api/fields.h"
#include "server/mail/linkletters.h"

namespace bc::server::api::admin {

http::Json userJson(const accounts::User &user)
{
    return {{"id", user.id},
            {"uuid", text(user.uuid)},
            {"tenant_id", user.tenantId},
            {"username", text(user.username)},
            {"email", text(user.email)},
            {"first_name", text(user.firstName)},
            {"middle_name", text(user.middleName)},
            {"last_name", text(user.lastName)},
            {"language", text(user.language)},
            {"timezone", text(user.timezone)},
            {"role_id", static_cast<int>(user.role)},
            {"state", user.state},
            {"last_sign_in_time", time(user.lastSignInTime)},
            {"locked_until", time(user.lockedUntil)},
            {"created_time", time(user.createdTime)},
            {"modified_time", time(user.modifiedTime)}};
}

http::Json linkJson(const Services &services, const mail::LinkOrder &order, const accounts::links::Link &link,
                    const accounts::User &user)
{
    const bool sent = services.mailer != nullptr;
    return {{"sent_to", sent ? http::Json(text(user.email)) : http::Json()},
            {"link", sent ? http::Json() : http::Json(text(order.address()))},
            {"expires_time", time(link.expiresTime)}};
}

} // namespace bc::server::api::admin
