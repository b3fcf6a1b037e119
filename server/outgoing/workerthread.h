#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <semaphore>

namespace bc::server::outgoing {

/// A thread for one QObject: what calls other people's servers must not hold up those who call us. The worker is made
/// and destroyed there, and has a look() with which it begins. begin(), quit(), wait() and the destructor on one
/// thread; tell() on any.
template <typename Worker>
class WorkerThread : public QThread
{
public:
    WorkerThread(const QString &name, std::function<std::unique_ptr<Worker>()> make)
        : m_make(std::move(make))
    {
        setObjectName(name);
    }

    /// Starts it, and comes back after the worker's first look.
    void begin()
    {
        start();
        m_ready.acquire();
    }

    /// On the worker's thread, soon; nothing is done when there is no worker: before begin(), and after the end.
    void tell(std::function<void(Worker &)> what)
    {
        const std::lock_guard lock(m_mutex);
        if (m_worker)
            QMetaObject::invokeMethod(
                m_worker, [worker = m_worker, what = std::move(what)] { what(*worker); }, Qt::QueuedConnection);
    }

protected:
    void run() final
    {
        const std::unique_ptr<Worker> worker = m_make();
        {
            const std::lock_guard lock(m_mutex);
            m_worker = worker.get();
        }
        worker->look();
        m_ready.release();
        exec();
        const std::lock_guard lock(m_mutex);
        m_worker = nullptr;
    }

private:
    const std::function<std::unique_ptr<Worker>()> m_make;
    std::binary_semaphore m_ready{0};
    std::mutex m_mutex;
    Worker *m_worker = nullptr;
};

} // namespace bc::server::outgoing
