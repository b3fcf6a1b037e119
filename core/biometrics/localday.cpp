#include "core/biometrics/localday.h"

namespace bc::biometrics {

QTimeZone zoneOf(const QString &ianaName)
{
    const QTimeZone zone(ianaName.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

namespace {

/// The first moment at which that day, or a later one, is the date. QDate::startOfDay() takes the second of two
/// midnights, and knows none of a day that was left out.
Instant firstMoment(QDate date, const QTimeZone &zone)
{
    using std::chrono::seconds;
    constexpr qint64 epoch = 2'440'588, microsADay = 86'400'000'000; // 1 January 1970 as a Julian day
    const Instant written = fromMicros((date.toJulianDay() - epoch) * microsADay);
    const auto offset = [&](Instant at) { return seconds(zone.offsetFromUtc(toDateTime(at))); };
    // The day begins within a day of its name in UTC; between the two lies at most one change of the clocks.
    const seconds before = offset(written - std::chrono::days(1)), after = offset(written + std::chrono::days(1));
    for (const seconds east : {before, after}) {
        if (offset(written - east) == east)
            return written - east;
    }
    const auto change = zone.nextTransition(toDateTime(written - std::chrono::days(1)));
    return change.atUtc.isValid() ? fromMicros(change.atUtc.toMSecsSinceEpoch() * 1000) : written - after;
}

} // namespace

LocalDay localDay(QDate date, const QTimeZone &zone)
{
    return {date, firstMoment(date, zone), firstMoment(date.addDays(1), zone)};
}

QDate localDate(Instant instant, const QTimeZone &zone) { return toDateTime(instant).toTimeZone(zone).date(); }

qint16 offsetMinutes(Instant instant, const QTimeZone &zone)
{
    return static_cast<qint16>(zone.offsetFromUtc(toDateTime(instant)) / 60);
}

} // namespace bc::biometrics
