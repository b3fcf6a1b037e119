#pragma once

#include "core/store/dialect.h"
#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace bc::store {

class Mailbox;

/// The queue of units of work and the threads that commit them in groups: one for SQLite, a few for PostgreSQL.
/// Whatever waits when a writer comes back from a commit is its next group, up to a bound; nothing waits for company.
/// Thread-safe. Its end finishes what is queued.
class Writer
{
public:
    Writer(std::shared_ptr<const Dialect> dialect, size_t queueLimit, size_t groupLimit);
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
    std::vector<Submission> take();
    static void deliver(std::vector<std::unique_ptr<WriteJob>> jobs, std::vector<std::shared_ptr<Mailbox>> mailboxes);

    const std::shared_ptr<const Dialect> m_dialect;
    const size_t m_queueLimit;
    const size_t m_groupLimit;
    const size_t m_writers;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Submission> m_queue;
    WriteFigures m_figures;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace bc::store
