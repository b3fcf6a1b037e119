#include "server/webhooks/worker.h"

#include "core/store/store.h"
#include "core/webhooks/signature.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bc::server::webhooks {

using namespace bc::webhooks;

namespace {

Q_LOGGING_CATEGORY(logWebhooks, "bc.webhooks")

/// Longer than any try takes; whoever claimed a delivery and died holds its endpoint up for so long.
constexpr std::chrono::seconds lease{30};
/// So many entries of no interest are read again after a restart, at most.
constexpr qint64 unpersistedLimit = 10'000;

} // namespace

Worker::Worker(store::Store &store, const Clock &clock, const crypto::SealingKey &key,
               const WebhookDispatcher::Options &options, Counters &counters)
    : m_store(store)
    , m_clock(clock)
    , m_key(key)
    , m_options(options)
    , m_counters(counters)
    , m_sender(options.sender)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { look(); });
}

void Worker::look()
{
    m_timer.start(m_active.isEmpty() ? m_options.idlePause : m_options.pause);
    const auto reader = m_store.reader();
    auto webhooks = reader ? active(**reader) : fail(reader.error());
    if (!webhooks) {
        qCWarning(logWebhooks).noquote() << "Webhooks cannot be read:" << webhooks.error().line();
        return;
    }
    m_active = *std::move(webhooks);
    if (m_active.isEmpty()) {
        m_persisted.reset();
        return;
    }
    m_timer.start(m_options.pause);
    announce(**reader);
    serveAll(**reader);
}

void Worker::announce(store::Connection &reader)
{
    if (m_announcing)
        return;
    if (!m_persisted) {
        const auto upTo = announcedUpTo(reader);
        if (!upTo) {
            qCWarning(logWebhooks).noquote() << "The announced events cannot be read:" << upTo.error().line();
            return;
        }
        m_persisted = m_seen = *upTo;
    }
    while (true) {
        const auto found = gather(reader, m_active, m_seen);
        if (!found) {
            qCWarning(logWebhooks).noquote() << "The audit log cannot be read:" << found.error().line();
            return;
        }
        if (!found->list.isEmpty() || found->upTo - *m_persisted >= unpersistedLimit)
            return persist(*found);
        if (found->upTo == m_seen)
            return;
        m_seen = found->upTo;
    }
}

void Worker::persist(const Announcements &found)
{
    m_announcing = true;
    const Instant now = m_clock.now();
    const auto work = [found, expected = *m_persisted, now](store::Connection &unit) {
        return bc::webhooks::announce(unit, found, expected, now);
    };
    m_store.write(work, [this, found](const Result<> &done) {
        m_announcing = false;
        if (!done) {
            // Another process was quicker, or the store is in trouble: begin anew from what it knows.
            m_persisted.reset();
            if (done.error().kind != ErrorKind::Conflict)
                qCWarning(logWebhooks).noquote() << "Events were not announced:" << done.error().line();
            return;
        }
        m_persisted = m_seen = found.upTo;
        look();
    });
}

void Worker::serveAll(store::Connection &reader)
{
    const Instant now = m_clock.now();
    for (const Webhook &webhook : std::as_const(m_active)) {
        if (m_busy.size() >= m_options.sideBySide)
            return;
        if (m_busy.contains(webhook.id))
            continue;
        // Asked each time: a replay by hand, or another process, may have put something in front.
        const auto due = deliveries::nextDue(reader, webhook.id);
        if (!due || !*due || **due > now)
            continue;
        serve(webhook);
    }
}

void Worker::serve(const Webhook &webhook)
{
    m_busy.insert(webhook.id);
    const Instant now = m_clock.now();
    const auto work = [id = webhook.id, now](store::Connection &unit) {
        return deliveries::claim(unit, id, now, lease);
    };
    m_store.write(work, [this, webhook](const Result<std::optional<Delivery>> &claimed) {
        if (claimed && *claimed)
            return send(webhook, **claimed);
        m_busy.remove(webhook.id);
    });
}

