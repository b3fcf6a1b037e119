#include "bench.h"
#include "ui/activity/activityplace.h"
#include "ui/activity/auditfilters.h"
#include "ui/activity/auditview.h"
#include "ui/activity/durationdelegate.h"
#include "ui/activity/liveswitch.h"
#include "ui/activity/requestrows.h"
#include "ui/activity/requeststrip.h"
#include "ui/activity/requestsview.h"
#include "ui/decisions/differenceview.h"
#include "ui/decisions/durationbar.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/support/freshsettings.h"
#include "ui/support/responder.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::activity;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto tracesRoute = "GET /api/v1/admin/traces";

QJsonObject head(int number, const QString &endpoint, const QString &outcome, int microseconds)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(number - 1000);
    return {{u"trace_id"_s, u"trace%1"_s.arg(number)},
            {u"time"_s, time.toString(Qt::ISODateWithMs)},
            {u"endpoint"_s, endpoint},
            {u"client_id"_s, u"c1"_s},
            {u"application_name"_s, u"Third Party App"_s},
            {u"outcome"_s, outcome},
            {u"duration_us"_s, microseconds}};
}

QJsonObject check(const QString &name, const QString &outcome, int microseconds, const QString &detail = {},
                  const QJsonArray &registered = {})
{
    return {{u"name"_s, name},
            {u"outcome"_s, outcome},
            {u"detail"_s, detail},
            {u"duration_us"_s, microseconds},
            {u"registered"_s, registered}};
}

