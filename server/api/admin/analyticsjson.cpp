#include "server/api/admin/analyticsjson.h"

#include "core/analytics/mage.h"
#include "core/biometrics/catalogue.h"
#include "server/api/fields.h"
#include "server/api/patientaccess.h"

#include <array>

namespace bc::server::api::admin {

namespace glucose = analytics::glucose;
using http::Json;

namespace {

Json maybe(const std::optional<double> &value, double factor = 1) { return value ? Json(*value * factor) : Json(); }

Json limitsJson(const glucose::Limits &limits, double factor)
{
    return {{"very_low", limits.veryLow * factor},
            {"low", limits.low * factor},
            {"high", limits.high * factor},
            {"very_high", limits.veryHigh * factor}};
}

Json summaryJson(const glucose::FullFigures &figures, double factor)
{
    static constexpr std::array<const char *, 5> zones{"A", "B", "C", "D", "E"};
    Json gri, zone;
    if (figures.riskIndex) {
        gri = *figures.riskIndex;
        zone = zones[static_cast<std::size_t>(glucose::riskZone(*figures.riskIndex))];
    }
    return {{"mean", figures.mean * factor},
            {"sd", maybe(figures.standardDeviation, factor)},
            {"cv", maybe(figures.variability)},
            {"gmi", figures.managementIndicator},
            {"ea1c", figures.estimatedA1c},
            {"median", figures.middle.median * factor},
            {"iqr", figures.middle.interquartileRange * factor},
            {"j_index", maybe(figures.jIndex)},
            {"gri", std::move(gri)},
            {"gri_zone", std::move(zone)},
            {"lbgi", figures.indices.low},
            {"hbgi", figures.indices.high}};
}

Json goalsJson(const std::vector<glucose::Verdict> &verdicts)
{
    static constexpr std::array<const char *, 6> measures{"very_low", "below", "in_range", "above", "very_high", "cv"};
    static constexpr std::array<const char *, 3> bounds{"more_than", "less_than", "at_most"};
    Json goals = Json::array();
    for (const glucose::Verdict &verdict : verdicts)
        goals.push_back({{"measure", measures[static_cast<std::size_t>(verdict.goal.measure)]},
                         {"bound", bounds[static_cast<std::size_t>(verdict.goal.bound)]},
                         {"percent", verdict.goal.percent},
                         {"value", maybe(verdict.value)},
                         {"margin", maybe(verdict.margin)},
                         {"met", verdict.met}});
    return goals;
}

Json episodesJson(const std::vector<reports::Episodes> &all, double factor)
{
    Json kinds = Json::object();
    for (const reports::Episodes &one : all) {
        Json list = Json::array();
        for (const analytics::episodes::Episode &episode : one.found)
            list.push_back({{"start", time(episode.start)},
                            {"end", time(episode.end)},
                            {"minutes", std::chrono::round<std::chrono::minutes>(episode.end - episode.start).count()},
                            {"extreme", episode.extreme * factor},
                            {"mean", episode.mean * factor}});
        kinds[one.name] = {{"threshold", one.rule.threshold * factor},
                           {"count", one.found.size()},
                           {"per_day", maybe(one.aDay)},
                           {"episodes", std::move(list)}};
    }
    return kinds;
}

Json profileJson(const analytics::DayProfile &profile, double factor)
{
    Json places = Json::array();
    for (std::size_t place = 0; place < profile.size(); ++place) {
        if (const auto &one = profile[place])
            places.push_back({{"minute", place * 5},
                              {"p5", one->p5 * factor},
                              {"p25", one->p25 * factor},
                              {"p50", one->p50 * factor},
                              {"p75", one->p75 * factor},
                              {"p95", one->p95 * factor},
                              {"count", one->count}});
    }
    return places;
}

Json daysJson(const std::vector<reports::GlucoseDayFigures> &days, double factor)
{
    Json list = Json::array();
    for (const reports::GlucoseDayFigures &day : days) {
        Json one{{"date", text(day.day.date.toString(Qt::ISODate))},
                 {"active_percent", day.wear.percent()},
                 {"mean", Json()},
                 {"lowest", Json()},
                 {"highest", Json()},
                 {"ranges", Json()}};
        if (day.figures) {
            one["mean"] = day.figures->mean * factor;
            one["lowest"] = day.lowest * factor;
            one["highest"] = day.highest * factor;
            one["ranges"] = rangesJson(day.figures->ranges);
        }
        list.push_back(std::move(one));
    }
    return list;
}

/// Whose readings they are; more than one where a person changed to another sensor.
Json sourcesJson(const reports::GlucoseReport &report)
{
    Json list = Json::array();
    for (std::size_t n = 0; n < report.sources.size(); ++n)
        list.push_back({{"device_id", report.sources[n].deviceId},
                        {"metric_id", report.sources[n].id},
                        {"readings", report.counts[n]}});
    return list;
}

/// The period before, and what has changed since.
Json beforeJson(const reports::GlucoseReport &report, double factor)
{
    if (!report.before)
        return {};
    const glucose::Figures &before = *report.before;
    Json json{{"active_percent", report.wearBefore.percent()},
              {"mean", before.mean * factor},
              {"cv", maybe(before.variability)},
              {"gmi", before.managementIndicator},
              {"ranges", rangesJson(before.ranges)},
              {"change", Json()}};
    if (report.sections) {
        const glucose::Figures &now = report.sections->figures;
        json["change"] = {{"mean", (now.mean - before.mean) * factor},
                          {"gmi", now.managementIndicator - before.managementIndicator},
                          {"in_range", now.ranges.inRange - before.ranges.inRange},
                          {"below", now.ranges.below - before.ranges.below},
                          {"above", now.ranges.above - before.ranges.above}};
    }
    return json;
}

Json nightJson(const reports::SleepNight &one)
{
    const biometrics::Night &night = one.night;
    Json json{{"date", text(night.day.toString(Qt::ISODate))},
              {"device_id", night.deviceId},
              {"bedtime", time(night.bedtimeStart)},
              {"rising", time(night.bedtimeEnd)},
              {"asleep_seconds", night.totalSleepSeconds()},
              {"in_bed_seconds", night.timeInBedSeconds()},
              {"efficiency", night.efficiency()},
              {"deep_seconds", night.deepSeconds},
              {"light_seconds", night.lightSeconds},
              {"rem_seconds", night.remSeconds},
              {"awake_seconds", night.awakeSeconds},
              {"onset", Json()},
              {"midpoint", Json()},
              {"latency_seconds", Json()},
              {"wake_after_onset_seconds", Json()}};
    if (one.stages) {
        json["onset"] = time(one.stages->onset);
        json["midpoint"] = time(one.stages->midpoint);
        if (one.stages->latency)
            json["latency_seconds"] = one.stages->latency->count();
        if (one.stages->wakeAfterOnset)
            json["wake_after_onset_seconds"] = one.stages->wakeAfterOnset->count();
    }
    return json;
}

} // namespace

Json rangesJson(const glucose::Ranges &ranges)
{
    return {
        {"very_low", ranges.veryLow},   {"low", ranges.low},     {"in_range", ranges.inRange}, {"high", ranges.high},
        {"very_high", ranges.veryHigh}, {"below", ranges.below}, {"above", ranges.above}};
}

Json glucoseJson(const reports::GlucoseReport &report, const glucose::Plan &plan, const GlucoseUnit &unit)
{
    const double factor = unit.perMilligram;
    Json json{{"unit", unit.name},
              {"device_id", report.sources.empty() ? Json() : Json(report.sources.front().deviceId)},
              {"metric_id", report.sources.empty() ? Json() : Json(report.sources.front().id)},
              {"sources", sourcesJson(report)},
              {"interval_minutes", report.interval.count()},
              {"readings", report.wear.readings},
              {"expected", report.wear.expected},
              {"active_percent", report.wear.percent()},
              {"first_reading", time(report.first)},
              {"last_reading", time(report.last)},
              {"verdict", report.sections ? "sufficient" : "insufficient_data"},
              {"limits", limitsJson(plan.limits, factor)},
              {"summary", Json()},
              {"ranges", Json()},
              {"goals", Json()},
              {"variability", Json()},
              {"episodes", Json()},
              {"day_profile", Json()},
              {"days", Json()},
              {"before", beforeJson(report, factor)}};
    if (!report.sections)
        return json;
    const reports::GlucoseSections &sections = *report.sections;
    json["summary"] = summaryJson(sections.figures, factor);
    json["ranges"] = rangesJson(sections.figures.ranges);
    json["goals"] = goalsJson(sections.goals);
    json["variability"] = {
        {"modd", maybe(sections.modd, factor)},       {"conga_1h", maybe(sections.conga1, factor)},
        {"conga_2h", maybe(sections.conga2, factor)}, {"conga_4h", maybe(sections.conga4, factor)},
        {"mage", maybe(sections.mage, factor)},       {"mage_algorithm", text(analytics::mageAlgorithm())}};
    json["episodes"] = episodesJson(sections.episodes, factor);
    json["day_profile"] = profileJson(sections.profile, factor);
    json["days"] = daysJson(sections.days, factor);
    return json;
}

Json vitalsJson(const std::vector<reports::Vital> &vitals)
{
    static constexpr std::array<const char *, 3> standings{"below", "within", "above"};
    Json list = Json::array();
    for (const reports::Vital &vital : vitals) {
        const biometrics::Kind *kind = biometrics::findKind(vital.kind);
        Json days = Json::array();
        for (const reports::VitalDay &day : vital.days)
            days.push_back({{"date", text(day.date.toString(Qt::ISODate))},
                            {"value", day.value},
                            {"is_whole", day.isWhole},
                            {"minimum", day.summary.count > 0 ? Json(day.summary.minimum) : Json()},
                            {"maximum", day.summary.count > 0 ? Json(day.summary.maximum) : Json()},
                            {"count", day.summary.count}});
        Json baseline;
        if (vital.baseline)
            baseline = {{"median", vital.baseline->median},
                        {"lower", vital.baseline->lower},
                        {"upper", vital.baseline->upper},
                        {"days", vital.baseline->days}};
        list.push_back(
            {{"metric", text(vital.kind)},
             {"title", kind ? text(kind->title.toString()) : text(vital.kind)},
             {"unit", kind ? text(kind->unit.toString()) : std::string()},
             {"device_id", vital.source.deviceId},
             {"metric_id", vital.source.id},
             {"mean", vital.mean},
             {"mean_before", maybe(vital.meanBefore)},
             {"change", vital.meanBefore ? Json(vital.mean - *vital.meanBefore) : Json()},
             {"baseline", std::move(baseline)},
             {"standing", vital.standing ? Json(standings[static_cast<std::size_t>(*vital.standing)]) : Json()},
             {"days", std::move(days)}});
    }
    return list;
}

Json sleepJson(const reports::SleepReport &report)
{
    Json nights = Json::array(), others = Json::array(), sources = Json::array();
    for (const reports::SleepNight &night : report.nights)
        nights.push_back(nightJson(night));
    for (const reports::SleepNight &night : report.others)
        others.push_back(nightJson(night));
    for (const reports::SleepSource &source : report.sources)
        sources.push_back({{"device_id", source.deviceId}, {"name", text(source.name)}});
    Json regularity;
    if (report.regularity)
        regularity = {{"index", report.regularity->index},
                      {"scale", "-100 to 100"},
                      {"compared_seconds", report.regularity->compared.count()}};
    return {{"asleep_seconds", maybe(report.asleepSeconds)},
            {"asleep_seconds_before", maybe(report.asleepSecondsBefore)},
            {"in_bed_seconds", maybe(report.inBedSeconds)},
            {"efficiency", maybe(report.efficiency)},
            {"latency_seconds", maybe(report.latencySeconds)},
            {"wake_after_onset_seconds", maybe(report.wakeAfterOnsetSeconds)},
            {"regularity", std::move(regularity)},
            {"sources", std::move(sources)},
            {"nights", std::move(nights)},
            {"others", std::move(others)}};
}

} // namespace bc::server::api::admin
