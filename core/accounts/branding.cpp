#include "core/accounts/branding.h"

using namespace Qt::StringLiterals;

namespace bc::accounts::branding {
Result<std::optional<Branding>> find(store::Connection &connection, qint64 tenantId)
{
    const auto row = connection.selectOne(u"SELECT product_name, accent_light, accent_dark, support_text, support_url, "
                                          "terms_url, logo_type, logo_hash, modified_time FROM tenant_branding "
                                          "WHERE tenant_id = ?"_s,
                                          {tenantId});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Branding>();
    const store::Row &found = **row;
    return std::optional(Branding{found.text(0), found.text(1), found.text(2), found.text(3), found.text(4),
                                  found.text(5), found.text(6), found.text(7), found.instant(8)});
}

Result<std::optional<Logo>> logo(store::Connection &connection, qint64 tenantId)
{
    const auto row = connection.selectOne(
        u"SELECT logo, logo_type, logo_hash FROM tenant_branding WHERE tenant_id = ? AND logo IS NOT NULL", {tenantId});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(Logo{(*row)->bytes(0), (*row)->text(1), (*row)->text(2)}) : std::nullopt;
}

Result<> set(store::Connection &unit, qint64 tenantId, const Branding &branding, Instant now)
{
    const QVariantList values{branding.productName, branding.accentLight, branding.accentDark, branding.supportText,
                              branding.supportUrl,  branding.termsUrl,    toMicros(now)};
    return done(unit.execute(u"INSERT INTO tenant_branding (product_name, accent_light, accent_dark, support_text, "
                             "support_url, terms_url, modified_time, tenant_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                             "ON CONFLICT (tenant_id) DO UPDATE SET product_name = ?, accent_light = ?, "
                             "accent_dark = ?, support_text = ?, support_url = ?, terms_url = ?, modified_time = ?"_s,
                             values + QVariantList{tenantId} + values));
}

Result<> setLogo(store::Connection &unit, qint64 tenantId, const std::optional<Logo> &logo)
{
    return done(unit.execute(u"UPDATE tenant_branding SET logo = ?, logo_type = ?, logo_hash = ? WHERE tenant_id = ?"_s,
                             {logo ? QVariant(logo->bytes) : QVariant(), logo ? logo->type : QString(),
                              logo ? logo->hash : QString(), tenantId}));
}

Result<> remove(store::Connection &unit, qint64 tenantId)
{
    return done(unit.execute(u"DELETE FROM tenant_branding WHERE tenant_id = ?", {tenantId}));
}

Result<QString> productName(store::Connection &connection, qint64 tenantId)
{
    const auto row = connection.selectOne(
        u"SELECT product_name FROM tenant_branding WHERE tenant_id = ? AND product_name <> ''", {tenantId});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->text(0) : u"BiometricsCloud"_s;
}

} // namespace bc::accounts::branding
