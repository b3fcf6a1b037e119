#pragma once

#include "core/accounts/passkeys.h"
#include "core/accounts/webauthn.h"
#include "server/http/request.h"
#include "server/middleware/services.h"

#include <functional>
#include <optional>

/// Passkeys on the wire: what the script of the pages puts into the form's fields, in base64url.
namespace bc::server::oauth::passkeyanswer {

/// The assertion of a form, verified (libfido2): whose passkey it is, and the unit of work that uses up challenge and
/// counter.
struct Verified
{
    accounts::Passkey passkey;
    QByteArray userHandle; ///< what the authenticator keeps of the person; may be empty beside a known person
    std::function<Result<bool>(store::Connection &)> unit; ///< false: challenge used before, or counter not grown
};

/// Nothing when the answer is wrong in any way: the log says how, the page does not. `boundTo`: the cookie that the
/// challenge was made for.
Result<std::optional<Verified>> verified(const Services &services, store::Connection &reader,
                                         const http::Parameters &fields, const QByteArray &boundTo,
                                         bool requireUserVerification, Instant now);

QByteArray decoded(const http::Parameters &fields, QStringView name);
/// What the authenticator keeps of a person, and hands back: the 16 bytes of the account's uuid.
QByteArray userHandle(const QString &uuid);

} // namespace bc::server::oauth::passkeyanswer
