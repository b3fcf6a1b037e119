#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// How the pages of a tenant's applications look. Plain values only, never HTML or style sheets.
namespace bc::accounts::branding {

struct Branding
{
    QString productName;
    QString accentLight, accentDark; ///< "#0f766e"; empty: the provider's own
    QString supportText, supportUrl, termsUrl;
    QString logoType, logoHash; ///< "image/png", hex; empty: none
    Instant modifiedTime;
};

struct Logo
{
    QByteArray bytes;
    QString type, hash;
};

Result<std::optional<Branding>> find(store::Connection &connection, qint64 tenantId);
Result<std::optional<Logo>> logo(store::Connection &connection, qint64 tenantId);
/// Everything but the logo. Inside a unit of work, as what follows.
Result<> set(store::Connection &unit, qint64 tenantId, const Branding &branding, Instant now);
/// Nothing: none any more. The tenant must have a branding.
Result<> setLogo(store::Connection &unit, qint64 tenantId, const std::optional<Logo> &logo);
Result<> remove(store::Connection &unit, qint64 tenantId);
/// What the tenant's people know us as: its product name, or ours.
Result<QString> productName(store::Connection &connection, qint64 tenantId);

} // namespace bc::accounts::branding
