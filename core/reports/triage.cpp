#include "core/reports/triage.h"

#include "core/analytics/goals.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"

#include <algorithm>

namespace bc::reports::triage {

using namespace analytics;
using namespace Qt::StringLiterals;

namespace {

/// What one pass over a sensor's readings of a period tells.
struct Counted
{
    std::optional<glucose::Figures> figures;
    Wear wear;
};

Result<Counted> count(store::Connection &connection, qint64 metricId, Instant from, Instant to)
{
    constexpr std::size_t chunk = 2048; // as many as a row of the store holds
    std::vector<Reading> waiting;
    waiting.reserve(chunk);
    glucose::Tally tally;
    std::optional<std::chrono::minutes> interval; // the first readings tell how often the sensor measures
    const auto take = [&] {
        if (!interval)
            interval = sensorInterval(waiting);
        tally.add(std::span<const Reading>(waiting));
        waiting.clear();
    };
    const auto read =
        biometrics::samples::forEach(connection, metricId, from, to, [&](const biometrics::Sample &sample) {
            if (sample.isNull)
                return true;
            waiting.push_back({sample.start, sample.value});
            if (waiting.size() == chunk)
                take();
            return true;
        });
    if (!read)
        return fail(read.error());
    take();
    constexpr std::chrono::minutes usual{5};
    return Counted{tally.figures(), wear(tally.count(), from, to, interval.value_or(usual))};
}

Result<Row> row(store::Connection &connection, qint64 person, Instant from, Instant to)
{
    Row row;
    row.accountId = person;
    const auto sources = biometrics::metrics::ofKind(connection, person, u"glucose"_s);
    if (!sources)
        return fail(sources.error());
    for (const biometrics::Metric &source : *sources) {
        if (source.latestTime)
            row.lastReading = std::max(row.lastReading.value_or(*source.latestTime), *source.latestTime);
    }
    const auto &goals = glucose::planOf(glucose::Population::Type1Or2).goals;
    analytics::triage::Person seen;
    seen.lastData = row.lastReading;
    for (const biometrics::Metric &source : *sources) {
        const auto now = count(connection, source.id, from, to);
        if (!now)
            return fail(now.error());
        row.wear = seen.wear = now->wear;
        if (!now->figures)
            continue;
        const auto before = count(connection, source.id, from - (to - from), from);
        if (!before)
            return fail(before.error());
        row.figures = now->figures;
        seen.now = now->figures->ranges;
        if (before->figures && before->wear.sufficient()) {
            seen.before = before->figures->ranges;
            row.inRangeBefore = before->figures->ranges.inRange;
        }
        seen.meetsGoals = now->wear.sufficient() && glucose::meets(*now->figures, goals);
        break;
    }
    row.group = analytics::triage::classify(seen, to);
    return row;
}

} // namespace

Result<std::vector<Row>> rows(store::Connection &connection, std::span<const qint64> people, Instant from, Instant to)
{
    std::vector<Row> all;
    all.reserve(people.size());
    for (const qint64 person : people) {
        auto one = row(connection, person, from, to);
        if (!one)
            return fail(one.error());
        all.push_back(*std::move(one));
    }
    return all;
}

} // namespace bc::reports::triage
