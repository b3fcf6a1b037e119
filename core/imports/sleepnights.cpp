#include "core/biometrics/nights.h"
#include "core/biometrics/samples.h"
#include "core/imports/unit.h"

#include <algorithm>

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Night;
using biometrics::Sample;
using biometrics::Stage;

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

Result<> storeNightsOf(store::Connection &connection, qint64 accountId, qint64 device, qint64 metric)
{
    const auto stages = biometrics::samples::list(connection, metric, Instant::min(), Instant::max());
    if (!stages)
        return done(stages);
    std::map<QDate, Night> main;
    for (Night &night : sleepsOf(*stages)) {
        night.deviceId = device;
        night.accountId = accountId;
        const auto known = main.find(night.day);
        if (night.totalSleepSeconds() > 0 &&
            (known == main.end() || known->second.totalSleepSeconds() < night.totalSleepSeconds()))
            main.insert_or_assign(night.day, night);
    }
    const auto removed = connection.execute(u"DELETE FROM sleep_night WHERE device_id = ?", {device});
    if (!removed)
        return done(removed);
    for (const auto &[day, night] : main) {
        if (const auto stored = biometrics::nights::store(connection, night); !stored)
            return stored;
    }
    return {};
}

} // namespace

Result<> storeNights(store::Connection &connection, const Job &job)
{
    const auto rows = connection.select(u"SELECT d.id, m.id FROM device d JOIN metric m ON m.device_id = d.id AND "
                                        u"m.kind = 'sleep_stage' AND m.state = 5 "
                                        u"WHERE d.account_id = ? AND d.code LIKE ? AND d.state = 5 ORDER BY d.id, m.id",
                                        {job.accountId, QString(job.format + u"/%"_s)});
    if (!rows)
        return done(rows);
    for (const store::Row &row : *rows) {
        const auto stored = storeNightsOf(connection, job.accountId, row.integer(0), row.integer(1));
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace bc::imports
