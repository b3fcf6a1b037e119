#include "core/erasure/cleaner.h"
#include "core/store/open.h"
#include "core/store/store.h"
#include "people.h"
#include "support/must.h"
#include "support/postgrescluster.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <bit>
#include <semaphore>
#include <thread>

using namespace bc;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const store::CleaningLimits whatever{.rewritten = std::numeric_limits<qint64>::max(),
                                     .patience = std::chrono::milliseconds(5'000)};

/// How often the bytes stand in the files below that folder; `where`: in which of them.
qsizetype countIn(const QString &folder, const QByteArray &what, QStringList *where = nullptr)
{
    qsizetype count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const qsizetype inside = file.open(QIODevice::ReadOnly) ? file.readAll().count(what) : 0;
        count += inside;
        if (inside > 0 && where)
            where->append(file.fileName());
    }
    return count;
}

/// The files below `folder` in which the bytes stand, with the tables or indexes that the database keeps in them; empty
/// if there are none.
QString placesIn(const PostgresCluster &cluster, const QString &database, const QString &folder, const QByteArray &what)
{
    QStringList places;
    countIn(folder, what, &places);
    for (QString &place : places) {
        bool isTable = false;
        const qulonglong number = place.section(u'/', -1).section(u'.', 0, 0).toULongLong(&isTable);
        if (isTable && place.contains(u"/base/"_s))
            place +=
                u' ' + cluster.psql(database,
                                    u"SELECT relname FROM pg_class WHERE pg_relation_filenode(oid) = %1"_s.arg(number));
    }
    return places.join(u'\n');
}

qint64 notes(store::Store &store, const QString &condition = u"1 = 1"_s)
{
    const QString sql = u"SELECT COUNT(*) FROM erased_table WHERE "_s + condition;
    return must(must(store.reader())->selectOne(sql))->integer(0);
}

/// Another program's transaction, open while this lives.
class Transaction
{
public:
    Transaction(const store::StoreOptions &options, const QString &sql)
        : m_store(must(store::open(options)))
        , m_thread([this, sql] {
            must(m_store->writeNow([this, sql](store::Connection &unit) -> Result<> {
                const bool reads = sql.startsWith("SELECT"_L1);
                const auto ran = reads ? done(unit.select(sql)) : done(unit.execute(sql));
                m_open.release();
                m_end.acquire();
                return ran;
            }));
        })
    {
        m_open.acquire();
    }
    ~Transaction()
    {
        m_end.release();
        m_thread.join();
    }

private:
    std::unique_ptr<store::Store> m_store;
    std::binary_semaphore m_open{0}, m_end{0};
    std::thread m_thread;
};

} // namespace

class CleaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingReadableIsLeftInPostgresqlsFiles()
    {
        // As core/erasure/README.md advises: segments of the log are not used again, but removed.
        PostgresCluster cluster({u"wal_recycle=off"_s, u"full_page_writes=on"_s, u"autovacuum=off"_s});
        store::StoreOptions options;
        options.url = cluster.createWorkspace();
        const QString database = options.url.section(u'/', 3).section(u'?', 0, 0);
        const QString base = cluster.dataFolder() + u"/base"_s, log = cluster.dataFolder() + u"/pg_wal"_s;
        TwoPeople world(options);
        const auto bits = std::bit_cast<quint64>(markedValue);
        QByteArray little(8, '\0');
        for (int i = 0; i < 8; ++i)
            little[i] = static_cast<char>(bits >> 8 * i); // in a block, and in a column
        const auto written = [&] { cluster.psql(database, u"CHECKPOINT"_s); };
        cluster.psql(database, u"ANALYZE"_s); // what the planner knows holds values, too
        written();
        QVERIFY(countIn(base, marker) > 20);
        QVERIFY(countIn(base, little) > 4);
        QVERIFY(countIn(log, marker) > 20);

        world.erase(world.erased.id);
        QVERIFY(notes(*world.temp) > 20);
        cluster.psql(database, u"VACUUM"_s);
        written();
        QVERIFY2(countIn(base, marker) > 0, "a VACUUM alone leaves the bytes where they were");
        QCOMPARE(must(erasure::cleanErased(*world.temp, {}, false)), QList<store::Uncleaned>());
        QCOMPARE(notes(*world.temp), 0);
        written();
        QCOMPARE(placesIn(cluster, database, base, marker), QString());
        cluster.psql(database, u"SELECT pg_switch_wal()"_s);
        written();
        QCOMPARE(placesIn(cluster, database, cluster.dataFolder(), marker), QString());
        QVERIFY(countIn(base, "Of somebody else") > 20);
        QVERIFY(must(world.temp->verify()).isEmpty());

        // The last one's tables become empty, where ANALYZE leaves alone what it knew.
        QVERIFY(countIn(base, little) > 0);
        world.erase(world.other.id);
        QCOMPARE(must(erasure::cleanErased(*world.temp, {}, false)), QList<store::Uncleaned>());
        cluster.psql(database, u"SELECT pg_switch_wal()"_s);
        written();
        QCOMPARE(placesIn(cluster, database, cluster.dataFolder(), little), QString());
    }

    void whatAnOldTransactionSeesWaitsForItsEnd()
    {
        TwoPeople world(u"postgresql"_s);
        qint64 before = 0;
        {
            const Transaction old(world.temp.options(), u"UPDATE tenant SET modified_time = modified_time"_s);
            world.erase(world.erased.id);
            before = notes(*world.temp);
            const auto left = must(erasure::cleanErased(*world.temp, whatever, false));
            QCOMPARE(left.size(), before);
            for (const store::Uncleaned &one : left) {
                QVERIFY(!one.isLarge);
                QVERIFY2(one.why.contains(u"from before the deletion"_s), qPrintable(one.why));
            }
            QCOMPARE(notes(*world.temp, u"is_large = 0"_s), before);
        }
        QCOMPARE(must(erasure::cleanErased(*world.temp, whatever, false)), QList<store::Uncleaned>());
        QCOMPARE(notes(*world.temp), 0);
    }

    void tableInUseWaitsAndTheOthersDoNot()
    {
        TwoPeople world(u"postgresql"_s);
        world.erase(world.erased.id);
        {
            const Transaction reading(world.temp.options(), u"SELECT id FROM alert_rule"_s);
            const auto left = must(erasure::cleanErased(*world.temp, {}, false));
            QCOMPARE(left.size(), 1);
            QCOMPARE(left[0].table, u"alert_rule"_s);
            QVERIFY2(left[0].why.contains(u"locked"_s), qPrintable(left[0].why));
            QCOMPARE(notes(*world.temp), 1);
        }
        QCOMPARE(must(erasure::cleanErased(*world.temp, {}, false)), QList<store::Uncleaned>());
        QCOMPARE(notes(*world.temp), 0);
    }

    void largeTablesAreLeftToTheCommand()
    {
        TwoPeople world(u"postgresql"_s);
        world.erase(world.erased.id);
        const qint64 before = notes(*world.temp);
        const auto left = must(erasure::cleanErased(*world.temp, {.rewritten = 1}, false));
        QVERIFY(left.size() >= before);
        QVERIFY(left[0].isLarge);
        QVERIFY2(left[0].why.contains(u"biometricscloudd clean"_s), qPrintable(left[0].why));
        QCOMPARE(notes(*world.temp, u"is_large = 1"_s), before);
        QVERIFY(must(erasure::cleanErased(*world.temp, whatever, false)).isEmpty());
        QCOMPARE(notes(*world.temp), before); // they were not asked for
        QVERIFY(must(erasure::cleanErased(*world.temp, whatever, true)).isEmpty());
        QCOMPARE(notes(*world.temp), 0);
    }

    void whatIsErasedMeanwhileIsNotForgotten_data() { addDialects(); }
    void whatIsErasedMeanwhileIsNotForgotten()
    {
        QFETCH(QString, dialect);
        TwoPeople world(dialect);
        const auto moments = [&] {
            return must(must(world.temp->reader())
                            ->selectOne(u"SELECT erased_time FROM erased_table WHERE name = 'sample_block'"))
                ->integer(0);
        };
        world.erase(world.erased.id);
        const qint64 first = moments();
        world.erase(world.other.id); // at the same moment of the clock
        QVERIFY(moments() > first);
    }

    void cleanerGoesOnWithWhatWasLeft_data() { addDialects(); }
    void cleanerGoesOnWithWhatWasLeft()
    {
        QFETCH(QString, dialect);
        TwoPeople world(dialect);
        world.erase(world.erased.id);
        QVERIFY(notes(*world.temp) > 20);
        world.temp.restart(); // the process ended before it could
        erasure::Cleaner cleaner(*world.temp, {});
        cleaner.start();
        QTRY_COMPARE_WITH_TIMEOUT(notes(*world.temp), 0, 20'000);
        world.erase(world.other.id);
        cleaner.nudge();
        QTRY_COMPARE_WITH_TIMEOUT(notes(*world.temp), 0, 20'000);
    }
};

QTEST_GUILESS_MAIN(CleaningTest)
#include "tst_cleaning.moc"
