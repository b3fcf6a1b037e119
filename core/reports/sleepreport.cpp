#include "core/reports/sleepreport.h"

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

/// The longest night of each date, of the source that the first of them came from where several have one.
std::vector<biometrics::Night> mainNights(const QList<biometrics::Night> &all)
{
    std::vector<biometrics::Night> main;
    for (const biometrics::Night &night : all) {
        if (main.empty() || main.back().day != night.day)
            main.push_back(night);
        else if (night.totalSleepSeconds() > main.back().totalSleepSeconds())
            main.back() = night;
    }
    return main;
}

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
    SleepReport report;
    std::vector<double> asleep, inBed, efficiency, latency, wake;
    for (const biometrics::Night &night : mainNights(*found)) {
        const auto spans = spansOf(night);
        const SleepNight one{night, sleep::night(spans)};
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
    for (const biometrics::Night &night : mainNights(*before))
        asleepBefore.push_back(static_cast<double>(night.totalSleepSeconds()));
    report.asleepSecondsBefore = mean(asleepBefore);
    return report;
}

} // namespace bc::reports
