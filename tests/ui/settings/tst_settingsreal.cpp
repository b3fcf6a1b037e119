// The workspace Settings against a real provider on the demo workspace.

#include "app/workspace/options.h"
#include "app/workspace/workspace.h"
#include "ui/models/listview.h"
#include "ui/settings/brandingpage.h"
#include "ui/settings/brandpreview.h"
#include "ui/settings/colourfield.h"
#include "ui/settings/deliveriesview.h"
#include "ui/settings/eventchoice.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/logofield.h"
#include "ui/settings/mailpage.h"
#include "ui/settings/registrationpage.h"
#include "ui/settings/settingsbench.h"
#include "ui/settings/vendorform.h"
#include "ui/settings/vendorspage.h"
#include "ui/settings/vendorstate.h"
#include "ui/settings/webhookdetail.h"
#include "ui/settings/webhookform.h"
#include "ui/settings/webhookspage.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::settings;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms

} // namespace

class TestSettingsReal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_settings.emplace(u"settings-real"_s);
        app::Options options;
        options.demo = true;
        options.port = 0;
        auto opened = app::Workspace::open(options, app::Workspace::Purpose::Serve);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        m_workspace = std::move(*opened);
        const Result<> serving = m_workspace->serve();
        QVERIFY2(serving, serving ? "" : qPrintable(serving.error().line()));
        QVERIFY(!signIn(u"fherbert@dune.com"_s).isEmpty());
    }

    void cleanupTestCase() { m_workspace.reset(); }

    void aWebhookIsToldSignedAndItsDeliveryIsSeen()
    {
        SettingsStage stage(Person::TenantAdministrator, QUrl(m_workspace->issuer()));
        stage.provider.on("POST /hook", [](const Responder::Seen &) { return Responder::Answer{204, {}, {}, {}}; });
        enter(stage, u"fherbert@dune.com"_s);
        auto *page = stage.open<WebhooksPage>(u"webhooks"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->states()->state(), StateView::State::Empty, patience);
        stage.place.setPosition(u"webhooks/new"_s);
        auto *url = qobject_cast<QLineEdit *>(page->form()->url()->editor());
        // The provider minds where it may call; what it says stands beside the field.
        url->setText(u"http://10.0.0.1/hook"_s);
        page->form()->findChild<QCheckBox *>(u"everything"_s)->click();
        page->form()->save();
        QTRY_VERIFY_WITH_TIMEOUT(!page->form()->url()->error().isEmpty(), patience);
        url->setText(stage.provider.base().toString() + u"/hook"_s);
        page->form()->save();
        QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(u"secret"_s), patience);
        QVERIFY(visibleChild<QLineEdit>(u"secret"_s)->text().startsWith(u"whsec_"_s));
        press(u"done"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->detail()->isLoaded(), patience);

        press(u"testWebhook"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage.provider.count("POST /hook") > 0, patience);
        const Responder::Seen told = stage.provider.last("POST /hook");
        QVERIFY(told.headers.value("webhook-signature").startsWith("v1,"));
        PagedModel *model = page->detail()->deliveries()->list()->model();
        const auto tested = [model] {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->row(row).value(u"event"_s).toString() == "webhook.test"_L1) {
                    return model->index(row, 1).data().toString();
                }
            }
            return QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(tested(), u"Delivered"_s, patience); // without a key pressed
        const auto *payload = page->detail()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(payload->toPlainText().contains(u"webhook.test"_s), patience);
        stage.picture(u"real-webhook"_s);

        press(u"pauseWebhook"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!page->detail()->webhook().active(), patience);
        press(u"removeWebhook"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.place.position(), u"webhooks"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->model()->rowCount(), 0, patience);
    }

    void theBrandIsStoredShownAndRestored()
    {
        SettingsStage stage(Person::TenantAdministrator, QUrl(m_workspace->issuer()));
        enter(stage, u"fherbert@dune.com"_s);
        auto *page = stage.open<BrandingPage>(u"branding"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page->states()->state(), StateView::State::Full, patience);
        qobject_cast<QLineEdit *>(page->field(u"product_name"_s)->editor())->setText(u"Dune Clinic"_s);
        page->light()->setValue(u"#7c2d12"_s);
        const QTemporaryDir folder;
        QImage logo(120, 40, QImage::Format_RGB32);
        logo.fill(QColor(0x7c, 0x2d, 0x12));
        QVERIFY(logo.save(folder.filePath(u"logo.png"_s)));
        page->logo()->choose(folder.filePath(u"logo.png"_s));
        page->save();
        QTRY_VERIFY_WITH_TIMEOUT(stage.place.unsaved().isEmpty(), patience);
        QVERIFY(page->trouble().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(page->preview()->brand().logo.size(), QSize(120, 40), patience); // read back
        const QJsonObject stored = ask(Request::get(u"/api/v1/admin/branding"_s), stage).json;
        QCOMPARE(stored.value(u"product_name"_s).toString(), u"Dune Clinic"_s);
        // The contrast shown is the one that the provider has computed.
        const double ratio = stored.value(u"accent_light"_s).toObject().value(u"contrast"_s).toDouble();
        QVERIFY(page->light()->verdict()->text().contains(QString::number(ratio, 'f', 2)));
        page->restore();
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->field(u"product_name"_s)->value().isEmpty(), patience);
        QVERIFY(!ask(Request::get(u"/api/v1/admin/branding"_s), stage).json.value(u"logo"_s).isObject());
    }

    void aTokenRegistersAnApplicationUntilItIsRevoked()
    {
        SettingsStage stage(Person::TenantAdministrator, QUrl(m_workspace->issuer()));
        enter(stage, u"fherbert@dune.com"_s);
        auto *page = stage.open<RegistrationPage>(u"registration"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->states()->state(), StateView::State::Empty, patience);
        page->issue();
        QTRY_VERIFY(visibleChild<QLineEdit>(u"edit_name"_s));
        visibleChild<QLineEdit>(u"edit_name"_s)->setText(u"Partner"_s);
        visibleChild<QLineEdit>(u"edit_uses"_s)->setText(u"2"_s);
        press(u"issue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(u"secret"_s), patience);
        const QString token = visibleChild<QLineEdit>(u"secret"_s)->text();
        press(u"done"_s);
        QCOMPARE(registers(token), 201);
        page->list()->model()->reload();
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->model()->index(0, 2).data().toString(), u"1 of 2"_s, patience);
        page->list()->table()->selectRow(0);
        page->revoke();
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->model()->index(0, 1).data().toString(), u"Revoked"_s, patience);
        QCOMPARE(registers(token), 401);
    }

    void thePlatformRotatesItsKeysAndSeesThatNoMailServerIsSet()
    {
        SettingsStage stage(Person::Platform, QUrl(m_workspace->issuer()));
        enter(stage, u"admin@biometricscloud.net"_s);
        auto *page = stage.open<KeysPage>(u"keys"_s);
        PagedModel *model = page->list()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedModel::State::Ready, patience);
        const int before = model->rowCount();
        QVERIFY(before > 0);
        const auto next = [model] {
            int found = 0;
            for (int row = 0; row < model->rowCount(); ++row) {
                found += model->index(row, 2).data().toString() == "Next"_L1 ? 1 : 0;
            }
            return found;
        };
        QCOMPARE(next(), 0);
        press(u"rotateKeys"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_COMPARE_WITH_TIMEOUT(next(), before, patience); // one for each algorithm
        stage.picture(u"real-keys"_s);
        stage.place.setPosition(u"mail"_s);
        QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QPlainTextEdit>(u"mailExample"_s), patience);
    }

    void aVendorIsRegisteredAndTheProviderMindsItsAddresses()
    {
        SettingsStage stage(Person::Platform, QUrl(m_workspace->issuer()));
        enter(stage, u"admin@biometricscloud.net"_s);
        auto *page = stage.open<VendorsPage>(u"vendors/partner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->form() && page->states()->state() == StateView::State::Full, patience);
        VendorForm *form = page->form();
        QCOMPARE(form->state()->text(), u"Not registered: Partner cannot be linked yet"_s);
        const auto type = [form](const QString &name, const QString &text) {
            auto *line = qobject_cast<QLineEdit *>(form->field(name)->editor());
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        type(u"client_id"_s, u"dune"_s);
        type(u"client_secret"_s, u"made-up secret of a test"_s);
        type(u"authorize_url"_s, u"https://other.example.org/authorize"_s);
        type(u"token_url"_s, u"http://10.0.0.1/token"_s); // inside somebody's network
        type(u"api_url"_s, u"https://other.example.org/"_s);
        form->save();
        QTRY_VERIFY_WITH_TIMEOUT(!form->field(u"token_url"_s)->error().isEmpty(), patience);
        QVERIFY(form->isDirty());
        stage.picture(u"real-vendor-refused"_s);
        const Request stored = Request::get(u"/api/v1/admin/settings/vendors/partner"_s);
        QVERIFY(!ask(stored, stage).json.value(u"configured"_s).toBool());
        type(u"token_url"_s, u"https://other.example.org/token"_s);
        type(u"history_days"_s, u"90"_s);
        form->save();
        QTRY_COMPARE_WITH_TIMEOUT(form->state()->text(), u"Registered: Partner can be linked"_s, patience);
        QCOMPARE(form->field(u"api_url"_s)->value(), u"https://other.example.org"_s); // as the provider keeps it
        QVERIFY(form->field(u"client_secret"_s)->value().isEmpty());
        const QJsonObject kept = ask(stored, stage).json;
        QCOMPARE(kept.value(u"client_id"_s).toString(), u"dune"_s);
        QVERIFY(kept.value(u"has_client_secret"_s).toBool());
        QCOMPARE(kept.value(u"history_days"_s).toInt(), 90);

        // The demo's people have rings: the links' figures are the provider's.
        stage.place.setPosition(u"vendors/ouraring"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->form()->state()->links().contains(u"in all workspaces"_s), patience);
        QCOMPARE(page->form()->findChildren<QCheckBox *>(u"vendorEvents"_s).size(), 1);
        stage.picture(u"real-vendor"_s);
    }

    void whoRunsOneWorkspaceIsToldThatVendorsAreNotTheirs()
    {
        SettingsStage stage(Person::Platform,
                            QUrl(m_workspace->issuer())); // as if the console were wrong about the role
        enter(stage, u"fherbert@dune.com"_s);
        auto *page = stage.open<VendorsPage>(u"vendors"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page->states()->state(), StateView::State::Failed, patience);
        stage.picture(u"real-vendor-forbidden"_s);
    }

private:
    Reply ask(Request request, SettingsStage &stage)
    {
        return QCoro::waitFor(stage.bench.client().send(request)).value_or(Reply());
    }

    QString signIn(const QString &name)
    {
        QUrlQuery fields;
        fields.addQueryItem(u"grant_type"_s, u"password"_s);
        fields.addQueryItem(u"client_id"_s, u"1f60a74bab4c21bc"_s);
        fields.addQueryItem(u"client_secret"_s, u"lalalalalalala"_s);
        fields.addQueryItem(u"username"_s, name);
        fields.addQueryItem(u"password"_s, u"pleasechangeme"_s);
        fields.addQueryItem(u"scope"_s, u"all"_s);
        Request request = Request::form(u"/token"_s, fields);
        request.authorization = Request::Authorization::None;
        ProviderClient client{QUrl(m_workspace->issuer())};
        return QCoro::waitFor(client.send(request)).value_or(Reply()).json.value(u"access_token"_s).toString();
    }

    void enter(SettingsStage &stage, const QString &name)
    {
        Tokens tokens;
        tokens.accessToken = signIn(name);
        QVERIFY(!tokens.accessToken.isEmpty());
        stage.bench.client().setTokens(tokens);
    }

    /// What the provider answers an application that registers itself.
    int registers(const QString &token)
    {
        Request request =
            Request::post(u"/register-client"_s, {{u"client_name"_s, u"Itself"_s},
                                                  {u"redirect_uris"_s, QJsonArray{u"https://example.org/back"_s}}});
        request.authorization = Request::Authorization::None;
        request.acceptAnyStatus = true;
        request.headers.append(qMakePair(QByteArray("Authorization"), "Bearer " + token.toLatin1()));
        ProviderClient client{QUrl(m_workspace->issuer())};
        return QCoro::waitFor(client.send(request)).value_or(Reply()).status;
    }

    std::optional<FreshSettings> m_settings;
    std::unique_ptr<app::Workspace> m_workspace;
};

QTEST_MAIN(TestSettingsReal)
#include "tst_settingsreal.moc"
