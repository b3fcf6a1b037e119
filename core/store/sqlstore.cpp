#include "core/store/sqlstore.h"

#include "core/store/emptylog.h"
#include "core/store/mailbox.h"
#include "core/store/sqlconnection.h"

#include <QThreadStorage>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

struct Reader
{
    std::weak_ptr<const quint64> owner;
    std::unique_ptr<SqlConnection> connection;
};

/// The calling thread's readers, by store; closed when the thread ends. In Qt's storage, which goes before
/// QThread::wait() returns: what is thread_local goes after it, and then QtSql's statics may be gone already.
std::unordered_map<quint64, Reader> &readersOfThisThread()
{
    static QThreadStorage<std::unordered_map<quint64, Reader>> readers;
    return readers.localData();
}

std::shared_ptr<const quint64> freshIdentity()
{
    static std::atomic<quint64> counter = 0;
    return std::make_shared<const quint64>(++counter);
}

/// Hands its job through and wakes whoever waits for it.
class AwaitedJob final : public WriteJob
{
public:
    struct Latch
    {
        std::mutex mutex;
        std::condition_variable wake;
        bool done = false;
    };

    AwaitedJob(std::unique_ptr<WriteJob> job, Latch &latch)
        : m_job(std::move(job))
        , m_latch(latch)
    {}
    bool run(Connection &connection) override { return m_job->run(connection); }
    void commitFailed(const Error &error) override { m_job->commitFailed(error); }
    void deliver() override
    {
        m_job->deliver();
        m_job.reset(); // what the work holds is gone before the caller goes on
        const std::lock_guard lock(m_latch.mutex);
        m_latch.done = true;
        m_latch.wake.notify_one();
    }

private:
    std::unique_ptr<WriteJob> m_job;
    Latch &m_latch;
};

} // namespace

std::shared_ptr<Mailbox> Store::callerMailbox() { return Mailbox::ofThisThread(); }

void Store::submitAndWait(std::unique_ptr<WriteJob> job)
{
    AwaitedJob::Latch latch;
    submit(std::make_unique<AwaitedJob>(std::move(job), latch), nullptr);
    std::unique_lock lock(latch.mutex);
    latch.wake.wait(lock, [&latch] { return latch.done; });
}

SqlStore::SqlStore(std::shared_ptr<const Dialect> dialect, OwnerLock lock, WatchedTables watched, size_t queueLimit,
                   size_t groupLimit)
    : m_dialect(std::move(dialect))
    , m_lock(std::move(lock))
    , m_identity(freshIdentity())
    , m_watch(std::make_shared<Watch>(std::move(watched)))
    , m_writer(m_dialect, m_watch, queueLimit, groupLimit)
{}

SqlStore::~SqlStore() { readersOfThisThread().erase(*m_identity); }

Result<Connection *> SqlStore::reader()
{
    auto &readers = readersOfThisThread();
    if (const auto known = readers.find(*m_identity); known != readers.end()) {
        SqlConnection &connection = *known->second.connection;
        if (connection.lost()) {
            if (const auto opened = connection.reopen(); !opened)
                return fail(opened.error());
        }
        return &connection;
    }
    std::erase_if(readers, [](const auto &entry) { return entry.second.owner.expired(); });
    auto opened = SqlConnection::open(m_dialect, Access::Reading, m_watch);
    if (!opened)
        return fail(opened.error());
    return readers.emplace(*m_identity, Reader{m_identity, *std::move(opened)}).first->second.connection.get();
}

SqlConnection *SqlStore::readerAtHand()
{
    auto &readers = readersOfThisThread();
    const auto known = readers.find(*m_identity);
    return known == readers.end() ? nullptr : known->second.connection.get();
}

void SqlStore::beginReading()
{
    if (SqlConnection *connection = readerAtHand()) // the first use of a thread opens one, and goes without
        connection->beginReading();
}

void SqlStore::endReading()
{
    if (SqlConnection *connection = readerAtHand())
        connection->endReading();
}

Result<int> SqlStore::schemaVersion()
{
    const auto connection = reader();
    if (!connection)
        return fail(connection.error());
    const auto row = (*connection)->selectOne(u"SELECT max(version) FROM schema_migration");
    if (!row)
        return fail(row.error());
    return int((*row)->integer(0));
}

void SqlStore::submit(std::unique_ptr<WriteJob> job, std::shared_ptr<Mailbox> mailbox)
{
    Q_ASSERT_X(mailbox || !m_writer.isWriterThread(), "Store::writeNow", "a unit of work cannot wait for another");
    m_writer.submit(std::move(job), std::move(mailbox));
}

Result<bool> emptyLog(Store &store)
{
    const auto *const sql = dynamic_cast<SqlStore *>(&store);
    return sql ? sql->emptyLog() : Result<bool>(false);
}

Result<QList<Uncleaned>> clean(Store &store, const QStringList &tables, const CleaningLimits &limits)
{
    const auto *const sql = dynamic_cast<SqlStore *>(&store);
    return sql ? sql->clean(tables, limits) : Result<QList<Uncleaned>>();
}

} // namespace bc::store
