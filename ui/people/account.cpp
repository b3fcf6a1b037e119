#include "ui/people/account.h"

#include "ui/client/tokens.h"
#include "ui/widgets/moment.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <array>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

struct AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::people)
};

QDateTime timeOf(const QJsonObject &json, QLatin1StringView field)
{
    return moment::fromText(json.value(field).toString());
}

} // namespace

QString Account::name() const
{
    const QString both = QString(firstName + u' ' + lastName).trimmed();
    return both.isEmpty() ? username : both;
}

Standing Account::standing(const QDateTime &now) const
{
    if (state != 5) {
        return Standing::Disabled;
    }
    if (!hasPassword) {
        return Standing::Invited;
    }
    return lockedUntil.isValid() && lockedUntil > now ? Standing::Locked : Standing::Active;
}

Account Account::fromJson(const QJsonObject &json)
{
    Account a;
    a.id = json.value("id"_L1).toInteger();
    a.username = json.value("username"_L1).toString();
    a.email = json.value("email"_L1).toString();
    a.firstName = json.value("first_name"_L1).toString();
    a.middleName = json.value("middle_name"_L1).toString();
    a.lastName = json.value("last_name"_L1).toString();
    a.language = json.value("language"_L1).toString();
    a.timezone = json.value("timezone"_L1).toString();
    a.role = json.value("role_id"_L1).toInt();
    a.state = json.value("state"_L1).toInt(5);
    a.hasPassword = json.value("has_password"_L1).toBool(true);
    a.hasSecondFactor = json.value("has_second_factor"_L1).toBool();
    a.lastSignIn = timeOf(json, "last_sign_in_time"_L1);
    a.lockedUntil = timeOf(json, "locked_until"_L1);
    a.created = timeOf(json, "created_time"_L1);
    a.modified = timeOf(json, "modified_time"_L1);
    a.invitedUntil = timeOf(json, "invited_until"_L1);
    a.totpSince = timeOf(json, "totp_since"_L1);
    a.passkeys = json.value("passkeys"_L1).toInt();
    a.recoveryCodes = json.value("recovery_codes"_L1).toInt();
    a.trustedBrowsers = json.value("trusted_browsers"_L1).toInt();
    a.failedSignIns = json.value("failed_sign_ins"_L1).toInt();
    return a;
}

QJsonObject Account::toJson() const
{
    return {
        {u"email"_s, email},          {u"username"_s, username},
        {u"first_name"_s, firstName}, {u"middle_name"_s, middleName},
        {u"last_name"_s, lastName},   {u"language"_s, language},
        {u"timezone"_s, timezone},    {u"role_id"_s, role},
    };
}

Session Session::fromJson(const QJsonObject &json)
{
    Session s;
    s.id = json.value("id"_L1).toString();
    s.userAgent = json.value("user_agent"_L1).toString();
    s.address = json.value("address"_L1).toString();
    for (const QJsonValue value : json.value("amr"_L1).toArray()) {
        s.amr.append(value.toString());
    }
    s.since = timeOf(json, "auth_time"_L1);
    s.lastSeen = timeOf(json, "last_seen_time"_L1);
    s.expires = timeOf(json, "expires_time"_L1);
    return s;
}

Consent Consent::fromJson(const QJsonObject &json)
{
    Consent c;
    c.id = json.value("id"_L1).toInteger();
    c.applicationId = json.value("application_id"_L1).toInteger();
    c.applicationName = json.value("application_name"_L1).toString();
    c.scopes = json.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    c.resources = json.value("resources"_L1).toVariant().toStringList();
    c.active = json.value("state"_L1).toInt(5) == 5;
    c.since = timeOf(json, "created_time"_L1);
    return c;
}

QStringList pageLanguages() { return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s}; }

QString languageName(const QString &code)
{
    // Each in itself: whoever looks for theirs may not read the console's.
    static const QHash<QString, QString> names{
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}};
    return names.value(code, code);
}

QString roleName(int role)
{
    switch (role) {
    case Person::Platform:
        return AccountTexts::tr("Platform administrator");
    case Person::TenantAdministrator:
        return AccountTexts::tr("Administrator");
    case Person::Clinician:
        return AccountTexts::tr("Clinician");
    case Person::Member:
        return AccountTexts::tr("Member");
    case Person::Developer:
        return AccountTexts::tr("Developer");
    default:
        return QString::number(role);
    }
}

QString roleMeaning(int role)
{
    switch (role) {
    case Person::Platform:
        return AccountTexts::tr("manages every organisation");
    case Person::TenantAdministrator:
        return AccountTexts::tr("manages people, applications and devices");
    case Person::Clinician:
        return AccountTexts::tr("reads the data of assigned patients");
    case Person::Member:
        return AccountTexts::tr("has own data and consents, as patients do");
    case Person::Developer:
        return AccountTexts::tr("makes own applications, sees no patients");
    default:
        return {};
    }
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Disabled:
        return AccountTexts::tr("Disabled");
    case Standing::Invited:
        return AccountTexts::tr("Invited");
    case Standing::Locked:
        return AccountTexts::tr("Locked");
    case Standing::Active:
        break;
    }
    return AccountTexts::tr("Active");
}

