#pragma once

#include "core/oauth/events.h"
#include "core/oauth/tokens/issue.h"

namespace bc::oauth::tokens {

/// What the store knows of a refresh token and its family.
struct StoredRefresh
{
    QByteArray key;
    qint64 familyId = 0, applicationId = 0, userId = 0;
    QString grantType; ///< that the family began with
    QString scope;
    QStringList resources; ///< of the family
    QString jkt;           ///< the key the family's refresh tokens are bound to
    Instant expiresTime;
    std::optional<Instant> usedTime, familyRevokedTime, authTime;
    QByteArray successor;
    QString sid, amr, claims; ///< of the family; as they are stored
};
Result<std::optional<StoredRefresh>> findRefresh(store::Connection &connection, const QString &refreshToken);

/// The exchange of a refresh token for its successor (RFC 6749 §6, RFC 9700 §4.14.2).
struct Rotation
{
    QString refreshToken; ///< the old one
    Order order;
    IssuedTokens issued; ///< of make()
    QByteArray sealed;   ///< of sealSuccessor()
    std::chrono::seconds grace{30};
    Event event; ///< about it; its name is set by what happens
    const Events *events = nullptr;
};

/// The successor sealed under a key derived from the old token: only its holder can open it. Any thread.
QByteArray sealSuccessor(const QString &oldToken, const IssuedTokens &issued);

/// One conditional INSERT decides who of many exchanges the token. Whoever comes later gets the same successor within
/// the grace, as long as that was not used itself; after it, the whole family ends. Inside a unit of work.
Result<Judged<IssuedTokens>> rotate(store::Connection &unit, const Rotation &rotation);

} // namespace bc::oauth::tokens
