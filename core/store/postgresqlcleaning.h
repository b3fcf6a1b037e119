#pragma once

#include "core/store/cleaning.h"

namespace bc::store {

class SqlConnection;

/// clean() on PostgreSQL, over a connection of its own that may write. Where deleted rows are left there, and what
/// takes them away, stands in core/erasure/README.md.
class PostgresqlCleaning
{
public:
    PostgresqlCleaning(SqlConnection &connection, const CleaningLimits &limits);
    Result<QList<Uncleaned>> clean(const QStringList &tables);

private:
    struct Leaf
    {
        QString name;
        qint64 size = 0; ///< bytes, with indexes and what is kept beside the rows
    };

    Result<bool> isOurTurn();
    Result<bool> everybodySeesTheDeletion();
    Result<QList<Leaf>> leavesOf(const QString &table);
    Result<> run(const QString &statement, std::chrono::milliseconds patience);
    Result<> rewrite(const QString &name);
    Result<qint64> fileOf(const QString &name);
    std::optional<Uncleaned> cleanLeaf(const QString &table, const Leaf &leaf);

    SqlConnection &m_connection;
    const CleaningLimits m_limits;
};

} // namespace bc::store
