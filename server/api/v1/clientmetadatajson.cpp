#include "server/api/v1/clientmetadatajson.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using applications::Application;
using applications::ClientMetadata;

namespace {

constexpr qsizetype longestValue = 4'000, longestSet = 16 * 1024, longestList = 20;
constexpr qint64 longestRefreshLife = 365 * 24 * 3600;

http::Json textOrNull(const QString &value) { return value.isEmpty() ? http::Json() : http::Json(text(value)); }

/// The stored text was a JSON object when it was registered.
http::Json objectOrNull(const QString &value)
{
    return value.isEmpty() ? http::Json() : http::Json::parse(text(value), nullptr, false);
}

/// Null means "as if it had never been registered", which for these is empty.
std::optional<QString> textOrCleared(Fields &fields, const char *name)
{
    return fields.isNull(name) ? QString() : fields.text(name, longestValue);
}

std::optional<QStringList> listOrCleared(Fields &fields, const char *name)
{
    return fields.isNull(name) ? QStringList() : fields.list(name, longestList, longestValue);
}

} // namespace

void addMetadata(http::Json &json, const Application &application)
{
    const ClientMetadata &metadata = application.metadata;
    const bool isNone = application.isPublic && metadata.authMethod.isEmpty();
    json["refresh_token_seconds"] = application.refreshTokenSeconds;
    json["token_endpoint_auth_method"] = isNone ? http::Json("none") : textOrNull(metadata.authMethod);
    json["jwks"] = objectOrNull(metadata.jwks);
    json["contacts"] = textList(metadata.contacts);
    json["post_logout_redirect_uris"] = textList(metadata.postLogoutUrls);
    json["backchannel_logout_uri"] = textOrNull(metadata.backchannelLogoutUrl);
    json["id_token_signed_response_alg"] = text(metadata.idTokenAlg);
    json["access_token_format"] = metadata.jwtAccessTokens ? "jwt" : "opaque";
    json["resources"] = textList(metadata.resources);
    json["require_pushed_authorization_requests"] = metadata.requirePar;
    json["dpop_bound_access_tokens"] = metadata.requireDpop;
}

MetadataChange MetadataChange::read(Fields &fields)
{
    MetadataChange change;
    change.refreshTokenSeconds = fields.integer("refresh_token_seconds", 60, longestRefreshLife);
    change.authMethod = textOrCleared(fields, "token_endpoint_auth_method");
    change.jwks = fields.isNull("jwks") ? QString() : fields.object("jwks", longestSet);
    change.contacts = listOrCleared(fields, "contacts");
    change.postLogoutUrls = listOrCleared(fields, "post_logout_redirect_uris");
    change.backchannelLogoutUrl = textOrCleared(fields, "backchannel_logout_uri");
    change.idTokenAlg =
        fields.isNull("id_token_signed_response_alg") ? u"ES256"_s : fields.text("id_token_signed_response_alg", 100);
    change.accessTokenFormat =
        fields.isNull("access_token_format") ? u"opaque"_s : fields.text("access_token_format", 100);
    if (change.accessTokenFormat && *change.accessTokenFormat != "opaque"_L1 && *change.accessTokenFormat != "jwt"_L1)
        fields.wrong(u"access_token_format"_s, u"Must be opaque or jwt."_s);
    change.resources = listOrCleared(fields, "resources");
    change.requirePar = fields.flag("require_pushed_authorization_requests");
    change.requireDpop = fields.flag("dpop_bound_access_tokens");
    return change;
}

void MetadataChange::applyTo(Application &application) const
{
    const auto take = [](const auto &from, auto &to) {
        if (from)
            to = *from;
    };
    const auto takeList = [](const std::optional<QStringList> &from, QStringList &to) {
        if (!from)
            return;
        to = *from;
        to.removeDuplicates();
    };
    ClientMetadata &metadata = application.metadata;
    if (refreshTokenSeconds)
        application.refreshTokenSeconds = static_cast<int>(*refreshTokenSeconds);
    take(authMethod, metadata.authMethod);
    take(jwks, metadata.jwks);
    takeList(contacts, metadata.contacts);
    takeList(postLogoutUrls, metadata.postLogoutUrls);
    take(backchannelLogoutUrl, metadata.backchannelLogoutUrl);
    take(idTokenAlg, metadata.idTokenAlg);
    if (accessTokenFormat)
        metadata.jwtAccessTokens = *accessTokenFormat == "jwt"_L1;
    takeList(resources, metadata.resources);
    take(requirePar, metadata.requirePar);
    take(requireDpop, metadata.requireDpop);
}

} // namespace bc::server::api::v1
