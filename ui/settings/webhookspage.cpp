#include "ui/settings/webhookspage.h"

#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/settings/deliveriesview.h"
#include "ui/settings/parts.h"
#include "ui/settings/webhook.h"
#include "ui/settings/webhookdetail.h"
#include "ui/settings/webhookform.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

struct WebhookColumn
{
    enum Index { Address, Description, State, Last, Events, Tenant };
};

const QLatin1String givenUpPosition("given-up");
const QLatin1String editSuffix("/edit");
const QLatin1String lastField("last_delivery"); // put into the rows here: the provider lists deliveries by themselves
constexpr int newest = 500;                     // deliveries among which each webhook's last one is looked for
constexpr int mostCounted = 1000;

QVariant lastData(const QJsonObject &row, int role)
{
    const QJsonObject last = row.value(lastField).toObject();
    if (last.isEmpty()) {
        return role == Qt::DisplayRole ? QVariant(WebhooksPage::tr("None recently")) : QVariant();
    }
    const QString state = last.value("state"_L1).toString();
    const int attempts = last.value("attempts"_L1).toInt();
    const QDateTime time = moment::fromText(last.value("created_time"_L1).toString());
    switch (role) {
    case Qt::DisplayRole:
        return deliveryState(state, attempts);
    case StateRole:
        return QVariant::fromValue(deliveryMark(state, attempts));
    case SecondRole:
        return moment::absolute(time);
    case Qt::ToolTipRole:
        return plainTip(u"%1 · %2\n%3"_s.arg(eventTitle(last.value("event"_L1).toString()), deliveryAnswer(last),
                                             moment::exact(time)));
    default:
        return {};
    }
}

QVariant stateData(const QJsonObject &row, int role)
{
    const Webhook webhook = Webhook::fromJson(row);
    switch (role) {
    case Qt::DisplayRole:
        return webhook.stateName();
    case StateRole:
        return QVariant::fromValue(webhook.mark());
    case SecondRole:
        return webhook.active() ? moment::relative(webhook.failingSince) : QString();
    case Qt::ToolTipRole:
        return plainTip(webhook.disabledReason);
    default:
        return {};
    }
}

QList<Column> webhookColumns(bool platform)
{
    QList<Column> list;
    list.append(Column::text(WebhooksPage::tr("Address"), u"url"_s, 232));
    list.append(Column::text(WebhooksPage::tr("Description"), u"description"_s, 130));
    list.append({WebhooksPage::tr("State"), {}, stateData, 150});
    list.append({WebhooksPage::tr("Last delivery"), {}, lastData, 248});
    list.append({WebhooksPage::tr("Told of"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                     return shown ? eventsText(Webhook::fromJson(row).events) : QVariant();
                 },
                 150});
    list[WebhookColumn::Description].priority = 2;
    list[WebhookColumn::Events].priority = 1;
    if (platform) {
        list.append(Column::text(WebhooksPage::tr("Workspace"), u"tenant_id"_s, 90));
        list[WebhookColumn::Tenant].priority = 3;
    }
    return list;
}

} // namespace

WebhooksPage::WebhooksPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_new(new QAction(tr("New webhook"), this))
    , m_pages(new QStackedWidget)
    , m_detail(new WebhookDetail(workbench))
    , m_form(new WebhookForm(workbench.client()))
{
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WindowShortcut); // from the list of pages too; a hidden page hears nothing
    addAction(m_new);
    connect(m_new, &QAction::triggered, this, [this] { go(u"new"_s); });
    m_listPage = makeListPage();
    m_givenUpPage = makeGivenUpPage();
    for (QWidget *each :
         {m_listPage, static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_form), m_givenUpPage}) {
        m_pages->addWidget(each);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(m_detail, &WebhookDetail::loaded, this, [this] {
        if (m_editWhenLoaded == m_detail->id()) {
            m_editWhenLoaded = 0;
            m_form->startEdit(m_detail->webhook());
            m_pages->setCurrentWidget(m_form);
        }
    });
    connect(m_detail, &WebhookDetail::editRequested, this,
            [this] { go(QString::number(m_detail->id()) + editSuffix); });
    connect(m_detail, &WebhookDetail::left, this, [this] { go({}); });
    connect(m_detail, &WebhookDetail::changed, m_list->model(), &PagedModel::reload);
    connect(m_detail, &WebhookDetail::removed, this, [this] {
        m_list->model()->reload();
        go({});
    });
    connect(m_form, &WebhookForm::saved, this, &WebhooksPage::saved);
    connect(m_form, &WebhookForm::left, this,
            [this] { go(m_form->isNew() ? QString() : QString::number(m_form->id())); });
}

