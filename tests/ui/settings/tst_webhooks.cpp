#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/settings/deliveriesview.h"
#include "ui/settings/eventchoice.h"
#include "ui/settings/settingsbench.h"
#include "ui/settings/webhookdetail.h"
#include "ui/settings/webhookform.h"
#include "ui/settings/webhookspage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::settings;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

QString hour(int hours) { return QDateTime::currentDateTimeUtc().addSecs(hours * 3600).toString(Qt::ISODateWithMs); }

QJsonObject webhook(int id, const QString &url, const QStringList &events = {u"consent.*"_s})
{
    return {{u"id"_s, id},
            {u"uuid"_s, u"uuid"_s},
            {u"tenant_id"_s, 2},
            {u"url"_s, url},
            {u"description"_s, u""_s},
            {u"events"_s, QJsonArray::fromStringList(events)},
            {u"state"_s, 5},
            {u"disabled_reason"_s, QJsonValue()},
            {u"failing_since"_s, QJsonValue()},
            {u"previous_secret_expires"_s, QJsonValue()},
            {u"created_time"_s, hour(-48)},
            {u"modified_time"_s, hour(-48)}};
}

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field) {
        object.insert(field.key(), field.value());
    }
    return object;
}

QJsonObject delivery(int id, int webhookId, const QString &state, int attempts, const QJsonValue &status = {},
                     const QString &error = {})
{
    const bool waiting = state == "waiting"_L1;
    return {{u"id"_s, id},
            {u"webhook_id"_s, webhookId},
            {u"message_id"_s, u"msg_%1"_s.arg(id)},
            {u"event"_s, u"consent.revoked"_s},
            {u"audit_id"_s, 900 + id},
            {u"state"_s, state},
            {u"attempts"_s, attempts},
            {u"next_time"_s, waiting ? QJsonValue(hour(1)) : QJsonValue()},
            {u"last_status"_s, status},
            {u"last_error"_s, error.isEmpty() ? QJsonValue() : QJsonValue(error)},
            {u"created_time"_s, hour(-3)},
            {u"settled_time"_s, waiting ? QJsonValue() : QJsonValue(hour(-2))}};
}

QJsonObject page(const QJsonArray &rows)
{
    return {{u"next_id"_s, QJsonValue()}, {u"count"_s, rows.size()}, {u"results"_s, rows}};
}
QJsonObject deliveries(const QJsonArray &rows) { return {{u"next_before"_s, QJsonValue()}, {u"results"_s, rows}}; }

/// A tenant with three webhooks, one of them failing, one given up.
void serve(Responder &provider)
{
    provider.on("GET /api/v1/admin/webhooks", [](const Responder::Seen &) {
        return ok(page({webhook(1, u"https://hooks.example.org/dune"_s),
                        with(webhook(2, u"https://siem.example.org/in"_s, {u"*"_s}),
                             {{u"failing_since"_s, hour(-5)}, {u"description"_s, u"Security"_s}}),
                        with(webhook(3, u"https://old.example.org/x"_s),
                             {{u"state"_s, 0}, {u"disabled_reason"_s, u"It failed for five days."_s}})}));
    });
    provider.on("GET /api/v1/admin/webhooks/1",
                [](const Responder::Seen &) { return ok(webhook(1, u"https://hooks.example.org/dune"_s)); });
    provider.on("GET /api/v1/admin/webhook-deliveries", [](const Responder::Seen &seen) {
        const QJsonObject dead = delivery(7, 2, u"dead"_s, 12, 503, u"The endpoint answered 503."_s);
        return ok(seen.query.queryItemValue(u"state"_s) == "dead"_L1
                      ? deliveries({dead})
                      : deliveries({delivery(9, 1, u"delivered"_s, 1, 200), dead}));
    });
    provider.on("GET /api/v1/admin/webhooks/1/deliveries", [](const Responder::Seen &) {
        return ok(deliveries({delivery(9, 1, u"delivered"_s, 1, 200),
                              delivery(8, 1, u"waiting"_s, 2, {}, u"No answer within 10 seconds."_s)}));
    });
    for (const int id : {7, 8, 9}) {
        provider.on("GET /api/v1/admin/webhook-deliveries/" + QByteArray::number(id), [id](const Responder::Seen &) {
            return ok(
                with(delivery(id, id == 7 ? 2 : 1, id == 8 ? u"waiting"_s : (id == 7 ? u"dead"_s : u"delivered"_s),
                              id == 9 ? 1 : 2, id == 8 ? QJsonValue() : QJsonValue(id == 7 ? 503 : 200)),
                     {{u"payload"_s, QJsonObject{{u"type"_s, u"consent.revoked"_s}}}}));
        });
    }
}

} // namespace

class TestWebhooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"webhooks"_s); }

    void theListSaysHowEachIsAndWhatItsLastDeliveryCameTo()
    {
        SettingsStage stage;
        serve(stage.provider);
        auto *page = stage.open<WebhooksPage>(u"webhooks"_s);
        QVERIFY(page);
        PagedModel *model = page->list()->model();
        QTRY_COMPARE(model->rowCount(), 3);
        const auto cell = [model](int row, int column, int role) { return model->index(row, column).data(role); };
        QCOMPARE(cell(0, 2, Qt::DisplayRole).toString(), u"Active"_s);
        QCOMPARE(cell(1, 2, Qt::DisplayRole).toString(), u"Failing"_s);
        QCOMPARE(cell(1, 2, StateRole).value<Mark>(), Mark::Warning);
        QCOMPARE(cell(2, 2, Qt::DisplayRole).toString(), u"Given up"_s);
        QVERIFY(cell(2, 2, Qt::ToolTipRole).toString().contains(u"five days"_s));
        QTRY_COMPARE(cell(0, 3, Qt::DisplayRole).toString(), u"Delivered"_s);
        QCOMPARE(cell(1, 3, Qt::DisplayRole).toString(), u"Given up"_s);
        QCOMPARE(cell(2, 3, Qt::DisplayRole).toString(), u"None recently"_s);
        QCOMPARE(cell(0, 4, Qt::DisplayRole).toString(), u"Consents: all"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"showGivenUp"_s));
        stage.picture(u"webhooks"_s);
        press(u"showGivenUp"_s);
        QCOMPARE(stage.place.position(), u"webhooks/given-up"_s);
        QTRY_COMPARE(page->givenUp()->list()->model()->rowCount(), 1);
        QCOMPARE(stage.provider.last("GET /api/v1/admin/webhook-deliveries").query.queryItemValue(u"state"_s),
                 u"dead"_s);
        stage.picture(u"webhooks-given-up"_s);
        QTest::keyClick(page, Qt::Key_Escape);
        QCOMPARE(stage.place.position(), u"webhooks"_s);
    }

    void withoutAnyItSaysWhatTheyAreForAndOffersTheFirst()
    {
        SettingsStage stage;
        stage.provider.on("GET /api/v1/admin/webhooks", [](const Responder::Seen &) { return ok(::page({})); });
        auto *page = stage.open<WebhooksPage>(u"webhooks"_s);
        QTRY_COMPARE(page->list()->states()->state(), StateView::State::Empty);
        for (const QLabel *one : page->list()->states()->currentWidget()->findChildren<QLabel *>()) {
            QVERIFY(one->height() >= one->heightForWidth(one->width())); // its last line too
        }
        stage.picture(u"webhooks-empty"_s);
        QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(stage.place.position(), u"webhooks/new"_s);
    }

    void aNewOnesSecretIsShownOnce()
    {
        SettingsStage stage;
        serve(stage.provider);
        stage.provider.on("POST /api/v1/admin/webhooks", [](const Responder::Seen &seen) {
            QJsonObject made = with(webhook(1, seen.json.value(u"url"_s).toString()), {{u"secret"_s, u"whsec_abc"_s}});
            return Responder::Answer{201, made, {}, {}};
        });
        auto *page = stage.open<WebhooksPage>(u"webhooks/new"_s);
        WebhookForm *form = page->form();
        form->save(); // nothing typed: nothing sent
        QVERIFY(!form->url()->error().isEmpty());
        QVERIFY(!form->events()->error().isEmpty());
        stage.picture(u"webhook-form-errors"_s);
        auto *url = qobject_cast<QLineEdit *>(form->url()->editor());
        QTest::keyClicks(url, u"hooks.example.org"_s);
        form->save();
        QVERIFY(form->url()->error().contains(u"whole address"_s));
        url->selectAll();
        QTest::keyClicks(url, u"https://hooks.example.org/dune"_s);
        QTreeWidget *tree = form->events()->tree();
        tree->topLevelItem(2)->setCheckState(0, Qt::Checked); // consents
        tree->topLevelItem(3)->child(4)->setCheckState(0, Qt::Unchecked);
        tree->topLevelItem(3)->child(8)->setCheckState(0, Qt::Checked); // a person locked out
        QCOMPARE(form->events()->events(), QStringList({u"consent.*"_s, u"user.locked"_s}));
        QCOMPARE(stage.provider.count("POST /api/v1/admin/webhooks"), 0);
        QCOMPARE(stage.place.unsaved(), u"The new webhook"_s);
        stage.picture(u"webhook-form"_s);
        QTest::keyClick(url, Qt::Key_Return);
        QTRY_VERIFY(visibleChild<QLineEdit>(u"secret"_s));
        QCOMPARE(visibleChild<QLineEdit>(u"secret"_s)->text(), u"whsec_abc"_s);
        stage.picture(u"webhook-secret"_s);
        press(u"done"_s);
        QCOMPARE(stage.place.position(), u"webhooks/1"_s);
        QVERIFY(stage.place.unsaved().isEmpty());
        const QJsonObject sent = stage.provider.last("POST /api/v1/admin/webhooks").json;
        QCOMPARE(sent.value(u"events"_s).toArray(), QJsonArray({u"consent.*"_s, u"user.locked"_s}));
    }

    void theProvidersFieldErrorsStandBesideTheirFields()
    {
        SettingsStage stage;
        serve(stage.provider);
        stage.provider.on("POST /api/v1/admin/webhooks", [](const Responder::Seen &) {
            const auto wrong = [](const QString &field, const QString &message) {
                return QJsonObject{{u"field"_s, field}, {u"message"_s, message}};
            };
            return Responder::problem(400, {{u"title"_s, u"Some fields are wrong"_s},
                                            {u"errors"_s, QJsonArray{wrong(u"url"_s, u"Must be an https:// address."_s),
                                                                     wrong(u"events"_s, u"Must be names."_s)}}});
        });
        auto *form = stage.open<WebhooksPage>(u"webhooks/new"_s)->form();
        QTest::keyClicks(form->url()->editor(), u"http://10.0.0.1/x"_s);
        form->findChild<QCheckBox *>(u"everything"_s)->click();
        QCOMPARE(form->events()->events(), QStringList({u"*"_s}));
        form->save();
        QTRY_COMPARE(form->url()->error(), u"Must be an https:// address."_s);
        QCOMPARE(form->events()->error(), u"Must be names."_s);
        QVERIFY(!form->trouble().isEmpty());
        // Leaving keeps the draft.
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(stage.place.position(), u"webhooks"_s);
        stage.place.setPosition(u"webhooks/new"_s);
        QCOMPARE(form->url()->value(), u"http://10.0.0.1/x"_s);
    }

    void savingCanBeCalledOff()
    {
        SettingsStage stage;
        serve(stage.provider);
        stage.provider.on("POST /api/v1/admin/webhooks", [](const Responder::Seen &) {
            return Responder::Answer{200, {}, {}, {}, true};
        });
        auto *form = stage.open<WebhooksPage>(u"webhooks/new"_s)->form();
        QTest::keyClicks(form->url()->editor(), u"https://a.example.org"_s);
        form->findChild<QCheckBox *>(u"everything"_s)->click();
        press(u"saveWebhook"_s);
        QTRY_COMPARE(stage.provider.count("POST /api/v1/admin/webhooks"), 1);
        auto *button = visibleChild<QPushButton>(u"saveWebhook"_s);
        QCOMPARE(button->text(), u"Saving… Cancel"_s);
        press(u"saveWebhook"_s);
        QCOMPARE(button->text(), u"Create webhook"_s);
        QVERIFY(form->trouble().isEmpty());
        QVERIFY(!form->draftName().isEmpty());
    }

    void eventsThatAreNotKnownHereAreKept()
    {
        EventChoice choice;
        choice.setEvents({u"consent.*"_s, u"moon.risen"_s, u"token.issued"_s});
        QCOMPARE(choice.events(), QStringList({u"consent.*"_s, u"token.issued"_s, u"moon.risen"_s}));
        choice.setEvents({u"*"_s, u"samples.received"_s});
        QCOMPARE(choice.events(), QStringList({u"*"_s, u"samples.received"_s}));
        choice.setEvents({});
        QVERIFY(choice.events().isEmpty());
    }

    void aMessageIsShownWithItsAnswerAndSentAgain()
    {
        SettingsStage stage;
        serve(stage.provider);
        stage.provider.on("POST /api/v1/admin/webhook-deliveries/9/retry", [](const Responder::Seen &) {
            return Responder::Answer{202, delivery(9, 1, u"waiting"_s, 0), {}, {}};
        });
        auto *page = stage.open<WebhooksPage>(u"webhooks/1"_s);
        QTRY_VERIFY(page->detail()->isLoaded());
        QTRY_COMPARE(page->detail()->deliveries()->list()->model()->rowCount(), 2);
        ListView *list = page->detail()->deliveries()->list();
        QCOMPARE(list->model()->index(1, 1).data().toString(), u"Trying again"_s);
        QCOMPARE(list->model()->index(1, 2).data().toString(), u"No answer within 10 seconds."_s);
        list->table()->selectRow(1);
        auto *payload = page->detail()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(payload->isVisible() && payload->toPlainText().contains(u"consent.revoked"_s));
        QVERIFY(!visibleChild<QPushButton>(u"retry"_s));    // it is on its way anyway
        QVERIFY(!visibleChild<QPushButton>(u"retryAll"_s)); // nothing was given up
        stage.picture(u"webhook"_s);
        list->table()->selectRow(0);
        QTRY_VERIFY(visibleChild<QPushButton>(u"retry"_s));
        press(u"retry"_s);
        QTRY_COMPARE(list->model()->index(0, 1).data().toString(), u"Waiting"_s);
        QCOMPARE(stage.bench.notices.constLast().first, Workbench::Tone::Good);
    }

    void everythingGivenUpIsSentAgainPageByPage()
    {
        SettingsStage stage;
        serve(stage.provider);
        stage.provider.on("GET /api/v1/admin/webhook-deliveries", [](const Responder::Seen &seen) {
            const bool second = seen.query.hasQueryItem(u"before"_s);
            QJsonObject answer = deliveries({delivery(second ? 7 : 12, 2, u"dead"_s, 12, 503)});
            answer.insert(u"next_before"_s, second ? QJsonValue() : QJsonValue(12));
            return ok(answer);
        });
        // One that somebody else was faster with is no failure.
        stage.provider.on("POST /api/v1/admin/webhook-deliveries/7/retry",
                          [](const Responder::Seen &) { return Responder::problem(409); });
        stage.provider.on("POST /api/v1/admin/webhook-deliveries/12/retry", [](const Responder::Seen &) {
            return Responder::Answer{202, delivery(12, 2, u"waiting"_s, 0), {}, {}};
        });
        auto *page = stage.open<WebhooksPage>(u"webhooks/given-up"_s);
        QTRY_COMPARE(page->givenUp()->list()->states()->state(), StateView::State::Full);
        press(u"retryAll"_s);
        QTRY_COMPARE(stage.bench.notices.size(), 1);
        QCOMPARE(stage.bench.notices.constFirst().first, Workbench::Tone::Good);
        QVERIFY(stage.bench.notices.constFirst().second.startsWith(u"1 "_s));
        QCOMPARE(stage.provider.count("POST /api/v1/admin/webhook-deliveries/7/retry"), 1);
        QCOMPARE(visibleChild<QPushButton>(u"retryAll"_s)->text(), u"Send all given up again"_s);
    }

    void pausingTestingRotatingAndRemovingSayWhatHappened()
    {
        SettingsStage stage;
        serve(stage.provider);
        stage.provider.on("PUT /api/v1/admin/webhooks/1", [](const Responder::Seen &seen) {
            return ok(with(webhook(1, u"https://hooks.example.org/dune"_s), seen.json));
        });
        stage.provider.on("POST /api/v1/admin/webhooks/1/test", [](const Responder::Seen &) {
            return Responder::problem(503, {{u"title"_s, u"Busy"_s}});
        });
        stage.provider.on("POST /api/v1/admin/webhooks/1/rotate-secret", [](const Responder::Seen &) {
            return ok({{u"secret"_s, u"whsec_new"_s}, {u"previous_secret_expires"_s, hour(1)}});
        });
        stage.provider.on("DELETE /api/v1/admin/webhooks/1", [](const Responder::Seen &) {
            return Responder::Answer{204, {}, {}, {}};
        });
        auto *page = stage.open<WebhooksPage>(u"webhooks/1"_s);
        QTRY_VERIFY(page->detail()->isLoaded());
        press(u"testWebhook"_s);
        QTRY_COMPARE(stage.bench.notices.size(), 1);
        QCOMPARE(stage.bench.notices.constLast().first, Workbench::Tone::Bad);
        QVERIFY(stage.bench.notices.constLast().second.startsWith(u"No test was sent."_s));
        press(u"pauseWebhook"_s);
        QTRY_VERIFY(!page->detail()->webhook().active());
        QCOMPARE(stage.provider.last("PUT /api/v1/admin/webhooks/1").json, QJsonObject({{u"state"_s, 0}}));
        QCOMPARE(visibleChild<QPushButton>(u"pauseWebhook"_s)->text(), u"Resume"_s);
        QVERIFY(!visibleChild<QPushButton>(u"testWebhook"_s)->isEnabled());
        press(u"rotateWebhook"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        visibleChild<QComboBox>(u"edit_overlap_seconds"_s)->setCurrentIndex(1);
        stage.picture(u"webhook-rotate"_s);
        press(u"confirm"_s);
        QTRY_VERIFY(visibleChild<QLineEdit>(u"secret"_s));
        QCOMPARE(stage.provider.last("POST /api/v1/admin/webhooks/1/rotate-secret").json,
                 QJsonObject({{u"overlap_seconds"_s, 3600}}));
        press(u"done"_s);
        press(u"removeWebhook"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_COMPARE(stage.place.position(), u"webhooks"_s);
        QCOMPARE(stage.provider.count("DELETE /api/v1/admin/webhooks/1"), 1);
    }

    void aLinkToOneThatIsGoneSaysSo()
    {
        SettingsStage stage;
        serve(stage.provider);
        auto *page = stage.open<WebhooksPage>(u"webhooks/77"_s);
        QTRY_COMPARE(page->detail()->states()->state(), StateView::State::Failed);
        stage.picture(u"webhook-gone"_s);
    }

private:
    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
