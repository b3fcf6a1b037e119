#pragma once

#include "server/connectors/linkscheduler.h"
#include "server/connectors/session.h"

#include <QSet>
#include <QTimer>

#include <atomic>

namespace bc::server::connectors {

struct Counters
{
    std::atomic<quint64> turns{0}, failed{0};
};

/// What runs on the scheduler's thread. Each look claims the links whose time has come, as far as their vendor's
/// budget has room, and gives each its turn; the turns run side by side as coroutines.
class LinkWorker final : public QObject
{
public:
    LinkWorker(store::Store &store, const Clock &clock, const crypto::SealingKey &key, QString issuer,
               const LinkScheduler::Options &options, Counters &counters);

    void look();
    /// How we are registered somewhere was changed: what follows from it beside the next turns is done at once.
    void settingsChanged(const Registration &before);
    /// Ends what is under way and then the thread's loop, in at most a few seconds.
    void finish();

    QCoro::Task<> arrive(LinkScheduler::Arrival arrival, std::function<void(Result<devices::Link>)> done);
    QCoro::Task<> end(devices::Link link, audit::Entry entry, std::function<void(Result<bool>)> done);

private:
    QCoro::Task<> serve(qint64 linkId, const Vendor *vendor);
    QCoro::Task<Result<devices::Link>> arrived(LinkScheduler::Arrival arrival);
    QCoro::Task<QString> identityOf(const Vendor *vendor, Registration registration, QString access, QString scope);
    QCoro::Task<bool> revoke(devices::Link link, devices::syncing::SealedTokens sealed);
    QCoro::Task<> keepSubscribed();
    QCoro::Task<> subscribeOnce();
    QCoro::Task<> noteStopped();
    void serveAll(store::Connection &reader);
    void settled();
    struct Known
    {
        Registration registration;
        QString secret;
    };
    Result<Known> known(const QString &provider) const;

    store::Store &m_store;
    const Clock &m_clock;
    const crypto::SealingKey &m_key;
    const QString m_issuer;
    const LinkScheduler::Options &m_options;
    Counters &m_counters;
    outgoing::Client m_client, m_tokenClient;
    bool m_stopping = false;
    const Tools m_tools;
    QTimer m_timer;
    QSet<qint64> m_links;      ///< being fetched here
    Instant m_subscribeTime{}; ///< when subscriptions are looked at next
    bool m_subscribing = false, m_subscribeAgain = false;
    std::optional<Registration> m_unsubscribe; ///< as which we shall be told of no changes any more
    Instant m_silenceTime{};                   ///< when links that went silent are looked for next
    int m_running = 0;                         ///< coroutines
};

} // namespace bc::server::connectors
