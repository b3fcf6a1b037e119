#pragma once

#include "core/base/clock.h"
#include "core/biometrics/catalogue.h"
#include "core/biometrics/metrics.h"
#include "core/devices/device.h"

#include <QStringList>

#include <limits>
#include <vector>

namespace bc::exports {

/// Samples that start in [from, to).
struct Period
{
    Instant from = fromMicros(std::numeric_limits<qint64>::min());
    Instant to = fromMicros(std::numeric_limits<qint64>::max());
};

/// What one metric holds, and where it comes from.
struct Source
{
    biometrics::Metric metric;
    devices::Device device;
    QString provider;                       ///< of the device's link; empty if it has none
    const biometrics::Kind *kind = nullptr; ///< null: not in the catalogue

    QString deviceName() const;
    /// The unit of what the store holds: canonical, or what the client declared for a kind we do not know.
    QString unit() const;
};

enum class Including {
    Active, ///< what a person sees, if there is anything in it
    All,    ///< also what they removed, as long as it is there, and what is empty
};
/// The person's metrics of those kinds (of all if `kinds` is empty), by kind and then as they were made.
Result<std::vector<Source>> sources(store::Connection &connection, qint64 accountId, const QStringList &kinds,
                                    Including including);

} // namespace bc::exports
