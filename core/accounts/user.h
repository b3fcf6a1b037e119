#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace bc::accounts {

/// What a person may do; the numbers are the `role_id` of the API (contract §3).
enum class Role { PlatformAdministrator = 1, TenantAdministrator = 2, Clinician = 3, Member = 4, Developer = 5 };

constexpr int activeState = 5, disabledState = 0;

struct Tenant
{
    qint64 id = 0;
    QString uuid, name;
    int state = activeState;
    bool finerScopes = false; ///< applications may have other scopes than `all`
    Instant createdTime, modifiedTime;
};

/// A person with an account. Never holds the password hash.
struct User
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0;
    QString username, email, firstName, middleName, lastName;
    QString language; ///< BCP 47: "en", "de"
    QString timezone; ///< IANA name
    QString country, countryTelCode, telephone;
    QString birthDate; ///< ISO date; empty if not known
    bool agreeTos = false;
    int accountType = 1; ///< 1 personal, 2 professional
    std::optional<int> accountSubType;
    QString accountSubTypeOther, organizationName;
    Role role = Role::Member;
    int state = activeState;
    std::optional<Instant> lockedUntil, lastSignInTime;
    Instant createdTime, modifiedTime;

    QString displayName() const { return QString(firstName + u' ' + lastName).trimmed(); }
};

} // namespace bc::accounts
