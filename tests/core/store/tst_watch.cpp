#include "core/store/store.h"
#include "support/tempstore.h"

#include <QTest>

#include <thread>

using namespace bc;
using namespace bc::store;
using namespace Qt::StringLiterals;

namespace {

/// The count of changes that misses none.
quint64 known(Store &store)
{
    Connection &reader = **store.reader();
    std::optional<quint64> count;
    while (!count)
        count = reader.allChanges();
    return *count;
}

} // namespace

/// What those who keep rows in memory go by.
class WatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchedChangesAreCounted_data() { tests::addDialects(); }
    void watchedChangesAreCounted()
    {
        QFETCH(QString, dialect);
        tests::TempStore plain = tests::TempStore::on(dialect);
        QVERIFY(!(*plain->reader())->changes()); // nothing watched, nothing known
        tests::TempStore store = tests::TempStore::on(
            dialect, {.url = {}, .dataDir = {}, .watched = {{u"tenant"_s}, {u"application"_s, false}}});
        const auto run = [&store](const QString &sql) {
            return store->writeNow([&sql](Connection &c) { return c.execute(sql); }).has_value();
        };
        const auto counted = [&](const QString &sql) {
            const quint64 before = *(*store->reader())->changes();
            return run(sql) && *(*store->reader())->changes() > before;
        };
        QVERIFY(counted(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES ('w', '', 1, 1)"_s));
        QVERIFY(counted(u"UPDATE tenant SET name = 'x' WHERE uuid = 'w'"_s));
        QVERIFY(counted(u"DELETE FROM tenant WHERE uuid = 'w'"_s));
        QVERIFY(counted(u"UPDATE application SET state = 0"_s)); // of no row, which is not looked at
        QVERIFY(!counted(u"INSERT INTO workspace_setting (name, value) VALUES ('a', 'b')"_s));
        const quint64 before = *(*store->reader())->changes();
        QVERIFY(store->writeNow([](Connection &c) { return c.select(u"SELECT * FROM tenant"); }));
        QCOMPARE(*(*store->reader())->changes(), before);
    }

    void otherProcessesChangesAreCountedOnSqlite()
    {
        tests::TempStore store =
            tests::TempStore::on(u"sqlite"_s, {.url = {}, .dataDir = {}, .watched = {{u"tenant"_s}}});
        const auto beside = open(store.options());
        QVERIFY(beside);
        const auto put = [](Store &into, const QString &name) {
            return into.writeNow([&name](Connection &c) {
                return c.execute(u"INSERT INTO workspace_setting (name, value) VALUES (?, '')", {name});
            });
        };
        for (int round = 0; round < 300; ++round) {
            QVERIFY(put(*store, u"before-%1"_s.arg(round))); // the writer has seen the last round's
            const quint64 before = known(*store);
            QVERIFY(put(*store, u"own-%1"_s.arg(round)));
            QCOMPARE(known(*store), before); // nobody watches that table
            // No commit of our own, before or after it, hides the other's.
            if (round % 3 == 1)
                QVERIFY(put(*store, u"own-a-%1"_s.arg(round)));
            QVERIFY(put(**beside, u"other-%1"_s.arg(round)));
            if (round % 3 == 2)
                QVERIFY(put(*store, u"own-b-%1"_s.arg(round)));
            QVERIFY((*store->reader())->allChanges() != before); // at once; it may not be known yet
            QVERIFY(known(*store) > before);
        }
        tests::TempStore cluster =
            tests::TempStore::on(u"postgresql"_s, {.url = {}, .dataDir = {}, .watched = {{u"tenant"_s}}});
        QVERIFY(!(*cluster->reader())->allChanges());
    }

    void aReadingAsksOnce()
    {
        tests::TempStore store =
            tests::TempStore::on(u"sqlite"_s, {.url = {}, .dataDir = {}, .watched = {{u"workspace_setting"_s}}});
        const auto write = [&store](const QString &name) {
            return store->writeNow([&name](Connection &c) {
                return c.execute(u"INSERT INTO workspace_setting (name, value) VALUES (?, '')", {name});
            });
        };
        Connection &reader = **store->reader();
        QVERIFY(write(u"a"_s));
        const quint64 before = known(*store);
        {
            const Reading reading(*store);
            QCOMPARE(reader.allChanges(), before);
            QVERIFY(write(u"b"_s)); // what was told before it goes for all that is read
            QCOMPARE(reader.allChanges(), before);
            QVERIFY(reader.selectOne(u"SELECT count(*) FROM workspace_setting"));
            QCOMPARE(reader.allChanges(), before);
        }
        QVERIFY(known(*store) > before);
        {
            const Reading reading(*store);
            QVERIFY(reader.selectOne(u"SELECT count(*) FROM workspace_setting"));
            QVERIFY(!reader.allChanges()); // too late to ask: the snapshot has begun
        }
    }

    void readingIsOneSnapshotOnSqlite()
    {
        tests::TempStore store =
            tests::TempStore::on(u"sqlite"_s, {.url = {}, .dataDir = {}, .watched = {{u"workspace_setting"_s}}});
        const auto read = [&store] {
            Connection &reader = **store->reader();
            const auto row = reader.selectOne(u"SELECT count(*) FROM workspace_setting WHERE name LIKE 'snap%'");
            return std::pair((*row)->integer(0), *reader.changes());
        };
        const auto write = [&store](const QString &name) {
            return store->writeNow([&name](Connection &c) {
                return c.execute(u"INSERT INTO workspace_setting (name, value) VALUES (?, '')", {name});
            });
        };
        const auto [none, start] = read();
        QCOMPARE(none, 0);
        quint64 inside = 0;
        {
            const Reading reading(*store);
            QVERIFY(write(u"snap-a"_s)); // nothing was read yet
            const auto [rows, count] = read();
            QCOMPARE(rows, 1);
            QVERIFY(count > start);
            inside = count;
            QVERIFY(write(u"snap-b"_s));
            // What is kept in memory under the count that the reader tells is not older than that count says.
            QCOMPARE(read(), std::pair(qint64(1), inside));
            QVERIFY(!(*store->reader())->selectOne(u"SELECT nothing FROM nowhere"));
            QCOMPARE(read(), std::pair(qint64(1), inside));
        }
        const auto [rows, count] = read();
        QCOMPARE(rows, 2);
        QVERIFY(count > inside);
        { // opens the reader of a thread that has none yet, and reads without a snapshot
            std::jthread([&] {
                const Reading reading(*store);
                QCOMPARE(read().first, 2);
            });
        }
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
