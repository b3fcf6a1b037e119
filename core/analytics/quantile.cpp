#include "core/analytics/quantile.h"

#include <algorithm>
#include <cmath>

namespace bc::analytics {

double quantile(std::span<const double> sorted, double p)
{
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace bc::analytics
