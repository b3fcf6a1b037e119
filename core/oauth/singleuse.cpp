#include "core/oauth/singleuse.h"

#include "core/crypto/hash.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::singleuse {

namespace {

/// One use in so many sweeps out what expired: by the hash, because a unit of work keeps no count.
constexpr quint8 sweeping = 64;

} // namespace

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
        if (quint8(use.key.back()) % sweeping != 0)
            continue;
        // An hour behind, so that no clock of a cluster that is ahead takes away what another still needs.
        const auto swept = unit.execute(u"DELETE FROM single_use WHERE expires_time < ?",
                                        {toMicros(use.expiresTime - std::chrono::hours(1))});
        if (!swept)
            return fail(swept.error());
    }
    return Judged<>();
}

} // namespace bc::oauth::singleuse
