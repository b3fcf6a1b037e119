#include "applicationsbench.h"
#include "ui/applications/applicationform.h"
#include "ui/applications/applicationsplace.h"
#include "ui/applications/formsection.h"
#include "ui/applications/texts.h"
#include "ui/support/freshsettings.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace bc;
using namespace bc::ui;
using namespace bc::ui::applications;
using namespace bc::tests;
using namespace Qt::StringLiterals;

namespace {

/// What create and update take, of the answer of retrieve.
QJsonObject changeable(QJsonObject json)
{
    for (const char *other : {"id", "uuid", "tenant_id", "redirect_url", "state", "client_id", "created_time",
                              "modified_time", "owner", "is_first_party", "last_used_time"}) {
        json.remove(QLatin1StringView(other));
    }
    return json;
}

void typeInto(ApplicationForm *form, const QString &name, const QString &text)
{
    QWidget *editor = form->field(name)->editor();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->selectAll();
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        lines->selectAll();
    }
    QTest::keyClick(editor, Qt::Key_Delete);
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts) {
        QTest::keyClicks(editor, part);
        if (&part != &parts.constLast()) {
            QTest::keyClick(editor, Qt::Key_Return); // a new line, in a field of several
        }
    }
}

void choose(ApplicationForm *form, const QString &name, const QString &value)
{
    auto *box = qobject_cast<QComboBox *>(form->field(name)->editor());
    const int row = box->findData(value);
    QVERIFY2(row >= 0, qPrintable(value));
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

} // namespace

class TestApplicationForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_settings.emplace(u"applications"_s); }

    void init()
    {
        m_provider = std::make_unique<ApplicationsProvider>();
        m_client = std::make_unique<ProviderClient>(m_provider->base());
        open(Person::Platform);
    }

    void cleanup()
    {
        m_place.reset();
        m_bench.reset();
        m_client.reset();
        m_provider.reset();
    }

    void durationsReadAndWrite()
    {
        for (const auto &[seconds, text] : {std::pair{60, "1 min"},
                                            {90, "90 s"},
                                            {3600, "1 h"},
                                            {5400, "90 min"},
                                            {86400, "1 d"},
                                            {86401, "86401 s"},
                                            {2592000, "30 d"}}) {
            QCOMPARE(durationText(seconds), QLatin1StringView(text));
            QCOMPARE(durationSeconds(QLatin1StringView(text)), std::optional(seconds));
        }
        QCOMPARE(durationSeconds(u" 15MIN "_s), std::optional(900));
        QCOMPARE(durationSeconds(u"120"_s), std::optional(120));
        for (const QString &wrong : {u""_s, u"soon"_s, u"1.5 h"_s, u"-5 s"_s, u"999999999 d"_s}) {
            QVERIFY2(!durationSeconds(wrong), qPrintable(wrong));
        }
        QVERIFY(!durationFault(u"59 s"_s, 3600).isEmpty());
        QVERIFY(!durationFault(u"61 min"_s, 3600).isEmpty());
        QVERIFY(durationFault(u"60 min"_s, 3600).isEmpty());
    }

    void everyFieldOfTheFormRoundTrips()
    {
        const QJsonObject all = ApplicationsProvider::everything();
        QCOMPARE(Application::fromJson(all).toJson(), changeable(all));
        ApplicationForm *form = edit();
        QCOMPARE(form->values().toJson(), changeable(all));
        QVERIFY(!form->hasDraft());

        // And the other way: everything typed and chosen by hand ends in the same request.
        m_place->setPosition(u"new"_s);
        typeInto(form, u"name"_s, u"Ward Round Notes"_s);
        typeInto(form, u"description"_s, u"Shows the night's pulse.\nBeside the notes."_s);
        typeInto(form, u"website_url"_s, u"https://ward.example.org"_s);
        typeInto(form, u"image_url"_s, u"https://ward.example.org/mark.png"_s);
        typeInto(form, u"redirect_urls"_s, u"https://ward.example.org/callback\ncom.example.ward:/back"_s);
        typeInto(form, u"post_logout_redirect_uris"_s, u"https://ward.example.org/bye"_s);
        typeInto(form, u"backchannel_logout_uri"_s, u"https://ward.example.org/ended"_s);
        for (const QString &name :
             {u"require_pushed_authorization_requests"_s, u"profile_in_redirect"_s, u"grant_device_code"_s,
              u"grant_client_credentials"_s, u"grant_password"_s, u"scope_all"_s, u"scope_openid"_s, u"scope_profile"_s,
              u"scope_ring_data"_s, u"scope_cgm_data"_s, u"scope_offline_access"_s, u"is_trusted"_s,
              u"dpop_bound_access_tokens"_s}) {
            form->toggle(name)->box()->click();
        }
        typeInto(form, u"resources"_s, u"https://api.example.org/"_s);
        choose(form, u"token_endpoint_auth_method"_s, u"private_key_jwt"_s);
        choose(form, u"secret_policy"_s, u"recoverable"_s);
        form->field(u"jwks"_s)->setValue(
            QString::fromUtf8(QJsonDocument(all.value(u"jwks"_s).toObject()).toJson(QJsonDocument::Compact)));
        typeInto(form, u"access_token_seconds"_s, u"90 min"_s);
        typeInto(form, u"refresh_token_seconds"_s, u"86401"_s);
        choose(form, u"access_token_format"_s, u"jwt"_s);
        choose(form, u"id_token_signed_response_alg"_s, u"RS256"_s);
        typeInto(form, u"contacts"_s, u"ward@example.org\nit@example.org"_s);
        form->save();
        QTRY_COMPARE(m_provider->count("POST /api/v1/applications"), 1);
        QCOMPARE(m_provider->last("POST /api/v1/applications").json, changeable(all));
    }

    void anEmptyFormSendsTheDefaults()
    {
        m_place->setPosition(u"new"_s);
        ApplicationForm *form = m_place->form();
        const QJsonObject body = form->values().toJson();
        QCOMPARE(body.value(u"scope"_s).toString(), u"all"_s);
        QVERIFY(body.value(u"token_endpoint_auth_method"_s).isNull());
        QVERIFY(body.value(u"access_token_seconds"_s).isNull());
        QVERIFY(body.value(u"jwks"_s).isNull());
        QCOMPARE(body.value(u"refresh_token_seconds"_s).toInt(), 30 * 24 * 3600);
        QCOMPARE(body.value(u"is_public"_s).toBool(true), false);
        QCOMPARE(body.value(u"profile_in_redirect"_s).toBool(true), false);
    }

    void whatIsWrongIsSaidBesideItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"name"_s << QString(256, u'x');
        QTest::newRow("website") << u"website_url"_s << u"ward.example.org"_s;
        QTest::newRow("redirect fragment") << u"redirect_urls"_s << u"https://a.example/x#y"_s;
        QTest::newRow("redirect wildcard") << u"redirect_urls"_s << u"https://*.example/x"_s;
        QTest::newRow("redirect scheme") << u"redirect_urls"_s << u"javascript:alert(1)"_s;
        QTest::newRow("second line") << u"redirect_urls"_s << u"https://a.example/x\nnot an address"_s;
        QTest::newRow("after signing out") << u"post_logout_redirect_uris"_s << u"bye"_s;
        QTest::newRow("back-channel") << u"backchannel_logout_uri"_s << u"com.example.ward:/x"_s;
        QTest::newRow("resource") << u"resources"_s << u"api"_s;
        QTest::newRow("keys no JSON") << u"jwks"_s << u"{\"keys\":"_s;
        QTest::newRow("keys no set") << u"jwks"_s << u"{\"kty\":\"EC\"}"_s;
        QTest::newRow("keys private") << u"jwks"_s << u"{\"keys\":[{\"kty\":\"EC\",\"d\":\"secret\"}]}"_s;
        QTest::newRow("too short") << u"access_token_seconds"_s << u"5 s"_s;
        QTest::newRow("too long") << u"refresh_token_seconds"_s << u"366 d"_s;
        QTest::newRow("contact") << u"contacts"_s << u"ward at example"_s;
    }
    void whatIsWrongIsSaidBesideItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        ApplicationForm *form = edit();
        typeInto(form, field, text);
        form->save();
        QVERIFY(!form->field(field)->error().isEmpty());
        QVERIFY(form->field(field)->isVisible()); // its page was brought up
        QCOMPARE(m_provider->count("PUT /api/v1/application/7"), 0);
    }

    void theProvidersWordsStandBesideTheirFields()
    {
        m_provider->on("PUT /api/v1/application/7", [](const Responder::Seen &) {
            const auto error = [](const QString &field) {
                return QJsonObject{{u"field"_s, field}, {u"message"_s, u"Must be better."_s}};
            };
            return Responder::problem(422, {{u"title"_s, u"Invalid"_s},
                                            {u"errors"_s, QJsonArray{error(u"redirect_urls[1]"_s), error(u"scope"_s),
                                                                     error(u"is_trusted"_s), error(u"elsewhere"_s)}}});
        });
        ApplicationForm *form = edit();
        typeInto(form, u"name"_s, u"Other"_s);
        QTest::keyClick(form->field(u"name"_s)->editor(), Qt::Key_Return); // Enter saves
        QTRY_COMPARE(form->field(u"redirect_urls"_s)->error(), u"Line 2: Must be better."_s);
        QCOMPARE(form->field(u"scope"_s)->error(), u"Must be better."_s);
        QCOMPARE(form->toggle(u"is_trusted"_s)->error(), u"Must be better."_s);
        bool elsewhere = false;
        for (const auto *one : form->findChildren<QLabel *>()) {
            elsewhere = elsewhere || (one->isVisible() && one->text().contains(u"elsewhere: Must be better."_s));
        }
        QVERIFY(elsewhere);
        QVERIFY(form->hasDraft());
    }

    void dangerousSwitchesWarnAndPublicOnesProveNothing()
    {
        m_place->setPosition(u"new"_s);
        ApplicationForm *form = m_place->form();
        for (const QString &name : {u"grant_password"_s, u"is_trusted"_s, u"profile_in_redirect"_s}) {
            QVERIFY2(!form->toggle(name)->showsWarning(), qPrintable(name));
            form->toggle(name)->box()->click();
            QVERIFY2(form->toggle(name)->showsWarning(), qPrintable(name));
        }
        choose(form, u"token_endpoint_auth_method"_s, u"none"_s);
        QVERIFY(!form->toggle(u"grant_password"_s)->isOn());
        QVERIFY(!form->toggle(u"grant_password"_s)->box()->isEnabled());
        QVERIFY(form->values().isPublic);
        choose(form, u"token_endpoint_auth_method"_s, u"client_secret_jwt"_s);
        typeInto(form, u"name"_s, u"Signs"_s);
        typeInto(form, u"redirect_urls"_s, u"https://a.example/x"_s);
        form->save();
        QVERIFY(!form->field(u"secret_policy"_s)->error().isEmpty());
    }

    void onlyThePlatformTrusts()
    {
        open(Person::TenantAdministrator);
        m_place->setPosition(u"new"_s);
        QVERIFY(!m_place->form()->toggle(u"is_trusted"_s)->box()->isEnabled());
    }

    void eachApplicationKeepsItsOwnDraft()
    {
        ApplicationForm *form = edit();
        typeInto(form, u"access_token_seconds"_s, u"half a da"_s); // unfinished words too
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        m_place->setPosition(u"new"_s);
        QCOMPARE(form->field(u"access_token_seconds"_s)->value(), QString());
        typeInto(form, u"name"_s, u"Second"_s);
        QVERIFY(m_place->unsaved().contains(u"Ward Round Notes"_s));
        edit();
        QCOMPARE(form->field(u"access_token_seconds"_s)->value(), u"half a da"_s);
        QVERIFY(form->hasDraft());
        m_place->setPosition(u"new"_s);
        QCOMPARE(form->field(u"name"_s)->value(), u"Second"_s);
    }

    void theOwnerIsChangedByItself()
    {
        m_provider->on("PUT /api/v1/application/7", [](const Responder::Seen &) {
            return Responder::Answer{200, {{u"id"_s, 7}, {u"name"_s, u"Ward Round Notes"_s}}, {}, {}};
        });
        m_provider->on("PUT /api/v1/admin/application/7/owner", [](const Responder::Seen &) {
            return Responder::problem(422, {{u"title"_s, u"No"_s}});
        });
        ApplicationForm *form = edit();
        form->bringUp(u"owner_id"_s);
        auto *owners = qobject_cast<QComboBox *>(form->field(u"owner_id"_s)->editor());
        QTRY_COMPARE(owners->findData(u"5"_s) >= 0, true);
        choose(form, u"owner_id"_s, u"5"_s);
        form->save();
        QTRY_COMPARE(m_provider->last("PUT /api/v1/admin/application/7/owner").json.value(u"owner_id"_s).toInt(), 5);
        QTRY_VERIFY(m_bench->notices.join(u' ').contains(u"did not change hands"_s));
        QVERIFY(!form->hasDraft()); // the rest is stored
    }

    void everyPageIsSeen()
    {
        ApplicationForm *form = edit();
        auto *pages = form->findChild<QListWidget *>(u"formSections"_s);
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QCoreApplication::processEvents();
            picture(u"form-%1"_s.arg(row + 1), m_place.get());
        }
        QTest::keyClick(form, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(pages->currentRow(), 0);
    }

private:
    void open(int role)
    {
        m_place.reset();
        m_bench = std::make_unique<ApplicationsBench>(*m_client, role);
        m_place = std::make_unique<ApplicationsPlace>(*m_bench);
        m_place->resize(1180, 740);
        m_place->show();
        m_place->activate();
    }

    ApplicationForm *edit()
    {
        m_place->setPosition(u"7/edit"_s);
        [&] { QTRY_VERIFY(m_place->form()->isVisible() && m_place->form()->id() == 7); }();
        return m_place->form();
    }

    std::optional<FreshSettings> m_settings;
    std::unique_ptr<ApplicationsProvider> m_provider;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<ApplicationsBench> m_bench;
    std::unique_ptr<ApplicationsPlace> m_place;
};

QTEST_MAIN(TestApplicationForm)
#include "tst_applicationform.moc"
