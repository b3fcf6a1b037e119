#include "core/reports/vitalsreport.h"

#include "core/biometrics/catalogue.h"
#include "core/biometrics/merging.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/series.h"

#include <algorithm>

namespace bc::reports {

using analytics::Day;
using biometrics::Aggregation;
using biometrics::Kind;
using biometrics::Metric;
using namespace Qt::StringLiterals;

namespace {

/// Values of one kind day by day.
class Days
{
public:
    Days(store::Connection &connection, const VitalsQuery &query, const Kind &kind, const QList<Metric> &sources)
        : m_connection(connection)
        , m_query(query)
        , m_kind(kind)
        , m_sources(sources)
    {}

    /// Of the local days that [from, to) touches, as far as they lie in it.
    Result<std::vector<VitalDay>> between(Instant from, Instant to, const Metric &source) const;

private:
    Result<std::optional<VitalDay>> of(const Day &day, const Metric &source) const;
    Result<double> total(const Day &day) const;
    Result<std::optional<double>> newest(const Day &day, const Metric &source) const;

    store::Connection &m_connection;
    const VitalsQuery &m_query;
    const Kind &m_kind;
    const QList<Metric> &m_sources;
};

Result<double> Days::total(const Day &day) const
{
    const auto spans = biometrics::mergedSpans(m_connection, m_sources, day.start, day.end);
    if (!spans)
        return fail(spans.error());
    double sum = 0;
    for (const biometrics::Sample &sample : *spans)
        sum += sample.value;
    return sum;
}

Result<std::optional<double>> Days::newest(const Day &day, const Metric &source) const
{
    std::optional<double> value;
    const auto read = biometrics::samples::forEach(m_connection, source.id, day.start, day.end,
                                                   [&](const biometrics::Sample &sample) {
                                                       if (!sample.isNull)
                                                           value = sample.value;
                                                       return true;
                                                   });
    if (!read)
        return fail(read.error());
    return value;
}

Result<std::optional<VitalDay>> Days::of(const Day &day, const Metric &source) const
{
    const auto summary = biometrics::series::summary(m_connection, source.id, day.start, day.end);
    if (!summary)
        return fail(summary.error());
    VitalDay one{day.date, 0, *summary, true};
    if (m_kind.aggregation == Aggregation::Sum && m_sources.size() > 1) {
        const auto sum = total(day);
        if (!sum)
            return fail(sum.error());
        one.value = *sum;
        return *sum > 0 || summary->count > 0 ? std::optional(one) : std::nullopt;
    }
    if (summary->count == 0)
        return std::nullopt;
    if (m_kind.aggregation == Aggregation::Last) {
        const auto last = newest(day, source);
        if (!last)
            return fail(last.error());
        one.value = last->value_or(summary->maximum);
        return one;
    }
    one.value = m_kind.aggregation == Aggregation::Sum ? summary->sum : summary->mean();
    return one;
}

Result<std::vector<VitalDay>> Days::between(Instant from, Instant to, const Metric &source) const
{
    std::vector<VitalDay> days;
    for (Day day : m_query.clock.days(from, to)) {
        const bool isWhole = day.start >= from && day.end <= to;
        day.start = std::max(day.start, from);
        day.end = std::min(day.end, to);
        const auto one = of(day, source);
        if (!one)
            return fail(one.error());
        if (*one) {
            days.push_back(**one);
            days.back().isWhole = isWhole;
        }
    }
    return days;
}

/// Of whole days: a day that is not over has fewer steps than the others.
double meanOf(const std::vector<VitalDay> &days)
{
    const bool anyWhole = std::ranges::any_of(days, &VitalDay::isWhole);
    double sum = 0;
    int count = 0;
    for (const VitalDay &day : days) {
        if (anyWhole && !day.isWhole)
            continue;
        sum += day.value;
        ++count;
    }
    return sum / count;
}

/// The source to show: the preferred one that has anything in the period.
Result<std::optional<Metric>> shown(store::Connection &connection, const QList<Metric> &sources, Instant from,
                                    Instant to)
{
    for (const Metric &source : sources) {
        const auto summary = biometrics::series::summary(connection, source.id, from, to);
        if (!summary)
            return fail(summary.error());
        if (summary->count > 0)
            return source;
    }
    return std::nullopt;
}

Result<std::optional<Vital>> vitalOf(store::Connection &connection, const VitalsQuery &query, const Kind &kind)
{
    const auto sources = biometrics::metrics::ofKind(connection, query.accountId, kind.name.toString());
    if (!sources)
        return fail(sources.error());
    const auto source = shown(connection, *sources, query.from, query.to);
    if (!source)
        return fail(source.error());
    if (!*source)
        return std::nullopt;
    const Days days(connection, query, kind, *sources);
    auto found = days.between(query.from, query.to, **source);
    if (!found)
        return fail(found.error());
    Vital vital{kind.name.toString(), **source, *std::move(found), 0, {}, {}, {}};
    vital.mean = meanOf(vital.days);

    const Instant beforeFrom = query.from - (query.to - query.from);
    const auto before = days.between(beforeFrom, query.from, **source);
    if (!before)
        return fail(before.error());
    if (!before->empty())
        vital.meanBefore = meanOf(*before);
    const auto whole = std::ranges::find_if(vital.days.rbegin(), vital.days.rend(), &VitalDay::isWhole);
    const VitalDay &last = whole == vital.days.rend() ? vital.days.back() : *whole;
    const Instant lastStart = query.clock.day(last.date).start;
    const auto usual =
        days.between(query.clock.day(last.date.addDays(-analytics::heart::baselineDays)).start, lastStart, **source);
    if (!usual)
        return fail(usual.error());
    std::vector<analytics::heart::DayValue> values;
    for (const VitalDay &day : *usual)
        values.push_back({day.date, day.value});
    vital.baseline = analytics::heart::baseline(values, last.date);
    if (vital.baseline)
        vital.standing = analytics::heart::standing(last.value, *vital.baseline);
    return vital;
}

} // namespace

Result<std::vector<Vital>> vitalsReport(store::Connection &connection, const VitalsQuery &query)
{
    std::vector<Vital> vitals;
    for (const Kind &kind : biometrics::kinds()) {
        if (kind.aggregation == Aggregation::Stage || kind.isCgm)
            continue;
        auto vital = vitalOf(connection, query, kind);
        if (!vital)
            return fail(vital.error());
        if (*vital)
            vitals.push_back(**std::move(vital));
    }
    return vitals;
}

} // namespace bc::reports
