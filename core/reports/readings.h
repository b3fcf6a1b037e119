#pragma once

#include "core/analytics/reading.h"
#include "core/base/result.h"
#include "core/biometrics/metrics.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace bc::reports {

/// The readings of one source.
struct SourceReadings
{
    std::optional<biometrics::Metric> source; ///< nothing: no source has any in the period
    std::vector<analytics::Reading> readings; ///< in order of time, canonical unit, nulls left out
};

/// Of the preferred source of that kind that has any in [from, to), or of the device asked for.
Result<SourceReadings> readingsOf(store::Connection &connection, qint64 accountId, const QString &kind, Instant from,
                                  Instant to, std::optional<qint64> deviceId = {});

/// Of that metric in [from, to).
Result<std::vector<analytics::Reading>> readingsOf(store::Connection &connection, qint64 metricId, Instant from,
                                                   Instant to);

} // namespace bc::reports
