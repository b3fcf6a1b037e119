#include "core/store/open.h"

#include "core/base/clock.h"
#include "core/store/migrations.h"
#include "core/store/postgresqldialect.h"
#include "core/store/preparationlock.h"
#include "core/store/sqlconnection.h"
#include "core/store/sqlitedialect.h"
#include "core/store/sqlstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcOpen, "core.store.open")

namespace bc::store {
namespace {

tl::unexpected<Error> missing(const QString &where)
{
    return fail(ErrorKind::NotFound, u"There is no workspace at %1."_s.arg(where),
                u"Make one with 'biometricscloudd init', or correct --data-dir or --store."_s);
}

void makeFolder(const QString &folder)
{
    if (!QFile::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Makes the empty file, readable by its owner only: SQLite gives its companions the same permissions.
Result<> makeFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(
            ErrorKind::Unavailable,
            u"The database %1 cannot be written (%2)."_s.arg(file, QString::fromLocal8Bit(std::strerror(errno))),
            u"Choose a folder that this user may write to."_s);
    ::close(descriptor);
    return {};
}

Result<std::shared_ptr<const Dialect>> dialectOf(const StoreOptions &options)
{
    if (options.url.startsWith(u"sqlite:") && options.url.size() > 7)
        return std::make_shared<SqliteDialect>(QFileInfo(options.url.mid(7)).absoluteFilePath(), options.busyTimeout);
    if (options.url.startsWith(u"postgresql:") || options.url.startsWith(u"postgres:"))
        return PostgresqlDialect::fromUrl(options);
    return fail(ErrorKind::Invalid, u"'%1' is not the address of a store."_s.arg(options.url.section(u':', 0, 0)),
                u"Write sqlite:FILE or postgresql://user:password@host:port/database."_s);
}

QString backupFolder(const StoreOptions &options, const Dialect &dialect)
{
    if (!options.dataDir.isEmpty())
        return options.dataDir + u"/backups"_s;
    const auto *sqlite = dynamic_cast<const SqliteDialect *>(&dialect);
    return sqlite ? QFileInfo(sqlite->file()).absolutePath() + u"/backups"_s : QString();
}

/// A copy of what is there, before it is migrated.
Result<> backUp(const StoreOptions &options, const Dialect &dialect, int version)
{
    const QString folder = backupFolder(options, dialect);
    if (folder.isEmpty() || !dialect.canBackup()) {
        // Each step is one transaction, so an interruption still leaves a whole schema.
        qCWarning(lcOpen).noquote() << u"%1 is migrated without a backup: pg_dump or the data folder is missing."_s.arg(
            dialect.where());
        return {};
    }
    const QString time = toRfc3339(SystemClock().now()).remove(u'-').remove(u':');
    const QString file = u"%1/before-migration-from-%2-%3.%4"_s.arg(folder)
                             .arg(version, 4, 10, QLatin1Char('0'))
                             .arg(time, dialect.backupSuffix());
    qCInfo(lcOpen).noquote() << u"Copying %1 to %2 before it is migrated."_s.arg(dialect.where(), file);
    return dialect.backup(file);
}

/// What is there, seen through a connection that changes nothing.
Result<SchemaState> inspect(const std::shared_ptr<const Dialect> &dialect, const QList<Migration> &known)
{
    if (const auto *sqlite = dynamic_cast<const SqliteDialect *>(dialect.get())) {
        if (QFileInfo(sqlite->file()).size() == 0) // 0 also if there is none
            return SchemaState{};
    }
    const auto connection = SqlConnection::open(dialect, Access::Inspecting);
    if (!connection)
        return fail(connection.error());
    return inspectSchema(*dialect, **connection, known);
}

/// Proves that the database can be written, and migrates it.
Result<> prepare(const StoreOptions &options, const std::shared_ptr<const Dialect> &dialect, const SchemaState &found,
                 const QList<Migration> &known)
{
    if (!found.empty && found.version < known.size()) {
        if (auto copied = backUp(options, *dialect, found.version); !copied)
            return copied;
    }
    const auto connection = SqlConnection::open(dialect, Access::Migrating);
    if (!connection)
        return fail(connection.error());
    // Even with nothing missing this begins a writing transaction: a lock that somebody holds shows now, not later.
    return migrate(*dialect, **connection, known);
}

} // namespace

Result<std::unique_ptr<Store>> open(const StoreOptions &options)
{
    const auto dialect = dialectOf(options);
    if (!dialect)
        return fail(dialect.error());
    const auto known = loadMigrations(options.migrations + u'/' + (*dialect)->name());
    if (!known)
        return fail(known.error());
    const auto *sqlite = dynamic_cast<const SqliteDialect *>(dialect->get());
    const QString folder = sqlite ? QFileInfo(sqlite->file()).absolutePath() : QString();
    if (sqlite && options.create)
        makeFolder(folder);
    const PreparationLock preparing = sqlite ? PreparationLock::take(folder) : PreparationLock();
    const auto found = inspect(*dialect, *known);
    if (!found)
        return fail(found.error());
    if (found->empty && !options.create)
        return missing((*dialect)->where());

    const bool fresh = sqlite && !QFile::exists(sqlite->file());
    if (fresh) {
        if (auto made = makeFile(sqlite->file()); !made)
            return fail(made.error());
    }
    auto lock = sqlite && options.soleServer ? OwnerLock::take(sqlite->file()) : Result<OwnerLock>(OwnerLock());
    if (!lock)
        return fail(lock.error());
    if (auto prepared = prepare(options, *dialect, *found, *known); !prepared) {
        if (fresh) { // a workspace that could not be made leaves nothing behind
            for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
                QFile::remove(sqlite->file() + end);
        }
        return fail(prepared.error());
    }
    return std::make_unique<SqlStore>(*dialect, *std::move(lock), options.watched, size_t(options.queueLimit),
                                      size_t(options.groupLimit));
}

} // namespace bc::store
