#include "server/webhooks/dispatcher.h"

#include "server/outgoing/workerthread.h"
#include "server/webhooks/worker.h"

using namespace Qt::StringLiterals;

namespace bc::server {

class WebhookDispatcher::Thread final : public outgoing::WorkerThread<webhooks::Worker>
{
public:
    explicit Thread(WebhookDispatcher &dispatcher)
        : WorkerThread(u"webhooks"_s, [this, &dispatcher] {
            return std::make_unique<webhooks::Worker>(dispatcher.m_store, dispatcher.m_clock, dispatcher.m_key,
                                                      dispatcher.m_options, counters);
        })
    {}

    webhooks::Counters counters;
};

WebhookDispatcher::WebhookDispatcher(store::Store &store, const Clock &clock, const crypto::SealingKey &key,
                                     Options options)
    : m_store(store)
    , m_clock(clock)
    , m_key(key)
    , m_options(std::move(options))
    , m_thread(std::make_unique<Thread>(*this))
{}

WebhookDispatcher::~WebhookDispatcher() { stop(); }

void WebhookDispatcher::start() { m_thread->begin(); }

void WebhookDispatcher::stop()
{
    m_thread->quit();
    m_thread->wait();
}

void WebhookDispatcher::nudge()
{
    m_thread->tell([](webhooks::Worker &worker) { worker.look(); });
}

WebhookDispatcher::Figures WebhookDispatcher::figures() const
{
    const webhooks::Counters &counters = m_thread->counters;
    return {counters.delivered, counters.failed, counters.dead, counters.disabled};
}

} // namespace bc::server
