#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <set>

namespace bc::biometrics {

/// Count, minimum, maximum and sum of the samples of a span of time.
struct Summary
{
    qint64 count = 0;
    double minimum = 0, maximum = 0, sum = 0;

    void add(double value);
    void add(const Summary &other);
    double mean() const { return sum / static_cast<double>(count); } ///< count must not be 0
};

/// The summaries kept beside the samples, so that a chart of ten years costs no more than one of a day.
namespace rollup {

constexpr qint64 microsecond = 1, second = 1'000'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

/// How long a summary's span is, aligned to 1970-01-01T00:00Z. The numbers stand in the store.
enum class Level { Hours = 0, Days = 1, Minutes = 2 };
constexpr qint64 spanOf(Level level) { return level == Level::Minutes ? minute : level == Level::Hours ? hour : day; }

/// An hour with fewer samples has no minutes: its samples are as quickly read. Whether an hour's minutes are there, and
/// whole, is seen by their counts, which add up to the hour's.
constexpr qint64 denseHour = 120;

constexpr qint64 floorTo(qint64 time, qint64 span)
{
    const qint64 rest = time % span;
    return rest < 0 ? time - rest - span : time - rest;
}
constexpr qint64 ceilTo(qint64 time, qint64 span) { return floorTo(time + span - 1, span); }

/// Calls `each` for every non-empty summary of the level whose span starts in [from, to), in order.
Result<> forEach(store::Connection &connection, qint64 metricId, Level level, qint64 from, qint64 to,
                 const std::function<void(qint64 start, const Summary &)> &each);

/// Replaces the summaries that start at the given times; an empty one takes its entry away. Inside a unit of work.
Result<> replace(store::Connection &connection, qint64 metricId, Level level, const std::map<qint64, Summary> &entries);

/// Sums the hours that start at the given times anew from their samples, with the minutes of dense ones, then the days
/// from their hours. `fewer`: samples were taken away, so an hour may be dense no more. Inside a unit of work.
Result<> refresh(store::Connection &connection, qint64 metricId, const std::set<qint64> &hours, bool fewer = false);

} // namespace rollup

} // namespace bc::biometrics
