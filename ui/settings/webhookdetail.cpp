#include "ui/settings/webhookdetail.h"

#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/settings/deliveriesview.h"
#include "ui/settings/parts.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return u"sign-ok"_s;
    case Mark::Warning:
        return u"sign-warning"_s;
    case Mark::Bad:
        return u"sign-error"_s;
    default:
        return u"sign-pause"_s;
    }
}

IconLabel::Colour colourOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return &Colours::good;
    case Mark::Bad:
        return &Colours::bad;
    default:
        return &Colours::warning;
    }
}

} // namespace

WebhookDetail::WebhookDetail(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_states(new StateView)
    , m_header(new PlaceHeader({}))
    , m_url(label({}, Text::Mono))
    , m_state(label({}))
    , m_reason(label({}, Text::Muted))
    , m_events(label({}, Text::Muted))
    , m_sign(new IconLabel)
    , m_test(new WaitButton(tr("Send a test"), tr("Sending…")))
    , m_pause(new WaitButton({}, tr("Changing…")))
    , m_rotate(new WaitButton(tr("Rotate secret…"), tr("Rotating…")))
    , m_remove(new WaitButton(tr("Remove…"), tr("Removing…")))
    , m_edit(new QPushButton(tr("Edit")))
    , m_deliveries(new DeliveriesView(workbench, DeliveriesView::Of::OneWebhook))
{
    m_test->setObjectName(u"testWebhook"_s);
    m_pause->setObjectName(u"pauseWebhook"_s);
    m_rotate->setObjectName(u"rotateWebhook"_s);
    m_remove->setObjectName(u"removeWebhook"_s);
    makeDestructive(m_remove);
    connect(m_test, &WaitButton::asked, this, &WebhookDetail::test);
    connect(m_pause, &WaitButton::asked, this, &WebhookDetail::pauseOrResume);
    connect(m_rotate, &WaitButton::asked, this, &WebhookDetail::rotate);
    connect(m_remove, &WaitButton::asked, this, &WebhookDetail::remove);
    connect(m_edit, &QPushButton::clicked, this, &WebhookDetail::editRequested);
    auto *back = new QToolButton;
    back->setIcon(icon(u"go-previous"_s));
    back->setText(tr("All webhooks"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    describe(back, tr("All webhooks"), u"Esc"_s);
    connect(back, &QToolButton::clicked, this, &WebhookDetail::left);
    m_header->addWidget(back);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(space::l, 0, space::l, space::m);
    facts->setSpacing(space::s);
    auto *address = new QHBoxLayout;
    address->setSpacing(space::xs);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_url->setWordWrap(true);
    address->addWidget(m_url, 1);
    auto *copy = new QToolButton;
    copy->setIcon(icon(u"edit-copy"_s));
    describe(copy, tr("Copy the address"));
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_webhook.url); });
    address->addWidget(copy, 0, Qt::AlignTop);
    facts->addLayout(address);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::xs);
    state->addWidget(m_sign);
    state->addWidget(m_state);
    state->addSpacing(space::s);
    m_reason->setWordWrap(true);
    state->addWidget(m_reason, 1);
    facts->addLayout(state);
    m_events->setWordWrap(true);
    facts->addWidget(m_events);
    auto *actions = new WrapLayout;
    actions->setContentsMargins(0, space::xs, 0, 0);
    actions->setSpacing(space::s);
    for (QPushButton *each : {static_cast<QPushButton *>(m_test), m_edit, static_cast<QPushButton *>(m_pause),
                              static_cast<QPushButton *>(m_rotate), static_cast<QPushButton *>(m_remove)}) {
        actions->addWidget(each);
    }
    facts->addLayout(actions);
    column->addLayout(facts);
    column->addSpacing(space::s);
    column->addWidget(m_deliveries, 1);

    m_states->setContent(content);
    m_states->setLoadingText(tr("Loading the webhook…"));
    m_states->setEmpty(u"sign-hook"_s, tr("No webhook chosen"), {});
    connect(m_states, &StateView::retryRequested, this, &WebhookDetail::reload);
    connect(m_states, &StateView::cancelRequested, this, [this] {
        m_loading.cancel();
        Q_EMIT left();
    });
    connect(m_deliveries, &DeliveriesView::retried, this, &WebhookDetail::changed);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_states, 1);
}

bool WebhookDetail::isLoaded() const { return m_states->state() == StateView::State::Full && m_webhook.id == m_id; }

void WebhookDetail::show(qint64 id)
{
    const bool other = id != m_id;
    m_id = id;
    if (other) {
        m_header->setTitle({});
    }
    reload();
}

void WebhookDetail::reload()
{
    m_loading.cancel();
    if (m_id == 0) {
        m_states->showEmpty();
        return;
    }
    if (m_webhook.id != m_id) {
        m_states->showLoading();
    }
    const qint64 asked = m_id;
    const QString path = u"/api/v1/admin/webhooks/%1"_s.arg(asked);
    m_loading = m_workbench.client().fetch(Request::get(path), this, [this, asked](const Answer &answer) {
        if (asked != m_id) {
            return;
        }
        if (answer) {
            m_webhook = Webhook::fromJson(answer->json);
            fill();
            m_states->showFull();
            m_deliveries->show(asked);
            Q_EMIT loaded();
        } else if (!answer.error().cancelled()) {
            m_states->showProblem(answer.error());
        }
    });
}

