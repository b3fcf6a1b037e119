#pragma once

#include "app/workspace/demorandom.h"
#include "core/biometrics/nights.h"

#include <QTimeZone>

#include <vector>

namespace bc::app::demo {

constexpr qint64 minute = 60'000'000; ///< in microseconds, as every time of the demo

enum class Metabolism { Healthy, Prediabetes, TypeOne, TypeTwo };

/// What makes one body differ from another.
struct Physique
{
    double restingHeartRate = 58; ///< asleep, beats a minute
    double maximumHeartRate = 180;
    double hrv = 45;     ///< RMSSD asleep, ms
    double activity = 1; ///< 1: about 8,000 steps a day
    double workoutsPerWeek = 2;
    int bedtime = -75; ///< minutes from local midnight
    int wakeUp = 400;
    double spo2 = 97;
    double skinTemperature = 36.2; ///< asleep, degrees Celsius
    bool monthlyCycle = false;     ///< of the temperature
    bool apnoea = false;
    Metabolism metabolism = Metabolism::Healthy;
    bool frequentLows = false;
};

/// A body over the demo's 90 days, on a grid of 5 minutes: meals, work, sport and sleep, and what sensors would see of
/// them. The same seed gives the same body.
class Body
{
public:
    static constexpr qint64 step = 300'000'000; ///< µs
    static constexpr int days = 90;

    struct Day
    {
        QDate date;
        qint64 start = 0, end = 0;                    ///< local midnights, µs
        qint64 fallAsleep = 0, wake = 0;              ///< of the night that ends on this date
        qint64 workoutStart = 0, workoutEnd = 0;      ///< equal: none
        std::vector<std::pair<qint64, double>> meals; ///< when, and g of carbohydrates
        double mood = 0; ///< how strained the body is today, about −1…1: heart faster, variability lower
    };

    Body(const Physique &physique, const QTimeZone &zone, Instant now, quint64 seed);

    int size() const { return static_cast<int>(m_heartRate.size()); }
    qint64 time(int index) const { return m_first + index * step; } ///< µs
    qint64 end() const { return time(size()); }
    /// Interpolated between the grid's points.
    double heartRateAt(qint64 time) const;
    double heartRate(int index) const { return m_heartRate[static_cast<std::size_t>(index)]; }
    double activity(int index) const { return m_activity[static_cast<std::size_t>(index)]; }
    double glucose(int index) const { return m_glucose[static_cast<std::size_t>(index)]; }
    /// 0 awake and up; otherwise as in Night::stages.
    char stage(int index) const { return m_stage[static_cast<std::size_t>(index)]; }
    bool asleep(int index) const { return stage(index) != 0; }
    const std::vector<Day> &calendar() const { return m_days; }
    const Physique &physique() const { return m_physique; }
    /// The day that holds the moment; the moments of this body only.
    const Day &dayOf(qint64 time) const;
    /// Minutes on the wall clock since local midnight, daylight saving included.
    double wallMinutes(qint64 time) const;
    qint16 offsetMinutes(qint64 time) const;
    /// What a ring would report of the night that ended on the day; its durations are its own, not sums of its stages.
    biometrics::Night night(const Day &day, Random &random) const;

private:
    void planDays(Random &random);
    void planSleep(Random &random);
    void live(Random &random);
    void eat(Random &random);
    int indexOf(qint64 time) const { return static_cast<int>((time - m_first) / step); }

    Physique m_physique;
    QTimeZone m_zone;
    qint64 m_first = 0;
    std::vector<Day> m_days;
    std::vector<std::pair<qint64, qint16>> m_offsets; ///< from when, minutes east of UTC
    std::vector<double> m_heartRate, m_activity, m_glucose;
    std::vector<char> m_stage;
};

} // namespace bc::app::demo
