#pragma once

#include "core/oauth/keys.h"
#include "core/oauth/settings.h"
#include "core/oauth/tokens/issue.h"

/// ID tokens (OpenID Connect Core §2).
namespace bc::oauth::idtoken {

/// `typ` of their header: what tells them from the other tokens that the same keys sign.
constexpr QStringView type = u"JWT";

/// The ID token of an answer that was ordered one (IssuedTokens::idTokenOrder), as §3.1.3.6 and, for a refreshed one,
/// §12.2 say. Signs: on the thread of the answer, never on the writer's.
Result<QString> sign(store::Connection &reader, SigningKeys &keys, const ProviderSettings &settings,
                     const IssuedTokens &issued);

/// What an ID token said that a client shows us again.
struct Hint
{
    QString sub, clientId;
    QString sid; ///< empty if it named no session
};
/// An ID token that we issued and whose key is still published; it may have expired. Unauthorized for any other text.
Result<Hint> verified(store::Connection &reader, SigningKeys &keys, const QString &issuer, const QString &token,
                      Instant now);

} // namespace bc::oauth::idtoken