struct Fixture
{
    explicit Fixture(int role = Person::TenantAdministrator)
        : client(provider.base())
        , bench(client, role)
    {
        heads = {head(3, u"/authorize"_s, u"invalid_request"_s, 900), head(2, u"/token"_s, u"ok"_s, 1'500),
                 head(1, u"/authorize/sign-in"_s, u"interaction"_s, 120'000)};
        provider.on(tracesRoute, [this](const Responder::Seen &) -> Responder::Answer {
            return {200, {{u"results"_s, heads}}, {}, {}};
        });
        provider.on("GET /api/v1/admin/traces/trace3", [this](const Responder::Seen &) -> Responder::Answer {
            QJsonObject json = heads.at(heads.size() - 3).toObject();
            const QJsonArray registered{
                QJsonObject{{u"value"_s, u"https://app.example/back"_s}, {u"first_difference"_s, 20}},
                QJsonObject{{u"value"_s, u"http://127.0.0.1/"_s}, {u"first_difference"_s, 4}}};
            json.insert(u"checks"_s, QJsonArray{check(u"client found"_s, u"ok"_s, 300),
                                                check(u"redirect address"_s, u"refused"_s, 450,
                                                      u"https://app.example/Back"_s, registered)});
            json.insert(u"rows_written"_s, QJsonArray());
            return {200, json, {}, {}};
        });
        place = std::make_unique<ActivityPlace>(bench);
        place->resize(1100, 700);
        place->show();
        place->setPosition(u"requests"_s);
        place->activate();
    }
    RequestsView *view() const { return place->requests(); }
    PagedModel *model() const { return view()->list()->model(); }
    bool loaded() const { return model()->state() == PagedModel::State::Ready; }
    bool shows(const QString &text) const
    {
        const auto labels = place->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
    }

    QJsonArray heads;
    Responder provider;
    ProviderClient client;
    Bench bench;
    std::unique_ptr<ActivityPlace> place;
};

} // namespace

class TestRequestsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"requests"_s); }

    void listsRequestsInWordsWithTheirDuration()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QAbstractItemModelTester tester(fixture.model());
        QCOMPARE(fixture.model()->rowCount(), 3);
        const auto cell = [&](int row, int column) { return fixture.model()->index(row, column); };
        QCOMPARE(cell(0, RequestEndpoint).data().toString(), u"Authorization request"_s);
        QCOMPARE(cell(0, RequestOutcome).data().toString(), u"Refused: invalid_request"_s);
        QCOMPARE(cell(0, RequestOutcome).data(StateRole).value<Mark>(), Mark::Bad);
        QCOMPARE(cell(1, RequestOutcome).data().toString(), u"Granted"_s);
        QCOMPARE(cell(2, RequestOutcome).data().toString(), u"Page shown"_s);
        QCOMPARE(cell(2, RequestDuration).data().toString(), u"120 ms"_s);
        QCOMPARE(cell(2, RequestDuration).data(DurationRole).toLongLong(), 120'000);
    }

    void narrowsToWhatWasRefusedAndToAnApplication()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        for (auto *chip : fixture.view()->list()->findChild<ChipBar *>()->findChildren<QPushButton *>()) {
            if (chip->text() == "Refused"_L1) {
                chip->click();
            }
        }
        QTRY_COMPARE(fixture.model()->rowCount(), 1);
        // The provider knows no such filter: it is not sent.
        QVERIFY(!fixture.provider.last(tracesRoute).query.hasQueryItem(u"outcome"_s));
        fixture.model()->widen();
        QTRY_COMPARE(fixture.model()->rowCount(), 3);
        fixture.view()->list()->searchField()->setText(u"token req"_s);
        QTRY_COMPARE(fixture.model()->rowCount(), 1);
        QVERIFY(!fixture.provider.last(tracesRoute).query.hasQueryItem(u"search"_s));
        QCOMPARE(fixture.model()->row(0)[u"endpoint"_s].toString(), u"/token"_s);
        fixture.model()->setFilter(u"client_id"_s, u"c1"_s);
        QTRY_COMPARE(fixture.provider.last(tracesRoute).query.queryItemValue(u"client_id"_s), u"c1"_s);
        fixture.view()->list()->searchField()->setText(u"no such thing"_s);
        QTRY_VERIFY(fixture.shows(u"Nothing matches"_s));
    }

    void aRedirectMismatchShowsRegisteredAgainstCame()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        QSignalSpy moved(fixture.place.get(), &Place::positionChanged);
        fixture.view()->list()->table()->selectRow(0);
        QCOMPARE(moved.value(0).value(0).toString(), u"requests/trace3"_s);
        QTRY_VERIFY(fixture.place->findChild<DifferenceView *>());
        QCOMPARE(fixture.place->findChild<DifferenceView *>()->accessibleName(),
                 u"Registered: https://app.example/back. Sent: https://app.example/Back. "
                 u"First difference at character 21."_s);
        QVERIFY(fixture.shows(u"client found"_s));
        // Each check's bar begins where the one before ended.
        const auto bars = fixture.place->findChildren<DurationBar *>();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars.at(0)->from(), 0.0);
        QCOMPARE(bars.at(1)->from(), 300.0 / 900);
        QCOMPARE(bars.at(1)->length(), 450.0 / 900);
        QTest::keyClick(fixture.place.get(), Qt::Key_Escape);
        QCOMPARE(fixture.place->position(), u"requests"_s);
    }

    void newRequestsComeOnTop()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.view()->list()->table()->selectRow(1);
        fixture.heads.prepend(head(4, u"/token"_s, u"ok"_s, 2'000));
        fixture.view()->live()->setInterval(std::chrono::milliseconds(30));
        QTRY_COMPARE(fixture.model()->rowCount(), 4);
        QCOMPARE(fixture.model()->row(0)[u"trace_id"_s].toString(), u"trace4"_s);
        QCOMPARE(fixture.view()->list()->table()->currentIndex().row(), 2);
        QCOMPARE(fixture.model()->total().value_or(0), 4);
    }

    void theStripCountsWhatTheListHolds()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        auto *strip = fixture.place->findChild<RequestStrip *>();
        QTRY_VERIFY(strip->isVisible() && !strip->bars().isEmpty());
        int all = 0, refused = 0;
        for (const RequestStrip::Bar &bar : strip->bars()) {
            all += bar.all;
            refused += bar.refused;
        }
        QCOMPARE(all, 3);
        QCOMPARE(refused, 1);
        QCOMPARE(strip->accessibleName(), u"Requests: 3 · refused: 1"_s);
        // The oldest stands at the left; a click goes to it.
        QVERIFY(strip->bars().constFirst().all > 0);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(18, 20));
        QCOMPARE(fixture.view()->shown(), u"trace1"_s);
    }

    void aRecordThatIsGoneSaysHowLongTheyAreKept()
    {
        Fixture fixture;
        fixture.place->setPosition(u"requests/0badc0de"_s);
        QTRY_VERIFY(fixture.shows(u"There is no record of this request"_s));
    }

    void theAuditLogAndTheRequestLeadToEachOther()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.loaded());
        fixture.provider.on("GET /api/v1/admin/audit", [](const Responder::Seen &) -> Responder::Answer {
            return {200, {{u"results"_s, QJsonArray()}, {u"next_before"_s, QJsonValue()}}, {}, {}};
        });
        Q_EMIT fixture.view()->auditWanted(u"trace3"_s);
        QCOMPARE(fixture.place->position(), u"audit"_s);
        QTRY_COMPARE(fixture.provider.last("GET /api/v1/admin/audit").query.queryItemValue(u"trace_id"_s), u"trace3"_s);
        Q_EMIT fixture.place->audit()->requestWanted(u"trace3"_s);
        QCOMPARE(fixture.place->position(), u"requests/trace3"_s);
        QCOMPARE(fixture.place->tabs()->currentWidget(), fixture.view());
    }

    void developersSeeRequestsOnly()
    {
        Fixture fixture(Person::Developer);
        QTRY_VERIFY(fixture.loaded());
        QVERIFY(!fixture.place->audit());
        QVERIFY(!fixture.place->tabs()->tabBar()->isVisible());
        fixture.place->setPosition(u"audit/3"_s); // a link from an administrator
        QCOMPARE(fixture.place->tabs()->currentWidget(), fixture.view());
    }

private:
    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestRequestsView)
#include "tst_requestsview.moc"
