#pragma once

#include <QDateTime>
#include <QString>

namespace bc::ui::moment {

/// Reads RFC 3339 as the provider writes it; invalid for anything else, null included.
QDateTime fromText(const QString &text);

/// "22 Nov 2026, 09:12" in the person's zone and language; empty when invalid.
QString absolute(const QDateTime &time);
/// The same to the second: "22 Nov 2026, 09:12:03".
QString precise(const QDateTime &time);
/// "3 min ago", "in 2 h", "yesterday": stands only beside the absolute time. `now` is for tests.
QString relative(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// "clock is 3 h ahead" for a time that a device wrote and that lies more than a quarter of an hour in the future; else
/// empty: by a few minutes a clock may be off.
QString clockAhead(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// What a clock that is ahead means and what to do about it, for tooltips and details.
QString clockAdvice();
/// "22 Nov 2026, 09:12 · 3 min ago".
QString both(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc());
/// For tooltips: seconds and the zone, then UTC.
QString exact(const QDateTime &time);

} // namespace bc::ui::moment
