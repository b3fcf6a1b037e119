#pragma once

#include "core/base/result.h"
#include "core/biometrics/localday.h"
#include "core/biometrics/nights.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace bc::biometrics {

struct Reading
{
    Instant time;
    double value = 0;
};

/// The readings of one kind in one day, from the preferred source that has any; glucose of all sources, merged.
struct Track
{
    bool known = false; ///< the person has ever had a device for it
    std::vector<Reading> readings;
    std::optional<double> average; ///< of the day
    std::optional<double> usual;   ///< of the seven days before it
};

/// One value of a day, such as a score: the newest word, of amounts their sum over all devices.
struct DayValue
{
    bool known = false;
    std::optional<double> value;
};

/// What a ring knows of a day.
struct RingDay
{
    Track heartRate, temperature, saturation, hrv;
    Track nightHeartRate; ///< the lowest of each hour of the night
    Track steps;          ///< of all devices, counted once; `average` is not used
    double stepsTotal = 0;
    std::optional<Night> night;
    struct
    {
        std::vector<Reading> heartRate, hrv;
    } nightGraphs; ///< of the whole night, which begins the day before
    DayValue recovery, movement, activeMinutes, oxygenUptake;
};

/// What a glucose sensor knows of a day; mg/dL and per cent.
struct GlucoseDay
{
    Track glucose;
    std::optional<double> variability, managementIndicator, timeInTarget;
};

/// The glucose band that `timeInTarget` counts unless a person has one of their own, mg/dL.
constexpr double targetLow = 70, targetHigh = 140;

/// A person's local day, as far as it lies in [from, to).
struct DayQuery
{
    qint64 accountId = 0;
    LocalDay day;
    Instant from, to;
    std::optional<Instant> since; ///< nothing older is looked at, for what is usual neither
};

/// Its cost follows the day, not the length of the history. Any thread with its own connection.
Result<RingDay> ringDay(store::Connection &connection, const DayQuery &query);
Result<GlucoseDay> glucoseDay(store::Connection &connection, const DayQuery &query);

} // namespace bc::biometrics
