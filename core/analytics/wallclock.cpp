#include "core/analytics/wallclock.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace bc::analytics {

namespace {

constexpr qint64 julianDayOf1970 = 2440588;

LocalTime midnight(QDate date) { return LocalTime(std::chrono::days(date.toJulianDay() - julianDayOf1970)); }

} // namespace

WallClock::WallClock(std::chrono::seconds ahead)
    : WallClock(ahead, {})
{}

WallClock::WallClock(std::chrono::seconds ahead, std::vector<Change> changes)
    : m_changes{{Instant::min(), ahead}}
{
    m_changes.insert(m_changes.end(), changes.begin(), changes.end());
}

WallClock WallClock::of(const QTimeZone &zone, Instant from, Instant to)
{
    const QDateTime first = toDateTime(from).addDays(-2), last = toDateTime(to).addDays(2);
    const auto transitions = zone.transitions(first, last);
    std::vector<Change> changes;
    changes.reserve(static_cast<std::size_t>(transitions.size()));
    for (const QTimeZone::OffsetData &transition : transitions)
        changes.push_back(
            {fromMicros(transition.atUtc.toMSecsSinceEpoch() * 1000), std::chrono::seconds(transition.offsetFromUtc)});
    return {std::chrono::seconds(zone.offsetFromUtc(first)), std::move(changes)};
}

LocalTime WallClock::local(Instant instant) const
{
    const auto later = std::ranges::upper_bound(m_changes, instant, {}, &Change::since);
    return LocalTime(instant.time_since_epoch() + std::prev(later)->ahead);
}

QDate WallClock::date(Instant instant) const
{
    const auto days = std::chrono::floor<std::chrono::days>(local(instant));
    return QDate::fromJulianDay(julianDayOf1970 + days.time_since_epoch().count());
}

int WallClock::minuteOfDay(Instant instant) const
{
    const LocalTime shown = local(instant);
    return static_cast<int>(
        std::chrono::floor<std::chrono::minutes>(shown - std::chrono::floor<std::chrono::days>(shown)).count());
}

std::optional<Instant> WallClock::instant(LocalTime local) const
{
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        const Instant candidate(local.time_since_epoch() - change->ahead);
        const auto next = std::next(change);
        if (candidate >= change->since && (next == m_changes.end() || candidate < next->since))
            return candidate;
    }
    return std::nullopt;
}

Instant WallClock::startOf(QDate date) const
{
    auto change = m_changes.begin();
    Instant candidate(midnight(date).time_since_epoch() - change->ahead);
    for (auto next = std::next(change); next != m_changes.end() && candidate >= next->since; change = next++)
        candidate = std::max(next->since, Instant(midnight(date).time_since_epoch() - next->ahead));
    return candidate;
}

Day WallClock::day(QDate date) const { return {date, startOf(date), startOf(date.addDays(1))}; }

std::vector<Day> WallClock::days(Instant from, Instant to) const
{
    std::vector<Day> found;
    if (from >= to)
        return found;
    for (Day next = day(date(from)); next.start < to; next = day(next.date.addDays(1))) {
        if (next.start < next.end) // a date may be skipped whole (Samoa, 2011-12-30)
            found.push_back(next);
    }
    return found;
}

} // namespace bc::analytics
