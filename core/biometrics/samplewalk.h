#pragma once

#include "core/base/result.h"
#include "core/biometrics/sample.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace bc::biometrics {

/// A walk through the samples of a metric that start in [from, to), in order, that may pause between two steps and go
/// on with another connection: for what is sent piece by piece. Samples written meanwhile behind the walk are not met;
/// none is met twice.
class SampleWalk
{
public:
    SampleWalk(qint64 metricId, Instant from, Instant to)
        : m_metricId(metricId)
        , m_from(from)
        , m_to(to)
    {}

    /// The next samples: what is left of one row of the store, 2,048 at most. Empty at the end.
    Result<std::vector<Sample>> next(store::Connection &connection);

private:
    Result<std::optional<store::Row>> nextRow(store::Connection &connection);

    qint64 m_metricId;
    Instant m_from, m_to;
    std::optional<qint64> m_key;  ///< of the last row read
    std::optional<Sample> m_last; ///< the last sample met
};

} // namespace bc::biometrics
