#pragma once

#include "core/applications/applications.h"
#include "core/oauth/checks/checks.h"
#include "core/oauth/events.h"
#include "core/oauth/keys.h"
#include "core/oauth/request.h"

namespace bc::oauth {

/// What a grant gets: an authenticated client that may use it, and its parameters.
struct GrantRequest
{
    CheckContext &context;
    ClientPtr client;
    const Parameters &parameters;
    bool partner = false; ///< came to the partner's alias
    const Origin &origin;
    const Events &events; ///< outlives every unit of work
    SigningKeys &keys;
    QString jkt = {}; ///< of the key the request proved (RFC 9449); empty: bearer tokens

    /// The life of an access token: the application's own, else the endpoint's.
    std::chrono::seconds accessLife() const;
    /// A parameter the grant cannot do without; invalid_request if it is missing.
    Judged<QString> required(const QString &name) const;
    /// Where the tokens are to be good: the resources asked for out of what was granted, or all that was granted
    /// (RFC 8707 §2.2).
    Judged<QStringList> audience(const QStringList &granted) const;
    /// An order for this client, with its lives, bound to the key that the request proved.
    tokens::Order order(const char *grantType, accounts::User user) const;
    /// Fresh tokens for the order, the access token in the format that the application is registered for; nothing is
    /// stored yet.
    Judged<IssuedTokens> make(const tokens::Order &order) const;
    /// An event about `user`'s tokens of this client.
    Event event(const QString &name, const accounts::User &user) const;
};

/// One way to get tokens (RFC 6749 §1.3). Thread-safe: it keeps nothing between requests.
class Grant
{
public:
    virtual ~Grant() = default;
    /// The value of `grant_type`.
    virtual QString type() const = 0;
    /// Whether the partner's alias offers it.
    virtual bool forPartners() const { return false; }
    /// Checks, reads, and answers with what remains to be done.
    virtual Judged<TokenStep> handle(const GrantRequest &request) const = 0;
};

/// RFC 6749 §4.1.3, RFC 7636 §4.6.
class AuthorizationCodeGrant final : public Grant
{
public:
    QString type() const override { return QStringLiteral("authorization_code"); }
    bool forPartners() const override { return true; }
    Judged<TokenStep> handle(const GrantRequest &request) const override;
};

/// RFC 6749 §6 with rotation and reuse detection (RFC 9700 §4.14).
class RefreshTokenGrant final : public Grant
{
public:
    QString type() const override { return QStringLiteral("refresh_token"); }
    bool forPartners() const override { return true; }
    Judged<TokenStep> handle(const GrantRequest &request) const override;
};

/// RFC 6749 §4.4. Acts as the application's owner and carries a refresh token, because the seed does.
class ClientCredentialsGrant final : public Grant
{
public:
    QString type() const override { return QStringLiteral("client_credentials"); }
    Judged<TokenStep> handle(const GrantRequest &request) const override;
};

/// RFC 6749 §4.3; a switch per application, off by default (RFC 9700 §2.4).
class PasswordGrant final : public Grant
{
public:
    QString type() const override { return QStringLiteral("password"); }
    Judged<TokenStep> handle(const GrantRequest &request) const override;
};

/// RFC 8628 §3.4: what a device without a browser polls until a person has decided on another one.
class DeviceCodeGrant final : public Grant
{
public:
    QString type() const override { return applications::deviceCodeGrantType(); }
    Judged<TokenStep> handle(const GrantRequest &request) const override;
};

/// Marks in a unit of work that the application and its secrets are in use, once a minute at most.
Result<> touchApplication(store::Connection &unit, const Client &client, Instant now);

} // namespace bc::oauth
