#pragma once

#include "ui/client/connection.h"
#include "ui/client/secretstore.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QObject>

#include <memory>
#include <optional>

class QMainWindow;

namespace bc::ui {

class EmbeddedView;
class MainWindow;
class ProviderClient;

/// What main gives to the console.
struct ConsoleOptions
{
    QList<PlaceEntry> places;             ///< in the order of the navigation bar
    std::unique_ptr<SecretStore> secrets; ///< empty: the keyring, else memory
    QUrl embeddedIssuer;                  ///< where the provider in this process listens; empty: there is none
    bool startPage = true;                ///< open the first place after signing in
};

/// The console as one object: window, connection, sign-in. main() does, in this order:
///
///   1. QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts) before QApplication (Qt WebEngine needs it), and the
///      organisation and application names (settings, window state);
///   2. QApplication, Theme::install(application, savedScheme()), installTranslators(application, savedLanguage());
///   3. Console console(std::move(options)); console.show();
///   4. start the provider without blocking, with console.showStarting() meanwhile; when it listens,
///      console.connectTo({Connection::Kind::Embedded, issuer}); when it cannot, console.showStartFailure(error).
///
/// GUI thread only. The provider must outlive the console.
class Console : public QObject
{
    Q_OBJECT
public:
    explicit Console(ConsoleOptions options, QObject *parent = nullptr);
    ~Console() override;

    void show();
    QMainWindow *window() const;

    void showStarting(const QString &text);
    void showStartFailure(const Error &error);
    /// Renews the last session with this provider if one is kept, else shows its sign-in page.
    void connectTo(const Connection &connection);
    void signOut();
    /// Goes to a place, "applications/12"; kept until someone is signed in.
    void open(const QString &link);

    ProviderClient *client() const { return m_client.get(); }
    /// The sign-in view while it is shown, else null: for the tour, which signs in as a person would.
    EmbeddedView *signInView() const;
    bool signedIn() const { return m_person.has_value(); }

    static QString savedLanguage();
    static Scheme savedScheme();

Q_SIGNALS:
    void signedInChanged(bool signedIn);
    /// The person asked for the provider in this process again; main starts it and calls connectTo().
    void embeddedRequested();
    void startRetryRequested();

private:
    QCoro::Task<> resume();
    void askMe();
    void enter(const Person &person);
    void showSignIn(const QString &why = {});
    void keepRefreshToken();
    QString secretKey() const;
    void chooseConnection();

    ConsoleOptions m_options;
    Connection m_connection;
    std::unique_ptr<ProviderClient> m_client;
    std::unique_ptr<MainWindow> m_window;
    std::optional<Person> m_person;
    QString m_pendingLink;
    quint64 m_attempt = 0;
};

} // namespace bc::ui
