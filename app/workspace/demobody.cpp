#include "app/workspace/demobody.h"

#include "core/biometrics/localday.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bc::app::demo {

namespace {

qint64 minutes(double count) { return static_cast<qint64>(count * 60) * 1'000'000; }

/// 0 before `start`, up to 1 within `rise`, back to 0 after `end` with the time constant `fall`; all in minutes.
double envelope(double at, double start, double end, double rise, double fall)
{
    if (at < start)
        return 0;
    if (at < end)
        return std::min(1.0, (at - start) / rise);
    return std::exp(-(at - end) / fall);
}

/// How much of a meal's sugar is in the blood: 0 at once, 1 at `peak` minutes, fading after it.
double absorbed(double minutesAfter, double peak)
{
    if (minutesAfter <= 0)
        return 0;
    const double x = minutesAfter / peak;
    return x * std::exp(1 - x);
}

} // namespace

Body::Body(const Physique &physique, const QTimeZone &zone, Instant now, quint64 seed)
    : m_physique(physique)
    , m_zone(zone)
{
    const qint64 last = toMicros(now) - toMicros(now) % step;
    m_first = last - days * 24 * 60 * minute;
    const auto count = static_cast<std::size_t>((last - m_first) / step);
    m_heartRate.resize(count);
    m_activity.resize(count);
    m_glucose.resize(count);
    m_stage.resize(count);

    Random random(seed);
    planDays(random);
    planSleep(random);
    live(random);
    eat(random);
}

void Body::planDays(Random &random)
{
    const QDate first = biometrics::localDate(fromMicros(m_first), m_zone);
    const QDate last = biometrics::localDate(fromMicros(end()), m_zone).addDays(1);
    double mood = 0;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const auto local = biometrics::localDay(date, m_zone);
        Day day{date, toMicros(local.start), toMicros(local.end), 0, 0, 0, 0, {}, 0};
        // The clock changes at most once a day; its hour is enough.
        for (qint64 hour = day.start; hour < day.end; hour += 60 * minute) {
            const qint16 offset = biometrics::offsetMinutes(fromMicros(hour), m_zone);
            if (m_offsets.empty() || m_offsets.back().second != offset)
                m_offsets.emplace_back(hour, offset);
        }
        const bool weekend = date.dayOfWeek() >= 6;
        day.fallAsleep = day.start + minutes(m_physique.bedtime + 22 * random.normal() + (weekend ? 35 : 0));
        day.wake = day.start + minutes(m_physique.wakeUp + 15 * random.normal() + (weekend ? 50 : 0));
        // Strain carries over from one day to the next.
        mood = 0.6 * mood + 0.45 * random.normal();
        day.mood = std::clamp(mood, -1.5, 1.5);
        if (random.chance(m_physique.workoutsPerWeek / 7)) {
            day.workoutStart =
                day.start + minutes(weekend ? random.between(9 * 60, 12 * 60) : random.between(17 * 60, 19.5 * 60));
            day.workoutEnd = day.workoutStart + minutes(random.between(25, 70));
        }
        const double breakfast = (m_physique.wakeUp + 35) + (weekend ? 60 : 0);
        for (const auto &[at, carbs] : {std::pair(breakfast, 45.0), {12.5 * 60, 65.0}, {18.8 * 60, 75.0}})
            day.meals.emplace_back(day.start + minutes(at + 20 * random.normal()), carbs * random.between(0.5, 1.4));
        if (random.chance(0.4))
            day.meals.emplace_back(day.start + minutes(random.between(15 * 60, 22 * 60)), random.between(10, 30));
        m_days.push_back(std::move(day));
    }
}

void Body::planSleep(Random &random)
{
    constexpr std::array<int, 6> deepSlots{6, 5, 3, 1, 0, 0}, remSlots{1, 3, 4, 6, 6, 5};
    for (const Day &day : m_days) {
        std::vector<char> stages;
        const auto add = [&](char stage, int count) {
            stages.insert(stages.end(), static_cast<std::size_t>(count), stage);
        };
        const auto wanted = static_cast<std::size_t>((day.wake - day.fallAsleep) / step);
        add(4, random.integer(0, 2));
        for (std::size_t cycle = 0; stages.size() < wanted; ++cycle) {
            const std::size_t kind = std::min<std::size_t>(cycle, deepSlots.size() - 1);
            add(2, random.integer(2, 4));
            add(1, std::max(0, deepSlots[kind] + random.integer(-1, 1)));
            add(2, random.integer(3, 6));
            add(3, std::max(0, remSlots[kind] + random.integer(-1, 1)));
            if (random.chance(m_physique.apnoea ? 0.8 : 0.35))
                add(4, random.integer(1, m_physique.apnoea ? 3 : 2));
        }
        for (std::size_t i = 0; i < wanted; ++i) {
            const qint64 at = day.fallAsleep + static_cast<qint64>(i) * step;
            if (at >= m_first && at < end())
                m_stage[static_cast<std::size_t>(indexOf(at))] = stages[i];
        }
    }
}

