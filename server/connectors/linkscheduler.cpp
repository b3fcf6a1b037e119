#include "server/connectors/linkscheduler.h"

#include "server/connectors/linkworker.h"

#include <QPromise>
#include <QThread>

#include <mutex>
#include <semaphore>

using namespace Qt::StringLiterals;

namespace bc::server {

using connectors::LinkWorker;

class LinkScheduler::Thread final : public QThread
{
public:
    explicit Thread(LinkScheduler &scheduler)
        : m_scheduler(scheduler)
    {
        setObjectName(u"links"_s);
    }

    void begin()
    {
        start();
        m_ready.acquire();
    }

    /// On the worker's thread; false, and nothing is done, when there is none.
    bool tell(std::function<void(LinkWorker &)> what)
    {
        const std::lock_guard lock(m_mutex);
        if (m_worker)
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker, what = std::move(what)] { what(*worker); }, Qt::QueuedConnection);
        return m_worker != nullptr;
    }

    connectors::Counters counters;

protected:
    void run() override
    {
        LinkWorker worker(m_scheduler.m_store, m_scheduler.m_clock, m_scheduler.m_key, m_scheduler.m_issuer,
                          m_scheduler.m_options, counters);
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
    LinkScheduler &m_scheduler;
    std::binary_semaphore m_ready{0};
    std::mutex m_mutex;
    LinkWorker *m_worker = nullptr;
};

LinkScheduler::LinkScheduler(store::Store &store, const Clock &clock, const crypto::SealingKey &key, QString issuer,
                             Options options)
    : m_store(store)
    , m_clock(clock)
    , m_key(key)
    , m_issuer(std::move(issuer))
    , m_options(std::move(options))
    , m_thread(std::make_unique<Thread>(*this))
{}

LinkScheduler::~LinkScheduler() { stop(); }

void LinkScheduler::start() { m_thread->begin(); }

void LinkScheduler::stop()
{
    m_thread->tell([](LinkWorker &worker) { worker.finish(); });
    m_thread->wait();
}

void LinkScheduler::nudge()
{
    m_thread->tell([](LinkWorker &worker) { worker.look(); });
}

void LinkScheduler::settingsChanged()
{
    m_thread->tell([](LinkWorker &worker) { worker.settingsChanged(); });
}

namespace {

template <typename Answer, typename Begin>
QFuture<Result<Answer>> promised(Begin begin)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    const auto keep = [promise](Result<Answer> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
    if (!begin(keep))
        keep(fail(ErrorKind::Unavailable, u"The program is stopping."_s));
    return promise->future();
}

} // namespace

QFuture<Result<devices::Link>> LinkScheduler::arrive(const Arrival &arrival)
{
    return promised<devices::Link>([&](const std::function<void(Result<devices::Link>)> &keep) {
        return m_thread->tell([arrival, keep](LinkWorker &worker) { worker.arrive(arrival, keep); });
    });
}

QFuture<Result<bool>> LinkScheduler::end(const devices::Link &link, const audit::Entry &entry)
{
    return promised<bool>([&](const std::function<void(Result<bool>)> &keep) {
        return m_thread->tell([link, entry, keep](LinkWorker &worker) { worker.end(link, entry, keep); });
    });
}

LinkScheduler::Figures LinkScheduler::figures() const { return {m_thread->counters.turns, m_thread->counters.failed}; }

} // namespace bc::server
