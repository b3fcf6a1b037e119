#pragma once

#include "core/applications/application.h"
#include "core/oauth/tokens/issue.h"

namespace bc::crypto::jose {
class Key;
}

namespace bc::oauth::tokens {

/// The access token of `order` as a JWT (RFC 9068 §2): typ at+jwt; iss, sub, aud (its resources, or the issuer),
/// client_id, iat, exp, jti, scope, auth_time where a person signed in, cnf where it is bound to a key (RFC 9449 §6.1).
/// `issued` is what make() made: its random token becomes the jti. Its row is kept under the hash of the whole JWT, so
/// that it is revoked and introspected like any other. Any thread.
Result<QString> accessJwt(const Order &order, const IssuedTokens &issued, const QString &issuer,
                          const QString &clientId, const crypto::jose::Key &key);

} // namespace bc::oauth::tokens
