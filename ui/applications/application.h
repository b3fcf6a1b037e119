#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace bc::ui::applications {

/// A registered application as the provider's API shows it.
struct Application
{
    static constexpr int defaultRefreshSeconds = 30 * 24 * 3600;

    qint64 id = 0, tenantId = 0, ownerId = 0;
    QString name, description, websiteUrl, imageUrl, clientId, ownerName;
    QString secretPolicy = QStringLiteral("show_once"); ///< or `recoverable`
    QStringList redirectUrls, postLogoutUrls, grantTypes, resources, contacts;
    QStringList scopes = {QStringLiteral("all")};
    QString backchannelLogoutUrl;
    /// `token_endpoint_auth_method`; empty: by its secret, in the header or in the body. `none` exactly when public.
    QString authMethod;
    QString jwks; ///< the client's public keys: a JWK Set as indented JSON; empty: none
    QString idTokenAlg = QStringLiteral("ES256");
    QString accessTokenFormat = QStringLiteral("opaque"); ///< or `jwt`
    int state = 5;
    bool isPublic = false, isTrusted = false, isFirstParty = false, profileInRedirect = false;
    bool requirePar = false, requireDpop = false;
    int accessTokenSeconds = 0; ///< 0: the provider's default
    int refreshTokenSeconds = defaultRefreshSeconds;
    QDateTime lastUsed, created, modified;

    bool active() const { return state == 5; }

    static Application fromJson(const QJsonObject &json);
    /// What create and update take: everything a person may change here but the owner.
    QJsonObject toJson() const;
};

/// One live secret; the secret itself is never seen here.
struct Secret
{
    qint64 id = 0;
    bool isCurrent = false;
    QDateTime created, expires, lastUsed; ///< `expires` is set by a rotation

    static Secret fromJson(const QJsonObject &json);
};

/// What one person let the application do.
struct Consent
{
    qint64 id = 0;
    QString personName, personEmail; ///< empty for people of other organisations
    QStringList scopes, resources;
    QDateTime created, modified;

    static Consent fromJson(const QJsonObject &json);
    QString person() const;
};

} // namespace bc::ui::applications
