#include "core/reports/sleepreport.h"

#include "core/devices/devices.h"

#include <QSet>

#include <algorithm>

namespace bc::reports {

using namespace analytics;
using namespace std::chrono_literals;

namespace {

/// The hypnogram's stretches of one stage.
std::vector<sleep::Span> spansOf(const biometrics::Night &night)
{
    constexpr std::chrono::minutes step{5};
    std::vector<sleep::Span> spans;
    Instant at = night.bedtimeStart;
    for (const QChar sign : night.stages) {
        const auto stage = sleep::stageOf(sign.digitValue());
        if (stage && at < night.bedtimeEnd)
            spans.push_back({at, std::min(at + step, night.bedtimeEnd), *stage});
        at += step;
    }
    return sleep::flattened(spans);
}

/// The nights of each date: of every source its main one, and the preferred source's apart.
struct Nights
{
    std::vector<biometrics::Night> main, others;
};

Nights sorted(const QList<biometrics::Night> &all)
{
    Nights found;
    QSet<qint64> told; // devices of the date
    for (const biometrics::Night &night : all) {
        const bool isFirst = found.main.empty() || found.main.back().day != night.day;
        if (isFirst)
            told.clear();
        if (!told.contains(night.deviceId))
            (isFirst ? found.main : found.others).push_back(night);
        told.insert(night.deviceId);
    }
    return found;
}

Result<std::vector<SleepSource>> sourcesOf(store::Connection &connection, const Nights &nights)
{
    std::vector<SleepSource> sources;
    for (const auto *list : {&nights.main, &nights.others}) {
        for (const biometrics::Night &night : *list) {
            if (std::ranges::find(sources, night.deviceId, &SleepSource::deviceId) != sources.end())
                continue;
            const auto device = devices::find(connection, night.deviceId);
            if (!device)
                return fail(device.error());
            const devices::Device one = device->value_or(devices::Device());
            sources.push_back({night.deviceId, one.productName.isEmpty()
                                                   ? QString(one.manufacturer + u' ' + one.code).trimmed()
                                                   : one.productName});
        }
    }
    return sources;
}

SleepNight described(const biometrics::Night &night) { return {night, sleep::night(spansOf(night))}; }

std::optional<double> mean(const std::vector<double> &values)
{
    if (values.empty())
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// From noon to noon around each night: what is outside of the night is taken as awake.
std::optional<sleep::Regularity> regularityOf(const std::vector<SleepNight> &nights, const WallClock &clock)
{
    std::vector<sleep::Span> spans;
    std::vector<sleep::Period> recorded;
    for (const SleepNight &one : nights) {
        const auto night = spansOf(one.night);
        if (night.empty())
            continue;
        spans.insert(spans.end(), night.begin(), night.end());
        const Instant end = clock.day(one.night.day).start + 12h;
        recorded.push_back({clock.day(one.night.day.addDays(-1)).start + 12h, end});
    }
    return sleep::regularity(spans, recorded);
}

} // namespace

Result<SleepReport> sleepReport(store::Connection &connection, qint64 accountId, const WallClock &clock, Instant from,
                                Instant to)
{
    const auto datesOf = [&clock](Instant first, Instant end) {
        return std::pair(clock.date(first), clock.date(end - 1us));
    };
    const auto [firstDay, lastDay] = datesOf(from, to);
    const auto found = biometrics::nights::between(connection, accountId, firstDay, lastDay);
    if (!found)
        return fail(found.error());
    const Nights nights = sorted(*found);
    auto sources = sourcesOf(connection, nights);
    if (!sources)
        return fail(sources.error());
    SleepReport report;
    report.sources = *std::move(sources);
    std::ranges::transform(nights.others, std::back_inserter(report.others), described);
    std::vector<double> asleep, inBed, efficiency, latency, wake;
    for (const biometrics::Night &night : nights.main) {
        const SleepNight one = described(night);
        asleep.push_back(static_cast<double>(night.totalSleepSeconds()));
        inBed.push_back(static_cast<double>(night.timeInBedSeconds()));
        efficiency.push_back(night.efficiency());
        if (one.stages && one.stages->latency)
            latency.push_back(static_cast<double>(one.stages->latency->count()));
        if (one.stages && one.stages->wakeAfterOnset)
            wake.push_back(static_cast<double>(one.stages->wakeAfterOnset->count()));
        report.nights.push_back(one);
    }
    report.asleepSeconds = mean(asleep);
    report.inBedSeconds = mean(inBed);
    report.efficiency = mean(efficiency);
    report.latencySeconds = mean(latency);
    report.wakeAfterOnsetSeconds = mean(wake);
    report.regularity = regularityOf(report.nights, clock);

    const auto [firstBefore, lastBefore] = datesOf(from - (to - from), from);
    const auto before = biometrics::nights::between(connection, accountId, firstBefore, lastBefore);
    if (!before)
        return fail(before.error());
    std::vector<double> asleepBefore;
    for (const biometrics::Night &night : sorted(*before).main)
        asleepBefore.push_back(static_cast<double>(night.totalSleepSeconds()));
    report.asleepSecondsBefore = mean(asleepBefore);
    return report;
}

} // namespace bc::reports
