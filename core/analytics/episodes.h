#pragma once

#include "core/analytics/reading.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

/// Episodes of low and high glucose (Battelino et al., Lancet Diabetes Endocrinol 11:42, 2023). They are sought in the
/// readings themselves, so that start, end and extreme are what the sensor told and not what lies on a line between.
namespace bc::analytics::episodes {

enum class Side { Below, Above };

struct Rule
{
    Side side = Side::Below;
    double threshold = 0;               ///< mg/dL; itself it is not beyond
    std::chrono::minutes least{15};     ///< beyond the threshold without a break, to begin
    std::chrono::minutes leastBack{15}; ///< back without a break, to end
};
constexpr Rule veryLow{Side::Below, 54};
constexpr Rule low{Side::Below, 70};
constexpr Rule high{Side::Above, 180};
constexpr Rule veryHigh{Side::Above, 250};
/// More than 120 minutes on end; durations are compared in whole minutes.
constexpr Rule extendedLow{Side::Below, 70, std::chrono::minutes(121)};

struct Episode
{
    Instant start;      ///< its first reading beyond the threshold
    Instant end;        ///< the first reading of the return, or when the last reading before a gap ceased to hold
    double extreme = 0; ///< the lowest or highest reading
    double mean = 0;    ///< of all readings in it, those of short returns too
};

/// A reading holds until the next one, at most for `interval`. Durations are rounded to minutes: sensors drift by
/// seconds. A gap of more than 45 minutes ends an episode, and what follows has to begin anew. A return that a gap cuts
/// short is part of the episode, as iglu has it: nobody saw it last. One that the end of the readings cuts short is
/// not: the person is back as far as anybody knows.
std::vector<Episode> find(std::span<const Reading> readings, const Rule &rule, std::chrono::minutes interval);

/// How long was recorded: without the gaps of more than 45 minutes.
std::chrono::minutes recorded(std::span<const Reading> readings, std::chrono::minutes interval);
/// How many there are in 24 hours of recording. Nothing if nothing was recorded.
std::optional<double> aDay(std::size_t episodes, std::chrono::minutes recorded);

/// The episodes of `all` that none of `deeper` lies in: "low but not very low". Both in order, as find() answers.
std::vector<Episode> without(std::span<const Episode> all, std::span<const Episode> deeper);
/// Those that start in [from, to), which may be a day: an episode belongs to the day it starts in.
std::span<const Episode> starting(std::span<const Episode> episodes, Instant from, Instant to);

} // namespace bc::analytics::episodes
