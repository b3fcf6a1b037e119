#include "app/workspace/demosensors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bc::app::demo {

using biometrics::Motion;
using biometrics::Sample;
using biometrics::SensorLocation;

namespace {

constexpr qint64 second = minute / 60;

/// To one decimal, as the nearest double of the decimal number.
double tenths(double value) { return std::round(value * 10) / 10; }

Sample sampleAt(const Body &body, qint64 start, qint64 end, double value, SensorLocation location,
                Motion motion = Motion::NotSet)
{
    return {fromMicros(start), fromMicros(end), value, false, motion, location, body.offsetMinutes(start)};
}

/// One sample a night's 5 minutes: variability is high in deep sleep and low in dreams.
void addNightValues(const Body &body, int index, Random &random, Recorded &hrv, Recorded &saturation)
{
    const Physique &physique = body.physique();
    const qint64 at = body.time(index);
    constexpr std::array<double, 5> byStage{1, 1.06, 1, 0.88, 0.8};
    const double strain = std::exp(-0.16 * body.dayOf(at).mood);
    const double value =
        physique.hrv * strain * byStage[static_cast<std::size_t>(body.stage(index))] * std::exp(0.13 * random.normal());
    hrv.samples.push_back(
        sampleAt(body, at, at + Body::step, std::max(4.0, std::round(value)), SensorLocation::Finger));
    if (index % 3 == 0) {
        const double dip = physique.apnoea && random.chance(0.25) ? random.between(2, 7) : 0;
        saturation.samples.push_back(
            sampleAt(body, at, at, std::clamp(tenths(physique.spo2 + 0.6 * random.normal() - dip), 80.0, 100.0),
                     SensorLocation::Finger));
    }
}

/// One sample for every run of equal stages.
void addStages(const Body &body, const Outages &outages, Recorded &stages)
{
    for (int i = 0; i < body.size();) {
        int end = i + 1;
        while (end < body.size() && body.stage(end) == body.stage(i))
            ++end;
        if (body.asleep(i) && !isOut(outages, body.time(i)))
            stages.samples.push_back(
                sampleAt(body, body.time(i), body.time(end), body.stage(i), SensorLocation::Finger));
        i = end;
    }
}

/// Scores of a whole day, at its local midnight.
void addDayScores(const Body &body, const Outages &outages, Random &random, Recorded &recovery, Recorded &movement,
                  Recorded &active, Recorded &oxygen)
{
    const Physique &physique = body.physique();
    double fitness = 0;
    for (const Body::Day &day : body.calendar()) {
        if (day.start < body.time(0) || day.end > body.end() || isOut(outages, day.start + 12 * 60 * minute))
            continue;
        double minutesActive = 0, steps = 0;
        for (int i = static_cast<int>((day.start - body.time(0) + Body::step - 1) / Body::step);
             i < body.size() && body.time(i) < day.end; ++i) {
            minutesActive += body.activity(i) > 0.45 ? 5 : 0;
            steps += body.activity(i);
        }
        const auto add = [&](Recorded &metric, double value) {
            metric.samples.push_back(sampleAt(body, day.start, day.end, value, SensorLocation::Finger));
        };
        add(recovery, std::clamp(std::round(78 - 14 * day.mood + 3 * random.normal()), 1.0, 100.0));
        add(movement, std::clamp(std::round(38 + 1.6 * steps + 3 * random.normal()), 1.0, 100.0));
        add(active, minutesActive);
        fitness += 0.02 * random.normal();
        if (day.date.dayOfWeek() == 1)
            add(oxygen, tenths(15.3 * physique.maximumHeartRate / physique.restingHeartRate * 0.92 + fitness));
    }
}

} // namespace

bool isOut(const Outages &outages, qint64 time)
{
    const auto after = std::ranges::upper_bound(outages, time, {}, &std::pair<qint64, qint64>::first);
    return after != outages.begin() && time < std::prev(after)->second;
}

