#include "auditbench.h"
#include "ui/activity/auditfilters.h"
#include "ui/activity/auditview.h"
#include "ui/activity/filterchip.h"
#include "ui/activity/liveswitch.h"
#include "ui/activity/words.h"
#include "ui/models/listview.h"
#include "ui/support/freshsettings.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::activity;
using namespace bc::tests;
using namespace Qt::StringLiterals;

class TestAuditView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"activity"_s); }

    void saysInWordsWhoDidWhat()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QAbstractItemModelTester tester(fixture.model());
        QCOMPARE(fixture.model()->index(0, 1).data().toString(), u"Frank Herbert"_s);
        QCOMPARE(fixture.model()->index(0, 2).data().toString(), u"Application changed"_s);
        QCOMPARE(fixture.model()->index(0, 3).data().toString(), u"Application 12"_s);
        QCOMPARE(fixture.model()->index(0, 5).data().toString(), u"Done"_s);
        // What a newer provider writes is shown as it calls it.
        QCOMPARE(actionWords(u"moon.landed"_s), u"moon.landed"_s);
    }

    void pagesByTheOldestEntrysNumber()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QCOMPARE(fixture.model()->rowCount(), 100);
        QVERIFY(!fixture.model()->total()); // the provider does not count
        QVERIFY(fixture.shows(u"1–100, older ones below"_s));
        while (fixture.model()->canFetchMore({})) {
            const int before = fixture.model()->rowCount();
            fixture.model()->fetchMore({});
            QTRY_VERIFY(fixture.loaded());
            QVERIFY(fixture.model()->rowCount() > before || !fixture.model()->canFetchMore({}));
        }
        QCOMPARE(fixture.model()->rowCount(), 250);
        QCOMPARE(fixture.model()->total().value_or(0), 250);
        QCOMPARE(fixture.model()->id(249), 1);
    }

    void putsNewEntriesOnTopWhileSeenAtTheTop()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QTableView *table = fixture.place->audit()->list()->table();
        LiveSwitch *live = fixture.place->audit()->live();
        fixture.place->audit()->show(250);
        QCOMPARE(table->currentIndex().row(), 0);
        live->setInterval(std::chrono::milliseconds(30));
        fixture.log.newest = 253;
        QTRY_COMPARE(fixture.model()->rowCount(), 103);
        QCOMPARE(fixture.model()->id(0), 253);
        QCOMPARE(fixture.asked(u"after"_s).toLongLong() >= 250, true);
        QCOMPARE(table->currentIndex().row(), 3); // the chosen entry stays chosen

        table->verticalScrollBar()->setValue(5);
        QCOMPARE(live->text(), u"Live at the top"_s);
        fixture.log.newest = 260;
        QTRY_COMPARE(fixture.client.pending(), 0); // one may be on its way from before
        const int asked = fixture.provider.count(auditRoute);
        QSignalSpy ticks(live->findChild<QTimer *>(), &QTimer::timeout);
        QTRY_VERIFY(ticks.size() >= 3);
        QCOMPARE(fixture.provider.count(auditRoute), asked);
        table->verticalScrollBar()->setValue(0);
        QTRY_COMPARE(fixture.model()->id(0), 260);

        live->click();
        QCOMPARE(live->text(), u"Paused"_s);
        QTRY_COMPARE(fixture.client.pending(), 0); // as above
        fixture.log.newest = 265;
        ticks.clear();
        QTRY_VERIFY(ticks.size() >= 3);
        QCOMPARE(fixture.model()->id(0), 260);
        live->click();
        QTRY_COMPARE(fixture.model()->id(0), 265);
    }

    void loadsAnewWhenMoreCameThanFitAPage()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.log.newest = 700;
        fixture.model()->refresh();
        QTRY_COMPARE(fixture.model()->id(0), 700);
        QCOMPARE(fixture.model()->rowCount(), 100); // no gap: 601 to 700
    }

    void saysThatItIsNotUpToDateAndWhy()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        LiveSwitch *live = fixture.place->audit()->live();
        fixture.provider.on(auditRoute, [](const Responder::Seen &) { return Responder::problem(503); });
        fixture.model()->refresh();
        QTRY_COMPARE(live->text(), u"Not up to date"_s);
        QCOMPARE(fixture.model()->rowCount(), 100); // what was loaded stays
        fixture.provider.on(auditRoute, [&](const Responder::Seen &seen) { return fixture.log.answer(seen); });
        fixture.model()->refresh();
        QTRY_COMPARE(live->text(), u"Live"_s);
    }

    void narrowsOnTheProvider()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        AuditFilters *filters = fixture.place->audit()->filters();
        filters->set(u"user_id"_s, u"2"_s, u"Frank Herbert"_s);
        QTRY_COMPARE(fixture.asked(u"user_id"_s), u"2"_s);
        filters->set(u"event"_s, u"application."_s, u"Applications"_s);
        QTRY_COMPARE(fixture.asked(u"event"_s), u"application."_s);
        filters->setObject(u"application"_s, u"12"_s);
        QTRY_COMPARE(fixture.asked(u"object_id"_s), u"12"_s);
        QCOMPARE(fixture.asked(u"object_type"_s), u"application"_s);
        auto *object = filters->findChild<FilterChip *>(u"filter-object_id"_s);
        QVERIFY(object->isVisible());
        QCOMPARE(object->text(), u"Object: Application 12"_s);
        const QDateTime from(QDate(2026, 11, 24), QTime(9, 30), QTimeZone::utc());
        filters->setPeriod(from, from.addDays(1), u"A day"_s);
        QTRY_COMPARE(fixture.asked(u"from"_s), u"2026-11-24T09:30:00Z"_s);
        QCOMPARE(fixture.asked(u"until"_s), u"2026-11-25T09:30:00Z"_s);
        QCOMPARE(filters->query().queryItemValue(u"event"_s), u"application."_s);

        // "Clear search and filters" takes them all back.
        fixture.provider.on(auditRoute, [](const Responder::Seen &) -> Responder::Answer {
            return {200, {{u"results"_s, QJsonArray()}, {u"next_before"_s, QJsonValue()}}, {}, {}};
        });
        filters->set(u"address"_s, u"10.0.0.1"_s, u"10.0.0.1"_s);
        QTRY_VERIFY(button(*fixture.place, u"Clear search and filters"_s));
        button(*fixture.place, u"Clear search and filters"_s)->click();
        QTRY_COMPARE(fixture.asked(u"address"_s), QString());
        QVERIFY(!object->isVisible());
        QCOMPARE(filters->findChild<FilterChip *>(u"filter-user_id"_s)->text(), u"Person: anyone"_s);
        QVERIFY(filters->query().isEmpty());
    }

    void oneEntryShowsAllItSays()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QSignalSpy moved(fixture.place.get(), &Place::positionChanged);
        fixture.place->audit()->list()->table()->selectRow(1);
        QCOMPARE(moved.value(0).value(0).toString(), u"audit/249"_s);
        for (const QString &shown :
             {u"Application changed"_s, u"Frank Herbert"_s, u"Third Party App"_s, u"Application 12"_s, u"127.0.0.1"_s,
              u"application.updated"_s, u"4bf92f3577b34da6a3ce929d0e0e4736"_s, u"[\"name\"]"_s, u"Old"_s,
              u"Entry 249"_s}) {
            QVERIFY2(fixture.shows(shown), qPrintable(shown));
        }
        auto *open = [&]() -> QToolButton * {
            for (auto *one : fixture.place->findChildren<QToolButton *>()) {
                if (one->accessibleName() == "Open the application"_L1) {
                    return one;
                }
            }
            return nullptr;
        }();
        QVERIFY(open);
        open->click();
        QCOMPARE(fixture.bench.opened, QStringList{u"applications/12"_s});
        QTest::keyClick(fixture.place.get(), Qt::Key_Escape);
        QCOMPARE(fixture.place->position(), u"audit"_s);
        QVERIFY(!fixture.shows(u"Entry 249"_s));
    }

    void thePlatformSeesTheHashesOfAnEntry()
    {
        Fixture fixture(Person::Platform);
        QTRY_VERIFY(fixture.loaded());
        fixture.provider.on(auditRoute, [](const Responder::Seen &seen) -> Responder::Answer {
            if (seen.query.queryItemValue(u"hashes"_s) != u"true"_s) {
                return Responder::problem(500);
            }
            QJsonObject one = entry(249);
            one.insert(u"hash"_s, u"3fa94c"_s);
            one.insert(u"previous_hash"_s, u"77aa01"_s);
            return {200, {{u"results"_s, QJsonArray{one}}}, {}, {}};
        });
        fixture.place->audit()->list()->table()->selectRow(1);
        QTRY_VERIFY(fixture.shows(u"3fa94c"_s));
        QVERIFY(fixture.shows(u"77aa01"_s));
        QCOMPARE(fixture.asked(u"before"_s), u"250"_s);
    }

    void aLinkOpensAnEntryThatIsNotLoaded()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.place->setPosition(u"audit/17"_s);
        QTRY_VERIFY(fixture.shows(u"Entry 17"_s) && fixture.shows(u"Application changed"_s));
        fixture.place->setPosition(u"audit/9999"_s);
        QTRY_VERIFY(fixture.shows(u"There is no entry 9999"_s));
    }

    void rowsAreCopiedAsTabSeparatedText()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QTableView *table = fixture.place->audit()->list()->table();
        table->selectRow(0);
        const QString tsv = fixture.model()->toTsv(table->selectionModel()->selectedIndexes());
        QCOMPARE(tsv.section(u'\n', 0, 0), u"When\tWho\tAction\tObject\tAddress\tOutcome"_s);
        QVERIFY(tsv.section(u'\n', 1, 1)
                    .endsWith("Frank Herbert\tApplication changed\tApplication 12\t127.0.0.1\tDone"_L1));
    }

    void aFailureSaysWhatToDo()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.provider.on(auditRoute, [](const Responder::Seen &) {
            return Responder::problem(500, {{u"detail"_s, u"The store cannot be read."_s}});
        });
        fixture.model()->reload();
        QTRY_COMPARE(fixture.place->audit()->list()->states()->state(), StateView::State::Failed);
        QVERIFY(fixture.shows(u"The store cannot be read."_s));
        fixture.provider.on(auditRoute, [&](const Responder::Seen &seen) { return fixture.log.answer(seen); });
        QVERIFY(button(*fixture.place->audit(), u"Try again"_s));
        button(*fixture.place->audit(), u"Try again"_s)->click();
        QTRY_COMPARE(fixture.place->audit()->list()->states()->state(), StateView::State::Full);
    }

private:
    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestAuditView)
#include "tst_auditview.moc"
