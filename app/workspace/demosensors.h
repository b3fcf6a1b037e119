#pragma once

#include "app/workspace/demobody.h"
#include "core/biometrics/sample.h"

#include <vector>

namespace bc::app::demo {

/// When a device was not worn, charging, or out of reach; µs, [from, to).
using Outages = std::vector<std::pair<qint64, qint64>>;
bool isOut(const Outages &outages, qint64 time);

using Samples = std::vector<biometrics::Sample>;

/// What one metric of a device is called, and what it saw.
struct Recorded
{
    const char *kind, *name, *unit, *quantityType;
    bool continuous;
    Samples samples;
};

/// Heart rate, HRV, skin temperature, SpO2, steps, sleep stages and day scores from a ring. Nights go to `nights`.
std::vector<Recorded> wearRing(const Body &body, const Outages &outages, Random &random,
                               std::vector<biometrics::Night> &nights);
/// Heart rate at uneven moments, SDNN and steps from a watch that charges at night.
std::vector<Recorded> wearWatch(const Body &body, const Outages &outages, Random &random);
/// Glucose every 5 minutes from `from` on, with a new sensor every ten days.
std::vector<Recorded> wearGlucoseSensor(const Body &body, const Outages &outages, qint64 from, Random &random);

} // namespace bc::app::demo
