#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bc::crypto {
class SealingKey;
}

/// The clouds and phones a person can link, and how this workspace is known to them.
namespace bc::devices::vendors {

/// How our OAuth client is registered at a vendor's cloud. Kept in workspace_setting, so that a sandbox can stand in
/// for Oura.
struct Registration
{
    QString provider;                                  ///< one of providers()
    QString clientId;                                  ///< empty: this workspace is not registered there
    QByteArray secret;                                 ///< sealed; see sealSecret()
    QString authorizeUrl, tokenUrl, revokeUrl, apiUrl; ///< apiUrl without a trailing slash
    QString scope;                                     ///< what is asked for, space-separated
    int historyDays = 0;                               ///< how far back the back-fill goes, 1…3650
    bool events = false;                               ///< asks the vendor to tell what changed
};

/// Whose clouds are fetched from: "ouraring", "partner".
const QStringList &providers();
/// "Oura Ring": what a person knows it by. Empty for what is none of providers().
QString productName(const QString &provider);

/// What applies until something else is set: the vendor's own addresses and scope, no client. Without a provider for
/// what is none of providers().
Registration usual(const QString &provider);
/// What was set; what was not is as usual(). NotFound for what is none of providers().
Result<Registration> registration(store::Connection &connection, const QString &provider);
/// What is as usual() is not kept, and follows the vendor when a later version knows its new address.
Result<> setRegistration(store::Connection &connection, const Registration &registration);

QByteArray sealSecret(const crypto::SealingKey &key, const QString &provider, const QString &secret);
Result<QString> openSecret(const crypto::SealingKey &key, const Registration &registration);

/// Where the vendor sends the person back to.
QString redirectUri(const QString &provider, const QString &issuer);
/// The URL at which a person allows us to read their data (RFC 6749 §4.1.1). It carries no secret.
QString authorizeUrl(const Registration &registration, const QString &issuer, const QString &state);
/// Where the vendor tells what changed, empty if it tells nothing, and what proves to it that the address is ours.
QString eventsUri(const QString &provider, const QString &issuer);
QString verificationToken(const crypto::SealingKey &key, const QString &provider);

/// The app for iPhones that sends HealthKit's samples.
QString healthKitStoreUrl();

} // namespace bc::devices::vendors
