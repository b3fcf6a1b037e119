#pragma once

#include "core/accounts/user.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace bc::oauth {

/// Who a valid access token speaks for. Made by Provider::authenticate.
struct Principal
{
    qint64 userId = 0;
    qint64 tenantId = 0;
    accounts::Role role = accounts::Role::Member;
    qint64 applicationId = 0;
    QString clientId;
    bool trustedClient = false;
    QStringList scopes;
    Instant expiresTime;
    qint64 familyId = 0;
    QString jkt;          ///< the key it is bound to (RFC 9449): who presents it must prove that key
    QStringList audience; ///< the resources it was issued for (RFC 8707); empty: this provider's interfaces

    bool has(QStringView scope) const { return scopes.contains(scope); }
    bool isPlatform() const { return role == accounts::Role::PlatformAdministrator; }
    bool isAdministrator() const { return isPlatform() || role == accounts::Role::TenantAdministrator; }
};

using PrincipalPtr = std::shared_ptr<const Principal>;

} // namespace bc::oauth
