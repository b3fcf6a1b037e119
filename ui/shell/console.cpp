#include "ui/shell/console.h"

#include "ui/client/providerclient.h"
#include "ui/shell/connectiondialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signinpage.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QSettings>

namespace bc::ui {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcConsole, "bc.ui.console", QtInfoMsg)

Console::Console(ConsoleOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (!m_options.secrets) {
        m_options.secrets = defaultSecretStore();
    }
    m_window = std::make_unique<MainWindow>(m_options.places);
    connect(m_window.get(), &MainWindow::signOutRequested, this, [this] {
        if (m_window->mayLeave()) {
            signOut();
        }
    });
    connect(m_window.get(), &MainWindow::connectionRequested, this, &Console::chooseConnection);
    connect(m_window.get(), &MainWindow::retryRequested, this, [this] {
        if (m_client) {
            connectTo(m_connection);
        } else {
            Q_EMIT startRetryRequested();
        }
    });
    connect(m_window.get(), &MainWindow::waitCancelled, this, [this] {
        if (!m_client) {
            chooseConnection(); // the provider in this process still starts: another one can be chosen meanwhile
            return;
        }
        ++m_attempt;
        m_client->cancelAll();
        showSignIn();
    });
    connect(m_window->signInPage(), &SignInPage::signedIn, this, [this] {
        keepRefreshToken();
        askMe();
    });
}

Console::~Console() = default;

void Console::show() { m_window->show(); }

QMainWindow *Console::window() const { return m_window.get(); }

EmbeddedView *Console::signInView() const { return m_window->signInPage()->view(); }

QString Console::savedLanguage() { return QSettings().value(u"appearance/language"_s).toString(); }

Scheme Console::savedScheme() { return static_cast<Scheme>(QSettings().value(u"appearance/scheme"_s, 0).toInt()); }

void Console::showStarting(const QString &text) { m_window->showStarting(text); }

void Console::showStartFailure(const Error &error)
{
    Problem problem;
    problem.kind = Problem::Kind::Server;
    problem.title = tr("The provider could not be started.");
    problem.detail = error.what;
    problem.remedy = error.remedy;
    m_window->showProblem(problem);
}

QString Console::secretKey() const { return u"refresh-token "_s + m_connection.issuer.toString(); }

void Console::connectTo(const Connection &connection)
{
    const bool other = !m_client || m_connection.issuer != connection.issuer;
    m_connection = connection;
    if (other) {
        if (m_person) {
            m_person.reset();
            m_window->leave();
            Q_EMIT signedInChanged(false);
        }
        m_window->signInPage()->close();
        auto client = std::make_unique<ProviderClient>(connection.issuer);
        m_window->setConnection(connection, client.get());
        m_client = std::move(client);
        connect(m_client.get(), &ProviderClient::tokensRenewed, this, &Console::keepRefreshToken);
        connect(m_client.get(), &ProviderClient::sessionEnded, this, [this](const Problem &problem) {
            m_options.secrets->remove(secretKey());
            showSignIn(m_person ? problem.title + u' ' + problem.remedy : QString());
        });
    } else {
        m_window->setConnection(connection, m_client.get());
    }
    m_window->showStarting(tr("Connecting to %1…").arg(connection.label()));
    resume();
}

QCoro::Task<> Console::resume()
{
    const QPointer<Console> self(this);
    const quint64 attempt = ++m_attempt;
    const Result<QString> kept = co_await m_options.secrets->read(secretKey());
    if (!self || attempt != m_attempt) {
        co_return;
    }
    if (!kept) {
        if (kept.error().kind != ErrorKind::NotFound) {
            qCInfo(lcConsole, "The last session is not kept: %s", qPrintable(kept.error().line()));
        }
        showSignIn();
        co_return;
    }
    Tokens tokens;
    tokens.refreshToken = *kept;
    m_client->setTokens(tokens);
    askMe();
}

void Console::askMe()
{
    m_client->fetch(Request::get(u"/api/v1/admin/me"_s), m_client.get(), [this](const Answer &answer) {
        if (answer) {
            enter(Person::fromJson(answer->json));
        } else if (answer.error().kind != Problem::Kind::SignedOut && !answer.error().cancelled()) {
            // What ended the session, or called the wait off, has shown the sign-in page already.
            m_window->showProblem(answer.error());
        }
    });
}

void Console::enter(const Person &person)
{
    m_person = person;
    m_window->enter(person);
    if (!m_pendingLink.isEmpty()) {
        m_window->open(std::exchange(m_pendingLink, QString()));
    } else if (m_options.startPage && m_window->currentLink().isEmpty()) {
        for (const PlaceEntry &entry : std::as_const(m_options.places)) {
            if (!entry.visible || entry.visible(person)) {
                m_window->open(entry.id);
                break;
            }
        }
    }
    Q_EMIT signedInChanged(true);
}

void Console::open(const QString &link)
{
    if (m_person) {
        m_window->open(link);
    } else {
        m_pendingLink = link;
    }
}

void Console::showSignIn(const QString &why) { m_window->showSignIn(why); }

void Console::keepRefreshToken()
{
    const QString token = m_client->tokens().refreshToken;
    if (!token.isEmpty()) {
        m_options.secrets->write(secretKey(), token).then([](const Result<> &kept) {
            if (!kept) {
                qCWarning(lcConsole, "The session cannot be kept for the next start: %s",
                          qPrintable(kept.error().line()));
            }
        });
    }
}

void Console::signOut()
{
    if (!m_client) {
        return;
    }
    const QString token = m_client->tokens().refreshToken;
    if (!token.isEmpty()) {
        QUrlQuery fields;
        fields.addQueryItem(u"token"_s, token);
        fields.addQueryItem(u"token_type_hint"_s, u"refresh_token"_s);
        fields.addQueryItem(u"client_id"_s, m_client->clientId());
        Request request = Request::form(u"/revoke"_s, fields);
        request.authorization = Request::Authorization::None;
        m_client->fetch(std::move(request), m_client.get(), [](const Answer &answer) {
            if (!answer) {
                qCWarning(lcConsole, "The session could not be ended at the provider: %s",
                          qPrintable(answer.error().title));
            }
        });
    }
    m_options.secrets->remove(secretKey());
    m_client->clearTokens();
    m_person.reset();
    m_window->leave();
    m_window->signInPage()->close(); // its cookies go with it: the next one is asked for the password
    Q_EMIT signedInChanged(false);
    showSignIn();
}

void Console::chooseConnection()
{
    auto *dialog = new ConnectionDialog(m_connection, !m_options.embeddedIssuer.isEmpty(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Connection chosen = dialog->chosen();
        if (!m_window->mayLeave()) {
            return;
        }
        if (chosen.kind == Connection::Kind::Embedded) {
            Q_EMIT embeddedRequested();
        } else {
            connectTo(chosen);
        }
    });
    dialog->open();
}

} // namespace bc::ui
