#pragma once

#include "core/applications/application.h"
#include "core/oauth/refusal.h"
#include "server/http/response.h"

#include <nlohmann/json.hpp>

namespace bc::server::oauth {

/// Why a registration is refused (RFC 7591 §3.2.2): 400 with `error` and `error_description`.
struct RegistrationRefusal
{
    const char *error = "invalid_client_metadata"; ///< or invalid_redirect_uri, unapproved_software_statement
    QString description;                           ///< plain ASCII
};
http::Response refused(const RegistrationRefusal &refusal);

/// What a client says about itself (RFC 7591 §2, OpenID Connect Registration §2, RFC 9126 §6, RFC 9449 §5.2), read
/// into `application`: every field the standards know is set anew, left out ones to their defaults; what only
/// administrators decide stays as it is. Refused is what is of the wrong type, contradicts itself, or cannot be done
/// here (software statements, jwks_uri, other response types, pairwise subjects); unknown members are ignored.
/// Whether the values are acceptable is core/applications' validate() to say.
tl::expected<void, RegistrationRefusal> readMetadata(const http::Json &json, applications::Application &application);
/// validate(), in the words of RFC 7591.
tl::expected<void, RegistrationRefusal> validated(const applications::Application &application, bool finerScopes);

/// All that was registered (RFC 7591 §3.2.1).
void addMetadata(http::Json &json, const applications::Application &application);

} // namespace bc::server::oauth
