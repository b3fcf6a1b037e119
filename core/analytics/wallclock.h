#pragma once

#include "core/base/clock.h"

#include <QDate>

#include <chrono>
#include <optional>
#include <vector>

class QTimeZone;

namespace bc::analytics {

/// What a clock on the wall shows, without a time zone.
using LocalTime = std::chrono::local_time<Instant::duration>;

/// A day as the person lives it: 23 or 25 hours long when the clocks change.
struct Day
{
    QDate date;
    Instant start, end;
};

/// The wall clock of a person over a period: how far it is ahead of UTC, and from when on. It asks no database of time
/// zones once it is made, so a figure over a million readings may ask it for each one.
class WallClock
{
public:
    struct Change
    {
        Instant since;
        std::chrono::seconds ahead; ///< of UTC, from `since` on
    };

    /// Always that far ahead of UTC.
    explicit WallClock(std::chrono::seconds ahead = {});
    /// `ahead` until the first of `changes`, which ascend.
    WallClock(std::chrono::seconds ahead, std::vector<Change> changes);
    /// That of a time zone from two days before `from` to two days after `to`; outside of that it keeps the offset of
    /// the period's end. (Two days: a lookup about a day next to the period stays right.)
    static WallClock of(const QTimeZone &zone, Instant from, Instant to);

    LocalTime local(Instant instant) const;
    QDate date(Instant instant) const;
    /// Minutes after midnight as the clock shows them, 0 to 1439.
    int minuteOfDay(Instant instant) const;
    /// When the clock shows that; the first time if it does so twice, nothing if it skips it.
    std::optional<Instant> instant(LocalTime local) const;
    /// From the first moment that has this date to the first moment that has the next one.
    Day day(QDate date) const;
    /// The days that [from, to) touches, in order.
    std::vector<Day> days(Instant from, Instant to) const;

private:
    Instant startOf(QDate date) const;
    std::vector<Change> m_changes; ///< the first holds since ever
};

} // namespace bc::analytics
