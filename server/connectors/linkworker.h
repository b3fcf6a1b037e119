#pragma once

#include "server/connectors/linkscheduler.h"
#include "server/connectors/session.h"

#include <QLoggingCategory>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <functional>

namespace bc::server::connectors {

Q_DECLARE_LOGGING_CATEGORY(logLinks)

/// Counts a coroutine while it runs; the thread ends with the last one.
class Counted
{
public:
    Counted(int &count, std::function<void()> left)
        : m_count(count)
        , m_left(std::move(left))
    {
        ++m_count;
    }
    ~Counted()
    {
        --m_count;
        m_left();
    }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;

private:
    int &m_count;
    std::function<void()> m_left;
};

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
    QCoro::Task<> revoke(LinkScheduler::Ended ended);

private:
    struct Known
    {
        Registration registration;
        QString secret;
    };
    /// What became of a code.
    struct Arrived
    {
        Result<devices::Link> link;
        std::optional<outgoing::Call> revocation; ///< of what the vendor gave for it, and nobody keeps
        std::optional<LinkScheduler::Ended> replaced;
    };
    struct Made
    {
        devices::Link link;
        std::optional<LinkScheduler::Ended> replaced; ///< the link to another ring
    };
    using Sealing = std::function<devices::syncing::SealedTokens(const QString &uuid)>;
    QCoro::Task<> serve(qint64 linkId, const Vendor *vendor);
    QCoro::Task<Arrived> arrived(LinkScheduler::Arrival arrival);
    QCoro::Task<Result<Made>> made(LinkScheduler::Arrival arrival, const Vendor *vendor, Registration registration,
                                   Tokens tokens);
    static Result<Made> make(store::Connection &unit, devices::syncing::Linked linked,
                             const LinkScheduler::Arrival &arrival, const Sealing &sealed, Instant now);
    QCoro::Task<Result<QString>> identityOf(const Vendor *vendor, Registration registration, QString access,
                                            QString scope);
    QCoro::Task<bool> isRevoked(LinkScheduler::Ended ended);
    QCoro::Task<> keepSubscribed();
    QCoro::Task<> subscribeOnce();
    QCoro::Task<> noteStopped();
    void serveAll(store::Connection &reader);
    void settled();
    void tellCutOff() const;
    Result<Known> known(const QString &provider) const;

    store::Store &m_store;
    const Clock &m_clock;
    const crypto::SealingKey &m_key;
    const QString m_issuer;
    const LinkScheduler::Options &m_options;
    Counters &m_counters;
    outgoing::Client m_client, m_tokenClient;
    bool m_stopping = false;
    QSet<qint64> m_refreshing; ///< see Tools
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
