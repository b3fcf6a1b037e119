#include "core/biometrics/merging.h"

#include "core/biometrics/samples.h"

#include <algorithm>
#include <chrono>

namespace bc::biometrics {

namespace {

using Length = Instant::duration;

double share(Length part, Length whole)
{
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

struct Stretch
{
    Instant start, end;
};

/// What the sources before have counted.
class Counted
{
public:
    /// In order of time.
    explicit Counted(const std::vector<Sample> &kept)
    {
        for (const Sample &sample : kept) {
            if (sample.start == sample.end)
                m_moments.push_back(sample);
            else if (m_covered.empty() || m_covered.back().end < sample.start)
                m_covered.push_back({sample.start, sample.end});
            else
                m_covered.back().end = std::max(m_covered.back().end, sample.end);
        }
    }

    /// Appends what the sample adds to it.
    void addRest(const Sample &sample, std::vector<Sample> &rest) const
    {
        if (sample.start == sample.end) {
            if (!holds(sample.start))
                rest.push_back(sample);
            return;
        }
        const std::size_t first = rest.size();
        const auto add = [&](Instant start, Instant end) {
            if (start >= end)
                return;
            rest.push_back(sample);
            rest.back().start = start;
            rest.back().end = end;
            rest.back().value *= share(end - start, sample.end - sample.start);
        };
        Instant at = sample.start;
        for (auto one = firstEndingAfter(at); one != m_covered.end() && one->start < sample.end; ++one) {
            add(at, std::min(one->start, sample.end));
            at = std::max(at, one->end);
        }
        add(at, sample.end);
        takeOut(sample, rest, first);
    }

private:
    std::vector<Stretch>::const_iterator firstEndingAfter(Instant time) const
    {
        return std::ranges::upper_bound(m_covered, time, {}, &Stretch::end);
    }
    bool holds(Instant time) const
    {
        const auto one = firstEndingAfter(time);
        return (one != m_covered.end() && one->start <= time) ||
               std::ranges::binary_search(m_moments, time, {}, &Sample::start);
    }
    /// The moments' amounts from what is left of the sample.
    void takeOut(const Sample &sample, std::vector<Sample> &rest, std::size_t first) const
    {
        double told = 0, left = 0;
        for (auto one = std::ranges::lower_bound(m_moments, sample.start, {}, &Sample::start);
             one != m_moments.end() && one->start < sample.end; ++one)
            told += one->value;
        for (std::size_t n = first; n < rest.size(); ++n)
            left += rest[n].value;
        if (told <= 0)
            return;
        if (told >= left) {
            rest.resize(first);
            return;
        }
        for (std::size_t n = first; n < rest.size(); ++n)
            rest[n].value *= (left - told) / left;
    }

    std::vector<Stretch> m_covered; ///< in order, none touching another
    std::vector<Sample> m_moments;
};

} // namespace

std::vector<Sample> mergedSpans(std::span<const std::vector<Sample>> sources)
{
    std::vector<Sample> kept;
    for (const std::vector<Sample> &source : sources) {
        const Counted counted(kept);
        const auto middle = static_cast<std::ptrdiff_t>(kept.size());
        for (const Sample &sample : source) {
            if (!sample.isNull)
                counted.addRest(sample, kept);
        }
        std::sort(kept.begin() + middle, kept.end(), earlier); // rests of overlapping spans
        std::inplace_merge(kept.begin(), kept.begin() + middle, kept.end(), earlier);
    }
    return kept;
}

std::vector<Sample> cutSpans(std::vector<Sample> spans, Instant from, Instant to)
{
    std::erase_if(spans, [&](const Sample &span) {
        return span.start >= to || (span.start == span.end ? span.start < from : span.end <= from);
    });
    for (Sample &span : spans) {
        const Instant start = std::max(span.start, from), end = std::min(span.end, to);
        if (end - start != span.end - span.start)
            span.value *= share(end - start, span.end - span.start);
        span.start = start;
        span.end = end;
    }
    std::ranges::sort(spans, earlier);
    return spans;
}

Result<std::vector<Sample>> mergedSpans(store::Connection &connection, std::span<const Metric> sources, Instant from,
                                        Instant to)
{
    constexpr std::chrono::days longestSpan{1};
    const bool isSeveral = sources.size() > 1;
    std::vector<std::vector<Sample>> told;
    for (const Metric &source : sources) {
        auto samples = samples::list(connection, source.id, isSeveral ? from - longestSpan : from, to);
        if (!samples)
            return fail(samples.error());
        told.push_back(*std::move(samples));
    }
    auto merged = mergedSpans(told);
    return isSeveral ? cutSpans(std::move(merged), from, to) : merged;
}

} // namespace bc::biometrics
