#pragma once

#include "core/devices/syncing.h"
#include "server/connectors/vendor.h"
#include "server/outgoing/client.h"

namespace bc::crypto {
class SealingKey;
}

/// Our side of OAuth 2.0 (RFC 6749) towards vendors.
namespace bc::server::connectors {

/// How our client proves itself.
struct Credentials
{
    QString id, secret;
};

/// A code for tokens (§4.1.3), and a refresh token for the next ones (§6).
outgoing::Call exchangeCall(const Registration &registration, const Credentials &client, const QString &code,
                            const QString &redirectUri);
outgoing::Call refreshCall(const Registration &registration, const Credentials &client, const QString &refreshToken);

struct Tokens
{
    QString access, refresh;
    std::chrono::seconds life{3600}; ///< of the access token
    QString scope;                   ///< empty: the answer does not say
};
/// What the token endpoint answered: tokens, or why not and what that means for the link. SignIn for what RFC 6749 §5.2
/// says about the grant only; Refused for 400 and 401 without a word about it.
struct TokenAnswer
{
    std::optional<Tokens> tokens;
    devices::syncing::Turn refused; ///< without tokens
};
TokenAnswer tokensFrom(const outgoing::Answer &answer, const QString &vendor, Instant now);

/// Tokens as the store keeps them: bound to the link, so that one row's are of no use in another.
devices::syncing::SealedTokens seal(const crypto::SealingKey &key, const QString &linkUuid, const Tokens &tokens,
                                    Instant now);
Result<QString> openToken(const crypto::SealingKey &key, const QString &linkUuid, const QByteArray &sealed);

/// How long the vendor asks us to wait (RFC 9110 §10.2.3): seconds or a date, at most a day; `usual` if it does not
/// say.
std::chrono::seconds retryAfter(const outgoing::Answer &answer, Instant now, std::chrono::seconds usual);

} // namespace bc::server::connectors