void Body::live(Random &random)
{
    const double rest = m_physique.restingHeartRate;
    double noise = 0, bout = 0;
    int boutLeft = 0;
    for (int i = 0; i < size(); ++i) {
        const qint64 now = time(i);
        const Day &day = dayOf(now);
        const double wall = wallMinutes(now);
        noise = 0.82 * noise + 0.57 * random.normal();
        double beats = rest + 2.5 * day.mood;
        double moving = 0;
        if (asleep(i)) {
            // The pulse sinks through the first hours of the night and rises again towards the morning.
            const Day &night =
                now < day.fallAsleep || now > day.wake ? dayOf(std::min(now + 12 * 60 * minute, end() - 1)) : day;
            const double slept = static_cast<double>(now - night.fallAsleep) / static_cast<double>(minute);
            const double share = std::clamp(
                slept / (static_cast<double>(night.wake - night.fallAsleep) / static_cast<double>(minute)), 0.0, 1.0);
            constexpr std::array<double, 5> byStage{0, -2.5, 0, 3, 7};
            beats += 6 * std::exp(-slept / 80) - 2 * std::sin(std::numbers::pi * share) +
                     byStage[static_cast<quint8>(stage(i))] + 1.2 * noise;
            boutLeft = 0;
        } else {
            if (boutLeft-- <= 0) {
                const bool commute =
                    day.date.dayOfWeek() <= 5 && (std::abs(wall - 500) < 20 || std::abs(wall - 1050) < 20);
                const bool starts = random.chance((commute ? 0.5 : wall > 1200 ? 0.04 : 0.11) * m_physique.activity);
                bout = starts ? random.between(0.25, 1) : 0;
                boutLeft = starts ? random.integer(0, 5) : 0;
            }
            moving = bout * random.between(0.7, 1);
            beats += 13 + 5 * std::sin(2 * std::numbers::pi * (wall - 540) / 1440) + 22 * moving + 3 * noise;
            for (const auto &[meal, carbs] : day.meals)
                beats += carbs / 12 * absorbed(static_cast<double>(now - meal) / static_cast<double>(minute), 50);
            if (day.workoutEnd > day.workoutStart && now >= day.workoutStart) {
                const double at = static_cast<double>(now - day.workoutStart) / static_cast<double>(minute);
                const double lasts =
                    static_cast<double>(day.workoutEnd - day.workoutStart) / static_cast<double>(minute);
                const double effort = envelope(at, 0, lasts, 12, 9) * (0.9 + 0.1 * std::sin(at / 4));
                beats += (0.82 * m_physique.maximumHeartRate - rest - 13) * effort;
                if (at < lasts)
                    moving = 1.25;
            }
        }
        m_activity[static_cast<std::size_t>(i)] = moving;
        m_heartRate[static_cast<std::size_t>(i)] = std::clamp(beats, 34.0, m_physique.maximumHeartRate + 5);
    }
}

