#pragma once

#include "ui/charts/series.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace bc::ui {

/// One mark of a time axis.
struct TimeTick
{
    double time = 0; ///< seconds since 1970
    QString label;   ///< the time of day, or the date
    QString second;  ///< the date below the first mark and below each midnight; otherwise empty
    bool operator==(const TimeTick &) const = default;
};

/// Marks for `view` at whole local times of `zone` (whole quarters of an hour, midnights, Mondays, firsts of a month),
/// about `wanted` of them. Days with a change of the clock have their marks at the right local times: an hour that does
/// not exist has none, an hour that happens twice has two.
QList<TimeTick> timeTicks(TimeSpan view, const QTimeZone &zone, int wanted, const QLocale &locale);

/// A moment for people, with its zone: "Wed 14 Oct 2026, 09:12:05 CEST".
QString fullTime(double time, const QTimeZone &zone, const QLocale &locale, bool seconds = true);
/// The zone's short name at a moment ("CEST"; "UTC+05:30" where it has none).
QString zoneName(double time, const QTimeZone &zone);
/// Two days as a span for headings: "14 Oct – 28 Oct 2026".
QString daySpan(TimeSpan span, const QTimeZone &zone, const QLocale &locale);

} // namespace bc::ui
