#pragma once

#include "core/analytics/heart.h"
#include "core/analytics/wallclock.h"
#include "core/base/result.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/rollup.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace bc::reports {

/// What one kind was on one local day: of a level mean, lowest and highest; of amounts their sum; of a day's score the
/// newest word.
struct VitalDay
{
    QDate date;
    double value = 0;
    biometrics::Summary summary; ///< of the samples of the source shown
    bool isWhole = true;         ///< false: the period begins or ends within the day
};

/// One kind of measurement over a period, of the preferred source that has any in it; canonical unit.
struct Vital
{
    QString kind;
    biometrics::Metric source;
    std::vector<VitalDay> days;                         ///< those with a value, in order
    double mean = 0;                                    ///< of the whole days' values, of all where none is whole
    std::optional<double> meanBefore;                   ///< of the period of the same length before
    std::optional<analytics::heart::Baseline> baseline; ///< of the 30 days before the last whole day
    std::optional<analytics::heart::Standing> standing; ///< of that last day
};

struct VitalsQuery
{
    qint64 accountId = 0;
    Instant from, to;
    analytics::WallClock clock; ///< from 30 days and the period's length before `from` on
};

/// Every kind of the catalogue but glucose and sleep stages that the person has data of in [from, to), in the
/// catalogue's order. Days are the person's own. Amounts that several devices counted are merged. Any thread with its
/// own connection.
Result<std::vector<Vital>> vitalsReport(store::Connection &connection, const VitalsQuery &query);

} // namespace bc::reports
