#pragma once

#include "core/base/clock.h"

#include <QString>

namespace bc::server::pages {

/// A moment as a person reads it: date and time in their language and time zone (IANA; UTC if it is unknown), the zone
/// named: "25 November 2026, 08:12 CET".
QString momentInWords(Instant moment, const QString &language, const QString &timezone);
/// The date alone.
QString dateInWords(Instant moment, const QString &language, const QString &timezone);

/// A User-Agent header as people know the program: "Firefox · Linux"; empty if it tells neither. Nothing depends on it.
QString browserInWords(const QString &userAgent);

} // namespace bc::server::pages
