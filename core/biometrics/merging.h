#pragma once

#include "core/biometrics/sample.h"

#include <span>
#include <vector>

namespace bc::biometrics {

/// Amounts of spans (steps) that several devices counted at once, without counting twice: a span of a source stays when
/// it overlaps none of a source before it. `sources` stand in the order of priority, each in order of time. The answer
/// is in order of time.
std::vector<Sample> mergedSpans(std::span<const std::vector<Sample>> sources);

} // namespace bc::biometrics
