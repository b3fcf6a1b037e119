#pragma once

#include "core/store/dialect.h"

#include <QFile>

namespace bc::store {

/// The write-ahead log beside an SQLite database, synced from outside of SQLite. Its file is never locked, unlike the
/// database's own, whose locks of the whole process would go with the first descriptor of it that is closed.
class SqliteLog final : public CommitLog
{
public:
    explicit SqliteLog(const QString &database)
        : m_database(database)
    {}
    Result<> sync() override;

private:
    Result<> open();
    /// Whether the open file is the one beside the database: the last connection that closes removes it.
    bool isCurrent() const;

    const QString m_database;
    QFile m_file;
};

} // namespace bc::store
