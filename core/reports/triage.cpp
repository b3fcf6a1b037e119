#include "core/reports/triage.h"

#include "core/analytics/goals.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/reports/readings.h"

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
        if (m_waiting.empty())
            return;
        if (!m_interval) // the first readings tell how often the sensor measures
            m_interval = sensorInterval(m_waiting);
        m_moments += moments(m_waiting) - (m_last == m_waiting.front().time ? 1 : 0);
        m_last = m_waiting.back().time;
        m_tally.add(std::span<const Reading>(m_waiting));
        m_waiting.clear();
    }
    std::optional<glucose::Figures> figures() const { return m_tally.figures(); }
    Wear wear() const
    {
        constexpr std::chrono::minutes usual{5};
        return analytics::wear(m_moments, m_from, m_to, m_interval.value_or(usual));
    }

private:
    static constexpr std::size_t chunk = 2048; // as many as a row of the store holds
    Instant m_from, m_to;
    std::vector<Reading> m_waiting;
    glucose::Tally m_tally;
    qint64 m_moments = 0;
    std::optional<Instant> m_last;
    std::optional<std::chrono::minutes> m_interval;
};

/// What there is to say of one period.
struct Counted
{
    Wear wear;
    std::optional<glucose::Figures> figures;
};
struct Periods
{
    Counted before, now;
};

/// Of one sensor: both periods in one walk, without their readings in one place.
Result<Periods> countedInTurn(store::Connection &connection, qint64 metricId, Instant from, Instant to)
{
    Counting before(from - (to - from), from), now(from, to);
    const auto read = biometrics::samples::forEach(
        connection, metricId, from - (to - from), to, [&](const biometrics::Sample &sample) {
            if (!sample.isNull)
                (sample.start < from ? before : now).add({sample.start, sample.value});
            return true;
        });
    if (!read)
        return fail(read.error());
    before.take();
    now.take();
    return Periods{{before.wear(), before.figures()}, {now.wear(), now.figures()}};
}

/// Of any number of sensors, merged as the person's page merges them.
Result<Counted> countedTogether(store::Connection &connection, std::span<const biometrics::Metric> sources,
                                Instant from, Instant to)
{
    const auto found = readingsOf(connection, sources, from, to);
    if (!found)
        return fail(found.error());
    glucose::Tally tally;
    tally.add(std::span<const Reading>(found->readings));
    return Counted{analytics::wear(moments(found->readings), from, to, found->interval), tally.figures()};
}

Result<Periods> counted(store::Connection &connection, std::span<const biometrics::Metric> sources, Instant from,
                        Instant to)
{
    const Instant begin = from - (to - from);
    std::vector<biometrics::Metric> heard;
    std::ranges::copy_if(sources, std::back_inserter(heard),
                         [&](const biometrics::Metric &source) { return reachesInto(source, begin, to); });
    if (heard.size() == 1)
        return countedInTurn(connection, heard.front().id, from, to);
    auto before = countedTogether(connection, heard, begin, from);
    auto now = countedTogether(connection, heard, from, to);
    if (!before || !now)
        return fail(before ? now.error() : before.error());
    return Periods{*std::move(before), *std::move(now)};
}

Result<Row> row(store::Connection &connection, qint64 person, Instant from, Instant to)
{
    const auto sources = biometrics::metrics::ofKind(connection, person, u"glucose"_s);
    if (!sources)
        return fail(sources.error());
    const auto periods = counted(connection, *sources, from, to);
    if (!periods)
        return fail(periods.error());
    Row row;
    row.accountId = person;
    for (const biometrics::Metric &source : *sources) {
        if (source.latestTime)
            row.lastReading = std::max(row.lastReading.value_or(*source.latestTime), *source.latestTime);
    }
    row.wear = periods->now.wear;
    row.figures = periods->now.figures;
    analytics::triage::Person seen;
    seen.wear = row.wear;
    seen.lastData = row.lastReading;
    if (row.figures)
        seen.now = row.figures->ranges;
    if (const auto before = judged(periods->before.wear, periods->before.figures).figures) {
        seen.before = before->ranges;
        row.inRangeBefore = before->ranges.inRange;
    }
    const auto &goals = glucose::planOf(glucose::Population::Type1Or2).goals;
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
