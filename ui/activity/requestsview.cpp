#include "ui/activity/requestsview.h"

#include "ui/activity/durationdelegate.h"
#include "ui/activity/filterchip.h"
#include "ui/activity/liveswitch.h"
#include "ui/activity/requestdetail.h"
#include "ui/activity/requestrows.h"
#include "ui/activity/requeststrip.h"
#include "ui/activity/words.h"
#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/place.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QMap>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

const QString tracesPath = u"/api/v1/admin/traces"_s;
const QString refusedFilter = u"outcome"_s;
constexpr int mostRecords = 1000; // what one answer may hold

} // namespace

RequestsView::RequestsView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_strip(new RequestStrip)
    , m_detail(new RequestDetail)
{
    makeList();
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 420});
    m_detail->setMinimumWidth(340);
    m_detail->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_strip);
    column->addWidget(splitter, 1);
    m_strip->hide();
    connect(m_strip, &RequestStrip::chosen, this, &RequestsView::showFirstOf);

    connect(m_list, &ListView::currentChanged, this, [this](const QJsonObject &row) {
        const QString trace = row.value("trace_id"_L1).toString();
        if (!trace.isEmpty() && trace != m_shown) {
            show(trace);
            Q_EMIT chosen(trace);
        }
    });
    connect(m_list, &ListView::opened, this,
            [this](const QJsonObject &row) { show(row.value("trace_id"_L1).toString()); });
    connect(m_detail, &RequestDetail::closeRequested, this, [this] {
        show({});
        Q_EMIT chosen({});
        m_list->focusTable();
    });
    connect(m_detail, &RequestDetail::retryRequested, this, &RequestsView::fetchDecision);
    connect(m_detail, &RequestDetail::auditRequested, this, &RequestsView::auditWanted);
}

void RequestsView::makeList()
{
    m_model = new PagedModel(m_workbench.client(), tracesPath, requestColumns());
    m_model->setPageSize(mostRecords);
    m_model->setPaging({}, {});
    m_model->setReader(
        [model = m_model](const QJsonArray &results) {
            return requestRows(results, {!model->filter(refusedFilter).isEmpty(), model->search()});
        },
        {u"search"_s, refusedFilter});
    m_list = new ListView(m_model, u"requests"_s);
    m_list->setSearchPlaceholder(tr("Search the requests"));
    ChipBar *outcomes = m_list->addChips(refusedFilter);
    outcomes->add(tr("All"), {});
    outcomes->add(tr("Refused"), u"refused"_s);
    m_application = new FilterChip(tr("Application"), tr("any"), [this](QMenu &menu) { fillApplications(menu); });
    m_application->setObjectName(u"filter-client_id"_s);
    m_live = new LiveSwitch(m_model, m_list->table());
    m_list->addToBar(m_application);
    m_list->addToBar(m_live);
    m_list->addAction(m_live->action());
    m_list->table()->setAccessibleName(tr("OAuth requests"));
    m_list->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *delegate = new StateDelegate(m_list);
    for (const int column : {RequestWhen, RequestEndpoint, RequestOutcome}) {
        m_list->table()->setItemDelegateForColumn(column, delegate);
    }
    m_durations = new DurationDelegate(m_list);
    m_list->table()->setItemDelegateForColumn(RequestDuration, m_durations);
    connect(m_model, &PagedModel::totalChanged, this, &RequestsView::showFigures);
    m_list->states()->setEmpty(
        u"sign-activity"_s, tr("No requests in the last 24 hours"),
        tr("Each OAuth request leaves a record here: every check the provider made, in order, and "
           "why it said yes or no."));
    m_list->states()->setLoadingText(tr("Loading requests…"));
    connect(m_list->states(), &StateView::widenRequested, m_application, [this] { m_application->setChoice({}, {}); });
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) {
        const QString trace = row.value("trace_id"_L1).toString();
        const QString client = row.value("client_id"_L1).toString();
        const QString name = row.value("application_name"_L1).toString();
        menu.addAction(icon(u"document-preview"_s), tr("Open"), this, [this, trace] {
            show(trace);
            Q_EMIT chosen(trace);
        });
        if (!client.isEmpty()) {
            menu.addAction(icon(u"view-filter"_s), tr("Only this application"), this, [this, client, name] {
                m_application->setChoice(client, name.isEmpty() ? client : name);
                m_model->setFilter(u"client_id"_s, client);
            });
        }
        menu.addAction(icon(u"sign-activity"_s), tr("Show it in the audit log"), this,
                       [this, trace] { Q_EMIT auditWanted(trace); });
        menu.addAction(icon(u"edit-copy"_s), tr("Copy the trace id"), this,
                       [trace] { QApplication::clipboard()->setText(trace); });
    });
}

