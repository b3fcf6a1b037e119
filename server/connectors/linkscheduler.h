#pragma once

#include "core/audit/audit.h"
#include "core/devices/syncing.h"
#include "core/devices/vendors.h"
#include "server/outgoing/client.h"

#include <QFuture>

#include <memory>

namespace bc {
class Clock;
namespace crypto {
class SealingKey;
}
namespace store {
class Store;
}
} // namespace bc

namespace bc::server {

/// Fetches from vendors' clouds what people linked, on a thread of its own: each link in its turn, no link twice at
/// once on any node, no vendor more than it allows. Also makes and ends links, because both ask the vendor.
/// start(), stop() and the destructor on one thread; the rest on any.
class LinkScheduler
{
public:
    struct Options
    {
        outgoing::Client::Options client;
        std::chrono::milliseconds pause{2'000}; ///< between two looks at what is due
        /// Longer than any answer takes; whoever claimed a link and died holds it up for so long.
        std::chrono::seconds lease{45};
    };
    struct Figures
    {
        quint64 turns = 0, failed = 0; ///< turns of links, and those that did not end well, since the start
    };

    LinkScheduler(store::Store &store, const Clock &clock, const crypto::SealingKey &key, QString issuer,
                  Options options);
    ~LinkScheduler(); ///< stops

    void start();
    /// What is being fetched is dropped, and its lease given back: whoever serves next goes on there.
    void stop();
    /// The same without waiting for its end, so that others can stop meanwhile; stop() then waits.
    void beginStop();
    /// Look at once: a link is due.
    void nudge();
    /// How we are registered at a vendor was changed; `before` is how it was.
    void settingsChanged(const devices::vendors::Registration &before);

    /// A person came back from the vendor with a code: exchanges it, keeps the tokens and starts the back-fill.
    /// `accountId` began it, with a request of the `state` whose SHA-256 is `stateHash`, which was redeemed; `scope` as
    /// the vendor's redirect names it, may be empty. `entry` is audited with the link.
    /// Invalid: the vendor does not take the code. NotFound: the person or their request is no more there. Unavailable:
    /// try again. What was given for the code, and is not kept, is revoked; so is the link to another ring that was
    /// linked before.
    struct Arrival
    {
        qint64 accountId = 0;
        QString provider, code, scope;
        QByteArray stateHash;
        audit::Entry entry;
    };
    QFuture<Result<devices::Link>> arrive(const Arrival &arrival);

    /// Forgets the tokens and asks the vendor to revoke them; the data stay. Whether the vendor did; the link has ended
    /// in any case. `entry` is audited. NotFound if it has ended before.
    QFuture<Result<bool>> end(const devices::Link &link, const audit::Entry &entry);

    /// A link that has ended, and its sealed tokens.
    struct Ended
    {
        qint64 id = 0;
        QString uuid, provider;
        devices::syncing::SealedTokens tokens;
    };
    /// Asks the vendor to revoke the tokens. Once: what comes of it stands in the log.
    void revoke(const Ended &ended);

    Figures figures() const;

private:
    class Thread;

    store::Store &m_store;
    const Clock &m_clock;
    const crypto::SealingKey &m_key;
    const QString m_issuer;
    const Options m_options;
    std::unique_ptr<Thread> m_thread;
};

} // namespace bc::server
