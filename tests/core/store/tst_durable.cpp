#include "core/store/sqlitedialect.h"
#include "core/store/sqlitelog.h"
#include "core/store/sqlstore.h"
#include "support/tempstore.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace bc;
using namespace bc::store;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A disk that the test holds up and breaks.
struct Disk
{
    std::atomic<bool> held = false;
    std::atomic<bool> broken = false;
    std::atomic<int> begun = 0;
    std::atomic<int> done = 0;

    void hold() { held = true; }
    void letGo()
    {
        held = false;
        held.notify_all();
    }
};

class LogOnDisk final : public CommitLog
{
public:
    LogOnDisk(const QString &database, Disk &disk)
        : m_log(database)
        , m_disk(disk)
    {}
    Result<> sync() override
    {
        ++m_disk.begun;
        m_disk.held.wait(true);
        if (m_disk.broken)
            return fail(ErrorKind::Unavailable, u"The log cannot be written to the disk."_s, u"Check the disk."_s);
        const auto synced = m_log.sync();
        ++m_disk.done;
        return synced;
    }

private:
    SqliteLog m_log;
    Disk &m_disk;
};

class OnDisk final : public SqliteDialect
{
public:
    OnDisk(const QString &file, Disk &disk)
        : SqliteDialect(file, 5s)
        , m_disk(disk)
    {}
    std::unique_ptr<CommitLog> commitLog() const override { return std::make_unique<LogOnDisk>(file(), m_disk); }

private:
    Disk &m_disk;
};

struct Workspace
{
    tests::TempStore made;
    Disk disk;
    std::unique_ptr<SqlStore> store;

    Workspace()
    {
        made.close();
        store =
            std::make_unique<SqlStore>(std::make_shared<OnDisk>(file(), disk), OwnerLock(), WatchedTables{}, 100, 50);
    }
    ~Workspace() { disk.letGo(); } // or a failed test would wait for its answers for ever
    QString file() const { return made.options().url.section(u':', 1); }
    std::future<Result<qint64>> added(const QString &uuid) const
    {
        return std::async(std::launch::async, [this, uuid] {
            return store->writeNow([uuid](Connection &unit) -> Result<qint64> {
                return unit.insert(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, ?, ?, ?)",
                                   {uuid, u"Tenant"_s, 1, 1});
            });
        });
    }
    qint64 count() const { return (*(*store->reader())->selectOne(u"SELECT count(*) FROM tenant"))->integer(0); }
};

bool waits(std::future<Result<qint64>> &answer) { return answer.wait_for(50ms) == std::future_status::timeout; }

} // namespace

