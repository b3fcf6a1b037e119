#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QVariantList>

#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace bc::store {

/// One row of an answer, its columns counted from 0 in the order of the SELECT.
class Row
{
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}
    bool isNull(int column) const { return m_values[column].isNull(); }
    qint64 integer(int column) const { return m_values[column].toLongLong(); }
    double real(int column) const { return m_values[column].toDouble(); }
    bool flag(int column) const { return m_values[column].toLongLong() != 0; }
    QString text(int column) const { return m_values[column].toString(); }
    QByteArray bytes(int column) const { return m_values[column].toByteArray(); }
    Instant instant(int column) const { return fromMicros(integer(column)); }
    std::optional<qint64> maybeInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }

private:
    QVariantList m_values;
};

class Connection;

/// Work that belongs to a transaction as a whole and is done once, just before it commits (the audit chain).
class CommitHook
{
public:
    virtual ~CommitHook() = default;
    /// `items`: what the surviving units of work gave to Connection::atCommit() for this hook, in order.
    virtual Result<> beforeCommit(Connection &connection, std::span<const std::any> items) = 0;
};

/// A connection to the database, used only on the thread that opened it. Statements are prepared once and kept.
///
/// SQL is written once for both dialects: `?` marks a value, `RETURNING` works on both, moments are INTEGER
/// microseconds (toMicros), flags 0/1, hashes and sealed data BLOB/BYTEA. A failed statement answers an Error
/// (Conflict for a violated constraint, Busy, StorageFull, Unavailable, Internal) that names the table, not the values.
class Connection
{
public:
    virtual ~Connection() = default;

    virtual Result<QList<Row>> select(QStringView sql, const QVariantList &values = {}) = 0;
    /// The first row, or nothing.
    virtual Result<std::optional<Row>> selectOne(QStringView sql, const QVariantList &values = {}) = 0;
    /// Calls `each` for every row without keeping them; `each` answers false to stop.
    virtual Result<> forEach(QStringView sql, const QVariantList &values, const std::function<bool(const Row &)> &each) = 0;
    /// Runs INSERT, UPDATE, DELETE; the number of rows it touched.
    virtual Result<qint64> execute(QStringView sql, const QVariantList &values = {}) = 0;
    /// INSERT … RETURNING id; the id.
    Result<qint64> insert(QStringView sql, const QVariantList &values = {});

    /// Inside a unit of work: hands `item` to `hook`, to be done with the others' just before the commit. Undone with
    /// the unit's savepoint. `hook` must outlive the store.
    virtual void atCommit(CommitHook *hook, std::any item) = 0;
};

} // namespace bc::store
