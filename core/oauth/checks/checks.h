#pragma once

#include "core/oauth/applicationcache.h"
#include "core/oauth/authorization.h"
#include "core/oauth/decisionrecord.h"
#include "core/oauth/keys.h"
#include "core/oauth/parameters.h"
#include "core/oauth/pushedrequest.h"
#include "core/oauth/refusal.h"
#include "core/oauth/request.h"
#include "core/oauth/settings.h"
#include "core/oauth/singleuse.h"

#include <QStringList>

/// The rules an OAuth request is held against, one file a rule. Each may refuse, and writes one line into the decision
/// record. All run on the thread of the request, with that thread's reader.
namespace bc::oauth {

/// What checks and grants work with during one request.
struct CheckContext
{
    store::Connection &reader;
    ApplicationCache &applications;
    const ProviderSettings &settings;
    Instant now;
    DecisionRecord &record;
    /// What the request's unit of work has to use up before it does anything (singleuse::before).
    QList<SingleUse> uses = {};
};

namespace checks {

/// No parameter may stand twice (RFC 6749 §3.1, §3.2) but `resource` (RFC 8707 §2).
Judged<> parametersOnce(CheckContext &context, const Parameters &parameters);

/// No secret may stand in a URL, where logs and histories keep it (RFC 6749 §2.3.1, RFC 9700 §4.3).
Judged<> noSecretInUrl(CheckContext &context, const Parameters &query);

/// The body's parameters and, where the body lacks them, the query string's: clients in the wild send them there.
/// Refused when the two contradict each other.
Judged<Parameters> parametersMerged(CheckContext &context, const Parameters &body, const Parameters &query);

/// There is an active application with this client_id. What the record keeps of it is filled in.
Judged<ClientPtr> clientFound(CheckContext &context, const QString &clientId);

/// The application of that id, under the same conditions.
Judged<ClientPtr> clientOfId(CheckContext &context, qint64 applicationId);

/// The client proves who it is (RFC 6749 §2.3), by the method it is registered for: client_secret_basic,
/// client_secret_post, client_secret_jwt, private_key_jwt (OpenID Connect Core §9), or none for a public client.
/// invalid_client unless exactly one method is used and what it brings is live; secrets are compared in constant time.
/// An assertion's jti goes to `context.uses`: whoever answers the request has to use it up.
Judged<ClientPtr> clientAuthentication(CheckContext &context, const Parameters &parameters,
                                       const std::optional<BasicCredentials> &basic);

/// The redirect address is one of the registered, character by character; only the port of a registered loopback
/// address may differ (RFC 6749 §3.1.2.3, RFC 8252 §7.3, RFC 9700 §4.1.3). Left out, the only registered one is taken.
Judged<QString> redirectAddress(CheckContext &context, const Client &client, const QString &presented);

/// `code` is the only response type (RFC 6749 §3.1.1); the response mode is one we have (OAuth 2.0 Multiple Response
/// Types §2.1, Form Post Response Mode); request objects are not understood (OpenID Connect Core §6).
Judged<> responseType(CheckContext &context, const Parameters &parameters);

/// The application may use this grant.
Judged<> grantAllowed(CheckContext &context, const Client &client, const QString &grantType);

/// What of the asked scopes is granted (RFC 6749 §3.3): all of the application's if none is asked for; invalid_scope if
/// one is asked for that the application does not have.
Judged<QStringList> scopeRequested(CheckContext &context, const Client &client, const QString &asked);

/// A part of what was granted before (RFC 6749 §6); all of it if nothing is asked for.
Judged<QString> scopeNarrowed(CheckContext &context, const QString &granted, const QString &asked);

/// A challenge by S256 (RFC 7636 §4.3), required from public clients. Answers it, or an empty text.
Judged<QString> codeChallenge(CheckContext &context, const Client &client, const Parameters &parameters);

/// The verifier fits the challenge (RFC 7636 §4.6); none may come without a challenge (RFC 9700 §4.8.2).
Judged<> codeVerifier(CheckContext &context, const QString &challenge, const QString &verifier);

/// The proof of the key that the tokens are to be bound to (RFC 9449 §5): its thumbprint, or an empty text if none came
/// and the application may do without. Its jti goes to `context.uses`.
Judged<QString> dpopProof(CheckContext &context, const Client &client, const ClientRequest &request);

/// `dpop_jkt` of an authorization request (RFC 9449 §10); empty if it is not there.
Judged<QString> dpopKeyAnnounced(CheckContext &context, const Parameters &parameters);

/// A code or refresh token that is bound to a key comes with a proof of that key (RFC 9449 §5, §10).
Judged<> keyOfGrant(CheckContext &context, const QString &boundTo, const QString &presented);

/// The resources asked for, each one of `allowed` (RFC 8707 §2); empty if none is asked for.
Judged<QStringList> resourcesAmong(CheckContext &context, const QStringList &allowed, const Parameters &parameters);

/// prompt, max_age, login_hint (OpenID Connect Core §3.1.2.1), written into the authorization.
Judged<> prompt(CheckContext &context, const Parameters &parameters, Authorization &authorization);

/// The request that this client pushed under `requestUri` (RFC 9126 §4): live and not used yet.
Judged<PushedRequest> pushedRequest(CheckContext &context, const Client &client, const QString &requestUri);

/// An application that must push its requests did so (RFC 9126 §6).
Judged<> pushedIfRequired(CheckContext &context, const Client &client, bool pushed);

/// The ID token that names whom the client expects (OpenID Connect Core §3.1.2.1): issued by us to this client, expired
/// or not. Written into the authorization; an empty one is none.
Judged<> idTokenHint(CheckContext &context, SigningKeys &keys, const QString &token, Authorization &authorization);

/// The `claims` parameter (OpenID Connect Core §5.5), written into the authorization: what the ID token is to say, whom
/// and which `acr` the client insists on, and the scopes that cover the claims asked for, so that the person is asked
/// for each in the words of its scope.
Judged<> claimsRequested(CheckContext &context, const QString &text, Authorization &authorization);

/// The person exists, and neither they nor their tenant are disabled.
Judged<accounts::User> personActive(CheckContext &context, qint64 userId);

} // namespace checks

namespace redirects {

/// Whether the presented address is the registered one.
bool matches(QStringView registered, QStringView presented);
/// Where they begin to differ (see Compared); a port that may differ does not count.
qsizetype firstDifference(QStringView registered, QStringView presented);

} // namespace redirects

namespace pkce {

/// 43…128 characters of the unreserved set (RFC 7636 §4.1).
bool isVerifier(QStringView text);
/// 43 characters of base64url: a SHA-256.
bool isS256Challenge(QStringView text);

} // namespace pkce

} // namespace bc::oauth
