#include "bench.h"
#include "ui/activity/activityplace.h"
#include "ui/activity/auditfilters.h"
#include "ui/activity/auditview.h"
#include "ui/activity/chaindialog.h"
#include "ui/activity/filterchip.h"
#include "ui/activity/liveswitch.h"
#include "ui/activity/words.h"
#include "ui/models/listview.h"
#include "ui/support/freshsettings.h"
#include "ui/support/responder.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::activity;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto auditRoute = "GET /api/v1/admin/audit";
constexpr auto verifyRoute = "GET /api/v1/admin/audit/verify";
constexpr auto exportRoute = "GET /api/v1/admin/audit/export";

QJsonObject entry(qint64 id, const QString &event = u"application.updated"_s)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(-60);
    return {{u"id"_s, id},
            {u"time"_s, time.toString(Qt::ISODateWithMs)},
            {u"event"_s, event},
            {u"outcome"_s, id % 7 == 0 ? u"refused"_s : u"ok"_s},
            {u"actor"_s, QJsonObject{{u"id"_s, 2}, {u"name"_s, u"Frank Herbert"_s}}},
            {u"application"_s, QJsonObject{{u"id"_s, 9}, {u"name"_s, u"Third Party App"_s}}},
            {u"object_type"_s, u"application"_s},
            {u"object_id"_s, u"12"_s},
            {u"address"_s, u"127.0.0.1"_s},
            {u"trace_id"_s, u"4bf92f3577b34da6a3ce929d0e0e4736"_s},
            {u"detail"_s,
             QJsonObject{{u"changed"_s, QJsonArray{u"name"_s}}, {u"from"_s, QJsonObject{{u"name"_s, u"Old"_s}}}}}};
}

/// The log of a provider: pages by before and after, as the real one does.
struct Log
{
    qint64 newest = 250;

    Responder::Answer answer(const Responder::Seen &seen) const
    {
        const auto number = [&seen](const QString &name, qint64 otherwise) {
            const QString value = seen.query.queryItemValue(name);
            return value.isEmpty() ? otherwise : value.toLongLong();
        };
        const qint64 limit = number(u"limit"_s, 100);
        const qint64 after = number(u"after"_s, 0);
        qint64 from = std::min(number(u"before"_s, newest + 1) - 1, newest);
        if (after > 0) {
            from = std::min(newest, after + limit);
        }
        QJsonArray results;
        for (qint64 id = from; id > after && results.size() < limit; --id) {
            results.append(entry(id));
        }
        const bool more = !results.isEmpty() && (results.size() == limit || after > 0);
        return {200,
                {{u"next_before"_s, more ? results.last()[u"id"_s] : QJsonValue()},
                 {u"next_after"_s, results.isEmpty() ? QJsonValue() : results.first()[u"id"_s]},
                 {u"results"_s, results}},
                {},
                {}};
    }
};

/// The place over a provider that has a log, as an administrator sees it.
struct Fixture
{
    explicit Fixture(int role = Person::TenantAdministrator)
        : client(provider.base())
        , bench(client, role)
    {
        provider.on(auditRoute, [this](const Responder::Seen &seen) { return log.answer(seen); });
        place = std::make_unique<ActivityPlace>(bench);
        place->resize(1100, 700);
        place->show();
        place->activate();
    }
    bool loaded() const { return place->audit()->list()->model()->state() == PagedModel::State::Ready; }
    PagedModel *model() const { return place->audit()->list()->model(); }
    QString asked(const QString &parameter) const
    {
        return provider.last(auditRoute).query.queryItemValue(parameter, QUrl::FullyDecoded);
    }
    bool shows(const QString &text) const
    {
        const auto labels = place->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
    }

    Log log;
    Responder provider;
    ProviderClient client;
    Bench bench;
    std::unique_ptr<ActivityPlace> place;
};

