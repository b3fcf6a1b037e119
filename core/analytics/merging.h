#pragma once

#include "core/analytics/reading.h"

#include <chrono>
#include <vector>

namespace bc::analytics {

/// The glucose of several sensors as one series.
struct MergedReadings
{
    std::vector<Reading> readings;    ///< in order of time
    std::chrono::minutes interval{5}; ///< at which they are counted: see sensorInterval()
    std::vector<qint64> counts;       ///< how many of them each source gave
};

/// How long a source has to have nothing for the next one to be heard.
constexpr std::chrono::minutes longestSilence{15};

/// `sources` stand in the order of preference, each in order of time and within [from, to). The preferred one stays
/// whole; each one behind it fills the spans in which those before it have nothing for longer than 15 minutes, or than
/// one and a half of their intervals, and keeps half an interval (of the densest) away from what they have there. The
/// ends of the period are ends of such a span.
///
/// A reading is to weigh as much as any other: where sensors of different intervals have met, the denser ones are
/// thinned to the interval of the sparsest. One that gave less than a twentieth of the time thins nobody. Finger
/// sticks, which come further apart than any sensor's readings, count as one reading each and thin nobody either.
///
/// What only one source has readings of is that source's, unchanged.
MergedReadings merged(std::vector<std::vector<Reading>> sources, Instant from, Instant to);

} // namespace bc::analytics
