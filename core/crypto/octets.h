#pragma once

#include <QByteArrayView>

/// Bytes as libsodium takes them.
namespace bc::crypto {

inline const unsigned char *octets(QByteArrayView data) { return reinterpret_cast<const unsigned char *>(data.data()); }
inline unsigned char *octets(QByteArray &data) { return reinterpret_cast<unsigned char *>(data.data()); }
inline unsigned long long count(QByteArrayView data) { return static_cast<unsigned long long>(data.size()); }

} // namespace bc::crypto
