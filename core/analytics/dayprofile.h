#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/grid.h"
#include "core/analytics/wear.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace bc::analytics {

/// What the values of all days at one time of day were.
struct Percentiles
{
    double p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0;
    qint64 count = 0; ///< of values; in the hour that the clocks repeat a day has two
};

/// A day as it usually is: one place for every 5 minutes of the wall clock, from 00:00 to 23:55. A place that no day
/// has a value for is empty, and a curve is not to be drawn across it.
using DayProfile = std::array<std::optional<Percentiles>, 24 * Grid::cellsAnHour>;
DayProfile dayProfile(const Grid &grid);

/// One day of a row of small day charts.
struct DayStrip
{
    Day day;
    std::span<const Reading> readings; ///< those of `day`, a part of what was given
    std::optional<glucose::Figures> figures;
    Wear wear; ///< of what of the day lies in the period; a whole day has 23 or 25 hours, too
};
/// Every local day that [from, to) touches, days without readings too. `readings` outlive the answer; those outside of
/// [from, to) are not looked at.
std::vector<DayStrip> dayStrips(std::span<const Reading> readings, const WallClock &clock, Instant from, Instant to,
                                std::chrono::minutes interval, const glucose::Limits &limits = glucose::standardLimits);

} // namespace bc::analytics
