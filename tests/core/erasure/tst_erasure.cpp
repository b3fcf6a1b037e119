#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/applications/counts.h"
#include "core/devices/links.h"
#include "core/erasure/erasure.h"
#include "core/store/emptylog.h"
#include "people.h"
#include "support/must.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <bit>

using namespace bc;
using namespace bc::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const qint64 moment = toMicros(now);
const QString markerText = QString::fromLatin1(marker);

} // namespace

class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfThePersonIsErasedOrKeptForAReason_data() { addDialects(); }
    void everyTableOfThePersonIsErasedOrKeptForAReason()
    {
        QFETCH(QString, dialect);
        TempStore store = TempStore::on(dialect);
        QSet<QString> erased{u"device"_s, u"application"_s, u"device_link"_s};
        for (const erasure::Rule &rule : erasure::rules())
            erased.insert(rule.table);
        QStringList unruled;
        QSet<QString> met;
        const QMap<QString, QString> keys = foreignKeys(*store);
        QVERIFY(keys.size() > 30);
        for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
            if (key.value() != u"account"_s && !erased.contains(key.value()))
                continue;
            met.insert(key.key());
            if (!kept().contains(key.key()) && !erased.contains(key.key().section(u'.', 0, 0)))
                unruled.append(key.key());
        }
        QVERIFY2(unruled.isEmpty(), qPrintable(u"neither erased nor kept for a reason: "_s + unruled.join(u", ")));
        for (auto reason = kept().cbegin(); reason != kept().cend(); ++reason)
            QVERIFY2(met.contains(reason.key()), qPrintable(reason.key() + u" is kept and does not exist"_s));
    }

    void nothingIsLeftAndOthersKeepTheirs_data() { addDialects(); }
    void nothingIsLeftAndOthersKeepTheirs()
    {
        QFETCH(QString, dialect);
        TwoPeople world(dialect);
        const QMap<QString, qint64> before = world.rowsOf(world.erased), others = world.rowsOf(world.other);
        for (auto row = before.cbegin(); row != before.cend(); ++row)
            QVERIFY2(row.value() > 0, qPrintable(u"the test puts nothing into "_s + row.key()));
        world.erase(world.erased.id);
        const QMap<QString, qint64> after = world.rowsOf(world.erased);
        for (auto row = after.cbegin(); row != after.cend(); ++row)
            QVERIFY2(row.value() == 0, qPrintable(row.key()));
        QCOMPARE(world.rowsOf(world.other), others);
        store::Connection &reader = *must(world.temp->reader());
        QVERIFY(must(accounts::people::find(reader, world.erased.id)));
        QVERIFY(!must(applications::find(reader, world.erased.application)));
        QCOMPARE(must(applications::counts::total(reader, 1, world.erased.id, {})), 0);
        QCOMPARE(must(applications::counts::total(reader, {}, {}, {})), 1);
        QVERIFY(must(world.temp->verify()).isEmpty());
        // Again, of who has nothing.
        QCOMPARE(world.erase(world.erased.id), 1);
        QCOMPARE(world.rowsOf(world.other), others);
    }

    void nothingIsToldOfAlertsAnyMore_data() { addDialects(); }
    void nothingIsToldOfAlertsAnyMore()
    {
        QFETCH(QString, dialect);
        TwoPeople world(dialect);
        const auto told = [&](const QString &condition) {
            return (*must(must(world.temp->reader())
                              ->selectOne(u"SELECT COUNT(*) FROM webhook_delivery WHERE "_s + condition)))
                .integer(0);
        };
        const QString ofErased = u"payload LIKE '%%1%'"_s.arg(markerText),
                      ofOther = u"payload LIKE '%Of somebody else%'"_s;
        QCOMPARE(told(ofErased), 3); // one waits, one was delivered, one is dead
        world.erase(world.erased.id);
        QCOMPARE(told(ofErased), 0);
        QCOMPARE(told(ofOther), 3);
        QCOMPARE(told(u"event = 'consent.granted'"_s), 2);
        QCOMPARE(told(u"payload LIKE '%third person%'"_s), 2);
    }

    void newDataEndsBeforeAnyRowGoes_data() { addDialects(); }
    void newDataEndsBeforeAnyRowGoes()
    {
        QFETCH(QString, dialect);
        TwoPeople world(dialect);
        store::Connection &reader = *must(world.temp->reader());
        const auto sealed =
            must(reader.selectOne(u"SELECT uuid, provider, access_token, refresh_token FROM device_link "
                                  u"WHERE id = ?",
                                  {world.erased.link}));
        const auto begin = [&] {
            return must(world.temp->writeNow(
                [&](store::Connection &unit) { return erasure::begin(unit, world.erased.id, now); }));
        };
        const erasure::Begun begun = begin();
        const erasure::Import import{world.erased.job, markerText + QString::number(world.erased.id)};
        QCOMPARE(begun.imports, QList<erasure::Import>{import});
        // The vendor takes them still: whoever speaks with it is told.
        const erasure::Link link{world.erased.link, sealed->text(0), sealed->text(1), sealed->bytes(2),
                                 sealed->bytes(3)};
        QVERIFY(!link.accessToken.isEmpty());
        QCOMPARE(begun.links, QList<erasure::Link>{link});
        QVERIFY(begin().links.isEmpty());
        QVERIFY(must(devices::links::find(reader, world.erased.link))->state == devices::LinkState::Revoked);
        QVERIFY(must(
            reader.selectOne(u"SELECT 1 FROM device_link WHERE id = ? AND access_token IS NULL", {world.erased.link})));
        QVERIFY(!must(applications::find(reader, world.erased.application))->active());
        QVERIFY(must(reader.selectOne(u"SELECT 1 FROM token_family WHERE id = ? AND revoked_time IS NOT NULL",
                                      {world.erased.family})));
        QVERIFY(must(applications::find(reader, world.other.application))->active());
        const auto states = must(reader.select(u"SELECT state FROM import_job ORDER BY id"));
        QCOMPARE(states[0].text(0), u"cancelled"_s);
        QCOMPARE(states[1].text(0), u"done"_s);
    }

    void muchGoesInStepsAndWhatComesBetweenGoesToo_data() { addDialects(); }
    void muchGoesInStepsAndWhatComesBetweenGoesToo()
    {
        QFETCH(QString, dialect);
        TwoPeople world(dialect);
        must(world.temp->writeNow([&](store::Connection &unit) -> Result<> {
            for (int i = 0; i < 5000; ++i)
                must(world.insert(unit, u"sample_aside"_s,
                                  {{u"metric_id"_s, world.erased.metric},
                                   {u"start_time"_s, moment + i},
                                   {u"end_time"_s, moment + i},
                                   {u"value"_s, 1.0},
                                   {u"attributes"_s, 0},
                                   {u"received_time"_s, moment}}));
            return {};
        }));
        const auto step = [&] {
            return must(world.temp->writeNow(
                [&](store::Connection &unit) { return erasure::step(unit, world.erased.id, now); }));
        };
        const erasure::Step first = step();
        QCOMPARE(first.rows, erasure::rowsAStep);
        QVERIFY(!first.done);
        must(world.temp->writeNow([&](store::Connection &unit) -> Result<> {
            TwoPeople::addSamples(unit, world.erased.metric, 10);
            return {};
        }));
        QVERIFY(!step().done);
        QVERIFY(step().done);
        const QMap<QString, qint64> after = world.rowsOf(world.erased);
        for (const qint64 rows : after)
            QCOMPARE(rows, 0);
    }

    void nothingReadableIsLeftInTheFiles()
    {
        TwoPeople world(u"sqlite"_s);
        const QString file = world.temp.options().url.sliced(7);
        const auto bits = std::bit_cast<quint64>(markedValue);
        QByteArray little(8, '\0'), big(8, '\0');
        for (int i = 0; i < 8; ++i)
            little[i] = big[7 - i] = static_cast<char>(bits >> 8 * i); // in a block, and in a column of SQLite's
        const auto found = [&](const QByteArray &what) {
            qsizetype count = 0;
            for (const QString &name : {file, file + u"-wal"_s}) {
                QFile data(name);
                if (data.open(QIODevice::ReadOnly))
                    count += data.readAll().count(what);
            }
            return count;
        };
        QVERIFY(must(store::emptyLog(*world.temp)));
        QVERIFY(found(marker) > 20);
        const qsizetype blocks = found(little), columns = found(big);
        QVERIFY(blocks > 2 && columns > 4);
        world.erase(world.erased.id);
        QVERIFY(found(marker) > 0); // as it was, in the log or behind it
        must(store::emptyLog(*world.temp));
        QCOMPARE(found(marker), 0);
        world.erase(world.other.id);
        must(store::emptyLog(*world.temp));
        QCOMPARE(found(little), 0);
        QCOMPARE(found(big), 0);
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
