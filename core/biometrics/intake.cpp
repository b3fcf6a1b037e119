#include "core/biometrics/intake.h"

#include "core/biometrics/catalogue.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/rollup.h"
#include "core/biometrics/samples.h"

#include <algorithm>
#include <limits>
#include <set>

namespace bc::biometrics {

using namespace Qt::StringLiterals;

namespace {

struct Owner
{
    qint64 deviceId = 0, tenantId = 0, accountId = 0;
};

Result<Owner> ownerOf(store::Connection &unit, qint64 deviceId)
{
    // Touched first, so that two units that need the same new metric wait for each other (PostgreSQL has several).
    const auto row = unit.selectOne(u"UPDATE device SET modified_time = modified_time WHERE id = ? "
                                    u"RETURNING tenant_id, account_id",
                                    {deviceId});
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"There is no such device."_s);
    return Owner{deviceId, (*row)->integer(0), (*row)->integer(1)};
}

Result<std::optional<qint64>> knownMetric(store::Connection &unit, qint64 deviceId, const QString &kindName)
{
    const auto known =
        unit.selectOne(u"SELECT id FROM metric WHERE device_id = ? AND kind = ? AND state = 5 ORDER BY id LIMIT 1",
                       {deviceId, kindName});
    if (!known)
        return fail(known.error());
    return *known ? std::optional((*known)->integer(0)) : std::nullopt;
}

Result<qint64> metricFor(store::Connection &unit, const Owner &owner, const QString &kindName, Instant now)
{
    const auto known = knownMetric(unit, owner.deviceId, kindName);
    if (!known)
        return fail(known.error());
    if (*known)
        return **known;
    const Kind *kind = findKind(kindName);
    if (!kind)
        return fail(ErrorKind::Invalid, u"The catalogue has no kind %1."_s.arg(kindName));
    Metric metric;
    metric.tenantId = owner.tenantId;
    metric.accountId = owner.accountId;
    metric.deviceId = owner.deviceId;
    metric.name = kind->title.toString();
    metric.sampleType = kind->unit.toString();
    metric.quantityType = kind->healthKit.isEmpty() ? kindName : kind->healthKit.toString();
    metric.kind = kindName;
    metric.isContinuous = kind->aggregation == Aggregation::Mean;
    const auto made = metrics::create(unit, metric, now);
    if (!made)
        return fail(made.error());
    return made->id;
}

/// Brings spans in order, those that touch each other as one.
void join(std::vector<Span> &spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> joined;
    for (const Span &span : spans) {
        if (joined.empty() || span.from > joined.back().until)
            joined.push_back(span);
        else
            joined.back().until = std::max(joined.back().until, span.until);
    }
    spans = std::move(joined);
}

/// Stores a night. What stands under its name with other times in bed was withdrawn by its source.
Result<> keepNight(store::Connection &unit, Night &night, Intake &intake)
{
    const auto before = night.document.isEmpty() ? Result<QList<Night>>(QList<Night>())
                                                 : nights::ofDocument(unit, night.deviceId, night.document);
    if (!before)
        return fail(before.error());
    QStringList withdrawn{u"sleep_stage"_s, u"sleep_duration"_s, u"sleep_efficiency"_s, u"resting_heart_rate"_s,
                          u"respiratory_rate"_s};
    if (night.hasHeartRate)
        withdrawn += {u"heart_rate"_s, u"hrv_rmssd"_s};
    bool unchanged = false;
    for (const Night &old : *before) {
        night.hasHeartRate = night.hasHeartRate || old.hasHeartRate; // what came with it stands
        if (old.bedtimeStart == night.bedtimeStart && old.bedtimeEnd == night.bedtimeEnd) {
            unchanged = old == night;
            continue;
        }
        if (const auto removed = nights::remove(unit, night.deviceId, old.bedtimeStart); !removed)
            return removed;
        for (const QString &kind : std::as_const(withdrawn))
            intake.whole[kind].push_back({old.bedtimeStart, old.bedtimeEnd});
    }
    return unchanged ? Result<>() : nights::store(unit, night);
}

/// Leaves the heart rate of stored nights to them, if they brought it: every beat would count twice.
Result<> leaveToNights(store::Connection &unit, qint64 deviceId, Intake &intake)
{
    const auto found = intake.samples.find(u"heart_rate"_s);
    if (found == intake.samples.end() || found->second.empty())
        return {};
    std::vector<Sample> &list = found->second;
    auto nights =
        nights::withHeartRate(unit, deviceId, {list.front().start, list.back().start + std::chrono::microseconds(1)});
    if (!nights)
        return fail(nights.error());
    join(*nights);
    const auto own = intake.whole.find(u"heart_rate"_s);
    std::erase_if(list, [&](const Sample &sample) {
        return within(*nights, sample.start) && !(own != intake.whole.end() && within(own->second, sample.start));
    });
    return {};
}

/// Takes away what stands beside the samples where these are all there is.
Result<qint64> removeOthers(store::Connection &unit, qint64 deviceId, const Intake &intake, Instant now)
{
    qint64 removed = 0;
    for (const auto &[kind, spans] : intake.whole) {
        const auto metric = knownMetric(unit, deviceId, kind);
        if (!metric)
            return fail(metric.error());
        if (!*metric)
            continue;
        const auto list = intake.samples.find(kind);
        const auto stays = list == intake.samples.end() ? std::span<const Sample>() : std::span(list->second);
        const auto gone = samples::remove(unit, **metric, spans, stays, now);
        if (!gone)
            return gone;
        removed += *gone;
    }
    return removed;
}

} // namespace