Result<QList<QString>> Worker::secretsOf(const Webhook &webhook) const
{
    QList<QByteArray> sealed{webhook.secret};
    if (webhook.previousExpires && *webhook.previousExpires > m_clock.now() && !webhook.previousSecret.isEmpty())
        sealed.append(webhook.previousSecret);
    QList<QString> secrets;
    for (const QByteArray &one : sealed) {
        auto secret = openSecret(m_key, webhook.uuid, one);
        if (!secret)
            return fail(secret.error());
        secrets.append(*std::move(secret));
    }
    return secrets;
}

void Worker::send(const Webhook &webhook, const Delivery &delivery)
{
    const auto secrets = secretsOf(webhook);
    if (!secrets)
        return settle(webhook, delivery, 0,
                      Sentence("secret_closed", u"The secret cannot be opened: %1", secrets.error().line()));
    const qint64 timestamp = toSeconds(m_clock.now());
    outgoing::Message message;
    message.url = QUrl(webhook.url, QUrl::StrictMode);
    message.contentType = "application/json";
    message.body = delivery.payload.toUtf8();
    const QByteArray id = delivery.messageId.toLatin1();
    message.headers = {{"webhook-id", id},
                       {"webhook-timestamp", QByteArray::number(timestamp)},
                       {"webhook-signature", signatures(*secrets, id, timestamp, message.body)}};
    m_sender.send(message, [this, webhook, delivery](int status, const Sentence &error) {
        settle(webhook, delivery, status, error);
    });
}

void Worker::settle(const Webhook &webhook, const Delivery &delivery, int status, const Sentence &error)
{
    if (!error.isEmpty())
        qCInfo(logWebhooks).noquote() << u"Webhook %1, try %2 of %3 (%4): %5"_s.arg(webhook.id)
                                             .arg(delivery.attempts)
                                             .arg(delivery.messageId, delivery.event, error.text());
    const deliveries::Outcome outcome{status, error, QRandomGenerator::global()->generateDouble()};
    const Instant now = m_clock.now();
    // The next one is claimed in the same unit: a long queue costs one commit a delivery.
    struct After
    {
        deliveries::Settled settled = deliveries::Settled::Again;
        std::optional<Delivery> next;
    };
    const auto work = [delivery, outcome, now](store::Connection &unit) -> Result<After> {
        const auto settled = deliveries::settle(unit, delivery, outcome, now);
        if (!settled)
            return fail(settled.error());
        After after{*settled, {}};
        if (*settled == deliveries::Settled::Delivered) {
            auto next = deliveries::claim(unit, delivery.webhookId, now, lease);
            if (!next)
                return fail(next.error());
            after.next = *std::move(next);
        }
        return after;
    };
    m_store.write(work, [this, webhook](const Result<After> &after) {
        if (!after) {
            qCWarning(logWebhooks).noquote() << "What became of a delivery was not stored:" << after.error().line();
            m_busy.remove(webhook.id); // its lease ends, and it is sent again
            return;
        }
        count(after->settled);
        if (after->settled == deliveries::Settled::Disabled)
            qCWarning(logWebhooks).noquote() << u"Webhook %1 (%2) was disabled."_s.arg(webhook.id).arg(webhook.url);
        if (after->next) {
            // As it is now: its secret or its address may have changed since the last look.
            const auto reader = m_store.reader();
            const auto current = reader ? find(**reader, webhook.id) : fail(reader.error());
            if (current && *current && (*current)->active())
                return send(**current, *after->next);
        }
        m_busy.remove(webhook.id);
        look();
    });
}

void Worker::count(deliveries::Settled settled)
{
    switch (settled) {
    case deliveries::Settled::Delivered:
        ++m_counters.delivered;
        break;
    case deliveries::Settled::Disabled:
        ++m_counters.disabled;
        [[fallthrough]];
    case deliveries::Settled::Dead:
        ++m_counters.dead;
        [[fallthrough]];
    case deliveries::Settled::Again:
        ++m_counters.failed;
        break;
    }
}

} // namespace bc::server::webhooks
