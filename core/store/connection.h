#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/rowshape.h"

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
    explicit Row(QVariantList values)
        : m_values(std::move(values))
    {}
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
///
/// Values: integers and bools, doubles, QString (a null one is the empty text), QByteArray (a null one is empty), and
/// QVariant() for NULL. Text with U+0000 in it is refused with Invalid, since PostgreSQL cannot hold it.
///
/// Where the two dialects differ, the stricter rule holds on both: after a failed statement the unit of work is lost
/// (PostgreSQL aborts its transaction), so each later statement answers the same error and the unit is undone; use
/// ON CONFLICT for what may collide. While forEach() runs, its connection runs nothing else. A bare `? IS NULL` has no
/// type on PostgreSQL: CAST(? AS BIGINT). SUM() of integers is NUMERIC there: CAST(SUM(x) AS BIGINT).
/// LIKE minds the case, texts are ordered by their code points, LOWER() touches ASCII only.
class Connection
{
public:
    virtual ~Connection() = default;

    virtual Result<QList<Row>> select(QStringView sql, const QVariantList &values = {}) = 0;
    /// The first row, or nothing.
    virtual Result<std::optional<Row>> selectOne(QStringView sql, const QVariantList &values = {}) = 0;
    /// Calls `each` for every row without keeping them; `each` answers false to stop.
    virtual Result<> forEach(QStringView sql, const QVariantList &values,
                             const std::function<bool(const Row &)> &each) = 0;
    /// Runs INSERT, UPDATE, DELETE; the number of rows it touched.
    virtual Result<qint64> execute(QStringView sql, const QVariantList &values = {}) = 0;
    /// Runs an INSERT of one row into a table with an `id`; the id. (An upsert is a selectOne() with RETURNING.)
    virtual Result<qint64> insert(QStringView sql, const QVariantList &values = {}) = 0;

    /// Inside a unit of work: inserts a row of `shape` together with those of other units, at the latest before the
    /// next statement of any unit, so that nobody misses it; a failure then takes the unit with it. `values` as for
    /// execute(). For what is inserted with nearly every request: in a group it costs a fraction of an execute().
    virtual Result<> insertLater(const RowShape &shape, QVariantList values) = 0;
    /// Inside a unit of work: an id that no row of `table` has or will have, for insertLater(). Whoever takes its ids
    /// from here lets no other statement make them.
    virtual Result<qint64> freshId(QLatin1StringView table) = 0;

    /// Rises whenever this process has committed a change of a watched table (StoreOptions::watched), before whoever
    /// asked for the change hears of it, so that what is kept in memory under an equal count is not older than any
    /// answer of this process. Nothing if the store watches no table.
    virtual std::optional<quint64> changes() const = 0;
    /// On a reader: changes(), if what other processes have committed is counted, too. Nothing if that is not known,
    /// which on SQLite passes in a moment; always on PostgreSQL. Within a Reading one answer stands for all.
    virtual std::optional<quint64> allChanges() = 0;

    /// Inside a unit of work: hands `item` to `hook`, to be done with the others' just before the commit. Undone with
    /// the unit's savepoint. `hook` must outlive the store.
    virtual void atCommit(CommitHook *hook, std::any item) = 0;

    /// Inside a unit of work or a commit hook: waits until no other transaction of this database holds `key`, and holds
    /// it until this one ends. On SQLite there is one writer anyway, so it does nothing.
    virtual Result<> lockUntilCommit(qint64 key) = 0;
    /// After rows with explicit ids were inserted: makes the next generated id of `table` follow the highest one.
    /// Needed on PostgreSQL; SQLite does it by itself.
    virtual Result<> syncIdentity(QStringView table) = 0;
};

} // namespace bc::store