Result<Taken> take(store::Connection &unit, qint64 deviceId, Intake intake, Instant now)
{
    const auto owner = ownerOf(unit, deviceId);
    if (!owner)
        return fail(owner.error());
    for (Night &night : intake.nights) {
        night.deviceId = deviceId;
        night.accountId = owner->accountId;
        if (const auto kept = keepNight(unit, night, intake); !kept)
            return fail(kept.error());
    }
    for (auto &[kind, list] : intake.samples)
        std::ranges::stable_sort(list, earlier);
    for (auto &[kind, spans] : intake.whole)
        join(spans);
    if (const auto left = leaveToNights(unit, deviceId, intake); !left)
        return fail(left.error());
    const auto removed = removeOthers(unit, deviceId, intake, now);
    if (!removed)
        return fail(removed.error());
    Taken taken;
    taken.removed = *removed;
    for (auto &[kind, list] : intake.samples) {
        if (list.empty())
            continue;
        for (const Sample &sample : list) {
            if (sample.start <= now + samples::futureTolerance)
                taken.newest = std::max(taken.newest.value_or(sample.start), sample.start);
        }
        const auto metric = metricFor(unit, *owner, kind, now);
        if (!metric)
            return fail(metric.error());
        const auto counts = samples::write(unit, *metric, std::move(list), now);
        if (!counts)
            return fail(counts.error());
        taken.added += counts->added;
        taken.changed += counts->changed;
        taken.same += counts->same;
        taken.aside += counts->aside;
    }
    return taken;
}

Result<qint64> longestPauseDays(store::Connection &connection, qint64 deviceId)
{
    const auto metrics = connection.select(u"SELECT id FROM metric WHERE device_id = ? AND state = 5", {deviceId});
    if (!metrics)
        return fail(metrics.error());
    std::set<qint64> days;
    for (const store::Row &metric : *metrics) {
        constexpr qint64 ever = std::numeric_limits<qint64>::max() / 4;
        const auto read = rollup::forEach(connection, metric.integer(0), rollup::Level::Days, -ever, ever,
                                          [&](qint64 start, const Summary &) { days.insert(start / rollup::day); });
        if (!read)
            return fail(read.error());
    }
    qint64 longest = 0;
    for (auto day = days.begin(); day != days.end(); ++day) {
        if (const auto after = std::next(day); after != days.end())
            longest = std::max(longest, *after - *day - 1);
    }
    return longest;
}

} // namespace bc::biometrics
