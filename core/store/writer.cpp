#include "core/store/writer.h"

#include "core/store/groupcommit.h"
#include "core/store/mailbox.h"
#include "core/store/sqlconnection.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace bc::store {

Writer::Writer(std::shared_ptr<const Dialect> dialect, std::shared_ptr<Watch> watch, size_t queueLimit,
               size_t groupLimit)
    : m_dialect(std::move(dialect))
    , m_watch(std::move(watch))
    , m_queueLimit(queueLimit)
    , m_groupLimit(groupLimit)
    , m_writers(size_t(m_dialect->writers()))
{
    for (size_t i = 0; i < m_writers; ++i)
        m_threads.emplace_back([this] { work(); });
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
    std::vector<std::unique_ptr<WriteJob>> refused;
    refused.push_back(std::move(job));
    deliver(std::move(refused), {std::move(mailbox)});
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

std::vector<Writer::Submission> Writer::take(const Company &expected)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
    m_wanted = std::min({expected.callers, m_groupLimit, m_queueLimit});
    m_wake.wait_for(lock, expected.patience, [this] { return m_ending || m_queue.size() >= m_wanted; });
    m_wanted = 1;
    // Writers side by side share what waits, so that none is idle while another has a long group.
    const size_t share = (m_queue.size() + m_writers - 1) / m_writers;
    const auto count = std::ptrdiff_t(std::min({m_queue.size(), share, m_groupLimit}));
    std::vector<Submission> group(std::make_move_iterator(m_queue.begin()),
                                  std::make_move_iterator(m_queue.begin() + count));
    m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    return group;
}

void Writer::work()
{
    std::unique_ptr<SqlConnection> connection;
    std::unique_ptr<GroupCommit> committer;
    Company expected;
    while (true) {
        std::vector<Submission> group = take(expected);
        if (group.empty())
            return;
        std::vector<std::unique_ptr<WriteJob>> jobs;
        std::vector<std::shared_ptr<Mailbox>> mailboxes;
        for (Submission &submission : group) {
            jobs.push_back(std::move(submission.job));
            mailboxes.push_back(std::move(submission.mailbox));
        }
        std::optional<Error> unavailable;
        if (!connection) {
            if (auto opened = SqlConnection::open(m_dialect, Access::Writing, m_watch)) {
                connection = *std::move(opened);
                committer = std::make_unique<GroupCommit>(*connection);
            } else {
                unavailable = opened.error();
            }
        }
        const quint64 commitsBefore = committer ? committer->commits() : 0;
        const quint64 retriesBefore = committer ? committer->retries() : 0;
        if (unavailable) {
            for (const auto &job : jobs)
                job->commitFailed(*unavailable);
        } else {
            committer->commit(jobs);
        }
        {
            const std::lock_guard lock(m_mutex);
            m_figures.units += jobs.size();
            if (m_writers == 1 && committer)
                expected = {jobs.size() + m_queue.size(), committer->commitTime() / 4};
            if (committer) {
                m_figures.commits += committer->commits() - commitsBefore;
                m_figures.retries += committer->retries() - retriesBefore;
            }
        }
        deliver(std::move(jobs), std::move(mailboxes));
    }
}

void Writer::deliver(std::vector<std::unique_ptr<WriteJob>> jobs, std::vector<std::shared_ptr<Mailbox>> mailboxes)
{
    std::unordered_map<Mailbox *, std::vector<std::unique_ptr<WriteJob>>> perThread;
    for (size_t i = 0; i < jobs.size(); ++i) {
        if (mailboxes[i])
            perThread[mailboxes[i].get()].push_back(std::move(jobs[i]));
        else
            jobs[i]->deliver();
    }
    for (auto &[mailbox, own] : perThread)
        mailbox->post(std::move(own));
}

} // namespace bc::store
