#include "core/applications/applications.h"
#include "core/crypto/sealingkey.h"

using namespace Qt::StringLiterals;

namespace bc::applications {
namespace {

QByteArray context(const QString &clientId) { return "application_secret:" + clientId.toUtf8(); }

} // namespace

QByteArray sealSecret(const crypto::SealingKey &key, const QString &clientId, const QString &secret)
{
    return key.seal(secret.toUtf8(), context(clientId));
}

Result<QString> openSecret(const crypto::SealingKey &key, const QString &clientId, const Secret &secret)
{
    if (secret.sealed.isEmpty())
        return fail(ErrorKind::NotFound, u"This secret was shown once and is not kept."_s,
                    u"Rotate the secret to get a new one."_s);
    const auto plain = key.open(secret.sealed, context(clientId));
    if (!plain)
        return fail(plain.error());
    return QString::fromUtf8(*plain);
}

} // namespace bc::applications
