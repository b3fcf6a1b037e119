#pragma once

#include <span>

namespace bc::analytics {

/// The value below which the share `p` (0 to 1) lies, between two neighbours linearly (Hyndman and Fan's type 7, what R
/// and NumPy do unless told otherwise). `sorted` is ascending and not empty.
double quantile(std::span<const double> sorted, double p);

} // namespace bc::analytics
