#include "core/biometrics/dayreport.h"

#include "core/analytics/glucose.h"
#include "core/analytics/merging.h"
#include "core/biometrics/catalogue.h"
#include "core/biometrics/merging.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/series.h"

#include <algorithm>
#include <cmath>

namespace bc::biometrics {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::days usualSpan{7};

std::optional<double> meanOf(const std::vector<Reading> &readings)
{
    if (readings.empty())
        return std::nullopt;
    double sum = 0;
    for (const Reading &reading : readings)
        sum += reading.value;
    return sum / static_cast<double>(readings.size());
}

/// One person's day, read piece by piece.
class Day
{
public:
    Day(store::Connection &connection, const DayQuery &query)
        : m_connection(connection)
        , m_accountId(query.accountId)
        , m_day(query.day)
        , m_since(query.since.value_or(Instant::min()))
        , m_from(std::max({query.from, query.day.start, m_since}))
        , m_to(std::min(query.to, query.day.end))
    {}

    Result<Track> track(const QString &kind);
    /// Of all sensors, merged as the reports merge them.
    Result<Track> glucose();
    Result<Track> steps(double &total);
    Result<std::vector<Reading>> during(const Night &night, const QString &kind);
    Result<Track> nightTrack(const std::optional<Night> &night);
    /// The day's newest word; of amounts their sum.
    Result<DayValue> value(const QString &kind);

private:
    Result<DayValue> amount(const QString &kind);
    /// When what is usual begins; the day itself ends it.
    Instant usualFrom() const { return std::clamp(m_since, m_day.start - usualSpan, m_day.start); }
    Result<std::vector<Reading>> mergedReadings(const QList<Metric> &sources, Instant from, Instant to);

    store::Connection &m_connection;
    qint64 m_accountId;
    LocalDay m_day;
    Instant m_since, m_from, m_to;
};

Result<Track> Day::track(const QString &kind)
{
    const auto sources = metrics::ofKind(m_connection, m_accountId, kind);
    if (!sources)
        return fail(sources.error());
    Track track;
    track.known = !sources->isEmpty();
    for (const Metric &source : *sources) {
        const auto read = samples::forEach(m_connection, source.id, m_from, m_to, [&](const Sample &sample) {
            if (!sample.isNull)
                track.readings.push_back({sample.start, sample.value});
            return true;
        });
        if (!read)
            return fail(read.error());
        if (track.readings.empty())
            continue;
        track.average = meanOf(track.readings);
        const auto before = series::summary(m_connection, source.id, usualFrom(), m_day.start);
        if (!before)
            return fail(before.error());
        if (before->count > 0)
            track.usual = before->mean();
        break;
    }
    return track;
}

Result<std::vector<Reading>> Day::mergedReadings(const QList<Metric> &sources, Instant from, Instant to)
{
    std::vector<std::vector<analytics::Reading>> told;
    for (const Metric &source : sources) {
        auto &readings = told.emplace_back();
        const auto read = samples::forEach(m_connection, source.id, from, to, [&](const Sample &sample) {
            if (!sample.isNull)
                readings.push_back({sample.start, sample.value});
            return true;
        });
        if (!read)
            return fail(read.error());
    }
    std::vector<Reading> merged;
    for (const analytics::Reading &reading : analytics::merged(std::move(told), from, to).readings)
        merged.push_back({reading.time, reading.value});
    return merged;
}

Result<Track> Day::glucose()
{
    const auto sources = metrics::ofKind(m_connection, m_accountId, u"glucose"_s);
    if (!sources)
        return fail(sources.error());
    if (sources->size() < 2)
        return track(u"glucose"_s);
    auto today = mergedReadings(*sources, m_from, m_to);
    const auto before = mergedReadings(*sources, usualFrom(), m_day.start);
    if (!today || !before)
        return fail(today ? before.error() : today.error());
    const auto average = meanOf(*today);
    return Track{true, *std::move(today), average, meanOf(*before)};
}

Result<Track> Day::steps(double &total)
{
    const auto sources = metrics::ofKind(m_connection, m_accountId, u"steps"_s);
    if (!sources)
        return fail(sources.error());
    Track track;
    track.known = !sources->isEmpty();
    const auto today = mergedSpans(m_connection, *sources, m_from, m_to);
    const auto before = mergedSpans(m_connection, *sources, usualFrom(), m_day.start);
    if (!today || !before)
        return fail(today ? before.error() : today.error());
    total = 0;
    for (const Sample &sample : *today) {
        track.readings.push_back({sample.start, sample.value});
        total += sample.value;
    }
    total = std::round(total); // shares of spans are no whole steps
    if (!before->empty()) {
        double sum = 0;
        for (const Sample &sample : *before)
            sum += sample.value;
        const auto span = m_day.start - before->front().start;
        track.usual =
            sum / static_cast<double>(std::max<qint64>(1, std::chrono::round<std::chrono::days>(span).count()));
    }
    return track;
}

/// What the night's device read from going to bed to rising. A night begins the day before, and is one all the same.
Result<std::vector<Reading>> Day::during(const Night &night, const QString &kind)
{
    const auto sources = metrics::ofKind(m_connection, m_accountId, kind);
    if (!sources)
        return fail(sources.error());
    std::vector<Reading> readings;
    for (const Metric &source : *sources) {
        if (source.deviceId != night.deviceId)
            continue;
        const auto read = samples::forEach(m_connection, source.id, std::max(night.bedtimeStart, m_since),
                                           night.bedtimeEnd, [&](const Sample &sample) {
                                               if (!sample.isNull)
                                                   readings.push_back({sample.start, sample.value});
                                               return true;
                                           });
        if (!read)
            return fail(read.error());
    }
    std::ranges::sort(readings, {}, &Reading::time);
    return readings;
}

/// The lowest reading of each hour.
std::vector<Reading> lowest(const std::vector<Reading> &readings)
{
    std::vector<Reading> lows;
    for (const Reading &reading : readings) {
        const bool sameHour = !lows.empty() && std::chrono::floor<std::chrono::hours>(reading.time) ==
                                                   std::chrono::floor<std::chrono::hours>(lows.back().time);
        if (!sameHour)
            lows.push_back(reading);
        else if (reading.value < lows.back().value)
            lows.back() = reading;
    }
    return lows;
}

Result<Track> Day::nightTrack(const std::optional<Night> &night)
{
    const auto nights =
        nights::between(m_connection, m_accountId, m_day.date.addDays(-usualSpan.count()), m_day.date.addDays(-1));
    const auto known = nights::exist(m_connection, m_accountId);
    if (!nights || !known)
        return fail(nights ? known.error() : nights.error());
    Track track;
    track.known = *known;
    double sum = 0;
    int count = 0;
    for (const Night &before : *nights) {
        if (before.bedtimeStart < m_since)
            continue;
        sum += before.lowestHeartRate.value_or(0);
        count += before.lowestHeartRate ? 1 : 0;
    }
    if (count > 0)
        track.usual = sum / count;
    if (!night)
        return track;

    const auto readings = during(*night, u"heart_rate"_s);
    if (!readings)
        return fail(readings.error());
    track.readings = lowest(*readings);
    track.average = meanOf(track.readings);
    return track;
}

Result<DayValue> Day::amount(const QString &kind)
{
    const auto sources = metrics::ofKind(m_connection, m_accountId, kind);
    if (!sources)
        return fail(sources.error());
    const auto spans = mergedSpans(m_connection, *sources, m_from, m_to);
    if (!spans)
        return fail(spans.error());
    DayValue value{!sources->isEmpty(), std::nullopt};
    for (const Sample &span : *spans)
        value.value = value.value.value_or(0) + span.value;
    return value;
}

Result<DayValue> Day::value(const QString &kind)
{
    if (const Kind *known = findKind(kind); known && known->aggregation == Aggregation::Sum)
        return amount(kind);
    const auto found = track(kind);
    if (!found)
        return fail(found.error());
    DayValue value{found->known, std::nullopt};
    if (!found->readings.empty())
        value.value = found->readings.back().value;
    return value;
}

} // namespace

