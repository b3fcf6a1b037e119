#pragma once

#include "core/store/dialect.h"
#include "core/store/ownerlock.h"
#include "core/store/store.h"
#include "core/store/writer.h"

#include <memory>

namespace bc::store {

/// The Store over QtSql. Made by open().
class SqlStore final : public Store
{
public:
    SqlStore(std::shared_ptr<const Dialect> dialect, OwnerLock lock, WatchedTables watched, size_t queueLimit,
             size_t groupLimit);
    ~SqlStore() override;

    Result<Connection *> reader() override;
    QString dialect() const override { return m_dialect->name(); }
    void beginReading() override;
    void endReading() override;
    Result<int> schemaVersion() override;
    Result<> backup(const QString &file) override { return m_dialect->backup(file); }
    Result<QStringList> verify() override { return m_dialect->verify(); }
    WriteFigures figures() const override { return m_writer.figures(); }
    Result<bool> emptyLog() const { return m_dialect->emptyLog(); }
    Result<QList<Uncleaned>> clean(const QStringList &tables, const CleaningLimits &limits) const
    {
        return m_dialect->clean(tables, limits);
    }

protected:
    void submit(std::unique_ptr<WriteJob> job, std::shared_ptr<Mailbox> mailbox) override;

private:
    /// The calling thread's reader if it has one already.
    SqlConnection *readerAtHand();

    const std::shared_ptr<const Dialect> m_dialect;
    const OwnerLock m_lock;
    const std::shared_ptr<const quint64> m_identity; ///< tells threads which of their readers are this store's
    const std::shared_ptr<Watch> m_watch;
    Writer m_writer;
};

} // namespace bc::store
