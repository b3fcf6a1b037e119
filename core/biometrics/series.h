#pragma once

#include "core/base/result.h"
#include "core/biometrics/rollup.h"
#include "core/biometrics/sample.h"
#include "core/store/connection.h"

#include <span>
#include <vector>

/// Charts and averages over any span of a metric; their cost follows the number of points asked for, not the length
/// of the history. Any thread with its own connection.
namespace bc::biometrics::series {

struct Bucket
{
    Instant start; ///< of the bucket; of the sample itself in a raw series
    Summary summary;
};

struct Series
{
    bool raw = false;                   ///< every bucket is one sample
    std::chrono::microseconds width{0}; ///< of a bucket; 0 when raw
    std::vector<Bucket> buckets;        ///< in order; empty ones are left out
};

/// At most this many points can be asked for.
constexpr int maxPoints = 20'000;

/// The samples that start in [from, to) themselves if there are at most `points` of them, or else at most `points`
/// buckets of one width (a whole number of seconds, minutes, hours or days, aligned to 1970-01-01T00:00Z). Buckets at
/// the ends hold only what lies in [from, to). `points` is 1 to maxPoints.
Result<Series> read(store::Connection &connection, qint64 metricId, Instant from, Instant to, int points);

/// The same of samples at hand, in order and without nulls, which start in [from, to). Its cost follows the samples.
Series ofSamples(std::span<const Sample> samples, Instant from, Instant to, int points);

/// Of all samples that start in [from, to), nulls left out.
Result<Summary> summary(store::Connection &connection, qint64 metricId, Instant from, Instant to);

} // namespace bc::biometrics::series
