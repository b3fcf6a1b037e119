#pragma once

#include <QByteArray>
#include <QString>

namespace bc::crypto {

/// Bytes of the system's secure generator (libsodium). Thread-safe.
QByteArray randomBytes(int count);
/// 256 random bits as 43 characters of base64url: every secret and cookie we issue.
QString randomToken();
/// `bytes` random bytes as lower-case hex.
QString randomHex(int bytes);
/// `length` characters of A-Z a-z 0-9, each equally likely (5.95 bits each): the ids and secrets of the client-keyed
/// API.
QString randomAlphanumeric(int length);

} // namespace bc::crypto
