#pragma once

#include "server/connectors/vendor.h"

namespace bc::server::connectors {

/// Oura's API v2 (cloud.ouraring.com/v2/docs).
class OuraVendor final : public Vendor
{
public:
    QString provider() const override { return QStringLiteral("ouraring"); }
    QString name() const override { return QStringLiteral("Oura"); }
    devices::budget::Limits limits() const override { return {4, 4000, std::chrono::minutes(5)}; } // 5,000 are allowed
    QStringList dataTypes(const QStringList &scopes) const override;
    int windowDays(const QString &) const override { return 30; }
    int overlapDays() const override { return 7; } // what a ring holds without its phone
    QUrl pageUrl(const Registration &registration, const QString &dataType, const Window &window,
                 const QString &nextToken, const Reader &reader) const override;
    Result<Page> read(const QString &dataType, const QByteArray &body, const Reader &reader) const override;
    QUrl identityUrl(const Registration &registration, const QStringList &scopes) const override;
    QString identity(const QByteArray &body) const override;
    outgoing::Call revokeCall(const Registration &registration, const QString &secret, const QString &accessToken,
                              const QString &refreshToken) const override;
};

/// Whether an event is Oura's: `signature` is the upper-case hex of HMAC-SHA256 with the client's secret over timestamp
/// and body, and `timestamp` (seconds since 1970) lies within five minutes of `now`. In constant time.
bool isSignedByOura(const QString &secret, const QByteArray &timestamp, const QByteArray &body,
                    const QByteArray &signature, Instant now);

} // namespace bc::server::connectors
