#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bc::crypto {

QByteArray sha256(QByteArrayView data);
QByteArray hmacSha256(QByteArrayView key, QByteArrayView data);
/// In time that depends on the lengths only.
bool equalConstantTime(QByteArrayView a, QByteArrayView b);
QByteArray base64Url(QByteArrayView data);

} // namespace bc::crypto
