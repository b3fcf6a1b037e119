#pragma once

#include "core/base/result.h"
#include "core/store/cleaning.h"
#include "core/store/query.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace bc::store {

class SqlConnection;

/// The log of a database whose COMMIT does not wait for the disk.
class CommitLog
{
public:
    virtual ~CommitLog() = default;
    /// What was committed before the call survives a power loss after it. Blocks; on one thread.
    virtual Result<> sync() = 0;
};

/// What a connection is for: reading is enforced by the database itself. `Inspecting` reads without leaving a trace
/// (an SQLite file stays byte-identical), `Migrating` writes with foreign keys checked at the end of each migration.
enum class Access { Reading, Writing, Inspecting, Migrating };

/// How much a failed statement took with it.
enum class Damage {
    Unit,        ///< the unit of work that ran it
    Transaction, ///< the whole transaction; run again, unit by unit, it may work
    Connection,  ///< the connection: it has to be opened anew
};

struct Failure
{
    Error error;
    Damage damage = Damage::Unit;
};

/// Everything in which SQLite and PostgreSQL differ. Immutable, so shared between threads.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// "sqlite" or "postgresql"; also the folder of its migrations.
    virtual QString name() const = 0;
    /// The database in words, for messages; never with a password.
    virtual QString where() const = 0;
    virtual QString driver() const = 0;
    /// How many writers work side by side.
    virtual int writers() const = 0;
    virtual QString begin() const = 0;
    /// What is to be said before a transaction that may be undone in part, and after it. Empty: nothing.
    virtual QString beforeSavepoints() const = 0;
    virtual QString afterSavepoints() const = 0;
    /// Whether PREPARE takes transaction control (SQLite), or it has to be sent as it is (PostgreSQL).
    virtual bool preparesControl() const = 0;
    /// Whether the connection knows the id of the row it inserted last (SQLite, for which RETURNING costs a table of
    /// its own), or the INSERT has to answer it (PostgreSQL).
    virtual bool knowsInsertedId() const = 0;

    /// Opens `database` (of driver()) and sets the session up. On the thread that will use it.
    virtual Result<> open(QSqlDatabase &database, Access access) const = 0;
    /// `statement`: what was being done, as "INSERT INTO account".
    virtual Failure failure(const QSqlError &error, const QString &statement, bool connected) const = 0;

    virtual QString migrationTable() const = 0;
    /// Whether any table exists besides those the database itself needs.
    virtual Result<bool> hasTables(SqlConnection &connection) const = 0;
    virtual Result<bool> hasTable(SqlConnection &connection, QStringView table) const = 0;
    /// Before a migration commits: an error if it left a foreign key dangling.
    virtual Result<> checkForeignKeys(SqlConnection &connection) const = 0;

    /// A statement whose one integer is another one after another connection has committed; empty if there is none.
    virtual QString dataVersion() const = 0;
    /// Null if a COMMIT that returned is durable already.
    virtual std::unique_ptr<CommitLog> commitLog() const = 0;
    /// A statement to be prepared. `streaming`: its rows are wanted one by one, not all at once.
    virtual std::unique_ptr<Query> query(const QSqlDatabase &database, bool streaming) const = 0;
    /// How many rows one INSERT takes at best.
    virtual size_t rowsAnInsert() const = 0;
    /// Reserves ids of `table` inside a transaction: the first one. True in `onwards` when all that follow it are
    /// reserved too, until the transaction ends.
    virtual Result<qint64> freshId(SqlConnection &connection, QLatin1StringView table, bool &onwards) const = 0;
    virtual Result<> lockUntilCommit(SqlConnection &connection, qint64 key) const = 0;
    virtual Result<> syncIdentity(SqlConnection &connection, QStringView table) const = 0;
    virtual Result<> backup(const QString &file) const = 0;
    /// The usual end of a backup's name: "sqlite" or "dump".
    virtual QString backupSuffix() const = 0;
    virtual bool canBackup() const = 0;
    virtual Result<QStringList> verify() const = 0;
    /// See emptylog.h.
    virtual Result<bool> emptyLog() const = 0;
    /// See cleaning.h.
    virtual Result<QList<Uncleaned>> clean(const QStringList &tables, const CleaningLimits &limits) const = 0;
};

} // namespace bc::store
