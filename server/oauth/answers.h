#pragma once

#include "core/oauth/refusal.h"
#include "core/oauth/tokens/issue.h"
#include "server/http/response.h"

namespace bc::server::oauth {

/// RFC 6749 §5.2: 400, 401 with WWW-Authenticate for invalid_client, 503 with Retry-After when trying again may help.
http::Response refused(const bc::oauth::Refusal &refusal);

/// The answer of /token in the seed's order (contract §4.2): profile fields beside the tokens, empty where the grant
/// does not fill them.
http::Response tokenAnswer(const bc::oauth::IssuedTokens &issued);
/// The answer of /api/partners/oauth/token: access_token, token_type, expires_in, refresh_token, scope, created_at.
http::Response partnerTokenAnswer(const bc::oauth::IssuedTokens &issued);

} // namespace bc::server::oauth
