#include "core/store/store.h"
#include "support/tempstore.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <stdexcept>
#include <thread>

using namespace bc;
using namespace bc::store;
using namespace Qt::StringLiterals;

namespace {

/// Inserts a tenant, the simplest row there is.
Result<qint64> addTenant(Connection &connection, const QString &uuid)
{
    return connection.insert(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, ?, ?, ?)",
                             {uuid, u"Tenant"_s, 1, 1});
}

qint64 count(Store &store, QStringView sql = u"SELECT count(*) FROM tenant")
{
    const auto row = (*store.reader())->selectOne(sql);
    return row ? (*row)->integer(0) : -1;
}

/// Keeps the writers busy until released, so that what is written meanwhile makes one group.
class Gate
{
public:
    explicit Gate(Store &store, int writers = 1)
    {
        for (int i = 0; i < writers; ++i) {
            store.write(
                [state = m_state](Connection &) -> Result<int> {
                    state->entered.fetch_add(1);
                    state->open.wait(false);
                    return 0;
                },
                [](const Result<int> &) {});
        }
        while (m_state->entered.load() < writers)
            std::this_thread::yield();
    }
    ~Gate() { release(); }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    void release()
    {
        m_state->open.store(true);
        m_state->open.notify_all();
    }

private:
    struct State
    {
        std::atomic<int> entered = 0;
        std::atomic<bool> open = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

StoreOptions oneWriter()
{
    StoreOptions options;
    options.postgresqlWriters = 1;
    return options;
}

/// Notes what the group's units gave it.
class RecordingHook final : public CommitHook
{
public:
    Result<> beforeCommit(Connection &, std::span<const std::any> items) override
    {
        ++calls;
        for (const std::any &item : items)
            seen += std::any_cast<int>(item);
        if (fails)
            return fail(ErrorKind::Internal, u"the hook fails"_s);
        return {};
    }
    QList<int> seen;
    int calls = 0;
    bool fails = false;
};

} // namespace

class WriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersArriveOnTheCallingThread_data() { tests::addDialects(); }
    void answersArriveOnTheCallingThread()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        std::atomic<int> right = 0, all = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&, t] {
                int open = 50;
                QEventLoop loop;
                for (int i = 0; i < 50; ++i) {
                    const auto answer = [&, self = QThread::currentThread()](const Result<qint64> &id) {
                        right += id && QThread::currentThread() == self ? 1 : 0;
                        ++all;
                        if (--open == 0)
                            loop.quit();
                    };
                    store->write([t, i](Connection &c) { return addTenant(c, u"%1-%2"_s.arg(t).arg(i)); }, answer);
                }
                loop.exec();
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30'000));
        QCOMPARE(all.load(), 200);
        QCOMPARE(right.load(), 200);
        QCOMPARE(count(*store), 200);
    }

    void waitingUnitsShareATransaction_data() { tests::addDialects(); }
    void waitingUnitsShareATransaction()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect, oneWriter());
        int answered = 0;
        {
            Gate gate(*store);
            for (int i = 0; i < 100; ++i)
                store->write([i](Connection &c) { return addTenant(c, QString::number(i)); },
                             [&](const Result<qint64> &id) { answered += id ? 1 : 0; });
        }
        QTRY_COMPARE(answered, 100);
        QCOMPARE(store->figures().units, 101u);
        QCOMPARE(store->figures().commits, 2u);
        QCOMPARE(count(*store), 100);
    }

    void failingUnitsLeaveNothingAndTheOthersCommit_data() { tests::addDialects(); }
    void failingUnitsLeaveNothingAndTheOthersCommit()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect, oneWriter());
        int stored = 0, refused = 0;
        {
            Gate gate(*store);
            for (int i = 0; i < 30; ++i) {
                const auto work = [i](Connection &c) -> Result<qint64> {
                    const auto id = addTenant(c, QString::number(i));
                    if (i % 3 == 1)
                        return fail(ErrorKind::Forbidden, u"not this one"_s);
                    return id;
                };
                store->write(work, [&, i](const Result<qint64> &id) {
                    if (id)
                        ++stored;
                    else if (i % 3 == 1 && id.error().kind == ErrorKind::Forbidden)
                        ++refused;
                });
            }
        }
        QTRY_COMPARE(stored + refused, 30);
        QCOMPARE(refused, 10);
        QCOMPARE(count(*store), 20);
        QCOMPARE(count(*store, u"SELECT count(*) FROM tenant WHERE uuid IN ('1', '4', '7')"), 0);
    }

    void aLoneFailingUnitLeavesNothing_data() { tests::addDialects(); }
    void aLoneFailingUnitLeavesNothing()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        const auto answer = store->writeNow([](Connection &c) -> Result<qint64> {
            (void)addTenant(c, u"a"_s);
            return fail(ErrorKind::NotFound, u"gone"_s);
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::NotFound);
        QCOMPARE(count(*store), 0);
        QVERIFY(store->writeNow([](Connection &c) { return addTenant(c, u"a"_s); }));
    }

    void anOverlookedFailureUndoesItsUnitOnly_data() { tests::addDialects(); }
    void anOverlookedFailureUndoesItsUnitOnly()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect, oneWriter());
        QList<ErrorKind> kinds;
        int stored = 0;
        {
            Gate gate(*store);
            for (int i = 0; i < 3; ++i) {
                const auto work = [i](Connection &c) -> Result<int> {
                    (void)addTenant(c, QString::number(i));
                    if (i == 1)
                        (void)addTenant(c, u"0"_s); // collides, and nobody looks
                    return 1;
                };
                store->write(work, [&](const Result<int> &answer) {
                    if (answer)
                        ++stored;
                    else
                        kinds += answer.error().kind;
                });
            }
        }
        QTRY_COMPARE(stored + kinds.size(), 3);
        QCOMPARE(kinds, QList<ErrorKind>{ErrorKind::Conflict});
        QCOMPARE(count(*store), 2);
    }

    void statementsAfterAFailedOneAnswerTheSameError_data() { tests::addDialects(); }
    void statementsAfterAFailedOneAnswerTheSameError()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        const auto answer = store->writeNow([](Connection &c) -> Result<qint64> {
            (void)addTenant(c, u"a"_s);
            (void)addTenant(c, u"a"_s);
            const auto later = c.select(u"SELECT id FROM tenant");
            return later ? Result<qint64>(later->size()) : fail(later.error());
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Conflict);
    }

    void aThrowingUnitFailsAlone_data() { tests::addDialects(); }
    void aThrowingUnitFailsAlone()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        QTest::ignoreMessage(QtCriticalMsg, "A unit of work threw: boom");
        const auto answer = store->writeNow([](Connection &c) -> Result<qint64> {
            (void)addTenant(c, u"a"_s);
            throw std::runtime_error("boom");
        });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Internal);
        QCOMPARE(count(*store), 0);
    }

    void aFullQueueAnswersBusy_data() { tests::addDialects(); }
    void aFullQueueAnswersBusy()
    {
        QFETCH(QString, dialect);
        StoreOptions options = oneWriter();
        options.queueLimit = 5;
        tests::TempStore store = tests::TempStore::on(dialect, options);
        int stored = 0, busy = 0;
        Gate gate(*store);
        for (int i = 0; i < 8; ++i)
            store->write([i](Connection &c) { return addTenant(c, QString::number(i)); },
                         [&](const Result<qint64> &id) {
                             if (id)
                                 ++stored;
                             else if (id.error().kind == ErrorKind::Busy)
                                 ++busy;
                         });
        QCOMPARE(busy, 0); // an answer never arrives before write() has returned to the event loop
        QTRY_COMPARE(busy, 3);
        gate.release();
        QTRY_COMPARE(stored, 5);
    }

    void hooksSeeWhatTheSurvivingUnitsGave_data() { tests::addDialects(); }
    void hooksSeeWhatTheSurvivingUnitsGave()
    {
        QFETCH(QString, dialect);
        static RecordingHook hook;
        hook = RecordingHook();
        tests::TempStore store = tests::TempStore::on(dialect, oneWriter());
        int answered = 0;
        {
            Gate gate(*store);
            for (int i = 0; i < 6; ++i) {
                const auto work = [i](Connection &c) -> Result<qint64> {
                    c.atCommit(&hook, i);
                    if (i == 4)
                        return fail(ErrorKind::Forbidden, u"no"_s); // without having written: nothing is run again
                    const auto id = addTenant(c, QString::number(i));
                    if (i == 2)
                        return fail(ErrorKind::Forbidden, u"no"_s);
                    return id;
                };
                store->write(work, [&](const Result<qint64> &) { ++answered; });
            }
        }
        QTRY_COMPARE(answered, 6);
        QCOMPARE(hook.seen, (QList<int>{0, 1, 3, 5}));
        QCOMPARE(hook.calls, 1);
    }

    void aFailingHookKeepsItsUnitFromCommitting_data() { tests::addDialects(); }
    void aFailingHookKeepsItsUnitFromCommitting()
    {
        QFETCH(QString, dialect);
        static RecordingHook hook;
        hook = RecordingHook();
        hook.fails = true;
        tests::TempStore store = tests::TempStore::on(dialect, oneWriter());
        int stored = 0, failed = 0;
        {
            Gate gate(*store);
            for (int i = 0; i < 4; ++i) {
                const auto work = [i](Connection &c) -> Result<qint64> {
                    if (i == 1)
                        c.atCommit(&hook, i);
                    return addTenant(c, QString::number(i));
                };
                store->write(work, [&](const Result<qint64> &id) { ++(id ? stored : failed); });
            }
        }
        QTRY_COMPARE(stored + failed, 4);
        QCOMPARE(failed, 1);
        QCOMPARE(count(*store), 3);
    }

    void singleUseHasOneWinner_data() { tests::addDialects(); }
    void singleUseHasOneWinner()
    {
        QFETCH(QString, dialect);
        StoreOptions options;
        options.postgresqlWriters = 4;
        tests::TempStore store = tests::TempStore::on(dialect, options);
        for (int round = 0; round < 20; ++round) {
            const QString uuid = u"code-%1"_s.arg(round);
            QVERIFY(store->writeNow([uuid](Connection &c) { return addTenant(c, uuid); }));
            std::atomic<int> winners = 0;
            std::vector<std::thread> threads;
            for (int t = 0; t < 8; ++t) {
                threads.emplace_back([&] {
                    const auto rows = store->writeNow([uuid](Connection &c) {
                        return c.execute(u"UPDATE tenant SET state = 0 WHERE uuid = ? AND state = 5", {uuid});
                    });
                    winners += rows ? int(*rows) : 100;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(winners.load(), 1);
        }
    }

    void deadlockedUnitsAreRunAgain()
    {
        // Only PostgreSQL has writers side by side; SQLite's one writer cannot meet itself.
        StoreOptions options;
        options.postgresqlWriters = 2;
        tests::TempStore store = tests::TempStore::on(u"postgresql"_s, options);
        for (const QString &uuid : {u"a"_s, u"b"_s})
            QVERIFY(store->writeNow([uuid](Connection &c) { return addTenant(c, uuid); }));
        struct Meeting
        {
            std::atomic<int> arrived = 0;
        } meeting;
        const auto both = [&meeting](const QString &first, const QString &second) {
            return [&meeting, first, second](Connection &c) -> Result<qint64> {
                const auto touch = [&c](const QString &uuid) {
                    return c.execute(u"UPDATE tenant SET modified_time = modified_time + 1 WHERE uuid = ?", {uuid});
                };
                if (auto done = touch(first); !done)
                    return done;
                meeting.arrived.fetch_add(1);
                while (meeting.arrived.load() < 2) // both hold their first row: now each wants the other's
                    std::this_thread::yield();
                return touch(second);
            };
        };
        auto other = std::async(std::launch::async, [&] { return store->writeNow(both(u"b"_s, u"a"_s)); });
        const auto here = store->writeNow(both(u"a"_s, u"b"_s));
        const auto there = other.get();
        QVERIFY2(here, here ? "" : qPrintable(here.error().line()));
        QVERIFY2(there, there ? "" : qPrintable(there.error().line()));
        QCOMPARE(count(*store, u"SELECT CAST(sum(modified_time) AS BIGINT) FROM tenant"), 6);
        QVERIFY(store->figures().retries >= 1);
    }

    void closingFinishesWhatIsQueued_data() { tests::addDialects(); }
    void closingFinishesWhatIsQueued()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        int stored = 0;
        for (int i = 0; i < 300; ++i)
            store->write([i](Connection &c) { return addTenant(c, QString::number(i)); },
                         [&](const Result<qint64> &id) { stored += id ? 1 : 0; });
        store.restart();
        QCOMPARE(count(*store), 300);
        QTRY_COMPARE(stored, 300); // the answers outlive the store
    }

    void answersForAnEndedThreadAreDropped_data() { tests::addDialects(); }
    void answersForAnEndedThreadAreDropped()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect, oneWriter());
        const auto called = std::make_shared<std::atomic<bool>>(false);
        {
            Gate gate(*store);
            std::thread([&] {
                store->write([](Connection &c) { return addTenant(c, u"a"_s); },
                             [called](const Result<qint64> &) { *called = true; });
            }).join();
        }
        QVERIFY(store->writeNow([](Connection &c) { return addTenant(c, u"b"_s); }));
        QCOMPARE(count(*store), 2);
        QVERIFY(!*called);
        QTRY_COMPARE(called.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(WriteTest)
#include "tst_write.moc"
