#include "core/oauth/singleuse.h"

#include "core/crypto/hash.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::singleuse {

QByteArray key(QByteArrayView kind, QByteArrayView owner, QStringView jti)
{
    return crypto::sha256(kind.toByteArray() + '\0' + owner.toByteArray() + '\0' + jti.toUtf8());
}

Result<Judged<>> spend(store::Connection &unit, const QList<SingleUse> &uses)
{
    for (const SingleUse &use : uses) {
        const auto first = unit.execute(
            u"INSERT INTO single_use (use_hash, expires_time) VALUES (?, ?) ON CONFLICT (use_hash) DO NOTHING",
            {use.key, toMicros(use.expiresTime)});
        if (!first)
            return fail(first.error());
        if (*first == 0)
            return Judged<>(tl::make_unexpected(use.refusal));
    }
    return Judged<>();
}

} // namespace bc::oauth::singleuse
