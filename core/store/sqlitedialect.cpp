#include "core/store/sqlitedialect.h"

#include "core/store/durablefile.h"
#include "core/store/qtquery.h"
#include "core/store/sqlconnection.h"
#include "core/store/sqlitelog.h"
#include "core/store/sqlitelogfile.h"
#include "core/store/sqlitequery.h"

#include <QFile>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum Code {
    codeBusy = 5,
    codeLocked = 6,
    codeNoMemory = 7,
    codeReadOnly = 8,
    codeIoError = 10,
    codeCorrupt = 11,
    codeFull = 13,
    codeCannotOpen = 14,
    codeConstraint = 19,
    codeNotADatabase = 26,
    codeSharedMemorySize = codeIoError | (19 << 8), ///< the -shm file could not grow: in practice the disk is full
};

/// The session of every connection. FULL syncs the WAL at each commit. The writer does without, since SqliteLog syncs
/// what it committed before anybody is answered (README.md, "How a write goes"); NORMAL still orders the WAL and the
/// database by syncs wherever one is moved into the other. The WAL is moved into the database every 4,000 pages (16
/// MiB): with the default of 1,000 some 15 % fewer units were answered (README.md, "Speed").
QStringList pragmas(Access access)
{
    QStringList list{u"PRAGMA foreign_keys = %1"_s.arg(access == Access::Migrating ? u"OFF"_s : u"ON"_s),
                     u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cache_size = -8000"_s,
                     u"PRAGMA case_sensitive_like = ON"_s}; // as LIKE is on PostgreSQL
    if (access == Access::Reading || access == Access::Inspecting)
        list += u"PRAGMA query_only = ON"_s;
    if (access == Access::Writing || access == Access::Migrating) {
        list += {u"PRAGMA journal_mode = WAL"_s,
                 access == Access::Writing ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s,
                 u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA journal_size_limit = 67108864"_s,
                 u"PRAGMA secure_delete = ON"_s}; // what is deleted is overwritten: core/erasure/README.md
    }
    return list;
}

} // namespace

SqliteDialect::SqliteDialect(QString file, std::chrono::milliseconds busyTimeout)
    : m_file(std::move(file))
    , m_busyTimeout(busyTimeout)
{
    // Counting its memory, which nobody reads, takes one lock of the whole process at every allocation. Refused,
    // without harm, where SQLite is in use already.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    (void)writeLogInOneGo();
}

QString SqliteDialect::name() const { return u"sqlite"_s; }
QString SqliteDialect::where() const { return m_file; }
QString SqliteDialect::driver() const { return u"QSQLITE"_s; }
QString SqliteDialect::begin() const { return u"BEGIN IMMEDIATE"_s; }
// SQLite 3.40, for one: a transaction that wrote pages to the log before its end, some of them twice, and was then
// undone to a savepoint, leaves frames without checksums: committed, but whoever opens the database after a crash loses
// it and all that follows in the log (README.md, "SQLite"). Nothing is written before the end here.
QString SqliteDialect::beforeSavepoints() const { return u"PRAGMA cache_spill = OFF"_s; }
QString SqliteDialect::afterSavepoints() const { return u"PRAGMA cache_spill = ON"_s; }
QString SqliteDialect::backupSuffix() const { return u"sqlite"_s; }

QString SqliteDialect::migrationTable() const
{
    return u"CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, "
           "applied_time INTEGER NOT NULL) STRICT"_s;
}

Result<> SqliteDialect::open(QSqlDatabase &database, Access access) const
{
    database.setDatabaseName(m_file);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_busyTimeout.count());
    if (access == Access::Inspecting)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    if (!QFile::exists(m_file)) // SQLite would make an empty one
        return fail(ErrorKind::Unavailable, u"The database %1 is gone."_s.arg(m_file), u"Restore it from a backup."_s);
    if (!database.open())
        return fail(failure(database.lastError(), u"Opening it"_s, true).error);
    QSqlQuery query(database);
    for (const QString &pragma : pragmas(access)) {
        if (!query.exec(pragma))
            return fail(failure(query.lastError(), pragma, true).error);
        query.finish();
    }
    return {};
}

Failure SqliteDialect::failure(const QSqlError &error, const QString &statement, bool /*connected*/) const
{
    const int code = error.nativeErrorCode().toInt();
    if (code == codeSharedMemorySize)
        return {{ErrorKind::StorageFull, u"The disk that holds %1 is full."_s.arg(m_file), u"Make room on it."_s, {}},
                Damage::Transaction};
    switch (code & 0xff) {
    case codeBusy:
    case codeLocked:
        return {{ErrorKind::Busy,
                 u"The database %1 is locked by another process."_s.arg(m_file),
                 u"Close the other program, or try again when it is done."_s,
                 {}},
                Damage::Transaction};
    case codeFull:
        return {{ErrorKind::StorageFull, u"The disk that holds %1 is full."_s.arg(m_file), u"Make room on it."_s, {}},
                Damage::Transaction};
    case codeConstraint:
        return {{ErrorKind::Conflict, u"%1: %2."_s.arg(statement, error.databaseText()), {}, {}}, Damage::Unit};
    case codeReadOnly:
        return {{ErrorKind::Unavailable,
                 u"The database %1 cannot be written."_s.arg(m_file),
                 u"Give this user write permission on the file and its folder."_s,
                 {}},
                Damage::Transaction};
    case codeCannotOpen:
        return {{ErrorKind::Unavailable,
                 u"The database %1 cannot be opened."_s.arg(m_file),
                 u"Check that the file and its folder may be read and written by this user."_s,
                 {}},
                Damage::Transaction};
    case codeNotADatabase:
        return {{ErrorKind::Unavailable,
                 u"%1 is not an SQLite database."_s.arg(m_file),
                 u"Name the workspace's own file, or restore it from a backup."_s,
                 {}},
                Damage::Transaction};
    case codeCorrupt:
        return {
            {ErrorKind::Unavailable, u"The database %1 is damaged."_s.arg(m_file), u"Restore it from a backup."_s, {}},
            Damage::Transaction};
    case codeIoError:
    case codeNoMemory:
        return {{ErrorKind::Unavailable,
                 u"The database %1 does not answer (%2, SQLite code %3)."_s.arg(m_file, error.databaseText()).arg(code),
                 u"Check its disk."_s,
                 {}},
                Damage::Transaction};
    default:
        return {{ErrorKind::Internal,
                 u"%1 failed: %2 (SQLite code %3)."_s.arg(statement, error.databaseText()).arg(code),
                 {},
                 {}},
                Damage::Unit};
    }
}

