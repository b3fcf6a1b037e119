#include "core/oauth/refusal.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

QLatin1StringView name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
        return "invalid_request"_L1;
    case ErrorCode::InvalidClient:
        return "invalid_client"_L1;
    case ErrorCode::InvalidGrant:
        return "invalid_grant"_L1;
    case ErrorCode::UnauthorizedClient:
        return "unauthorized_client"_L1;
    case ErrorCode::UnsupportedGrantType:
        return "unsupported_grant_type"_L1;
    case ErrorCode::UnsupportedResponseType:
        return "unsupported_response_type"_L1;
    case ErrorCode::InvalidScope:
        return "invalid_scope"_L1;
    case ErrorCode::AccessDenied:
        return "access_denied"_L1;
    case ErrorCode::AuthorizationPending:
        return "authorization_pending"_L1;
    case ErrorCode::SlowDown:
        return "slow_down"_L1;
    case ErrorCode::ExpiredToken:
        return "expired_token"_L1;
    case ErrorCode::LoginRequired:
        return "login_required"_L1;
    case ErrorCode::ConsentRequired:
        return "consent_required"_L1;
    case ErrorCode::UnmetAuthenticationRequirements:
        return "unmet_authentication_requirements"_L1;
    case ErrorCode::RequestNotSupported:
        return "request_not_supported"_L1;
    case ErrorCode::RequestUriNotSupported:
        return "request_uri_not_supported"_L1;
    case ErrorCode::InvalidTarget:
        return "invalid_target"_L1;
    case ErrorCode::InvalidDpopProof:
        return "invalid_dpop_proof"_L1;
    case ErrorCode::UseDpopNonce:
        return "use_dpop_nonce"_L1;
    case ErrorCode::ServerError:
        return "server_error"_L1;
    case ErrorCode::TemporarilyUnavailable:
        return "temporarily_unavailable"_L1;
    }
    return "server_error"_L1;
}

Refusal refusalOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Busy:
    case ErrorKind::StorageFull:
    case ErrorKind::Unavailable:
        return {ErrorCode::TemporarilyUnavailable,
                Sentence("provider_busy", u"The provider cannot do this at the moment. Try again later.")};
    case ErrorKind::Unauthorized:
        return {ErrorCode::InvalidClient, Sentence("client_unproved", u"Client authentication failed.")};
    default:
        return {ErrorCode::ServerError, Sentence("provider_error", u"The provider met an error of its own.")};
    }
}

} // namespace bc::oauth
