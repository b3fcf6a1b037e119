#include "core/analytics/goals.h"

#include <algorithm>
#include <array>

namespace bc::analytics::glucose {

namespace {

using enum Measure;
using enum Bound;

std::optional<double> valueOf(Measure measure, const Figures &figures)
{
    switch (measure) {
    case VeryLow:
        return figures.ranges.veryLow;
    case Below:
        return figures.ranges.below;
    case InRange:
        return figures.ranges.inRange;
    case Above:
        return figures.ranges.above;
    case VeryHigh:
        return figures.ranges.veryHigh;
    case Variability:
        return figures.variability;
    }
    return std::nullopt;
}

bool holds(const Goal &goal, double value)
{
    switch (goal.bound) {
    case MoreThan:
        return !reaches(goal.percent, value);
    case LessThan:
        return !reaches(value, goal.percent);
    case AtMost:
        return reaches(goal.percent, value);
    }
    return false;
}

} // namespace

const Plan &planOf(Population population)
{
    static const std::array<Plan, 3> plans{
        Plan{standardLimits,
             {{InRange, MoreThan, 70},
              {Below, LessThan, 4},
              {VeryLow, LessThan, 1},
              {Above, LessThan, 25},
              {VeryHigh, LessThan, 5}}},
        Plan{standardLimits, {{InRange, MoreThan, 50}, {Below, LessThan, 1}, {VeryHigh, LessThan, 10}}},
        Plan{pregnancyLimits,
             {{InRange, MoreThan, 70}, {Below, LessThan, 4}, {VeryLow, LessThan, 1}, {Above, LessThan, 25}}},
    };
    return plans.at(static_cast<std::size_t>(population));
}

std::vector<Verdict> verdicts(const Figures &figures, std::span<const Goal> goals)
{
    std::vector<Verdict> found;
    found.reserve(goals.size());
    for (const Goal &goal : goals) {
        Verdict verdict{goal, valueOf(goal.measure, figures), std::nullopt, false};
        if (verdict.value) {
            verdict.met = holds(goal, *verdict.value);
            verdict.margin = goal.bound == MoreThan ? *verdict.value - goal.percent : goal.percent - *verdict.value;
        }
        found.push_back(verdict);
    }
    return found;
}

bool meets(const Figures &figures, std::span<const Goal> goals)
{
    return !goals.empty() && std::ranges::all_of(goals, [&](const Goal &goal) {
        const auto value = valueOf(goal.measure, figures);
        return value && holds(goal, *value);
    });
}

} // namespace bc::analytics::glucose
