#include "core/analytics/grid.h"

#include "core/analytics/glucose.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace bc::analytics {

namespace {

/// The first cell at or after that moment.
std::size_t cellFrom(Instant start, Instant time)
{
    return static_cast<std::size_t>(std::chrono::ceil<std::chrono::minutes>(time - start).count() + Grid::step.count() -
                                    1) /
           static_cast<std::size_t>(Grid::step.count());
}

} // namespace

Grid::Grid(std::span<const Reading> readings, WallClock clock)
    : m_clock(std::move(clock))
{
    if (readings.empty())
        return;
    m_start = m_clock.day(m_clock.date(readings.front().time)).start;
    const auto cells = static_cast<std::size_t>((readings.back().time - m_start) / step) + 1;
    m_values.assign(cells, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const auto [time, value] = readings[i];
        const std::size_t first = cellFrom(m_start, time);
        if (first < cells && Grid::time(first) == time)
            m_values[first] = value;
        if (i + 1 == readings.size() || readings[i + 1].time - time > longestGap)
            continue;
        const auto [nextTime, next] = readings[i + 1];
        const double slope = (next - value) / static_cast<double>((nextTime - time).count());
        const std::size_t end = std::min(cells, cellFrom(m_start, nextTime));
        for (std::size_t cell = first; cell < end; ++cell)
            m_values[cell] = value + slope * static_cast<double>((Grid::time(cell) - time).count());
    }
}

bool Grid::known(std::size_t cell) const { return !std::isnan(m_values[cell]); }

std::optional<std::size_t> Grid::cell(Instant time) const
{
    const auto since = time - m_start;
    if (since < since.zero() || since % step != since.zero())
        return std::nullopt;
    const auto cell = static_cast<std::size_t>(since / step);
    return cell < size() ? std::optional(cell) : std::nullopt;
}

std::optional<double> modd(const Grid &grid)
{
    double sum = 0;
    qint64 pairs = 0;
    for (std::size_t cell = 0; cell < grid.size(); ++cell) {
        if (!grid.known(cell))
            continue;
        const auto dayBefore = grid.clock().instant(grid.clock().local(grid.time(cell)) - std::chrono::days(1));
        const auto partner = dayBefore ? grid.cell(*dayBefore) : std::nullopt;
        if (!partner || !grid.known(*partner))
            continue;
        sum += std::abs(grid.values()[cell] - grid.values()[*partner]);
        ++pairs;
    }
    return pairs == 0 ? std::nullopt : std::optional(sum / static_cast<double>(pairs));
}

std::optional<double> conga(const Grid &grid, int hours)
{
    const std::size_t lag = Grid::cellsAnHour * static_cast<std::size_t>(hours);
    std::vector<double> differences;
    for (std::size_t cell = lag; cell < grid.size(); ++cell) {
        if (grid.known(cell) && grid.known(cell - lag))
            differences.push_back(grid.values()[cell] - grid.values()[cell - lag]);
    }
    return glucose::standardDeviation(differences);
}

} // namespace bc::analytics
