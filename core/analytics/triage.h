#pragma once

#include "core/analytics/glucose.h"
#include "core/analytics/wear.h"

#include <chrono>
#include <optional>

/// In which order a clinician looks at the people of a list (clinical.md, "What a clinician expects" 1).
namespace bc::analytics::triage {

/// The groups in their order; a person is in the first that fits.
enum class Group {
    VeryLow,      ///< at least 1 % below 54 mg/dL
    Low,          ///< at least 4 % below 70
    Falling,      ///< time in range at least 15 points less than in the period before
    High,         ///< at least 25 % above 180
    VeryHigh,     ///< at least 5 % above 250
    LittleWear,   ///< the sensor worn for less than 70 % of the period
    Stopped,      ///< no data for a day or longer
    MeetingGoals, ///< all goals for type 1 and 2
    None,         ///< none of these, or never had a sensor
};

/// How long there may be nothing new before it counts as stopped.
constexpr std::chrono::hours stoppedAfter{24};

struct Person
{
    /// By the standard limits, whoever the person is: the groups are defined by them. Nothing: no readings.
    std::optional<glucose::Ranges> now;
    /// The same of the period before; nothing where it is unknown or stands on too few readings to be compared with.
    std::optional<glucose::Ranges> before;
    Wear wear;                       ///< in this period
    std::optional<Instant> lastData; ///< nothing: there has never been any
    bool meetsGoals = false;         ///< glucose::meets() with the goals for type 1 and 2: no other plan is known
};

/// Lows and highs count at any wear: a person who is low in what little there is comes first all the same.
Group classify(const Person &person, Instant now);

} // namespace bc::analytics::triage