QString standingMeaning(Standing standing)
{
    switch (standing) {
    case Standing::Disabled:
        return AccountTexts::tr("Cannot sign in until an administrator enables the account.");
    case Standing::Invited:
        return AccountTexts::tr("Has not set a password yet.");
    case Standing::Locked:
        return AccountTexts::tr("Too many wrong tries; the lock ends by itself.");
    case Standing::Active:
        break;
    }
    return {};
}

Mark standingMark(Standing standing)
{
    switch (standing) {
    case Standing::Disabled:
        return Mark::Stopped;
    case Standing::Invited:
        return Mark::Waiting;
    case Standing::Locked:
        return Mark::Bad;
    case Standing::Active:
        break;
    }
    return Mark::Good;
}

QStringList secondFactors(const Account &account)
{
    QStringList all;
    if (account.totpSince.isValid()) {
        all.append(AccountTexts::tr("Authenticator app"));
    }
    if (account.passkeys > 0) {
        all.append(AccountTexts::tr("%n passkey(s)", nullptr, account.passkeys));
    }
    return all;
}

QString browserName(const QString &userAgent)
{
    using Names = std::pair<QLatin1StringView, QLatin1StringView>; // in the header, to people
    // Those that also name others come first.
    static constexpr std::array<Names, 10> programs{{{"Edg"_L1, "Edge"_L1},
                                                     {"OPR/"_L1, "Opera"_L1},
                                                     {"SamsungBrowser"_L1, "Samsung Internet"_L1},
                                                     {"QtWebEngine"_L1, "BiometricsCloud"_L1},
                                                     {"Firefox"_L1, "Firefox"_L1},
                                                     {"FxiOS"_L1, "Firefox"_L1},
                                                     {"CriOS"_L1, "Chrome"_L1},
                                                     {"Chrome"_L1, "Chrome"_L1},
                                                     {"Safari"_L1, "Safari"_L1},
                                                     {"curl/"_L1, "curl"_L1}}};
    static constexpr std::array<Names, 8> systems{{{"Windows"_L1, "Windows"_L1},
                                                   {"Android"_L1, "Android"_L1},
                                                   {"iPhone"_L1, "iPhone"_L1},
                                                   {"iPad"_L1, "iPad"_L1},
                                                   {"CrOS"_L1, "ChromeOS"_L1},
                                                   {"Mac OS X"_L1, "macOS"_L1},
                                                   {"Linux"_L1, "Linux"_L1},
                                                   {"BSD"_L1, "BSD"_L1}}};
    const auto first = [&userAgent](const auto &names) {
        for (const auto &[sign, name] : names) {
            if (userAgent.contains(sign)) {
                return QString(name);
            }
        }
        return QString();
    };
    QStringList words{first(programs), first(systems)};
    words.removeAll(QString());
    if (!words.isEmpty()) {
        return words.join(u" · "_s);
    }
    return userAgent.isEmpty() ? AccountTexts::tr("Unknown browser") : userAgent;
}

QString signInName(const QStringList &amr)
{
    const bool passkey = amr.contains(u"hwk"_s) || amr.contains(u"swk"_s);
    const bool password = amr.contains(u"pwd"_s);
    if (passkey) {
        return password ? AccountTexts::tr("with password and passkey") : AccountTexts::tr("with a passkey");
    }
    if (amr.contains(u"otp"_s)) {
        return AccountTexts::tr("with password and code");
    }
    return amr.contains(u"mfa"_s) ? AccountTexts::tr("with two factors") : AccountTexts::tr("with the password");
}

QString scopeSentence(const QString &scope)
{
    if (scope == "all"_L1) {
        return AccountTexts::tr("Read and change all their data, measurements included");
    }
    if (scope == "openid"_L1) {
        return AccountTexts::tr("Know that it is them");
    }
    if (scope == "profile"_L1) {
        return AccountTexts::tr("See name, language, time zone and user number");
    }
    if (scope == "email"_L1) {
        return AccountTexts::tr("See the e-mail address");
    }
    if (scope == "ring_data"_L1) {
        return AccountTexts::tr("Read the measurements of a ring");
    }
    if (scope == "cgm_data"_L1) {
        return AccountTexts::tr("Read glucose values");
    }
    if (scope == "offline_access"_L1) {
        return AccountTexts::tr("Keep this access while they are away");
    }
    return AccountTexts::tr("Use the permission \"%1\"").arg(scope);
}

} // namespace bc::ui::people
