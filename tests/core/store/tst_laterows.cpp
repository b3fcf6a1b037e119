#include "core/store/store.h"
#include "support/must.h"
#include "support/tempstore.h"

#include <QTest>

#include <future>

using namespace bc;
using namespace bc::store;
using namespace Qt::StringLiterals;
using tests::must;

namespace {

constexpr RowShape tenantRow{"tenant"_L1, "id, uuid, name, finer_scopes, created_time, modified_time"_L1, 6};
constexpr RowShape sessionRow{"browser_session"_L1,
                              "session_hash, account_id, auth_time, last_seen_time, expires_time, revoked_time"_L1, 6};
constexpr RowShape careRow{"care_assignment"_L1, "clinician_id, patient_id, created_time"_L1, 3};

Result<qint64> addLater(Connection &unit, const QString &uuid, const QString &name = u"Tenant"_s)
{
    const auto id = unit.freshId(tenantRow.table);
    if (!id)
        return id;
    const auto added = unit.insertLater(tenantRow, {*id, uuid, name, false, 1, 1});
    return added ? id : fail(added.error());
}

qint64 tenants(Store &store)
{
    return (*must((*must(store.reader())).selectOne(u"SELECT count(*) FROM tenant"))).integer(0);
}

/// Runs the units in one group, or a few: the writer is held until all of them wait.
template <typename Unit>
QList<Result<qint64>> together(Store &store, const QList<Unit> &units)
{
    std::promise<void> entered, open;
    store.write(
        [&entered,
         opened = std::make_shared<std::shared_future<void>>(open.get_future())](Connection &) -> Result<int> {
            entered.set_value();
            opened->wait();
            return 0;
        },
        [](const Result<int> &) {});
    entered.get_future().wait();
    QList<Result<qint64>> answers(units.size(), Result<qint64>(-1));
    qsizetype missing = units.size();
    for (qsizetype i = 0; i < units.size(); ++i) {
        store.write(units[i], [&answers, &missing, i](Result<qint64> answer) {
            answers[i] = std::move(answer);
            --missing;
        });
    }
    open.set_value();
    if (!QTest::qWaitFor([&missing] { return missing == 0; }, 10'000))
        qFatal("The units were not answered.");
    return answers;
}

using Unit = std::function<Result<qint64>(Connection &)>;

tests::TempStore oneWriter(const QString &dialect)
{
    StoreOptions options;
    options.postgresqlWriters = 1;
    return tests::TempStore::on(dialect, options);
}

} // namespace

class LateRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyUnitsRowsAreAllThere_data() { tests::addDialects(); }
    void manyUnitsRowsAreAllThere()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = oneWriter(dialect);
        QList<Unit> units;
        for (int i = 0; i < 90; ++i) // 64 + 16 + 4 + 4 + 1 + 1
            units.append([i](Connection &unit) { return addLater(unit, QString::number(i)); });
        QList<qint64> ids;
        for (const auto &answer : together(*store, units))
            ids.append(must(answer));
        QCOMPARE(tenants(*store), 90);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto row = must(must(store->reader())->selectOne(u"SELECT uuid FROM tenant WHERE id = ?", {ids[i]}));
            QVERIFY(row.has_value());
            QCOMPARE(row->text(0), QString::number(i));
        }
        QVERIFY(store->figures().commits < 10); // they did share
    }

    void valuesComeBackAsTheyWere_data() { tests::addDialects(); }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = oneWriter(dialect);
        const QByteArray bytes("\0\xff'x\n", 5);
        const QString text = u"Zoë \"O'Brien\" 漢字 🙂 "_s;
        must(store->writeNow([=](Connection &unit) -> Result<> {
            if (auto added = addLater(unit, u"u"_s, text); !added)
                return fail(added.error());
            const auto account = unit.insert(u"INSERT INTO account (uuid, tenant_id, username, username_folded, email, "
                                             "email_folded, role_id, created_time, modified_time) "
                                             "VALUES ('u', 1, 'p', 'p', 'e', 'e', 2, 1, 1)");
            if (!account)
                return fail(account.error());
            if (auto added = unit.insertLater(sessionRow, {bytes, *account, 1, Q_INT64_C(1) << 60, 3, QVariant()});
                !added)
                return added;
            return unit.insertLater(sessionRow, {QByteArray(), *account, 1, 2, 3, 4u});
        }));
        Connection &reader = *must(store->reader());
        QCOMPARE(must(reader.selectOne(u"SELECT name FROM tenant"))->text(0), text);
        const auto rows = must(reader.select(
            u"SELECT session_hash, last_seen_time, revoked_time FROM browser_session ORDER BY auth_time, expires_time, "
            "last_seen_time DESC"));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].bytes(0), bytes);
        QCOMPARE(rows[0].integer(1), Q_INT64_C(1) << 60);
        QVERIFY(rows[0].isNull(2));
        QVERIFY(rows[1].bytes(0).isEmpty() && !rows[1].isNull(0));
        QCOMPARE(rows[1].integer(2), 4);
    }

    /// What one unit left for later, the next statement of any other sees: who revokes everything misses nothing.
    void nextStatementOfAnyUnitSeesThem_data() { tests::addDialects(); }
    void nextStatementOfAnyUnitSeesThem()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = oneWriter(dialect);
        const Unit disable = [](Connection &unit) { return unit.execute(u"UPDATE tenant SET state = 0"); };
        const Unit add = [](Connection &unit) { return addLater(unit, u"a"_s); };
        const Unit addAndCount = [](Connection &unit) -> Result<qint64> {
            if (auto added = addLater(unit, u"b"_s); !added)
                return added;
            const auto row = unit.selectOne(u"SELECT count(*) FROM tenant");
            return row ? Result<qint64>((*row)->integer(0)) : fail(row.error());
        };
        const auto answers = together(*store, QList<Unit>{add, disable, addAndCount, disable});
        QCOMPARE(must(answers[1]), 1);
        QCOMPARE(must(answers[2]), 2);
        QCOMPARE(must(answers[3]), 2);
    }

    void refusedUnitLeavesNothing_data() { tests::addDialects(); }
    void refusedUnitLeavesNothing()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = oneWriter(dialect);
        const auto refused = [] { return fail(ErrorKind::Invalid, u"no"_s); };
        const Unit good = [](Connection &unit) { return addLater(unit, u"good"_s); };
        const Unit onlyLater = [refused](Connection &unit) -> Result<qint64> {
            (void)addLater(unit, u"later"_s);
            return refused();
        };
        const Unit laterAndNow = [refused](Connection &unit) -> Result<qint64> {
            (void)addLater(unit, u"later and now"_s);
            (void)unit.execute(u"UPDATE tenant SET name = 'changed'");
            return refused();
        };
        const Unit alsoGood = [](Connection &unit) { return addLater(unit, u"also good"_s); };
        const auto answers = together(*store, QList<Unit>{good, onlyLater, alsoGood});
        QVERIFY(answers[0] && !answers[1] && answers[2]);
        QCOMPARE(store->figures().retries, 0u); // nothing was written, so nothing had to be undone
        const auto second = together(*store, QList<Unit>{onlyLater, laterAndNow});
        QVERIFY(!second[0] && !second[1]);
        QCOMPARE(tenants(*store), 2);
        QCOMPARE(
            must(must(store->reader())->selectOne(u"SELECT count(*) FROM tenant WHERE name = 'changed'"))->integer(0),
            0);
    }

    /// The database refuses one row of a group: its unit fails and the others are stored.
    void refusedRowTakesOnlyItsOwnUnit_data() { tests::addDialects(); }
    void refusedRowTakesOnlyItsOwnUnit()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = oneWriter(dialect);
        QList<Unit> units;
        for (const QString &uuid : {u"a"_s, u"b"_s, u"a"_s, u"c"_s}) // UNIQUE
            units.append([uuid](Connection &unit) { return addLater(unit, uuid); });
        units.append([](Connection &unit) -> Result<qint64> { // no such people
            const auto added = unit.insertLater(careRow, {77, 78, 1});
            return added ? Result<qint64>(0) : fail(added.error());
        });
        const auto answers = together(*store, units);
        QVERIFY(answers[0] && answers[1] && answers[3]);
        QVERIFY(!answers[2] && answers[2].error().kind == ErrorKind::Conflict);
        QVERIFY(!answers[4] && answers[4].error().kind == ErrorKind::Conflict);
        QCOMPARE(tenants(*store), 3);
        const auto alone = together(*store, QList<Unit>{units[0]}); // a group of one
        QVERIFY(!alone[0] && alone[0].error().kind == ErrorKind::Conflict);
        const auto after = together(*store, QList<Unit>{[](Connection &unit) { return addLater(unit, u"d"_s); }});
        QVERIFY(after[0]);
        QCOMPARE(tenants(*store), 4);
    }

    void freshIdsAreNobodyElses_data() { tests::addDialects(); }
    void freshIdsAreNobodyElses()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = oneWriter(dialect);
        const auto direct = [](Connection &unit, const QString &uuid) {
            return unit.insert(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, 'n', 1, 1)",
                               {uuid});
        };
        // Ids from both ways, in one transaction and over several, stay different.
        for (int round = 0; round < 3; ++round) {
            const auto answers =
                together(*store, QList<Unit>{[=](Connection &unit) { return addLater(unit, u"%1a"_s.arg(round)); },
                                             [=](Connection &unit) { return direct(unit, u"%1b"_s.arg(round)); },
                                             [=](Connection &unit) { return addLater(unit, u"%1c"_s.arg(round)); },
                                             [=](Connection &unit) { return direct(unit, u"%1d"_s.arg(round)); }});
            for (const auto &answer : answers)
                must(answer);
        }
        QCOMPARE(tenants(*store), 12);
        // A row that is gone does not give its id back.
        const qint64 last = must(store->writeNow([](Connection &unit) { return addLater(unit, u"last"_s); }));
        must(store->writeNow([](Connection &unit) { return unit.execute(u"DELETE FROM tenant WHERE uuid = 'last'"); }));
        QVERIFY(must(store->writeNow([](Connection &unit) { return addLater(unit, u"next"_s); })) > last);
    }

    void whatCannotBeStoredIsRefusedAtOnce_data() { tests::addDialects(); }
    void whatCannotBeStoredIsRefusedAtOnce()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = oneWriter(dialect);
        const auto answers =
            together(*store, QList<Unit>{[](Connection &unit) { return addLater(unit, u"a"_s + QChar(u'\0') + u'b'); },
                                         [](Connection &unit) -> Result<qint64> {
                                             const auto added = unit.insertLater(careRow, {1, 2});
                                             return added ? Result<qint64>(0) : fail(added.error());
                                         },
                                         [](Connection &unit) -> Result<qint64> { // overlooks it
                                             (void)unit.insertLater(careRow, {1, 2});
                                             return addLater(unit, u"x"_s);
                                         }});
        QVERIFY(!answers[0] && answers[0].error().kind == ErrorKind::Invalid);
        QVERIFY(!answers[1] && answers[1].error().kind == ErrorKind::Internal);
        QVERIFY(!answers[2]);
        QCOMPARE(tenants(*store), 0);
    }
};

QTEST_GUILESS_MAIN(LateRowsTest)
#include "tst_laterows.moc"