Result<RingDay> ringDay(store::Connection &connection, const DayQuery &query)
{
    Day reader(connection, query);
    RingDay ring;
    auto night = nights::ofDay(connection, query.accountId, query.day.date);
    if (!night)
        return fail(night.error());
    // Of a period that begins or ends within the day, the night that ended in it belongs to it.
    if (*night && (*night)->bedtimeEnd >= query.from && (*night)->bedtimeEnd < query.to &&
        (*night)->bedtimeStart >= query.since.value_or(Instant::min()))
        ring.night = std::move(*night);

    const auto keep = [](auto &place, auto result) -> Result<> {
        if (!result)
            return fail(result.error());
        place = std::move(*result);
        return {};
    };
    const Result<> read =
        keep(ring.heartRate, reader.track(u"heart_rate"_s))
            .and_then([&] { return keep(ring.temperature, reader.track(u"skin_temperature"_s)); })
            .and_then([&] { return keep(ring.saturation, reader.track(u"spo2"_s)); })
            .and_then([&] { return keep(ring.hrv, reader.track(u"hrv_rmssd"_s)); })
            .and_then([&] { return keep(ring.nightHeartRate, reader.nightTrack(ring.night)); })
            .and_then([&]() -> Result<> {
                if (!ring.night)
                    return {};
                return keep(ring.nightGraphs.heartRate, reader.during(*ring.night, u"heart_rate"_s)).and_then([&] {
                    return keep(ring.nightGraphs.hrv, reader.during(*ring.night, u"hrv_rmssd"_s));
                });
            })
            .and_then([&] { return keep(ring.steps, reader.steps(ring.stepsTotal)); })
            .and_then([&] { return keep(ring.recovery, reader.value(u"recovery_index"_s)); })
            .and_then([&] { return keep(ring.movement, reader.value(u"movement_index"_s)); })
            .and_then([&] { return keep(ring.activeMinutes, reader.value(u"active_minutes"_s)); })
            .and_then([&] { return keep(ring.oxygenUptake, reader.value(u"vo2_max"_s)); });
    if (!read)
        return fail(read.error());
    return ring;
}

Result<GlucoseDay> glucoseDay(store::Connection &connection, const DayQuery &query)
{
    auto track = Day(connection, query).glucose();
    if (!track)
        return fail(track.error());
    GlucoseDay glucose;
    std::vector<double> values;
    values.reserve(track->readings.size());
    for (const Reading &reading : track->readings)
        values.push_back(reading.value);
    glucose.glucose = std::move(*track);
    glucose.variability = analytics::glucose::variability(values);
    glucose.managementIndicator = analytics::glucose::managementIndicator(values);
    glucose.timeInTarget = analytics::glucose::timeInRange(values, targetLow, targetHigh);
    return glucose;
}

} // namespace bc::biometrics
