#pragma once

#include "core/oauth/applicationcache.h"
#include "core/oauth/authorization.h"
#include "core/oauth/consent.h"
#include "core/oauth/decisionrecord.h"
#include "core/oauth/device.h"
#include "core/oauth/events.h"
#include "core/oauth/introspection.h"
#include "core/oauth/keys.h"
#include "core/oauth/parameters.h"
#include "core/oauth/principal.h"
#include "core/oauth/pushedrequest.h"
#include "core/oauth/request.h"
#include "core/oauth/settings.h"
#include "core/oauth/tokens/issue.h"
#include "core/store/cache.h"
#include "core/store/watch.h"

#include <functional>
#include <memory>
#include <vector>

namespace bc::oauth {

struct CheckContext;
class Grant;
struct LogoutRequest;

/// The OAuth 2.0 provider (RFC 6749, 6750, 7009, 7523, 7636, 8252, 8707, 9207, 9449, 9700): its rules without HTTP. The
/// only file that names every grant.
///
/// A request goes: checks and reads on the caller's thread through that thread's reader, every check one line in the
/// record; then one unit of work for the writer, whose conditional UPDATE alone decides over single use. Thread-safe.
class Provider
{
public:
    explicit Provider(ProviderSettings settings);
    ~Provider();

    /// What the store has to watch for what the provider keeps in memory (StoreOptions::watched).
    static store::WatchedTables watched();

    const ProviderSettings &settings() const { return m_settings; }
    /// The nonce that DPoP proofs should carry now (RFC 9449 §8).
    QString dpopNonce(Instant now) const;
    DecisionLog &decisions() { return m_decisions; }
    Events &events() { return m_events; }
    /// What tokens are signed with.
    SigningKeys &keys() { return m_keys; }
    /// The values of `grant_type` that /token knows.
    QStringList grantTypes() const;

    // ---- /authorize (RFC 6749 §4.1.1) ----

    /// The checks that need no person, in order.
    tl::expected<Authorization, AuthorizationRefusal> authorize(store::Connection &reader, const Parameters &parameters,
                                                                Instant now, DecisionRecord &record);
    /// What has to happen before a code may be issued to `person` (nothing: nobody is signed in). Refused with
    /// login_required or consent_required when the client allows no page (prompt=none).
    Judged<Interaction> interaction(store::Connection &reader, const Authorization &authorization,
                                    const std::optional<SignedIn> &person, Instant now, DecisionRecord &record);
    /// Issues the code. `decision` allowed: the person just said so on the consent page, which is remembered. Conflict
    /// when the request was pushed and somebody else used it first, or it expired.
    std::function<Result<IssuedCode>(store::Connection &)> codeUnit(const Authorization &authorization,
                                                                    const SignedIn &person, const Decision &decision,
                                                                    Instant now, const Origin &origin) const;
    /// Writes down that the person said no. Conflict as above.
    std::function<Result<>(store::Connection &)> denialUnit(const Authorization &authorization, const SignedIn &person,
                                                            Instant now, const Origin &origin) const;

    // ---- /par (RFC 9126) ----

    /// Checks what the client pushes as authorize() would; every refusal is for the client. The unit stores it.
    Judged<std::function<Result<Judged<PushedUri>>(store::Connection &)>>
    push(store::Connection &reader, const ClientRequest &request, Instant now, DecisionRecord &record);
    /// To be done when the first page is shown for a pushed request: gives the person the time to sign in.
    std::function<Result<>(store::Connection &)> openUnit(const Authorization &authorization, Instant now) const;
    /// Uses a pushed request up before anybody signed in (the person cancelled); nothing to do for others.
    std::function<Result<>(store::Connection &)> abandonUnit(const Authorization &authorization, Instant now) const;

    // ---- /device_authorization and /device (RFC 8628) ----

