#include "support/postgrescluster.h"

#include "core/store/open.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bc::tests {
namespace {

/// Debian keeps the server's programs out of the PATH, one folder a version.
QString newestPrograms()
{
    const QDir debian(u"/usr/lib/postgresql"_s);
    QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : versions) {
        if (QFile::exists(debian.filePath(version + u"/bin/initdb"_s)))
            return debian.filePath(version + u"/bin"_s);
    }
    qFatal("PostgreSQL is not installed; ./tests/run installs it.");
}

const QString migrated = u"migrated"_s; ///< the database that holds our schema

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively(); // half of one, from a test that was ended
    run(u"cp"_s, {u"--archive"_s, u"--reflink=auto"_s, from, to});
}

/// Of everything that decides how the files of a server with our schema look.
QString fingerprint(const QString &programs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(programs.toUtf8());
    const QDir steps(u":/sql/postgresql"_s);
    for (const QString &name : steps.entryList(QDir::Files, QDir::Name)) {
        QFile step(steps.filePath(name));
        if (!step.open(QFile::ReadOnly))
            qFatal("%s cannot be read.", qPrintable(step.fileName()));
        hash.addData(name.toUtf8());
        hash.addData(step.readAll());
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

std::unique_ptr<PostgresCluster> &sharedCluster()
{
    static std::unique_ptr<PostgresCluster> cluster;
    return cluster;
}

} // namespace

PostgresCluster &PostgresCluster::shared()
{
    auto &cluster = sharedCluster();
    if (!cluster) {
        cluster = std::make_unique<PostgresCluster>();
        qAddPostRoutine([] { sharedCluster().reset(); });
    }
    return *cluster;
}

PostgresCluster::PostgresCluster(QStringList settings)
    : m_settings(std::move(settings))
    , m_programs(newestPrograms())
{
    const bool root = ::geteuid() == 0;
    m_owner = root ? u"postgres"_s : QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
    if (root) {
        const passwd *user = ::getpwnam("postgres");
        if (!user || ::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
            qFatal("The user postgres is missing.");
    }
    const QString kept = u"%1/postgresql-%2"_s.arg(QStringLiteral(BC_TEST_CACHE), fingerprint(m_programs));
    QDir().mkpath(QStringLiteral(BC_TEST_CACHE));
    {
        QLockFile lock(kept + u".lock"_s);
        lock.setStaleLockTime(0); // whoever holds it may take its time; one that died is noticed
        lock.lock();
        if (!QFile::exists(kept))
            makeTemplate(kept);
    }
    copyFolder(kept, m_folder.filePath(u"data"_s));
    if (root)
        run(u"chown"_s, {u"-R"_s, u"postgres"_s, m_folder.path()});
    start();
}

/// What a server's files look like before the first test, in `folder`.
void PostgresCluster::makeTemplate(const QString &folder)
{
    QProcess initdb;
    runAsOwner(initdb, u"initdb"_s,
               {u"--pgdata="_s + m_folder.filePath(u"data"_s), u"--auth=trust"_s, u"--username=test"_s, u"--no-sync"_s,
                u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s, u"--locale-provider=icu"_s, u"--icu-locale=en-US"_s});
    if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
        qFatal("initdb failed: %s", initdb.readAllStandardError().constData());
    start();
    psql(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(migrated));
    {
        store::StoreOptions options;
        options.url = url(migrated);
        options.dataDir = m_folder.path();
        options.create = true;
        const auto store = store::open(options);
        if (!store)
            qFatal("The schema cannot be made: %s", qPrintable(store.error().line()));
    }
    stop();
    copyFolder(m_folder.filePath(u"data"_s), folder + u".part"_s);
    QDir().rename(folder + u".part"_s, folder);
    QDir(m_folder.filePath(u"data"_s)).removeRecursively();
}

PostgresCluster::~PostgresCluster() { stop(); }

void PostgresCluster::stop()
{
    if (m_server) {
        ::kill(pid_t(m_server->processId()), SIGINT); // fast shutdown
        m_server->waitForFinished(10'000);
        m_server.reset();
    }
}

void PostgresCluster::runAsOwner(QProcess &process, const QString &name, const QStringList &arguments) const
{
    const passwd *user = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    const uid_t uid = user ? user->pw_uid : ::geteuid();
    const gid_t gid = user ? user->pw_gid : ::getegid();
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([uid, gid] {
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(125);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // a test that crashes leaves no server behind
    });
    process.start(program(name), arguments);
}

void PostgresCluster::start()
{
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(m_folder.filePath(u"log"_s));
    QStringList arguments{u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path()};
    for (const QString &setting : {u"listen_addresses="_s, u"fsync=off"_s, u"synchronous_commit=on"_s,
                                   u"full_page_writes=off"_s, u"max_connections=60"_s, u"shared_buffers=32MB"_s})
        arguments << u"-c"_s << setting;
    for (const QString &setting : m_settings)
        arguments << u"-c"_s << setting;
    runAsOwner(*m_server, u"postgres"_s, arguments);
    const QDeadlineTimer deadline(60'000);
    while (QProcess::execute(program(u"pg_isready"_s), {u"--quiet"_s, u"--host="_s + m_folder.path()}) != 0) {
        if (deadline.hasExpired() || m_server->state() == QProcess::NotRunning)
            qFatal("PostgreSQL does not start; see %s", qPrintable(m_folder.filePath(u"log"_s)));
        m_server->waitForFinished(20); // an end of the server is what makes asking again pointless
        QCoreApplication::processEvents();
    }
}

void PostgresCluster::kill()
{
    ::kill(pid_t(m_server->processId()), SIGQUIT); // immediate shutdown, without a checkpoint
    m_server->waitForFinished(10'000);
    m_server.reset();
}

QString PostgresCluster::createDatabase() { return copyOf(u"template0"_s); }
QString PostgresCluster::createWorkspace() { return copyOf(migrated); }

QString PostgresCluster::copyOf(const QString &databaseTemplate)
{
    const QString name = u"test%1"_s.arg(++m_databases);
    psql(u"postgres"_s, u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(name, databaseTemplate));
    return url(name);
}

QString PostgresCluster::url(const QString &database, const QString &user) const
{
    return u"postgresql://%1@/%2?host=%3"_s.arg(user.isEmpty() ? u"test"_s : user, database, m_folder.path());
}

QString PostgresCluster::psql(const QString &database, const QString &sql) const
{
    QProcess process;
    process.start(program(u"psql"_s), {u"--no-psqlrc"_s, u"--quiet"_s, u"--tuples-only"_s, u"--no-align"_s,
                                       u"--set=ON_ERROR_STOP=1"_s, u"--host="_s + m_folder.path(), u"--username=test"_s,
                                       u"--dbname="_s + database, u"--command="_s + sql});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("psql failed: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace bc::tests