void Body::eat(Random &random)
{
    struct Course
    {
        double base, perGram, peak, dose, doseError, noise; ///< dose: the share of a meal that insulin takes back
    };
    Course course{89, 0.55, 38, 0.6, 0.1, 2.2};
    if (m_physique.metabolism == Metabolism::Prediabetes)
        course = {101, 0.85, 50, 0.6, 0.12, 3};
    else if (m_physique.metabolism == Metabolism::TypeTwo)
        course = {138, 1.35, 62, 0.5, 0.15, 4};
    else if (m_physique.metabolism == Metabolism::TypeOne)
        course = {134, 1.8, 55, 0.8, 0.2, 5};

    std::vector<double> meals(m_glucose.size(), 0.0);
    const auto addCurve = [&](qint64 at, double height, double peak) {
        const int first = std::max(0, indexOf(at) + 1), last = std::min(size(), indexOf(at) + 84);
        for (int i = first; i < last; ++i)
            meals[static_cast<std::size_t>(i)] +=
                height * absorbed(static_cast<double>(time(i) - at) / static_cast<double>(minute), peak);
    };
    for (const Day &day : m_days) {
        for (const auto &[at, carbs] : day.meals) {
            addCurve(at, carbs * course.perGram, course.peak);
            const double dose =
                course.dose * (1 + course.doseError * random.normal()) + (m_physique.frequentLows ? 0.12 : 0);
            addCurve(at + 35 * minute, -carbs * course.perGram * dose, course.peak * 1.7);
        }
        if (day.workoutEnd > day.workoutStart)
            addCurve(day.workoutStart, -0.16 * course.base, 60);
        // Too much basal insulin: most nights sink low in the early hours.
        if (m_physique.frequentLows && random.chance(0.45))
            addCurve(day.start + minutes(random.between(-40, 150)), -random.between(55, 85), 75);
        // Dawn: the liver wakes before the person does.
        addCurve(day.wake - 90 * minute,
                 (m_physique.metabolism == Metabolism::Healthy ? 5 : 20) * random.between(0.5, 1.3), 100);
    }
    double noise = 0, drift = 0;
    for (int i = 0; i < size(); ++i) {
        noise = 0.9 * noise + 0.44 * random.normal();
        drift = 0.998 * drift + 0.05 * random.normal();
        const auto at = static_cast<std::size_t>(i);
        const double value = course.base + meals[at] + course.noise * (noise + 1.5 * drift) + 0.8 * random.normal();
        // The body fights a low: below 70 every further mg/dL comes harder.
        m_glucose[at] = std::clamp(
            value < 70 ? 70 - 18 * (1 - std::exp(-(70 - value) / 26)) - 0.12 * (70 - value) : value, 40.0, 400.0);
    }
}

double Body::heartRateAt(qint64 time) const
{
    const int index = std::clamp(indexOf(time), 0, size() - 1), next = std::min(index + 1, size() - 1);
    const double share = static_cast<double>(time - this->time(index)) / static_cast<double>(step);
    return heartRate(index) + (heartRate(next) - heartRate(index)) * share;
}

const Body::Day &Body::dayOf(qint64 time) const
{
    const auto index =
        static_cast<std::size_t>(std::max<qint64>(0, (time - m_days.front().start) / (24 * 60 * minute)));
    const Day *day = &m_days[std::min(index, m_days.size() - 1)];
    while (time < day->start && day != &m_days.front())
        --day;
    while (time >= day->end && day != &m_days.back())
        ++day;
    return *day;
}

double Body::wallMinutes(qint64 time) const
{
    const Day &day = dayOf(time);
    return static_cast<double>(time - day.start) / static_cast<double>(minute) + offsetMinutes(time) -
           offsetMinutes(day.start);
}

qint16 Body::offsetMinutes(qint64 time) const
{
    const auto after = std::ranges::upper_bound(m_offsets, time, {}, &std::pair<qint64, qint16>::first);
    return after == m_offsets.begin() ? m_offsets.front().second : std::prev(after)->second;
}

biometrics::Night Body::night(const Day &day, Random &random) const
{
    biometrics::Night night;
    night.day = day.date;
    night.bedtimeStart = fromMicros(day.fallAsleep - day.fallAsleep % 1'000'000);
    night.bedtimeEnd = fromMicros(day.wake - day.wake % 1'000'000);
    double beats = 0, lowest = 300;
    int count = 0;
    std::array<qint64, 5> seconds{};
    for (int i = std::max(0, indexOf(day.fallAsleep)); i < std::min(size(), indexOf(day.wake)); ++i) {
        const auto stage = static_cast<std::size_t>(this->stage(i) == 0 ? 2 : this->stage(i));
        seconds[stage] += 300;
        night.stages.append(QChar(static_cast<char16_t>(u'0' + stage)));
        beats += heartRate(i);
        lowest = std::min(lowest, heartRate(i));
        ++count;
    }
    // The ring scores 30-second epochs; its hypnogram of 5 minutes is coarser.
    const auto fine = [&](qint64 coarse) { return std::max<qint64>(0, coarse + 30 * random.integer(-7, 7)); };
    night.deepSeconds = fine(seconds[1]);
    night.lightSeconds = fine(seconds[2]);
    night.remSeconds = fine(seconds[3]);
    night.awakeSeconds = fine(seconds[4]);
    if (count > 0) {
        night.averageHeartRate = std::round(beats / count * 10) / 10;
        night.lowestHeartRate = std::round(lowest);
    }
    night.averageHrv = std::round(m_physique.hrv * std::exp(-0.16 * day.mood));
    night.averageSpo2 = std::round((m_physique.spo2 - (m_physique.apnoea ? 2 : 0) + 0.3 * random.normal()) * 10) / 10;
    night.restlessPeriods = random.integer(m_physique.apnoea ? 20 : 6, m_physique.apnoea ? 45 : 24);
    return night;
}

} // namespace bc::app::demo
