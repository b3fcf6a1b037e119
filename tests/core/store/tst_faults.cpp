#include "core/store/open.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <csignal>
#include <functional>
#include <optional>
#include <sys/mount.h>
#include <unistd.h>

using namespace bc;
using namespace bc::store;
using namespace Qt::StringLiterals;

namespace {

Result<qint64> addTenant(Store &store, const QString &uuid, const QString &name = {})
{
    return store.writeNow([uuid, name](Connection &c) {
        return c.insert(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, ?, 1, 1)",
                        {uuid, name});
    });
}

QStringList names(Store &store)
{
    QStringList list;
    const auto reader = store.reader();
    if (reader)
        (void)(*reader)->forEach(u"SELECT uuid FROM tenant ORDER BY uuid", {}, [&list](const Row &row) {
            list += row.text(0);
            return true;
        });
    return list;
}

/// A child that says "held" and keeps what it holds until its input ends.
class Holder
{
public:
    Holder(const QString &mode, const QString &file)
    {
        m_process.start(QStringLiteral(BC_STORE_CHILD), {mode, file});
        m_held = m_process.waitForReadyRead(20'000) && m_process.readAllStandardOutput() == "held\n";
    }
    ~Holder() { release(); }
    bool held() const { return m_held; }
    void release()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }

private:
    QProcess m_process;
    bool m_held = false;
};

