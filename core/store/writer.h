#pragma once

#include "core/store/dialect.h"
#include "core/store/store.h"
#include "core/store/watch.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace bc::store {

class Mailbox;

/// The queue of units of work and the threads that commit them in groups: one for SQLite, a few for PostgreSQL.
/// Whatever waits when a writer comes back from a commit is its next group, up to a bound. A lone writer first gives
/// those whom it has just answered a quarter of a commit's time to come back, so that not two halves of the callers
/// take turns at a slow disk.
/// Thread-safe. Its end finishes what is queued.
class Writer
{
public:
    Writer(std::shared_ptr<const Dialect> dialect, std::shared_ptr<Watch> watch, size_t queueLimit, size_t groupLimit);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Answers Busy to the job at once when the queue is full.
    void submit(std::unique_ptr<WriteJob> job, std::shared_ptr<Mailbox> mailbox);
    WriteFigures figures() const;
    /// Whether the calling thread is one of the writers: it must not wait for itself.
    bool isWriterThread() const;

private:
    struct Submission
    {
        std::unique_ptr<WriteJob> job;
        std::shared_ptr<Mailbox> mailbox;
    };

    void work();
    /// What a lone writer knows of its callers after a group.
    struct Company
    {
        size_t callers = 0;                             ///< just answered, or waiting already
        std::chrono::steady_clock::duration patience{}; ///< how long to wait for them
    };
    std::vector<Submission> take(const Company &expected);
    static void deliver(std::vector<std::unique_ptr<WriteJob>> jobs, std::vector<std::shared_ptr<Mailbox>> mailboxes);

    const std::shared_ptr<const Dialect> m_dialect;
    const std::shared_ptr<Watch> m_watch;
    const size_t m_queueLimit;
    const size_t m_groupLimit;
    const size_t m_writers;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Submission> m_queue;
    size_t m_wanted = 1; ///< so many wake a writer
    WriteFigures m_figures;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace bc::store
