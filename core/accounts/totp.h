#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bc::crypto {
class SealingKey;
}

/// One-time codes by the clock (RFC 6238 over liboath): HMAC-SHA-1, 30 s, six digits, as every authenticator program
/// understands them. The secret has 160 bits (RFC 4226 §4, R6) and stands in the store under the workspace key. On any
/// thread with its own connection; what writes, inside a unit of work.
namespace bc::accounts::totp {

constexpr std::chrono::seconds stepLength{30};

/// A fresh secret, and as the person types it into a program without a camera (base32, RFC 4648 §6).
QByteArray freshSecret();
QString base32(const QByteArray &secret);
/// What the QR code says ("otpauth://totp/…"), as authenticator programs read it.
QString enrolmentUri(const QByteArray &secret, const QString &issuer, const QString &account);

/// The time step whose code this is: the present one, the one before or the one after (RFC 6238 §5.2). Blanks in the
/// code are ignored. Every step of the window is computed and compared in constant time.
std::optional<qint64> stepOf(const QByteArray &secret, const QString &code, Instant now);
/// The code of a step, for tests and nothing else outside this room.
QString codeAt(const QByteArray &secret, qint64 step);

/// A secret that waits for its first code; it replaces one that waited before, and leaves the confirmed one in place.
Result<> begin(store::Connection &unit, const crypto::SealingKey &key, qint64 userId, const QByteArray &secret,
               Instant now);
Result<std::optional<QByteArray>> pendingSecret(store::Connection &connection, const crypto::SealingKey &key,
                                                qint64 userId, Instant now);
/// The waiting secret becomes the person's; `step` is that of the code shown for it and is used up. False when none
/// waits (any more).
Result<bool> confirm(store::Connection &unit, qint64 userId, qint64 step, Instant now);

/// The confirmed secret.
Result<std::optional<QByteArray>> secret(store::Connection &connection, const crypto::SealingKey &key, qint64 userId);
/// Accepts the code of `step`: one conditional UPDATE, true once a step, and never for one that is older than the last
/// one accepted (RFC 6238 §5.2).
Result<bool> use(store::Connection &unit, qint64 userId, qint64 step);
/// Whether there was one.
Result<bool> remove(store::Connection &unit, qint64 userId);

/// A secret that waits longer than this is forgotten.
constexpr std::chrono::minutes pendingLife{30};

} // namespace bc::accounts::totp
