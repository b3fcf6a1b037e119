#pragma once

#include "core/store/dialect.h"

namespace bc::store {

/// SQLite 3.37 or newer (STRICT tables, RETURNING): WAL, foreign keys on; the log is synced beside the writer.
class SqliteDialect : public Dialect
{
public:
    SqliteDialect(QString file, std::chrono::milliseconds busyTimeout);

    const QString &file() const { return m_file; }

    QString name() const override;
    QString where() const override;
    QString driver() const override;
    int writers() const override { return 1; }
    QString begin() const override;
    QString beforeSavepoints() const override;
    QString afterSavepoints() const override;
    bool preparesControl() const override { return true; }
    bool knowsInsertedId() const override { return true; }
    Result<> open(QSqlDatabase &database, Access access) const override;
    Failure failure(const QSqlError &error, const QString &statement, bool connected) const override;
    QString migrationTable() const override;
    Result<bool> hasTables(SqlConnection &connection) const override;
    Result<bool> hasTable(SqlConnection &connection, QStringView table) const override;
    Result<> checkForeignKeys(SqlConnection &connection) const override;
    QString dataVersion() const override;
    std::unique_ptr<CommitLog> commitLog() const override;
    std::unique_ptr<Query> query(const QSqlDatabase &database, bool streaming) const override;
    size_t rowsAnInsert() const override { return 1; }
    Result<qint64> freshId(SqlConnection &connection, QLatin1StringView table, bool &onwards) const override;
    Result<> lockUntilCommit(SqlConnection &connection, qint64 key) const override;
    Result<> syncIdentity(SqlConnection &connection, QStringView table) const override;
    Result<> backup(const QString &file) const override;
    QString backupSuffix() const override;
    bool canBackup() const override { return true; }
    Result<QStringList> verify() const override;
    Result<bool> emptyLog() const override;
    Result<QList<Uncleaned>> clean(const QStringList &tables, const CleaningLimits &limits) const override;

private:
    QString m_file;
    std::chrono::milliseconds m_busyTimeout;
};

} // namespace bc::store
