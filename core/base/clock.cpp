#include "core/base/clock.h"

#include <QTimeZone>

namespace bc {

QDateTime toDateTime(Instant instant)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(instant).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::utc());
}

namespace {

char *writeDigits(char *to, int width, int value)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        to[i] = char('0' + value % 10);
    return to + width;
}

} // namespace

QByteArray rfc3339(Instant instant)
{
    // Neither by QDateTime, which goes through locale and calendar, nor by printf: every answer and log line has one.
    using namespace std::chrono;
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    QByteArray text("0000-00-00T00:00:00.000000Z");
    char *at = text.data();
    at = writeDigits(at, 4, int(date.year())) + 1;
    at = writeDigits(at, 2, int(unsigned(date.month()))) + 1;
    at = writeDigits(at, 2, int(unsigned(date.day()))) + 1;
    at = writeDigits(at, 2, int(time.hours().count())) + 1;
    at = writeDigits(at, 2, int(time.minutes().count())) + 1;
    at = writeDigits(at, 2, int(time.seconds().count())) + 1;
    if (const int fraction = int(time.subseconds().count()); fraction != 0)
        writeDigits(at, 6, fraction);
    else
        text.replace(19, 8, "Z");
    if (int(date.year()) < 0 || int(date.year()) > 9999) // RFC 3339 has no name for it; still, it is told
        text.replace(0, 4, QByteArray::number(int(date.year())));
    return text;
}

QString toRfc3339(Instant instant) { return QString::fromLatin1(rfc3339(instant)); }

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