QWidget *WebhooksPage::makeListPage()
{
    auto *page = new QWidget;
    auto *header = new PlaceHeader(tr("Webhooks"));
    header->setSubtitle(tr("Signed messages to your own servers when something happens here"));
    header->addAction(m_new, true)->setObjectName(u"newWebhook"_s);

    m_givenUpNote = new QWidget;
    auto *note = new QHBoxLayout(m_givenUpNote);
    note->setContentsMargins(space::l, 0, space::l, space::m);
    note->setSpacing(space::s);
    note->addWidget(new IconLabel(u"sign-error"_s, &Colours::bad));
    m_givenUpText = label({});
    note->addWidget(m_givenUpText);
    auto *look = new QPushButton(tr("Look at them"));
    look->setObjectName(u"showGivenUp"_s);
    connect(look, &QPushButton::clicked, this, [this] { go(givenUpPosition); });
    note->addWidget(look);
    note->addStretch();
    m_givenUpNote->hide();

    const bool platform = m_workbench.person().roleId == Person::Platform;
    m_list = new ListView(new PagedModel(m_workbench.client(), u"/api/v1/admin/webhooks"_s, webhookColumns(platform)),
                          platform ? u"webhooks-of-all"_s : u"webhooks"_s);
    m_list->searchField()->hide();
    m_list->table()->setAccessibleName(tr("Webhooks"));
    auto *delegate = new StateDelegate(m_list);
    m_list->table()->setItemDelegateForColumn(WebhookColumn::State, delegate);
    m_list->table()->setItemDelegateForColumn(WebhookColumn::Last, delegate);
    m_list->states()->setEmpty(u"sign-hook"_s, tr("No webhooks yet"),
                               tr("A webhook tells a server of yours when something happens here, for example when "
                                  "somebody takes a consent back. Each message is signed."),
                               m_new);
    m_list->states()->setLoadingText(tr("Loading webhooks…"));
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) {
        const QString id = QString::number(row.value("id"_L1).toInteger());
        menu.addAction(icon(u"document-preview"_s), tr("Open"), this, [this, id] { go(id); });
        menu.addAction(icon(u"document-edit"_s), tr("Edit"), this, [this, id] { go(id + editSuffix); });
    });
    connect(m_list, &ListView::opened, this,
            [this](const QJsonObject &row) { go(QString::number(row.value("id"_L1).toInteger())); });
    connect(m_list->model(), &PagedModel::stateChanged, this, [this] {
        if (m_list->model()->state() == PagedModel::State::Ready && m_list->model()->rowCount() > 0) {
            loadDeliveries();
        }
    });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_givenUpNote);
    column->addWidget(m_list, 1);
    return page;
}

