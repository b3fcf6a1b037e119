#include "server/api/partner/sleepjson.h"

#include "server/api/patientaccess.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::server::api::partner {

using biometrics::Night;
using http::Json;

namespace {

/// When the n-th character of the stages begins.
Instant slotStart(const Night &night, qsizetype n) { return night.bedtimeStart + std::chrono::minutes(5 * n); }

/// "7h 20m", or "35m" below an hour.
std::string duration(qint64 seconds)
{
    const qint64 minutes = (seconds + 30) / 60;
    const QString rest = u"%1m"_s.arg(minutes % 60);
    return text(minutes < 60 ? rest : u"%1h %2"_s.arg(minutes / 60).arg(rest));
}

Json quickMetrics(const Night &night)
{
    Json metrics = Json::array();
    const auto add = [&](const char *title, const std::string &shown, Json unit, Json value, const char *type) {
        metrics.push_back({{"title", title},
                           {"display_text", shown},
                           {"unit", std::move(unit)},
                           {"value", std::move(value)},
                           {"type", type}});
    };
    add("TIME IN BED", duration(night.timeInBedSeconds()), nullptr, night.timeInBedSeconds(), "time_in_bed");
    add("TOTAL SLEEP", duration(night.totalSleepSeconds()), nullptr, night.totalSleepSeconds(), "total_sleep");
    add("EFFICIENCY", std::to_string(night.efficiency()) + "%", nullptr, night.efficiency(), "sleep_efic");
    const auto addAverage = [&](const char *title, std::optional<double> average, Json unit, const char *type) {
        const auto whole = average ? std::optional(std::lround(*average)) : std::nullopt;
        add(title, whole ? std::to_string(*whole) : "", std::move(unit), whole ? Json(*whole) : Json(), type);
    };
    addAverage("AVG HEART RATE", night.averageHeartRate, "bpm", "avg_hr");
    addAverage("AVG HRV", night.averageHrv, "ms", "avg_hrv");
    return metrics;
}

/// Shares of the time in bed as the source stored it.
Json stages(const Night &night)
{
    struct Stage
    {
        const char *title, *type;
        qint64 seconds;
    };
    Json list = Json::array();
    const double inBed = static_cast<double>(std::max<qint64>(1, night.timeInBedSeconds()));
    for (const Stage &stage :
         {Stage{"Deep Sleep", "deep_sleep", night.deepSeconds}, Stage{"Light Sleep", "light_sleep", night.lightSeconds},
          Stage{"REM Sleep", "rem_sleep", night.remSeconds}, Stage{"Awake", "awake", night.awakeSeconds}}) {
        const auto percentage = std::lround(100.0 * static_cast<double>(stage.seconds) / inBed);
        list.push_back({{"title", stage.title},
                        {"type", stage.type},
                        {"percentage", percentage},
                        {"stage_time_text", duration(stage.seconds) + " \u2022 " + std::to_string(percentage) + "%"},
                        {"stage_time", stage.seconds}});
    }
    return list;
}

/// The hypnogram: one entry for each run of equal stages.
Json sleepGraph(const Night &night)
{
    static constexpr std::array<const char *, 5> names{"", "deep_sleep", "light_sleep", "rem_sleep", "awake"};
    Json graph = Json::array();
    for (qsizetype i = 0; i < night.stages.size();) {
        qsizetype end = i + 1;
        while (end < night.stages.size() && night.stages[end] == night.stages[i])
            ++end;
        const int stage = night.stages[i].digitValue();
        if (stage >= 1 && stage <= 4)
            graph.push_back({{"type", names[static_cast<std::size_t>(stage)]},
                             {"start", toSeconds(slotStart(night, i))},
                             {"end", toSeconds(std::min(night.bedtimeEnd, slotStart(night, end)))}});
        i = end;
    }
    return graph;
}

Json graphOf(const std::vector<biometrics::Reading> &readings)
{
    Json graph = Json::array();
    for (const biometrics::Reading &reading : readings)
        graph.push_back({{"value", plainNumber(reading.value)}, {"timestamp", toSeconds(reading.time)}});
    return graph;
}

} // namespace

Json sleepJson(const biometrics::LocalDay &day, const biometrics::RingDay &ring)
{
    const std::optional<Night> &night = ring.night;
    const Json none = Json::array();
    const auto saturation = night ? night->averageSpo2 : std::nullopt;
    const auto turns = night ? night->restlessPeriods : std::nullopt;
    return {{"day_start_timestamp", toSeconds(day.start)},
            {"bedtime_start", night ? Json(toSeconds(night->bedtimeStart)) : Json()},
            {"bedtime_end", night ? Json(toSeconds(night->bedtimeEnd)) : Json()},
            {"quick_metrics", night ? quickMetrics(*night) : none},
            {"sleep_stages", night ? stages(*night) : none},
            {"sleep_graph", night ? sleepGraph(*night) : none},
            {"hr_graph", graphOf(ring.nightGraphs.heartRate)},
            {"hrv_graph", graphOf(ring.nightGraphs.hrv)},
            {"spo2",
             {{"title", "Average Oxygen Saturation"}, {"value", saturation ? Json(std::lround(*saturation)) : Json()}}},
            {"toss_turn", {{"title", "Toss & Turn"}, {"value", turns ? Json(*turns) : Json()}}}};
}

} // namespace bc::server::api::partner
