#pragma once

#include "core/analytics/reading.h"

#include <chrono>
#include <optional>
#include <span>

namespace bc::analytics {

/// How much of a period a sensor was worn.
struct Wear
{
    qint64 readings = 0, expected = 0;

    /// Active per cent: readings ÷ readings expected at the sensor's interval, at most 100 (two sensors overlap).
    double percent() const;
    /// At least 70 %, what the consensus asks for a report of 14 days.
    bool sufficient() const;
};

/// The middle one of the spacings between the readings in whole minutes, at least one. Spacings of nothing are left
/// out: that is one moment told twice. Nothing without two moments.
std::optional<std::chrono::minutes> middleSpacing(std::span<const Reading> readings);
/// No sensor tells less often; what does is finger sticks, or hardly worn.
constexpr std::chrono::minutes longestInterval{15};
/// The sensor's interval: the middle spacing, at most 15 minutes. Nothing without two moments.
std::optional<std::chrono::minutes> sensorInterval(std::span<const Reading> readings);
/// How many moments have a reading; one moment told twice counts once.
qint64 moments(std::span<const Reading> readings);

/// Over a period, whether the sensor was there from its beginning or not. `readings` are moments, `interval` is above
/// zero.
Wear wear(qint64 readings, Instant from, Instant to, std::chrono::minutes interval);
/// From the first reading to the last, as iglu counts: what lies before and after is not missed. Nothing of nothing.
Wear wearBetweenReadings(std::span<const Reading> readings, std::chrono::minutes interval);

enum class Sufficiency { Sufficient, Insufficient };

/// What a section of a report shows: its figures, or that there is too little data for any.
template <typename Figures>
struct Judged
{
    Sufficiency verdict = Sufficiency::Insufficient;
    std::optional<Figures> figures; ///< there exactly if the verdict is `Sufficient`
};

/// Holds figures back that stand on too few readings.
template <typename Figures>
Judged<Figures> judged(const Wear &wear, std::optional<Figures> figures)
{
    if (!figures || !wear.sufficient())
        return {};
    return {Sufficiency::Sufficient, std::move(figures)};
}

} // namespace bc::analytics
