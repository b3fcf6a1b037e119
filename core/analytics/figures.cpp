#include "core/analytics/figures.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bc::analytics::glucose {

namespace {

/// Near the readings, so that squares of small distances are summed and their difference keeps its digits.
constexpr double pivot = 150;
/// Sums side by side: one sum would wait for each addition before the next.
constexpr std::size_t lanes = 8;

} // namespace

Tally::Tally(const Limits &limits)
    : m_limits(limits)
{}

void Tally::add(std::span<const double> values)
{
    const Limits limits = m_limits;
    std::array<qint64, lanes> veryLow{}, below{}, above{}, veryHigh{};
    std::array<double, lanes> sum{}, squares{};
    const auto count = [&](double value, std::size_t lane) {
        const double distance = value - pivot;
        sum[lane] += distance;
        squares[lane] += distance * distance;
        veryLow[lane] += value < limits.veryLow ? 1 : 0;
        below[lane] += value < limits.low ? 1 : 0;
        above[lane] += value > limits.high ? 1 : 0;
        veryHigh[lane] += value > limits.veryHigh ? 1 : 0;
    };
    std::size_t at = 0;
    for (; at + lanes <= values.size(); at += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            count(values[at + lane], lane);
    for (; at < values.size(); ++at)
        count(values[at], 0);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        m_sum += sum[lane];
        m_squares += squares[lane];
        m_veryLow += veryLow[lane];
        m_below += below[lane];
        m_above += above[lane];
        m_veryHigh += veryHigh[lane];
    }
    m_count += static_cast<qint64>(values.size());
}

void Tally::add(std::span<const Reading> readings)
{
    std::array<double, 512> values;
    while (!readings.empty()) {
        const auto part = readings.first(std::min(readings.size(), values.size()));
        std::ranges::transform(part, values.begin(), &Reading::value);
        add(std::span<const double>(values).first(part.size()));
        readings = readings.subspan(part.size());
    }
}

std::optional<Figures> Tally::figures() const
{
    if (m_count == 0)
        return std::nullopt;
    const auto count = static_cast<double>(m_count);
    const auto share = [&](qint64 part) { return 100.0 * static_cast<double>(part) / count; };
    Figures figures;
    figures.count = m_count;
    figures.mean = pivot + m_sum / count;
    figures.managementIndicator = managementIndicatorOf(figures.mean);
    figures.ranges = {share(m_veryLow),
                      share(m_below - m_veryLow),
                      share(m_count - m_below - m_above),
                      share(m_above - m_veryHigh),
                      share(m_veryHigh),
                      share(m_below),
                      share(m_above)};
    if (m_limits == standardLimits)
        figures.riskIndex = glucose::riskIndex(figures.ranges);
    if (m_count > 1) {
        const double squares = std::max(0.0, m_squares - m_sum * m_sum / count);
        figures.standardDeviation = std::sqrt(squares / (count - 1));
        if (figures.mean != 0)
            figures.variability = 100.0 * *figures.standardDeviation / figures.mean;
    }
    return figures;
}

std::optional<FullFigures> fullFigures(std::span<const double> readings, const Limits &limits)
{
    Tally tally(limits);
    tally.add(readings);
    const auto figures = tally.figures();
    if (!figures)
        return std::nullopt;
    FullFigures full{*figures, estimatedA1cOf(figures->mean), std::nullopt, *bloodGlucoseIndices(readings),
                     *middle(readings)};
    if (figures->standardDeviation)
        full.jIndex = jIndexOf(figures->mean, *figures->standardDeviation);
    return full;
}

} // namespace bc::analytics::glucose
