#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <optional>

namespace bc::biometrics::nights {

/// When stages were added or changed, both ends included.
struct Touched
{
    Instant from, to;
};

/// Makes the nights of a device anew from its sleep stages: of each local day of waking the longest sleep, from going
/// to bed to getting up, a longer gap than two hours out of bed parting two. A night that the source summed up itself
/// (one without stages) stays, and is its day's. `touched`: only of the days on which that can have changed something,
/// as a sleep lasts a day at most. Inside a unit of work.
Result<> makeFromStages(store::Connection &unit, qint64 accountId, qint64 deviceId,
                        const std::optional<Touched> &touched = {});

} // namespace bc::biometrics::nights
