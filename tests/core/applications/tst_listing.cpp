#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/store/store.h"
#include "support/manualclock.h"
#include "support/postgrescluster.h"
#include "support/tempstore.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace bc;
using namespace bc::applications;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Every test runs on both databases.
class ListingTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int manyRows = 100'000;
    static constexpr int fewRows = 1'000; ///< so many that every query's first page is full

    static std::unique_ptr<tests::TempStore> makeStore()
    {
        QFETCH_GLOBAL(bool, postgresql);
        store::StoreOptions options;
        if (postgresql)
            options.url = tests::PostgresCluster::shared().createWorkspace();
        auto store = std::make_unique<tests::TempStore>(options);
        const Instant at = tests::ManualClock().now();
        const auto made = (*store)->writeNow([at](store::Connection &unit) -> Result<> {
            for (int tenant = 1; tenant <= 2; ++tenant) {
                accounts::Tenant home;
                home.name = u"tenant"_s;
                if (const auto stored = accounts::tenants::create(unit, home, at); !stored)
                    return fail(stored.error());
                accounts::User user;
                user.tenantId = tenant;
                user.username = user.email = u"user%1@dune.com"_s.arg(tenant);
                if (const auto stored = accounts::people::create(unit, user, {}, at); !stored)
                    return fail(stored.error());
            }
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().line()));
        return store;
    }
    static store::Connection &readerOf(tests::TempStore &store) { return **store->reader(); }

    /// `rows` applications, every other one of tenant 2, every fifth disabled, with many equal names and times.
    static void fill(tests::TempStore &store, int rows)
    {
        const auto filled = store->writeNow([rows](store::Connection &unit) -> Result<> {
            const auto added = unit.execute(
                u"INSERT INTO application (uuid, tenant_id, owner_id, name, name_folded, scope, state, client_id, "
                "grant_types, last_used_time, created_time, modified_time) "
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < CAST(? AS BIGINT)) "
                "SELECT 'u' || CAST(i AS TEXT), 1 + i % 2, 1 + i % 2, 'App ' || CAST(i % 977 AS TEXT), "
                "'app ' || CAST(i % 977 AS TEXT), 'all', CASE WHEN i % 10 < 2 THEN 0 ELSE 5 END, "
                "'c' || CAST(i AS TEXT), 'authorization_code', CASE WHEN i % 3 = 0 THEN i % 499 ELSE NULL END, "
                "i % 311, i % 211 FROM n"_s,
                {rows});
            if (!added)
                return fail(added.error());
            const auto redirects =
                unit.execute(u"INSERT INTO application_redirect (application_id, position, redirect_url) "
                             "SELECT a.id, p.position, 'https://a.example/' FROM application a "
                             "CROSS JOIN (SELECT 0 AS position UNION ALL SELECT 1) p"_s);
            if (!redirects)
                return fail(redirects.error());
            return recount(unit);
        });
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().line()));
        // What PostgreSQL does by itself after a while: without figures about its tables it plans blindly.
        QFETCH_GLOBAL(bool, postgresql);
        if (postgresql)
            tests::PostgresCluster::shared().psql(store.options().url.section(u"@/"_s, 1).section(u'?', 0, 0),
                                                  u"ANALYZE"_s);
    }

    static QString describe(const Query &query)
    {
        return u"%1 %2, tenant %3, state %4"_s.arg(query.sortField, query.ascending ? u"asc"_s : u"desc"_s)
            .arg(query.tenantId.value_or(0))
            .arg(query.state.value_or(-1));
    }
    static QList<Query> everyQuery()
    {
        QList<Query> queries;
        for (const QString &field :
             {u"id"_s, u"name"_s, u"state"_s, u"created_time"_s, u"modified_time"_s, u"last_used_time"_s}) {
            for (const bool ascending : {true, false}) {
                for (const std::optional<qint64> tenant : {std::optional<qint64>(2), std::optional<qint64>()}) {
                    for (const std::optional<int> state : {std::optional(5), std::optional(0), std::optional<int>()}) {
                        Query query;
                        query.tenantId = tenant;
                        query.state = state;
                        query.sortField = field;
                        query.ascending = ascending;
                        queries << query;
                    }
                }
            }
        }
        return queries;
    }
    /// What the list sorts by.
    static std::pair<QString, qint64> keyOf(const Application &row, const QString &field)
    {
        if (field == "name"_L1)
            return {row.name.toCaseFolded(), 0};
        if (field == "state"_L1)
            return {{}, row.state};
        if (field == "created_time"_L1)
            return {{}, toMicros(row.createdTime)};
        if (field == "modified_time"_L1)
            return {{}, toMicros(row.modifiedTime)};
        if (field == "last_used_time"_L1)
            return {{}, row.lastUsedTime ? toMicros(*row.lastUsedTime) : 0};
        return {};
    }

    /// Nanoseconds of the fastest of many first pages: what it costs when nothing else disturbs.
    static qint64 cost(store::Connection &reader, const Query &query)
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto page = list(reader, query);
            best = std::min(best, timer.nsecsElapsed());
            if (!page || page->applications.size() != query.limit)
                return -1;
        }
        return best;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    void everyOrderWalksEveryRowOnceOverTies()
    {
        const auto store = makeStore();
        fill(*store, 1500);
        for (Query query : everyQuery()) {
            query.limit = 128;
            QList<std::pair<std::pair<QString, qint64>, qint64>> seen;
            for (;;) {
                const auto page = list(readerOf(*store), query);
                QVERIFY2(page, page ? "" : qPrintable(page.error().line()));
                for (const Application &row : page->applications) {
                    QVERIFY(!query.tenantId || row.tenantId == *query.tenantId);
                    QVERIFY(!query.state || row.state == *query.state);
                    QCOMPARE(row.redirectUrls.size(), 2);
                    seen << std::pair(keyOf(row, query.sortField), row.id);
                }
                if (!page->nextId) {
                    QVERIFY2(
                        page->count == seen.size(),
                        qPrintable(
                            u"%1: %2 rows seen, %3 counted"_s.arg(describe(query)).arg(seen.size()).arg(page->count)));
                    break;
                }
                QCOMPARE(page->applications.size(), query.limit);
                QCOMPARE(*page->nextId, page->applications.constLast().id);
                query.offset = page->nextId;
            }
            auto expected = seen;
            std::sort(expected.begin(), expected.end());
            QVERIFY(std::adjacent_find(expected.cbegin(), expected.cend()) == expected.cend());
            if (!query.ascending)
                std::reverse(expected.begin(), expected.end());
            QVERIFY2(seen == expected, qPrintable(describe(query)));
        }
    }

    void offsetMeansAfterThatId()
    {
        const auto store = makeStore();
        fill(*store, 20);
        Query query;
        query.state.reset();
        query.offset = 5;
        QCOMPARE(list(readerOf(*store), query)->applications.constFirst().id, 6);
        query.ascending = false;
        QCOMPARE(list(readerOf(*store), query)->applications.constFirst().id, 4);
        query.offset = 1;
        QVERIFY(list(readerOf(*store), query)->applications.isEmpty());
        query.ascending = true;
        query.offset = 20;
        const auto end = list(readerOf(*store), query).value();
        QVERIFY(end.applications.isEmpty() && !end.nextId && end.count == 20);
    }

    void fullLastPageHasNoNext()
    {
        const auto store = makeStore();
        fill(*store, 20);
        Query query;
        query.state.reset();
        query.limit = 20;
        QVERIFY(!list(readerOf(*store), query)->nextId);
        query.limit = 19;
        QCOMPARE(list(readerOf(*store), query)->nextId, std::optional<qint64>(19));
    }

    void unknownColumnIsRefusedByName()
    {
        const auto store = makeStore();
        for (const QString &field : {u"secret_policy"_s, u"id; DROP TABLE application"_s, u"ID"_s, QString()}) {
            Query query;
            query.sortField = field;
            const auto refused = list(readerOf(*store), query);
            QVERIFY(!refused && refused.error().kind == ErrorKind::Invalid);
            QCOMPARE(refused.error().fields.constFirst().field, u"sort_field"_s);
        }
    }

    void offsetOfAnotherTenantTellsNothing()
    {
        const auto store = makeStore();
        fill(*store, 20);
        Query query;
        query.tenantId = 2;
        query.sortField = u"name"_s;
        for (const qint64 foreign : {2, 4, 999}) { // even ids are tenant 1's
            query.offset = foreign;
            const auto refused = list(readerOf(*store), query);
            QVERIFY(!refused && refused.error().fields.constFirst().field == u"offset"_s);
        }
        query.offset = 1;
        QVERIFY(list(readerOf(*store), query));
    }

    void searchFindsPartsOfNamesAndClientIds()
    {
        const auto store = makeStore();
        fill(*store, 200);
        const auto found = [&](const QString &text, std::optional<qint64> tenant = {}) {
            Query query;
            query.state.reset();
            query.search = text;
            query.tenantId = tenant;
            const auto page = list(readerOf(*store), query).value();
            return page.count == page.applications.size() ? page.count : -1;
        };
        QCOMPARE(found(u"APP 17"_s), 1 + 10);
        QCOMPARE(found(u"c150"_s), 1);
        QCOMPARE(found(u"C150"_s), 1);
        QCOMPARE(found(u"c150"_s, 2), 0);
        QCOMPARE(found(u"%"_s), 0);
        QCOMPARE(found(u"_"_s), 0);
        Query blank;
        blank.search = u" "_s;
        blank.state.reset();
        QCOMPARE(list(readerOf(*store), blank)->count, 200);
    }

    void numberedPagesHoldTheOwnersApplications()
    {
        const auto store = makeStore();
        fill(*store, 40);
        Query query;
        query.ownerId = 2;
        query.state.reset();
        QList<qint64> seen;
        for (int page = 0; page < 3; ++page) {
            const auto rows = listPage(readerOf(*store), query, page, 8).value();
            QCOMPARE(rows.count, 20);
            for (const Application &row : rows.applications)
                seen << row.id;
        }
        QCOMPARE(seen.size(), 20);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QVERIFY(listPage(readerOf(*store), query, 1'000'000, 100)->applications.isEmpty());
        query.secretPolicy = SecretPolicy::Recoverable;
        QCOMPARE(listPage(readerOf(*store), query, 0, 8)->count, 0);
    }

    void firstPageOfManyCostsAtMostTwiceThatOfFew()
    {
        const auto few = makeStore(), many = makeStore();
        fill(*few, fewRows);
        fill(*many, manyRows);
        double worst = 0;
        for (Query query : everyQuery()) {
            query.limit = 100; // a full page of both, so that both do the same work
            double ratio = std::numeric_limits<double>::max();
            for (int attempt = 0; attempt < 15 && ratio > 1.6; ++attempt) {
                // Another program may take the processor in between: the quietest attempt counts.
                const qint64 small = cost(readerOf(*few), query), big = cost(readerOf(*many), query);
                QVERIFY2(small > 0 && big > 0, qPrintable(describe(query)));
                ratio = std::min(ratio, double(big) / double(small));
            }
            worst = std::max(worst, ratio);
            QVERIFY2(ratio <= 2, qPrintable(u"%1: %2 times"_s.arg(describe(query)).arg(ratio)));
        }
        qInfo("The worst of all orders costs %.2f times as much.", worst);
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "tst_listing.moc"
