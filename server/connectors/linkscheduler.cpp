#include "server/connectors/linkscheduler.h"

#include "server/connectors/linkworker.h"
#include "server/outgoing/workerthread.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace bc::server {

using connectors::LinkWorker;

class LinkScheduler::Thread final : public outgoing::WorkerThread<LinkWorker>
{
public:
    explicit Thread(LinkScheduler &scheduler)
        : WorkerThread(u"links"_s, [this, &scheduler] {
            return std::make_unique<LinkWorker>(scheduler.m_store, scheduler.m_clock, scheduler.m_key,
                                                scheduler.m_issuer, scheduler.m_options, counters);
        })
    {}

    connectors::Counters counters;
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

void LinkScheduler::beginStop()
{
    m_thread->tell([](LinkWorker &worker) { worker.finish(); });
}

void LinkScheduler::stop()
{
    beginStop();
    m_thread->wait();
}

void LinkScheduler::nudge()
{
    m_thread->tell([](LinkWorker &worker) { worker.look(); });
}

void LinkScheduler::settingsChanged(const devices::vendors::Registration &before)
{
    m_thread->tell([before](LinkWorker &worker) { worker.settingsChanged(before); });
}

void LinkScheduler::revoke(const Ended &ended)
{
    m_thread->tell([ended](LinkWorker &worker) { worker.revoke(ended); });
}

namespace {

/// An answer that is owed: if nobody gives it, because the thread ended first, that is what it says.
template <typename Answer>
class Owed
{
public:
    Owed() { m_promise.start(); }
    ~Owed()
    {
        if (!m_given)
            give(fail(ErrorKind::Unavailable, u"The program is stopping."_s));
    }
    Owed(const Owed &) = delete;
    Owed &operator=(const Owed &) = delete;

    void give(Result<Answer> answer)
    {
        m_given = true;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }
    QFuture<Result<Answer>> future() { return m_promise.future(); }

private:
    QPromise<Result<Answer>> m_promise;
    bool m_given = false;
};

template <typename Answer, typename Begin>
QFuture<Result<Answer>> owed(Begin begin)
{
    const auto answer = std::make_shared<Owed<Answer>>();
    const QFuture<Result<Answer>> future = answer->future();
    begin([answer](Result<Answer> given) { answer->give(std::move(given)); });
    return future;
}

} // namespace

QFuture<Result<devices::Link>> LinkScheduler::arrive(const Arrival &arrival)
{
    return owed<devices::Link>([&](const std::function<void(Result<devices::Link>)> &give) {
        m_thread->tell([arrival, give](LinkWorker &worker) { worker.arrive(arrival, give); });
    });
}

QFuture<Result<bool>> LinkScheduler::end(const devices::Link &link, const audit::Entry &entry)
{
    return owed<bool>([&](const std::function<void(Result<bool>)> &give) {
        m_thread->tell([link, entry, give](LinkWorker &worker) { worker.end(link, entry, give); });
    });
}

LinkScheduler::Figures LinkScheduler::figures() const { return {m_thread->counters.turns, m_thread->counters.failed}; }

} // namespace bc::server
