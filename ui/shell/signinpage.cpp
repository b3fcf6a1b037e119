#include "ui/shell/signinpage.h"

#include "ui/client/providerclient.h"
#include "ui/webview/embeddedview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_why(label({}, Text::Body))
    , m_states(new StateView)
    , m_holder(new QWidget)
{
    auto *holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins(0, 0, 0, 0);
    m_states->setContent(m_holder);
    m_states->setLoadingText(tr("Signing in…"));
    connect(m_states, &StateView::retryRequested, this, &SignInPage::begin);
    connect(m_states, &StateView::cancelRequested, this, &SignInPage::begin);

    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignHCenter);
    m_why->setContentsMargins(space::l, space::m, space::l, space::m);
    m_why->hide();
    auto *restart = new QPushButton(tr("Start again"));
    restart->setFlat(true);
    connect(restart, &QPushButton::clicked, this, &SignInPage::begin);
    auto *elsewhere = new QPushButton(tr("Connect to another provider…"));
    elsewhere->setFlat(true);
    connect(elsewhere, &QPushButton::clicked, this, &SignInPage::connectionRequested);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::l, space::s, space::l, space::s);
    foot->addStretch();
    foot->addWidget(restart);
    foot->addWidget(elsewhere);
    foot->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_why);
    column->addWidget(m_states, 1);
    column->addLayout(foot);
}

void SignInPage::start(ProviderClient *client, const QString &why)
{
    m_client = client;
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    begin();
}

void SignInPage::forget()
{
    if (m_view) {
        m_view->forget();
    }
}

void SignInPage::close()
{
    m_attempt.reset();
    delete m_view;
    m_view = nullptr;
}

void SignInPage::begin()
{
    if (!m_client) {
        return;
    }
    if (!m_view) {
        m_view = new EmbeddedView(m_holder);
        m_holder->layout()->addWidget(m_view);
        connect(m_view, &EmbeddedView::redirectReached, this, &SignInPage::redirected);
    }
    m_attempt = std::make_unique<SignIn>(m_client->base(), m_client->clientId());
    m_view->setRedirect(m_attempt->redirectUrl());
    m_view->setAllowedOrigins({m_client->base()});
    m_states->showFull();
    m_view->load(m_attempt->authorizeUrl(QLocale().bcp47Name()));
    m_view->setFocus();
}

void SignInPage::redirected(const QUrl &url)
{
    if (!m_attempt) {
        return;
    }
    const Outcome<QString> code = m_attempt->codeFrom(url);
    if (!code) {
        m_attempt.reset();
        m_states->showProblem(code.error());
        return;
    }
    m_states->showLoading();
    const QString verifier = m_attempt->verifier();
    const QUrl redirect = m_attempt->redirectUrl();
    m_attempt.reset();
    const QPointer<SignInPage> self(this);
    const QPointer<ProviderClient> client(m_client);
    SignIn::exchange(m_client, *code, verifier, redirect).then([self, client](const Outcome<Tokens> &tokens) {
        if (!self || self->m_client != client || self->m_attempt) {
            return; // another provider was chosen, or a new attempt begun, in the meantime
        }
        if (!tokens) {
            self->m_states->showProblem(tokens.error());
            return;
        }
        Q_EMIT self->signedIn();
    });
}

} // namespace bc::ui
