#include "core/reports/glucosereport.h"

#include "core/analytics/mage.h"

#include <algorithm>
#include <array>

namespace bc::reports {

using namespace analytics;

namespace {

/// Beyond the limits of the plan, as the ranges are.
std::vector<Episodes> episodesOf(std::span<const Reading> readings, std::chrono::minutes interval,
                                 const glucose::Limits &limits)
{
    const auto at = [](episodes::Rule rule, double threshold) {
        rule.threshold = threshold;
        return rule;
    };
    const std::array<std::pair<const char *, episodes::Rule>, 5> rules{
        {{"very_low", at(episodes::veryLow, limits.veryLow)},
         {"low", at(episodes::low, limits.low)},
         {"high", at(episodes::high, limits.high)},
         {"very_high", at(episodes::veryHigh, limits.veryHigh)},
         {"extended_low", at(episodes::extendedLow, limits.low)}}};
    const std::chrono::minutes recorded = episodes::recorded(readings, interval);
    std::vector<Episodes> all;
    for (const auto &[name, rule] : rules) {
        Episodes one{name, rule, episodes::find(readings, rule, interval), {}};
        one.aDay = episodes::aDay(one.found.size(), recorded);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<GlucoseDayFigures> daysOf(std::span<const Reading> readings, const GlucoseQuery &query,
                                      std::chrono::minutes interval)
{
    std::vector<GlucoseDayFigures> days;
    for (const DayStrip &strip : dayStrips(readings, query.clock, query.from, query.to, interval, query.plan.limits)) {
        GlucoseDayFigures day{strip.day, strip.wear, judged(strip.wear, strip.figures).figures, 0, 0};
        if (day.figures) {
            const auto [low, high] = std::ranges::minmax(strip.readings, {}, &Reading::value);
            day.lowest = low.value;
            day.highest = high.value;
        }
        days.push_back(day);
    }
    return days;
}

GlucoseSections sectionsOf(std::span<const Reading> readings, const GlucoseQuery &query, std::chrono::minutes interval)
{
    std::vector<double> values;
    values.reserve(readings.size());
    std::ranges::transform(readings, std::back_inserter(values), &Reading::value);
    const Grid grid(readings, query.clock);
    GlucoseSections sections;
    sections.figures = *glucose::fullFigures(values, query.plan.limits);
    sections.goals = glucose::verdicts(sections.figures, query.plan.goals);
    sections.modd = modd(grid);
    sections.conga1 = conga(grid, 1);
    sections.conga2 = conga(grid, 2);
    sections.conga4 = conga(grid, 4);
    sections.mage = mage(grid);
    sections.episodes = episodesOf(readings, interval, query.plan.limits);
    sections.profile = dayProfile(grid);
    sections.days = daysOf(readings, query, interval);
    return sections;
}

} // namespace

Result<GlucoseReport> glucoseReport(store::Connection &connection, const GlucoseQuery &query)
{
    auto found = glucoseReadings(connection, query.accountId, query.from, query.to, query.deviceId);
    if (!found)
        return fail(found.error());
    GlucoseReport report;
    report.sources = std::move(found->sources);
    report.counts = std::move(found->counts);
    const std::span<const Reading> readings = found->readings;
    report.interval = found->interval;
    report.wear = wear(moments(readings), query.from, query.to, report.interval);
    if (readings.empty())
        return report;
    report.first = readings.front().time;
    report.last = readings.back().time;
    if (report.wear.sufficient())
        report.sections = sectionsOf(readings, query, report.interval);

    const Instant from = query.from - (query.to - query.from);
    const auto before = glucoseReadings(connection, query.accountId, from, query.from, query.deviceId);
    if (!before)
        return fail(before.error());
    glucose::Tally tally(query.plan.limits);
    tally.add(std::span<const Reading>(before->readings));
    report.wearBefore = wear(moments(before->readings), from, query.from, before->interval);
    report.before = judged(report.wearBefore, tally.figures()).figures;
    return report;
}

} // namespace bc::reports
