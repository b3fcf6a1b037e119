#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QTimeZone>

#include <optional>

namespace bc::imports {

/// Which of the first two numbers of 03-04-2021 is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// A time as it is written, which may or may not say how far it is from UTC.
struct WrittenTime
{
    qint64 micros = 0;                ///< since 1970-01-01T00:00:00 on the wall where it was written
    std::optional<int> offsetMinutes; ///< east of UTC
};

/// Reads "2021-12-22 00:00:00 -0500", RFC 3339, "2021-12-22T00:00", "22-12-2021 00:07", "12/22/2021 12:07 AM",
/// "22.12.2021 0:07:30", and seconds or milliseconds since 1970. Nothing if it is none of them, if the calendar has no
/// such day, or if the order of day and month is needed and not known. Years 1900 to 2199.
std::optional<WrittenTime> readTime(QByteArrayView text, DateOrder order = DateOrder::Unknown);

/// What the two leading numbers say about the order: one of 13 to 31 beside one of 1 to 12 is a day. Unknown if no day
/// and month are told apart like that, or if the text does not begin with such a date.
DateOrder orderShownBy(QByteArrayView text);
/// Whether the text begins with a date that is another one in the other order.
bool leavesOrderOpen(QByteArrayView text);

struct Placed
{
    Instant time;
    qint16 offsetMinutes = 0;
};

/// Places times that a wall clock showed. What happens when the clocks change:
///
/// The hour that comes twice is taken for its first pass until the clock of that stream is seen to go back by more than
/// half an hour, then for its second; in a stream that runs backwards it is the other way round. An hour that is left
/// out is read as if the clock had not been put forward yet: 02:30 is the moment half an hour after 02:00.
class WallClock
{
public:
    explicit WallClock(const QTimeZone &zone)
        : m_zone(zone)
    {}
    /// `stream`: times of one stream are in order, those of different ones have nothing to do with each other.
    Placed place(const WrittenTime &time, const QByteArray &stream = {});

private:
    struct Stream
    {
        qint64 last = 0;
        bool any = false, backwards = false, inside = false, second = false;
    };
    Placed placeOnWall(qint64 wall, Stream &stream);
    qint64 offset(qint64 utc);

    const QTimeZone m_zone;
    QMap<QByteArray, Stream> m_streams;
    qint64 m_day = 0, m_dayOffset = 0; ///< the last day on which the clocks did not change
    bool m_knowsDay = false;
};

} // namespace bc::imports
