#pragma once

#include "core/analytics/sleep.h"
#include "core/analytics/wallclock.h"
#include "core/base/result.h"
#include "core/biometrics/nights.h"
#include "core/store/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace bc::reports {

struct SleepNight
{
    biometrics::Night night;                       ///< durations as the source summed them up
    std::optional<analytics::sleep::Night> stages; ///< from the hypnogram: onset, latency, WASO, midpoint
};

/// A device that told nights.
struct SleepSource
{
    qint64 deviceId = 0;
    QString name; ///< its product's, or who made it and which it is
};

struct SleepReport
{
    std::vector<SleepNight> nights;   ///< the main night of each local date of waking, in order: the preferred source's
    std::vector<SleepNight> others;   ///< those of the other sources, one a date and source, in order
    std::vector<SleepSource> sources; ///< of all of them, in the order in which they first tell one
    /// Means of `nights`, seconds and per cent; nothing without nights.
    std::optional<double> asleepSeconds, inBedSeconds, efficiency, latencySeconds, wakeAfterOnsetSeconds;
    std::optional<analytics::sleep::Regularity> regularity; ///< nothing without two days on end
    std::optional<double> asleepSecondsBefore;              ///< of the period before
};

/// Of the dates whose morning lies in [from, to). Any thread with its own connection.
Result<SleepReport> sleepReport(store::Connection &connection, qint64 accountId, const analytics::WallClock &clock,
                                Instant from, Instant to);

} // namespace bc::reports
