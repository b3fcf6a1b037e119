#include "core/reports/triage.h"

#include "core/analytics/goals.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"

#include <algorithm>

namespace bc::reports::triage {

using namespace analytics;
using namespace Qt::StringLiterals;

namespace {

/// A period's readings, counted as they come.
class Counting
{
public:
    Counting(Instant from, Instant to)
        : m_from(from)
        , m_to(to)
    {
        m_waiting.reserve(chunk);
    }

    void add(const Reading &reading)
    {
        m_waiting.push_back(reading);
        if (m_waiting.size() == chunk)
            take();
    }
    void take()
    {
        if (!m_interval) // the first readings tell how often the sensor measures
            m_interval = sensorInterval(m_waiting);
        m_tally.add(std::span<const Reading>(m_waiting));
        m_waiting.clear();
    }
    std::optional<glucose::Figures> figures() const { return m_tally.figures(); }
    Wear wear() const
    {
        constexpr std::chrono::minutes usual{5};
        return analytics::wear(m_tally.count(), m_from, m_to, m_interval.value_or(usual));
    }

private:
    static constexpr std::size_t chunk = 2048; // as many as a row of the store holds
    Instant m_from, m_to;
    std::vector<Reading> m_waiting;
    glucose::Tally m_tally;
    std::optional<std::chrono::minutes> m_interval;
};

/// Both periods in one walk.
Result<> count(store::Connection &connection, qint64 metricId, Instant from, Instant to, Counting &before,
               Counting &now)
{
    const auto read = biometrics::samples::forEach(
        connection, metricId, from - (to - from), to, [&](const biometrics::Sample &sample) {
            if (!sample.isNull)
                (sample.start < from ? before : now).add({sample.start, sample.value});
            return true;
        });
    before.take();
    now.take();
    return read;
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
    // Each period is shown by its preferred sensor, which need not be the same one (glucoseReport()).
    bool knowsBefore = false;
    for (const biometrics::Metric &source : *sources) {
        Counting before(from - (to - from), from), now(from, to);
        if (const auto counted = count(connection, source.id, from, to, before, now); !counted)
            return fail(counted.error());
        if (!row.figures) {
            row.wear = seen.wear = now.wear();
            row.figures = now.figures();
        }
        if (const auto past = before.figures(); past && !knowsBefore) {
            knowsBefore = true;
            if (before.wear().sufficient())
                seen.before = past->ranges;
        }
        if (row.figures && knowsBefore)
            break;
    }
    if (row.figures)
        seen.now = row.figures->ranges;
    if (seen.before)
        row.inRangeBefore = seen.before->inRange;
    seen.meetsGoals = row.figures && row.wear.sufficient() && glucose::meets(*row.figures, goals);
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
