#include "core/store/sqlitelogfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace bc::store;
using namespace Qt::StringLiterals;

namespace {

/// What reaches the file system of a log: counted, and refused from the `fails`-th write on.
struct Below
{
    int writes = 0, fails = 0;
};
Below below;
sqlite3_vfs counting;
const sqlite3_io_methods *unixMethods = nullptr;

int countedWrite(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    ++below.writes;
    if (below.fails && below.writes >= below.fails)
        return SQLITE_FULL;
    return unixMethods->xWrite(file, data, size, offset);
}

int countedOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *got)
{
    auto *unixVfs = static_cast<sqlite3_vfs *>(vfs->pAppData);
    const int opened = unixVfs->xOpen(unixVfs, name, file, flags, got);
    if (opened != SQLITE_OK || !(flags & SQLITE_OPEN_WAL))
        return opened;
    static sqlite3_io_methods methods;
    unixMethods = file->pMethods;
    methods = *unixMethods;
    methods.xWrite = countedWrite;
    file->pMethods = &methods;
    return opened;
}

/// One connection, over the log written in one go or ("unix") without it.
class Database
{
public:
    explicit Database(const QString &file, const char *vfs = nullptr)
    {
        const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &m_database,
                                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs);
        if (opened != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    ~Database() { sqlite3_close_v2(m_database); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    int run(const QString &sql)
    {
        return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    }
    /// The only value that `sql` selects, as text.
    QByteArray value(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            return sqlite3_errmsg(m_database);
        sqlite3_step(statement);
        const QByteArray text(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return text;
    }
    /// Everything in it.
    QByteArray content() { return value(u"SELECT COUNT(*) || ' ' || TOTAL(k * LENGTH(v)) FROM t"_s); }

private:
    sqlite3 *m_database = nullptr;
};

/// Rows `from` to `to` of some 2 x `size` bytes.
QString rows(int from, int to, int size)
{
    return u"WITH RECURSIVE n(k) AS (SELECT %1 UNION ALL SELECT k + 1 FROM n WHERE k < %2) "
           u"INSERT OR REPLACE INTO t SELECT k, HEX(RANDOMBLOB(%3)) FROM n"_s.arg(from)
               .arg(to)
               .arg(size);
}

} // namespace

/// SQLite's log written by one call a transaction: as whole as without it, whatever the transactions are like.
class LogFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// What somebody would find if this process were killed now.
    QByteArray afterKill(const QString &name)
    {
        const QString copy = file(u"copy"_s);
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(copy + end);
            if (end != "-shm"_L1)
                QFile::copy(file(name) + end, copy + end);
        }
        Database found(copy, "unix");
        const QByteArray sound = found.value(u"PRAGMA integrity_check"_s);
        return sound == "ok" ? found.content() : sound;
    }

private Q_SLOTS:
    void initTestCase()
    {
        sqlite3_vfs *unixVfs = sqlite3_vfs_find("unix");
        QVERIFY(unixVfs);
        counting = *unixVfs;
        counting.zName = "counting";
        counting.pAppData = unixVfs;
        counting.pNext = nullptr;
        counting.xOpen = countedOpen;
        QCOMPARE(sqlite3_vfs_register(&counting, 1), SQLITE_OK);
        QVERIFY(writeLogInOneGo());
        QVERIFY(writeLogInOneGo()); // once is enough
    }
    void cleanup() { below = {}; }

    void aTransactionIsOneWrite()
    {
        Database database(file(u"one"_s));
        QCOMPARE(database.value(u"PRAGMA journal_mode = WAL"_s), "wal");
        QCOMPARE(database.run(u"CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT)"_s), SQLITE_OK);
        QCOMPARE(database.run(rows(1, 1, 100)), SQLITE_OK);
        below.writes = 0;
        QCOMPARE(database.run(rows(2, 100, 100)), SQLITE_OK); // six pages
        QCOMPARE(below.writes, 1);
        QCOMPARE(Database(file(u"one"_s), "unix").content(), database.content());
    }

