#include "core/imports/times.h"

#include <array>

namespace bc::imports {

namespace {

constexpr qint64 perSecond = 1'000'000, perMinute = 60 * perSecond, perHour = 60 * perMinute, perDay = 24 * perHour;

/// Takes a text apart from its front.
struct Scanner
{
    QByteArrayView text;

    /// A run of `least` to `most` digits.
    std::optional<int> number(int least, int most, int *digits = nullptr)
    {
        int count = 0, value = 0;
        while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
            value = value * 10 + (text[count++] - '0');
        if (count < least)
            return std::nullopt;
        text = text.sliced(count);
        if (digits)
            *digits = count;
        return value;
    }
    char any(QByteArrayView of)
    {
        if (text.isEmpty() || !of.contains(text.front()))
            return 0;
        const char c = text.front();
        text = text.sliced(1);
        return c;
    }
    /// One blank, or a no-break space: iOS puts a narrow one before AM and PM.
    void blank()
    {
        for (const QByteArrayView one :
             {QByteArrayView(" "), QByteArrayView("\xc2\xa0"), QByteArrayView("\xe2\x80\xaf")}) {
            if (text.startsWith(one))
                text = text.sliced(one.size());
        }
    }
};

std::optional<qint64> daysOf(int year, int month, int dayOfMonth)
{
    using namespace std::chrono;
    const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(dayOfMonth)));
    if (!date.ok() || year < 1900 || year > 2199)
        return std::nullopt;
    return sys_days(date).time_since_epoch().count();
}

/// The date in front, as days since 1970.
std::optional<qint64> readDate(Scanner &in, DateOrder order)
{
    int digits = 0;
    const auto first = in.number(1, 4, &digits);
    const char separator = in.any("-/.");
    const auto middle = first && separator ? in.number(1, 2) : std::nullopt;
    if (!middle || in.any(QByteArrayView(&separator, 1)) == 0)
        return std::nullopt;
    if (digits == 4) {
        const auto dayOfMonth = in.number(1, 2);
        return dayOfMonth ? daysOf(*first, *middle, *dayOfMonth) : std::nullopt;
    }
    auto year = in.number(2, 4, &digits);
    if (!year || digits == 3 || digits == 1)
        return std::nullopt;
    if (digits == 2)
        *year += 2000;
    if (order == DateOrder::Unknown)
        order = *first > 12 ? DateOrder::DayFirst : *middle > 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
    if (order == DateOrder::Unknown)
        return std::nullopt;
    return order == DateOrder::DayFirst ? daysOf(*year, *middle, *first) : daysOf(*year, *first, *middle);
}

/// ".704" as microseconds; digits beyond the sixth are dropped.
qint64 readFraction(Scanner &in)
{
    qint64 micros = 0, unit = 100'000;
    while (const auto digit = in.number(1, 1)) {
        micros += *digit * unit;
        unit /= 10;
    }
    return micros;
}

/// "14:07", "2:07:30.5 PM"
std::optional<qint64> readTimeOfDay(Scanner &in)
{
    auto hours = in.number(1, 2);
    const auto minutes = hours && in.any(":") ? in.number(2, 2) : std::nullopt;
    if (!minutes)
        return std::nullopt;
    std::optional<int> seconds = 0;
    qint64 fraction = 0;
    if (in.any(":")) {
        seconds = in.number(2, 2);
        if (in.any(".,"))
            fraction = readFraction(in);
    }
    in.blank();
    if (const char half = in.any("AaPp")) { // "PM", and in Spanish "p. m."
        const bool isAbbreviated = in.any(".") != 0;
        if (isAbbreviated)
            in.blank();
        if (!in.any("Mm") || (isAbbreviated && !in.any(".")) || *hours < 1 || *hours > 12)
            return std::nullopt;
        hours = *hours % 12 + (half == 'P' || half == 'p' ? 12 : 0);
        in.any(" ");
    }
    if (!seconds || *hours > 23 || *minutes > 59 || *seconds > 60)
        return std::nullopt;
    return *hours * perHour + *minutes * perMinute + *seconds * perSecond + fraction;
}

