#include "devicesbench.h"
#include "ui/client/providerclient.h"
#include "ui/devices/devicesplace.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/support/responder.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace bc;
using namespace bc::ui;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 3, lastDataColumn = 4;

} // namespace

class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme::install(*qApp, schemeOfPictures());
    }

    void init()
    {
        m_rows = {};
        m_provider = std::make_unique<Responder>();
        listLinks(*m_provider, m_rows);
        m_client = std::make_unique<ProviderClient>(m_provider->base());
        m_bench = std::make_unique<Bench>(*m_client);
        m_bench->someone.id = 1;
        m_bench->someone.roleId = Person::TenantAdministrator;
    }
    void cleanup()
    {
        m_place.reset();
        m_bench.reset();
        m_client.reset();
        m_provider.reset();
    }

    void conditionsSpeakPlainly_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("meaning");
        const QString due = QDateTime::currentDateTimeUtc().addSecs(-5).toString(Qt::ISODateWithMs);
        QTest::newRow("well") << ring(1) << u"Linked"_s << QString() << u"as it should"_s;
        QTest::newRow("history") << ring(1, unfinished(41)) << u"Syncing"_s << u"41 %"_s << u"history"_s;
        QTest::newRow("due") << ring(1, {{u"next_sync_time"_s, due}}) << u"Syncing"_s << QString() << u"new"_s;
        QTest::newRow("at it") << ring(1, {{u"syncing"_s, true}}) << u"Syncing"_s << QString() << u"new"_s;
        QTest::newRow("signed out") << ring(1, attention(u"sign_in_again"_s, u"link_again"_s)) << u"Needs attention"_s
                                    << QString() << u"Oura no longer lets us in"_s;
        QTest::newRow("membership") << ring(1, attention(u"membership_lapsed"_s, u"renew_membership"_s))
                                    << u"Needs attention"_s << QString() << u"membership"_s;
        QTest::newRow("garbage") << ring(1, attention(u"unreadable_answers"_s, u"wait"_s)) << u"Needs attention"_s
                                 << QString() << u"nothing is deleted"_s;
        QTest::newRow("away") << ring(1, attention(u"unreachable"_s, u"wait"_s)) << u"Needs attention"_s << QString()
                              << u"tried again"_s;
        QTest::newRow("settings") << ring(1, attention(u"not_registered"_s, u"check_settings"_s))
                                  << u"Needs attention"_s << QString() << u"under Settings, Vendors"_s;
        QTest::newRow("quiet") << ring(1, {{u"state"_s, u"stopped"_s}}) << u"Stopped"_s << QString()
                               << u"longer than usual"_s;
        QTest::newRow("begun") << ring(1, {{u"state"_s, u"pending"_s}, {u"progress"_s, QJsonValue()}}) << u"Waiting"_s
                               << QString() << u"not finished"_s;
        QTest::newRow("over") << ring(1, {{u"state"_s, u"revoked"_s},
                                          {u"progress"_s, QJsonValue()},
                                          {u"next_sync_time"_s, QJsonValue()}})
                              << u"Unlinked"_s << QString() << u"still there"_s;
    }
    void conditionsSpeakPlainly()
    {
        QFETCH(QJsonObject, row);
        m_rows = {row};
        m_provider->on("GET /api/v1/admin/device-links/1", [row](const Responder::Seen &) {
            return Responder::Answer{200, row, {}, {}, false};
        });
        showPlace();
        const QAbstractItemModelTester tester(m_place->list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex state = m_place->list()->model()->index(0, stateColumn);
        QTEST(state.data().toString(), "word");
        QTEST(state.data(SecondRole).toString(), "second");
        QFETCH(QString, meaning);
        QVERIFY2(state.data(Qt::ToolTipRole).toString().contains(meaning),
                 qPrintable(state.data(Qt::ToolTipRole).toString()));
    }

    void aSyncIsFollowedToItsEnd()
    {
        m_rows = {ring(1)};
        int looks = 0;
        bool isFetched = false;
        m_provider->on("POST /api/v1/admin/device-links/1/sync", [](const Responder::Seen &) {
            return Responder::Answer{202, ring(1, {{u"syncing"_s, true}}), {}, {}, false};
        });
        m_provider->on("GET /api/v1/admin/device-links/1", [&](const Responder::Seen &) {
            ++looks;
            return Responder::Answer{200, ring(1, isFetched ? QJsonObject() : unfinished(30)), {}, {}, false};
        });
        showPlace();
        auto *watch = m_place->findChild<QTimer *>(u"watch"_s);
        watch->setInterval(10);
        m_place->setPosition(u"1"_s);
        button(*m_place, u"syncNow"_s)->click();
        QTRY_COMPARE(cell(stateColumn), u"Syncing"_s);
        QVERIFY(!button(*m_place, u"syncNow"_s)->isEnabled()); // it is under way
        QTRY_VERIFY(looks >= 2);
        isFetched = true;
        QTRY_COMPARE(cell(stateColumn), u"Linked"_s);
        QVERIFY(button(*m_place, u"syncNow"_s)->isEnabled());
        const int before = looks;
        QSignalSpy glances(watch, &QTimer::timeout);
        QTRY_VERIFY(glances.size() >= 3);
        QCOMPARE(looks, before); // what rests is not asked for
    }

    void aRefusedSyncSaysWhy()
    {
        m_rows = {ring(1)};
        m_provider->on("POST /api/v1/admin/device-links/1/sync", [](const Responder::Seen &) {
            return Responder::problem(409, {{u"detail"_s, u"It has to be linked again first."_s}});
        });
        showPlace();
        m_place->setPosition(u"1"_s);
        button(*m_place, u"syncNow"_s)->click();
        QTRY_COMPARE(m_bench->notices.size(), 1);
        QVERIFY2(m_bench->notices[0].contains(u"linked again first"_s), qPrintable(m_bench->notices[0]));
    }

    void unlinkingAsksAndSaysWhatStays_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<QString>("notice");
        QTest::newRow("vendor confirmed") << true << u"is unlinked."_s;
        QTest::newRow("vendor did not") << false << u"Oura did not confirm it"_s;
    }
    void unlinkingAsksAndSaysWhatStays()
    {
        QFETCH(bool, confirmed);
        m_rows = {ring(1)};
        m_provider->on("DELETE /api/v1/admin/device-links/1", [this, confirmed](const Responder::Seen &) {
            m_rows = {ring(1, {{u"state"_s, u"revoked"_s}, {u"progress"_s, QJsonValue()}})};
            return Responder::Answer{
                200, {{u"id"_s, 1}, {u"state"_s, u"revoked"_s}, {u"revoked_at_vendor"_s, confirmed}}, {}, {}, false};
        });
        showPlace();
        m_place->setPosition(u"1"_s);
        button(*m_place, u"unlink"_s)->click();
        auto *asks = m_place->findChild<ConfirmDialog *>();
        QVERIFY(asks && shows(*asks, u"Unlink the Oura Ring of Person 9?"_s));
        QTest::keyClick(asks, Qt::Key_Return); // takes nothing away
        QCOMPARE(m_provider->count("DELETE /api/v1/admin/device-links/1"), 0);
        QTRY_VERIFY(!m_place->findChild<ConfirmDialog *>());
        button(*m_place, u"unlink"_s)->click();
        asks = m_place->findChild<ConfirmDialog *>();
        QStringList words;
        for (const QLabel *one : asks->findChildren<QLabel *>())
            words.append(one->text());
        QVERIFY2(words.join(u' ').contains(u"stays in the record of Person 9"_s), qPrintable(words.join(u' ')));
        button(*asks, u"confirm"_s)->click();
        QTRY_COMPARE(cell(stateColumn), u"Unlinked"_s);
        QCOMPARE(m_bench->notices.size(), 1);
        QFETCH(QString, notice);
        QVERIFY2(m_bench->notices[0].contains(notice), qPrintable(m_bench->notices[0]));
        QTRY_VERIFY(!button(*m_place, u"unlink"_s));
    }

    void buttonsAreForThoseWhoMay_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("manages");
        QTest::addColumn<bool>("links");
        QTest::newRow("administrator") << int(Person::TenantAdministrator) << false << true << false;
        QTest::newRow("clinician") << int(Person::Clinician) << false << false << false;
        QTest::newRow("clinician's own") << int(Person::Clinician) << true << true << true;
        QTest::newRow("patient's own") << int(Person::Member) << true << true << true;
    }
    void buttonsAreForThoseWhoMay()
    {
        QFETCH(int, role);
        QFETCH(bool, own);
        m_bench->someone.roleId = role;
        m_rows = {ring(1, attention(u"sign_in_again"_s, u"link_again"_s), own ? 1 : 9), ring(2, {}, own ? 1 : 9)};
        showPlace();
        m_place->setPosition(u"2"_s);
        QFETCH(bool, manages);
        QCOMPARE(button(*m_place, u"syncNow"_s) != nullptr, manages);
        QCOMPARE(button(*m_place, u"unlink"_s) != nullptr, manages);
        QCOMPARE(button(*m_place, u"prefer"_s) != nullptr, manages);
        QVERIFY(!button(*m_place, u"linkAgain"_s));
        m_place->setPosition(u"1"_s);
        QTEST(button(*m_place, u"linkAgain"_s) != nullptr, "links");
        QVERIFY(!button(*m_place, u"syncNow"_s)); // we are not let in
    }

    void wrongSettingsAreOneClickAwayForThoseWhoMayChangeThem_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QJsonObject>("trouble");
        QTest::addColumn<QStringList>("opened");
        const QJsonObject unknown = attention(u"not_registered"_s, u"check_settings"_s);
        QTest::newRow("platform") << int(Person::Platform) << unknown << QStringList(u"settings/vendors/ouraring"_s);
        QTest::newRow("workspace") << int(Person::TenantAdministrator) << unknown << QStringList();
        QTest::newRow("other trouble") << int(Person::Platform) << attention(u"sign_in_again"_s, u"link_again"_s)
                                       << QStringList();
    }
    void wrongSettingsAreOneClickAwayForThoseWhoMayChangeThem()
    {
        QFETCH(int, role);
        QFETCH(QJsonObject, trouble);
        QFETCH(QStringList, opened);
        m_bench->someone.roleId = role;
        m_rows = {ring(1, trouble)};
        showPlace();
        m_place->setPosition(u"1"_s);
        QPushButton *settings = button(*m_place, u"openSettings"_s);
        QCOMPARE(settings != nullptr, !opened.isEmpty());
        keepPicture(*m_place, u"devices-settings-%1"_s.arg(settings ? u"open"_s : u"shut"_s));
        if (settings) {
            QTest::mouseClick(settings, Qt::LeftButton);
        }
        QCOMPARE(m_bench->opened, opened);
    }

    void whatNeedsAttentionIsReadableBesideAnOpenDetail_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {560, 700, 820, 1000, 1200}) {
            QTest::addRow("%d", width) << width;
        }
    }
    void whatNeedsAttentionIsReadableBesideAnOpenDetail()
    {
        QFETCH(int, width);
        m_rows = {ring(1, attention(u"sign_in_again"_s, u"link_again"_s))};
        showPlace();
        m_place->resize(width, 700);
        m_place->setPosition(u"1"_s);
        QTRY_VERIFY(button(*m_place, u"unlink"_s));
        const QTableView *table = m_place->list()->table();
        const QModelIndex state = table->model()->index(0, stateColumn);
        const int needed =
            StateDelegate::cellWidth(table->fontMetrics().horizontalAdvance(state.data(Qt::DisplayRole).toString()));
        const auto shown = [&] { return table->visualRect(state).intersected(table->viewport()->rect()).width(); };
        QTRY_VERIFY2(shown() >= needed, qPrintable(u"%1 of %2"_s.arg(shown()).arg(needed)));
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"Needs attention"_s));
        keepPicture(*m_place, u"devices-%1"_s.arg(width));
    }

    void whatWasNotAllowedIsNamed()
    {
        m_rows = {
            ring(1, {{u"missing_scopes"_s, QJsonArray{u"heartrate"_s, u"workout"_s}}, {u"skipped_records"_s, 3}}, 1)};
        showPlace();
        m_place->setPosition(u"1"_s);
        QVERIFY(
            shows(*m_place, u"Not allowed and so not fetched: heart rate, workouts. Link it again to allow more."_s));
        QVERIFY(button(*m_place, u"linkAgain"_s));
    }

    void aWorkspaceUnknownToTheVendorSaysSo()
    {
        m_provider->on("GET /api/v1/remote-devices/register/ouraring", [](const Responder::Seen &) {
            return Responder::Answer{200, {{u"id"_s, 4}, {u"authorize_url"_s, QJsonValue()}}, {}, {}, false};
        });
        showPlace();
        QCOMPARE(m_place->commands().last()->shortcut(), QKeySequence(QKeySequence::New));
        m_place->commands().last()->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_place->findChild<QDialog *>()) != nullptr && dialog->isVisible());
        QTRY_VERIFY(shows(*dialog, u"Oura cannot be linked here yet."_s));
    }

    void dataFromTheFutureSaysThatTheClockIsAhead()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Responder provider;
        provider.on("GET /api/v1/admin/device-links", [&now](const Responder::Seen &) -> Responder::Answer {
            return {200,
                    {{u"next_id"_s, QJsonValue()},
                     {u"count"_s, 2},
                     {u"results"_s, QJsonArray{link(1, now.addSecs(3 * 3600)), link(2, now.addSecs(-3600))}}},
                    {},
                    {}};
        });
        ProviderClient client(provider.base());
        Bench bench(client);
        devices::DevicesPlace place(bench);
        place.show();
        place.activate();
        auto *model = place.list()->model();
        QTRY_COMPARE(model->rowCount(), 2);

        const QModelIndex ahead = model->index(0, lastDataColumn);
        QCOMPARE(ahead.data(SecondRole).toString(), u"clock is 3 h ahead"_s);
        QCOMPARE(ahead.data(SecondMarkRole).value<Mark>(), Mark::Warning);
        QVERIFY(ahead.data(Qt::ToolTipRole).toString().contains(u"its clock is ahead"_s));
        const QModelIndex right = model->index(1, lastDataColumn);
        QCOMPARE(right.data(SecondRole).toString(), u"60 min ago"_s);
        QVERIFY(!right.data(SecondMarkRole).isValid());

        place.setPosition(u"1"_s);
        QVERIFY(shows(place, moment::clockAdvice()));
        place.setPosition(u"2"_s);
        QVERIFY(!shows(place, moment::clockAdvice()));
    }

private:
    void showPlace()
    {
        m_place = std::make_unique<devices::DevicesPlace>(*m_bench);
        m_place->resize(1200, 700);
        m_place->show();
        m_place->activate();
        QTRY_COMPARE(m_place->list()->model()->rowCount(), m_rows.size());
    }
    QString cell(int column) const { return m_place->list()->model()->index(0, column).data().toString(); }

    QJsonArray m_rows;
    std::unique_ptr<Responder> m_provider;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<devices::DevicesPlace> m_place;
};

QTEST_MAIN(TestDevices)
#include "tst_devicesplace.moc"