std::vector<Recorded> wearRing(const Body &body, const Outages &outages, Random &random,
                               std::vector<biometrics::Night> &nights)
{
    Recorded pulse{"heart_rate", "Heart rate", "count/min", "HKQuantityTypeIdentifierHeartRate", true, {}};
    Recorded hrv{"hrv_rmssd", "Heart rate variability", "ms", "hrv_rmssd", true, {}};
    Recorded skin{"skin_temperature", "Skin temperature", "degC", "skin_temperature", true, {}};
    Recorded saturation{"spo2", "Oxygen saturation", "%", "HKQuantityTypeIdentifierOxygenSaturation", true, {}};
    Recorded steps{"steps", "Steps", "count", "HKQuantityTypeIdentifierStepCount", false, {}};
    Recorded stages{"sleep_stage", "Sleep stages", "", "sleep_stage", false, {}};
    Recorded recovery{"recovery_index", "Recovery index", "", "recovery_index", false, {}};
    Recorded movement{"movement_index", "Movement index", "", "movement_index", false, {}};
    Recorded active{"active_minutes", "Active minutes", "min", "active_minutes", false, {}};
    Recorded oxygen{"vo2_max", "VO2 max", "mL/min·kg", "HKQuantityTypeIdentifierVO2Max", false, {}};
    pulse.samples.reserve(static_cast<std::size_t>(body.size()));

    const Physique &physique = body.physique();
    double warmth = physique.skinTemperature - 1;
    for (int i = 0; i < body.size(); ++i) {
        const qint64 at = body.time(i);
        // Hands are cool by day, and warm up when sleep begins.
        const double cycle =
            physique.monthlyCycle ? 0.22 * std::sin(static_cast<double>(i) / 8064 * 2 * 3.14159265) : 0;
        warmth +=
            0.06 * (physique.skinTemperature + cycle - (body.asleep(i) ? 0.0 : 1.3) - warmth) + 0.03 * random.normal();
        if (isOut(outages, at))
            continue;
        const Motion motion = body.activity(i) > 0.3 ? Motion::Active : Motion::Sedentary;
        pulse.samples.push_back(sampleAt(body, at, at, std::round(body.heartRate(i) + 0.8 * random.normal()),
                                         SensorLocation::Finger, motion));
        if (i % 6 == 0)
            skin.samples.push_back(sampleAt(body, at, at, tenths(warmth), SensorLocation::Finger));
        if (body.asleep(i))
            addNightValues(body, i, random, hrv, saturation);
        else if (body.activity(i) > 0.05)
            steps.samples.push_back(sampleAt(body, at, at + Body::step,
                                             std::round(body.activity(i) * random.between(380, 520)),
                                             SensorLocation::Finger));
    }
    addStages(body, outages, stages);
    addDayScores(body, outages, random, recovery, movement, active, oxygen);
    for (const Body::Day &day : body.calendar()) {
        if (day.fallAsleep >= body.time(0) && day.wake < body.end() && !isOut(outages, day.fallAsleep) &&
            !isOut(outages, day.wake))
            nights.push_back(body.night(day, random));
    }
    return {pulse, hrv, skin, saturation, steps, stages, recovery, movement, active, oxygen};
}

std::vector<Recorded> wearWatch(const Body &body, const Outages &outages, Random &random)
{
    Recorded pulse{"heart_rate", "Heart rate", "count/min", "HKQuantityTypeIdentifierHeartRate", true, {}};
    Recorded variability{
        "hrv_sdnn", "Heart rate variability", "ms", "HKQuantityTypeIdentifierHeartRateVariabilitySDNN", false, {}};
    Recorded steps{"steps", "Steps", "count", "HKQuantityTypeIdentifierStepCount", false, {}};

    for (qint64 at = body.time(0); at < body.end();) {
        const Body::Day &day = body.dayOf(at);
        const bool workout = at >= day.workoutStart && at < day.workoutEnd;
        const auto index = static_cast<int>((at - body.time(0)) / Body::step);
        if (!body.asleep(index) && !isOut(outages, at)) {
            const Motion motion = workout || body.activity(index) > 0.3 ? Motion::Active : Motion::Sedentary;
            pulse.samples.push_back(sampleAt(body, at, at, std::round(body.heartRateAt(at) + 1.5 * random.normal()),
                                             SensorLocation::Wrist, motion));
            if (!workout && random.chance(0.015))
                variability.samples.push_back(
                    sampleAt(body, at, at + minute,
                             tenths(std::max(5.0, body.physique().hrv * 1.15 * std::exp(0.25 * random.normal()))),
                             SensorLocation::Wrist));
        }
        at += (workout ? 5 : random.integer(180, 420)) * second;
    }
    for (int i = 0; i + 1 < body.size(); i += 2) {
        const double walked = body.activity(i) + body.activity(i + 1);
        const qint64 from = body.time(i) + random.integer(0, 50) * second;
        if (walked > 0.05 && !body.asleep(i) && !isOut(outages, from))
            steps.samples.push_back(sampleAt(body, from, from + random.integer(300, 540) * second,
                                             std::round(walked * random.between(390, 530)), SensorLocation::Wrist));
    }
    return {pulse, variability, steps};
}

std::vector<Recorded> wearGlucoseSensor(const Body &body, const Outages &outages, qint64 from, Random &random)
{
    Recorded glucose{"glucose", "Glucose", "mg/dL", "HKQuantityTypeIdentifierBloodGlucose", true, {}};
    double sensor = 1;
    for (int i = 0; i < body.size(); ++i) {
        const qint64 at = body.time(i);
        if (at < from)
            continue;
        const qint64 worn = (at - from) % (10LL * 24 * 60 * minute);
        if (worn == 0)
            sensor = 1 + 0.035 * random.normal(); // every sensor reads a little high or low
        if (worn < 120 * minute || isOut(outages, at))
            continue;
        glucose.samples.push_back(sampleAt(body, at, at, std::clamp(std::round(body.glucose(i) * sensor), 40.0, 400.0),
                                           SensorLocation::Other));
    }
    return {glucose};
}

} // namespace bc::app::demo
