#pragma once

#include "core/accounts/user.h"
#include "core/base/clock.h"
#include "core/oauth/singleuse.h"

#include <QString>
#include <QStringList>

namespace bc::oauth {

/// What a protected resource is told of a token (RFC 7662 §2.2). Whatever is not live, or not to be known by who asks,
/// is inactive, and nothing else is said of it.
struct Introspection
{
    bool active = false;
    bool refresh = false; ///< a refresh token: no protected resource should take it
    QString scope;
    QString clientId; ///< whom it was issued to
    /// Whom it speaks for.
    qint64 userId = 0, tenantId = 0;
    accounts::Role role = accounts::Role::Member;
    QString userUuid, username;
    Instant createdTime, expiresTime;
    QString jkt;          ///< the key it is bound to (RFC 9449 §6.2)
    QStringList audience; ///< the resources it is for (RFC 8707); empty: this provider's interfaces
    /// What authenticated whoever asks, to be used up before the answer goes out (singleuse::spend).
    QList<SingleUse> uses;
};

/// A live token with the application it was issued to.
struct TokenFacts
{
    Introspection token;
    qint64 applicationId = 0, applicationTenantId = 0;
};

} // namespace bc::oauth
