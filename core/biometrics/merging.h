#pragma once

#include "core/base/result.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/sample.h"
#include "core/store/connection.h"

#include <span>
#include <vector>

namespace bc::biometrics {

/// Amounts of spans (steps) that several devices counted at once, without counting twice. `sources` stand in the order
/// of priority, each in order of time. Of a span that shares time with spans of the sources before it the rest stays,
/// as one span for each stretch that they leave; its amount is taken to have come at a uniform rate. A moment without
/// length leaves the time around it free, but its amount is part of what a later source counted there; a later source's
/// moment within a span is dropped. The answer is in order of time.
std::vector<Sample> mergedSpans(std::span<const std::vector<Sample>> sources);

/// What of the spans lies in [from, to), by the same uniform rate. They are in order of time, and stay so.
std::vector<Sample> cutSpans(std::vector<Sample> spans, Instant from, Instant to);

/// Of the metrics given, the preferred one first: the amounts of [from, to). Several are read from a day earlier on, so
/// that a span that reaches in is seen, merged, and then cut: days on end add up to what was counted. A span of a
/// single source belongs whole to where it starts, as its summaries have it. Nulls are left out.
Result<std::vector<Sample>> mergedSpans(store::Connection &connection, std::span<const Metric> sources, Instant from,
                                        Instant to);

} // namespace bc::biometrics
