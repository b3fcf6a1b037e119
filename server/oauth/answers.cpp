#include "server/oauth/answers.h"

#include "core/base/clock.h"

#include <nlohmann/json.hpp>

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

http::Response unstored(const http::Json &json, int status = 200)
{
    return http::Response::json(json, status).notStored().with("Pragma", "no-cache");
}

/// Whenever openid was granted (OpenID Connect Core §3.1.3.3).
void addIdToken(http::Json &json, const IssuedTokens &issued)
{
    if (!issued.idToken.isEmpty())
        json["id_token"] = issued.idToken.toStdString();
}

} // namespace

http::Response refused(const Refusal &refusal)
{
    http::Json json;
    json["error"] = std::string(name(refusal.code).data(), std::size_t(name(refusal.code).size()));
    json["error_description"] = refusal.description.toStdString();
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
    http::Json json = http::roomyObject(16);
    json["access_token"] = issued.accessToken.toStdString();
    json["email"] = issued.email.toStdString();
    json["expires_in"] = issued.expiresIn.count();
    json["first_name"] = issued.firstName.toStdString();
    json["language"] = issued.language.toStdString();
    json["last_name"] = issued.lastName.toStdString();
    json["refresh_token"] = issued.refreshToken.toStdString();
    json["role_id"] = int(issued.role);
    json["scope"] = issued.scope.toStdString();
    json["tenant_id"] = issued.tenantId;
    json["token_type"] = issued.tokenType();
    json["user_id"] = issued.userId;
    json["user_uuid"] = issued.userUuid.toStdString();
    json["username"] = issued.username.toStdString();
    addIdToken(json, issued);
    return unstored(json);
}

http::Response partnerTokenAnswer(const IssuedTokens &issued)
{
    http::Json json = http::roomyObject(8);
    json["access_token"] = issued.accessToken.toStdString();
    json["token_type"] = issued.tokenType();
    json["expires_in"] = issued.expiresIn.count();
    json["refresh_token"] = issued.refreshToken.toStdString();
    json["scope"] = issued.scope.toStdString();
    json["created_at"] = toSeconds(issued.createdTime);
    addIdToken(json, issued);
    return unstored(json);
}

} // namespace bc::server::oauth
