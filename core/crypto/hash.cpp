#include "core/crypto/hash.h"

#include "core/crypto/library.h"

#include <sodium.h>

namespace bc::crypto {
namespace {

const unsigned char *octets(QByteArrayView data) { return reinterpret_cast<const unsigned char *>(data.data()); }
unsigned char *octets(QByteArray &data) { return reinterpret_cast<unsigned char *>(data.data()); }
unsigned long long count(QByteArrayView data) { return static_cast<unsigned long long>(data.size()); }

} // namespace

QByteArray sha256(QByteArrayView data)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(octets(digest), octets(data), count(data));
    return digest;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, octets(key), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, octets(data), count(data));
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, octets(mac));
    sodium_memzero(&state, sizeof state);
    return mac;
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

QByteArray hkdfSha256(QByteArrayView secret, QByteArrayView info)
{
    const QByteArray salt(crypto_auth_hmacsha256_BYTES, '\0');
    const QByteArray pseudoRandomKey = hmacSha256(salt, secret);
    return hmacSha256(pseudoRandomKey, info.toByteArray() + '\x01'); // one block: exactly the 32 bytes asked for
}

QByteArray base64Url(QByteArrayView data)
{
    return QByteArray::fromRawData(data.data(), data.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace bc::crypto
