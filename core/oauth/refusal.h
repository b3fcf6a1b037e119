#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"

#include <QLatin1StringView>
#include <QString>

#include <tl/expected.hpp>

namespace bc::oauth {

/// The error codes of RFC 6749 §4.1.2.1 and §5.2, OpenID Connect Core §3.1.2.6, RFC 8628 §3.5, RFC 8707 §2, RFC 9449 §5
/// and §8.
enum class ErrorCode {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    InvalidScope,
    AccessDenied,
    AuthorizationPending,
    SlowDown,
    ExpiredToken,
    LoginRequired,
    ConsentRequired,
    UnmetAuthenticationRequirements, ///< OpenID Connect Core Error Code unmet_authentication_requirements §2
    RequestNotSupported,
    RequestUriNotSupported,
    InvalidTarget,
    InvalidDpopProof,
    UseDpopNonce,
    ServerError,
    TemporarilyUnavailable,
};

/// The code as it stands on the wire: "invalid_grant".
QLatin1StringView name(ErrorCode code);

/// Why a request is not granted. `description` goes to the client: plain ASCII without `"` and `\` (RFC 6749 §5.2), and
/// no more than it must know; the decision record holds the rest.
struct Refusal
{
    ErrorCode code = ErrorCode::ServerError;
    Sentence description;
};

/// A value, or why there is none.
template <typename T = void>
using Judged = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(ErrorCode code, Sentence description)
{
    return tl::make_unexpected(Refusal{code, std::move(description)});
}

/// What a failure of the store or of a library says to a client: server_error, or temporarily_unavailable for what
/// trying again may cure, or (Unauthorized) invalid_client. The error itself belongs into the log.
Refusal refusalOf(const Error &error);

} // namespace bc::oauth
