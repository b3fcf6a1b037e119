#pragma once

#include "core/analytics/figures.h"

#include <optional>
#include <span>
#include <vector>

namespace bc::analytics::glucose {

/// What a goal is about; per cent of readings, but for the coefficient of variation.
enum class Measure { VeryLow, Below, InRange, Above, VeryHigh, Variability };
enum class Bound { MoreThan, LessThan, AtMost };

struct Goal
{
    Measure measure = Measure::InRange;
    Bound bound = Bound::MoreThan;
    double percent = 0; ///< for `Variability` per cent of the mean
};

/// Whose goals the consensus names apart. A custom plan is a Plan with limits and goals of its own.
enum class Population { Type1Or2, OlderOrHighRisk, Pregnancy };

/// By which limits a person's readings are counted, and what is to be reached.
struct Plan
{
    Limits limits;
    std::vector<Goal> goals;
};

/// The consensus' goals. Over and under are strict: exactly 70 % in range is not more than 70 %.
const Plan &planOf(Population population);
/// Goal for the coefficient of variation, stable glucose: at most 36 %. It stands beside the plans, in none of them.
constexpr Goal variabilityGoal{Measure::Variability, Bound::AtMost, 36};

/// What became of one goal.
struct Verdict
{
    Goal goal;
    std::optional<double> value;  ///< nothing where it is not known (the variability of one reading)
    std::optional<double> margin; ///< points to spare; below zero: points missing; zero of a strict goal: just missed
    bool met = false;
};
/// In the order of the goals. `figures` are counted by the plan's limits.
std::vector<Verdict> verdicts(const Figures &figures, std::span<const Goal> goals);
/// Whether there are goals and all of them are met.
bool meets(const Figures &figures, std::span<const Goal> goals);

/// Whether `value` has reached `limit`. Shares are quotients: a billionth of a point decides nothing.
constexpr bool reaches(double value, double limit) { return value >= limit - 1e-9; }

} // namespace bc::analytics::glucose
