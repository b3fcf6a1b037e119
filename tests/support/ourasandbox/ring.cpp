#include "tests/support/ourasandbox/ring.h"

#include "core/crypto/hash.h"
#include "tests/support/ourasandbox/chance.h"

#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace bc::ourasandbox {

namespace {

constexpr int phaseMinutes = 5;
constexpr int besideSeries = 17; ///< seconds between a night's series and the rows of the same beats

std::string text(const QString &value) { return value.toStdString(); }

/// A body temperature's or a heart's swing over the day, in [0, 1], lowest towards five in the morning.
double dayShare(int minutes) { return 0.5 - 0.5 * std::cos((minutes - 300) * 2 * 3.14159265358979 / 1440); }

Json rounded(double value, double perUnit) { return std::round(value * perUnit) / perUnit; }

Json contributors(Chance &chance, std::initializer_list<const char *> names)
{
    Json all = Json::object();
    for (const char *name : names)
        all[name] = chance.integer(55, 99);
    return all;
}

} // namespace

struct Ring::Night
{
    QDate day;
    QDateTime start, end;
    std::string phases;
    Json heartRate = Json::array(), hrv = Json::array(); ///< one shorter than the phases, with nulls
    int deep = 0, light = 0, rem = 0, awake = 0;         ///< seconds, as the ring summed them up
};

Ring::Ring(quint64 seed, QString user, QTimeZone zone, QDateTime now, int days)
    : m_seed(seed)
    , m_user(std::move(user))
    , m_zone(std::move(zone))
    , m_now(std::move(now))
    , m_first(m_now.toTimeZone(m_zone).date().addDays(-days))
{}

QString Ring::id(const char *kind, QDate day) const
{
    const QByteArray hash = crypto::sha256(m_user.toUtf8() + kind + day.toString(Qt::ISODate).toLatin1()).toHex();
    return QString::fromLatin1(hash.first(8) + '-' + hash.sliced(8, 4) + "-4" + hash.sliced(12, 3) + "-a" +
                               hash.sliced(15, 3) + '-' + hash.sliced(18, 12));
}

QDateTime Ring::at(QDate day, int minutes) const { return day.startOfDay(m_zone).addSecs(minutes * 60); }

/// As Oura writes it for what is scored once a day: the day's midnight, as if everybody lived in Greenwich.
QString Ring::stampOfDay(QDate day) const { return day.toString(Qt::ISODate) + u"T00:00:00.000+00:00"_s; }

