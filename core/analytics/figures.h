#pragma once

#include "core/analytics/glucose.h"
#include "core/analytics/reading.h"

#include <array>
#include <optional>
#include <span>

namespace bc::analytics::glucose {

/// What a list of patients shows of each; mg/dL and per cent.
struct Figures
{
    qint64 count = 0; ///< of readings, at least one
    double mean = 0;
    std::optional<double> standardDeviation; ///< nothing of a single reading
    std::optional<double> variability;       ///< CV, per cent
    double managementIndicator = 0;          ///< GMI, per cent
    Ranges ranges;                           ///< by the limits asked for
    std::optional<double> riskIndex;         ///< GRI; nothing unless the limits are the standard ones
};

/// Counts readings as they come: a thousand patients' weeks without a logarithm, and without their readings in one
/// place.
class Tally
{
public:
    explicit Tally(const Limits &limits = standardLimits);

    void add(std::span<const double> values);
    void add(std::span<const Reading> readings);
    qint64 count() const { return m_count; }
    /// Nothing when there are no readings.
    std::optional<Figures> figures() const;

private:
    Limits m_limits;
    qint64 m_count = 0, m_veryLow = 0, m_below = 0, m_above = 0, m_veryHigh = 0;
    double m_sum = 0, m_squares = 0; ///< of the distances from `pivot`
};

/// What a patient's page shows of a period beside that.
struct FullFigures : Figures
{
    double estimatedA1c = 0;      ///< per cent
    std::optional<double> jIndex; ///< nothing of a single reading
    BloodGlucoseIndices indices;  ///< LBGI and HBGI
    Middle middle;
};
/// Takes a logarithm a reading and sorts: for one person's readings at a time. Nothing when there are none.
std::optional<FullFigures> fullFigures(std::span<const double> readings, const Limits &limits = standardLimits);

} // namespace bc::analytics::glucose
