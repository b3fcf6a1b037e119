#pragma once

#include "core/analytics/reading.h"
#include "core/analytics/wallclock.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace bc::analytics {

/// Readings at every fifth minute of the person's wall clock: between two readings at most 45 minutes apart on the line
/// between them, in a longer gap nothing, as iglu 4.3.0 lays its grid. It runs in elapsed time from local midnight of
/// the first reading's day: the 23 or 25 hours of a day when the clocks change are so many cells.
class Grid
{
public:
    static constexpr std::chrono::minutes step{5};
    static constexpr std::chrono::minutes longestGap{45};
    static constexpr std::size_t cellsAnHour = 12;

    /// Of readings of one moment the last counts. Needs 8 bytes for every 5 minutes of the period.
    Grid(std::span<const Reading> readings, WallClock clock);

    std::size_t size() const { return m_values.size(); }
    bool known(std::size_t cell) const;
    /// NaN where nothing is known.
    std::span<const double> values() const { return m_values; }
    Instant time(std::size_t cell) const { return m_start + step * static_cast<qint64>(cell); }
    /// The cell of that moment; nothing off the grid.
    std::optional<std::size_t> cell(Instant time) const;
    const WallClock &clock() const { return m_clock; }

private:
    WallClock m_clock;
    Instant m_start;
    std::vector<double> m_values;
};

/// Mean of daily differences: the mean of |G − G at the same time of the day before|, by the wall clock. An hour that
/// the clocks skip has no day before; the hour they repeat is compared with the one there was. Nothing without a pair.
std::optional<double> modd(const Grid &grid);

/// CONGA: the standard deviation (n − 1) of the differences between values `hours` of elapsed time apart. `hours` is
/// above zero. Nothing below two differences.
std::optional<double> conga(const Grid &grid, int hours);

} // namespace bc::analytics
