#pragma once

#include "core/biometrics/nights.h"
#include "core/imports/times.h"

#include <optional>

namespace bc::imports {

/// A night as Health Auto Export sums it up. Older versions know no stages: then `asleep` is all of the sleep. Newer
/// ones call that `totalSleep`, and `asleep` what has no stage.
struct AppNight
{
    std::optional<double> totalSleep, asleep, core, deep, rem, awake, inBed; ///< in the metric's unit
};

/// The sums as they stand, never from the times: `unit` seconds each. Who wrote no time awake was awake for the rest of
/// the time in bed. Nothing if there is no sleep in it.
std::optional<biometrics::Night> summedUp(const AppNight &sums, double unit, const Placed &start, const Placed &end);

} // namespace bc::imports
