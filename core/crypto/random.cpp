#include "core/crypto/random.h"

#include "core/crypto/hash.h"
#include "core/crypto/library.h"

#include <sodium.h>

namespace bc::crypto {

QByteArray randomBytes(int count)
{
    ensureLibrary();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return bytes;
}

QString randomToken() { return QString::fromLatin1(base64Url(randomBytes(32))); }

QString randomHex(int bytes) { return QString::fromLatin1(randomBytes(bytes).toHex()); }

QString randomAlphanumeric(int length)
{
    ensureLibrary();
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString text(length, Qt::Uninitialized);
    for (QChar &character : text)
        character = QLatin1Char(alphabet[randombytes_uniform(sizeof alphabet - 1)]); // without modulo bias
    return text;
}

} // namespace bc::crypto
