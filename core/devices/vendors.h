#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

/// The clouds and phones a person can link, and how this workspace is known to them.
namespace bc::devices::vendors {

/// How our OAuth client is registered at Oura. Kept in workspace_setting, so that a sandbox can stand in for Oura.
struct Oura
{
    QString clientId; ///< empty: this workspace is not registered at Oura
    QString authorizeUrl = QStringLiteral("https://cloud.ouraring.com/oauth/authorize");
    QString scope = QStringLiteral("email personal daily heartrate workout tag session spo2Daily");
};

Result<Oura> oura(store::Connection &connection);
Result<> setOura(store::Connection &connection, const Oura &settings);

/// Where Oura sends the person back to.
QString ouraRedirectUri(const QString &issuer);
/// The URL at which a person allows us to read their ring (RFC 6749 §4.1.1). It carries no secret.
QString ouraAuthorizeUrl(const Oura &settings, const QString &issuer, const QString &state);

/// The app for iPhones that sends HealthKit's samples.
QString healthKitStoreUrl();

} // namespace bc::devices::vendors
