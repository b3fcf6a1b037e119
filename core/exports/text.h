#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

/// How values are written in what is exported.
namespace bc::exports {

/// The shortest decimal that reads back as the same double; `value` is finite.
QByteArray decimal(double value);

/// RFC 3339 at that offset from UTC: "2026-11-20T07:00:00-05:00". Beyond 14 hours, which no clock has, in UTC.
QByteArray moment(Instant instant, int offsetMinutes = 0);

/// RFC 4180: quoted where it has to be. What a spreadsheet would run as a formula begins with an apostrophe instead;
/// a number runs nothing.
QByteArray csvField(const QString &text);

} // namespace bc::exports
