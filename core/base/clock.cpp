#include "core/base/clock.h"

#include <QTimeZone>

#include <cstdio>

namespace bc {

QDateTime toDateTime(Instant instant)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(instant).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::utc());
}

QString toRfc3339(Instant instant)
{
    // Not by QDateTime::toString(), which goes through locale and calendar: every answer and log line carries one.
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    char text[40];
    int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
                               unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                               int(time.minutes().count()), int(time.seconds().count()));
    if (const auto fraction = time.subseconds().count(); fraction != 0)
        length += std::snprintf(text + length, sizeof text - size_t(length), ".%06d", int(fraction));
    return QString::fromLatin1(text, length) + QLatin1Char('Z');
}

QString toPlainUtc(Instant instant) { return toDateTime(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); }

std::optional<Instant> fromRfc3339(QStringView text)
{
    // QDateTime keeps milliseconds only, so the fraction is read apart.
    if (text.size() < 20 || text[4] != u'-' || text[7] != u'-' || (text[10] != u'T' && text[10] != u't') ||
        text[13] != u':' || text[16] != u':')
        return std::nullopt;
    qsizetype at = 19;
    qint64 micros = 0;
    if (text[at] == u'.') {
        qint64 unit = 100'000;
        qsizetype digits = 0;
        for (++at; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at, ++digits, unit /= 10)
            micros += (text[at].unicode() - u'0') * unit;
        if (digits == 0 || digits > 9)
            return std::nullopt;
    }
    const QStringView zone = text.mid(at);
    const bool utc = zone == u"Z" || zone == u"z";
    if (!utc && !(zone.size() == 6 && (zone[0] == u'+' || zone[0] == u'-') && zone[3] == u':'))
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(
        text.left(19).toString().toUpper() + (utc ? QStringLiteral("Z") : zone.toString()), Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    return fromMicros(moment.toMSecsSinceEpoch() * 1000 + micros);
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

} // namespace bc
