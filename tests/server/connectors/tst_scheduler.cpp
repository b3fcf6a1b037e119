#include "linkworld.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace bc;
using namespace bc::tests;

/// The scheduler with its thread against the sandbox, on both databases; on PostgreSQL two nodes share one.
class SchedulerTest : public QObject, protected LinkWorld
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }

    void linksFetchesAndEnds_data() { tests::addDialects(); }
    void linksFetchesAndEnds()
    {
        QFETCH(QString, dialect);
        prepare(dialect);
        const auto scheduler = node(**m_store);
        QVERIFY(!arrive(*scheduler, u"made up"_s));
        const auto made = arrive(*scheduler, m_cloud->code(u"daily heartrate personal spo2Daily"_s));
        QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
        QVERIFY(!link().vendorUser.isEmpty() && link().lastDataTime);
        const auto first = counts();
        QVERIFY(first.value(u"heart_rate"_s) > 5'000 && first.value(u"sleep_stage"_s) > 2'000);
        const auto before = link().lastSyncTime;
        wantNow();
        scheduler->nudge();
        QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime != before && isComplete(), 30'000);
        QCOMPARE(counts(), first);
        QFuture<Result<bool>> ended = scheduler->end(link(), {});
        ended.waitForFinished();
        QVERIFY(ended.result() && *ended.result());
        QCOMPARE(m_cloud->counted(u"revocations"_s), 1);
        QCOMPARE(counts(), first);
        QVERIFY(!*devices::links::ofPerson(reader(), m_personId, ring));
    }

    void aStopGivesTheLeaseBackAndTheNextGoesOn_data() { tests::addDialects(); }
    void aStopGivesTheLeaseBackAndTheNextGoesOn()
    {
        QFETCH(QString, dialect);
        prepare(dialect);
        m_cloud->client->postJson("/sandbox/faults",
                                  {{u"kind"_s, u"slow"_s}, {u"milliseconds"_s, 400}, {u"times"_s, 500}});
        auto scheduler = node(**m_store);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link().leasedUntil, 20'000);
        scheduler.reset();
        QVERIFY(!link().leasedUntil);
        QCOMPARE(link().failureCount, 0);
        QVERIFY(link().nextSyncTime <= m_clock.now());
        m_cloud->client->del("/sandbox/faults");
        scheduler = node(**m_store);
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
    }

    void whoAsksWhileItStopsIsAnswered()
    {
        prepare(u"sqlite"_s);
        auto scheduler = node(**m_store);
        m_cloud->client->postJson("/sandbox/faults",
                                  {{u"kind"_s, u"slow"_s}, {u"where"_s, u"token"_s}, {u"milliseconds"_s, 800}});
        const auto ada = arrival(m_cloud->code(u"daily"_s));
        const auto under = scheduler->arrive(ada); // a code is spent with the question: it is waited for
        QTRY_VERIFY(m_cloud->client->get("/sandbox/state").json()[u"requests"][u"token"].toInt() == 1);
        scheduler->stop();
        QVERIFY(under.isFinished() && under.result());
        QCOMPARE(link().state, devices::LinkState::Linked);
        const auto late = scheduler->arrive(ada);
        QVERIFY(late.isFinished() && late.result().error().kind == ErrorKind::Unavailable);
    }

    void aStopTellsWhatItCutOff()
    {
        prepare(u"sqlite"_s);
        auto scheduler = node(**m_store);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime && !link().leasedUntil, 30'000);
        m_cloud->fault({{u"kind"_s, u"late"_s}, {u"where"_s, u"token"_s}, {u"milliseconds"_s, 60'000}});
        m_cloud->client->post("/sandbox/grants/expire", {}, "text/plain");
        wantNow();
        scheduler->nudge();
        QTRY_COMPARE(m_cloud->counted(u"refreshes"_s), 1);
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(u"did not wait longer for the new tokens of link %1\\."_s.arg(link().id)));
        QElapsedTimer timer;
        timer.start();
        scheduler->stop();
        QVERIFY(timer.elapsed() < 8'000);
    }

    void twoNodesRefreshOnceAndFetchEachPageOnce()
    {
        prepare(u"postgresql"_s);
        store::StoreOptions options = m_store->options();
        options.create = false;
        tests::TempStore second(options);
        const auto one = node(**m_store), two = node(*second);
        QVERIFY(arrive(*one, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
        QCOMPARE(one->figures().turns + two->figures().turns, 1);
        for (int i = 1; i <= 5; ++i) {
            const auto before = link().lastSyncTime;
            m_cloud->client->post("/sandbox/grants/expire", {}, "text/plain");
            wantNow();
            one->nudge();
            two->nudge();
            QTRY_VERIFY_WITH_TIMEOUT(link().lastSyncTime != before && isComplete(), 30'000);
            QCOMPARE(m_cloud->counted(u"refreshes"_s), i);
        }
        QCOMPARE(m_cloud->counted(u"refused_refreshes"_s), 0);
    }

    void aPauseStandsThoughAnotherNodeHasTakenTheLink()
    {
        prepare(u"sqlite"_s);
        const auto scheduler = node(**m_store);
        QVERIFY(arrive(*scheduler, m_cloud->code(u"daily heartrate spo2Daily"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), 30'000);
        // The lease goes while the request is on its way.
        must(write([&](store::Connection &unit) {
            return unit.execute(u"CREATE TRIGGER taken AFTER UPDATE OF request_count ON vendor_budget BEGIN "
                                u"UPDATE device_link SET leased_until = leased_until + 1; END"_s);
        }));
        m_cloud->client->postJson(
            "/sandbox/faults",
            {{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retry_after"_s, 900}, {u"times"_s, 1}});
        wantNow();
        scheduler->nudge();
        const auto isHeld = [&] {
            return must(reader().selectOne(u"SELECT COUNT(*) FROM vendor_budget WHERE held_until > ?",
                                           {toMicros(m_clock.now() + 10min)}))
                       ->integer(0) == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeld(), 10'000);
        QVERIFY(link().leasedUntil); // by somebody else
        QCOMPARE(link().failureCount, 0);
    }

    void twoNodesKeepOneBudget()
    {
        prepare(u"postgresql"_s);
        store::StoreOptions options = m_store->options();
        options.create = false;
        tests::TempStore second(options);
        const auto one = node(**m_store), two = node(*second);
        m_cloud->client->postJson("/sandbox/faults",
                                  {{u"kind"_s, u"slow"_s}, {u"milliseconds"_s, 60}, {u"times"_s, 100'000}});
        for (const qint64 id : addPeople(9))
            QVERIFY(arrive(id % 2 ? *one : *two, m_cloud->code(u"daily"_s), id));
        // Four links at once, though each node would have taken four.
        int most = 0;
        const auto all = [&] {
            most = std::max(most, beingFetched());
            return must(reader().selectOne(u"SELECT COUNT(*) FROM device_link WHERE last_sync_time IS NOT NULL AND "
                                           u"next_sync_time > ? AND leased_until IS NULL",
                                           {toMicros(m_clock.now())}))
                       ->integer(0) == 9;
        };
        QTRY_VERIFY_WITH_TIMEOUT(all(), 60'000);
        QCOMPARE(most, 4);
        QVERIFY(one->figures().turns > 0 && two->figures().turns > 0);

        // The answer to one node is a pause of both.
        m_cloud->client->del("/sandbox/faults");
        m_cloud->client->postJson(
            "/sandbox/faults", {{u"kind"_s, u"status"_s}, {u"status"_s, 429}, {u"retry_after"_s, 4}, {u"times"_s, 4}});
        must(write([&](store::Connection &unit) {
            return unit.execute(u"UPDATE device_link SET next_sync_time = ?", {toMicros(m_clock.now())});
        }));
        one->nudge();
        const auto isHeld = [&] {
            const auto row = must(reader().selectOne(u"SELECT COUNT(*) FROM vendor_budget WHERE held_until > ?",
                                                     {toMicros(m_clock.now())}));
            return row->integer(0) == 1;
        };
        QTRY_VERIFY(isHeld());
        QTRY_COMPARE(beingFetched(), 0);
        const int before = requests();
        while (true) {
            one->nudge();
            two->nudge();
            const int now = requests();
            if (!isHeld())
                break;
            QCOMPARE(now, before);
        }
        m_cloud->client->del("/sandbox/faults");
        QTRY_VERIFY_WITH_TIMEOUT(all(), 60'000);
        QVERIFY(requests() > before);
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
