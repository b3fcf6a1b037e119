#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace bc::crypto {

/// A 256-bit key that seals small secrets (XChaCha20-Poly1305, random nonce in front). Thread-safe after construction.
class SealingKey
{
public:
    explicit SealingKey(QByteArray key);
    /// Reads DATA_DIR/keys/workspace.key (mode 0600 in a 0700 folder); makes it when `create`.
    static Result<SealingKey> load(const QString &dataDir, bool create);
    /// A key derived from another secret (HKDF-SHA-256): what only the holder of that secret may open.
    static SealingKey derivedFrom(QByteArrayView secret, QByteArrayView purpose);

    /// 32 bytes for another purpose (HKDF-SHA-256), from which nobody finds the key.
    QByteArray derived(QByteArrayView purpose) const;
    /// `context` is authenticated, not stored: open() must be given the same ("application_secret:12").
    QByteArray seal(QByteArrayView plain, QByteArrayView context) const;
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;

private:
    QByteArray m_key;
};

} // namespace bc::crypto
