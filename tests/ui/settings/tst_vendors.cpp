// How the platform is registered at vendors, against a provider that can be slow and wrong at will.

#include "ui/settings/settingsbench.h"
#include "ui/settings/vendorform.h"
#include "ui/settings/vendorspage.h"
#include "ui/settings/vendorstate.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::settings;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray vendorsPath = "/api/v1/admin/settings/vendors";

QJsonObject vendor(const QString &provider, const QJsonObject &other = {})
{
    const bool isOura = provider == "ouraring"_L1;
    const QString back = u"https://id.dune.com/api/v1/callback/"_s + provider;
    QJsonObject json{
        {u"provider"_s, provider},
        {u"product_name"_s, isOura ? u"Oura Ring"_s : u"Partner"_s},
        {u"configured"_s, isOura},
        {u"client_id"_s, isOura ? u"B6CM2DCLF2E2YV4G"_s : QString()},
        {u"has_client_secret"_s, isOura},
        {u"authorize_url"_s, isOura ? u"https://cloud.ouraring.com/oauth/authorize"_s : QString()},
        {u"token_url"_s, isOura ? u"https://api.ouraring.com/oauth/token"_s : QString()},
        {u"revoke_url"_s, isOura ? u"https://api.ouraring.com/oauth/revoke"_s : QString()},
        {u"api_url"_s, isOura ? u"https://api.ouraring.com"_s : QString()},
        {u"scope"_s, isOura ? u"email personal daily heartrate"_s : u"profile ring_data cgm_data"_s},
        {u"history_days"_s, 1825},
        {u"events"_s, false},
        {u"usual"_s,
         QJsonObject{{u"authorize_url"_s, isOura ? u"https://cloud.ouraring.com/oauth/authorize"_s : QString()},
                     {u"token_url"_s, isOura ? u"https://api.ouraring.com/oauth/token"_s : QString()},
                     {u"revoke_url"_s, isOura ? u"https://api.ouraring.com/oauth/revoke"_s : QString()},
                     {u"api_url"_s, isOura ? u"https://api.ouraring.com"_s : QString()},
                     {u"scope"_s, isOura ? u"email personal daily heartrate"_s : u"profile ring_data cgm_data"_s},
                     {u"history_days"_s, 1825}}},
        {u"redirect_uri"_s, back},
        {u"events_uri"_s, isOura ? QJsonValue(back + u"/events"_s) : QJsonValue()}};
    for (auto at = other.begin(); at != other.end(); ++at) {
        json[at.key()] = at.value();
    }
    return json;
}

QLineEdit *editor(const VendorForm *form, const QString &name)
{
    return qobject_cast<QLineEdit *>(form->field(name)->editor());
}

void retype(QLineEdit *line, const QString &text)
{
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

} // namespace

