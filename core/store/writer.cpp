#include "core/store/writer.h"

#include "core/store/groupcommit.h"
#include "core/store/mailbox.h"
#include "core/store/sqlconnection.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace bc::store {

Writer::Writer(std::shared_ptr<const Dialect> dialect, std::shared_ptr<Watch> watch, size_t queueLimit,
               size_t groupLimit)
    : m_dialect(std::move(dialect))
    , m_watch(std::move(watch))
    , m_queueLimit(queueLimit)
    , m_groupLimit(groupLimit)
    , m_writers(size_t(m_dialect->writers()))
    , m_log(m_dialect->commitLog())
{
    m_watch->look = [this] { look(); };
    for (size_t i = 0; i < m_writers; ++i)
        m_threads.emplace_back([this] { work(); });
    if (m_log)
        m_syncer = std::thread([this] { syncAndDeliver(); });
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    {
        const std::lock_guard lock(m_mutex);
        m_written = true;
    }
    m_committed.notify_all();
    if (m_syncer.joinable())
        m_syncer.join();
}

void Writer::submit(std::unique_ptr<WriteJob> job, std::shared_ptr<Mailbox> mailbox)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ending && m_queue.size() < m_queueLimit) {
            m_queue.push_back({std::move(job), std::move(mailbox)});
            if (m_queue.size() >= m_wanted)
                m_wake.notify_one();
            return;
        }
    }
    job->commitFailed(
        {ErrorKind::Busy, u"Too many changes are waiting to be stored."_s, u"Try again in a moment."_s, {}});
    Group refused;
    refused.jobs.push_back(std::move(job));
    refused.mailboxes.push_back(std::move(mailbox));
    deliver(std::move(refused));
}

void Writer::look()
{
    {
        const std::lock_guard lock(m_mutex);
        m_toLook = true;
    }
    m_wake.notify_one();
}

WriteFigures Writer::figures() const
{
    const std::lock_guard lock(m_mutex);
    WriteFigures figures = m_figures;
    figures.waiting = qsizetype(m_queue.size());
    return figures;
}

bool Writer::isWriterThread() const
{
    return std::any_of(m_threads.begin(), m_threads.end(),
                       [](const std::thread &thread) { return thread.get_id() == std::this_thread::get_id(); });
}

std::optional<Writer::Group> Writer::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || m_toLook || !m_queue.empty(); });
    if (m_queue.empty() && m_ending)
        return std::nullopt;
    if (m_log && !m_queue.empty()) {
        // What is committed while the log is synced has to wait for its end anyway. So most of the callers share one
        // transaction while the others are at the disk.
        m_wanted = std::clamp<size_t>(m_callers * 5 / 8, 1, std::min(m_groupLimit, m_queueLimit));
        m_wake.wait(lock, [this] { return m_ending || m_committedUnits == 0 || m_queue.size() >= m_wanted; });
        m_wanted = 1;
        m_callers = std::max(m_committedUnits + m_queue.size(), m_callers - (m_callers + 7) / 8);
    }
    // Writers side by side share what waits, so that none is idle while another has a long group.
    const size_t share = (m_queue.size() + m_writers - 1) / m_writers;
    const auto count = std::ptrdiff_t(std::min({m_queue.size(), share, m_groupLimit}));
    Group group;
    for (auto it = m_queue.begin(); it != m_queue.begin() + count; ++it) {
        group.jobs.push_back(std::move(it->job));
        group.mailboxes.push_back(std::move(it->mailbox));
    }
    m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    m_toLook = false; // a transaction looks at its start
    return group;
}

void Writer::work()
{
    std::unique_ptr<SqlConnection> connection;
    std::unique_ptr<GroupCommit> committer;
    while (true) {
        auto taken = take();
        if (!taken)
            return awaitSync(); // the log goes with the last connection that closes
        Group group = *std::move(taken);
        std::optional<Error> unavailable;
        if (!connection) {
            if (auto opened = SqlConnection::open(m_dialect, Access::Writing, m_watch)) {
                connection = *std::move(opened);
                committer = std::make_unique<GroupCommit>(*connection);
            } else {
                unavailable = opened.error();
            }
        }
        if (group.jobs.empty()) { // what cannot be looked for stays unknown
            if (connection)
                connection->lookForOthers();
            continue;
        }
        {
            const std::lock_guard lock(m_mutex);
            if (m_logError)
                unavailable = m_logError;
        }
        const quint64 commitsBefore = committer ? committer->commits() : 0;
        const quint64 retriesBefore = committer ? committer->retries() : 0;
        if (unavailable)
            fail(group, *unavailable);
        else
            committer->commit(group.jobs);
        // What came to nothing needs no disk, and a log that is not there must not count as one that failed.
        const bool toSync = m_log && committer && committer->commits() > commitsBefore;
        {
            const std::lock_guard lock(m_mutex);
            m_figures.units += group.jobs.size();
            if (committer) {
                m_figures.commits += committer->commits() - commitsBefore;
                m_figures.retries += committer->retries() - retriesBefore;
            }
            if (toSync) {
                m_committedUnits += group.jobs.size();
                m_unsynced.push_back(std::exchange(group, {}));
            }
        }
        if (toSync)
            m_committed.notify_one();
        else
            deliver(std::move(group));
    }
}

void Writer::awaitSync()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_committedUnits == 0; });
}

void Writer::syncAndDeliver()
{
    while (true) {
        std::vector<Group> groups;
        {
            std::unique_lock lock(m_mutex);
            m_committed.wait(lock, [this] { return m_written || !m_unsynced.empty(); });
            if (m_unsynced.empty())
                return;
            groups = std::exchange(m_unsynced, {});
        }
        const auto synced = m_log->sync();
        {
            const std::lock_guard lock(m_mutex);
            for (const Group &group : groups)
                m_committedUnits -= group.jobs.size();
            if (!synced && !m_logError)
                m_logError = synced.error();
        }
        m_wake.notify_one();
        for (Group &group : groups) {
            if (!synced)
                fail(group, synced.error());
            deliver(std::move(group));
        }
    }
}

void Writer::fail(Group &group, const Error &error)
{
    for (const auto &job : group.jobs)
        job->commitFailed(error);
}

void Writer::deliver(Group group)
{
    std::unordered_map<Mailbox *, std::vector<std::unique_ptr<WriteJob>>> perThread;
    for (size_t i = 0; i < group.jobs.size(); ++i) {
        if (group.mailboxes[i])
            perThread[group.mailboxes[i].get()].push_back(std::move(group.jobs[i]));
        else
            group.jobs[i]->deliver();
    }
    for (auto &[mailbox, own] : perThread)
        mailbox->post(std::move(own));
}

} // namespace bc::store