void RequestsView::showFigures()
{
    qint64 slowest = 0;
    QList<RequestStrip::Moment> moments;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QJsonObject request = m_model->row(row);
        slowest = std::max(slowest, request.value("duration_us"_L1).toInteger());
        moments.append(
            {moment::fromText(request.value("time"_L1).toString()), isRefusal(request.value("outcome"_L1).toString())});
    }
    m_durations->setSlowest(slowest);
    m_list->table()->viewport()->update();
    m_strip->setVisible(!moments.isEmpty());
    m_strip->setRequests(std::move(moments));
}

void RequestsView::showFirstOf(const QDateTime &from, const QDateTime &until)
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row) { // the oldest of the bar: its cause stands first
        const QDateTime time = moment::fromText(m_model->row(row).value("time"_L1).toString());
        if (time >= from && time <= until) {
            m_list->select(m_model->id(row));
            m_list->table()->setFocus();
            return;
        }
    }
}

void RequestsView::fillApplications(QMenu &menu)
{
    const auto choose = [this](const QString &client, const QString &words) {
        m_application->setChoice(client, words);
        m_model->setFilter(u"client_id"_s, client);
    };
    menu.addAction(tr("Any application"), this, [choose] { choose({}, {}); });
    menu.addSeparator();
    QMap<QString, QString> seen; // name → client id
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString client = m_model->row(row).value("client_id"_L1).toString();
        const QString name = m_model->row(row).value("application_name"_L1).toString();
        if (!client.isEmpty()) {
            seen.insert(name.isEmpty() ? client : name, client);
        }
    }
    for (const auto &[name, client] : seen.asKeyValueRange()) {
        menu.addAction(QString(name).replace(u'&', u"&&"_s), this,
                       [choose, name = name, client = client] { choose(client, name); });
    }
}

QList<QAction *> RequestsView::commands() const
{
    QList<QAction *> all = m_list->commands();
    all << m_live->action();
    return all;
}

int RequestsView::rowOf(const QString &traceId) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).value("trace_id"_L1).toString() == traceId) {
            return row;
        }
    }
    return -1;
}

void RequestsView::show(const QString &traceId)
{
    m_shown = traceId;
    m_detail->setVisible(!traceId.isEmpty());
    if (traceId.isEmpty()) {
        m_loading.cancel();
        m_list->table()->clearSelection();
        m_list->table()->setCurrentIndex({});
        return;
    }
    const int row = rowOf(traceId);
    if (row >= 0) {
        m_detail->showHead(m_model->row(row));
        if (m_list->currentRow().value("trace_id"_L1).toString() != traceId) {
            m_list->select(m_model->id(row));
        }
    }
    fetchDecision();
}

void RequestsView::fetchDecision()
{
    const QString trace = m_shown;
    m_detail->showLoading(trace);
    m_loading.cancel();
    const QString path = tracesPath + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(trace));
    m_loading = m_workbench.client().fetch(Request::get(path), this, [this, trace](const Answer &answer) {
        if (trace != m_shown || (!answer && answer.error().cancelled())) {
            return;
        }
        if (answer) {
            m_detail->showDecision(answer->json);
        } else {
            m_detail->showProblem(answer.error());
        }
    });
}

} // namespace bc::ui::activity
