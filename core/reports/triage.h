#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/triage.h"
#include "core/analytics/wear.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <span>
#include <vector>

/// The people in somebody's care, in the order in which to look at them.
namespace bc::reports::triage {

/// One person's glucose over a period and the period before.
struct Row
{
    qint64 accountId = 0;
    analytics::triage::Group group = analytics::triage::Group::None;
    analytics::Wear wear;
    std::optional<analytics::glucose::Figures> figures; ///< of whatever readings there are
    std::optional<double> inRangeBefore;                ///< per cent; nothing on less than 70 % wear
    std::optional<Instant> lastReading;                 ///< ever
};

/// A row for each person, in the order given, by the standard limits and the goals for type 1 and 2. Reads every
/// reading of both periods: a thousand people with sensors for 14 days every 5 minutes are eight million. Any thread
/// with its own connection.
Result<std::vector<Row>> rows(store::Connection &connection, std::span<const qint64> people, Instant from, Instant to);

} // namespace bc::reports::triage
