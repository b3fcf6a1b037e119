#pragma once

#include "core/applications/firstparty.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace bc::crypto {
class SealingKey;
}

namespace bc::oauth {

/// What the provider's rules leave open. All lives are counted from the moment of issue.
struct ProviderSettings
{
    QString issuer; ///< --public-url without a trailing slash: `iss` of every authorization answer (RFC 9207)
    /// 60…600 s. Long enough for a person who pastes a code into curl, short enough to be worthless in a log.
    std::chrono::seconds codeLife{120};
    std::chrono::seconds accessLife{3600};         ///< at /token, unless the application says otherwise
    std::chrono::seconds partnerAccessLife{86400}; ///< at /api/partners/oauth/token
    std::chrono::seconds idTokenLife{3600};
    std::chrono::seconds refreshGrace{30}; ///< a lost answer of a rotation may be fetched again for so long
    /// A pushed request (RFC 9126 §2.2) must be presented within the first, and the person is done with the pages it
    /// brings up within the second of that moment.
    std::chrono::seconds pushedLife{90}, pushedPageLife{900};
    /// How long a device waits for a person, and how often it may ask meanwhile (RFC 8628 §3.2).
    std::chrono::seconds deviceLife{600}, deviceInterval{5};
    std::chrono::seconds sessionLife{12 * 3600}; ///< of a browser's sign-in
    /// The public first-party application that tokens of direct sign-ins (/api/v1/login, register) belong to.
    QString directClientId = applications::directClientId;
    /// The workspace key: seals signing keys, opens the secrets of the recoverable policy for client_secret_jwt. Unset
    /// (tests): one of this process alone for the first, and nobody authenticates by the second.
    std::shared_ptr<const crypto::SealingKey> sealingKey = nullptr;
    /// DPoP nonces are an HMAC under it (RFC 9449 §8). Empty: one derived from `sealingKey`, which all nodes of a
    /// cluster have in common; without that a random one.
    QByteArray nonceKey = {};
};

/// Where a request came from, for the audit log.
struct Origin
{
    QString address; ///< of the client
    QString traceId;
};

} // namespace bc::oauth
