#include "core/analytics/mage.h"

#include "core/analytics/glucose.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <vector>

namespace bc::analytics {

namespace {

constexpr std::size_t shortWindow = 5, longWindow = 32; // cells: 25 and 160 minutes
constexpr std::size_t longestHole = 36;                 // cells without a value inside a segment: 3 hours
constexpr double leastDeviation = 1;                    // mg/dL; below it a segment does not vary

bool missing(double value) { return std::isnan(value); }

/// What lies between holes of more than three hours; each begins and ends with a value.
std::vector<std::span<const double>> segments(std::span<const double> values)
{
    std::vector<std::span<const double>> found;
    std::size_t begin = 0, end = 0; // of the segment so far
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (missing(values[i]))
            continue;
        if (end == 0 || i - end > longestHole) {
            if (end > 0)
                found.push_back(values.subspan(begin, end - begin));
            begin = i;
        }
        end = i + 1;
    }
    if (end > 0)
        found.push_back(values.subspan(begin, end - begin));
    return found;
}

/// The mean of what is known in the `window` values up to each one. The first values have that of the first whole
/// window.
std::vector<double> movingAverage(std::span<const double> values, std::size_t window)
{
    std::vector<double> averages(values.size());
    for (std::size_t i = window - 1; i < values.size(); ++i) {
        double sum = 0;
        std::size_t count = 0;
        for (const double value : values.subspan(i + 1 - window, window)) {
            if (!missing(value)) {
                sum += value;
                ++count;
            }
        }
        averages[i] = count > 0 ? sum / static_cast<double>(count) : std::nan("");
    }
    std::fill_n(averages.begin(), window - 1, averages[window - 1]);
    return averages;
}

/// Where the short average crosses the long one.
struct Crossing
{
    std::size_t place;
    bool high; ///< the short one is above from here on: a peak is to be looked for until the next crossing
};

/// With the segment's first and last place.
std::vector<Crossing> crossings(std::span<const double> values)
{
    const auto shorter = movingAverage(values, shortWindow), longer = movingAverage(values, longWindow);
    const auto distance = [&](std::size_t i) { return shorter[i] - longer[i]; };
    std::vector<Crossing> found{{0, distance(0) > 0}};
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (missing(values[i]) || missing(values[i - 1]) || missing(distance(i)) || missing(distance(i - 1)))
            continue;
        // After a hole the sides are those of now and of the last crossing.
        const double last = distance(found.back().place);
        if (distance(i) * distance(i - 1) < 0)
            found.push_back({i, distance(i) > distance(i - 1)});
        else if (distance(i) * last < 0)
            found.push_back({i, distance(i) > last});
    }
    found.push_back({values.size() - 1, distance(values.size() - 1) > 0});
    return found;
}

/// The peaks and nadirs by turns: each between the one before it and the next crossing.
std::vector<double> turningPoints(std::span<const double> values)
{
    const auto crossed = crossings(values);
    std::vector<double> found;
    std::size_t from = 0;
    for (std::size_t i = 0; i + 1 < crossed.size(); ++i) {
        std::size_t best = from;
        for (std::size_t j = from; j <= crossed[i + 1].place; ++j) {
            if (crossed[i].high ? values[j] > values[best] : values[j] < values[best])
                best = j;
        }
        found.push_back(values[best]);
        from = best;
    }
    return found;
}

/// The mean height of the rises from a nadir to a peak that reach `least`; of the falls where `sign` is −1.
std::optional<double> meanRise(std::span<const double> turns, double least, double sign)
{
    const auto height = [&](std::size_t from, std::size_t to) { return sign * (turns[to] - turns[from]); };
    std::vector<double> rises;
    std::size_t nadir = 0, at = 0;
    while (at < turns.size()) {
        if (height(nadir, at) < 0)
            nadir = at;
        if (height(nadir, at) < least) {
            ++at;
            continue;
        }
        // On to the highest before it falls by as much, or to the end.
        std::size_t peak = at;
        for (; at < turns.size(); ++at) {
            if (height(peak, at) > 0)
                peak = at;
            if (height(peak, at) < -least)
                break;
        }
        rises.push_back(height(nadir, peak));
        nadir = at;
    }
    return glucose::mean(rises);
}

std::vector<double> onlyKnown(std::span<const double> values)
{
    std::vector<double> known;
    std::ranges::copy_if(values, std::back_inserter(known), [](double value) { return !missing(value); });
    return known;
}

} // namespace

std::optional<double> mage(const Grid &grid)
{
    double weighted = 0, weights = 0;
    for (const auto segment : segments(grid.values())) {
        if (segment.size() < longWindow)
            continue;
        const auto deviation = glucose::standardDeviation(onlyKnown(segment));
        if (!deviation || *deviation < leastDeviation)
            continue;
        const auto turns = turningPoints(segment);
        const auto duration = static_cast<double>(segment.size() - 1);
        for (const auto mean : {meanRise(turns, *deviation, 1), meanRise(turns, *deviation, -1)}) {
            if (mean) {
                weighted += *mean * duration;
                weights += duration;
            }
        }
    }
    return weights > 0 ? std::optional(weighted / weights) : std::nullopt;
}

} // namespace bc::analytics
