#pragma once

#include "core/analytics/reading.h"
#include "core/base/result.h"
#include "core/biometrics/metrics.h"
#include "core/store/connection.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace bc::reports {

/// The readings of a person over a period, of one source or of several merged.
struct SourceReadings
{
    std::vector<biometrics::Metric> sources;  ///< those that have readings in `readings`, the preferred one first
    std::vector<qint64> counts;               ///< how many, source by source
    std::vector<analytics::Reading> readings; ///< in order of time, canonical unit, nulls left out
    std::chrono::minutes interval{5};         ///< at which they are counted: see analytics::merged()
};

/// Of glucose in [from, to): `sources` stand in the order of preference and are merged by analytics::merged().
Result<SourceReadings> readingsOf(store::Connection &connection, std::span<const biometrics::Metric> sources,
                                  Instant from, Instant to);
/// Of all of the person's sources, or only of the device asked for.
Result<SourceReadings> glucoseReadings(store::Connection &connection, qint64 accountId, Instant from, Instant to,
                                       std::optional<qint64> deviceId = {});

/// Whether the source can have samples in [from, to), by its first and its latest.
bool reachesInto(const biometrics::Metric &source, Instant from, Instant to);

} // namespace bc::reports
