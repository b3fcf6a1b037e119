#include "server/oauth/answers.h"

#include "core/base/clock.h"
#include "server/http/flatobject.h"

#include <nlohmann/json.hpp>

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

http::Response unstored(const http::Json &json, int status = 200)
{
    return http::Response::json(json, status).notStored().with("Pragma", "no-cache");
}

http::Response unstored(http::FlatObject &object) { return object.answer().notStored().with("Pragma", "no-cache"); }

/// Whenever openid was granted (OpenID Connect Core §3.1.3.3).
void addIdToken(http::FlatObject &object, const IssuedTokens &issued)
{
    if (!issued.idToken.isEmpty())
        object.text("id_token", issued.idToken);
}

} // namespace

http::Response refused(const Refusal &refusal)
{
    http::Json json;
    json["error"] = std::string(name(refusal.code).data(), std::size_t(name(refusal.code).size()));
    json["error_description"] = refusal.description.text().toStdString();
    switch (refusal.code) {
    case ErrorCode::InvalidClient:
        return unstored(json, 401).with("WWW-Authenticate", "Basic realm=\"BiometricsCloud\", charset=\"UTF-8\"");
    case ErrorCode::TemporarilyUnavailable:
        return unstored(json, 503).with("Retry-After", "1");
    case ErrorCode::ServerError:
        return unstored(json, 500);
    default:
        return unstored(json, 400);
    }
}

http::Response tokenAnswer(const IssuedTokens &issued)
{
    http::FlatObject object;
    object.text("access_token", issued.accessToken)
        .text("email", issued.email)
        .number("expires_in", issued.expiresIn.count())
        .text("first_name", issued.firstName)
        .text("language", issued.language)
        .text("last_name", issued.lastName)
        .text("refresh_token", issued.refreshToken)
        .number("role_id", int(issued.role))
        .text("scope", issued.scope)
        .number("tenant_id", issued.tenantId)
        .text("token_type", issued.tokenType())
        .number("user_id", issued.userId)
        .text("user_uuid", issued.userUuid)
        .text("username", issued.username);
    addIdToken(object, issued);
    return unstored(object);
}

http::Response partnerTokenAnswer(const IssuedTokens &issued)
{
    http::FlatObject object;
    object.text("access_token", issued.accessToken)
        .text("token_type", issued.tokenType())
        .number("expires_in", issued.expiresIn.count())
        .text("refresh_token", issued.refreshToken)
        .text("scope", issued.scope)
        .number("created_at", toSeconds(issued.createdTime));
    addIdToken(object, issued);
    return unstored(object);
}

} // namespace bc::server::oauth
