#pragma once

#include "core/webhooks/announcing.h"
#include "core/webhooks/delivery.h"
#include "server/webhooks/dispatcher.h"

#include <QSet>
#include <QTimer>

#include <atomic>

namespace bc::server::webhooks {

using bc::webhooks::Delivery;
using bc::webhooks::Webhook;

struct Counters
{
    std::atomic<quint64> delivered{0}, failed{0}, dead{0}, disabled{0};
};

/// What runs on the dispatcher's thread. Each look: read the log on, make deliveries of it, and send what is due.
class Worker final : public QObject
{
public:
    Worker(store::Store &store, const Clock &clock, const crypto::SealingKey &key,
           const WebhookDispatcher::Options &options, Counters &counters);

    void look();

private:
    void announce(store::Connection &reader);
    void persist(const bc::webhooks::Announcements &found);
    void serveAll(store::Connection &reader);
    void serve(const Webhook &webhook);
    void send(const Webhook &webhook, const Delivery &delivery);
    void settle(const Webhook &webhook, const Delivery &delivery, int status, const Sentence &error);
    void count(bc::webhooks::deliveries::Settled settled);
    Result<QList<QString>> secretsOf(const Webhook &webhook) const;

    store::Store &m_store;
    const Clock &m_clock;
    const crypto::SealingKey &m_key;
    const WebhookDispatcher::Options &m_options;
    Counters &m_counters;
    outgoing::Sender m_sender;
    QTimer m_timer;
    QList<Webhook> m_active;
    QSet<qint64> m_busy;               ///< endpoints of which a delivery is claimed or being sent
    std::optional<qint64> m_persisted; ///< the log was announced up to here, as the store knows it
    qint64 m_seen = 0;                 ///< and read up to here: nothing of interest stands between the two
    bool m_announcing = false;
};

} // namespace bc::server::webhooks
