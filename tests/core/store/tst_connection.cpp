#include "core/store/store.h"
#include "support/tempstore.h"

#include <QTest>

#include <bit>
#include <limits>

using namespace bc;
using namespace bc::store;
using namespace Qt::StringLiterals;

namespace {

/// Stores one row whose columns hold the value, and answers it as it comes back: in the writer, and through a reader.
Result<QByteArray> bytesThere(Store &store, const QByteArray &bytes)
{
    return store.writeNow([bytes](Connection &c) -> Result<QByteArray> {
        auto stored = c.execute(u"INSERT INTO application_secret (application_id, secret_hash, sealed, created_time) "
                                u"VALUES (1, ?, ?, 1)",
                                {bytes, QVariant()});
        if (!stored)
            return fail(stored.error());
        auto row = c.selectOne(u"SELECT secret_hash, sealed FROM application_secret ORDER BY id DESC LIMIT 1");
        if (!row)
            return fail(row.error());
        if (!(*row)->isNull(1))
            return fail(ErrorKind::Internal, u"NULL came back as something"_s);
        return (*row)->bytes(0);
    });
}

Result<QString> textThere(Store &store, const QString &text)
{
    static int serial = 0;
    return store.writeNow([text](Connection &c) -> Result<QString> {
        auto id = c.insert(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, ?, 1, 1)",
                           {u"t%1"_s.arg(++serial), text});
        if (!id)
            return fail(id.error());
        auto row = c.selectOne(u"SELECT name FROM tenant WHERE id = ? AND name = ?", {*id, text});
        if (!row)
            return fail(row.error());
        if (!*row)
            return fail(ErrorKind::NotFound, u"it is not equal to itself"_s);
        return (*row)->text(0);
    });
}

