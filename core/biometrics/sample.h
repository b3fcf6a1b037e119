#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <span>

namespace bc::biometrics {

/// What the body did while it was measured (HealthKit's HKHeartRateMotionContext).
enum class Motion : quint8 { NotSet = 0, Sedentary = 1, Active = 2 };

/// Where the sensor sat (HealthKit's HKHeartRateSensorLocation).
enum class SensorLocation : quint8 { Other = 0, Chest = 1, Wrist = 2, Finger = 3, Hand = 4, EarLobe = 5, Foot = 6 };

/// A time from one moment up to another, which does not belong to it.
struct Span
{
    Instant from, until;
};
/// Whether one of `spans`, which are in order and lie apart, holds that moment.
inline bool within(std::span<const Span> spans, Instant moment)
{
    const auto after = std::ranges::upper_bound(spans, moment, {}, &Span::from);
    return after != spans.begin() && moment < std::prev(after)->until;
}

/// One measurement of one metric, in the canonical unit of its kind. Two samples of a metric are the same sample when
/// they start and end at the same moments.
struct Sample
{
    Instant start;
    Instant end; ///< not before `start`; equal to it for a moment
    double value = 0;
    bool isNull = false; ///< the device says it has no value here; never counted
    Motion motion = Motion::NotSet;
    SensorLocation location = SensorLocation::Other;
    qint16 offsetMinutes = 0; ///< the person's UTC offset then, as the device sent it

    bool operator==(const Sample &) const = default;
};

/// The order in which samples are kept.
constexpr bool earlier(const Sample &a, const Sample &b)
{
    return a.start != b.start ? a.start < b.start : a.end < b.end;
}
constexpr bool sameMoment(const Sample &a, const Sample &b) { return a.start == b.start && a.end == b.end; }

} // namespace bc::biometrics
