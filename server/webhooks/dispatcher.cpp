#include "server/webhooks/dispatcher.h"

#include "server/webhooks/worker.h"

#include <QThread>

#include <mutex>
#include <semaphore>

using namespace Qt::StringLiterals;

namespace bc::server {

class WebhookDispatcher::Thread final : public QThread
{
public:
    explicit Thread(WebhookDispatcher &dispatcher)
        : m_dispatcher(dispatcher)
    {
        setObjectName(u"webhooks"_s);
    }

    void begin()
    {
        start();
        m_ready.acquire();
    }

    void nudge()
    {
        const std::lock_guard lock(m_mutex);
        if (m_worker)
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker] { worker->look(); }, Qt::QueuedConnection);
    }

    webhooks::Counters counters;

protected:
    void run() override
    {
        webhooks::Worker worker(m_dispatcher.m_store, m_dispatcher.m_clock, m_dispatcher.m_key, m_dispatcher.m_options,
                                counters);
        {
            const std::lock_guard lock(m_mutex);
            m_worker = &worker;
        }
        worker.look();
        m_ready.release();
        exec();
        const std::lock_guard lock(m_mutex);
        m_worker = nullptr;
    }

private:
    WebhookDispatcher &m_dispatcher;
    std::binary_semaphore m_ready{0};
    std::mutex m_mutex;
    webhooks::Worker *m_worker = nullptr;
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

void WebhookDispatcher::nudge() { m_thread->nudge(); }

WebhookDispatcher::Figures WebhookDispatcher::figures() const
{
    const webhooks::Counters &counters = m_thread->counters;
    return {counters.delivered, counters.failed, counters.dead, counters.disabled};
}

} // namespace bc::server