QString Ring::stamp(const QDateTime &time) const
{
    const QDateTime local = time.toTimeZone(m_zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

bool Ring::wears(QDate day) const
{
    return day >= m_first && day <= m_now.toTimeZone(m_zone).date() && !Chance(m_seed, m_user, day, "wears").oneIn(17);
}

Json Ring::personalInfo() const
{
    Chance chance(m_seed, m_user, {}, "person");
    return {{"id", text(id("person", {}))},
            {"age", chance.integer(24, 68)},
            {"weight", rounded(chance.between(52, 96), 10)},
            {"height", rounded(chance.between(1.55, 1.95), 100)},
            {"biological_sex", chance.oneIn(2) ? "female" : "male"},
            {"email", text(m_user) + "@ring.example"}};
}

std::optional<Ring::Night> Ring::night(QDate day) const
{
    if (!wears(day))
        return std::nullopt;
    Chance chance(m_seed, m_user, day, "night");
    Night night;
    night.day = day;
    night.start = at(day.addDays(-1), chance.integer(22 * 60 + 15, 23 * 60 + 50)).addSecs(chance.integer(0, 59));
    const int count = chance.integer(78, 102); // phases
    night.end = night.start.addSecs(count * phaseMinutes * 60 - chance.integer(0, 240));
    if (night.end > m_now)
        return std::nullopt;
    // Cycles of some 90 minutes: deep sleep early, REM late, short times awake between.
    const double restHr = chance.between(48, 60);
    for (int i = 0; i < count; ++i) {
        const double cycle = std::fmod(i, 18) / 18, late = double(i) / count;
        char phase = '2';
        if (i < 2 || i == count - 1 || chance.oneIn(19))
            phase = '4';
        else if (cycle > 0.2 && cycle < 0.2 + 0.45 * (1 - late))
            phase = '1';
        else if (cycle > 0.95 - 0.35 * late)
            phase = '3';
        night.phases += phase;
    }
    const auto summed = [&](char phase) {
        const auto phases = int(std::count(night.phases.begin(), night.phases.end(), phase));
        // The ring counts by its own, finer grid: its sums are not those of the hypnogram.
        return std::max(0, phases * 300 - 30 * chance.integer(0, 8));
    };
    night.deep = summed('1');
    night.light = summed('2');
    night.rem = summed('3');
    night.awake = summed('4');
    for (int i = 0; i + 1 < count; ++i) {
        const double dip = std::sin(3.14 * i / count);
        const bool missing = chance.oneIn(14);
        const double hr = restHr + 7 * (1 - dip) + chance.between(-2, 2), hrv = 34 + 24 * dip + chance.between(-8, 8);
        night.heartRate.push_back(missing ? Json() : Json(std::round(hr)));
        night.hrv.push_back(missing ? Json() : Json(std::round(hrv)));
    }
    return night;
}

Json Ring::asleep(const Night &night) const
{
    Chance chance(m_seed, m_user, night.day, "sleep");
    const int total = night.deep + night.light + night.rem, inBed = total + night.awake;
    double sum = 0, lowest = 999, hrvSum = 0;
    int count = 0;
    for (std::size_t i = 0; i < night.heartRate.size(); ++i) {
        if (night.heartRate[i].is_null())
            continue;
        const double hr = night.heartRate[i].get<double>();
        sum += hr;
        hrvSum += night.hrv[i].get<double>();
        lowest = std::min(lowest, hr);
        ++count;
    }
    const Json series{{"interval", 300.0}, {"items", night.heartRate}, {"timestamp", text(stamp(night.start))}};
    Json hrv = series;
    hrv["items"] = night.hrv;
    const bool withoutHeart = chance.oneIn(23); // the ring sat loose
    return {{"id", text(id("sleep", night.day))},
            {"average_breath", rounded(chance.between(12.5, 16.5), 8)},
            {"average_heart_rate", withoutHeart ? Json() : rounded(sum / count, 100)},
            {"average_hrv", withoutHeart ? Json() : Json(std::lround(hrvSum / count))},
            {"awake_time", night.awake},
            {"bedtime_end", text(stamp(night.end))},
            {"bedtime_start", text(stamp(night.start))},
            {"day", text(night.day.toString(Qt::ISODate))},
            {"deep_sleep_duration", night.deep},
            {"efficiency", (200 * total + inBed) / (2 * inBed)},
            {"heart_rate", withoutHeart ? Json() : series},
            {"hrv", withoutHeart ? Json() : hrv},
            {"latency", 60 * chance.integer(3, 22)},
            {"light_sleep_duration", night.light},
            {"low_battery_alert", false},
            {"lowest_heart_rate", withoutHeart ? Json() : Json(std::lround(lowest - 2))},
            {"movement_30_sec", std::string(night.phases.size() * 10, '1')},
            {"period", 0},
            {"readiness", nullptr},
            {"readiness_score_delta", nullptr},
            {"rem_sleep_duration", night.rem},
            {"restless_periods", chance.integer(60, 260)},
            {"sleep_algorithm_version", "v2"},
            {"sleep_analysis_reason", "foreground_sleep_analysis"},
            {"sleep_phase_5_min", night.phases},
            {"sleep_score_delta", nullptr},
            {"time_in_bed", inBed},
            {"total_sleep_duration", total},
            {"type", "long_sleep"},
            {"ring_id", text(id("ring", {}))}};
}

Json Ring::activity(QDate day) const
{
    Chance chance(m_seed, m_user, day, "activity");
    const QDateTime start = at(day, 240);
    const auto minutes = int(std::clamp<qint64>(start.secsTo(m_now) / 60, 0, 1440));
    Json met = Json::array();
    int steps = 0, medium = 0, high = 0;
    double energy = 0;
    std::string classes;
    const int walkAt = chance.integer(12 * 60, 15 * 60), walk = chance.integer(15, 70);
    for (int i = 0; i < minutes; ++i) {
        const bool walking = i > walkAt && i < walkAt + walk;
        const bool awake = i > 3 * 60 && i < 19 * 60;
        const double value = walking ? chance.between(3.2, 6.5) : awake ? chance.between(0.9, 2.4) : 0.9;
        met.push_back(rounded(value, 10));
        steps += walking ? chance.integer(85, 120) : awake && value > 1.9 ? chance.integer(0, 40) : 0;
        medium += value > 3 && value < 6 ? 60 : 0;
        high += value >= 6 ? 60 : 0;
        energy += std::max(0.0, value - 1.5) * 1.1;
        if (i % 5 == 0)
            classes += walking ? '4' : awake ? '2' : '1';
    }
    return {{"id", text(id("activity", day))},
            {"class_5_min", classes},
            {"score", chance.integer(58, 98)},
            {"active_calories", int(energy)},
            {"average_met_minutes", 1.4},
            {"contributors", contributors(chance, {"meet_daily_targets", "move_every_hour", "recovery_time",
                                                   "stay_active", "training_frequency", "training_volume"})},
            {"equivalent_walking_distance", int(steps * 0.74)},
            {"high_activity_met_minutes", high / 60 * 7},
            {"high_activity_time", high},
            {"inactivity_alerts", chance.integer(0, 4)},
            {"low_activity_met_minutes", 140},
            {"low_activity_time", 60 * 180},
            {"medium_activity_met_minutes", medium / 60 * 4},
            {"medium_activity_time", medium},
            {"met", {{"interval", 60.0}, {"items", met}, {"timestamp", text(stamp(start))}}},
            {"meters_to_target", 0},
            {"non_wear_time", 60 * chance.integer(0, 90)},
            {"resting_time", 8 * 3600},
            {"sedentary_met_minutes", 10},
            {"sedentary_time", 9 * 3600},
            {"steps", steps},
            {"target_calories", 450},
            {"target_meters", 9000},
            {"total_calories", 1750 + int(energy)},
            {"day", text(day.toString(Qt::ISODate))},
            {"timestamp", text(stamp(start))}};
}

Json Ring::readiness(QDate day) const
{
    Chance chance(m_seed, m_user, day, "readiness");
    return {{"id", text(id("readiness", day))},
            {"contributors",
             contributors(chance, {"activity_balance", "body_temperature", "hrv_balance", "previous_day_activity",
                                   "previous_night", "recovery_index", "resting_heart_rate", "sleep_balance"})},
            {"day", text(day.toString(Qt::ISODate))},
            {"score", chance.integer(52, 96)},
            {"temperature_deviation", chance.oneIn(12) ? Json() : rounded(chance.between(-0.6, 0.7), 100)},
            {"temperature_trend_deviation", rounded(chance.between(-0.3, 0.3), 100)},
            {"timestamp", text(stampOfDay(day))}};
}

Json Ring::dailySleep(QDate day) const
{
    Chance chance(m_seed, m_user, day, "daily_sleep");
    return {{"id", text(id("daily_sleep", day))},
            {"contributors", contributors(chance, {"deep_sleep", "efficiency", "latency", "rem_sleep", "restfulness",
                                                   "timing", "total_sleep"})},
            {"day", text(day.toString(Qt::ISODate))},
            {"score", chance.integer(50, 97)},
            {"timestamp", text(stampOfDay(day))}};
}

Json Ring::saturation(QDate day) const
{
    Chance chance(m_seed, m_user, day, "spo2");
    const bool measured = !chance.oneIn(15);
    return {{"id", text(id("spo2", day))},
            {"breathing_disturbance_index", chance.integer(0, 12)},
            {"day", text(day.toString(Qt::ISODate))},
            {"spo2_percentage", measured ? Json({{"average", rounded(chance.between(94.5, 98.9), 1000)}}) : Json()}};
}

Json Ring::oxygenUptake(QDate day) const
{
    Chance chance(m_seed, m_user, {}, "vo2");
    return {{"id", text(id("vo2", day))},
            {"day", text(day.toString(Qt::ISODate))},
            {"timestamp", text(stamp(at(day, 0)))},
            {"vo2_max", chance.integer(33, 49)}};
}

Json Ring::documents(const QString &collection, QDate first, QDate last) const
{
    Json list = Json::array();
    last = std::min(last, m_now.toTimeZone(m_zone).date());
    for (QDate day = std::max(first, m_first); day <= last; day = day.addDays(1)) {
        if (collection == "sleep"_L1) {
            if (const auto slept = night(day))
                list.push_back(asleep(*slept));
        } else if (!wears(day)) {
            continue;
        } else if (collection == "daily_activity"_L1) {
            list.push_back(activity(day));
        } else if (collection == "daily_readiness"_L1) {
            list.push_back(readiness(day));
        } else if (collection == "daily_sleep"_L1) {
            list.push_back(dailySleep(day));
        } else if (collection == "daily_spo2"_L1) {
            list.push_back(saturation(day));
        } else if (collection == "vO2_max"_L1 && day.dayOfWeek() == Qt::Monday) {
            list.push_back(oxygenUptake(day));
        }
    }
    return list;
}

Json Ring::heartRate(const QDateTime &from, const QDateTime &to) const
{
    Json rows = Json::array();
    const auto add = [&](const QDateTime &time, double bpm, const char *source) {
        if (time < from || time >= to || time > m_now)
            return;
        rows.push_back({{"timestamp", text(time.toUTC().toString(Qt::ISODateWithMs))},
                        {"timestamp_unix", time.toMSecsSinceEpoch()},
                        {"bpm", int(std::lround(bpm))},
                        {"source", source}});
    };
    const QDate last = to.toTimeZone(m_zone).date();
    for (QDate day = std::max(from.toTimeZone(m_zone).date(), m_first); day <= last; day = day.addDays(1)) {
        if (!wears(day))
            continue;
        const auto slept = night(day);
        for (std::size_t i = 0; slept && i < slept->heartRate.size(); ++i) {
            if (!slept->heartRate[i].is_null())
                add(slept->start.addSecs(qint64(i) * 300 + besideSeries), slept->heartRate[i].get<double>(), "sleep");
        }
        Chance chance(m_seed, m_user, day, "heart");
        const QDateTime up = slept ? slept->end : at(day, 7 * 60);
        for (int minutes = 7 * 60; minutes < 22 * 60; minutes += 5) {
            const double bpm = 62 + 22 * dayShare(minutes) + chance.between(-7, 12);
            const bool missing = chance.oneIn(25);
            const QDateTime time = at(day, minutes);
            if (!missing && time > up)
                add(time, bpm, bpm > 92 ? "workout" : "awake");
        }
    }
    return rows;
}

} // namespace bc::ourasandbox