QJsonObject chain(const QString &state, qint64 entries, const QJsonValue &bad = {}, const QJsonValue &missing = {})
{
    return {{u"state"_s, state},
            {u"entries"_s, entries},
            {u"last_entry"_s, 15'213},
            {u"first_bad_id"_s, bad},
            {u"first_missing_id"_s, missing},
            {u"head_id"_s, 15'213},
            {u"head_hash"_s, u"3fa94c"_s},
            {u"started_time"_s, u"2026-11-25T12:00:00.000Z"_s},
            {u"finished_time"_s, u"2026-11-25T12:00:00.800Z"_s}};
}

QString text(const QWidget &dialog)
{
    QStringList lines;
    for (const QLabel *one : dialog.findChildren<QLabel *>()) {
        lines += one->isVisible() ? one->text() : QString();
    }
    return lines.join(u'\n');
}

QPushButton *button(const QWidget &widget, const QString &words)
{
    for (auto *one : widget.findChildren<QPushButton *>()) {
        if (one->text() == words && one->isVisible()) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

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
        const int asked = fixture.provider.count(auditRoute);
        QTest::qWait(150);
        QCOMPARE(fixture.provider.count(auditRoute), asked);
        table->verticalScrollBar()->setValue(0);
        QTRY_COMPARE(fixture.model()->id(0), 260);

        live->click();
        QCOMPARE(live->text(), u"Paused"_s);
        fixture.log.newest = 265;
        QTest::qWait(150);
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
        const QDateTime from(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
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

    void exportsWhatTheFiltersShow()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        const QByteArray body = "id,time\r\n" + QByteArray(300'000, 'x') + "\r\n";
        fixture.provider.on(exportRoute, [&](const Responder::Seen &) -> Responder::Answer {
            Responder::Answer answer;
            answer.raw = body;
            answer.headers = {{"Content-Type", "text/csv; charset=utf-8; header=present"}};
            return answer;
        });
        fixture.place->audit()->filters()->set(u"event"_s, u"token."_s, u"Tokens"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit.csv"_s);
        fixture.place->audit()->exportTo(path, AuditExport::Format::Csv);
        QVERIFY(!fixture.place->audit()->exportAction()->isEnabled());
        QTRY_COMPARE(fixture.bench.notices.size(), 1);
        QCOMPARE(fixture.bench.tones.at(0), Workbench::Tone::Good);
        const Responder::Seen seen = fixture.provider.last(exportRoute);
        QCOMPARE(seen.query.queryItemValue(u"event"_s), u"token."_s);
        QCOMPARE(seen.query.queryItemValue(u"format"_s), u"csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), body);
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(fixture.place->audit()->exportAction()->isEnabled());
        QTRY_VERIFY(!fixture.bench.work);
    }

    void aCancelledOrFailedExportLeavesNoFile()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"audit.jsonl"_s);
        fixture.provider.on(exportRoute, [](const Responder::Seen &) -> Responder::Answer {
            Responder::Answer answer;
            answer.silent = true;
            return answer;
        });
        fixture.place->audit()->exportTo(path, AuditExport::Format::JsonLines);
        QTRY_COMPARE(fixture.provider.count(exportRoute), 1);
        Q_EMIT fixture.bench.work->cancelRequested();
        QTRY_VERIFY(fixture.place->audit()->exportAction()->isEnabled());
        QVERIFY(fixture.bench.notices.isEmpty());
        QVERIFY(!QFile::exists(path));

        fixture.provider.on(exportRoute, [](const Responder::Seen &) { return Responder::problem(403); });
        fixture.place->audit()->exportTo(path, AuditExport::Format::JsonLines);
        QTRY_COMPARE(fixture.bench.tones, QList<Workbench::Tone>{Workbench::Tone::Bad});
        QVERIFY(!QFile::exists(path));

        fixture.place->audit()->exportTo(folder.filePath(u"missing/audit.csv"_s), AuditExport::Format::Csv);
        QCOMPARE(fixture.bench.tones.size(), 2);
        QVERIFY(fixture.bench.notices.at(1).contains(u"Choose another folder."_s));
    }

    void onlyThePlatformVerifies()
    {
        QVERIFY(!Fixture(Person::TenantAdministrator).place->audit()->verifyAction()->isEnabled());
        QVERIFY(Fixture(Person::Platform).place->audit()->verifyAction()->isEnabled());
    }

    void anIntactChainSaysSo()
    {
        Fixture fixture(Person::Platform);
        QJsonObject state = chain(u"never"_s, 0);
        fixture.provider.on(verifyRoute, [&](const Responder::Seen &) -> Responder::Answer {
            return {200, state, {}, {}};
        });
        fixture.provider.on("POST /api/v1/admin/audit/verify", [&](const Responder::Seen &) -> Responder::Answer {
            state = chain(u"running"_s, 4'000);
            return {202, state, {}, {}};
        });
        QPointer<ChainDialog> dialog = fixture.place->audit()->verify();
        dialog->setInterval(std::chrono::milliseconds(20));
        QTRY_VERIFY(button(*dialog, u"Verify now"_s) && button(*dialog, u"Verify now"_s)->isEnabled());
        button(*dialog, u"Verify now"_s)->click();
        QTRY_VERIFY(text(*dialog).contains(u"4,000 of 15,213 entries"_s));
        QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
        QVERIFY(button(*dialog, u"Stop watching"_s));
        state = chain(u"done"_s, 15'213);
        QTRY_VERIFY(text(*dialog).contains(u"The chain is intact"_s));
        QVERIFY(text(*dialog).contains(u"15,213 entries in 800 ms"_s));
        button(*dialog, u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"15213 3fa94c"_s);
        button(*dialog, u"Close"_s)->click();
        QTRY_VERIFY(!dialog);
    }

    void aTamperedChainNamesTheEntryAndWhatToDo()
    {
        Fixture fixture(Person::Platform);
        QTRY_VERIFY(fixture.loaded());
        QJsonObject state = chain(u"done"_s, 15'213, 42);
        fixture.provider.on(verifyRoute, [&](const Responder::Seen &) -> Responder::Answer {
            return {200, state, {}, {}};
        });
        QPointer<ChainDialog> dialog = fixture.place->audit()->verify();
        QTRY_VERIFY(text(*dialog).contains(u"Entry 42 is not as it was written"_s));
        QVERIFY(text(*dialog).contains(u"The entries up to 41 are as they were written."_s));
        QVERIFY(text(*dialog).contains(u"copy the store now"_s));
        button(*dialog, u"Show entry 42"_s)->click();
        QTRY_VERIFY(fixture.shows(u"Entry 42"_s));

        state = chain(u"done"_s, 15'200, 43, 31);
        dialog = fixture.place->audit()->verify();
        QTRY_VERIFY(text(*dialog).contains(u"Entry 31 is missing"_s));
        dialog->close();

        fixture.provider.on(verifyRoute, [&](const Responder::Seen &) { return Responder::problem(503); });
        dialog = fixture.place->audit()->verify();
        QTRY_VERIFY(button(*dialog, u"Try again"_s));
        dialog->close();
    }

private:
    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestAuditView)
#include "tst_auditview.moc"