    void aRefusedWriteUndoesItsTransactionOnly()
    {
        Database database(file(u"full"_s));
        database.value(u"PRAGMA journal_mode = WAL"_s);
        QCOMPARE(database.run(u"CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT)"_s), SQLITE_OK);
        QCOMPARE(database.run(rows(1, 100, 300)), SQLITE_OK);
        const QByteArray before = database.content();
        below = {0, 1};
        QCOMPARE(database.run(rows(101, 200, 300)), SQLITE_FULL);
        QCOMPARE(database.content(), before);
        QCOMPARE(afterKill(u"full"_s), before);
        below = {};
        QCOMPARE(database.run(rows(201, 300, 300)), SQLITE_OK);
        QCOMPARE(database.value(u"SELECT COUNT(*) FROM t"_s), "200");
        QCOMPARE(afterKill(u"full"_s), database.content());
    }

    /// Transactions of all sizes, some larger than the cache, so that their pages reach the log before their end and
    /// are written there anew; with savepoints, undone ones, and the log moved into the database or begun anew. After
    /// each step others see the last commit and nothing else, and so would whoever came after a kill.
    void whatOthersSeeIsWhatWasCommitted_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("spills");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QTest::addRow("%u, larger than the cache", seed) << seed << true;
            QTest::addRow("%u, undone in part", seed) << seed << false; // both: see SqliteDialect::beforeSavepoints()
        }
    }
    void whatOthersSeeIsWhatWasCommitted()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, spills);
        QRandomGenerator random(seed);
        const QString name = u"random%1-%2"_s.arg(seed).arg(int(spills));
        Database database(file(name)), plain(file(name), "unix");
        database.value(u"PRAGMA journal_mode = WAL"_s);
        for (const QString &pragma :
             {u"PRAGMA synchronous = %1"_s.arg(seed % 2 ? u"NORMAL"_s : u"FULL"_s), u"PRAGMA cache_size = 12"_s,
              u"PRAGMA cache_spill = %1"_s.arg(spills ? u"12"_s : u"OFF"_s), u"PRAGMA wal_autocheckpoint = 150"_s})
            database.value(pragma);
        QCOMPARE(database.run(u"CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT); CREATE INDEX i ON t (v)"_s), SQLITE_OK);
        QByteArray committed = database.content();
        const auto change = [&] {
            const int from = int(random.bounded(2'000)), count = int(random.bounded(1, random.bounded(2) ? 8 : 300));
            if (random.bounded(5) == 0)
                return database.run(u"DELETE FROM t WHERE k BETWEEN %1 AND %2"_s.arg(from).arg(from + count));
            return database.run(rows(from, from + count, int(random.bounded(10, 400))));
        };
        for (int i = 0; i < 60; ++i) {
            QCOMPARE(database.run(u"BEGIN IMMEDIATE"_s), SQLITE_OK);
            for (quint32 part = random.bounded(1u, 5u); part > 0; --part) {
                QCOMPARE(database.run(u"SAVEPOINT s"_s), SQLITE_OK);
                QCOMPARE(change(), SQLITE_OK);
                if (!spills && random.bounded(4) == 0)
                    QCOMPARE(database.run(u"ROLLBACK TO s"_s), SQLITE_OK);
                QCOMPARE(database.run(u"RELEASE s"_s), SQLITE_OK);
            }
            QCOMPARE(plain.content(), committed);
            if (i % 4 == 0)
                QCOMPARE(afterKill(name), committed);
            if (random.bounded(4) == 0) {
                QCOMPARE(database.run(u"ROLLBACK"_s), SQLITE_OK);
                QCOMPARE(database.content(), committed);
            } else {
                QCOMPARE(database.run(u"COMMIT"_s), SQLITE_OK);
                committed = database.content();
            }
            QCOMPARE(plain.content(), committed);
            QCOMPARE(afterKill(name), committed);
            if (random.bounded(6) == 0)
                database.value(u"PRAGMA wal_checkpoint(%1)"_s.arg(random.bounded(2) ? u"RESTART"_s : u"TRUNCATE"_s));
        }
        QCOMPARE(plain.value(u"PRAGMA integrity_check"_s), "ok");
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
