#include "server/api/v1/session.h"

#include "server/api/fields.h"

namespace bc::server::api::v1 {

http::Json sessionJson(const accounts::User &user, const oauth::IssuedTokens &tokens)
{
    return {{"username", text(user.username)},
            {"tenant_id", user.tenantId},
            {"first_name", text(user.firstName)},
            {"middle_name", text(user.middleName)},
            {"last_name", text(user.lastName)},
            {"email", text(user.email)},
            {"role_id", static_cast<int>(user.role)},
            {"language", text(user.language)},
            {"country_tel_code", text(user.countryTelCode)},
            {"telephone", text(user.telephone)},
            {"agree_tos", user.agreeTos},
            {"access_token", text(tokens.accessToken)},
            {"token_type", "Bearer"},
            {"refresh_token", text(tokens.refreshToken)},
            {"expiry", time(tokens.expiresTime())}};
}

oauth::Origin originOf(const http::Request &request)
{
    return {request.peer.toString(), QString::fromLatin1(request.traceId)};
}

} // namespace bc::server::api::v1
