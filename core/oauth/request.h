#pragma once

#include "core/oauth/parameters.h"
#include "core/oauth/passwordsignin.h"
#include "core/oauth/settings.h"
#include "core/oauth/tokens/issue.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <variant>

namespace bc::oauth {

/// How a client proves who it is with HTTP Basic: user and password, form-decoded (RFC 6749 §2.3.1).
struct BasicCredentials
{
    QString clientId, secret;
};

/// A request to an endpoint that clients call themselves: /token and /revoke.
struct ClientRequest
{
    Parameters body, query;
    std::optional<BasicCredentials> basic;
    std::optional<QByteArray> dpop = {}; ///< the DPoP header (RFC 9449 §4.1)
    bool partner = false;                ///< came to the partner's alias: code and refresh grants only, longer life
    Origin origin;
};

/// A password that has to be verified before a grant can go on: Argon2id runs elsewhere, never on the caller's thread.
struct PasswordQuestion
{
    QByteArray password;
    QString phc; ///< empty: no such person; verifying takes the same time all the same
    /// Goes on with the verdict.
    std::function<TokenUnit(bool correct, const passwordsignin::Renewal &renewal)> then;
};

/// What a token request needs next.
using TokenStep = std::variant<TokenUnit, PasswordQuestion>;

} // namespace bc::oauth
