#include "core/store/postgresqldialect.h"

#include "core/store/durablefile.h"
#include "core/store/postgresqlcleaning.h"
#include "core/store/qtquery.h"
#include "core/store/sqlconnection.h"

#include <QProcess>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::store {
namespace {

const QStringList &knownOptions()
{
    static const QStringList options{u"sslmode"_s, u"sslrootcert"_s,     u"sslcert"_s,
                                     u"sslkey"_s,  u"connect_timeout"_s, u"application_name"_s};
    return options;
}

/// The first line of what the server said. Further lines quote the statement with its values.
QString firstLine(const QSqlError &error)
{
    QString line = error.databaseText().section(u'\n', 0, 0).trimmed();
    for (const QString &level : {u"ERROR:"_s, u"FATAL:"_s}) {
        if (line.startsWith(level))
            line = line.mid(level.size()).trimmed();
    }
    return line;
}

} // namespace

Result<std::shared_ptr<const Dialect>> PostgresqlDialect::fromUrl(const StoreOptions &options)
{
    const QUrl url(options.url, QUrl::StrictMode);
    const QUrlQuery query(url);
    std::shared_ptr<PostgresqlDialect> dialect(new PostgresqlDialect);
    dialect->m_host = url.host(QUrl::FullyDecoded);
    dialect->m_user = url.userName(QUrl::FullyDecoded);
    dialect->m_password = url.password(QUrl::FullyDecoded);
    dialect->m_database = url.path(QUrl::FullyDecoded).mid(1);
    dialect->m_port = url.port(5432);
    dialect->m_busyTimeout = options.busyTimeout;
    dialect->m_writers = std::clamp(options.postgresqlWriters, 1, 16);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == u"host")
            dialect->m_host = value;
        else if (knownOptions().contains(key))
            dialect->m_options.append({key, value});
        else
            return fail(ErrorKind::Invalid, u"The address of the store has an unknown option '%1'."_s.arg(key),
                        u"Known are host, %1."_s.arg(knownOptions().join(u", "_s)));
    }
    if (!url.isValid() || dialect->m_database.isEmpty())
        return fail(ErrorKind::Invalid, u"The address of the store names no database."_s,
                    u"Write postgresql://user:password@host:port/database."_s);
    return dialect;
}

QString PostgresqlDialect::name() const { return u"postgresql"_s; }
QString PostgresqlDialect::driver() const { return u"QPSQL"_s; }
QString PostgresqlDialect::begin() const { return u"BEGIN"_s; }
QString PostgresqlDialect::backupSuffix() const { return u"dump"_s; }

QString PostgresqlDialect::where() const
{
    return u"PostgreSQL %1:%2/%3"_s.arg(m_host.isEmpty() ? u"(local)"_s : m_host).arg(m_port).arg(m_database);
}

QString PostgresqlDialect::migrationTable() const
{
    return u"CREATE TABLE schema_migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, "
           "applied_time BIGINT NOT NULL)"_s;
}

Result<> PostgresqlDialect::open(QSqlDatabase &database, Access access) const
{
    database.setHostName(m_host);
    database.setPort(m_port);
    database.setDatabaseName(m_database);
    database.setUserName(m_user);
    database.setPassword(m_password);
    QStringList words;
    for (const auto &[key, value] : m_options)
        words += key + u'=' + value;
    const auto given = [this](QStringView key) {
        return std::any_of(m_options.begin(), m_options.end(),
                           [key](const auto &option) { return option.first == key; });
    };
    if (!given(u"connect_timeout"))
        words += u"connect_timeout=5"_s;
    if (!given(u"application_name"))
        words += u"application_name=biometricscloud"_s;
    database.setConnectOptions(words.join(u';'));
    if (!database.isValid())
        return fail(ErrorKind::Unavailable, u"Qt's PostgreSQL driver is not installed."_s,
                    u"Install the package libqt6sql6-psql."_s);
    if (!database.open()) {
        QString reason = database.lastError().databaseText().simplified();
        if (!m_password.isEmpty())
            reason.replace(m_password, u"***"_s);
        return fail(ErrorKind::Unavailable, u"%1 does not answer (%2)."_s.arg(where(), reason),
                    u"Start the server, or correct --store."_s);
    }
    QStringList session{u"SET client_min_messages = error"_s, u"SET timezone = 'UTC'"_s,
                        u"SET standard_conforming_strings = on"_s, u"SET synchronous_commit = on"_s,
                        u"SET lock_timeout = %1"_s.arg(m_busyTimeout.count())};
    if (access == Access::Reading || access == Access::Inspecting)
        session += u"SET default_transaction_read_only = on"_s;
    QSqlQuery query(database);
    if (!query.exec(session.join(u';')))
        return fail(failure(query.lastError(), u"SET"_s, database.isOpen()).error);
    if (access == Access::Inspecting && query.exec(u"SHOW server_encoding"_s) && query.next() &&
        query.value(0).toString() != u"UTF8")
        return fail(ErrorKind::Conflict, u"%1 is not encoded in UTF-8."_s.arg(where()),
                    u"Create the database with ENCODING 'UTF8'."_s);
    return {};
}

