#pragma once

#include "core/store/sqlconnection.h"
#include "core/store/store.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>

namespace bc::store {

/// Commits groups of jobs over one connection. Used on one writer's thread.
///
/// A group is first run without savepoints, since nearly all units succeed and a savepoint costs as much as a row. A
/// unit that fails after it has written makes the group start over with a savepoint around each unit. What hits the
/// whole transaction (disk full, deadlock, lost connection before COMMIT) makes it start over unit by unit.
class GroupCommit
{
public:
    using Jobs = std::span<const std::unique_ptr<WriteJob>>;

    explicit GroupCommit(SqlConnection &connection)
        : m_connection(connection)
    {}

    /// Afterwards each job holds its own answer or an error, and none holds a success that was not committed.
    void commit(Jobs jobs);

    /// How long the last COMMIT took, the sync included.
    std::chrono::steady_clock::duration commitTime() const { return m_commitTime; }
    quint64 commits() const { return m_commits; }
    quint64 retries() const { return m_retries; }

private:
    enum class Savepoints { No, Yes };
    enum class Outcome {
        Committed,
        UnitToUndo,   ///< a unit failed after writing, and there was no savepoint to undo it with
        NotCommitted, ///< undone as a whole
        Unknown,      ///< the connection was lost while it committed
    };
    struct Attempt
    {
        Outcome outcome = Outcome::Committed;
        Failure failure;
    };

    Attempt attempt(Jobs jobs, Savepoints savepoints);
    Attempt attemptInParts(Jobs jobs);
    /// Nothing if the unit is settled, else what ends the attempt.
    std::optional<Attempt> runUnit(WriteJob &job, Savepoints savepoints, HookItems &items);
    /// What the units left for later; nothing if it is settled.
    std::optional<Attempt> insertLateRows(Jobs jobs);
    Result<> runHooks(HookItems items);
    Attempt abandon(Failure failure);
    Failure failureOr(const Error &error) const;
    void retryOneByOne(Jobs jobs, const Failure &failure);
    static void failAll(Jobs jobs, const Error &error);

    SqlConnection &m_connection;
    std::chrono::steady_clock::duration m_commitTime{};
    quint64 m_commits = 0;
    quint64 m_retries = 0;
};

} // namespace bc::store
