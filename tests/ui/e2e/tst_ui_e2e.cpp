#include "app/workspace/options.h"
#include "app/workspace/workspace.h"
#include "ui/activity/place.h"
#include "ui/applications/applicationdetail.h"
#include "ui/applications/applicationform.h"
#include "ui/applications/applicationsplace.h"
#include "ui/applications/place.h"
#include "ui/client/providerclient.h"
#include "ui/devices/place.h"
#include "ui/e2e/activitywalk.h"
#include "ui/e2e/applicationswalk.h"
#include "ui/e2e/deviceswalk.h"
#include "ui/e2e/peoplewalk.h"
#include "ui/models/listview.h"
#include "ui/people/peopleplace.h"
#include "ui/people/place.h"
#include "ui/shell/console.h"
#include "ui/support/freshsettings.h"
#include "ui/webview/embeddedview.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bc;
using namespace bc::tests;
using namespace bc::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; the first page starts a browser process

/// A store that two consoles share, as they share the desktop's keyring.
class SharedStore final : public SecretStore
{
public:
    explicit SharedStore(std::shared_ptr<MemoryStore> store)
        : m_store(std::move(store))
    {}
    QCoro::Task<Result<QString>> read(QString key) override { return m_store->read(key); }
    QCoro::Task<Result<>> write(QString key, QString secret) override { return m_store->write(key, secret); }
    QCoro::Task<Result<>> remove(QString key) override { return m_store->remove(key); }
    bool lasting() const override { return true; }

private:
    std::shared_ptr<MemoryStore> m_store;
};

