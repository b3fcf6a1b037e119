#pragma once

#include "ui/client/connection.h"
#include "ui/client/problem.h"
#include "ui/shell/history.h"
#include "ui/widgets/place.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace bc::ui {

class NavigationBar;
class NoticeBar;
class SignInPage;
class StateView;
class StatusLine;
class TitleBand;

/// The window: title band, navigation bar, places, notices, status line, command palette. Lends itself to the places as
/// their Workbench. Knows nothing of how one signs in; Console tells it what to show.
class MainWindow : public QMainWindow, public Workbench
{
    Q_OBJECT
public:
    explicit MainWindow(QList<PlaceEntry> entries);
    ~MainWindow() override;

    // Workbench
    ProviderClient &client() override { return *m_client; }
    const Person &person() const override { return m_person; }
    void open(const QString &link) override;
    void notify(Tone tone, const QString &text, QAction *action = nullptr) override;
    Work *beginWork(const QString &title) override;

    void setConnection(const Connection &connection, ProviderClient *client);
    void showStarting(const QString &text);
    void showProblem(const Problem &problem);
    /// Puts the sign-in page in front; places and their drafts stay behind it until enter() or leave().
    void showSignIn(const QString &why);
    void enter(const Person &person);
    void leave();
    SignInPage *signInPage() const { return m_signIn; }
    QString currentLink() const;
    /// What would be lost; empty when nothing.
    QString unsaved() const;
    /// Asks before something typed would be lost; true: go on.
    bool mayLeave();

Q_SIGNALS:
    void signOutRequested();
    void connectionRequested();
    void retryRequested();
    /// The wait for the provider or the last session was called off.
    void waitCancelled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Place *placeFor(const QString &id);
    void go(const QString &link, bool remember);
    void makeActions();
    void openPalette();
    void retitle();

    QList<PlaceEntry> m_entries;
    ProviderClient *m_client = nullptr;
    Person m_person;
    Connection m_connection;
    bool m_entered = false;
    History m_history;
    QHash<QString, Place *> m_places;
    QString m_current;

    TitleBand *m_band;
    NavigationBar *m_navigation;
    NoticeBar *m_notices;
    QStackedWidget *m_pages;
    QStackedWidget *m_layers;
    StateView *m_waiting;
    SignInPage *m_signIn;
    StatusLine *m_status;
    QAction *m_back;
    QAction *m_forward;
};

} // namespace bc::ui
