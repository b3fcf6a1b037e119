#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/pagedmodel.h"
#include "ui/support/freshsettings.h"
#include "ui/support/responder.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace bc;
using namespace bc::ui;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

/// Serves `rows` applications as the provider does: offset is the last id of the page before.
void servePages(Responder &provider, int rows)
{
    provider.on("GET /list", [rows](const Responder::Seen &seen) -> Responder::Answer {
        const int offset = seen.query.queryItemValue(u"offset"_s).toInt();
        const int limit = seen.query.queryItemValue(u"limit"_s).toInt();
        const QString search = seen.query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
        QJsonArray results;
        int matching = 0;
        qint64 last = 0;
        for (int id = 1; id <= rows; ++id) {
            const QString name = u"App %1"_s.arg(id);
            if (!name.contains(search)) {
                continue;
            }
            ++matching;
            if (id > offset && results.size() < limit) {
                results.append(QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"state"_s, 5}});
                last = id;
            }
        }
        const bool more = !results.isEmpty() && last < rows && search.isEmpty();
        return {
            200,
            {{u"next_id"_s, more ? QJsonValue(last) : QJsonValue()}, {u"count"_s, matching}, {u"results"_s, results}},
            {},
            {}};
    });
}

QList<Column> columns()
{
    return {Column::text(u"Name"_s, u"name"_s, 200, u"name"_s), Column::text(u"State"_s, u"state"_s, 80)};
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"models"_s); }

    void pagesAreFetchedUntilTheEnd()
    {
        Responder provider;
        servePages(provider, 250);
        ProviderClient client(provider.base());
        PagedModel model(client, u"/list"_s, columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.state(), PagedModel::State::Ready);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(*model.total(), 250);
        // The tester reads on by itself whenever more can be fetched; so does a view that is scrolled.
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_COMPARE(model.state(), PagedModel::State::Ready);
        }
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.id(249), 250);
        QCOMPARE(provider.last("GET /list").query.queryItemValue(u"offset"_s), u"200"_s);
    }

    void searchAndSortAreTheProvidersWork()
    {
        Responder provider;
        servePages(provider, 30);
        ProviderClient client(provider.base());
        PagedModel model(client, u"/list"_s, columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDefaultFilter(u"state"_s, u"5"_s);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 30);
        QVERIFY(!model.narrowed());
        model.setSearch(u" App 7 "_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(model.narrowed());
        model.sort(0, Qt::DescendingOrder);
        QTRY_COMPARE(provider.last("GET /list").query.queryItemValue(u"sort_order"_s), u"desc"_s);
        QCOMPARE(provider.last("GET /list").query.queryItemValue(u"sort_field"_s), u"name"_s);
        QCOMPARE(provider.last("GET /list").query.queryItemValue(u"state"_s), u"5"_s);
        QTRY_COMPARE(model.state(), PagedModel::State::Ready);
    }

    void onlyTheNewestQueryCounts()
    {
        Responder provider;
        servePages(provider, 30);
        ProviderClient client(provider.base());
        PagedModel model(client, u"/list"_s, columns());
        model.reload();
        model.setSearch(u"App 1"_s);
        model.setSearch(u"App 30"_s);
        QTRY_COMPARE(model.state(), PagedModel::State::Ready);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.id(0), 30);
    }

    void aFailureIsAStateAndRetryMendsIt()
    {
        Responder provider;
        provider.on("GET /list", [](const Responder::Seen &) { return Responder::problem(503); });
        ProviderClient client(provider.base());
        PagedModel model(client, u"/list"_s, columns());
        model.reload();
        QTRY_COMPARE(model.state(), PagedModel::State::Failed);
        QCOMPARE(model.problem().status, 503);
        servePages(provider, 3);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void cancelLeavesTheRowsThatAreThere()
    {
        Responder provider;
        servePages(provider, 30);
        ProviderClient client(provider.base());
        PagedModel model(client, u"/list"_s, columns());
        model.reload();
        QTRY_COMPARE(model.rowCount(), 30);
        provider.on("GET /list", [](const Responder::Seen &) {
            Responder::Answer a;
            a.silent = true;
            return a;
        });
        model.reload();
        QCOMPARE(model.state(), PagedModel::State::Loading);
        model.cancel();
        QCOMPARE(model.state(), PagedModel::State::Ready);
        QTRY_COMPARE(client.pending(), 0);
        QCOMPARE(model.rowCount(), 30);
    }

    void patchAndRemoveChangeOneRow()
    {
        Responder provider;
        servePages(provider, 3);
        ProviderClient client(provider.base());
        PagedModel model(client, u"/list"_s, columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        model.patch(2, {{u"name"_s, u"New"_s}});
        QCOMPARE(model.index(1, 0).data().toString(), u"New"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"5"_s);
        model.remove(1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(*model.total(), 2);
    }

    void rowsCopyAsTabSeparatedText()
    {
        Responder provider;
        provider.on("GET /list", [](const Responder::Seen &) -> Responder::Answer {
            const QJsonArray rows{QJsonObject{{u"id"_s, 1}, {u"name"_s, u"a\tb\nc"_s}, {u"state"_s, 5}},
                                  QJsonObject{{u"id"_s, 2}, {u"name"_s, u"d"_s}, {u"state"_s, 0}}};
            return {200, {{u"next_id"_s, QJsonValue()}, {u"count"_s, 2}, {u"results"_s, rows}}, {}, {}};
        });
        ProviderClient client(provider.base());
        ListView view(new PagedModel(client, u"/list"_s, columns()), u"copy"_s);
        view.show();
        view.ensureLoaded();
        QTRY_COMPARE(view.model()->rowCount(), 2);
        view.table()->selectAll();
        view.table()->setFocus();
        QTest::keyClick(view.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Name\tState\na b c\t5\nd\t0\n"_s);
    }

    void theListShowsItsFourStates()
    {
        Responder provider;
        provider.on("GET /list", [](const Responder::Seen &) {
            Responder::Answer a;
            a.silent = true;
            return a;
        });
        ProviderClient client(provider.base());
        ListView view(new PagedModel(client, u"/list"_s, columns()), u"states"_s);
        view.states()->setEmpty(u"edit-none"_s, u"Nothing"_s, u"Make one"_s);
        view.resize(600, 400);
        view.show();
        view.ensureLoaded();
        QTRY_COMPARE(view.states()->state(), StateView::State::Loading);
        view.model()->cancel();
        servePages(provider, 0);
        view.model()->reload();
        QTRY_COMPARE(view.states()->state(), StateView::State::Empty);
        provider.on("GET /list", [](const Responder::Seen &) { return Responder::problem(500); });
        view.model()->reload();
        QTRY_COMPARE(view.states()->state(), StateView::State::Failed);
        servePages(provider, 2);
        Q_EMIT view.states()->retryRequested();
        QTRY_COMPARE(view.states()->state(), StateView::State::Full);
    }

    void typingSearchesOnceAfterAPause()
    {
        Responder provider;
        servePages(provider, 30);
        ProviderClient client(provider.base());
        ListView view(new PagedModel(client, u"/list"_s, columns()), u"typing"_s);
        view.show();
        view.ensureLoaded();
        QTRY_COMPARE(view.model()->rowCount(), 30);
        QTest::keyClicks(view.searchField(), u"App 12"_s);
        QTRY_COMPARE(view.model()->rowCount(), 1);
        QCOMPARE(provider.count("GET /list"), 2);
    }

    void aChipNarrowsAndEnterOpens()
    {
        Responder provider;
        servePages(provider, 3);
        ProviderClient client(provider.base());
        ListView view(new PagedModel(client, u"/list"_s, columns()), u"chips"_s);
        ChipBar *chips = view.addChips(u"state"_s);
        chips->add(u"All"_s, {});
        chips->add(u"Disabled"_s, u"0"_s);
        view.show();
        view.ensureLoaded();
        QTRY_COMPARE(view.model()->rowCount(), 3);
        const auto buttons = chips->findChildren<QPushButton *>();
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QTRY_COMPARE(provider.last("GET /list").query.queryItemValue(u"state"_s), u"0"_s);
        QTRY_COMPARE(view.model()->state(), PagedModel::State::Ready);
        QSignalSpy opened(&view, &ListView::opened);
        view.focusTable();
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0); // no row was chosen
        QTest::keyClick(view.table(), Qt::Key_Down);
        QCOMPARE(view.currentId(), 1);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void theKeyboardChoosesNoRowByComing()
    {
        Responder provider;
        servePages(provider, 3);
        ProviderClient client(provider.base());
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        column->addWidget(before);
        auto *view = new ListView(new PagedModel(client, u"/list"_s, columns()), u"focus"_s);
        column->addWidget(view);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->ensureLoaded();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QSignalSpy changed(view, &ListView::currentChanged);
        before->setFocus();
        view->focusTable();
        QVERIFY(view->table()->hasFocus());
        before->setFocus();
        view->table()->setFocus(Qt::TabFocusReason);
        QVERIFY(view->table()->hasFocus());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(view->currentId(), 0);
    }

    void columnsAreAsWideAsTheirRowsNeed()
    {
        Responder provider;
        provider.on("GET /list", [](const Responder::Seen &) -> Responder::Answer {
            const QJsonObject row{{u"id"_s, 1}, {u"name"_s, u"A name that is longer than its column"_s}};
            return {200, {{u"count"_s, 1}, {u"results"_s, QJsonArray{row}}}, {}, {}};
        });
        ProviderClient client(provider.base());
        const auto make = [&client] {
            QList<Column> narrow{Column::text(u"Name"_s, u"name"_s, 60),
                                 Column::text(u"A title that is long"_s, u"state"_s, 60),
                                 Column::text(u"Last"_s, u"none"_s, 60)};
            auto view = std::make_unique<ListView>(new PagedModel(client, u"/list"_s, narrow), u"wide"_s);
            view->resize(900, 300);
            view->show();
            view->ensureLoaded();
            return view;
        };
        auto view = make();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        const auto needs = [](const QString &text) { return Theme::font(type::body).pointSize() * text.size() / 2; };
        QVERIFY(view->table()->columnWidth(0) > needs(u"A name that is longer than its column"_s));
        QVERIFY(view->table()->columnWidth(1) > needs(u"A title that is long"_s));
        // Less room: the title stays whole, the rows' text gives way.
        const int wide = view->table()->columnWidth(0);
        view->resize(300, 300);
        QTRY_VERIFY(view->table()->columnWidth(0) < wide);
        QVERIFY(view->table()->columnWidth(1) > needs(u"A title that is long"_s));
        // What the person chose stays, also the next time.
        view->resize(900, 300);
        QHeaderView *header = view->table()->horizontalHeader();
        const QPoint edge(header->sectionPosition(1) - 1, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        header->resizeSection(0, 77);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge);
        view->resize(920, 300);
        QCOMPARE(view->table()->columnWidth(0), 77);
        view.reset();
        view = make();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->table()->columnWidth(0), 77);
    }

    void timesStandAbsoluteAndRelative()
    {
        const QDateTime now = moment::fromText(u"2026-11-22T12:00:00Z"_s);
        const auto ago = [&now](qint64 seconds) { return moment::relative(now.addSecs(-seconds), now); };
        QCOMPARE(ago(10), u"just now"_s);
        QCOMPARE(ago(180), u"3 min ago"_s);
        QCOMPARE(ago(7200), u"2 h ago"_s);
        QCOMPARE(ago(-7200), u"in 2 h"_s);
        QVERIFY(moment::relative({}, now).isEmpty());
        const auto ahead = [&now](qint64 seconds) { return moment::clockAhead(now.addSecs(seconds), now); };
        QCOMPARE(ahead(10'000), u"clock is 3 h ahead"_s);
        QCOMPARE(ahead(1200), u"clock is 20 min ahead"_s);
        QVERIFY(ahead(600).isEmpty());
        QVERIFY(ahead(-10'000).isEmpty());
        QVERIFY(moment::clockAhead({}, now).isEmpty());
        QVERIFY(!moment::fromText(u"yesterday"_s).isValid());
        QCOMPARE(moment::fromText(u"2022-01-19T03:59:08.704325Z"_s).toUTC().time(), QTime(3, 59, 8, 704));
    }

private:
    std::optional<bc::tests::FreshSettings> m_settings;
};

QTEST_MAIN(TestModels)
#include "tst_ui_models.moc"