/// Nobody is told that something is stored before the disk has it (SQLite's log, synced beside the writer).
class DurableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerWaitsForTheDisk()
    {
        Workspace workspace;
        workspace.disk.hold();
        auto first = workspace.added(u"1"_s);
        QTRY_COMPARE(workspace.count(), 1); // committed, and visible to others
        QTRY_COMPARE(workspace.disk.begun.load(), 1);
        QVERIFY(waits(first));
        // What is committed after the sync began waits for the next one.
        auto second = workspace.added(u"2"_s);
        QTRY_COMPARE(workspace.count(), 2);
        QVERIFY(waits(first) && waits(second));
        QCOMPARE(workspace.disk.begun.load(), 1);
        workspace.disk.letGo();
        QVERIFY(first.get() && second.get());
        QCOMPARE(workspace.disk.done.load(), 2);
    }

    void aSyncServesAllThatWasCommittedBefore()
    {
        Workspace workspace;
        workspace.disk.hold();
        std::vector<std::future<Result<qint64>>> answers;
        answers.push_back(workspace.added(u"0"_s));
        QTRY_COMPARE(workspace.disk.begun.load(), 1);
        for (int i = 1; i < 40; ++i)
            answers.push_back(workspace.added(QString::number(i)));
        // Half of the callers are in the log before the writer waits for the disk.
        QTRY_VERIFY(workspace.count() >= 20);
        workspace.disk.letGo();
        for (auto &answer : answers)
            QVERIFY(answer.get());
        QVERIFY(workspace.disk.done.load() <= 5);
    }

    void whatTheDiskDidNotTakeIsNotAcknowledged()
    {
        Workspace workspace;
        QVERIFY(workspace.added(u"1"_s).get());
        workspace.disk.broken = true;
        auto refused = workspace.added(u"2"_s).get();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        // A disk that lost something once is not believed again (a second fsync may report success without it).
        workspace.disk.broken = false;
        refused = workspace.added(u"3"_s).get();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    }

    void aDatabaseThatComesBackIsWrittenAgain()
    {
        Workspace workspace;
        const QString file = workspace.file(), away = file + u".away"_s;
        QVERIFY(QFile::rename(file, away));
        QCOMPARE(workspace.added(u"1"_s).get().error().kind, ErrorKind::Unavailable);
        QCOMPARE(workspace.disk.begun.load(), 0); // there was nothing to sync, and no log
        QVERIFY(QFile::rename(away, file));
        QVERIFY(workspace.added(u"2"_s).get());
    }

    void theEndAnswersWhatIsOnItsWay()
    {
        Workspace workspace;
        workspace.disk.hold();
        auto answer = workspace.added(u"1"_s);
        QTRY_COMPARE(workspace.disk.begun.load(), 1);
        auto ended = std::async(std::launch::async, [&workspace] { workspace.store.reset(); });
        QVERIFY(ended.wait_for(50ms) == std::future_status::timeout);
        workspace.disk.letGo();
        ended.get();
        QVERIFY(answer.get());
        QVERIFY(!QFile::exists(workspace.file() + u"-wal"_s)); // the last connection moved it into the database
    }

    /// See SqliteDialect::beforeSavepoints().
    void nothingIsWrittenEarlyWhileAGroupMayBeUndoneInPart()
    {
        tests::TempStore store;
        const auto spills = [](Connection &unit) {
            const auto row = unit.selectOne(u"PRAGMA cache_spill");
            return row && *row && (*row)->integer(0) != 0;
        };
        QList<bool> seen; // on the writer's thread, before the answers
        int kept = 0, refused = 0;
        const auto note = [&](const Result<> &answer) { ++(answer ? kept : refused); };
        std::atomic<bool> entered = false, open = false;
        store->write(
            [&](Connection &) -> Result<> {
                entered = true;
                open.wait(false);
                return {};
            },
            note);
        QTRY_VERIFY(entered);
        const auto work = [&](bool fails) {
            return [&, fails](Connection &unit) -> Result<> {
                seen.append(spills(unit));
                if (const auto gone = unit.execute(u"UPDATE tenant SET name = 'x'"); !gone)
                    return bc::fail(gone.error());
                return fails ? fail(ErrorKind::Forbidden, u"not this one"_s) : Result<>();
            };
        };
        store->write(work(false), note);
        store->write(work(true), note);
        open = true;
        open.notify_all();
        QTRY_COMPARE(kept + refused, 3);
        QCOMPARE(refused, 1);
        QVERIFY(store->writeNow(work(false)));
        QCOMPARE(seen, (QList{true, true, false, false, true})); // the group, the group in parts, the next one
    }

    void theLogIsFoundAgain()
    {
        tests::TempStore store;
        const QString file = store.options().url.section(u':', 1);
        const QString link = store.path(u"link.sqlite"_s);
        QVERIFY(QFile::link(file, link));
        SqliteLog log(file), throughLink(link);
        const auto write = [&store] {
            return store->writeNow([](Connection &unit) { return unit.execute(u"DELETE FROM tenant"); });
        };
        QVERIFY(write() && log.sync() && throughLink.sync());
        store.restart(); // another file of the same name
        QVERIFY(write() && log.sync() && throughLink.sync());
        store.close();
        const auto gone = log.sync();
        QVERIFY(!gone);
        QVERIFY(gone.error().what.contains(u".sqlite-wal cannot be opened"_s));
    }
};

QTEST_GUILESS_MAIN(DurableTest)
#include "tst_durable.moc"
