#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace bc::biometrics {

/// One night of one source as the source summed it up. The hypnogram's own sums differ from the stored durations:
/// the stored ones are shown, never re-summed (devices.md §1).
struct Night
{
    qint64 deviceId = 0, accountId = 0;
    QDate day; ///< local date of waking
    Instant bedtimeStart, bedtimeEnd;
    qint64 deepSeconds = 0, lightSeconds = 0, remSeconds = 0, awakeSeconds = 0;
    std::optional<double> averageHeartRate, lowestHeartRate; ///< beats a minute
    std::optional<double> averageHrv;                        ///< RMSSD, ms
    std::optional<double> averageSpo2;                       ///< %
    std::optional<qint64> restlessPeriods;
    QString stages; ///< one character for every 5 minutes: 1 deep, 2 light, 3 REM, 4 awake

    qint64 totalSleepSeconds() const { return deepSeconds + lightSeconds + remSeconds; }
    qint64 timeInBedSeconds() const { return totalSleepSeconds() + awakeSeconds; }
    /// Per cent, half up.
    int efficiency() const;
};

namespace nights {

/// Stores the night; the same source and bedtime replaces what was there.
Result<> store(store::Connection &connection, const Night &night);
/// The main night of that local date: the longest of the preferred source.
Result<std::optional<Night>> ofDay(store::Connection &connection, qint64 accountId, QDate day);
/// Whether any night of the person was ever stored.
Result<bool> exist(store::Connection &connection, qint64 accountId);
/// All nights of those local dates, both included, in order; every source.
Result<QList<Night>> between(store::Connection &connection, qint64 accountId, QDate first, QDate last);

} // namespace nights

} // namespace bc::biometrics