QWidget *WebhooksPage::makeGivenUpPage()
{
    auto *page = new QWidget;
    auto *header = new PlaceHeader(tr("Messages given up"));
    header->setSubtitle(tr("No attempt succeeded within 24 hours. They are kept for 30 days"));
    auto *back = new QToolButton;
    back->setIcon(icon(u"go-previous"_s));
    back->setText(tr("All webhooks"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    describe(back, tr("All webhooks"), u"Esc"_s);
    connect(back, &QToolButton::clicked, this, [this] { go({}); });
    header->addWidget(back);
    m_givenUp = new DeliveriesView(m_workbench, DeliveriesView::Of::AllWebhooks);
    connect(m_givenUp, &DeliveriesView::retried, this, [this] { m_list->model()->reload(); });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_givenUp, 1);
    return page;
}

void WebhooksPage::setPosition(const QString &position)
{
    m_position = position;
    m_editWhenLoaded = 0;
    const qint64 id = position.section(u'/', 0, 0).toLongLong();
    if (position == "new"_L1) {
        m_form->startNew();
        m_pages->setCurrentWidget(m_form);
    } else if (position == givenUpPosition) {
        m_givenUp->show(0);
        m_pages->setCurrentWidget(m_givenUpPage);
    } else if (id != 0 && position.endsWith(editSuffix) && m_detail->id() == id && m_detail->isLoaded()) {
        m_form->startEdit(m_detail->webhook());
        m_pages->setCurrentWidget(m_form);
    } else if (!position.isEmpty()) {
        m_editWhenLoaded = position.endsWith(editSuffix) ? id : 0;
        m_pages->setCurrentWidget(m_detail);
        m_detail->show(id != 0 ? id : -1); // what is no number: the provider says that there is no such webhook
    } else {
        m_pages->setCurrentWidget(m_listPage);
        m_list->select(m_detail->id());
    }
}

void WebhooksPage::go(const QString &position)
{
    const bool other = position != m_position;
    setPosition(position);
    focusContent();
    if (other) {
        Q_EMIT positionChanged(position);
    }
}

void WebhooksPage::activate() { m_list->ensureLoaded(); }

void WebhooksPage::focusContent()
{
    if (m_pages->currentWidget() == m_listPage) {
        m_list->focusTable();
    } else if (m_pages->currentWidget() == m_detail && m_detail->deliveries()->list()) {
        m_detail->deliveries()->list()->focusTable();
    } else if (m_pages->currentWidget() == m_givenUpPage) {
        m_givenUp->list()->focusTable();
    }
}

QList<QAction *> WebhooksPage::commands() const
{
    QList<QAction *> all{m_new};
    if (m_pages->currentWidget() == m_listPage) {
        all += m_list->commands().mid(1); // there is nothing to search
    }
    return all;
}

QString WebhooksPage::unsaved() const { return m_form->draftName(); }

void WebhooksPage::loadDeliveries()
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(newest));
    const QString path = u"/api/v1/admin/webhook-deliveries"_s;
    m_newest.cancel();
    m_newest = m_workbench.client().fetch(Request::get(path, query), this, [this](const Answer &answer) {
        if (!answer) {
            return; // the list is good without
        }
        QHash<qint64, QJsonObject> last;
        for (const QJsonValue one : answer->json.value("results"_L1).toArray()) {
            const QJsonObject delivery = one.toObject();
            const qint64 webhook = delivery.value("webhook_id"_L1).toInteger();
            if (!last.contains(webhook)) {
                last.insert(webhook, delivery);
            }
        }
        for (const auto &[webhook, delivery] : last.asKeyValueRange()) {
            m_list->model()->patch(webhook, {{QString(lastField), delivery}});
        }
    });
    QUrlQuery dead;
    dead.addQueryItem(u"state"_s, u"dead"_s);
    dead.addQueryItem(u"limit"_s, QString::number(mostCounted));
    m_dead.cancel();
    m_dead = m_workbench.client().fetch(Request::get(path, dead), this, [this](const Answer &answer) {
        const qsizetype count = answer ? answer->json.value("results"_L1).toArray().size() : 0;
        m_givenUpText->setText(count < mostCounted
                                   ? tr("%n message(s) were given up.", nullptr, static_cast<int>(count))
                                   : tr("%n messages or more were given up.", nullptr, mostCounted));
        m_givenUpNote->setVisible(count > 0);
    });
}

void WebhooksPage::saved(const QJsonObject &webhook, const QString &secret)
{
    const Webhook stored = Webhook::fromJson(webhook);
    if (secret.isEmpty()) {
        m_workbench.notify(Workbench::Tone::Good, tr("The webhook to %1 is saved.").arg(stored.host()));
    } else {
        auto *shown = new RevealDialog(tr("The secret for %1").arg(stored.host()),
                                       tr("Put it where messages are checked: their header webhook-signature is made "
                                          "with it (Standard Webhooks, HMAC-SHA256). It is shown this once."),
                                       tr("Signing secret"), secret, window());
        shown->setAttribute(Qt::WA_DeleteOnClose);
        shown->open();
    }
    go(QString::number(stored.id));
    m_list->model()->reload();
}

void WebhooksPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_position.isEmpty()) {
        go({});
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace bc::ui::settings
