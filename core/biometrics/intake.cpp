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

Result<qint64> metricFor(store::Connection &unit, const Owner &owner, const QString &kindName, Instant now)
{
    const auto known =
        unit.selectOne(u"SELECT id FROM metric WHERE device_id = ? AND kind = ? AND state = 5 ORDER BY id LIMIT 1",
                       {owner.deviceId, kindName});
    if (!known)
        return fail(known.error());
    if (*known)
        return (*known)->integer(0);
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

} // namespace

Result<Taken> take(store::Connection &unit, qint64 deviceId, Intake intake, Instant now)
{
    const auto owner = ownerOf(unit, deviceId);
    if (!owner)
        return fail(owner.error());
    Taken taken;
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
    for (Night &night : intake.nights) {
        night.deviceId = deviceId;
        night.accountId = owner->accountId;
        if (const auto stored = nights::store(unit, night); !stored)
            return fail(stored.error());
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
