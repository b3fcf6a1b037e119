#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bc::crypto {

QByteArray sha256(QByteArrayView data);
/// RFC 2104 with SHA-256; a key of any length.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);
/// In time that depends on the lengths only.
bool equalConstantTime(QByteArrayView a, QByteArrayView b);
/// RFC 5869 with SHA-256 and an empty salt: 32 bytes bound to `info`.
QByteArray hkdfSha256(QByteArrayView secret, QByteArrayView info);
/// RFC 4648 §5 without padding.
QByteArray base64Url(QByteArrayView data);

} // namespace bc::crypto
