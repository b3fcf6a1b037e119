#pragma once

#include <QString>
#include <QStringList>

namespace bc::applications {

/// What a client registers about itself beyond addresses, grants and scopes (RFC 7591 §2, OpenID Connect Registration
/// §2). The defaults fit an application that has never heard of any of it.
struct ClientMetadata
{
    /// token_endpoint_auth_method: client_secret_basic, client_secret_post, client_secret_jwt, private_key_jwt or none.
    /// Empty: `none` for a public client, else either of the first two.
    QString authMethod;
    QString jwks;                 ///< the client's public keys: a JWK Set as JSON text; empty: none
    QStringList contacts;         ///< e-mail addresses of the people behind it
    QStringList postLogoutUrls;   ///< post_logout_redirect_uris (OpenID Connect RP-Initiated Logout §2.1)
    QString backchannelLogoutUrl; ///< backchannel_logout_uri (OpenID Connect Back-Channel Logout §2.2)
    QString idTokenAlg = QStringLiteral("ES256"); ///< id_token_signed_response_alg
    bool jwtAccessTokens = false;                 ///< access tokens are JWTs (RFC 9068) instead of opaque
    QStringList resources;                        ///< resource indicators it may ask for (RFC 8707); empty: none
    bool requirePar = false;                      ///< require_pushed_authorization_requests (RFC 9126 §6)
    bool requireDpop = false;                     ///< dpop_bound_access_tokens (RFC 9449 §5.2)
};

} // namespace bc::applications
