#pragma once

#include "core/store/dialect.h"
#include "core/store/open.h"

#include <memory>

namespace bc::store {

/// PostgreSQL 13 or newer through QPSQL.
class PostgresqlDialect final : public Dialect
{
public:
    /// Invalid if the address names no database or an unknown option.
    static Result<std::shared_ptr<const Dialect>> fromUrl(const StoreOptions &options);

    QString name() const override;
    QString where() const override;
    QString driver() const override;
    int writers() const override { return m_writers; }
    QString begin() const override;
    QString beforeSavepoints() const override { return {}; }
    QString afterSavepoints() const override { return {}; }
    bool preparesControl() const override { return false; }
    bool knowsInsertedId() const override { return false; }
    Result<> open(QSqlDatabase &database, Access access) const override;
    Failure failure(const QSqlError &error, const QString &statement, bool connected) const override;
    QString migrationTable() const override;
    Result<bool> hasTables(SqlConnection &connection) const override;
    Result<bool> hasTable(SqlConnection &connection, QStringView table) const override;
    Result<> checkForeignKeys(SqlConnection &connection) const override;
    QString dataVersion() const override { return {}; }
    std::unique_ptr<CommitLog> commitLog() const override { return nullptr; }
    std::unique_ptr<Query> query(const QSqlDatabase &database, bool streaming) const override;
    size_t rowsAnInsert() const override { return 64; }
    Result<qint64> freshId(SqlConnection &connection, QLatin1StringView table, bool &onwards) const override;
    Result<> lockUntilCommit(SqlConnection &connection, qint64 key) const override;
    Result<> syncIdentity(SqlConnection &connection, QStringView table) const override;
    /// By pg_dump, which must be as new as the server.
    Result<> backup(const QString &file) const override;
    QString backupSuffix() const override;
    bool canBackup() const override;
    Result<QStringList> verify() const override;
    Result<bool> emptyLog() const override { return false; }
    Result<QList<Uncleaned>> clean(const QStringList &tables, const CleaningLimits &limits) const override;

private:
    PostgresqlDialect() = default;

    QString m_host, m_user, m_password, m_database;
    int m_port = 5432;
    QList<std::pair<QString, QString>> m_options; ///< further words of the connection string, as libpq names them
    std::chrono::milliseconds m_busyTimeout{};
    int m_writers = 2;
};

} // namespace bc::store
