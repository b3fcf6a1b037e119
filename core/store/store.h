#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace bc::store {

/// A piece of work for the writer: it runs inside a transaction that it shares with whatever else is waiting, between
/// a savepoint of its own. Answers `false` when its savepoint is to be undone (its result is an error).
class WriteJob
{
public:
    virtual ~WriteJob() = default;
    /// On a writer thread. May run more than once: a transaction that met a deadlock is tried again.
    virtual bool run(Connection &connection) = 0;
    /// The transaction was not committed: what run() answered does not hold, `error` does.
    virtual void commitFailed(const Error &error) = 0;
    /// After the commit, on the thread that submitted (or on the writer's, for writeNow()).
    virtual void deliver() = 0;
};

/// The database of one workspace: SQLite or PostgreSQL behind one interface. Thread-safe.
///
/// Reading is done on the caller's own thread through reader(). Writing is a unit of work handed to the writer, which
/// commits everything that is waiting in one transaction (group commit); the answer arrives only after the commit, so
/// an acknowledged write survives a power loss (SQLite: WAL with synchronous=FULL).
class Store
{
public:
    virtual ~Store() = default;

    /// This thread's connection for reading; opened at first use, closed with the thread. Never write through it.
    /// Fails with Unavailable when the database does not answer.
    virtual Result<Connection *> reader() = 0;

    /// Runs `work(Connection &) -> Result<T>` on the writer and calls `done(Result<T>)` on the calling thread, which
    /// must have an event loop. Work that answers an error leaves nothing behind. `done` is always called, once:
    /// StorageFull when the disk is full, Unavailable when the database is gone, Busy when too much is waiting.
    template <typename Work, typename Done>
    void write(Work work, Done done);

    /// The same, waiting for the answer. For start-up, command lines and tests; never on a listener thread.
    template <typename Work>
    auto writeNow(Work work) -> std::invoke_result_t<Work, Connection &>;

    /// "sqlite" or "postgresql": for messages; no caller branches on it.
    virtual QString dialect() const = 0;

protected:
    /// Queues the job. `context` is an object of the thread on which deliver() is to run; null: the writer's thread.
    virtual void submit(std::unique_ptr<WriteJob> job, QObject *context) = 0;
    /// An object of the calling thread that lives as long as its event loop.
    static QObject *callerContext();
    /// Blocks until `job` was delivered.
    void submitAndWait(std::unique_ptr<WriteJob> job);
};

} // namespace bc::store

#include "core/store/store_impl.h"
