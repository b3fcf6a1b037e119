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

/// Makes the nights of a device anew from its sleep stages, for sources that do not sum up nights themselves: of each
/// local day of waking the longest sleep, a longer gap than two hours parting two. `touched`: only of the days on which
/// that can have changed something, as a sleep lasts a day at most. Inside a unit of work.
Result<> makeFromStages(store::Connection &unit, qint64 accountId, qint64 deviceId,
                        const std::optional<Touched> &touched = {});

} // namespace bc::biometrics::nights
