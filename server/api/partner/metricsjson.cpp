#include "server/api/partner/metricsjson.h"

#include "server/api/partner/sleepjson.h"
#include "server/api/patientaccess.h"

#include <cmath>

namespace bc::server::api::partner {

using biometrics::DayValue;
using biometrics::LocalDay;
using biometrics::Night;
using biometrics::Reading;
using biometrics::Track;
using http::Json;

namespace {

/// Within this share of the usual value a day counts as stable.
constexpr double stableShare = 0.05;

Json readingJson(const Reading &reading)
{
    return {{"value", plainNumber(reading.value)}, {"timestamp", toSeconds(reading.time)}};
}

Json valuesJson(const Track &track)
{
    Json values = Json::array();
    for (const Reading &reading : track.readings)
        values.push_back(readingJson(reading));
    return values;
}

void append(Json &metrics, const char *type, Json object)
{
    metrics.push_back({{"type", type}, {"object", std::move(object)}});
}

std::optional<double> rounded(std::optional<double> value, double perUnit = 1)
{
    return value ? std::optional(std::round(*value * perUnit) / perUnit) : std::nullopt;
}

/// hr, temp, spo2, glucose.
void appendTrack(Json &metrics, const LocalDay &day, const char *type, const char *title, const char *unit,
                 const Track &track)
{
    if (!track.known)
        return;
    append(metrics, type,
           {{"day_start_timestamp", toSeconds(day.start)},
            {"title", title},
            {"unit", unit},
            {"values", valuesJson(track)},
            {"last_reading", track.readings.empty() ? Json() : readingJson(track.readings.back())}});
}

void addTrend(Json &object, std::optional<double> today, std::optional<double> usual)
{
    const bool known = today && usual && *usual > 0;
    const double change = known ? *today / *usual - 1 : 0;
    const char *title = !known                  ? nullptr
                        : change > stableShare  ? "Increasing"
                        : change < -stableShare ? "Decreasing"
                                                : "Stable";
    const char *direction = !known ? nullptr : change > stableShare ? "up" : change < -stableShare ? "down" : "neutral";
    object["trend_title"] = title ? Json(title) : Json();
    object["trend_direction"] = direction ? Json(direction) : Json();
}

/// hrv, night_rhr.
void appendTrend(Json &metrics, const LocalDay &day, const char *type, const char *title, const char *subtitle,
                 const Track &track)
{
    if (!track.known)
        return;
    Json object{{"day_start_timestamp", toSeconds(day.start)},
                {"title", title},
                {"values", valuesJson(track)},
                {"subtitle", subtitle},
                {"avg", plainNumber(rounded(track.average))}};
    addTrend(object, track.average, track.usual);
    append(metrics, type, std::move(object));
}

/// `avg` is the average of the seven days before, a total a day.
void appendSteps(Json &metrics, const LocalDay &day, const Track &steps, double total)
{
    if (!steps.known)
        return;
    std::optional<double> counted;
    if (!steps.readings.empty())
        counted = total;
    Json object{{"day_start_timestamp", toSeconds(day.start)},
                {"title", "Steps"},
                {"values", valuesJson(steps)},
                {"subtitle", "Average"},
                {"total", plainNumber(total)},
                {"avg", plainNumber(rounded(steps.usual))}};
    addTrend(object, counted, steps.usual);
    append(metrics, "steps", std::move(object));
}

void appendValue(Json &metrics, const LocalDay &day, const char *type, const char *title, bool known,
                 std::optional<double> value)
{
    if (known)
        append(metrics, type,
               {{"value", plainNumber(value)}, {"title", title}, {"day_start_timestamp", toSeconds(day.start)}});
}

} // namespace

void appendRing(Json &metrics, const LocalDay &day, const biometrics::RingDay &ring)
{
    appendTrack(metrics, day, "hr", "Heart Rate", "bpm", ring.heartRate);
    appendTrack(metrics, day, "temp", "Skin Temperature", "\u00b0C", ring.temperature);
    appendTrack(metrics, day, "spo2", "Blood Oxygen", "%", ring.saturation);
    appendTrend(metrics, day, "hrv", "HRV", "Average", ring.hrv);
    appendSteps(metrics, day, ring.steps, ring.stepsTotal);
    appendTrend(metrics, day, "night_rhr", "Resting HR", "Sleep Time Average", ring.nightHeartRate);

    const bool sleeps = ring.nightHeartRate.known;
    const auto ofNight = [&](std::optional<double> Night::*value) {
        return ring.night ? (*ring.night).*value : std::nullopt;
    };
    appendValue(metrics, day, "avg_sleep_hrv", "Average Sleep HRV", sleeps, rounded(ofNight(&Night::averageHrv)));
    if (sleeps)
        append(metrics, "Sleep", sleepJson(day, ring));
    appendValue(metrics, day, "recovery_index", "Recovery Index", ring.recovery.known, ring.recovery.value);
    appendValue(metrics, day, "movement_index", "Movement Index", ring.movement.known, ring.movement.value);
    appendValue(metrics, day, "active_minutes", "Active Minutes", ring.activeMinutes.known, ring.activeMinutes.value);
    appendValue(metrics, day, "vo2_max", "VO2 Max", ring.oxygenUptake.known, ring.oxygenUptake.value);
    appendValue(metrics, day, "sleep_rhr", "Sleep Resting HR", sleeps, rounded(ofNight(&Night::lowestHeartRate)));
}

void appendGlucose(Json &metrics, const LocalDay &day, const biometrics::GlucoseDay &glucose)
{
    const Track &track = glucose.glucose;
    appendTrack(metrics, day, "glucose", "Glucose", "mg/dL", track);
    appendValue(metrics, day, "average_glucose", "Average Glucose", track.known, rounded(track.average));
    appendValue(metrics, day, "glucose_variability", "Glucose Variability", track.known,
                rounded(glucose.variability, 10));
    appendValue(metrics, day, "hba1c", "GMI", track.known, rounded(glucose.managementIndicator, 100));
    appendValue(metrics, day, "time_in_target", "Time in Target", track.known, rounded(glucose.timeInTarget, 10));
    // No published definition: the type is there for clients that expect it.
    appendValue(metrics, day, "metabolic_score", "Metabolic Score", track.known, std::nullopt);
}

} // namespace bc::server::api::partner
