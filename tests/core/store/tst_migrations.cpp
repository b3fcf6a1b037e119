#include "core/store/migrations.h"
#include "core/store/open.h"
#include "schemafacts.h"
#include "steps.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace bc;
using namespace bc::store;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratedSchemaEqualsAFreshOne_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<int>("from");
        for (const QString &dialect : {u"sqlite"_s, u"postgresql"_s}) {
            for (int from = 1; from < Steps(dialect).count(); ++from)
                QTest::addRow("%s from %d", qPrintable(dialect), from) << dialect << from;
        }
    }
    void migratedSchemaEqualsAFreshOne()
    {
        QFETCH(QString, dialect);
        QFETCH(int, from);
        Steps old(dialect);
        StoreOptions options;
        options.migrations = old.first(from).path();
        TempStore migrated = TempStore::on(dialect, options);
        QCOMPARE(*migrated->schemaVersion(), from);
        QVERIFY(migrated->writeNow([](Connection &c) {
            return c.execute(
                u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES ('u', 'kept', 1, 1)");
        }));
        migrated.close();
        StoreOptions now = migrated.options();
        now.migrations = u":/sql"_s;
        const auto reopened = open(now);
        QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().line()));
        TempStore fresh = TempStore::on(dialect);
        QVERIFY(catalogue(**reopened).size() > 20);
        QCOMPARE(catalogue(**reopened), catalogue(*fresh));
        QCOMPARE(steps(**reopened), steps(*fresh));
        QCOMPARE(column(**reopened, u"SELECT name FROM tenant"_s), QStringList{u"kept"_s});
    }

    void familiesEndWithTheirLastToken_data() { addDialects(); } // step 23
    void familiesEndWithTheirLastToken()
    {
        QFETCH(QString, dialect);
        Steps old(dialect);
        StoreOptions options;
        options.migrations = old.first(22).path();
        TempStore store = TempStore::on(dialect, options);
        const QStringList statements{
            u"INSERT INTO tenant (id, uuid, name, created_time, modified_time) VALUES (1, 't', '', 1, 1)"_s,
            u"INSERT INTO account (id, uuid, tenant_id, username, username_folded, email, email_folded, role_id, "
            "created_time, modified_time) VALUES (1, 'a', 1, 'a', 'a', 'a', 'a', 1, 1, 1)"_s,
            u"INSERT INTO application (id, uuid, tenant_id, owner_id, name, scope, client_id, grant_types, "
            "created_time, modified_time) VALUES (1, 'p', 1, 1, 'p', 'all', 'p', '', 1, 1)"_s,
            u"INSERT INTO token_family (id, tenant_id, account_id, application_id, grant_type, scope, created_time) "
            "VALUES (1, 1, 1, 1, 'password', 'all', 10), (2, 1, 1, 1, 'password', 'all', 20)"_s,
            u"INSERT INTO access_token (token_hash, family_id, scope, created_time, expires_time, revoked_time, jkt, "
            "audience) VALUES (CAST('a' AS %1), 1, 'all', 10, 70, 50, 'key', 'https://r')"_s,
            u"INSERT INTO refresh_token (token_hash, family_id, scope, created_time, expires_time, used_time, "
            "successor) VALUES (CAST('r' AS %1), 1, 'all', 10, 90, 30, CAST('s' AS %1))"_s,
        };
        for (const QString &statement : statements) {
            const QString sql =
                statement.contains(u"%1") ? statement.arg(dialect == u"sqlite"_s ? u"BLOB"_s : u"BYTEA"_s) : statement;
            QVERIFY2(store->writeNow([&sql](Connection &c) { return c.execute(sql); }), qPrintable(sql));
        }
        store.close();
        StoreOptions now = store.options();
        now.migrations = old.first(23).path(); // what the next steps make of it is theirs
        const auto reopened = open(now);
        QVERIFY2(reopened, reopened ? "" : qPrintable(reopened.error().line()));
        QCOMPARE(column(**reopened, u"SELECT ends_time FROM token_family ORDER BY id"_s),
                 (QStringList{u"90"_s, u"20"_s}));
        const QString texts = u"CAST(family_id AS TEXT) || ' ' || scope || ' ' || CAST(created_time AS TEXT) || ' ' || "
                              "CAST(expires_time AS TEXT) || ' ' || "_s;
        QCOMPARE(column(**reopened, u"SELECT "_s + texts +
                                        u"CAST(revoked_time AS TEXT) || ' ' || jkt || ' ' || audience FROM "
                                        "access_token WHERE LENGTH(token_hash) = 1"_s),
                 QStringList{u"1 all 10 70 50 key https://r"_s});
        QCOMPARE(column(**reopened, u"SELECT "_s + texts +
                                        u"CAST(used_time AS TEXT) FROM refresh_token WHERE LENGTH(token_hash) = 1 AND "
                                        "LENGTH(successor) = 1"_s),
                 QStringList{u"1 all 10 90 30"_s});
    }

    void bothDialectsMeanTheSame()
    {
        TempStore sqlite = TempStore::on(u"sqlite"_s);
        TempStore postgresql = TempStore::on(u"postgresql"_s);
        QStringList there = meaning(*postgresql), here = meaning(*sqlite);
        // Two nodes on PostgreSQL may give out the same id (step 24).
        QVERIFY(there.removeOne(u"primary token_issue id,access_hash"_s) &&
                here.removeOne(u"primary token_issue id"_s));
        for (const QString &fact : std::as_const(here))
            QVERIFY2(there.contains(fact), qPrintable(u"only SQLite: "_s + fact));
        for (const QString &fact : std::as_const(there))
            QVERIFY2(here.contains(fact), qPrintable(u"only PostgreSQL: "_s + fact));
        QVERIFY(here.size() > 100);
    }

    void textsOnPostgresqlCompareByTheirBytes()
    {
        TempStore store = TempStore::on(u"postgresql"_s);
        QCOMPARE(column(*store,
                        u"SELECT table_name || '.' || column_name FROM information_schema.columns WHERE "
                        "table_schema = 'public' AND table_name <> 'schema_migration' AND data_type = 'text' AND "
                        "collation_name IS DISTINCT FROM 'C'"_s),
                 QStringList());
    }

    void aFailedStepIsUndoneAndTheNextStartGoesOn_data() { addDialects(); }
    void aFailedStepIsUndoneAndTheNextStartGoesOn()
    {
        QFETCH(QString, dialect);
        Steps broken(dialect);
        broken.first(3).write(broken.name(3), broken.read(broken.name(3)) + "\nINSERT INTO nowhere VALUES (1);\n");
        QTemporaryDir folder;
        StoreOptions options = optionsFor(dialect, folder);
        // A workspace that exists keeps its finished steps; one that is just being made on SQLite is taken back whole.
        Steps two(dialect);
        options.migrations = two.first(2).path();
        QVERIFY(open(options));
        options.migrations = broken.path();
        const auto failed = open(options);
        QVERIFY(!failed);
        QVERIFY2(failed.error().line().contains(u"Schema step 3"), qPrintable(failed.error().line()));
        options.migrations = two.path();
        {
            const auto between = open(options);
            QVERIFY(between);
            QCOMPARE(*(*between)->schemaVersion(), 2);
            StoreOptions same;
            same.migrations = two.path();
            TempStore fresh = TempStore::on(dialect, same);
            QCOMPARE(catalogue(**between), catalogue(*fresh));
        }
        options.migrations = u":/sql"_s;
        const auto whole = open(options);
        QVERIFY(whole);
        QCOMPARE(*(*whole)->schemaVersion(), Steps(dialect).count());
    }

    void aKilledMigrationIsResumed_data() { addDialects(); }
    void aKilledMigrationIsResumed()
    {
        QFETCH(QString, dialect);
        Steps slow(dialect);
        const QByteArray wait =
            dialect == u"sqlite"
                ? "CREATE TABLE slow AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                  "WHERE i < 2000000000) SELECT count(*) AS c FROM n;"
                : "SELECT pg_sleep(60);";
        slow.first(4).write(slow.name(4), slow.read(slow.name(4)) + wait);
        QTemporaryDir folder;
        StoreOptions options = optionsFor(dialect, folder);
        QProcess child;
        child.start(QStringLiteral(BC_STORE_CHILD), {u"open"_s, options.url, slow.path()});
        child.setReadChannel(QProcess::StandardError);
        QByteArray log;
        while (!log.contains("schema step 4") && child.waitForReadyRead(20'000))
            log += child.readAll();
        QVERIFY2(log.contains("schema step 4"), log.constData());
        child.kill();
        child.waitForFinished();
        // The server notices the dead client only when it next writes to it. Its process may not have begun with the
        // statement that waits: whatever is still connected to this database is ended.
        if (dialect == u"postgresql")
            PostgresCluster::shared().psql(
                u"postgres"_s, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                               "WHERE datname = '%1'"_s.arg(options.url.section(u'/', 3).section(u'?', 0, 0)));
        const auto resumed = open(options);
        QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().line()));
        TempStore fresh = TempStore::on(dialect);
        QCOMPARE(catalogue(**resumed), catalogue(*fresh));
        QCOMPARE(steps(**resumed), steps(*fresh));
    }

    void aNewerWorkspaceIsRefusedAndLeftAsItWas_data() { addDialects(); }
    void aNewerWorkspaceIsRefusedAndLeftAsItWas()
    {
        QFETCH(QString, dialect);
        Steps newer(dialect);
        newer.first(newer.count())
            .write(u"%1_future.sql"_s.arg(newer.count() + 1, 4, 10, QChar(u'0')),
                   "CREATE TABLE future (id BIGINT PRIMARY KEY);");
        StoreOptions options;
        options.migrations = newer.path();
        TempStore store = TempStore::on(dialect, options);
        const QStringList before = catalogue(*store);
        store.close();
        const QString file = store.path(u"workspace.sqlite"_s);
        const QByteArray bytes = bytesOf(file);

        StoreOptions now = store.options();
        now.migrations = u":/sql"_s;
        const auto refused = open(now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        const QString line = refused.error().line();
        QVERIFY2(line.contains(u"was written by a newer BiometricsCloud (schema %1, this program knows %2)"_s
                                   .arg(newer.count() + 1)
                                   .arg(newer.count())),
                 qPrintable(line));
        QVERIFY2(!line.contains(u"test:"), qPrintable(line));
        if (dialect == u"sqlite") {
            QVERIFY(!bytes.isEmpty());
            QCOMPARE(bytesOf(file), bytes);
            QVERIFY(!QFile::exists(store.path(u"backups"_s)));
        }
        store.restart();
        QCOMPARE(catalogue(*store), before);
    }

    void aNewerWorkspaceThatWasNotClosedIsLeftAsItWas()
    {
        Steps newer(u"sqlite"_s);
        newer.first(newer.count())
            .write(u"%1_future.sql"_s.arg(newer.count() + 1, 4, 10, QChar(u'0')),
                   "CREATE TABLE future (id BIGINT PRIMARY KEY);");
        StoreOptions options;
        options.migrations = newer.path();
        TempStore store(options); // stays open: its change is in the WAL still, as after a crash
        QVERIFY(store->writeNow([](Connection &c) {
            return c.execute(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES ('u', 'n', 1, 1)");
        }));
        const QString file = store.path(u"workspace.sqlite"_s);
        const QByteArray bytes = bytesOf(file), wal = bytesOf(file + u"-wal"_s);
        QVERIFY(!wal.isEmpty());
        StoreOptions now = store.options();
        now.migrations = u":/sql"_s;
        QVERIFY(!open(now));
        QCOMPARE(bytesOf(file), bytes);
        QCOMPARE(bytesOf(file + u"-wal"_s), wal);
    }

    void aChangedStepIsRefused_data() { addDialects(); }
    void aChangedStepIsRefused()
    {
        QFETCH(QString, dialect);
        TempStore store = TempStore::on(dialect);
        store.close();
        Steps changed(dialect);
        changed.first(changed.count()).write(changed.name(2), changed.read(changed.name(2)) + "\n-- another version\n");
        StoreOptions options = store.options();
        options.migrations = changed.path();
        const auto refused = open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().line().contains(u"schema step 2"), qPrintable(refused.error().line()));
    }

    void aForeignDatabaseIsRefused_data() { addDialects(); }
    void aForeignDatabaseIsRefused()
    {
        QFETCH(QString, dialect);
        QTemporaryDir folder;
        StoreOptions options = optionsFor(dialect, folder);
        if (dialect == u"postgresql") {
            PostgresCluster::shared().psql(options.url.section(u'/', 3).section(u'?', 0, 0),
                                           u"CREATE TABLE recipes (id BIGINT PRIMARY KEY)"_s);
        } else {
            TempStore other;
            QVERIFY(other->writeNow([](Connection &c) -> Result<qint64> {
                (void)c.execute(u"CREATE TABLE recipes (id INTEGER PRIMARY KEY)");
                return c.execute(u"DROP TABLE schema_migration");
            }));
            QVERIFY(other->backup(folder.filePath(u"workspace.sqlite"_s)));
        }
        const auto refused = open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().line().contains(u"is not a BiometricsCloud workspace"),
                 qPrintable(refused.error().line()));
    }

    void whatIsThereIsCopiedBeforeItIsMigrated_data() { addDialects(); }
    void whatIsThereIsCopiedBeforeItIsMigrated()
    {
        QFETCH(QString, dialect);
        Steps old(dialect);
        StoreOptions options;
        options.migrations = old.first(2).path();
        TempStore store = TempStore::on(dialect, options);
        QVERIFY(store->writeNow([](Connection &c) {
            return c.execute(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES ('u', 'old', 1, 1)");
        }));
        QVERIFY(!QFile::exists(store.path(u"backups"_s))); // a fresh one had nothing to copy
        store.close();
        StoreOptions now = store.options();
        now.migrations = u":/sql"_s;
        QVERIFY(open(now));
        QVERIFY(open(now)); // up to date: no second copy
        const QDir backups(store.path(u"backups"_s));
        const QStringList copies = backups.entryList(QDir::Files);
        QCOMPARE(copies.size(), 1);
        QVERIFY2(copies.first().startsWith(u"before-migration-from-0002-"), qPrintable(copies.first()));

        StoreOptions back;
        back.migrations = old.path();
        if (dialect == u"sqlite") {
            back.url = u"sqlite:"_s + backups.filePath(copies.first());
        } else {
            back.url = PostgresCluster::shared().createDatabase();
            QProcess restore;
            restore.start(u"pg_restore"_s, {u"--host="_s + back.url.section(u"host="_s, 1), u"--username=test"_s,
                                            u"--dbname="_s + back.url.section(u'/', 3).section(u'?', 0, 0),
                                            backups.filePath(copies.first())});
            QVERIFY(restore.waitForFinished() && restore.exitCode() == 0);
        }
        const auto restored = open(back);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().line()));
        QCOMPARE(*(*restored)->schemaVersion(), 2);
        QCOMPARE(column(**restored, u"SELECT name FROM tenant"_s), QStringList{u"old"_s});
    }

    void aBackupOverwritesNothing_data() { addDialects(); }
    void aBackupOverwritesNothing()
    {
        QFETCH(QString, dialect);
        TempStore store = TempStore::on(dialect);
        const QString file = store.path(u"copy"_s);
        QVERIFY(store->backup(file));
        const QByteArray bytes = bytesOf(file);
        QVERIFY(!bytes.isEmpty());
        const auto again = store->backup(file);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(bytesOf(file), bytes);
        QVERIFY(!store->backup(u"/proc/copy"_s));
        QVERIFY(!QFile::exists(file + u".partial"_s));
    }

    void severalProcessesMigrateOnce_data() { addDialects(); }
    void severalProcessesMigrateOnce()
    {
        QFETCH(QString, dialect);
        QTemporaryDir folder;
        const StoreOptions options = optionsFor(dialect, folder);
        std::vector<std::unique_ptr<QProcess>> children;
        for (int i = 0; i < 8; ++i) {
            children.push_back(std::make_unique<QProcess>());
            children.back()->start(QStringLiteral(BC_STORE_CHILD), {u"open"_s, options.url, u":/sql"_s});
        }
        for (const auto &child : children) {
            QVERIFY(child->waitForFinished(60'000));
            QVERIFY2(child->exitCode() == 0, child->readAllStandardError().constData());
        }
        const auto store = open(options);
        QVERIFY(store);
        QCOMPARE(*(*store)->schemaVersion(), Steps(dialect).count());
    }

    void verifyFindsADanglingKey()
    {
        TempStore store;
        QCOMPARE(*store->verify(), QStringList());
        QVERIFY(store->writeNow([](Connection &c) -> Result<qint64> {
            (void)c.execute(
                u"INSERT INTO tenant (id, uuid, name, created_time, modified_time) VALUES (7, 'u', 'n', 1, 1)");
            return c.execute(u"INSERT INTO account (uuid, tenant_id, username, username_folded, email, email_folded, "
                             u"role_id, created_time, modified_time) VALUES ('u', 7, 'p', 'p', 'e', 'e', 2, 1, 1)");
        }));
        store.close();
        QProcess child;
        child.start(QStringLiteral(BC_STORE_CHILD), {u"orphan"_s, store.path(u"workspace.sqlite"_s)});
        QVERIFY(child.waitForFinished() && child.exitCode() == 0);
        store.restart();
        const QStringList wrong = *store->verify();
        QCOMPARE(wrong.size(), 1);
        QVERIFY2(wrong.first().contains(u"account") && wrong.first().contains(u"tenant"), qPrintable(wrong.first()));
    }

    void scriptsAreSplitIntoStatements()
    {
        const QStringList statements = splitStatements(uR"(-- a comment; with a semicolon
CREATE TABLE a (b TEXT DEFAULT ';''--', "c;d" TEXT); /* another; */
CREATE TRIGGER t AFTER INSERT ON a BEGIN
    UPDATE a SET b = CASE WHEN 1 THEN 2 END;
    DELETE FROM a;
END;
DO $$ BEGIN PERFORM 1; END $$;
  ;
INSERT INTO a VALUES (1))"_s);
        QCOMPARE(statements.size(), 4);
        QCOMPARE(statements[0], uR"(CREATE TABLE a (b TEXT DEFAULT ';''--', "c;d" TEXT))"_s);
        QVERIFY(statements[1].startsWith(u"CREATE TRIGGER") && statements[1].endsWith(u"END"));
        QCOMPARE(statements[2], u"DO $$ BEGIN PERFORM 1; END $$"_s);
        QCOMPARE(statements[3], u"INSERT INTO a VALUES (1)"_s);
    }

    void stepsWithAGapAreADefect()
    {
        Steps gap(u"sqlite"_s);
        gap.write(u"0001_a.sql"_s, "CREATE TABLE a (b TEXT);");
        gap.write(u"0003_c.sql"_s, "CREATE TABLE c (d TEXT);");
        const auto loaded = loadMigrations(gap.path() + u"/sqlite"_s);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::Internal);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
