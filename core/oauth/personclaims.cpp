#include "core/oauth/personclaims.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::oauth::personclaims {

namespace {

struct Claim
{
    const char *name;
    const char *scope;
    QJsonValue (*value)(const accounts::User &);
};

/// The consent page promises no more than this for each scope.
constexpr std::array table{
    Claim{"name", "profile", [](const accounts::User &user) { return QJsonValue(user.displayName()); }},
    Claim{"given_name", "profile", [](const accounts::User &user) { return QJsonValue(user.firstName); }},
    Claim{"middle_name", "profile", [](const accounts::User &user) { return QJsonValue(user.middleName); }},
    Claim{"family_name", "profile", [](const accounts::User &user) { return QJsonValue(user.lastName); }},
    Claim{"preferred_username", "profile", [](const accounts::User &user) { return QJsonValue(user.username); }},
    Claim{"locale", "profile", [](const accounts::User &user) { return QJsonValue(user.language); }},
    Claim{"zoneinfo", "profile", [](const accounts::User &user) { return QJsonValue(user.timezone); }},
    Claim{"updated_at", "profile", [](const accounts::User &user) { return QJsonValue(toSeconds(user.modifiedTime)); }},
    Claim{"email", "email", [](const accounts::User &user) { return QJsonValue(user.email); }},
    // Nobody has proved yet that a letter to this address arrives.
    Claim{"email_verified", "email", [](const accounts::User &) { return QJsonValue(false); }},
};

template <typename Wanted>
QJsonObject told(const accounts::User &user, Wanted wanted)
{
    QJsonObject said;
    for (const Claim &claim : table) {
        const QJsonValue value = wanted(claim) ? claim.value(user) : QJsonValue();
        if (!value.isNull() && value != QJsonValue(QString()))
            said.insert(QLatin1StringView(claim.name), value);
    }
    return said;
}

} // namespace

QStringList all()
{
    QStringList names;
    for (const Claim &claim : table)
        names.append(QString::fromLatin1(claim.name));
    return names;
}

QString scopeOf(QStringView claim)
{
    const auto *found = std::find_if(table.begin(), table.end(),
                                     [&](const Claim &one) { return claim == QLatin1StringView(one.name); });
    return found == table.end() ? QString() : QString::fromLatin1(found->scope);
}

QJsonObject of(const accounts::User &user, const QStringList &claims)
{
    return told(user, [&claims](const Claim &claim) { return claims.contains(QLatin1StringView(claim.name)); });
}

QJsonObject ofScopes(const accounts::User &user, const QStringList &scopes)
{
    return told(user, [&scopes](const Claim &claim) { return scopes.contains(QLatin1StringView(claim.scope)); });
}

} // namespace bc::oauth::personclaims
