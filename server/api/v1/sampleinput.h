#pragma once

#include "core/biometrics/metrics.h"
#include "core/biometrics/sample.h"
#include "server/api/fields.h"

#include <functional>
#include <map>
#include <vector>

namespace bc::server::api::v1 {

/// The body of POST quantity-samples, read and checked.
struct SampleInput
{
    bool isList = false;                                       ///< an array was sent, not one object
    std::map<qint64, std::vector<biometrics::Sample>> samples; ///< by metric, in canonical units
    QList<FieldError> errors; ///< `[3].start_date` for the fourth of an array; the first 1,000
    qint64 rejected = 0;      ///< records with faults: kept out, the others are good
};

/// `metricOf` answers the caller's own metric of that id, or nothing. Numbers and booleans may come as text.
SampleInput readSamples(const http::Json &body, const std::function<const biometrics::Metric *(qint64 id)> &metricOf);

} // namespace bc::server::api::v1