template <typename Widget>
Widget *visibleChild(const QString &name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (auto *child : top->findChildren<Widget *>(name)) {
            if (child->isVisible()) {
                return child;
            }
        }
    }
    return nullptr;
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_settings.emplace(u"e2e"_s);

        app::Options options;
        options.demo = true;
        options.port = 0;
        auto opened = app::Workspace::open(options, app::Workspace::Purpose::Serve);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        m_provider = std::move(*opened);
        const Result<> serving = m_provider->serve();
        QVERIFY2(serving, serving ? "" : qPrintable(serving.error().line()));
        m_console = makeConsole();
        m_console->show();
    }

    void cleanupTestCase()
    {
        m_console.reset();
        m_provider.reset();
    }

    void signsInThroughTheProvidersOwnPages()
    {
        m_console->connectTo({Connection::Kind::Embedded, QUrl(m_provider->issuer())});
        QTRY_VERIFY_WITH_TIMEOUT(m_console->signInView() != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(inPage(u"!!document.getElementById('password')"_s), patience);
        picture(u"sign-in"_s);
        inPage(u"document.getElementById('username').value = 'fherbert@dune.com';"
               u"document.getElementById('password').value = 'pleasechangeme';"
               u"document.querySelector('button.primary').click(); true"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->signedIn(), patience);
        QTRY_VERIFY(kept().has_value());
        QVERIFY(m_console->signInView() == nullptr);
        QTRY_VERIFY(m_console->window()->windowTitle().contains(u"Dune Clinic"_s));
    }

    void listsTheTenantsApplications()
    {
        ListView *list = applications()->list();
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->state() == PagedModel::State::Ready, patience);
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            names.append(list->model()->index(row, 0).data().toString());
        }
        QVERIFY(names.contains(u"Third Party App"_s));
        picture(u"applications"_s);
        list->searchField()->setText(u"Third"_s);
        QTRY_COMPARE(list->model()->total().value_or(-1), 1);
        list->searchField()->clear();
        QTRY_VERIFY(list->model()->total().value_or(0) > 1);
    }

    void theProvidersFieldErrorsStandBesideTheFields()
    {
        auto *form = startForm(u"Sleep diary"_s, u"https://example.org/a#fragment-of-another-kind"_s);
        form->save();
        QVERIFY(!form->field(u"redirect_urls"_s)->error().isEmpty()); // seen without asking
        // A dot segment is something only the provider minds.
        setRedirect(form, u"https://example.org/a/../back"_s);
        form->save();
        QTRY_VERIFY_WITH_TIMEOUT(!form->field(u"redirect_urls"_s)->error().isEmpty(), patience);
        QVERIFY(form->hasDraft());
        picture(u"field-errors"_s);
        // Esc leaves and keeps the draft.
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        m_console->open(u"applications/new"_s);
        QCOMPARE(form->field(u"name"_s)->value(), u"Sleep diary"_s);
    }

    void aNewApplicationsSecretIsShownOnceAndWorks()
    {
        auto *form = startForm(u"Sleep diary"_s, u"https://example.org/back"_s);
        form->findChild<QCheckBox *>(u"grant_client_credentials"_s)->click();
        QTest::mouseClick(visibleChild<QPushButton>(u"saveApplication"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(u"secret"_s) != nullptr, patience);
        m_secret = visibleChild<QLineEdit>(u"secret"_s)->text();
        m_clientId = visibleChild<QLineEdit>(u"clientId"_s)->text();
        QVERIFY(m_secret.size() >= 43);
        picture(u"secret"_s);
        QTest::mouseClick(visibleChild<QPushButton>(u"copySecret"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_secret);
        QTest::mouseClick(visibleChild<QPushButton>(u"done"_s), Qt::LeftButton);
        QTRY_VERIFY(visibleChild<QLineEdit>(u"secret"_s) == nullptr);
        QCOMPARE(tokenStatus(m_secret), 200);
        QTRY_COMPARE(applications()->detail()->application().clientId, m_clientId);
        picture(u"created"_s);
    }

    void rotatingKeepsTheOldSecretForItsOverlap()
    {
        Q_EMIT applications()->detail()->rotateRequested();
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s) != nullptr);
        QTest::mouseClick(visibleChild<QPushButton>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(visibleChild<QLineEdit>(u"secret"_s) != nullptr, patience);
        const QString fresh = visibleChild<QLineEdit>(u"secret"_s)->text();
        QTest::mouseClick(visibleChild<QPushButton>(u"done"_s), Qt::LeftButton);
        QVERIFY(fresh != m_secret);
        QCOMPARE(tokenStatus(fresh), 200);
        QCOMPARE(tokenStatus(m_secret), 200);
    }

    void editingChangesTheApplication()
    {
        const qint64 id = applications()->detail()->id();
        m_console->open(u"applications/%1/edit"_s.arg(id));
        auto *form = applications()->form();
        QTRY_VERIFY_WITH_TIMEOUT(form->isVisible() && form->id() == id, patience);
        auto *name = qobject_cast<QLineEdit *>(form->field(u"name"_s)->editor());
        name->selectAll();
        QTest::keyClicks(name, u"Sleep diary 2"_s);
        QTest::keyClick(name, Qt::Key_Return); // Enter saves
        QTRY_COMPARE_WITH_TIMEOUT(applications()->detail()->application().name, u"Sleep diary 2"_s, patience);
    }

    void disablingRevokesAndUndoRestores()
    {
        Q_EMIT applications()->detail()->disableRequested();
        QTRY_VERIFY(visibleChild<QPushButton>(u"confirm"_s) != nullptr);
        QTest::mouseClick(visibleChild<QPushButton>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!applications()->detail()->application().active(), patience);
        QVERIFY(tokenStatus(m_secret) >= 400);
        QPushButton *undo = nullptr;
        for (auto *button : m_console->window()->findChildren<QPushButton *>()) {
            undo = button->text() == "Undo"_L1 && button->isVisible() ? button : undo;
        }
        QVERIFY(undo);
        picture(u"disabled"_s);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(applications()->detail()->application().active(), patience);
        QCOMPARE(tokenStatus(m_secret), 200);
    }

    void anApplicationIsMadeRotatedExportedAndImported()
    {
        m_console->open(u"applications/new"_s);
        walkAnApplication(*m_console->window(), [this](const QString &name) { picture(name); });
    }

    void listsLinkedDevicesByState()
    {
        m_console->open(u"devices"_s);
        walkTheDevices(*m_console->window(), [this](const QString &name) { picture(name); });
    }

    void linksARingAtTheVendorAndUnlinksIt()
    {
        walkALink(*m_console->window(), [this](const QString &name) { picture(name); });
    }

    void listsPeopleByRole()
    {
        m_console->open(u"people"_s);
        auto *place = m_console->window()->findChild<people::PeoplePlace *>();
        QTRY_VERIFY_WITH_TIMEOUT(place->list()->model()->state() == PagedModel::State::Ready, patience);
        QVERIFY(place->list()->model()->total().value_or(0) >= 15);
        picture(u"people"_s);
        place->list()->searchField()->setText(u"bherbert"_s);
        QTRY_COMPARE_WITH_TIMEOUT(place->list()->model()->total().value_or(0), 1, patience);
        QCOMPARE(place->list()->model()->row(0).value(u"role_id"_s).toInt(), 3);
    }

    void anInvitedPersonSignsInAndIsSignedOutAndDisabled()
    {
        m_console->open(u"people/new"_s);
        walkAnInvitedPerson(
            *m_console->window(), [this](Request request) { return ask(std::move(request)); },
            [this](const QString &name) { picture(name); });
    }

    void theAuditLogTellsWhatWasDoneHere()
    {
        m_console->open(u"activity"_s);
        walkTheAuditLog(*m_console->window());
        picture(u"audit"_s);
    }

    void aRefusedRequestShowsItsChecks()
    {
        QUrlQuery query;
        query.addQueryItem(u"client_id"_s, m_clientId);
        query.addQueryItem(u"response_type"_s, u"code"_s);
        query.addQueryItem(u"redirect_uri"_s, u"https://example.org/bach"_s);
        QCOMPARE(ask(Request::get(u"/authorize"_s, query)).status, 400);
        walkTheRefusedRequest(*m_console->window());
        picture(u"requests"_s);
    }

    void theChainIsIntact()
    {
        QUrlQuery fields;
        fields.addQueryItem(u"grant_type"_s, u"password"_s);
        fields.addQueryItem(u"client_id"_s, u"1f60a74bab4c21bc"_s);
        fields.addQueryItem(u"client_secret"_s, u"lalalalalalala"_s);
        fields.addQueryItem(u"username"_s, u"admin@biometricscloud.net"_s);
        fields.addQueryItem(u"password"_s, u"pleasechangeme"_s);
        fields.addQueryItem(u"scope"_s, u"all"_s);
        const Reply token = ask(Request::form(u"/token"_s, fields));
        QCOMPARE(token.status, 200);
        ProviderClient platform{QUrl(m_provider->issuer())};
        platform.setTokens({token.json.value(u"access_token"_s).toString(), {}, {}});
        walkTheVerification(platform, *m_console->window(), [this] { picture(u"chain"_s); });
    }

    void theSessionOutlivesTheWindow()
    {
        auto second = makeConsole();
        second->show();
        second->connectTo({Connection::Kind::Embedded, QUrl(m_provider->issuer())});
        QTRY_VERIFY_WITH_TIMEOUT(second->signedIn(), patience);
        QVERIFY(second->signInView() == nullptr);
        m_console = std::move(second);
    }

    void signingOutRevokesTheSession()
    {
        const Tokens tokens = m_console->client()->tokens();
        m_console->signOut();
        QTRY_VERIFY(!kept().has_value());
        QVERIFY(!m_console->signedIn());
        const auto status = [&] {
            QUrlQuery fields;
            fields.addQueryItem(u"grant_type"_s, u"refresh_token"_s);
            fields.addQueryItem(u"refresh_token"_s, tokens.refreshToken);
            fields.addQueryItem(u"client_id"_s, u"biometricscloud-console"_s);
            return ask(Request::form(u"/token"_s, fields)).status;
        };
        QTRY_COMPARE_WITH_TIMEOUT(m_console->client()->pending(), 0, patience);
        QCOMPARE(status(), 400);
        // The next sign-in asks for the password again.
        QTRY_VERIFY_WITH_TIMEOUT(m_console->signInView() && inPage(u"!!document.getElementById('password')"_s),
                                 patience);
    }

private:
    std::unique_ptr<Console> makeConsole()
    {
        ConsoleOptions options;
        options.places = {bc::ui::applications::entry(), people::entry(), devices::entry(), activity::entry()};
        options.secrets = std::make_unique<SharedStore>(m_keyring);
        auto console = std::make_unique<Console>(std::move(options));
        console->window()->resize(1280, 800);
        return console;
    }

    Result<QString> kept() { return QCoro::waitFor(m_keyring->read(u"refresh-token "_s + m_provider->issuer())); }

    bool inPage(const QString &script)
    {
        auto answer = std::make_shared<std::optional<bool>>();
        EmbeddedView *view = m_console->signInView();
        if (!view) {
            return false;
        }
        view->runScript(script, [answer](const QVariant &value) { *answer = value.toBool(); });
        return QTest::qWaitFor([answer] { return answer->has_value(); }, 2000) && **answer;
    }

    bc::ui::applications::ApplicationsPlace *applications()
    {
        return m_console->window()->findChild<bc::ui::applications::ApplicationsPlace *>();
    }

    static void setRedirect(bc::ui::applications::ApplicationForm *form, const QString &redirect)
    {
        auto *editor = qobject_cast<QPlainTextEdit *>(form->field(u"redirect_urls"_s)->editor());
        editor->selectAll();
        QTest::keyClicks(editor, redirect);
    }

    bc::ui::applications::ApplicationForm *startForm(const QString &name, const QString &redirect)
    {
        m_console->open(u"applications/new"_s);
        auto *form = applications()->form();
        auto *editor = qobject_cast<QLineEdit *>(form->field(u"name"_s)->editor());
        editor->selectAll();
        QTest::keyClicks(editor, name);
        setRedirect(form, redirect);
        return form;
    }

    Reply ask(Request request)
    {
        ProviderClient other(QUrl(m_provider->issuer()), {});
        request.authorization = Request::Authorization::None;
        request.acceptAnyStatus = true;
        const Answer answer = QCoro::waitFor(other.send(request));
        return answer.value_or(Reply());
    }

    int tokenStatus(const QString &secret)
    {
        QUrlQuery fields;
        fields.addQueryItem(u"grant_type"_s, u"client_credentials"_s);
        fields.addQueryItem(u"client_id"_s, m_clientId);
        fields.addQueryItem(u"client_secret"_s, secret);
        return ask(Request::form(u"/token"_s, fields)).status;
    }

    /// For people: BC_PICTURES=FOLDER keeps what the window looked like at each step, light and dark.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("BC_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder)) {
            QWidget *shown =
                QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_console->window();
            const QString path = u"%1/%2-%3"_s.arg(folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
            shown->grab().save(path + u".png"_s);
            Theme::setScheme(Scheme::Dark);
            QCoreApplication::processEvents(); // the switch reaches widgets as an event
            shown->grab().save(path + u"-dark.png"_s);
            Theme::setScheme(Scheme::Light);
            QCoreApplication::processEvents();
        }
    }

    std::optional<bc::tests::FreshSettings> m_settings;
    std::shared_ptr<MemoryStore> m_keyring = std::make_shared<MemoryStore>();
    std::unique_ptr<app::Workspace> m_provider;
    std::unique_ptr<Console> m_console;
    QString m_secret, m_clientId;
    int m_pictures = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestConsole test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ui_e2e.moc"
