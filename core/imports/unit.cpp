#include "core/imports/unit.h"

#include "core/biometrics/metrics.h"
#include "core/biometrics/nights.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/sleepnights.h"
#include "core/devices/devices.h"

#include <algorithm>

namespace bc::imports {

using namespace Qt::StringLiterals;
using biometrics::Sample;

namespace {

Result<qint64> deviceOf(store::Connection &connection, const Job &job, const Origin &origin, Instant now)
{
    const auto known = connection.selectOne(
        u"SELECT id FROM device WHERE account_id = ? AND code = ? AND state = 5 ORDER BY id LIMIT 1",
        {job.accountId, origin.code});
    if (!known)
        return fail(known.error());
    if (*known)
        return (*known)->integer(0);
    devices::Device device;
    device.tenantId = job.tenantId;
    device.accountId = job.accountId;
    device.code = origin.code;
    device.manufacturer = origin.manufacturer;
    device.productName = origin.productName;
    device.priority = origin.priority;
    const auto made = devices::create(connection, device, now);
    if (!made)
        return fail(made.error());
    return made->id;
}

Result<qint64> metricOf(store::Connection &connection, const Job &job, qint64 device, const biometrics::Kind &kind,
                        Instant now)
{
    const QString kindName = kind.name.toString();
    const auto known = connection.selectOne(
        u"SELECT id FROM metric WHERE device_id = ? AND kind = ? AND state = 5 ORDER BY id LIMIT 1",
        {device, kindName});
    if (!known)
        return fail(known.error());
    if (*known)
        return (*known)->integer(0);
    biometrics::Metric metric;
    metric.tenantId = job.tenantId;
    metric.accountId = job.accountId;
    metric.deviceId = device;
    metric.name = kind.title.toString();
    metric.sampleType = kind.unit.toString();
    metric.quantityType = kind.healthKit.isEmpty() ? kindName : kind.healthKit.toString();
    metric.kind = kindName;
    metric.isContinuous = kind.aggregation == biometrics::Aggregation::Mean;
    const auto made = biometrics::metrics::create(connection, metric, now);
    if (!made)
        return fail(made.error());
    return made->id;
}

Result<> storeSkipped(store::Connection &connection, qint64 job, const Unit &unit)
{
    for (const auto &[what, records] : unit.skippedCounts) {
        const auto counted =
            connection.execute(u"INSERT INTO import_skip_count (job_id, reason, subject, records) VALUES (?, ?, ?, ?) "
                               u"ON CONFLICT (job_id, "
                               u"reason, subject) DO UPDATE SET records = import_skip_count.records + excluded.records",
                               {job, what.first, what.second, records});
        if (!counted)
            return done(counted);
    }
    for (const Unit::Line &line : unit.skippedLines) {
        const auto kept =
            connection.execute(u"INSERT INTO import_skip (job_id, reason, line, detail) VALUES (?, ?, ?, ?) "
                               u"ON CONFLICT (job_id, reason, line) DO NOTHING",
                               {job, line.reason, line.line, line.detail});
        if (!kept)
            return done(kept);
    }
    return {};
}

bool saysInBed(const Sample &sample) { return sample.value == static_cast<double>(biometrics::Stage::InBed); }

/// Without those that say "in bed" of a span that the store knows as asleep or awake: another unit or file said more.
Result<std::vector<Sample>> withoutKnownInBed(store::Connection &connection, qint64 metric, std::vector<Sample> samples)
{
    const auto first = std::ranges::find_if(samples, saysInBed);
    if (first == samples.end())
        return samples;
    const auto known = biometrics::samples::list(connection, metric, first->start,
                                                 samples.back().start + std::chrono::microseconds(1));
    if (!known)
        return fail(known.error());
    std::erase_if(samples, [&](const Sample &sample) {
        const auto same = std::ranges::lower_bound(*known, sample, biometrics::earlier);
        return saysInBed(sample) && same != known->end() && biometrics::sameMoment(*same, sample) && !saysInBed(*same);
    });
    return samples;
}

Result<> storeNight(store::Connection &connection, const Job &job, const SummedNight &one, Instant now)
{
    const auto device = deviceOf(connection, job, one.origin, now);
    if (!device)
        return fail(device.error());
    biometrics::Night night = one.night;
    night.deviceId = *device;
    night.accountId = job.accountId;
    const auto replaced = connection.execute(u"DELETE FROM sleep_night WHERE device_id = ? AND day = ? AND stages = ''",
                                             {night.deviceId, night.day.toString(Qt::ISODate)});
    return replaced ? biometrics::nights::store(connection, night) : done(replaced);
}

Result<> storeSamples(store::Connection &connection, const Job &job, const MetricSamples &metric, Counts &counts,
                      Instant now)
{
    const auto device = deviceOf(connection, job, metric.origin, now);
    const auto id = device ? metricOf(connection, job, *device, *metric.kind, now) : device;
    const bool isSleep = metric.kind->aggregation == biometrics::Aggregation::Stage;
    const auto samples = !id       ? fail(id.error())
                         : isSleep ? withoutKnownInBed(connection, *id, metric.samples)
                                   : Result<std::vector<Sample>>(metric.samples);
    const auto written = samples ? biometrics::samples::write(connection, *id, *samples, now) : fail(samples.error());
    if (!written)
        return done(written);
    counts.added += written->added;
    counts.changed += written->changed;
    counts.aside += written->aside;
    // Those that stand twice in the unit count as known, too.
    counts.same += static_cast<qint64>(metric.samples.size()) - written->added - written->changed - written->aside;
    const auto newest = std::ranges::max(metric.samples, {}, &Sample::start).start;
    return devices::received(connection, *device, newest, now);
}

} // namespace

Result<> storeUnit(store::Connection &connection, const Job &job, const Unit &unit, qint64 readSize, Instant now)
{
    const auto moved = connection.execute(
        u"UPDATE import_job SET position = ?, line = ?, read_size = ?, records = records + ?, skipped = skipped + ?, "
        u"modified_time = ? WHERE id = ? AND position = ? AND state = 'running'",
        {unit.to.position, unit.to.line, readSize, unit.records, unit.skipped, toMicros(now), job.id,
         unit.from.position});
    if (!moved)
        return done(moved);
    if (*moved == 0)
        return fail(ErrorKind::Conflict, u"This import was cancelled, or another process goes on with it."_s);
    Counts counts;
    for (const MetricSamples &metric : unit.metrics) {
        if (metric.samples.empty())
            continue;
        if (const auto stored = storeSamples(connection, job, metric, counts, now); !stored)
            return stored;
    }
    for (const SummedNight &night : unit.nights) {
        if (const auto stored = storeNight(connection, job, night, now); !stored)
            return stored;
    }
    const auto counted = connection.execute(u"UPDATE import_job SET added = added + ?, changed = changed + ?, same = "
                                            u"same + ?, aside = aside + ? WHERE id = ?",
                                            {counts.added, counts.changed, counts.same, counts.aside, job.id});
    if (!counted)
        return done(counted);
    return storeSkipped(connection, job.id, unit);
}

Result<> storeNights(store::Connection &connection, const Job &job)
{
    const auto rows = connection.select(u"SELECT d.id FROM device d WHERE d.account_id = ? AND d.code LIKE ? AND "
                                        u"d.state = 5 AND EXISTS (SELECT 1 FROM metric m WHERE m.device_id = d.id AND "
                                        u"m.kind = 'sleep_stage' AND m.state = 5) ORDER BY d.id",
                                        {job.accountId, QString(job.format + u"/%"_s)});
    if (!rows)
        return done(rows);
    for (const store::Row &row : *rows) {
        const auto stored = biometrics::nights::makeFromStages(connection, job.accountId, row.integer(0));
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace bc::imports
