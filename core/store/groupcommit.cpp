#include "core/store/groupcommit.h"

#include <QLoggingCategory>

#include <algorithm>
#include <exception>
#include <iterator>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcWriter, "core.store.writer")

namespace bc::store {
namespace {

/// How often a single unit is run when it keeps meeting deadlocks: each time another transaction got on.
constexpr int maxTries = 5;

} // namespace

void GroupCommit::commit(Jobs jobs)
{
    Attempt last;
    bool reconnected = false;
    Savepoints savepoints = Savepoints::No;
    for (int tries = 1;; ++tries) {
        if (m_connection.lost()) {
            if (const auto opened = m_connection.reopen(); !opened)
                return failAll(jobs, opened.error());
        }
        last = savepoints == Savepoints::Yes ? attemptInParts(jobs) : attempt(jobs, savepoints);
        if (last.outcome == Outcome::Committed)
            return;
        if (last.outcome == Outcome::Unknown)
            return failAll(jobs, last.failure.error);
        ++m_retries;
        if (last.outcome == Outcome::UnitToUndo) {
            savepoints = Savepoints::Yes;
        } else if (last.failure.damage == Damage::Connection && !reconnected) {
            reconnected = true;
        } else if (jobs.size() > 1 && last.failure.damage != Damage::Connection &&
                   last.failure.error.kind != ErrorKind::Unavailable) {
            return retryOneByOne(jobs, last.failure);
        } else if (last.failure.damage != Damage::Transaction || last.failure.error.kind != ErrorKind::Conflict ||
                   tries >= maxTries) {
            return failAll(jobs, last.failure.error);
        }
    }
}

GroupCommit::Attempt GroupCommit::attempt(Jobs jobs, Savepoints savepoints)
{
    m_connection.beginTransaction();
    if (const auto begun = m_connection.control(m_connection.dialect().begin()); !begun)
        return abandon(failureOr(begun.error()));
    m_connection.lookForOthers();
    HookItems items;
    for (const auto &job : jobs) {
        if (auto ended = runUnit(*job, savepoints, items)) {
            // A lone unit needs no second run to be undone: nothing else is in its transaction.
            if (ended->outcome == Outcome::UnitToUndo && jobs.size() == 1)
                return Attempt{};
            return *std::move(ended);
        }
    }
    if (auto ended = insertLateRows(jobs))
        return *std::move(ended);
    m_connection.beginUnit();
    if (const auto hooked = runHooks(std::move(items)); !hooked)
        return abandon(failureOr(hooked.error()));
    m_connection.beginUnit();
    const auto began = std::chrono::steady_clock::now();
    const auto committed = m_connection.control(u"COMMIT"_s);
    m_commitTime = std::chrono::steady_clock::now() - began;
    if (!committed) {
        Failure failure = failureOr(committed.error());
        if (failure.damage != Damage::Connection)
            return abandon(std::move(failure));
        m_connection.countChange();
        failure.error.what += u" Whether the last change was stored is not known."_s;
        return {Outcome::Unknown, std::move(failure)};
    }
    m_connection.countChange();
    ++m_commits;
    return {};
}

GroupCommit::Attempt GroupCommit::attemptInParts(Jobs jobs)
{
    const Dialect &dialect = m_connection.dialect();
    m_connection.beginUnit();
    if (const QString before = dialect.beforeSavepoints(); !before.isEmpty()) {
        if (const auto said = m_connection.control(before); !said)
            return abandon(failureOr(said.error()));
    }
    Attempt ended = attempt(jobs, Savepoints::Yes);
    if (const QString after = dialect.afterSavepoints(); !after.isEmpty() && !m_connection.lost())
        (void)m_connection.control(after); // else later transactions take more memory, no harm beyond that
    m_connection.beginUnit();
    return ended;
}

std::optional<GroupCommit::Attempt> GroupCommit::runUnit(WriteJob &job, Savepoints savepoints, HookItems &items)
{
    m_connection.beginUnit();
    if (savepoints == Savepoints::Yes) {
        if (const auto set = m_connection.control(u"SAVEPOINT unit"_s); !set)
            return abandon(failureOr(set.error()));
        m_connection.beginUnit();
    }
    bool done = false;
    try {
        done = job.run(m_connection);
    } catch (const std::exception &exception) { // no exception crosses a room; one that does is a defect, not a crash
        qCCritical(lcWriter) << "A unit of work threw:" << exception.what();
        job.commitFailed({ErrorKind::Internal, u"A unit of work failed."_s, {}, {}});
    }
    if (done && savepoints == Savepoints::Yes)
        (void)m_connection.insertLateRows(); // inside the savepoint; failure() tells
    const auto failure = m_connection.failure();
    if (failure && failure->damage != Damage::Unit)
        return abandon(*failure);
    if (done && !failure) {
        HookItems own = m_connection.takeItems();
        std::move(own.begin(), own.end(), std::back_inserter(items));
    } else {
        if (done)
            job.commitFailed(failure->error); // it overlooked that a statement failed
        m_connection.dropLateRows();
        if (savepoints == Savepoints::No) {
            if (!m_connection.wrote() && !failure)
                return std::nullopt; // nothing to undo
            Attempt ended = abandon({});
            ended.outcome = Outcome::UnitToUndo;
            return ended;
        }
        m_connection.beginUnit();
        if (const auto undone = m_connection.control(u"ROLLBACK TO unit"_s); !undone)
            return abandon(failureOr(undone.error()));
    }
    if (savepoints == Savepoints::Yes) {
        if (const auto released = m_connection.control(u"RELEASE unit"_s); !released)
            return abandon(failureOr(released.error()));
    }
    return std::nullopt;
}

std::optional<GroupCommit::Attempt> GroupCommit::insertLateRows(Jobs jobs)
{
    const auto inserted = m_connection.insertLateRows();
    if (inserted)
        return std::nullopt;
    const Failure failure = failureOr(inserted.error());
    Attempt ended = abandon(failure);
    if (failure.damage != Damage::Unit)
        return ended;
    // Whose row it was shows when each unit inserts its own.
    ended.outcome = Outcome::UnitToUndo;
    if (jobs.size() > 1)
        return ended;
    jobs.front()->commitFailed(failure.error);
    return Attempt{};
}

Result<> GroupCommit::runHooks(HookItems items)
{
    std::vector<CommitHook *> hooks;
    for (const auto &[hook, item] : items) {
        if (std::find(hooks.begin(), hooks.end(), hook) == hooks.end())
            hooks.push_back(hook);
    }
    for (CommitHook *hook : hooks) {
        std::vector<std::any> own;
        for (auto &[of, item] : items) {
            if (of == hook)
                own.push_back(std::move(item));
        }
        if (auto done = hook->beforeCommit(m_connection, own); !done)
            return done;
        if (auto inserted = m_connection.insertLateRows(); !inserted)
            return inserted;
        if (m_connection.failure())
            return fail(m_connection.failure()->error);
    }
    return {};
}

GroupCommit::Attempt GroupCommit::abandon(Failure failure)
{
    // After some failures SQLite has undone the transaction by itself, and a lost connection has none: no error then.
    const bool lost = m_connection.lost();
    if (!lost)
        (void)m_connection.control(u"ROLLBACK"_s);
    m_connection.beginUnit();
    return {Outcome::NotCommitted, std::move(failure)};
}

Failure GroupCommit::failureOr(const Error &error) const
{
    return m_connection.failure() ? *m_connection.failure() : Failure{error, Damage::Transaction};
}

void GroupCommit::retryOneByOne(Jobs jobs, const Failure &failure)
{
    // A held lock was already waited for as long as the store may wait; once is enough for the whole group.
    if (failure.error.kind == ErrorKind::Busy)
        return failAll(jobs, failure.error);
    qCWarning(lcWriter).noquote()
        << u"A group of %1 units is run again one by one: %2"_s.arg(jobs.size()).arg(failure.error.line());
    for (size_t i = 0; i < jobs.size(); ++i)
        commit(jobs.subspan(i, 1));
}

void GroupCommit::failAll(Jobs jobs, const Error &error)
{
    qCWarning(lcWriter).noquote() << u"%1 units of work were not stored: %2"_s.arg(jobs.size()).arg(error.line());
    for (const auto &job : jobs)
        job->commitFailed(error);
}

} // namespace bc::store