class TestVendors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"vendors"_s); }

    void aVendorShowsHowItIsRegisteredAndHowItsLinksFare()
    {
        Stage stage;
        VendorForm *oura = stage.shown(u"vendors"_s);
        QVERIFY(oura);
        QCOMPARE(oura->provider(), u"ouraring"_s); // the first
        QCOMPARE(oura->state()->text(), u"Registered: Oura Ring can be linked"_s);
        QTRY_COMPARE(oura->state()->links(), u"14 link(s) in all workspaces · 2 need(s) attention"_s);
        QCOMPARE(editor(oura, u"client_id"_s)->text(), u"B6CM2DCLF2E2YV4G"_s);
        QCOMPARE(editor(oura, u"history_days"_s)->text(), u"1825"_s);
        QVERIFY(editor(oura, u"client_secret"_s)->text().isEmpty()); // nobody sees it again
        QCOMPARE(editor(oura, u"client_secret"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(editor(oura, u"client_secret"_s)->placeholderText().contains(u"to keep it"_s));
        QVERIFY(!visibleChild<QPushButton>(u"saveVendor"_s)->isEnabled()); // there is nothing to save
        QVERIFY(!visibleChild<QPushButton>(u"discardVendor"_s));
        stage.picture(u"vendors-oura"_s);
        press(u"showLinks"_s);
        QCOMPARE(stage.bench.opened, QStringList(u"devices"_s));

        QSignalSpy moved(&stage.place, &Place::positionChanged);
        chip(stage, u"Partner"_s)->click();
        VendorForm *partner = stage.page()->form();
        QCOMPARE(partner->provider(), u"partner"_s);
        QCOMPARE(stage.place.position(), u"vendors/partner"_s);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(partner->state()->text(), u"Not registered: Partner cannot be linked yet"_s);
        QTRY_COMPARE(partner->state()->links(), u"No links"_s);
        QVERIFY(!partner->events()->isVisible()); // it tells nothing
        stage.picture(u"vendors-partner"_s);
    }

    void addressesForTheVendorAreCopied()
    {
        Stage stage;
        const VendorForm *form = stage.shown(u"vendors/ouraring"_s);
        const QString back = u"https://id.dune.com/api/v1/callback/ouraring"_s;
        for (const auto &[name, address] :
             {std::pair(u"Copy Redirect address"_s, back), std::pair(u"Copy Events address"_s, back + u"/events"_s)}) {
            const auto buttons = form->findChildren<QToolButton *>();
            const auto copy = std::ranges::find(buttons, name, &QToolButton::accessibleName);
            QVERIFY2(copy != buttons.end(), qPrintable(name));
            (*copy)->click();
            QCOMPARE(QApplication::clipboard()->text(), address);
        }
    }

    void onlyWhatWasChangedIsSentAndTheSecretIsForgotten()
    {
        Stage stage;
        stage.provider.on("PUT " + vendorsPath + "/ouraring", [](const Responder::Seen &seen) {
            QJsonObject sent = seen.json;
            sent.remove(u"client_secret"_s);
            return ok(vendor(u"ouraring"_s, sent));
        });
        VendorForm *form = stage.shown(u"vendors/ouraring"_s);
        retype(editor(form, u"client_secret"_s), u"made-up"_s);
        retype(editor(form, u"history_days"_s), u"90"_s);
        form->events()->click();
        QVERIFY(form->isDirty());
        QCOMPARE(stage.place.unsaved(), u"The settings of Oura Ring"_s);
        editor(form, u"history_days"_s)->setFocus();
        QTest::keyClick(editor(form, u"history_days"_s), Qt::Key_Return);
        QTRY_COMPARE(stage.bench.notices.size(), 1);
        QCOMPARE(stage.bench.notices.constFirst().first, Workbench::Tone::Good);
        QCOMPARE(stage.provider.last("PUT " + vendorsPath + "/ouraring").json,
                 QJsonObject({{u"client_secret"_s, u"made-up"_s}, {u"history_days"_s, 90}, {u"events"_s, true}}));
        QVERIFY(editor(form, u"client_secret"_s)->text().isEmpty());
        QVERIFY(!form->isDirty());
        QVERIFY(stage.place.unsaved().isEmpty());
    }

    void theVendorsOwnValuesComeBack()
    {
        Stage stage;
        VendorForm *form = stage.shown(u"vendors/ouraring"_s);
        auto *usual = visibleChild<QPushButton>(u"usualVendor"_s);
        QVERIFY(!usual->isEnabled()); // it has them
        retype(editor(form, u"api_url"_s), u"http://127.0.0.1:9"_s);
        retype(editor(form, u"token_url"_s), {});
        retype(editor(form, u"history_days"_s), u"30"_s);
        QVERIFY(usual->isEnabled());
        QVERIFY(form->minimumSizeHint().width() <= 400); // its buttons go on in a second line
        stage.picture(u"vendors-other-values"_s);
        usual->click();
        QVERIFY(!form->isDirty()); // what is saved is the vendor's own here
        QVERIFY(!usual->isEnabled());
        QCOMPARE(editor(form, u"api_url"_s)->text(), u"https://api.ouraring.com"_s);
        QCOMPARE(editor(form, u"client_id"_s)->text(), u"B6CM2DCLF2E2YV4G"_s);

        // A partner has no addresses of its own, and keeps those that were typed.
        chip(stage, u"Partner"_s)->click();
        VendorForm *partner = stage.page()->form();
        retype(editor(partner, u"api_url"_s), u"https://partner.example"_s);
        QVERIFY(!visibleChild<QPushButton>(u"usualVendor"_s)->isEnabled());
        retype(editor(partner, u"scope"_s), u"profile"_s);
        visibleChild<QPushButton>(u"usualVendor"_s)->click();
        QCOMPARE(editor(partner, u"scope"_s)->text(), u"profile ring_data cgm_data"_s);
        QCOMPARE(editor(partner, u"api_url"_s)->text(), u"https://partner.example"_s);
    }

    void draftsOutliveOtherPagesAndAreDiscarded()
    {
        Stage stage;
        VendorForm *form = stage.shown(u"vendors/ouraring"_s);
        retype(editor(form, u"scope"_s), u"daily"_s);
        chip(stage, u"Partner"_s)->click();
        stage.place.setPosition(u"mail"_s);
        QCOMPARE(stage.place.unsaved(), u"The settings of Oura Ring"_s);
        stage.place.setPosition(u"vendors/ouraring"_s);
        QCOMPARE(editor(form, u"scope"_s)->text(), u"daily"_s);
        stage.picture(u"vendors-draft"_s);
        press(u"discardVendor"_s);
        QCOMPARE(editor(form, u"scope"_s)->text(), u"email personal daily heartrate"_s);
        QVERIFY(stage.place.unsaved().isEmpty());
        retype(editor(form, u"scope"_s), u"email personal daily heartrate"_s); // typed back: nothing to save
        QVERIFY(!form->isDirty());
    }

    void faultsStandBesideTheirFields()
    {
        Stage stage;
        stage.provider.on("PUT " + vendorsPath + "/partner", [](const Responder::Seen &) {
            const QJsonArray wrong{
                QJsonObject{{u"field"_s, u"token_url"_s}, {u"message"_s, u"Must start with https://."_s}},
                QJsonObject{{u"field"_s, u"events"_s}, {u"message"_s, u"Must be true or false."_s}}};
            return Responder::problem(400, {{u"errors"_s, wrong}});
        });
        VendorForm *form = stage.shown(u"vendors/partner"_s);
        retype(editor(form, u"client_id"_s), u"dune"_s);
        retype(editor(form, u"authorize_url"_s), u"other.example.org/authorize"_s);
        retype(editor(form, u"history_days"_s), u"0"_s);
        press(u"saveVendor"_s);
        QVERIFY(form->field(u"authorize_url"_s)->error().contains(u"whole address"_s));
        QVERIFY(form->field(u"token_url"_s)->error().contains(u"as long as there is a client id"_s));
        QVERIFY(form->field(u"api_url"_s)->error().contains(u"as long as there is a client id"_s));
        QVERIFY(form->field(u"revoke_url"_s)->error().isEmpty());
        QVERIFY(form->field(u"history_days"_s)->error().contains(u"1 to 3650"_s));
        QVERIFY(editor(form, u"authorize_url"_s)->hasFocus()); // the first of them
        QCOMPARE(stage.provider.count("PUT " + vendorsPath + "/partner"), 0);
        stage.picture(u"vendors-faults"_s);
        retype(editor(form, u"authorize_url"_s), u"https://other.example.org/authorize"_s);
        retype(editor(form, u"token_url"_s), u"http://other.example.org/token"_s);
        retype(editor(form, u"api_url"_s), u"https://other.example.org"_s);
        retype(editor(form, u"history_days"_s), u"30"_s);
        press(u"saveVendor"_s);
        QTRY_COMPARE(form->field(u"token_url"_s)->error(), u"Must start with https://."_s);
        QVERIFY(editor(form, u"token_url"_s)->hasFocus());
        QVERIFY(form->trouble().contains(u"events: Must be true or false."_s)); // it has no place of its own here
        QVERIFY(form->isDirty());
        QVERIFY(stage.bench.notices.isEmpty());
        stage.picture(u"vendors-refused"_s);
    }

    void endingARegistrationAsksAndForgetsTheSecret()
    {
        Stage stage;
        stage.provider.on("PUT " + vendorsPath + "/ouraring", [](const Responder::Seen &) {
            return ok(vendor(u"ouraring"_s,
                             {{u"client_id"_s, QString()}, {u"configured"_s, false}, {u"has_client_secret"_s, false}}));
        });
        VendorForm *form = stage.shown(u"vendors/ouraring"_s);
        retype(editor(form, u"client_id"_s), {});
        press(u"saveVendor"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        stage.picture(u"vendors-end"_s);
        press(u"cancel"_s);
        QTRY_VERIFY(!visibleChild<QPushButton>(u"confirm"_s));
        QCOMPARE(stage.provider.count("PUT " + vendorsPath + "/ouraring"), 0);
        press(u"saveVendor"_s);
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s));
        press(u"confirm"_s);
        QTRY_COMPARE(form->state()->text(), u"Not registered: Oura Ring cannot be linked yet"_s);
        QCOMPARE(stage.provider.last("PUT " + vendorsPath + "/ouraring").json,
                 QJsonObject({{u"client_id"_s, QString()}, {u"client_secret"_s, QString()}}));
        QCOMPARE(editor(form, u"client_secret"_s)->placeholderText(), u"None is set"_s);
    }

    void aSecretThatIsMissingIsSaid()
    {
        Stage stage;
        stage.provider.on("GET " + vendorsPath, [](const Responder::Seen &) {
            return ok({{u"results"_s, QJsonArray{vendor(u"ouraring"_s, {{u"has_client_secret"_s, false}})}}});
        });
        const VendorForm *form = stage.shown(u"vendors/ouraring"_s);
        QVERIFY2(form->state()->text().contains(u"without a secret"_s), qPrintable(form->state()->text()));
    }

    void anUnansweredListOffersAnotherTryAndAnUnknownVendorSaysSo()
    {
        Stage stage;
        stage.provider.on("GET " + vendorsPath, [](const Responder::Seen &) { return Responder::problem(503); });
        auto *page = stage.open<VendorsPage>(u"vendors/moon"_s);
        QVERIFY(page);
        QTRY_COMPARE(page->states()->state(), StateView::State::Failed);
        QVERIFY(!page->chips()->isVisible());
        stage.picture(u"vendors-failed"_s);
        stage.answerVendors();
        Q_EMIT page->states()->retryRequested();
        QTRY_COMPARE(page->states()->state(), StateView::State::Empty);
        QVERIFY(!page->form());
        stage.picture(u"vendors-unknown"_s);
        chip(stage, u"Oura Ring"_s)->click();
        QCOMPARE(page->states()->state(), StateView::State::Full);
        page->focusContent();
        QVERIFY(editor(page->form(), u"client_id"_s)->hasFocus());
    }

private:
    /// A platform administrator before two vendors, of which Oura's ring has links.
    struct Stage : SettingsStage
    {
        Stage()
            : SettingsStage(Person::Platform)
        {
            answerVendors();
            provider.on("GET /api/v1/admin/device-links", [](const Responder::Seen &seen) {
                static const QHash<QString, int> counts{{u"linked"_s, 11}, {u"stopped"_s, 1}, {u"failing"_s, 2}};
                const bool isOura = seen.query.queryItemValue(u"provider"_s) == "ouraring"_L1;
                return ok({{u"next_id"_s, QJsonValue()},
                           {u"count"_s, isOura ? counts.value(seen.query.queryItemValue(u"state"_s)) : 0},
                           {u"results"_s, QJsonArray()}});
            });
        }
        void answerVendors()
        {
            provider.on("GET " + vendorsPath, [](const Responder::Seen &) {
                return ok({{u"results"_s, QJsonArray{vendor(u"ouraring"_s), vendor(u"partner"_s)}}});
            });
        }
        VendorsPage *page() const { return qobject_cast<VendorsPage *>(place.page()); }
        /// The form of that position, once it is there; null: it never was.
        VendorForm *shown(const QString &position)
        {
            auto *opened = open<VendorsPage>(position);
            const bool isFull = QTest::qWaitFor(
                [opened] { return opened && opened->form() && opened->states()->state() == StateView::State::Full; });
            return isFull ? opened->form() : nullptr;
        }
    };

    static QPushButton *chip(const Stage &stage, const QString &text)
    {
        const auto chips = stage.page()->chips()->findChildren<QPushButton *>();
        return *std::ranges::find(chips, text, &QPushButton::text);
    }

    std::optional<FreshSettings> m_settings;
};

QTEST_MAIN(TestVendors)
#include "tst_vendors.moc"