Failure PostgresqlDialect::failure(const QSqlError &error, const QString &statement, bool connected) const
{
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    const QString state = error.nativeErrorCode();
    if (!connected || state.startsWith(u"08") || state.startsWith(u"57P"))
        return {
            {ErrorKind::Unavailable, u"%1 does not answer any more."_s.arg(where()), u"Start the server again."_s, {}},
            Damage::Connection};
    if (state == u"40001" || state == u"40P01")
        return {{ErrorKind::Conflict, u"%1 kept colliding with other changes."_s.arg(statement), u"Try again."_s, {}},
                Damage::Transaction};
    if (state.startsWith(u"23"))
        return {{ErrorKind::Conflict, u"%1: %2."_s.arg(statement, firstLine(error)), {}, {}}, Damage::Unit};
    if (state == u"53100")
        return {{ErrorKind::StorageFull, u"The disk of %1 is full."_s.arg(where()), u"Make room on it."_s, {}},
                Damage::Transaction};
    if (state == u"55P03")
        return {{ErrorKind::Busy,
                 u"%1 in %2 is locked by another process."_s.arg(statement, where()),
                 u"Try again when it is done."_s,
                 {}},
                Damage::Unit};
    if (state.startsWith(u"53") || state.startsWith(u"58") || state.startsWith(u"XX"))
        return {{ErrorKind::Unavailable,
                 u"%1 cannot work (%2)."_s.arg(where(), firstLine(error)),
                 u"Look into the server's log."_s,
                 {}},
                Damage::Transaction};
    if (state == u"25006")
        return {{ErrorKind::Unavailable, u"%1 is read-only."_s.arg(where()), u"Name the primary server."_s, {}},
                Damage::Transaction};
    // Class 42 speaks of names in the statement; what the other classes say may quote a value.
    const QString reason = state.startsWith(u"42") ? firstLine(error) : QString();
    return {{ErrorKind::Internal, u"%1 failed: %2 (SQLSTATE %3)."_s.arg(statement, reason, state), {}, {}},
            Damage::Unit};
}

Result<bool> PostgresqlDialect::hasTables(SqlConnection &connection) const
{
    const auto row = connection.selectOne(u"SELECT count(*) FROM information_schema.tables "
                                          u"WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'");
    return row ? Result<bool>((*row)->flag(0)) : fail(row.error());
}

Result<bool> PostgresqlDialect::hasTable(SqlConnection &connection, QStringView table) const
{
    const auto row = connection.selectOne(u"SELECT count(*) FROM information_schema.tables "
                                          u"WHERE table_schema = current_schema() AND table_name = ?",
                                          {table.toString()});
    return row ? Result<bool>((*row)->flag(0)) : fail(row.error());
}

Result<> PostgresqlDialect::checkForeignKeys(SqlConnection & /*connection*/) const
{
    return {}; // the server never lets a key dangle
}

std::unique_ptr<Query> PostgresqlDialect::query(const QSqlDatabase &database, bool streaming) const
{
    return std::make_unique<QtQuery>(database, streaming); // forward only, the server answers row by row
}

