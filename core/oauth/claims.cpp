#include "core/oauth/claims.h"

namespace bc::oauth::claims {

std::optional<Instant> moment(const QJsonObject &claims, const QString &name)
{
    constexpr double latest = 32'503'680'000; // the year 3000: beyond it microseconds would overflow some day
    const QJsonValue value = claims.value(name);
    if (!value.isDouble() || !(value.toDouble() >= 0 && value.toDouble() <= latest))
        return std::nullopt;
    return fromMicros(qint64(value.toDouble() * 1e6));
}

QString identifier(const QJsonObject &claims, const QString &name)
{
    constexpr qsizetype longest = 255;
    const QString text = claims.value(name).toString();
    return text.size() <= longest ? text : QString();
}

} // namespace bc::oauth::claims
