#pragma once

#include "core/oauth/singleuse.h"

#include <QStringList>

/// Demonstrating Proof of Possession (RFC 9449). Everything here is thread-safe and touches no store.
namespace bc::oauth::dpop {

/// A proof as it came in the DPoP header, and what it must be about.
struct Presented
{
    QByteArray proof;
    QByteArray method; ///< of the request: `htm`
    QString url;       ///< of the request, from the configured issuer: `htu`, whose query and fragment do not count
    QByteArray accessToken; ///< with which it came (`ath`); empty at /token and /par
};

/// What a proof shows.
struct Proved
{
    QString thumbprint; ///< of the key that signed it: `jkt`
    SingleUse use;      ///< its jti, still to be used up
};

/// Holds a proof against RFC 9449 §4.3: typ, an asymmetric alg, a public key without private members, its signature,
/// jti, htm, htu, ath, the nonce, iat not more than 2 minutes old and not more than 30 seconds ahead. Refused with
/// invalid_dpop_proof, or with use_dpop_nonce when only a fresh nonce is missing (§8).
Judged<Proved> verify(const Presented &presented, const QByteArray &nonceKey, Instant now);

/// The `alg` values a proof may have.
QStringList algorithms();

/// The nonce that proofs should carry now: an HMAC of the time's window, so that it needs no row and every node of a
/// cluster knows it. Good for 2 to 4 minutes.
QString nonce(const QByteArray &nonceKey, Instant now);

/// 43 characters of base64url: the SHA-256 thumbprint of a key (`dpop_jkt`, RFC 9449 §10).
bool isThumbprint(QStringView text);

/// Whether two addresses are the same after normalisation (RFC 3986 §6.2.2, §6.2.3), without query and fragment.
bool sameAddress(const QString &a, const QString &b);

} // namespace bc::oauth::dpop