Result<bool> SqliteDialect::hasTables(SqlConnection &connection) const
{
    const auto row = connection.selectOne(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    return row ? Result<bool>((*row)->flag(0)) : fail(row.error());
}

Result<bool> SqliteDialect::hasTable(SqlConnection &connection, QStringView table) const
{
    const auto row = connection.selectOne(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?",
                                          {table.toString()});
    return row ? Result<bool>((*row)->flag(0)) : fail(row.error());
}

Result<> SqliteDialect::checkForeignKeys(SqlConnection &connection) const
{
    const auto broken = connection.selectOne(u"SELECT \"table\", \"parent\" FROM pragma_foreign_key_check LIMIT 1");
    if (!broken)
        return fail(broken.error());
    if (!*broken)
        return {};
    return fail(ErrorKind::Conflict,
                u"rows of %1 refer to rows of %2 that do not exist"_s.arg((*broken)->text(0), (*broken)->text(1)));
}

QString SqliteDialect::dataVersion() const { return u"PRAGMA data_version"_s; }

std::unique_ptr<CommitLog> SqliteDialect::commitLog() const { return std::make_unique<SqliteLog>(m_file); }

std::unique_ptr<Query> SqliteDialect::query(const QSqlDatabase &database, bool /*streaming*/) const
{
    if (auto query = SqliteQuery::of(database))
        return query;
    return std::make_unique<QtQuery>(database, true); // forward only: that spares a cache of rows
}

Result<qint64> SqliteDialect::freshId(SqlConnection &connection, QLatin1StringView table, bool &onwards) const
{
    // A transaction that writes keeps all others from writing, so what follows the last id is its own.
    onwards = true;
    const auto row = connection.selectOne(u"SELECT seq FROM sqlite_sequence WHERE name = ?", {QString(table)});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->integer(0) + 1 : 1;
}

Result<> SqliteDialect::lockUntilCommit(SqlConnection & /*connection*/, qint64 /*key*/) const { return {}; }
Result<> SqliteDialect::syncIdentity(SqlConnection & /*connection*/, QStringView /*table*/) const { return {}; }

Result<> SqliteDialect::backup(const QString &file) const
{
    auto target = DurableFile::create(file);
    if (!target)
        return fail(target.error());
    const auto connection = SqlConnection::open(std::make_shared<SqliteDialect>(*this), Access::Writing);
    if (!connection)
        return fail(connection.error());
    // VACUUM INTO takes a file that is empty, so that the copy has the narrow permissions it was made with.
    if (const auto copied = (*connection)->execute(u"VACUUM INTO ?", {target->path()}); !copied)
        return fail(copied.error());
    return target->commit();
}

Result<QStringList> SqliteDialect::verify() const
{
    const auto connection = SqlConnection::open(std::make_shared<SqliteDialect>(*this), Access::Reading);
    if (!connection)
        return fail(connection.error());
    QStringList wrong;
    const auto structure = (*connection)->select(u"SELECT * FROM pragma_integrity_check");
    if (!structure)
        return fail(structure.error());
    for (const Row &row : *structure) {
        if (row.text(0) != u"ok")
            wrong += row.text(0);
    }
    const auto keys = (*connection)->select(u"SELECT \"table\", rowid, \"parent\" FROM pragma_foreign_key_check");
    if (!keys)
        return fail(keys.error());
    for (const Row &row : *keys)
        wrong +=
            u"Row %1 of %2 refers to a row of %3 that does not exist."_s.arg(row.text(1), row.text(0), row.text(2));
    return wrong;
}

Result<bool> SqliteDialect::emptyLog() const
{
    const auto connection = SqlConnection::open(std::make_shared<SqliteDialect>(*this), Access::Writing);
    if (!connection)
        return fail(connection.error());
    // The answer's first column tells whether somebody was in the way.
    const auto moved = (*connection)->selectOne(u"PRAGMA wal_checkpoint(TRUNCATE)");
    if (!moved)
        return fail(moved.error());
    if (*moved && (*moved)->flag(0))
        return fail(ErrorKind::Busy, u"The log of the database %1 is in use."_s.arg(m_file), u"Try again later."_s);
    return true;
}

/// `secure_delete` has overwritten the rows themselves.
Result<QList<Uncleaned>> SqliteDialect::clean(const QStringList &tables, const CleaningLimits & /*limits*/) const
{
    const auto emptied = emptyLog();
    if (!emptied && emptied.error().kind != ErrorKind::Busy)
        return fail(emptied.error());
    QList<Uncleaned> left;
    for (const QString &table : tables) {
        if (!emptied)
            left.append({table, false, emptied.error().line()});
    }
    return left;
}

} // namespace bc::store