/// A file system of its own size, so that it can be full.
class SmallDisk
{
public:
    explicit SmallDisk(const char *size)
    {
        const QByteArray options = QByteArray("size=") + size;
        m_mounted = ::mount("tmpfs", m_folder.path().toLocal8Bit().constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.path().toLocal8Bit().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool mounted() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// Reads acknowledged numbers until there are `enough`, then lets `end` strike, and reads what was still on its way.
QStringList acknowledgedUntil(QProcess &child, qsizetype enough, const std::function<void()> &end)
{
    QByteArray output;
    while (output.count('\n') < enough && child.waitForReadyRead(20'000))
        output += child.readAllStandardOutput();
    end();
    child.waitForFinished(20'000);
    output += child.readAllStandardOutput();
    QStringList numbers = QString::fromUtf8(output).split(u'\n');
    numbers.removeLast(); // what follows the last line end was cut off
    return numbers;
}

void verifyPairs(Store &store, const QStringList &acknowledged)
{
    const QStringList stored = names(store);
    const QSet<QString> all(stored.begin(), stored.end());
    for (const QString &number : acknowledged)
        QVERIFY2(all.contains(u'a' + number) && all.contains(u'b' + number), qPrintable(number));
    for (const QString &name : stored) // no half of a unit either, acknowledged or not
        QVERIFY2(all.contains((name.startsWith(u'a') ? u'b' : u'a') + name.mid(1)), qPrintable(name));
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWriterKeepsEveryAcknowledgedUnit_data() { tests::addDialects(); }
    void killedWriterKeepsEveryAcknowledgedUnit()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        QStringList acknowledged;
        for (int round = 0; round < 5; ++round) {
            store.close();
            QProcess child;
            child.start(QStringLiteral(BC_STORE_CHILD), {u"write"_s, store.options().url});
            const QStringList more = acknowledgedUntil(child, 200, [&child] { child.kill(); });
            QVERIFY2(more.size() >= 200, child.readAllStandardError().constData());
            acknowledged += more;
            store.restart();
            verifyPairs(*store, acknowledged);
        }
        QCOMPARE(*store->verify(), QStringList());
    }

    void killedServerKeepsEveryAcknowledgedUnit()
    {
        tests::PostgresCluster cluster; // of its own: others go on using the shared one
        StoreOptions options;
        options.url = cluster.createDatabase();
        tests::TempStore store(options);
        QStringList acknowledged;
        for (int round = 0; round < 3; ++round) {
            QProcess child;
            child.start(QStringLiteral(BC_STORE_CHILD), {u"write"_s, store.options().url});
            const QStringList more = acknowledgedUntil(child, 200, [&cluster] { cluster.kill(); });
            QVERIFY2(more.size() >= 200, child.readAllStandardError().constData());
            QCOMPARE(child.exitCode(), 1); // it was told, and did not take silence for success
            acknowledged += more;
            cluster.start();
            verifyPairs(*store, acknowledged);
        }
    }

    void aDatabaseThatComesBackIsUsedAgain()
    {
        tests::PostgresCluster cluster;
        StoreOptions options;
        options.url = cluster.createDatabase();
        tests::TempStore store(options);
        QVERIFY(addTenant(*store, u"before"_s));
        QCOMPARE(names(*store).size(), 1);
        cluster.kill();
        const auto lost = addTenant(*store, u"lost"_s);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::Unavailable);
        const auto reader = store->reader();
        const auto read =
            reader ? (*reader)->select(u"SELECT uuid FROM tenant") : Result<QList<Row>>(fail(reader.error()));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Unavailable);
        QCOMPARE(addTenant(*store, u"lost"_s).error().kind, ErrorKind::Unavailable);
        cluster.start();
        QVERIFY(addTenant(*store, u"after"_s));
        QCOMPARE(names(*store), (QStringList{u"after"_s, u"before"_s}));
    }

    void aRestartBetweenTwoUnitsIsNotNoticed()
    {
        tests::PostgresCluster cluster;
        StoreOptions options;
        options.url = cluster.createDatabase();
        tests::TempStore store(options);
        QVERIFY(addTenant(*store, u"a"_s));
        cluster.kill();
        cluster.start();
        QVERIFY(addTenant(*store, u"b"_s)); // the connection was dead before anything was sent: done again on a new one
        QCOMPARE(names(*store), (QStringList{u"a"_s, u"b"_s}));
    }

    void anUnreachableServerIsNamed()
    {
        StoreOptions options;
        options.url = u"postgresql://somebody:hunter2@127.0.0.1:1/nowhere"_s;
        const auto store = open(options);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::Unavailable);
        QVERIFY2(store.error().line().contains(u"PostgreSQL 127.0.0.1:1/nowhere"), qPrintable(store.error().line()));
        QVERIFY(!store.error().line().contains(u"hunter2"));
        QVERIFY(!store.error().line().contains(u'\n'));
    }

    void aFullDiskIsSaidAndRecoveredFrom()
    {
        SmallDisk disk("4m");
        if (!disk.mounted())
            QSKIP("Only root can mount the small file system that this test fills.");
        StoreOptions options;
        options.url = u"sqlite:"_s + disk.path(u"workspace.sqlite"_s);
        options.dataDir = disk.path(u"data"_s);
        options.create = true;
        auto opened = open(options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        Store &store = **opened;
        QFile ballast(disk.path(u"ballast"_s));
        QVERIFY(ballast.open(QFile::WriteOnly));
        QVERIFY(ballast.write(QByteArray(1'000'000, 'x')) == 1'000'000 && ballast.flush());

        QStringList stored;
        std::optional<Error> error;
        for (int i = 0; i < 2000 && !error; ++i) {
            const QString uuid = u"%1"_s.arg(i, 5, 10, QChar(u'0'));
            const auto id = addTenant(store, uuid, QString(20'000, u'x'));
            if (id)
                stored += uuid;
            else
                error = id.error();
        }
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::StorageFull);
        QVERIFY2(error->line().contains(u"workspace.sqlite"), qPrintable(error->line()));
        QCOMPARE(addTenant(store, u"still full"_s, QString(20'000, u'x')).error().kind, ErrorKind::StorageFull);
        QCOMPARE(names(store), stored);
        QVERIFY(ballast.remove());
        QVERIFY(addTenant(store, u"zz"_s, QString(20'000, u'x')));
        QCOMPARE(names(store), stored << u"zz"_s);
        QCOMPARE(*store.verify(), QStringList());
    }

    void oneHugeUnitOnAFullDiskDoesNotTakeTheOthersDown()
    {
        SmallDisk disk("6m");
        if (!disk.mounted())
            QSKIP("Only root can mount the small file system that this test fills.");
        StoreOptions options;
        options.url = u"sqlite:"_s + disk.path(u"workspace.sqlite"_s);
        options.create = true;
        auto opened = open(options);
        QVERIFY(opened);
        int stored = 0, full = 0;
        for (int i = 0; i < 20; ++i) {
            const auto work = [i](Connection &c) {
                return c.execute(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, ?, 1, 1)",
                                 {i, QString(i == 7 ? 12'000'000 : 100, u'x')});
            };
            (*opened)->write(work, [&](const Result<qint64> &answer) {
                if (answer)
                    ++stored;
                else if (answer.error().kind == ErrorKind::StorageFull)
                    ++full;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(stored + full, 20, 20'000);
        QCOMPARE(full, 1);
    }

    void aLockedDatabaseIsSaidAtTheStart()
    {
        tests::TempStore store;
        const QString file = store.path(u"workspace.sqlite"_s);
        store.close();
        Holder holder(u"lock"_s, file);
        QVERIFY(holder.held());
        StoreOptions options = store.options();
        options.busyTimeout = std::chrono::milliseconds(100);
        const auto refused = open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY2(refused.error().line().contains(file + u" is locked by another process."_s),
                 qPrintable(refused.error().line()));
        QVERIFY(!refused.error().remedy.isEmpty());
        holder.release();
        QVERIFY(open(options));
    }

    void aLockThatIsLetGoInTimeIsWaitedFor()
    {
        tests::TempStore store;
        Holder holder(u"lock"_s, store.path(u"workspace.sqlite"_s));
        QVERIFY(holder.held());
        bool answered = false;
        store->write([](Connection &c) { return c.execute(u"DELETE FROM tenant"); },
                     [&](const Result<qint64> &answer) { answered = answer.has_value(); });
        holder.release();
        QTRY_VERIFY(answered);
    }

    void aLockHeldTooLongIsBusy()
    {
        StoreOptions options;
        options.busyTimeout = std::chrono::milliseconds(50);
        tests::TempStore store(options);
        Holder holder(u"lock"_s, store.path(u"workspace.sqlite"_s));
        QVERIFY(holder.held());
        const auto answer = addTenant(*store, u"a"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Busy);
        holder.release();
        QVERIFY(addTenant(*store, u"a"_s));
    }

    void oneProcessServesASqliteWorkspaceAndOthersWriteBesideIt()
    {
        tests::TempStore store;
        Holder server(u"serve"_s, store.path(u"workspace.sqlite"_s));
        QVERIFY(server.held());
        QVERIFY(addTenant(*store, u"from a command line"_s));
        StoreOptions second = store.options();
        second.soleServer = true;
        const auto refused = open(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QVERIFY2(refused.error().line().contains(u"locked by another process"), qPrintable(refused.error().line()));
        server.kill(); // what it held goes with it
        QVERIFY(open(second));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        QTemporaryDir folder;
        StoreOptions options;
        options.create = true;
        QString file = u"/proc/workspace.sqlite"_s; // not even root makes a file there
        if (::geteuid() != 0) {
            QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
            file = folder.filePath(u"workspace.sqlite"_s);
        }
        options.url = u"sqlite:"_s + file;
        const auto refused = open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QVERIFY2(refused.error().line().contains(file), qPrintable(refused.error().line()));
        QVERIFY(!refused.error().remedy.isEmpty());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void aMissingWorkspaceIsNotMadeUnasked()
    {
        QTemporaryDir folder;
        StoreOptions options;
        options.url = u"sqlite:"_s + folder.filePath(u"workspace.sqlite"_s);
        const auto refused = open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(u"workspace.sqlite"_s)));
    }

    void aFileThatIsNoDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        const QByteArray text = QByteArray("These are notes.\n").repeated(500);
        file.write(text);
        file.close();
        StoreOptions options;
        options.url = u"sqlite:"_s + file.fileName();
        options.create = true;
        const auto refused = open(options);
        QVERIFY(!refused);
        QVERIFY2(refused.error().line().contains(u"is not an SQLite database"), qPrintable(refused.error().line()));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void aWrongAddressIsInvalid_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"", "sqlite:", "mysql://h/db", "postgresql://h:5432/", "postgresql://h/db?shoe_size=43"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void aWrongAddressIsInvalid()
    {
        QFETCH(QString, url);
        StoreOptions options;
        options.url = url;
        const auto refused = open(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    }

    void aWorkspaceIsReadableByItsOwnerOnly()
    {
        tests::TempStore store;
        QVERIFY(addTenant(*store, u"a"_s));
        QVERIFY(store->backup(store.path(u"copy.sqlite"_s)));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &name : {u"workspace.sqlite"_s, u"workspace.sqlite-wal"_s, u"copy.sqlite"_s})
            QVERIFY2(!(QFile::permissions(store.path(name)) & others), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