Result<qint64> PostgresqlDialect::freshId(SqlConnection &connection, QLatin1StringView table, bool &onwards) const
{
    onwards = false;
    const auto row = connection.selectOne(u"SELECT nextval(pg_get_serial_sequence(?, 'id'))", {QString(table)});
    return row ? Result<qint64>((*row)->integer(0)) : fail(row.error());
}

Result<> PostgresqlDialect::lockUntilCommit(SqlConnection &connection, qint64 key) const
{
    const auto row = connection.selectOne(u"SELECT pg_advisory_xact_lock(?) IS NULL", {key});
    return row ? Result<>() : fail(row.error());
}

Result<> PostgresqlDialect::syncIdentity(SqlConnection &connection, QStringView table) const
{
    const auto row = connection.selectOne(
        u"SELECT setval(pg_get_serial_sequence('%1', 'id'), GREATEST((SELECT max(id) FROM %1), 1), "
        u"(SELECT count(*) > 0 FROM %1))"_s.arg(table));
    return row ? Result<>() : fail(row.error());
}

bool PostgresqlDialect::canBackup() const { return !QStandardPaths::findExecutable(u"pg_dump"_s).isEmpty(); }

Result<> PostgresqlDialect::backup(const QString &file) const
{
    const QString program = QStandardPaths::findExecutable(u"pg_dump"_s);
    if (program.isEmpty())
        return fail(ErrorKind::Unavailable, u"pg_dump is not installed, so %1 cannot be backed up."_s.arg(where()),
                    u"Install the package postgresql-client."_s);
    auto target = DurableFile::create(file);
    if (!target)
        return fail(target.error());
    QProcess dump;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, m_password); // not an argument: those are seen by every user
    for (const auto &[key, value] : m_options) {
        if (key.startsWith(u"ssl"))
            environment.insert(u"PG"_s + key.toUpper(), value);
    }
    dump.setProcessEnvironment(environment);
    QStringList arguments{u"--format=custom"_s, u"--no-password"_s, u"--file="_s + target->path(),
                          u"--port=%1"_s.arg(m_port)};
    if (!m_host.isEmpty())
        arguments += u"--host="_s + m_host;
    if (!m_user.isEmpty())
        arguments += u"--username="_s + m_user;
    dump.start(program, arguments << u"--dbname="_s + m_database);
    if (!dump.waitForFinished(-1) || dump.exitStatus() != QProcess::NormalExit || dump.exitCode() != 0)
        return fail(ErrorKind::Unavailable,
                    u"pg_dump could not back %1 up (%2)."_s.arg(
                        where(), QString::fromLocal8Bit(dump.readAllStandardError()).section(u'\n', 0, 0)),
                    u"Install the pg_dump of the server's version, and check the disk."_s);
    return target->commit();
}

Result<QStringList> PostgresqlDialect::verify() const
{
    const auto connection = SqlConnection::open(std::make_shared<PostgresqlDialect>(*this), Access::Reading);
    if (!connection)
        return fail(connection.error());
    QStringList wrong;
    // The server keeps foreign keys by itself; one that was switched off or never checked is what can be wrong.
    const auto keys = (*connection)
                          ->select(u"SELECT conrelid::regclass::text, conname FROM pg_constraint "
                                   u"WHERE NOT convalidated AND connamespace = current_schema()::regnamespace");
    if (!keys)
        return fail(keys.error());
    for (const Row &row : *keys)
        wrong += u"The rule %1 of %2 was never checked."_s.arg(row.text(1), row.text(0));
    const auto indexes = (*connection)->select(u"SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid");
    if (!indexes)
        return fail(indexes.error());
    for (const Row &row : *indexes)
        wrong += u"The index %1 is not valid."_s.arg(row.text(0));
    return wrong;
}

Result<QList<Uncleaned>> PostgresqlDialect::clean(const QStringList &tables, const CleaningLimits &limits) const
{
    const auto connection = SqlConnection::open(std::make_shared<PostgresqlDialect>(*this), Access::Writing);
    if (!connection)
        return fail(connection.error());
    return PostgresqlCleaning(**connection, limits).clean(tables);
}

} // namespace bc::store
