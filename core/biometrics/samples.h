#pragma once

#include "core/base/result.h"
#include "core/biometrics/sample.h"
#include "core/store/connection.h"

#include <functional>
#include <span>
#include <vector>

/// The samples of a metric: written in a unit of work, read on any connection of the calling thread.
namespace bc::biometrics::samples {

/// A sample that starts later than this after now is kept aside: its device's clock is off. So is one that ends later
/// than `runningSpan`.
constexpr std::chrono::minutes futureTolerance{5};
/// What is counted over a day that is not over yet ends later than now; a day may have 25 hours.
constexpr std::chrono::hours runningSpan{26};

struct Written
{
    qint64 added = 0;
    qint64 changed = 0; ///< known moments with another value or attribute: the later word wins
    qint64 same = 0;    ///< known already, nothing changed
    qint64 aside = 0;   ///< from the future: kept apart (sample_aside)
};

/// Stores samples in any order together with their summaries and the metric's count, first and latest. Writing the same
/// samples again changes nothing. Values are in the canonical unit and finite. NotFound when there is no such metric;
/// Invalid when a sample ends before it starts, or more samples start at one moment than a row holds.
Result<Written> write(store::Connection &connection, qint64 metricId, std::vector<Sample> samples, Instant now);

/// Takes away the samples that start in one of `spans` and are none of `except`, with all that follows from them;
/// answers how many. The spans are in order and lie apart, `except` is in order (earlier()). Where nothing goes,
/// nothing is written.
Result<qint64> remove(store::Connection &connection, qint64 metricId, std::span<const Span> spans,
                      std::span<const Sample> except, Instant now);

/// Calls `each` for every sample that starts in [from, to), in order; `each` answers false to stop.
Result<> forEach(store::Connection &connection, qint64 metricId, Instant from, Instant to,
                 const std::function<bool(const Sample &)> &each);

/// All samples that start in [from, to), in order.
Result<std::vector<Sample>> list(store::Connection &connection, qint64 metricId, Instant from, Instant to);

/// How many samples start in [from, to), nulls included. Its cost follows the rows, not the samples.
Result<qint64> count(store::Connection &connection, qint64 metricId, Instant from, Instant to);

/// How many samples of the metric stand aside because they came from the future.
Result<qint64> countAside(store::Connection &connection, qint64 metricId);

} // namespace bc::biometrics::samples
