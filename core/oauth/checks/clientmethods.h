#pragma once

#include "core/oauth/checks/checks.h"

/// The ways in which a client proves who it is, one file a way; used by clientAuthentication() alone. Each writes into
/// its line of the decision record.
namespace bc::oauth::checks::methods {

/// client_secret_basic and client_secret_post (RFC 6749 §2.3.1): one of the live secrets, and sent the registered way.
Judged<> secret(CheckContext &context, CheckLine &line, const Client &client, const QString &presented, bool basic);

/// private_key_jwt and client_secret_jwt (RFC 7523 §3, OpenID Connect Core §9): signed with a registered key, or with a
/// live secret; iss = sub = client_id; aud is this provider; exp at most an hour ahead; its jti is added to
/// `context.uses`.
Judged<> assertion(CheckContext &context, CheckLine &line, const Client &client, const Parameters &parameters);

/// Whom the assertion says it is of; empty if it says nothing that could be true.
QString assertedClient(const QString &assertion);

} // namespace bc::oauth::checks::methods