/// A tenant, a person and an application with id 1, for rows that refer to them.
void seed(Store &store)
{
    const auto seeded = store.writeNow([](Connection &c) -> Result<qint64> {
        (void)c.execute(u"INSERT INTO tenant (id, uuid, name, created_time, modified_time) VALUES (1, 'u', 'n', 1, 1)");
        (void)c.execute(u"INSERT INTO account (id, uuid, tenant_id, username, username_folded, name_folded, email, "
                        u"email_folded, role_id, created_time, modified_time) "
                        u"VALUES (1, 'u', 1, 'p', 'p', 'p', 'e', 'e', 2, 1, 1)");
        return c.execute(
            u"INSERT INTO application (id, uuid, tenant_id, owner_id, name, name_folded, scope, client_id, "
            u"grant_types, created_time, modified_time) "
            u"VALUES (1, 'u', 1, 1, 'n', 'n', 'all', 'c', 'authorization_code', 1, 1)");
    });
    QVERIFY2(seeded, seeded ? "" : qPrintable(seeded.error().line()));
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integersKeepAllTheirBits_data() { tests::addDialects(); }
    void integersKeepAllTheirBits()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        for (const qint64 value : {std::numeric_limits<qint64>::min(), qint64(-1), qint64(0),
                                   qint64(1'642'564'748'704'325), std::numeric_limits<qint64>::max()}) {
            const auto back = store->writeNow([value](Connection &c) -> Result<qint64> {
                (void)c.execute(u"DELETE FROM tenant");
                (void)c.execute(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES ('u', '', ?, ?)",
                                {value, value});
                const auto row = c.selectOne(u"SELECT created_time FROM tenant WHERE modified_time = ?", {value});
                return row && *row ? Result<qint64>((*row)->integer(0)) : fail(ErrorKind::NotFound, u"gone"_s);
            });
            QVERIFY(back);
            QCOMPARE(*back, value);
        }
    }

    void flagsAndMomentsComeBack_data() { tests::addDialects(); }
    void flagsAndMomentsComeBack()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        const Instant moment = fromMicros(1'642'564'748'704'325);
        const auto row = store->writeNow([moment](Connection &c) {
            return c.selectOne(u"INSERT INTO tenant (uuid, name, finer_scopes, created_time, modified_time) "
                               u"VALUES ('u', '', ?, ?, ?) RETURNING finer_scopes, created_time, modified_time",
                               {true, toMicros(moment), 7U});
        });
        QVERIFY2(row, row ? "" : qPrintable(row.error().line()));
        QVERIFY((*row)->flag(0));
        QCOMPARE(toMicros((*row)->instant(1)), toMicros(moment));
        QCOMPARE((*row)->integer(2), 7);
    }

    void doublesComeBackExactly_data() { tests::addDialects(); }
    void doublesComeBackExactly()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        for (const double value : {0.1, 1.0 / 3.0, 1e-300, 1.7976931348623157e308, -5.0, 123456789.123456789}) {
            const auto row = store->writeNow(
                [value](Connection &c) { return c.selectOne(u"SELECT CAST(? AS DOUBLE PRECISION)", {value}); });
            QVERIFY(row);
            QCOMPARE(std::bit_cast<quint64>((*row)->real(0)), std::bit_cast<quint64>(value));
        }
    }

    void bytesComeBack_data() { tests::addDialects(); }
    void bytesComeBack()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        seed(*store);
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += char(byte);
        for (const QByteArray &bytes :
             {all, QByteArray(""), QByteArray(), QByteArray("'\\x00'"), QByteArray(100'000, '\xff')}) {
            const auto back = bytesThere(*store, bytes);
            QVERIFY2(back, back ? "" : qPrintable(back.error().line()));
            QCOMPARE(*back, bytes);
        }
    }

    void textComesBack_data() { tests::addDialects(); }
    void textComesBack()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        for (const QString &text :
             {u""_s, QString(), u"O'Brien"_s, u"'; DROP TABLE tenant; --"_s, u"back\\slash\\'"_s, u"a ? b :c $1 %1"_s,
              u"línea\nnueva\t€"_s, u"\U0001F9EC genome"_s, u" spaces "_s, QString(50'000, u'x')}) {
            const auto back = textThere(*store, text);
            QVERIFY2(back, back ? "" : qPrintable(back.error().line()));
            QCOMPARE(*back, text);
        }
    }

    void textWithNulIsRefused_data() { tests::addDialects(); }
    void textWithNulIsRefused()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        const auto back = textThere(*store, u"a"_s + QChar(u'\0') + u"b"_s);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Invalid);
    }

    void anUnknownTypeIsRefused()
    {
        tests::TempStore store;
        const auto answer = (*store->reader())->selectOne(u"SELECT ?", {QVariant(QDate(2026, 1, 1))});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    }

    void aWrongNumberOfValuesIsRefused_data() { tests::addDialects(); }
    void aWrongNumberOfValuesIsRefused()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        Connection &reader = **store->reader();
        QVERIFY(reader.select(u"SELECT id FROM tenant WHERE id = ? AND name = '?'", {1}));
        QVERIFY(!reader.select(u"SELECT id FROM tenant WHERE id = ? AND name = '?'")); // not with the value of before
        QVERIFY(!reader.select(u"SELECT id FROM tenant WHERE id = ? AND name = '?'", {1, 2}));
    }

    void violatedRulesAreConflictsThatNameNoValue_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("sql");
        const QList<std::pair<const char *, QString>> cases{
            {"unique", u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, 'n', 1, 1)"_s},
            {"not null", u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, NULL, 1, 1)"_s},
            {"check",
             u"INSERT INTO tenant (uuid, name, state, created_time, modified_time) VALUES (?, 'n', 3, 1, 1)"_s},
            {"foreign key", u"INSERT INTO consent (uuid, tenant_id, account_id, application_id, scope, created_time, "
                            "modified_time) VALUES (?, 99, 1, 1, '', 1, 1)"_s},
        };
        for (const QString &dialect : {u"sqlite"_s, u"postgresql"_s}) {
            for (const auto &[name, sql] : cases)
                QTest::addRow("%s %s", qPrintable(dialect), name) << dialect << sql;
        }
    }
    void violatedRulesAreConflictsThatNameNoValue()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, sql);
        tests::TempStore store = tests::TempStore::on(dialect);
        seed(*store);
        QVERIFY(store->writeNow([](Connection &c) { return c.execute(u"UPDATE tenant SET uuid = 'secret-value'"); }));
        const auto answer = store->writeNow([sql](Connection &c) { return c.execute(sql, {u"secret-value"_s}); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Conflict);
        const QString table = sql.contains(u"consent") ? u"consent"_s : u"tenant"_s;
        QVERIFY2(answer.error().line().contains(table), qPrintable(answer.error().line()));
        QVERIFY2(!answer.error().line().contains(u"secret-value"), qPrintable(answer.error().line()));
    }

    void aWrongValueIsNotRepeatedInTheMessage_data() { tests::addDialects(); }
    void aWrongValueIsNotRepeatedInTheMessage()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        const auto answer = store->writeNow([](Connection &c) {
            return c.execute(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES ('u', 'n', ?, 1)",
                             {u"secret-value"_s});
        });
        QVERIFY(!answer);
        QVERIFY2(!answer.error().line().contains(u"secret-value"), qPrintable(answer.error().line()));
    }

    void forEachStopsWhenToldAndTheConnectionGoesOn_data() { tests::addDialects(); }
    void forEachStopsWhenToldAndTheConnectionGoesOn()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        QVERIFY(store->writeNow([](Connection &c) -> Result<> {
            for (int i = 0; i < 1000; ++i)
                (void)c.execute(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES (?, 'n', 1, 1)",
                                {i});
            return {};
        }));
        Connection &reader = **store->reader();
        for (int round = 0; round < 3; ++round) {
            int seen = 0;
            QVERIFY(reader.forEach(u"SELECT id, uuid FROM tenant ORDER BY id", {},
                                   [&](const Row &row) { return row.integer(0) > 0 && ++seen < 10; }));
            QCOMPARE(seen, 10);
            QCOMPARE((*reader.selectOne(u"SELECT count(*) FROM tenant"))->integer(0), 1000);
        }
        int all = 0;
        QVERIFY(reader.forEach(u"SELECT id, uuid FROM tenant ORDER BY id", {}, [&](const Row &) { return ++all > 0; }));
        QCOMPARE(all, 1000);
    }

    void aStatementInsideForEachIsRefused_data() { tests::addDialects(); }
    void aStatementInsideForEachIsRefused()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        Connection &reader = **store->reader();
        bool refused = false;
        QVERIFY(reader.forEach(u"SELECT version FROM schema_migration", {}, [&](const Row &) {
            refused = !reader.selectOne(u"SELECT 1").has_value();
            return true;
        }));
        QVERIFY(refused);
        QVERIFY(reader.selectOne(u"SELECT 1"));
    }

    void readersCannotWrite_data() { tests::addDialects(); }
    void readersCannotWrite()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        Connection &reader = **store->reader();
        QVERIFY(!reader.execute(u"DELETE FROM schema_migration"));
        QCOMPARE((*reader.selectOne(u"SELECT count(*) > 0 FROM schema_migration"))->flag(0), true);
    }

    void readersSeeWhatWasAnswered_data() { tests::addDialects(); }
    void readersSeeWhatWasAnswered()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        Connection &reader = **store->reader();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(textThere(*store, QString::number(i)));
            QCOMPARE((*reader.selectOne(u"SELECT count(*) FROM tenant"))->integer(0), i + 1);
        }
    }

    void generatedIdsFollowExplicitOnes_data() { tests::addDialects(); }
    void generatedIdsFollowExplicitOnes()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        const auto id = store->writeNow([](Connection &c) -> Result<qint64> {
            for (const int fixed : {1, 2, 40})
                (void)c.execute(
                    u"INSERT INTO tenant (id, uuid, name, created_time, modified_time) VALUES (?, ?, '', 1, 1)",
                    {fixed, fixed});
            if (auto synced = c.syncIdentity(u"tenant"); !synced)
                return fail(synced.error());
            if (auto empty = c.syncIdentity(u"account"); !empty)
                return fail(empty.error());
            return c.insert(u"INSERT INTO tenant (uuid, name, created_time, modified_time) VALUES ('x', '', 1, 1)");
        });
        QVERIFY2(id, id ? "" : qPrintable(id.error().line()));
        QCOMPARE(*id, 41);
    }

    void textsCompareAlike_data() { tests::addDialects(); }
    void textsCompareAlike()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        for (const QString &name : {u"b"_s, u"B"_s, u"a"_s, u"ä"_s, u"_"_s, u"Z"_s, u"10"_s, u"9"_s, u"a b"_s, u"ab"_s})
            QVERIFY(textThere(*store, name));
        Connection &reader = **store->reader();
        QStringList order;
        const auto rows = reader.select(u"SELECT name FROM tenant ORDER BY name");
        QVERIFY(rows);
        for (const Row &row : *rows)
            order += row.text(0);
        QCOMPARE(order,
                 (QStringList{u"10"_s, u"9"_s, u"B"_s, u"Z"_s, u"_"_s, u"a"_s, u"a b"_s, u"ab"_s, u"b"_s, u"ä"_s}));
        QCOMPARE((*reader.selectOne(u"SELECT count(*) FROM tenant WHERE name LIKE 'b%'"))->integer(0), 1);
        QCOMPARE((*reader.selectOne(u"SELECT count(*) FROM tenant WHERE name LIKE '!_' ESCAPE '!'"))->integer(0), 1);
        QCOMPARE((*reader.selectOne(u"SELECT count(*) FROM tenant WHERE LOWER(name) = 'b'"))->integer(0), 2);
    }

    void touchedRowsAreCounted_data() { tests::addDialects(); }
    void touchedRowsAreCounted()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(textThere(*store, name));
        const auto update = [&](const QString &sql) {
            return store->writeNow([sql](Connection &c) { return c.execute(sql); }).value_or(-1);
        };
        QCOMPARE(update(u"UPDATE tenant SET state = 0 WHERE name <> 'a'"_s), 2);
        QCOMPARE(update(u"UPDATE tenant SET state = 0 WHERE name = 'none'"_s), 0);
        QCOMPARE(update(u"UPDATE tenant SET state = 5 WHERE state = 0 RETURNING id"_s), 2);
        QCOMPARE(update(u"INSERT INTO tenant (uuid, name, created_time, modified_time) "
                        "SELECT uuid, '', 1, 1 FROM tenant WHERE true ON CONFLICT (uuid) DO NOTHING"_s),
                 0);
        QCOMPARE(update(u"DELETE FROM tenant"_s), 3);
    }

    void aConnectionTakesMoreStatementsThanItKeeps_data() { tests::addDialects(); }
    void aConnectionTakesMoreStatementsThanItKeeps()
    {
        QFETCH(QString, dialect);
        tests::TempStore store = tests::TempStore::on(dialect);
        Connection &reader = **store->reader();
        for (int i = 0; i < 1200; ++i)
            QCOMPARE((*reader.selectOne(QString(u"SELECT CAST(? AS BIGINT) + %1"_s.arg(i)), {1}))->integer(0), i + 1);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
