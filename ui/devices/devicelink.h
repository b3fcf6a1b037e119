#pragma once

#include "ui/models/statedelegate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace bc::ui::devices {

constexpr int usualPriority = 100;

/// A device linked to a person's account, as GET /api/v1/admin/device-links shows it.
struct DeviceLink
{
    qint64 id = 0, userId = 0;
    QString personName, personEmail, provider, product, state, lastError;
    QString reason, action; ///< of what needs attention; empty: nothing does
    QDateTime lastData, lastSync, nextSync, created;
    bool syncing = false;       ///< being fetched at this moment
    std::optional<int> percent; ///< of the history that has been fetched; nothing when nobody fetches from there
    bool isWhole = true;        ///< all of the history has been fetched
    QStringList missingScopes;
    int skipped = 0;              ///< records of the vendor that could not be read
    int priority = usualPriority; ///< among the person's sources of the same measurement; the lowest is shown

    static DeviceLink fromJson(const QJsonObject &row);
    /// The person's name, else the e-mail address.
    QString person() const { return personName.isEmpty() ? personEmail : personName; }
    QString title() const;
    bool isPreferred() const { return priority < usualPriority; }
    /// We fetch from the vendor, and are let in.
    bool canSync() const;
    bool canUnlink() const { return state != QLatin1StringView("revoked"); }
    /// Its person has to allow it (again) at the vendor.
    bool wantsLinking() const;
    /// The vendor does not know the platform: somebody has to correct how it is registered there.
    bool wantsSettings() const { return action == QLatin1StringView("check_settings"); }
};

/// How a link fares, in the words of the person who looks.
enum class Condition { Linked, Syncing, Attention, Stopped, Pending, Unlinked };
Condition conditionOf(const DeviceLink &link, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// Being fetched or about to be: what is shown will soon be different.
bool isMoving(const DeviceLink &link, const QDateTime &now = QDateTime::currentDateTimeUtc());

/// "Oura" for `ouraring`; an unknown provider by its own name.
QString providerName(const QString &provider);
QString conditionName(Condition condition);
Mark conditionMark(Condition condition);
/// What the condition means and what to do about it, in a sentence or two.
QString meaningOf(const DeviceLink &link, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// What is wrong, in a few words; empty when nothing is.
QString faultOf(const DeviceLink &link);
/// What a vendor's scopes allow, in words.
QString scopesInWords(const QStringList &scopes);

} // namespace bc::ui::devices
