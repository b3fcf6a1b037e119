#pragma once

#include "core/accounts/user.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/oauth/refusal.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace bc::oauth {

/// What the ID token of an answer says beside whom it is about (OpenID Connect Core §2); idtoken::sign() makes it.
struct IdTokenOrder
{
    QString clientId;  ///< `aud` and `azp`
    QString algorithm; ///< "ES256"
    Instant authTime;
    QString nonce, sid, amr; ///< empty: left out; `amr` as it is stored
    QJsonObject claims;      ///< of the person, beside `sub`
};

/// The tokens of one answer, in plain: they exist only in memory, on their way to the client.
struct IssuedTokens
{
    QString accessToken, refreshToken;
    QString scope; ///< of the access token
    std::chrono::seconds expiresIn{0};
    Instant createdTime;
    qint64 familyId = 0;
    /// Whom they speak for.
    qint64 userId = 0, tenantId = 0;
    QString userUuid;
    accounts::Role role = accounts::Role::Member;
    /// Filled for the password grant only (contract §4.2).
    QString username, email, firstName, lastName, language;
    QString jkt;          ///< the key the access token is bound to (RFC 9449); empty: a bearer token
    QStringList audience; ///< the resources it is good at (RFC 8707); empty: this provider's interfaces
    std::optional<IdTokenOrder> idTokenOrder; ///< openid was granted
    QString idToken;                          ///< made of it when the tokens are stored
    QList<const char *> rowsWritten;          ///< literals for the decision record

    Instant expiresTime() const { return createdTime + expiresIn; }
    /// `token_type` of the answer.
    QStringView tokenType() const { return jkt.isEmpty() ? u"Bearer" : u"DPoP"; }
};

/// The writing half of a grant: one unit of work for store::Store::write(). Everything it needs is inside by value.
/// An Error undoes it (the store failed); a Refusal is an answer that keeps what it wrote (a reuse revokes a family).
using TokenUnit = std::function<Result<Judged<IssuedTokens>>(store::Connection &)>;

namespace tokens {

/// What an access and a refresh token are to be made of.
struct Order
{
    qint64 applicationId = 0;
    const char *grantType = ""; ///< a literal, for the family's row
    QString accessScope;
    QString familyScope; ///< of the refresh token: all that was granted
    std::optional<Instant> authTime;
    QString sid, amr; ///< of the browser session behind it, if there is one; `amr` as it is stored
    QString clientId, idTokenAlgorithm, nonce;
    QStringList idTokenClaims; ///< what the client asked the ID token to say of the person
    std::chrono::seconds accessLife{3600};
    std::chrono::seconds refreshLife{30 * 24 * 3600};
    bool forClient = false;                ///< nobody stands behind it but the client (RFC 9068 §2.2)
    QString jkt;                           ///< the key the access token is bound to; empty: a bearer token
    QString familyJkt;                     ///< the key the family's refresh tokens are bound to
    QStringList audience, familyResources; ///< of the access token, and all that was granted (RFC 8707)
    accounts::User user;
};

/// Fresh random tokens for the order, and an order for an ID token if a person signed in (`authTime`) and openid is
/// among the scopes; nothing is stored yet. Any thread.
IssuedTokens make(const Order &order, Instant now);
/// When the last of both ends.
Instant endsTime(const IssuedTokens &issued, const Order &order);
/// A new family with both tokens. Fills `issued.familyId`.
Result<> storeFamily(store::Connection &unit, IssuedTokens &issued, const Order &order);
/// Both tokens into the family `issued.familyId`.
Result<> storeInFamily(store::Connection &unit, IssuedTokens &issued, const Order &order);

} // namespace tokens

} // namespace bc::oauth
