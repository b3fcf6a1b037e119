#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <type_traits>

namespace bc::store {

class Mailbox;

/// A piece of work for the writer: it runs inside a transaction that it shares with whatever else is waiting, between
/// a savepoint of its own. Answers `false` when its savepoint is to be undone (its result is an error).
class WriteJob
{
public:
    virtual ~WriteJob() = default;
    /// On a writer thread. May run more than once.
    virtual bool run(Connection &connection) = 0;
    /// The transaction was not committed: what run() answered does not hold, `error` does.
    virtual void commitFailed(const Error &error) = 0;
    /// After the commit, on the thread that submitted (or on one of the store's, for writeNow()).
    virtual void deliver() = 0;
};

/// What the writer did since the store was opened.
struct WriteFigures
{
    quint64 units = 0;   ///< units of work taken from the queue
    quint64 commits = 0; ///< transactions that committed; units / commits is the size of a group
    quint64 retries = 0; ///< transactions run a second time (a unit to undo, a deadlock, a lost connection)
    qsizetype waiting = 0;
};

/// The database of one workspace: SQLite or PostgreSQL behind one interface. Thread-safe.
///
/// Reading is done on the caller's own thread through reader(). Writing is a unit of work handed to the writer, which
/// commits everything that is waiting in one transaction (group commit); the answer arrives only after the commit, so
/// an acknowledged write survives a power loss (SQLite: the write-ahead log is synced before).
class Store
{
public:
    virtual ~Store() = default;

    /// This thread's connection for reading; opened at first use, closed with the thread. Never write through it.
    /// Fails with Unavailable when the database does not answer.
    virtual Result<Connection *> reader() = 0;

    /// What the calling thread reads until endReading() is one snapshot where that saves work (SQLite takes and drops a
    /// lock for every statement of its own), begun with the first statement. Never over a suspension: see Reading.
    virtual void beginReading() {}
    virtual void endReading() {}

    /// Runs `work(Connection &) -> Result<T>` on the writer and calls `done(Result<T>)` on the calling thread, which
    /// must have an event loop (if it ends first, `done` is not called). Work that answers an error leaves nothing
    /// behind, and so does work in which any statement failed, whatever it answers. `done` is called once: StorageFull
    /// when the disk is full, Unavailable when the database is gone, Busy when too much is waiting.
    ///
    /// `work` may run more than once (another unit in its group failed, a deadlock, a lost connection), so it is called
    /// as a constant: its lambda must not be `mutable`. What it captures it must own.
    template <typename Work, typename Done>
    void write(Work work, Done done);

    /// The same, waiting for the answer. For start-up, command lines and tests; never on a listener thread, never from
    /// inside a unit of work.
    template <typename Work>
    auto writeNow(Work work) -> std::invoke_result_t<const Work &, Connection &>;

    /// "sqlite" or "postgresql": for messages; no caller branches on it.
    virtual QString dialect() const = 0;
    /// The highest migration applied.
    virtual Result<int> schemaVersion() = 0;
    /// Writes a consistent copy into `file`, which must not exist: an SQLite database, or a pg_dump archive (custom
    /// format). Takes as long as copying takes; writing goes on meanwhile. Unavailable if `file` cannot be written.
    virtual Result<> backup(const QString &file) = 0;
    /// Checks the database's own structure and its foreign keys: one line for each thing found wrong, none if sound.
    virtual Result<QStringList> verify() = 0;
    virtual WriteFigures figures() const = 0;

protected:
    /// Queues the job; its deliver() runs on the thread of `mailbox`, or on the writer's thread if that is null.
    virtual void submit(std::unique_ptr<WriteJob> job, std::shared_ptr<Mailbox> mailbox) = 0;
    /// Where answers for the calling thread are left.
    static std::shared_ptr<Mailbox> callerMailbox();
    /// Blocks until `job` was delivered.
    void submitAndWait(std::unique_ptr<WriteJob> job);
};

/// One snapshot for what its thread reads while it lives. For a stretch of code that does not suspend; not nested.
class Reading
{
public:
    explicit Reading(Store &store)
        : m_store(store)
    {
        m_store.beginReading();
    }
    ~Reading() { m_store.endReading(); }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

private:
    Store &m_store;
};

} // namespace bc::store

#include "core/store/store_impl.h"
