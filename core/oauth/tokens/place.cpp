#include "core/oauth/tokens/place.h"

#include <QtEndian>

#include <atomic>
#include <limits>

namespace bc::oauth::tokens {

namespace {

constexpr qsizetype hashBytes = 32;
constexpr qint64 idsAMoment = 1024;
constexpr qint64 latestMoment =
    std::numeric_limits<qint64>::max() / idsAMoment; ///< year 2255; no token of ours is later

qint64 momentIn(const QByteArray &key)
{
    char bytes[sizeof(qint64)] = {};
    std::copy_n(key.constData(), momentBytes, bytes + sizeof bytes - momentBytes);
    return qFromBigEndian<qint64>(bytes);
}

} // namespace

QByteArray hashIn(const QByteArray &key) { return key.last(hashBytes); }

QVariantList place(const QByteArray &key)
{
    if (key.size() == hashBytes)
        return {std::numeric_limits<qint64>::min(), qint64(-1), key};
    const qint64 first = std::min(momentIn(key), latestMoment - 1) * idsAMoment;
    return {first, first + idsAMoment - 1, hashIn(key)};
}

qint64 freshIssueId(Instant moment, bool tokensCarryIt)
{
    static std::atomic<quint32> issued = 0;
    const qint64 id = toMicros(moment) * idsAMoment + issued.fetch_add(1, std::memory_order_relaxed) % idsAMoment;
    return tokensCarryIt ? id : ~id;
}

Instant issuedTime(qint64 id) { return fromMicros((id < 0 ? ~id : id) / idsAMoment); }

} // namespace bc::oauth::tokens
