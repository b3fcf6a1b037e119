#pragma once

#include "core/analytics/dayprofile.h"
#include "core/analytics/episodes.h"
#include "core/analytics/figures.h"
#include "core/analytics/goals.h"
#include "core/analytics/wallclock.h"
#include "core/analytics/wear.h"
#include "core/reports/readings.h"

namespace bc::reports {

struct GlucoseQuery
{
    qint64 accountId = 0;
    Instant from, to; ///< [from, to)
    analytics::WallClock clock;
    analytics::glucose::Plan plan;
    std::optional<qint64> deviceId; ///< nothing: all of them, merged
};

/// Episodes beyond one threshold.
struct Episodes
{
    const char *name = nullptr; ///< "very_low", "low", "high", "very_high", "extended_low"
    analytics::episodes::Rule rule;
    std::vector<analytics::episodes::Episode> found;
    std::optional<double> aDay;
};

/// One local day of the period.
struct GlucoseDayFigures
{
    analytics::Day day;
    analytics::Wear wear;
    std::optional<analytics::glucose::Figures> figures; ///< nothing where the day has too few readings
    double lowest = 0, highest = 0;                     ///< of the day's readings, where there are figures
};

/// What there is to say about a period with enough readings; mg/dL and per cent.
struct GlucoseSections
{
    analytics::glucose::FullFigures figures; ///< by the plan's limits
    std::vector<analytics::glucose::Verdict> goals;
    std::optional<double> modd, conga1, conga2, conga4, mage; ///< nothing: not enough on the grid
    std::vector<Episodes> episodes;
    analytics::DayProfile profile;
    std::vector<GlucoseDayFigures> days;
};

struct GlucoseReport
{
    std::vector<biometrics::Metric> sources; ///< whose readings they are, the preferred one first; none: no readings
    std::vector<qint64> counts;              ///< how many of them, source by source
    std::chrono::minutes interval{5};        ///< of the sensor, from its readings; of several the longest that counts
    analytics::Wear wear;
    std::optional<Instant> first, last;                ///< readings of the period
    std::optional<GlucoseSections> sections;           ///< nothing below 70 % wear: insufficient data
    analytics::Wear wearBefore;                        ///< of the period of the same length before
    std::optional<analytics::glucose::Figures> before; ///< of that period, if it has enough readings
};

/// The report of [from, to). Its cost follows the readings of twice the period: 30 days every 5 minutes take some
/// milliseconds. Any thread with its own connection.
Result<GlucoseReport> glucoseReport(store::Connection &connection, const GlucoseQuery &query);

} // namespace bc::reports
