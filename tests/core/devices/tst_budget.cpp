#include "core/devices/budget.h"
#include "support/must.h"
#include "support/tempstore.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace bc;
using namespace bc::devices;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

const Instant start = fromMicros(1'795'366'800'000'000); // 2026-11-22
const QString ring = u"ouraring"_s, partner = u"partner"_s;
constexpr budget::Limits three{4, 3, 60s};

std::chrono::seconds spend(store::Store &store, const QString &provider, Instant at, budget::Limits limits = three)
{
    return must(store.writeNow([&](store::Connection &unit) { return budget::spend(unit, provider, limits, at); }));
}
void hold(store::Store &store, Instant until)
{
    must(store.writeNow([&](store::Connection &unit) { return budget::hold(unit, ring, until); }));
}
bool hasRoom(store::Store &store, Instant at) { return must(budget::hasRoom(**store.reader(), ring, three, at)); }

} // namespace

/// What all nodes together ask of a vendor, on both databases.
class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soManyInAWindow_data() { tests::addDialects(); }
    void soManyInAWindow()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        QCOMPARE(spend(*store, ring, start), 0s);
        QCOMPARE(spend(*store, ring, start + 10s), 0s);
        QCOMPARE(spend(*store, ring, start + 20s), 0s);
        QCOMPARE(spend(*store, ring, start + 20s), 40s);
        QCOMPARE(spend(*store, ring, start + 59s + 500ms), 1s);
        QCOMPARE(spend(*store, partner, start + 20s), 0s); // another vendor has its own
        // The next window begins with its first request, and what was refused was not counted.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(spend(*store, ring, start + 70s), 0s);
        QCOMPARE(spend(*store, ring, start + 70s), 60s);
    }

    void aPauseHoldsForAll_data() { tests::addDialects(); }
    void aPauseHoldsForAll()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        QVERIFY(hasRoom(*store, start));
        hold(*store, start + 90s);
        hold(*store, start + 30s); // does not shorten it
        QVERIFY(!hasRoom(*store, start + 89s) && hasRoom(*store, start + 90s));
        QCOMPARE(spend(*store, ring, start + 80s), 10s);
        QCOMPARE(spend(*store, ring, start + 90s), 0s);
        // Without a limit of requests, too.
        hold(*store, start + 100s);
        QCOMPARE(spend(*store, ring, start + 95s, {4, 0, 0s}), 5s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(spend(*store, ring, start + 100s, {4, 0, 0s}), 0s);
    }

    void twoNodesShareOneWindow()
    {
        tests::TempStore one = tests::TempStore::on(u"postgresql"_s);
        store::StoreOptions options = one.options();
        options.create = false;
        tests::TempStore two(options);
        constexpr budget::Limits hundred{4, 100, 60s};
        std::atomic<int> made = 0;
        const auto ask = [&](store::Store &node) {
            for (int i = 0; i < 80; ++i)
                made += spend(node, ring, start, hundred) == 0s;
        };
        std::thread first([&] { ask(*one); }), second([&] { ask(*two); });
        first.join();
        second.join();
        QCOMPARE(made, 100);
    }
};

QTEST_GUILESS_MAIN(BudgetTest)
#include "tst_budget.moc"
