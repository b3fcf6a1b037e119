#include "core/webhooks/signature.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealingkey.h"

using namespace Qt::StringLiterals;

namespace bc::webhooks {

namespace {

constexpr QLatin1StringView prefix = "whsec_"_L1;

QByteArray context(const QString &webhookUuid) { return "webhook_secret:" + webhookUuid.toUtf8(); }

} // namespace

QString newSecret() { return prefix + QString::fromLatin1(crypto::randomBytes(32).toBase64()); }

QByteArray signatures(const QList<QString> &secrets, const QByteArray &messageId, qint64 timestamp,
                      const QByteArray &body)
{
    const QByteArray content = messageId + '.' + QByteArray::number(timestamp) + '.' + body;
    QByteArray list;
    for (const QString &secret : secrets) {
        const QByteArray key = QByteArray::fromBase64(secret.mid(prefix.size()).toLatin1());
        list += (list.isEmpty() ? "v1," : " v1,") + crypto::hmacSha256(key, content).toBase64();
    }
    return list;
}

QByteArray sealSecret(const crypto::SealingKey &key, const QString &webhookUuid, const QString &secret)
{
    return key.seal(secret.toUtf8(), context(webhookUuid));
}

Result<QString> openSecret(const crypto::SealingKey &key, const QString &webhookUuid, const QByteArray &sealed)
{
    const auto plain = key.open(sealed, context(webhookUuid));
    if (!plain)
        return fail(plain.error());
    return QString::fromUtf8(*plain);
}

} // namespace bc::webhooks
