#pragma once

#include <QString>

namespace bc {
class Clock;
namespace store {
class Store;
}
namespace crypto {
class PasswordHasher;
class SealingKey;
} // namespace crypto
namespace oauth {
class Provider;
}
namespace alerts {
class Watcher;
}
namespace erasure {
class Cleaner;
}
namespace upkeep {
class Janitor;
}
} // namespace bc

namespace bc::server {

class ImportRunner;
class LinkScheduler;
class Metrics;
class WebhookDispatcher;
namespace mail {
class Mailer;
}

/// What endpoints work with; made once by app/workspace and outlives the server. Everything in it is thread-safe.
struct Services
{
    store::Store &store;
    const Clock &clock;
    crypto::PasswordHasher &hasher;
    const crypto::SealingKey &key;
    bc::oauth::Provider &provider;
    QString issuer;                        ///< --public-url without a trailing slash; never from the Host header
    bool demo = false;                     ///< pages show the demo banner
    bool selfRegistration = false;         ///< POST /api/v1/register is open
    bool clientRegistration = false;       ///< POST /register-client is open to who has an initial access token
    QString demoPassword = {};             ///< everybody's, told by the demo banner; empty outside the demo
    mail::Mailer *mailer = nullptr;        ///< null: no letters can be sent
    WebhookDispatcher *webhooks = nullptr; ///< told when there is something to send; null: nothing is sent
    LinkScheduler *links = nullptr;        ///< fetches what people linked; null: nothing is fetched
    ImportRunner *imports = nullptr;       ///< takes files in; null: none are taken
    const Metrics *metrics = nullptr;      ///< null: requests are not counted
    erasure::Cleaner *cleaner = nullptr;   ///< told when something was erased; null: what is left stays for another
    const upkeep::Janitor *janitor = nullptr;
    const alerts::Watcher *alerts = nullptr;
};

} // namespace bc::server