void WebhookDetail::fill()
{
    const Webhook &w = m_webhook;
    m_header->setTitle(w.description.isEmpty() ? w.host() : w.description);
    m_url->setText(w.url);
    m_sign->setIcon(signOf(w.mark()), colourOf(w.mark()));
    m_state->setText(w.stateName());
    QString reason;
    if (!w.active()) {
        reason = w.disabledReason.isEmpty() ? tr("Nothing is sent. What happens meanwhile is not told later.")
                                            : w.disabledReason;
    } else if (w.failingSince.isValid()) {
        reason =
            tr("since %1. If it goes on for five days, the webhook is given up.").arg(moment::both(w.failingSince));
    } else if (w.previousSecretExpires.isValid() && w.previousSecretExpires > QDateTime::currentDateTimeUtc()) {
        reason = tr("The former secret signs too until %1.").arg(moment::both(w.previousSecretExpires));
    }
    m_reason->setText(reason);
    m_events->setText(tr("Told of: %1").arg(eventsText(w.events)));
    m_events->setToolTip(plainTip(w.events.join(u'\n')));
    m_pause->setIdleText(w.active() ? tr("Pause") : tr("Resume"));
    m_test->setEnabled(w.active());
    m_test->setToolTip(w.active() ? QString() : tr("Nothing is sent to a paused webhook. Resume it first."));
}

void WebhookDetail::test()
{
    const QString path = u"/api/v1/admin/webhooks/%1/test"_s.arg(m_id);
    m_test->begin(m_workbench.client().fetch(Request::post(path), this, [this](const Answer &answer) {
        m_test->end();
        if (!answer) {
            complain(m_workbench, tr("No test was sent."), answer.error());
            return;
        }
        m_workbench.notify(Workbench::Tone::Info,
                           tr("A test is on its way to %1; what comes back stands below.").arg(m_webhook.host()));
        m_deliveries->showState({});
        m_deliveries->list()->select(answer->json.value("id"_L1).toInteger());
        m_deliveries->watchNewest();
        Q_EMIT changed();
    }));
}

void WebhookDetail::pauseOrResume()
{
    const bool resume = !m_webhook.active();
    const QString path = u"/api/v1/admin/webhooks/%1"_s.arg(m_id);
    const QJsonObject body{{u"state"_s, resume ? 5 : 0}};
    m_pause->begin(m_workbench.client().fetch(Request::put(path, body), this, [this, resume](const Answer &answer) {
        m_pause->end();
        if (!answer) {
            complain(m_workbench, resume ? tr("The webhook was not resumed.") : tr("The webhook was not paused."),
                     answer.error());
            return;
        }
        m_webhook = Webhook::fromJson(answer->json);
        fill();
        m_workbench.notify(Workbench::Tone::Good,
                           resume ? tr("%1 is told of what happens from now on.").arg(m_webhook.host())
                                  : tr("Nothing more is sent to %1.").arg(m_webhook.host()));
        Q_EMIT changed();
    }));
}

void WebhookDetail::rotate()
{
    auto *dialog = new ConfirmDialog(
        tr("New secret for %1").arg(m_webhook.host()),
        tr("Messages are signed with a new secret, shown once. For a while the old one signs beside it, so that "
           "nothing is refused while you put the new one in place."),
        tr("Make a new secret"), ConfirmDialog::Kind::Plain, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *overlap = new QComboBox;
    for (const auto &[seconds, text] : QList<std::pair<int, QString>>{{0, tr("Not at all: it may have leaked")},
                                                                      {3600, tr("1 hour")},
                                                                      {86400, tr("24 hours")},
                                                                      {7 * 86400, tr("7 days")}}) {
        overlap->addItem(text, seconds);
    }
    overlap->setCurrentIndex(2);
    dialog->add(
        new FormField(u"overlap_seconds"_s, tr("The old secret signs for"), FormField::Need::Optional, overlap));
    connect(dialog, &QDialog::accepted, this, [this, overlap] { sendRotation(overlap->currentData().toInt()); });
    dialog->open();
}

void WebhookDetail::sendRotation(int overlapSeconds)
{
    const QString path = u"/api/v1/admin/webhooks/%1/rotate-secret"_s.arg(m_id);
    const QJsonObject body{{u"overlap_seconds"_s, overlapSeconds}};
    m_rotate->begin(m_workbench.client().fetch(Request::post(path, body), this, [this](const Answer &answer) {
        m_rotate->end();
        if (!answer) {
            complain(m_workbench, tr("The secret was not changed."), answer.error());
            return;
        }
        auto *shown = new RevealDialog(tr("The new secret for %1").arg(m_webhook.host()),
                                       tr("Put it where messages are checked. It is shown this once."),
                                       tr("Signing secret"), answer->json.value("secret"_L1).toString(), window());
        shown->setAttribute(Qt::WA_DeleteOnClose);
        shown->open();
        reload();
    }));
}

void WebhookDetail::remove()
{
    auto *dialog = new ConfirmDialog(tr("Remove the webhook to %1?").arg(m_webhook.host()),
                                     tr("Nothing more is sent there, what still waits included, and its secret is "
                                        "erased. This cannot be taken back; pausing can."),
                                     tr("Remove webhook"), ConfirmDialog::Kind::Destructive, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &WebhookDetail::sendRemoval);
    dialog->open();
}

void WebhookDetail::sendRemoval()
{
    const QString path = u"/api/v1/admin/webhooks/%1"_s.arg(m_id);
    m_remove->begin(m_workbench.client().fetch(Request::remove(path), this, [this](const Answer &answer) {
        m_remove->end();
        if (!answer) {
            complain(m_workbench, tr("The webhook was not removed."), answer.error());
            return;
        }
        m_workbench.notify(Workbench::Tone::Good, tr("The webhook to %1 is removed.").arg(m_webhook.host()));
        m_webhook = {};
        Q_EMIT removed();
    }));
}

} // namespace bc::ui::settings
