#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace bc::tests {

/// A PostgreSQL server of the test's own: in a temporary folder, reached through a socket in there only, gone with the
/// test. Its files are copied from a server that the first test of a build folder makes by initdb and our migrations.
/// It is the machine's real PostgreSQL; as root it runs as the user `postgres`. Tests that need it fail where it is not
/// installed (tests/run installs it).
///
/// It answers a commit only after the WAL was handed to the kernel, so killing processes proves the same as with syncs,
/// which are off: a test cannot cut the machine's power anyway. Its locale sorts unlike C, to catch who relies on C.
class PostgresCluster
{
public:
    /// One for the whole test program, started at first use.
    static PostgresCluster &shared();

    /// `settings`: more of the server's, as "name=value".
    explicit PostgresCluster(QStringList settings = {});
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    /// A fresh, empty database; its address for StoreOptions::url.
    QString createDatabase();
    /// A fresh database with today's schema and nothing in it.
    QString createWorkspace();
    /// Where the server keeps its files.
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /// A further address of a database made by createDatabase(), for another user.
    QString url(const QString &database, const QString &user = {}) const;
    /// Runs SQL as the superuser by psql; what it printed.
    QString psql(const QString &database, const QString &sql) const;

    void start();
    /// As a crash does: connections break off, the server recovers at its next start.
    void kill();

private:
    void makeTemplate(const QString &folder);
    QString copyOf(const QString &databaseTemplate);
    void stop();
    QString program(const QString &name) const { return m_programs + u'/' + name; }
    void runAsOwner(QProcess &process, const QString &name, const QStringList &arguments) const;

    const QStringList m_settings;
    QTemporaryDir m_folder;
    QString m_programs;
    QString m_owner;
    std::unique_ptr<QProcess> m_server;
    int m_databases = 0;
};

} // namespace bc::tests
