#include "core/oauth/applicationcache.h"

#include "core/accounts/accounts.h"
#include "core/applications/applications.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

// The command line and other nodes of a cluster change applications too. They cannot tell this process, so the store is
// asked: one row by unique keys, but still a tenth of what a token costs if it were asked for each.
constexpr std::chrono::milliseconds freshness{20};

} // namespace

void Client::noteSecretUse(qsizetype index, Instant now) const
{
    SecretUse &use = secretUses[size_t(index)];
    if (now - fromMicros(use.written.load(std::memory_order_relaxed)) < useInterval)
        return;
    use.waiting.store(toMicros(now), std::memory_order_relaxed);
    secretUseWaits.store(true, std::memory_order_release);
}

store::WatchedTables ApplicationCache::tables()
{
    return {{u"application"_s}, {u"application_redirect"_s}, {u"application_secret"_s}, {u"account"_s}, {u"tenant"_s}};
}

Result<std::optional<ApplicationCache::Generation>> ApplicationCache::generation(store::Connection &connection,
                                                                                 const QString &clientId)
{
    const auto row = connection.selectOne(
        u"SELECT a.modified_time, a.state, t.state, o.state, o.role_id, o.modified_time, p.state, "
        "(SELECT MAX(s.id) FROM application_secret s WHERE s.application_id = a.id) "
        "FROM application a JOIN tenant t ON t.id = a.tenant_id JOIN account o ON o.id = a.owner_id "
        "JOIN tenant p ON p.id = o.tenant_id WHERE a.client_id = ?",
        {clientId});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    Generation generation;
    for (std::size_t column = 0; column < generation.size(); ++column)
        generation[column] = (*row)->integer(int(column));
    return generation;
}

Result<ClientPtr> ApplicationCache::load(store::Connection &connection, const QString &clientId)
{
    auto application = applications::findByClientId(connection, clientId);
    if (!application)
        return fail(application.error());
    if (!*application)
        return nullptr;
    auto client = std::make_shared<Client>();
    client->application = std::move(**application);
    // Secrets that expire later stay in the list; whoever checks one compares its expiry with the moment.
    auto secrets = applications::secrets(connection, client->application.id, fromMicros(0));
    if (!secrets)
        return fail(secrets.error());
    client->secrets = std::move(*secrets);
    client->secretUses = std::vector<Client::SecretUse>(size_t(client->secrets.size()));
    for (size_t i = 0; i < client->secretUses.size(); ++i) {
        if (const auto used = client->secrets[qsizetype(i)].lastUsedTime)
            client->secretUses[i].written = toMicros(*used);
    }
    auto owner = accounts::people::find(connection, client->application.ownerId);
    if (!owner)
        return fail(owner.error());
    const auto tenant = accounts::tenants::find(connection, client->application.tenantId);
    if (!tenant)
        return fail(tenant.error());
    client->tenantActive = *tenant && (*tenant)->state == accounts::activeState;
    if (*owner) {
        const auto ownerTenant = accounts::tenants::find(connection, (*owner)->tenantId);
        if (!ownerTenant)
            return fail(ownerTenant.error());
        client->ownerTenantActive = *ownerTenant && (*ownerTenant)->state == accounts::activeState;
        client->owner = std::move(**owner);
    }
    if (const auto used = client->application.lastUsedTime)
        client->touched = toMicros(*used);
    return client;
}

Result<ClientPtr> ApplicationCache::find(store::Connection &connection, const QString &clientId)
{
    const auto changes = connection.changes();
    const auto now = std::chrono::steady_clock::now();
    if (changes) {
        const std::scoped_lock lock(m_mutex);
        const auto kept = m_clients.constFind(clientId);
        if (kept != m_clients.cend() && kept->changes == changes && now - kept->checked < freshness)
            return kept->client;
    }
    const auto current = generation(connection, clientId);
    if (!current)
        return fail(current.error());
    if (!*current)
        return nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        const auto kept = m_clients.find(clientId);
        if (kept != m_clients.end() && kept->generation == **current) {
            kept->changes = changes;
            kept->checked = now;
            return kept->client;
        }
    }
    // The generation was read first: a change between the two reads leaves an old generation beside a new client,
    // which the next find() replaces. The other way round it would stay.
    auto client = load(connection, clientId);
    if (!client || !*client)
        return client;
    const std::scoped_lock lock(m_mutex);
    if (m_clients.size() >= limit)
        m_clients.clear();
    m_clients.insert(clientId, {*client, **current, changes, now});
    return client;
}

} // namespace bc::oauth
