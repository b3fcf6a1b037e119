#pragma once

#include "app/workspace/options.h"
#include "core/base/clock.h"

#include <QTemporaryDir>

#include <memory>

namespace bc::alerts {
class Watcher;
}
namespace bc::crypto {
class PasswordHasher;
class SealingKey;
} // namespace bc::crypto
namespace bc::erasure {
class Cleaner;
}
namespace bc::http {
class Server;
}
namespace bc::oauth {
class Provider;
}
namespace bc::server {
class ImportRunner;
class LinkScheduler;
class LogoutNotifier;
class WebhookDispatcher;
struct Services;
namespace mail {
class Mailer;
}
} // namespace bc::server
namespace bc::store {
class Store;
}
namespace bc::upkeep {
class Janitor;
}

namespace bc::app::demo {
class Sandbox;
}

namespace bc::app {

/// One workspace, opened: its folder, store and keys; and, once serve() was called, its provider. The only place that
/// knows every room. Made, used and destroyed on one thread.
class Workspace
{
public:
    enum class Purpose {
        Serve,  ///< open what is there and be the only server on it
        Manage, ///< open what is there, beside a server that may run
        Create, ///< make one; Conflict when the folder already holds one
    };

    /// Opens the folder (mode 0700), the store (migrated, after a backup) and the key; NotFound when there is no
    /// workspace. With options.demo a missing one is made, with the demo data in it; Conflict when the folder holds a
    /// workspace that is not a demo. Nothing is changed on failure.
    static Result<std::unique_ptr<Workspace>> open(const Options &options, Purpose purpose);
    ~Workspace(); ///< stops serving; removes a throw-away folder

    store::Store &store();
    crypto::PasswordHasher &hasher();
    const crypto::SealingKey &key() const;
    const Clock &clock() const;
    const QString &dataDir() const;

    /// Starts the provider on its listener threads.
    Result<> serve();
    /// "http://127.0.0.1:8000": where the provider listens, after serve().
    QString address() const;
    QString issuer() const;
    /// Reads the certificates anew (SIGHUP).
    Result<> reload();
    /// Finishes the requests in flight, at most 4 s.
    void stop();

private:
    Workspace();
    Result<> prepareFolder(Purpose purpose);
    Result<> openStore(Purpose purpose);
    Result<> loadDemo();
    Result<> startMail();
    void startSandbox();

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_throwAway;
    SystemClock m_clock;
    std::unique_ptr<crypto::SealingKey> m_key;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<crypto::PasswordHasher> m_hasher;
    std::unique_ptr<oauth::Provider> m_provider;
    std::unique_ptr<server::mail::Mailer> m_mailer; ///< null: no letters are sent
    std::unique_ptr<server::WebhookDispatcher> m_webhooks;
    std::unique_ptr<server::LinkScheduler> m_links;
    std::unique_ptr<server::ImportRunner> m_imports;
    std::unique_ptr<alerts::Watcher> m_alerts; ///< nudges m_webhooks
    std::unique_ptr<erasure::Cleaner> m_cleaner;
    std::unique_ptr<upkeep::Janitor> m_janitor;
    std::unique_ptr<demo::Sandbox> m_sandbox; ///< null: this is no demo, or it runs without
    std::unique_ptr<server::Services> m_services;
    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<server::LogoutNotifier> m_logoutNotifier;
};

} // namespace bc::app
