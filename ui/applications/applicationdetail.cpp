#include "ui/applications/applicationdetail.h"

#include "ui/client/providerclient.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

/// One fact: its name above, its value below, perhaps with a copy button.
QWidget *fact(const QString &name, const QString &value, bool code = false, const QString &tip = {})
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(label(name, Text::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    QLabel *text = label(value.isEmpty() ? u"–"_s : value, code ? Text::Mono : Text::Body);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setToolTip(plainTip(tip));
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    row->addWidget(text, 1);
    if (code && !value.isEmpty()) {
        auto *copy = new QToolButton;
        copy->setIcon(icon(u"edit-copy"_s));
        describe(copy, ApplicationDetail::tr("Copy %1").arg(name));
        QObject::connect(copy, &QToolButton::clicked, copy, [value] { QApplication::clipboard()->setText(value); });
        row->addWidget(copy, 0, Qt::AlignTop);
    }
    column->addLayout(row);
    return box;
}

} // namespace

ApplicationDetail::ApplicationDetail(ProviderClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_states(new StateView)
    , m_name(label({}, Text::Heading))
    , m_stateSign(new IconLabel)
    , m_state(label({}, Text::Body))
    , m_description(label({}, Text::Muted))
    , m_facts(new QVBoxLayout)
{
    m_states->setEmpty(u"sign-applications"_s, tr("No application chosen"),
                       tr("Choose one in the list to see its addresses, grants and secrets."));
    m_states->setLoadingText(tr("Loading the application…"));
    connect(m_states, &StateView::retryRequested, this, &ApplicationDetail::reload);
    connect(m_states, &StateView::cancelRequested, this, [this] {
        m_running.cancel();
        m_states->showEmpty();
    });

    const auto button = [this](const QString &text, auto signal) {
        auto *made = new QPushButton(text);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    m_edit = button(tr("Edit"), &ApplicationDetail::editRequested);
    m_walk = button(tr("Walk its flow"), &ApplicationDetail::walkRequested);
    m_rotate = button(tr("Rotate secret…"), &ApplicationDetail::rotateRequested);
    m_disable = button(tr("Disable…"), &ApplicationDetail::disableRequested);
    makeDestructive(m_disable);
    m_restore = button(tr("Restore"), &ApplicationDetail::restoreRequested);
    auto *close = new QToolButton;
    close->setIcon(icon(u"sign-close"_s));
    describe(close, tr("Close the detail"), u"Esc"_s);
    connect(close, &QToolButton::clicked, this, &ApplicationDetail::closeRequested);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    m_name->setWordWrap(true);
    head->addWidget(m_name, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(m_stateSign);
    state->addWidget(m_state);
    state->addStretch();
    column->addLayout(state);
    m_description->setWordWrap(true);
    column->addWidget(m_description);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::s);
    for (QPushButton *each : {m_edit, m_walk}) {
        actions->addWidget(each);
    }
    actions->addStretch();
    column->addLayout(actions);
    column->addLayout(m_facts);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::s);
    for (QPushButton *each : {m_rotate, m_disable, m_restore}) {
        last->addWidget(each);
    }
    last->addStretch();
    column->addLayout(last);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_states->setContent(scroll);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_states);
    m_states->showEmpty();
}

bool ApplicationDetail::isLoaded() const { return m_states->state() == StateView::State::Full; }

void ApplicationDetail::show(qint64 id)
{
    if (id == m_id && isLoaded()) {
        return;
    }
    m_id = id;
    m_running.cancel();
    if (id == 0) {
        m_states->showEmpty();
        return;
    }
    reload();
}

void ApplicationDetail::reload()
{
    if (m_id == 0) {
        return;
    }
    m_running.cancel();
    if (!isLoaded() || m_application.id != m_id) {
        m_states->showLoading();
    }
    const qint64 asked = m_id;
    const QString path = u"/api/v1/application/%1"_s.arg(asked);
    m_running = m_client.fetch(Request::get(path), this, [this, asked](const Answer &answer) {
        if (asked != m_id) {
            return;
        }
        if (answer) {
            m_application = Application::fromJson(answer->json);
            fill();
            m_states->showFull();
            Q_EMIT loaded();
        } else if (!answer.error().cancelled()) {
            m_states->showProblem(answer.error());
        }
    });
}

void ApplicationDetail::fill()
{
    const Application &a = m_application;
    m_name->setText(a.name);
    m_stateSign->setIcon(a.active() ? u"sign-ok"_s : u"sign-pause"_s, a.active() ? &Colours::good : &Colours::warning);
    m_state->setText(stateName(a.state));
    m_description->setText(a.description);
    m_description->setVisible(!a.description.isEmpty());

    delete m_factsHolder;
    m_factsHolder = new QWidget;
    auto *facts = new QVBoxLayout(m_factsHolder);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(space::m);
    facts->addWidget(fact(tr("Client id"), a.clientId, true));
    if (a.redirectUrls.isEmpty()) {
        facts->addWidget(fact(tr("Redirect address"), {}));
    }
    for (qsizetype i = 0; i < a.redirectUrls.size(); ++i) {
        facts->addWidget(fact(i == 0 ? tr("Redirect address") : tr("Also allowed"), a.redirectUrls.at(i), true));
    }
    facts->addWidget(fact(tr("Grants"), grantNames(a.grantTypes)));
    QString kind =
        a.isPublic ? tr("Public: has no secret, must use PKCE") : tr("Confidential: proves itself by a secret");
    if (a.isTrusted) {
        kind += u'\n' + tr("Trusted: may write through the client-keyed API");
    }
    facts->addWidget(fact(tr("Kind"), kind));
    if (!a.isPublic) {
        facts->addWidget(fact(tr("Secret"), a.secretPolicy == "recoverable"_L1
                                                ? tr("Kept sealed, can be read through the API")
                                                : tr("Shown once, only its hash is kept")));
    }
    facts->addWidget(fact(tr("Life of an access token"), a.accessTokenSeconds > 0
                                                             ? tr("%n second(s)", nullptr, a.accessTokenSeconds)
                                                             : tr("The provider's default")));
    if (a.profileInRedirect) {
        facts->addWidget(fact(tr("Redirect"), tr("Carries the person's e-mail address and names")));
    }
    facts->addWidget(fact(tr("Website"), a.websiteUrl));
    facts->addWidget(fact(tr("Owner"), a.ownerName));
    facts->addWidget(fact(tr("Last used"), a.lastUsed.isValid() ? moment::both(a.lastUsed) : tr("Never"), false,
                          moment::exact(a.lastUsed)));
    facts->addWidget(fact(tr("Created"), moment::both(a.created), false, moment::exact(a.created)));
    facts->addWidget(fact(tr("Changed"), moment::both(a.modified), false, moment::exact(a.modified)));
    m_facts->addWidget(m_factsHolder);

    // The console's own entry would lock everybody out.
    m_edit->setVisible(a.active() && !a.isFirstParty);
    m_walk->setVisible(a.active() && !a.isFirstParty && a.grantTypes.contains(u"authorization_code"_s));
    m_rotate->setVisible(a.active() && !a.isPublic && !a.isFirstParty);
    m_disable->setVisible(a.active() && !a.isFirstParty);
    m_restore->setVisible(!a.active());
}

} // namespace bc::ui::applications
