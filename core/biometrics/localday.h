#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTimeZone>

namespace bc::biometrics {

/// A day as the person lives it, from midnight to midnight in their time zone: 23 or 25 hours long when the clocks
/// change, starting at the first moment that exists where midnight itself is skipped, and at the first of two
/// midnights. A day that a zone left out (Samoa's 30 December 2011) is empty.
struct LocalDay
{
    QDate date;
    Instant start, end;
};

/// The time zone of that IANA name; UTC if there is none of that name.
QTimeZone zoneOf(const QString &ianaName);
LocalDay localDay(QDate date, const QTimeZone &zone);
QDate localDate(Instant instant, const QTimeZone &zone);
/// Minutes east of UTC at that moment.
qint16 offsetMinutes(Instant instant, const QTimeZone &zone);

} // namespace bc::biometrics
