#include "app/workspace/demo.h"

#include "app/workspace/demoalerts.h"
#include "app/workspace/demoapplications.h"
#include "app/workspace/demodevices.h"
#include "app/workspace/demopeople.h"
#include "core/audit/audit.h"
#include "core/devices/vendors.h"
#include "core/store/store.h"

namespace bc::app::demo {

using namespace Qt::StringLiterals;

namespace {

/// The same bodies in every demo.
constexpr quint64 fixedSeed = 0x616e8bfa52c3464f;

Result<> markAsDemo(store::Connection &unit)
{
    const auto marked = unit.execute(u"INSERT INTO workspace_setting (name, value) VALUES ('demo', '1')");
    if (!marked)
        return fail(marked.error());
    return {};
}

Result<> fill(store::Connection &unit, const QStringList &passwordHashes, const crypto::SealingKey &key, Instant now)
{
    const auto people = addPeople(unit, passwordHashes, now);
    if (!people)
        return fail(people.error());
    if (const auto done = addApplications(unit, *people, key, now); !done)
        return done;
    auto oura = devices::vendors::registration(unit, u"ouraring"_s);
    if (!oura)
        return fail(oura.error());
    oura->clientId = u"B6CM2DCLF2E2YV4G"_s;
    if (const auto done = devices::vendors::setRegistration(unit, *oura); !done)
        return done;

    if (const auto done = addDevices(unit, people->administrator, clinicAdministrator(), fixedSeed, now); !done)
        return done;
    quint64 seed = fixedSeed;
    for (qsizetype i = 0; i < people->patients.size(); ++i) {
        seed += 1000;
        const Person &story = patients()[static_cast<std::size_t>(i)];
        if (const auto done = addDevices(unit, people->patients[i], story, seed, now); !done)
            return done;
        if (!story.physique.frequentLows)
            continue;
        if (const auto done = addAlerts(unit, people->patients[i], people->clinician, now); !done)
            return done;
    }
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = people->platformAdministrator.tenantId;
    entry.actorId = people->platformAdministrator.id;
    entry.event = u"workspace.demo_created"_s;
    entry.outcome = u"ok"_s;
    entry.objectType = u"workspace"_s;
    audit::append(unit, std::move(entry));
    return markAsDemo(unit);
}

} // namespace

Result<> create(store::Store &store, const crypto::PasswordHasher &hasher, const crypto::SealingKey &key, Instant now)
{
    const auto hashes = hashPasswords(hasher);
    if (!hashes)
        return fail(hashes.error());
    return store.writeNow([&](store::Connection &unit) -> Result<> { return fill(unit, *hashes, key, now); });
}

Result<bool> isDemo(store::Connection &connection)
{
    const auto row = connection.selectOne(u"SELECT 1 FROM workspace_setting WHERE name = 'demo'");
    if (!row)
        return fail(row.error());
    return row->has_value();
}

} // namespace bc::app::demo
