#pragma once

#include "core/accounts/accounts.h"
#include "core/biometrics/intake.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/devices/devices.h"
#include "support/must.h"
#include "support/tempstore.h"

namespace bc::tests {

/// A person with one device that has no metric yet.
struct Wearer
{
    static constexpr Instant now = fromMicros(1'795'366'800'000'000); // 2026-11-22

    template <typename Work>
    auto write(Work work)
    {
        return store->writeNow(std::move(work));
    }
    explicit Wearer(const QString &dialect)
        : store(TempStore::on(dialect))
    {
        deviceId = must(write([&](store::Connection &unit) -> Result<qint64> {
            using namespace Qt::StringLiterals;
            accounts::Tenant clinic;
            clinic.name = u"Clinic"_s;
            const auto tenant = accounts::tenants::create(unit, clinic, now);
            if (!tenant)
                return fail(tenant.error());
            accounts::User user;
            user.tenantId = tenant->id;
            user.username = user.email = u"person@example.org"_s;
            const auto person = accounts::people::create(unit, user, u"-"_s, now);
            if (!person)
                return fail(person.error());
            devices::Device device;
            device.tenantId = tenant->id;
            device.accountId = personId = person->id;
            const auto made = devices::create(unit, device, now);
            if (!made)
                return fail(made.error());
            return made->id;
        }));
    }
    biometrics::Taken take(const biometrics::Intake &intake)
    {
        return must(write([&](store::Connection &unit) { return biometrics::take(unit, deviceId, intake, now); }));
    }
    QList<biometrics::Metric> metrics() { return must(biometrics::metrics::ofPerson(**store->reader(), personId)); }

    /// Every sample of that kind, in order.
    std::vector<biometrics::Sample> samples(const QString &kind)
    {
        for (const biometrics::Metric &metric : metrics()) {
            if (metric.kind == kind)
                return must(biometrics::samples::list(**store->reader(), metric.id, fromMicros(0), now));
        }
        return {};
    }
    QList<biometrics::Night> nights()
    {
        return must(biometrics::nights::between(**store->reader(), personId, QDate(2000, 1, 1), QDate(2100, 1, 1)));
    }

    TempStore store;
    qint64 deviceId = 0, personId = 0;
};

} // namespace bc::tests
