#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace bc {

/// A moment in UTC with microseconds, the resolution of everything stored.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// Microseconds since 1970-01-01T00:00:00Z: the form in which the store keeps every moment.
constexpr qint64 toMicros(Instant instant) { return instant.time_since_epoch().count(); }
constexpr Instant fromMicros(qint64 micros) { return Instant(std::chrono::microseconds(micros)); }
constexpr qint64 toSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

/// RFC 3339 in UTC with as many fraction digits as needed (none, or six): "2022-01-19T03:59:08.704325Z".
QString toRfc3339(Instant instant);
QByteArray rfc3339(Instant instant);
/// "YYYY-MM-DD HH:MM:SS" in UTC, as the client-keyed API writes times.
QString toPlainUtc(Instant instant);
/// Reads RFC 3339 (any offset, fraction of 0 to 9 digits); nothing if the text is not one.
std::optional<Instant> fromRfc3339(QStringView text);
QDateTime toDateTime(Instant instant);

/// Where time comes from, so that tests can hold it still. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace bc
