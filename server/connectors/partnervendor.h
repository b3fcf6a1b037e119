#pragma once

#include "server/connectors/vendor.h"

namespace bc::server::connectors {

/// Another provider of the partner API (contract §4.4), for example another workspace of this program.
class PartnerVendor final : public Vendor
{
public:
    QString provider() const override { return QStringLiteral("partner"); }
    QString name() const override { return QStringLiteral("The partner"); }
    devices::budget::Limits limits() const override { return {2, 600, std::chrono::minutes(1)}; }
    QStringList dataTypes(const QStringList &scopes) const override;
    int windowDays(const QString &) const override { return 1; } // it answers day by day
    int overlapDays() const override { return 2; }
    QUrl pageUrl(const Registration &registration, const QString &dataType, const Window &window,
                 const QString &nextToken, const Reader &reader) const override;
    Result<Page> read(const QString &dataType, const QByteArray &body, const Reader &reader) const override;
    QUrl identityUrl(const Registration &registration, const QStringList &scopes) const override;
    QString identity(const QByteArray &body) const override;
    outgoing::Call revokeCall(const Registration &registration, const QString &secret, const QString &accessToken,
                              const QString &refreshToken) const override;
};

} // namespace bc::server::connectors
