#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <map>

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

/// The span of one summary at each level, in microseconds, aligned to 1970-01-01T00:00Z.
constexpr std::array<qint64, 2> spans{hour, day};
/// How many summaries share a row.
constexpr qint64 pageEntries = 96;

constexpr qint64 floorTo(qint64 time, qint64 span)
{
    const qint64 rest = time % span;
    return rest < 0 ? time - rest - span : time - rest;
}
constexpr qint64 ceilTo(qint64 time, qint64 span) { return floorTo(time + span - 1, span); }

/// Calls `each` for every non-empty summary of the level whose span starts in [from, to), in order.
Result<> forEach(store::Connection &connection, qint64 metricId, int level, qint64 from, qint64 to,
                 const std::function<void(qint64 start, const Summary &)> &each);

/// Replaces the summaries that start at the given times; an empty one takes its entry away. Inside a unit of work.
Result<> replace(store::Connection &connection, qint64 metricId, int level, const std::map<qint64, Summary> &entries);

} // namespace rollup

} // namespace bc::biometrics
