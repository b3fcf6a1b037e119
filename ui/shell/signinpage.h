#pragma once

#include "ui/client/connection.h"
#include "ui/client/signin.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace bc::ui {

class EmbeddedView;
class ProviderClient;
class StateView;

/// Signs a person in through the provider's own pages in the embedded view. One attempt at a time: each has its own
/// state and verifier.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    /// Starts a fresh attempt; `why` says why one is asked again (may be empty).
    void start(ProviderClient *client, const QString &why);
    /// Forgets the provider's cookies, so that the next attempt asks for the password.
    void forget();
    /// Stops and takes the view down; it costs a process of its own.
    void close();
    EmbeddedView *view() const { return m_view; }

Q_SIGNALS:
    /// Tokens are in the client.
    void signedIn();
    void connectionRequested();

private:
    void begin();
    void redirected(const QUrl &url);

    ProviderClient *m_client = nullptr;
    std::unique_ptr<SignIn> m_attempt;
    QLabel *m_why;
    StateView *m_states;
    QWidget *m_holder;
    EmbeddedView *m_view = nullptr;
};

} // namespace bc::ui
