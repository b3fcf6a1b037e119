#include "core/crypto/sealingkey.h"

#include "core/crypto/hash.h"
#include "core/crypto/keyfile.h"
#include "core/crypto/library.h"
#include "core/crypto/octets.h"
#include "core/crypto/random.h"

#include <sodium.h>

namespace bc::crypto {
namespace {

constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

SealingKey::SealingKey(QByteArray key)
    : m_key(std::move(key))
{
    ensureLibrary();
    Q_ASSERT(m_key.size() == keySize);
}

Result<SealingKey> SealingKey::load(const QString &dataDir, bool create)
{
    Result<QByteArray> key = keyfile::load(dataDir, QStringLiteral("workspace.key"), static_cast<int>(keySize), create);
    if (!key)
        return fail(key.error());
    return SealingKey(*std::move(key));
}

SealingKey SealingKey::derivedFrom(QByteArrayView secret, QByteArrayView purpose)
{
    return SealingKey(hkdfSha256(secret, purpose));
}

QByteArray SealingKey::derived(QByteArrayView purpose) const { return hkdfSha256(m_key, purpose); }

QByteArray SealingKey::seal(QByteArrayView plain, QByteArrayView context) const
{
    QByteArray sealed = randomBytes(static_cast<int>(nonceSize));
    sealed.resize(nonceSize + plain.size() + tagSize);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceSize, &written, octets(plain), count(plain), octets(context),
                                               count(context), nullptr, out, octets(m_key));
    return sealed;
}

Result<QByteArray> SealingKey::open(QByteArrayView sealed, QByteArrayView context) const
{
    if (sealed.size() < nonceSize + tagSize)
        return fail(ErrorKind::Internal, QStringLiteral("Sealed data is too short to be whole."));
    const QByteArrayView box = sealed.sliced(nonceSize);
    QByteArray plain(box.size() - tagSize, Qt::Uninitialized);
    unsigned long long written = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), &written, nullptr,
                                                   octets(box), count(box), octets(context), count(context),
                                                   octets(sealed), octets(m_key)) != 0)
        return fail(ErrorKind::Internal, QStringLiteral("Sealed data does not open with this key."),
                    QStringLiteral("Restore keys/workspace.key of this workspace from its backup."));
    return plain;
}

} // namespace bc::crypto
