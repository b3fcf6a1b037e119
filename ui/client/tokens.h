#pragma once

#include <QDateTime>
#include <QString>

namespace bc::ui {

/// What the signed-in console holds. The access token lives in memory only; the refresh token also in the keychain.
struct Tokens
{
    QString accessToken;
    QString refreshToken;
    QDateTime expires; ///< UTC; invalid when the provider did not say
};

/// Who is signed in, from GET /api/v1/admin/me.
struct Person
{
    enum Role { Platform = 1, TenantAdministrator = 2, Clinician = 3, Member = 4, Developer = 5 };

    qint64 id = 0;
    QString uuid, email, firstName, lastName, language, timezone;
    int roleId = 0;
    qint64 tenantId = 0;
    QString tenantName;
    QString providerVersion, issuer, store;
    bool demo = false;

    QString displayName() const; ///< "Frank Herbert", else the e-mail address
    QString shortName() const;   ///< "Frank H"
    bool isAdministrator() const { return roleId == Platform || roleId == TenantAdministrator; }

    static Person fromJson(const class QJsonObject &me);
};

} // namespace bc::ui
