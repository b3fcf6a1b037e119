#pragma once

#include "core/store/query.h"

#include <QSqlDatabase>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bc::store {

/// A statement over SQLite's own interface, on the handle of a QtSql connection: QtSql's bindValue() makes a name for
/// each value and looks it up, and each execution describes the columns anew, which together cost more than most
/// statements (README.md, "Libraries"). Destroyed before the connection closes.
class SqliteQuery final : public Query
{
public:
    /// Null if the driver has no handle of the kind (another library behind the same name).
    static std::unique_ptr<SqliteQuery> of(const QSqlDatabase &database);
    ~SqliteQuery() override;
    SqliteQuery(const SqliteQuery &) = delete;
    SqliteQuery &operator=(const SqliteQuery &) = delete;

    bool prepare(const QString &sql) override;
    bool exec(const QVariantList &values) override;
    bool next() override;
    QVariantList row() override;
    bool answersRows() const override;
    qint64 touched() const override;
    qint64 insertedId() const override;
    void finish() override;
    QSqlError error() const override { return m_error; }

private:
    explicit SqliteQuery(sqlite3 *handle)
        : m_handle(handle)
    {}
    /// The next row is there, or the end; false on an error.
    bool step();
    bool failed(int code);

    sqlite3 *const m_handle;
    sqlite3_stmt *m_statement = nullptr;
    bool m_hasRow = false;          ///< SQLite stands on a row
    bool m_given = false;           ///< next() has told of it
    std::vector<QByteArray> m_kept; ///< what SQLite reads of the values until the statement is reset
    bool m_keepsMuch = false;       ///< more than is worth keeping until it runs again
    QSqlError m_error;
};

} // namespace bc::store
