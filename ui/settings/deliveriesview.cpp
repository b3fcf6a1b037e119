#include "ui/settings/deliveriesview.h"

#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/settings/parts.h"
#include "ui/settings/retryall.h"
#include "ui/settings/webhook.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds watchInterval{2};
constexpr int mostLooks = 8; // a receiver has ten seconds to answer

struct DeliveryColumn
{
    enum Index { Event, State, Came, Attempts, Created, Next };
};

QString state(const QJsonObject &row) { return row.value("state"_L1).toString(); }
int attempts(const QJsonObject &row) { return row.value("attempts"_L1).toInt(); }

QVariant timeData(const QJsonObject &row, const QString &field, int role)
{
    const QDateTime time = moment::fromText(row.value(field).toString());
    switch (role) {
    case Qt::DisplayRole:
        return time.isValid() ? moment::absolute(time) : u"–"_s;
    case Qt::ToolTipRole:
        return plainTip(moment::exact(time));
    default:
        return {};
    }
}

QList<Column> deliveryColumns()
{
    QList<Column> list;
    list.append({DeliveriesView::tr("Event"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     const QString name = row.value("event"_L1).toString();
                     if (role == Qt::ToolTipRole) {
                         return plainTip(name);
                     }
                     return role == Qt::DisplayRole ? eventTitle(name) : QVariant();
                 },
                 170});
    list.append({DeliveriesView::tr("State"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     if (role == StateRole) {
                         return QVariant::fromValue(deliveryMark(state(row), attempts(row)));
                     }
                     return role == Qt::DisplayRole ? deliveryState(state(row), attempts(row)) : QVariant();
                 },
                 140});
    list.append({DeliveriesView::tr("Answer"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                     const QString text = shown ? deliveryAnswer(row) : QString();
                     return role == Qt::ToolTipRole ? QVariant(plainTip(text)) : (shown ? text : QVariant());
                 },
                 170});
    list.append({DeliveriesView::tr("Tries"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? QVariant(attempts(row)) : QVariant();
                 },
                 56,
                 Qt::AlignRight | Qt::AlignVCenter});
    list.append({DeliveriesView::tr("Since"),
                 {},
                 [](const QJsonObject &row, int role) { return timeData(row, u"created_time"_s, role); },
                 160});
    list.append({DeliveriesView::tr("Next try"),
                 {},
                 [](const QJsonObject &row, int role) { return timeData(row, u"next_time"_s, role); },
                 160});
    list[DeliveryColumn::Created].priority = 1;
    list[DeliveryColumn::Next].priority = 2;
    return list;
}

} // namespace

