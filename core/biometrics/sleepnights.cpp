#include "core/biometrics/sleepnights.h"

#include "core/biometrics/catalogue.h"
#include "core/biometrics/nights.h"
#include "core/biometrics/samples.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

namespace bc::biometrics::nights {

using namespace Qt::StringLiterals;

namespace {

/// A longer gap between two stages parts two sleeps.
constexpr std::chrono::hours sleepGap{2};
constexpr std::chrono::minutes hypnogramStep{5};

char hypnogramStage(Stage stage)
{
    switch (stage) {
    case Stage::Deep:
        return '1';
    case Stage::Rem:
        return '3';
    case Stage::Awake:
    case Stage::InBed:
        return '4';
    case Stage::Light:
    case Stage::Asleep:
        break;
    }
    return '2';
}

/// Adds one stage; what an earlier one covered already counts once.
void addStage(Night &night, const Sample &sample)
{
    const auto stage = static_cast<Stage>(static_cast<int>(sample.value));
    const Instant from = std::max(sample.start, night.bedtimeEnd);
    if (sample.end <= from)
        return;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sample.end - from).count();
    const char letter = hypnogramStage(stage);
    (letter == '1'   ? night.deepSeconds
     : letter == '2' ? night.lightSeconds
     : letter == '3' ? night.remSeconds
                     : night.awakeSeconds) += seconds;
    while (night.bedtimeStart + night.stages.size() * hypnogramStep + hypnogramStep / 2 < sample.end) {
        const Instant middle = night.bedtimeStart + night.stages.size() * hypnogramStep + hypnogramStep / 2;
        night.stages += QLatin1Char(middle < from ? '4' : letter);
    }
    night.bedtimeEnd = sample.end;
    night.day = toDateTime(sample.end + std::chrono::minutes(sample.offsetMinutes)).date();
}

/// Each sleep in order.
std::vector<Night> sleepsOf(const std::vector<Sample> &stages)
{
    std::vector<Night> sleeps;
    for (const Sample &sample : stages) {
        if (sample.isNull || sample.value == static_cast<double>(Stage::InBed))
            continue;
        if (sleeps.empty() || sample.start > sleeps.back().bedtimeEnd + sleepGap) {
            Night night;
            night.bedtimeStart = night.bedtimeEnd = sample.start;
            sleeps.push_back(night);
        }
        addStage(sleeps.back(), sample);
    }
    return sleeps;
}

/// Which days of waking are made anew, and which stages tell of them.
struct Range
{
    QString days = {}; ///< of SQL
    QVariantList values = {};
    Instant from = Instant::min(), to = Instant::max();
    QDate first = {}, last = {};

    bool contains(QDate day) const { return !first.isValid() || (first <= day && day <= last); }
};

Instant midnight(QDate day)
{
    return fromMicros(QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch() * 1000);
}

/// A stage joins or parts sleeps that end on its own local day or beside it; a day more, since the stages' offsets are
/// not known here. What ends on those days began a day before at the earliest.
Range rangeOf(const std::optional<Touched> &touched)
{
    if (!touched)
        return {};
    constexpr int beside = 2;
    constexpr std::chrono::hours sleep{36};
    Range range;
    range.first = toDateTime(touched->from).date().addDays(-beside);
    range.last = toDateTime(touched->to).date().addDays(beside);
    range.days = u" AND day >= ? AND day <= ?"_s;
    range.values = {range.first.toString(Qt::ISODate), range.last.toString(Qt::ISODate)};
    range.from = midnight(range.first) - sleep;
    range.to = midnight(range.last.addDays(1)) + sleep;
    return range;
}

/// Of all the device's metrics, in order.
Result<std::vector<Sample>> stagesOf(store::Connection &unit, qint64 deviceId, const Range &range)
{
    const auto rows = unit.select(
        u"SELECT id FROM metric WHERE device_id = ? AND kind = 'sleep_stage' AND state = 5 ORDER BY id", {deviceId});
    if (!rows)
        return fail(rows.error());
    std::vector<Sample> stages;
    for (const store::Row &row : *rows) {
        const auto more = samples::list(unit, row.integer(0), range.from, range.to);
        if (!more)
            return fail(more.error());
        stages.insert(stages.end(), more->begin(), more->end());
    }
    std::ranges::stable_sort(stages, earlier);
    return stages;
}

} // namespace

Result<> makeFromStages(store::Connection &unit, qint64 accountId, qint64 deviceId,
                        const std::optional<Touched> &touched)
{
    const Range range = rangeOf(touched);
    const auto stages = stagesOf(unit, deviceId, range);
    if (!stages)
        return fail(stages.error());
    std::map<QDate, Night> main;
    for (Night &night : sleepsOf(*stages)) {
        night.deviceId = deviceId;
        night.accountId = accountId;
        const auto known = main.find(night.day);
        if (range.contains(night.day) && night.totalSleepSeconds() > 0 &&
            (known == main.end() || known->second.totalSleepSeconds() < night.totalSleepSeconds()))
            main.insert_or_assign(night.day, night);
    }
    const auto removed = unit.execute(QString(u"DELETE FROM sleep_night WHERE device_id = ?"_s + range.days),
                                      QVariantList{deviceId} + range.values);
    if (!removed)
        return fail(removed.error());
    for (const auto &[day, night] : main) {
        if (const auto stored = store(unit, night); !stored)
            return stored;
    }
    return {};
}

} // namespace bc::biometrics::nights
