#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace bc::ui::applications {

/// A registered application as the provider's API shows it.
struct Application
{
    qint64 id = 0;
    QString name, description, websiteUrl, imageUrl, clientId, ownerName, secretPolicy;
    QStringList redirectUrls, grantTypes;
    int state = 5;
    bool isPublic = false, isTrusted = false, isFirstParty = false, profileInRedirect = false;
    int accessTokenSeconds = 0; ///< 0: the provider's default
    QDateTime lastUsed, created, modified;

    bool active() const { return state == 5; }

    static Application fromJson(const QJsonObject &json);
    /// What create and update take: everything a person may change here.
    QJsonObject toJson() const;
};

/// "Authorization code" for `authorization_code`; an unknown grant by its own name.
QString grantName(const QString &grantType);
/// Several of them in one line.
QString grantNames(const QStringList &grantTypes);
QString stateName(int state);

} // namespace bc::ui::applications
