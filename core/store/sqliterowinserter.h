#pragma once

#include "core/store/laterows.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace bc::store {

/// Inserts over SQLite's own interface, on the handle of a QtSql connection: QtSql's bindValue() makes a name for each
/// value and looks it up, which costs more than the insert (README.md, "Libraries"). Used and destroyed on the thread
/// of the connection, before it closes.
class SqliteRowInserter final : public RowInserter
{
public:
    /// Null if the driver has no handle of the kind (another library behind the same name).
    static std::unique_ptr<SqliteRowInserter> of(const QSqlDatabase &database);
    ~SqliteRowInserter() override;
    SqliteRowInserter(const SqliteRowInserter &) = delete;
    SqliteRowInserter &operator=(const SqliteRowInserter &) = delete;

    bool insert(const RowShape &shape, const std::vector<QVariantList> &rows) override;
    QSqlError error() const override { return m_error; }

private:
    explicit SqliteRowInserter(sqlite3 *handle)
        : m_handle(handle)
    {}
    sqlite3_stmt *prepared(const RowShape &shape);
    bool failed(int code);

    sqlite3 *const m_handle;
    QHash<const RowShape *, sqlite3_stmt *> m_statements;
    QSqlError m_error;
};

} // namespace bc::store
