#include "core/crypto/hash.h"

#include "core/crypto/library.h"
#include "core/crypto/octets.h"

#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

namespace bc::crypto {
namespace {

/// One for each thread: making one and looking the algorithm up takes longer than hashing a token.
class Sha256
{
public:
    Sha256()
        : m_algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free)
        , m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {}
    QByteArray of(QByteArrayView data)
    {
        QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        if (!EVP_DigestInit_ex2(m_context.get(), m_algorithm.get(), nullptr) ||
            !EVP_DigestUpdate(m_context.get(), data.data(), size_t(data.size())) ||
            !EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr))
            qFatal("SHA-256 does not work."); // out of memory, or a policy of the machine forbids it
        return digest;
    }

private:
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> m_algorithm;
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace

QByteArray sha256(QByteArrayView data)
{
    thread_local Sha256 hasher;
    return hasher.of(data);
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
