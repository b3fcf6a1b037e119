#pragma once

#include <QByteArrayView>

/// Bytes as libsodium takes them.
namespace bc::crypto {

/// Never null, not of nothing either: libsodium's functions say that they do not take that.
inline const unsigned char *octets(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data() ? data.data() : "");
}
inline unsigned char *octets(QByteArray &data) { return reinterpret_cast<unsigned char *>(data.data()); }
inline unsigned long long count(QByteArrayView data) { return static_cast<unsigned long long>(data.size()); }

} // namespace bc::crypto
