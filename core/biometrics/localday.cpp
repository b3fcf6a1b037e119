#include "core/biometrics/localday.h"

namespace bc::biometrics {

QTimeZone zoneOf(const QString &ianaName)
{
    const QTimeZone zone(ianaName.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

LocalDay localDay(QDate date, const QTimeZone &zone)
{
    const auto midnight = [&](QDate day) { return fromMicros(day.startOfDay(zone).toMSecsSinceEpoch() * 1000); };
    return {date, midnight(date), midnight(date.addDays(1))};
}

QDate localDate(Instant instant, const QTimeZone &zone) { return toDateTime(instant).toTimeZone(zone).date(); }

qint16 offsetMinutes(Instant instant, const QTimeZone &zone)
{
    return static_cast<qint16>(zone.offsetFromUtc(toDateTime(instant)) / 60);
}

} // namespace bc::biometrics
