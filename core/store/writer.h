#pragma once

#include "core/store/dialect.h"
#include "core/store/store.h"
#include "core/store/watch.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace bc::store {

class Mailbox;

/// The queue of units of work and the threads that commit them in groups: one for SQLite, a few for PostgreSQL.
/// Whatever waits when a writer comes back from a commit is its next group, up to a bound.
///
/// Where the database's COMMIT does not wait for the disk (CommitLog), one more thread syncs the log, and only then are
/// the groups that were committed before it began answered; meanwhile the writer runs the next. Should the log not be
/// written, what it held may be lost with the power although others see it already: from then on every unit fails.
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
    struct Group
    {
        std::vector<std::unique_ptr<WriteJob>> jobs;
        std::vector<std::shared_ptr<Mailbox>> mailboxes; ///< of each job
    };

    void work();
    void look();
    /// What is to be done next; an empty group: look for other processes. Nothing at the end.
    std::optional<Group> take();
    void awaitSync();
    void syncAndDeliver();
    static void fail(Group &group, const Error &error);
    static void deliver(Group group);

    const std::shared_ptr<const Dialect> m_dialect;
    const std::shared_ptr<Watch> m_watch;
    const size_t m_queueLimit;
    const size_t m_groupLimit;
    const size_t m_writers;
    const std::unique_ptr<CommitLog> m_log;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake; ///< writers
    std::condition_variable m_committed;
    std::deque<Submission> m_queue;
    std::vector<Group> m_unsynced;   ///< committed, waiting for the log
    size_t m_committedUnits = 0;     ///< those, and the ones that the log is being synced for
    size_t m_wanted = 1;             ///< so many units wake a writer
    size_t m_callers = 0;            ///< the most that waited at once lately, here or for the log
    bool m_toLook = false;           ///< somebody wants to know whether another process has committed
    std::optional<Error> m_logError; ///< the log's, for good
    WriteFigures m_figures;
    bool m_ending = false;
    bool m_written = false; ///< the writers are gone
    std::vector<std::thread> m_threads;
    std::thread m_syncer;
};

} // namespace bc::store
