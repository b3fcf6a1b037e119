#include "core/biometrics/merging.h"

#include <algorithm>

namespace bc::biometrics {

namespace {

/// Whether the sample shares time with one of `kept`, which are in order and of one source after the other; a moment
/// without length shares time with a span that holds it.
bool overlaps(const std::vector<Sample> &kept, const Sample &sample, std::chrono::microseconds longest)
{
    auto at = std::ranges::lower_bound(kept, sample.start - longest, {}, &Sample::start);
    for (; at != kept.end() && at->start <= sample.end; ++at) {
        if (at->start == sample.start || (at->start < sample.end && sample.start < at->end))
            return true;
    }
    return false;
}

} // namespace

std::vector<Sample> mergedSpans(std::span<const std::vector<Sample>> sources)
{
    std::vector<Sample> kept;
    std::chrono::microseconds longest{0};
    for (const std::vector<Sample> &source : sources) {
        std::vector<Sample> added;
        for (const Sample &sample : source) {
            if (!sample.isNull && !overlaps(kept, sample, longest))
                added.push_back(sample);
        }
        for (const Sample &sample : added)
            longest = std::max(longest, sample.end - sample.start);
        const auto middle = static_cast<std::ptrdiff_t>(kept.size());
        kept.insert(kept.end(), added.begin(), added.end());
        std::inplace_merge(kept.begin(), kept.begin() + middle, kept.end(), earlier);
    }
    return kept;
}

} // namespace bc::biometrics
