#pragma once

#include "ui/models/statedelegate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace bc::ui::people {

/// How an account stands. Of several that hold, the first counts.
enum class Standing {
    Disabled,
    Invited, ///< no password set yet
    Locked,  ///< after too many wrong tries, for a while
    Active,
};

/// A person's account as the provider's list and detail show it (GET /api/v1/admin/users, …/users/{id}).
struct Account
{
    qint64 id = 0;
    QString username, email, firstName, middleName, lastName;
    QString language, timezone;
    int role = 4, state = 5;
    bool hasPassword = true, hasSecondFactor = false;
    QDateTime lastSignIn, lockedUntil, created, modified;

    // Only the detail knows these.
    QDateTime invitedUntil; ///< of an invitation that still works
    QDateTime totpSince;
    int passkeys = 0, recoveryCodes = 0, trustedBrowsers = 0;
    int failedSignIns = 0; ///< in a row

    /// First and last name, else the user name.
    QString name() const;
    Standing standing(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;

    static Account fromJson(const QJsonObject &json);
    /// What create and update take: everything an administrator may change in the form.
    QJsonObject toJson() const;
};

/// One of a person's browser sessions (GET /api/v1/admin/users/{id}/sessions).
struct Session
{
    QString id, userAgent, address;
    QStringList amr; ///< how the person signed in (RFC 8176)
    QDateTime since, lastSeen, expires;

    static Session fromJson(const QJsonObject &json);
};

/// What a person allows an application (GET /api/v1/admin/users/{id}/consents).
struct Consent
{
    qint64 id = 0, applicationId = 0;
    QString applicationName;
    QStringList scopes, resources;
    bool active = true;
    QDateTime since;

    static Consent fromJson(const QJsonObject &json);
};

QString roleName(int role);
/// What somebody of that role may do, in a few words.
QString roleMeaning(int role);
QString standingName(Standing standing);
QString standingMeaning(Standing standing);
Mark standingMark(Standing standing);
/// "Deutsch" for "de"; a language without a name of ours by its code.
QString languageName(const QString &code);
/// The codes of the languages that sign-in pages and letters speak.
QStringList pageLanguages();
/// "Authenticator app", "2 passkeys"; empty when there is none.
QStringList secondFactors(const Account &account);
/// "Firefox · Linux" out of a User-Agent header, else that itself, else a word for an unknown one.
QString browserName(const QString &userAgent);
/// "with password and code".
QString signInName(const QStringList &amr);
/// What a scope allows, as a sentence; an unknown one by its own name.
QString scopeSentence(const QString &scope);

} // namespace bc::ui::people
