#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/biometrics/sample.h"
#include "core/store/connection.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace bc::biometrics {

/// No night is longer.
constexpr std::chrono::hours longestNight{36};

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
    QString stages;            ///< one character for every 5 minutes: 1 deep, 2 light, 3 REM, 4 awake
    QString document;          ///< the source's own name of this night; empty: it has none
    bool hasHeartRate = false; ///< a series came with it, which is all of its device's heart rate then

    qint64 totalSleepSeconds() const { return deepSeconds + lightSeconds + remSeconds; }
    qint64 timeInBedSeconds() const { return totalSleepSeconds() + awakeSeconds; }
    /// Per cent, half up.
    int efficiency() const;

    bool operator==(const Night &) const = default;
};

namespace nights {

/// Stores the night; the same source and bedtime replaces what was there.
Result<> store(store::Connection &connection, const Night &night);
/// What is stored under the source's own name of a night: one, unless the source gave the name twice.
Result<QList<Night>> ofDocument(store::Connection &connection, qint64 deviceId, const QString &document);
Result<> remove(store::Connection &connection, qint64 deviceId, Instant bedtimeStart);
/// The times in bed, of nights of the device that brought their heart rate, that reach into `span`; in order.
Result<std::vector<Span>> withHeartRate(store::Connection &connection, qint64 deviceId, const Span &span);
/// The main night of that local date: the longest of the preferred source. Of devices that were not removed, as below.
Result<std::optional<Night>> ofDay(store::Connection &connection, qint64 accountId, QDate day);
/// Whether any night of the person was ever stored.
Result<bool> exist(store::Connection &connection, qint64 accountId);
/// All nights of those local dates, both included; every source. By date, and of one date the main night first: by the
/// device's priority, then the longest.
Result<QList<Night>> between(store::Connection &connection, qint64 accountId, QDate first, QDate last);

} // namespace nights

} // namespace bc::biometrics
