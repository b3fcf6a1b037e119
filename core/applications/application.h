#pragma once

#include "core/applications/clientmetadata.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace bc::applications {

enum class SecretPolicy {
    ShowOnce,    ///< only the hash is kept
    Recoverable, ///< also sealed under the workspace key; what the client-keyed API needs
};

/// A registered OAuth client (RFC 6749 §2).
struct Application
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0;
    qint64 ownerId = 0; ///< whom client_credentials tokens act as
    QString name, description, websiteUrl, imageUrl;
    QString scope; ///< space-separated; "all" for the v1 API
    int state = 5; ///< 5 active, 0 disabled
    QString clientId;
    bool isPublic = false; ///< has no secret; PKCE is required
    QStringList redirectUrls;
    QStringList grantTypes; ///< the `grant_type` values it may use
    SecretPolicy secretPolicy = SecretPolicy::ShowOnce;
    bool isTrusted = false;                ///< may write through the client-keyed API
    bool isFirstParty = false;             ///< our own console: consent is not asked
    bool profileInRedirect = false;        ///< the seeds' redirect with e-mail and names
    std::optional<int> accessTokenSeconds; ///< unset: the endpoint's default
    int refreshTokenSeconds = 30 * 24 * 3600;
    ClientMetadata metadata;
    std::optional<Instant> lastUsedTime;
    Instant createdTime, modifiedTime;

    bool active() const { return state == 5; }
};

/// One live secret of an application.
struct Secret
{
    qint64 id = 0;
    QByteArray hash;   ///< SHA-256 of the secret
    QByteArray sealed; ///< empty unless recoverable
    Instant createdTime;
    std::optional<Instant> expiresTime;  ///< set by a rotation: valid until then
    std::optional<Instant> lastUsedTime; ///< to the minute
};

} // namespace bc::applications