    /// The checks of a device's request; the unit stores it.
    Judged<std::function<Result<DeviceCodes>(store::Connection &)>>
    authorizeDevice(store::Connection &reader, const ClientRequest &request, Instant now, DecisionRecord &record);
    /// The request that waits for the word of whoever typed this code. InvalidRequest: none does.
    Judged<Authorization> deviceRequest(store::Connection &reader, const QString &userCode, Instant now,
                                        DecisionRecord &record);
    /// Writes down what the person said; false if that came too late.
    std::function<Result<bool>(store::Connection &)> deviceUnit(const Authorization &authorization,
                                                                const SignedIn &person, const Decision &decision,
                                                                Instant now, const Origin &origin) const;
    /// Writes down that somebody typed a wrong code.
    std::function<Result<>(store::Connection &)> wrongUserCodeUnit(Instant now, const Origin &origin) const;

    // ---- /token (RFC 6749 §3.2) and /revoke (RFC 7009) ----

    Judged<TokenStep> token(store::Connection &reader, const ClientRequest &request, Instant now,
                            DecisionRecord &record);
    /// The unit answers whether there was anything to revoke; a token of another client is refused.
    Judged<std::function<Result<bool>(store::Connection &)>>
    revoke(store::Connection &reader, const ClientRequest &request, Instant now, DecisionRecord &record);

    // ---- protected resources (RFC 6750) ----

    /// The person and application an access token speaks for. Unauthorized when it is unknown, expired, revoked, or its
    /// person, application or tenant is disabled. As of this moment, whichever process did that. Whether whoever
    /// presents it may (`jkt`), and here (`audience`), is the caller's to judge.
    Result<PrincipalPtr> authenticate(store::Connection &reader, QByteArrayView accessToken, Instant now);
    /// The account of a principal, as fresh as authenticate(); null if it is gone.
    Result<std::shared_ptr<const accounts::User>> person(store::Connection &reader, qint64 userId);

    // ---- /introspect (RFC 7662) ----

    /// What a protected resource, which must authenticate as a confidential client, learns of an access or refresh
    /// token: of those issued to itself or to an application of its tenant; of every tenant's, if it is a trusted
    /// application that a platform administrator owns. Anything else is inactive.
    Judged<Introspection> introspect(store::Connection &reader, const ClientRequest &request, Instant now,
                                     DecisionRecord &record);

    // ---- /logout (OpenID Connect RP-Initiated Logout) ----

    /// The checks that need no person, in order. A refusal is told to the person on a page, never by redirect.
    Judged<LogoutRequest> logout(store::Connection &reader, const Parameters &parameters, Instant now,
                                 DecisionRecord &record);
    /// Ends the session and, with it, what applications got by it without offline_access.
    std::function<Result<>(store::Connection &)> logoutUnit(const LogoutRequest &request, const SignedIn &person,
                                                            const QByteArray &sessionHash, Instant now,
                                                            const Origin &origin) const;

    // ---- direct sign-in of our own interfaces: /api/v1/login, register, refresh-token ----

    /// Tokens of scope `all` for a person whose password was just verified (or who just registered), issued to the
    /// application `settings().directClientId`. Inside a unit of work. NotFound if that application does not exist.
    Result<IssuedTokens> issueDirect(store::Connection &unit, const accounts::User &user, Instant now,
                                     const Origin &origin);
    /// Rotates a refresh token that issueDirect() gave out (or the console's). Inside a unit of work; a refusal
    /// (invalid_grant) is an answer of its own, because a reuse revokes the family and that has to be kept.
    Result<Judged<IssuedTokens>> refreshDirect(store::Connection &unit, const QString &refreshToken, Instant now,
                                               const Origin &origin);

private:
    const Grant *grant(QStringView type) const;
    /// What /authorize checks of a known client's request. `once`: whether no parameter is repeated.
    tl::expected<Authorization, AuthorizationRefusal> checkedAuthorization(CheckContext &context,
                                                                           const ClientPtr &client,
                                                                           const Parameters &parameters,
                                                                           const Judged<> &once, bool pushed);

    ProviderSettings m_settings;
    DecisionLog m_decisions;
    Events m_events;
    SigningKeys m_keys;
    ApplicationCache m_applications;
    store::Cache<QByteArray, Principal> m_principals; ///< by tokens::key()
    store::Cache<QByteArray, TokenFacts> m_facts;     ///< of access tokens, by tokens::key()
    store::Cache<qint64, accounts::User> m_people;
    std::vector<std::unique_ptr<Grant>> m_grants;
};

} // namespace bc::oauth
