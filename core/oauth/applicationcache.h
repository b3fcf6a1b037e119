#pragma once

#include "core/accounts/user.h"
#include "core/applications/application.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/watch.h"

#include <QHash>
#include <QList>

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace bc::oauth {

/// An application with everything a token request asks about it. Never changes once made; shared between threads.
struct Client
{
    static constexpr std::chrono::minutes useInterval{1}; ///< between two writes of when something was used

    applications::Application application;
    QList<applications::Secret> secrets; ///< hashes; whoever uses one compares its expiry with now
    accounts::User owner;
    bool tenantActive = false;      ///< the application's tenant
    bool ownerTenantActive = false; ///< the owner's tenant
    /// Microseconds of the last time `last_used_time` was written, so that it is written once a minute at most.
    mutable std::atomic<qint64> touched{0};
    /// The same of each of `secrets`, and of a use that waits to be written.
    struct SecretUse
    {
        std::atomic<qint64> written{0}, waiting{0};
    };
    mutable std::vector<SecretUse> secretUses;
    mutable std::atomic<bool> secretUseWaits{false};

    bool active() const { return application.active() && tenantActive; }
    /// The client proved who it is with secrets[index]. Costs a comparison, unless a minute has passed since.
    void noteSecretUse(qsizetype index, Instant now) const;
    /// Whether client_credentials may act as the owner.
    bool ownerActive() const { return owner.state == accounts::activeState && ownerTenantActive; }
};
using ClientPtr = std::shared_ptr<const Client>;

/// Applications by client_id. Thread-safe.
class ApplicationCache
{
public:
    static constexpr qsizetype limit = 4096; ///< applications kept

    /// What the store has to watch for the cache (StoreOptions::watched).
    static store::WatchedTables tables();

    /// Null if there is no such application. As fresh as the last change that this process has answered; what other
    /// processes change is seen after 20 ms at the latest.
    Result<ClientPtr> find(store::Connection &connection, const QString &clientId);

private:
    /// What every change of an application, its secrets, its owner or their tenants changes too.
    using Generation = std::array<qint64, 8>;
    struct Kept
    {
        ClientPtr client;
        Generation generation{};
        std::optional<quint64> changes; ///< of the watched tables, before the generation was read
        std::chrono::steady_clock::time_point checked;
    };
    static Result<std::optional<Generation>> generation(store::Connection &connection, const QString &clientId);
    static Result<ClientPtr> load(store::Connection &connection, const QString &clientId);

    std::mutex m_mutex;
    QHash<QString, Kept> m_clients;
};

} // namespace bc::oauth
