#pragma once

#include "core/accounts/user.h"

#include <QByteArray>
#include <QStringList>

namespace bc::oauth {

/// Who a valid access token speaks for. Made by tokens::authenticate.
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

    bool has(QStringView scope) const { return scopes.contains(scope); }
    bool isPlatform() const { return role == accounts::Role::PlatformAdministrator; }
    bool isAdministrator() const { return isPlatform() || role == accounts::Role::TenantAdministrator; }
};

} // namespace bc::oauth
