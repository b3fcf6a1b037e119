#pragma once

#include "core/accounts/accounts.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/biometrics/series.h"
#include "core/devices/devices.h"
#include "support/must.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <cmath>

/// What the tests of samples begin with.
namespace bc::biometrics::tested {

using namespace Qt::StringLiterals;
using tests::must;

inline const Instant now = fromMicros(1'760'000'000'000'000);
constexpr qint64 second = 1'000'000, hour = 3600 * second, day = 24 * hour;

/// A metric of a device of a person in an empty store.
struct Fixture
{
    explicit Fixture(const QString &dialect)
    {
        store::StoreOptions options;
        if (dialect == "postgresql"_L1)
            options.url = tests::PostgresCluster::shared().createWorkspace();
        temp = std::make_unique<tests::TempStore>(options);
        metricId = must((*temp)->writeNow([](store::Connection &unit) -> Result<qint64> {
            accounts::Tenant tenant;
            tenant.name = u"Clinic"_s;
            const auto clinic = accounts::tenants::create(unit, tenant, now);
            if (!clinic)
                return fail(clinic.error());
            accounts::User user;
            user.tenantId = clinic->id;
            user.username = user.email = u"someone@example.org"_s;
            const auto person = accounts::people::create(unit, user, u"-"_s, now);
            if (!person)
                return fail(person.error());
            devices::Device device;
            device.tenantId = clinic->id;
            device.accountId = person->id;
            const auto made = devices::create(unit, device, now);
            if (!made)
                return fail(made.error());
            Metric metric;
            metric.tenantId = clinic->id;
            metric.accountId = person->id;
            metric.deviceId = made->id;
            metric.kind = u"heart_rate"_s;
            const auto stored = metrics::create(unit, metric, now);
            if (!stored)
                return fail(stored.error());
            return stored->id;
        }));
    }

    store::Connection &reader() { return *must((*temp)->reader()); }
    samples::Written write(std::vector<Sample> list)
    {
        return must(
            (*temp)->writeNow([&](store::Connection &unit) { return samples::write(unit, metricId, list, now); }));
    }
    std::vector<Sample> all()
    {
        return must(samples::list(reader(), metricId, fromMicros(-4 * 365 * day), now + std::chrono::hours(1)));
    }
    Metric metric() { return *must(metrics::find(reader(), metricId)); }

    std::unique_ptr<tests::TempStore> temp;
    qint64 metricId = 0;
};

inline Sample sampleAt(qint64 micros, double value)
{
    return {fromMicros(micros), fromMicros(micros), value, false, Motion::NotSet, SensorLocation::Wrist, 0};
}

/// What the series must be, by brute force.
inline Summary bruteSummary(const std::vector<Sample> &all, Instant from, Instant to)
{
    Summary summary;
    for (const Sample &sample : all) {
        if (!sample.isNull && sample.start >= from && sample.start < to)
            summary.add(sample.value);
    }
    return summary;
}

inline bool alike(const Summary &a, const Summary &b)
{
    if (a.count != b.count)
        return false;
    return a.count == 0 || (a.minimum == b.minimum && a.maximum == b.maximum &&
                            std::abs(a.sum - b.sum) <= 1e-9 * std::max(1.0, std::abs(b.sum)));
}

} // namespace bc::biometrics::tested
