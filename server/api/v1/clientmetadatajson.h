#pragma once

#include "core/applications/application.h"
#include "server/api/fields.h"

namespace bc::server::api::v1 {

/// Adds what the client registered about itself, under the names of RFC 7591 §2, OpenID Connect Registration §2 and
/// RFC 9449 §5.2. `token_endpoint_auth_method` is null where either client_secret_basic or client_secret_post will do.
void addMetadata(http::Json &json, const applications::Application &application);

/// What a body asks to change of it. A field that is missing stays; null takes back what was registered.
struct MetadataChange
{
    std::optional<QString> authMethod, jwks, backchannelLogoutUrl, idTokenAlg, accessTokenFormat;
    std::optional<QStringList> contacts, postLogoutUrls, resources;
    std::optional<bool> requirePar, requireDpop;
    std::optional<qint64> refreshTokenSeconds;

    static MetadataChange read(Fields &fields);
    void applyTo(applications::Application &application) const;
};

} // namespace bc::server::api::v1
