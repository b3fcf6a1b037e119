#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bc::crypto {
class SealingKey;
}

/// Signatures as Standard Webhooks 1.0 defines them (standardwebhooks.com, "Signature scheme").
namespace bc::webhooks {

/// "whsec_" and the base64 of 32 random bytes: what the receiver is given, once.
QString newSecret();

/// HMAC-SHA256 over "id.timestamp.body" with the bytes behind "whsec_", as "v1,<base64>"; one for each secret,
/// separated by blanks. `timestamp` in seconds since 1970.
QByteArray signatures(const QList<QString> &secrets, const QByteArray &messageId, qint64 timestamp,
                      const QByteArray &body);

/// The sealed form of a secret, bound to its webhook, and the way back.
QByteArray sealSecret(const crypto::SealingKey &key, const QString &webhookUuid, const QString &secret);
Result<QString> openSecret(const crypto::SealingKey &key, const QString &webhookUuid, const QByteArray &sealed);

} // namespace bc::webhooks