DeliveriesView::DeliveriesView(Workbench &workbench, Of of, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_of(of)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_panel(new QWidget)
    , m_states(new StateView)
    , m_title(label({}, Text::Strong))
    , m_answer(label({}))
    , m_times(label({}, Text::Muted))
    , m_payload(new QPlainTextEdit)
    , m_retry(new WaitButton(tr("Send again"), tr("Sending…")))
    , m_watch(new QTimer(this))
{
    m_watch->setInterval(watchInterval);
    connect(m_watch, &QTimer::timeout, this, [this] {
        if (++m_looks > mostLooks || !isVisible()) {
            m_watch->stop();
        } else {
            reload();
        }
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(space::l, space::m, space::l, space::m);
    inside->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_retry->setObjectName(u"retry"_s);
    m_retry->hide(); // until it is known whether there is anything to send again
    head->addWidget(m_retry);
    inside->addLayout(head);
    for (QLabel *each : {m_answer, m_times}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        inside->addWidget(each);
    }
    m_payload->setReadOnly(true);
    m_payload->setFont(Theme::mono(type::body));
    m_payload->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_payload->setTabChangesFocus(true);
    m_payload->setAccessibleName(tr("What is sent"));
    inside->addSpacing(space::xs);
    inside->addWidget(m_payload, 1);
    m_states->setContent(content);
    m_states->setLoadingText(tr("Loading the message…"));
    m_states->setEmpty(u"sign-hook"_s, tr("No message chosen"), {});
    auto *around = new QVBoxLayout(m_panel);
    around->setContentsMargins(0, 0, 0, 0);
    around->setSpacing(0);
    around->addWidget(m_states);
    m_panel->hide();
    connect(m_states, &StateView::retryRequested, this, [this] { showMessage(); });
    connect(m_states, &StateView::cancelRequested, this, [this] { m_loading.cancel(); });
    connect(m_retry, &WaitButton::asked, this, &DeliveriesView::retry);
}

void DeliveriesView::show(qint64 webhookId)
{
    if (webhookId == m_webhookId) {
        return;
    }
    m_webhookId = webhookId;
    makeList(webhookId);
}

void DeliveriesView::makeList(qint64 webhookId)
{
    delete m_list;
    m_loading.cancel();
    m_shown = 0;
    m_panel->hide();
    m_path = m_of == Of::AllWebhooks ? u"/api/v1/admin/webhook-deliveries"_s
                                     : u"/api/v1/admin/webhooks/%1/deliveries"_s.arg(webhookId);
    auto *model = new PagedModel(m_workbench.client(), m_path, deliveryColumns());
    model->setPaging(u"before"_s, u"next_before"_s);
    if (m_of == Of::AllWebhooks) {
        model->setDefaultFilter(u"state"_s, u"dead"_s);
    }
    m_list = new ListView(model, u"deliveries"_s);
    m_list->searchField()->hide();
    m_chips = nullptr;
    if (m_of == Of::OneWebhook) {
        m_chips = m_list->addChips(u"state"_s);
        m_chips->add(tr("All"), {});
        m_chips->add(tr("Waiting"), u"waiting"_s);
        m_chips->add(tr("Delivered"), u"delivered"_s);
        m_chips->add(tr("Given up"), u"dead"_s);
    }
    m_retryAll = new WaitButton(tr("Send all given up again"), tr("Queuing them again…"));
    m_retryAll->setObjectName(u"retryAll"_s);
    connect(m_retryAll, &WaitButton::asked, this, &DeliveriesView::retryAll);
    m_list->addToBar(m_retryAll);
    m_retryAll->hide(); // until something that was given up is listed
    m_list->table()->setAccessibleName(tr("Deliveries"));
    auto *delegate = new StateDelegate(m_list);
    for (const int column : {DeliveryColumn::State, DeliveryColumn::Created, DeliveryColumn::Next}) {
        m_list->table()->setItemDelegateForColumn(column, delegate);
    }
    m_list->states()->setEmpty(
        u"sign-hook"_s, m_of == Of::AllWebhooks ? tr("Nothing was given up") : tr("Nothing was sent yet"),
        m_of == Of::AllWebhooks
            ? tr("A message that no try got through within 24 hours is listed here and kept for 30 days.")
            : tr("What happens from now on is sent to this address. Send a test to see whether it arrives."));
    m_list->states()->setLoadingText(tr("Loading deliveries…"));
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) {
        if (state(row) != "waiting"_L1) {
            menu.addAction(icon(u"view-refresh"_s), tr("Send again"), this, &DeliveriesView::retry);
        }
    });
    connect(model, &PagedModel::stateChanged, this, [this, model] {
        bool givenUp = false;
        for (int i = 0; i < model->rowCount() && !givenUp; ++i) {
            givenUp = state(model->row(i)) == "dead"_L1;
        }
        m_retryAll->setVisible(givenUp || m_retryAll->isWaiting());
        const QJsonObject first = model->row(0);
        const bool tried = state(first) != "waiting"_L1 || attempts(first) > 0;
        if (model->state() == PagedModel::State::Failed || (model->state() == PagedModel::State::Ready && tried)) {
            m_watch->stop();
        }
    });
    connect(m_list, &ListView::currentChanged, this, [this](const QJsonObject &row) {
        if (row.value("id"_L1).toInteger() != 0) {
            showMessage();
        }
    });
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_list->ensureLoaded();
}

void DeliveriesView::showState(const QString &state)
{
    if (m_chips) {
        m_chips->setCurrent(state);
        m_list->model()->setFilter(u"state"_s, state);
    }
}

void DeliveriesView::reload()
{
    if (m_list) {
        m_list->model()->reload();
    }
}

void DeliveriesView::watchNewest()
{
    m_looks = 0;
    m_watch->start();
    reload();
}

void DeliveriesView::showMessage()
{
    const QJsonObject row = m_list->currentRow();
    const qint64 id = row.value("id"_L1).toInteger();
    m_loading.cancel();
    if (m_shown != id) {
        m_states->showLoading();
    }
    m_shown = id;
    m_panel->show();
    const QString path = u"/api/v1/admin/webhook-deliveries/%1"_s.arg(id);
    m_loading = m_workbench.client().fetch(Request::get(path), this, [this, id](const Answer &answer) {
        if (id != m_shown) {
            return;
        }
        if (answer) {
            fillMessage(answer->json);
            m_states->showFull();
        } else if (answer.error().cancelled()) {
            m_states->showEmpty();
        } else {
            m_states->showProblem(answer.error());
        }
    });
}

void DeliveriesView::fillMessage(const QJsonObject &delivery)
{
    const QString event = delivery.value("event"_L1).toString();
    const QDateTime settled = moment::fromText(delivery.value("settled_time"_L1).toString());
    const QDateTime next = moment::fromText(delivery.value("next_time"_L1).toString());
    m_title->setText(u"%1 · %2"_s.arg(event, delivery.value("message_id"_L1).toString()));
    const int tries = attempts(delivery);
    const QString word = deliveryState(state(delivery), tries);
    m_answer->setText(
        tries == 0 ? word : tr("%1 after %n attempt(s): %2", nullptr, tries).arg(word, deliveryAnswer(delivery)));
    m_times->setText(settled.isValid() ? tr("Finished %1").arg(moment::both(settled))
                                       : tr("Next try %1").arg(moment::both(next)));
    m_payload->setPlainText(QString::fromUtf8(
        QJsonDocument(delivery.value("payload"_L1).toObject()).toJson(QJsonDocument::Indented).trimmed()));
    m_retry->setVisible(state(delivery) != "waiting"_L1);
}

void DeliveriesView::retry()
{
    const qint64 id = m_list->currentId();
    if (id == 0 || m_retry->isWaiting()) {
        return;
    }
    const QString path = u"/api/v1/admin/webhook-deliveries/%1/retry"_s.arg(id);
    m_retry->begin(m_workbench.client().fetch(Request::post(path), this, [this, id](const Answer &answer) {
        m_retry->end();
        if (!answer) {
            complain(m_workbench, tr("The message was not sent again."), answer.error());
            return;
        }
        m_list->model()->patch(id, answer->json);
        if (id == m_shown) {
            showMessage();
        }
        m_workbench.notify(Workbench::Tone::Good, tr("The message is sent again."));
        Q_EMIT retried();
    }));
}

void DeliveriesView::retryAll()
{
    auto *all = new RetryAll(m_workbench.client(), m_path, this);
    Work *work = m_workbench.beginWork(tr("Sending again what was given up"));
    if (work) {
        connect(work, &Work::cancelRequested, all, &RetryAll::cancel);
        connect(all, &RetryAll::progressed, work, &Work::setProgress);
        connect(all, &QObject::destroyed, work, &Work::finish); // also when this page goes before it has finished
    }
    m_retryAll->begin({});
    connect(m_retryAll, &QPushButton::clicked, all, &RetryAll::cancel);
    connect(all, &RetryAll::finished, this, [this, all] {
        m_retryAll->end();
        const QString text = tr("%n message(s) are sent again.", nullptr, all->done());
        if (all->problem() && !all->problem()->cancelled()) {
            complain(m_workbench, text, *all->problem());
        } else {
            m_workbench.notify(Workbench::Tone::Good, text);
        }
        m_list->model()->reload();
        Q_EMIT retried();
    });
    all->start();
}

} // namespace bc::ui::settings