/// "Z", "-0500", "+05:30", or nothing at all.
bool readOffset(Scanner &in, std::optional<int> &offsetMinutes)
{
    if (in.text.isEmpty())
        return true;
    if (in.any("Zz")) {
        offsetMinutes = 0;
        return in.text.isEmpty();
    }
    const char sign = in.any("+-");
    const auto hours = sign ? in.number(2, 2) : std::nullopt;
    in.any(":");
    const auto minutes = hours ? in.number(2, 2) : std::nullopt;
    if (!minutes || *hours > 18 || *minutes > 59)
        return false;
    offsetMinutes = (sign == '-' ? -1 : 1) * (*hours * 60 + *minutes);
    return in.text.isEmpty();
}

/// 3 and 4 of "03-04-2021 …"; zeroes of another text.
std::pair<int, int> leadingNumbers(QByteArrayView text)
{
    Scanner in{text};
    const auto first = in.number(1, 2);
    const auto second = first && in.any("-/.") ? in.number(1, 2) : std::nullopt;
    return second && in.any("-/.") ? std::pair(*first, *second) : std::pair(0, 0);
}

std::optional<WrittenTime> readEpoch(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < 100'000'000 || value > 7'258'118'400'000) // 1973 in seconds, 2199 in milliseconds
        return std::nullopt;
    return WrittenTime{value < 7'258'118'400 ? value * perSecond : value * 1000, 0};
}

} // namespace

std::optional<WrittenTime> readTime(QByteArrayView text, DateOrder order)
{
    Scanner in{text};
    const auto date = readDate(in, order);
    if (!date)
        return readEpoch(text);
    WrittenTime time{*date * perDay, {}};
    if (in.text.isEmpty())
        return time;
    in.any(",");
    if (!in.any(" T"))
        return std::nullopt;
    const auto ofDay = readTimeOfDay(in);
    if (!ofDay || !readOffset(in, time.offsetMinutes))
        return std::nullopt;
    time.micros += *ofDay;
    return time;
}

DateOrder orderShownBy(QByteArrayView text)
{
    const auto [first, second] = leadingNumbers(text);
    if (first > 12 && first <= 31 && second >= 1 && second <= 12)
        return DateOrder::DayFirst;
    return second > 12 && second <= 31 && first >= 1 && first <= 12 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

bool leavesOrderOpen(QByteArrayView text)
{
    const auto [first, second] = leadingNumbers(text);
    return first >= 1 && first <= 12 && second >= 1 && second <= 12 && first != second;
}

qint64 WallClock::offset(qint64 utc) { return qint64(m_zone.offsetFromUtc(toDateTime(fromMicros(utc)))) * perSecond; }

Placed WallClock::place(const WrittenTime &time, const QByteArray &stream)
{
    if (time.offsetMinutes)
        return {fromMicros(time.micros - *time.offsetMinutes * perMinute), static_cast<qint16>(*time.offsetMinutes)};
    return placeOnWall(time.micros, m_streams[stream]);
}

Placed WallClock::placeOnWall(qint64 wall, Stream &stream)
{
    const auto placed = [&](qint64 utc, qint64 east) {
        stream.last = wall;
        stream.any = true;
        return Placed{fromMicros(utc), static_cast<qint16>(east / perMinute)};
    };
    const qint64 today = wall / perDay - (wall % perDay < 0 ? 1 : 0);
    qint64 before = m_dayOffset, after = m_dayOffset;
    if (!m_knowsDay || today != m_day) {
        before = offset(wall - perDay);
        after = offset(wall + perDay);
        m_knowsDay = before == after && offset(today * perDay) == before;
        m_day = today;
        m_dayOffset = before;
    }
    const qint64 early = wall - before, late = wall - after;
    const bool earlyHolds = before == after || offset(early) == before, lateHolds = offset(late) == after;
    const bool twice = before != after && earlyHolds && lateHolds;
    if (!twice) {
        if (stream.any && wall != stream.last)
            stream.backwards = wall < stream.last;
        stream.inside = false;
        if (before == after || earlyHolds)
            return placed(early, before);
        return lateHolds ? placed(late, after) : placed(early, offset(early));
    }
    if (!stream.inside)
        stream.second = stream.backwards;
    else if (stream.backwards ? wall > stream.last + perHour / 2 : wall + perHour / 2 < stream.last)
        stream.second = !stream.backwards;
    stream.inside = true;
    return stream.second ? placed(late, after) : placed(early, before);
}

} // namespace bc::imports
