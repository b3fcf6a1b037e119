#include "ui/activity/activityplace.h"

#include "ui/activity/auditview.h"
#include "ui/activity/place.h"
#include "ui/activity/requestsview.h"
#include "ui/models/listview.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {
const QString auditPart = u"audit"_s;
const QString requestsPart = u"requests"_s;
} // namespace

ActivityPlace::ActivityPlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_requests(new RequestsView(workbench))
    , m_tabs(new QTabWidget)
{
    auto *header = new PlaceHeader(tr("Activity"));
    m_tabs->setDocumentMode(true);
    if (workbench.person().isAdministrator()) {
        m_audit = new AuditView(workbench);
        m_tabs->addTab(m_audit, tr("Audit log"));
        m_tabs->setTabToolTip(0, tr("Who did what, when, and from where"));
        QPushButton *verify = header->addAction(m_audit->verifyAction());
        if (!m_audit->verifyAction()->isEnabled()) {
            verify->setToolTip(plainTip(m_audit->verifyAction()->toolTip()));
        }
        header->addAction(m_audit->exportAction());
    }
    m_tabs->addTab(m_requests, tr("Requests"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_requests), tr("How the provider answered OAuth requests, for 24 hours"));
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
    m_position = m_audit ? auditPart : requestsPart;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_audit) {
            for (QAction *action : {m_audit->verifyAction(), m_audit->exportAction()}) {
                action->setVisible(m_tabs->currentWidget() == m_audit);
            }
        }
        onTab();
    });
    connect(m_requests, &RequestsView::chosen, this,
            [this](const QString &trace) { note(trace.isEmpty() ? requestsPart : requestsPart + u'/' + trace); });
    if (m_audit) {
        connect(m_audit, &AuditView::chosen, this,
                [this](qint64 id) { note(id == 0 ? auditPart : u"%1/%2"_s.arg(auditPart).arg(id)); });
        connect(m_audit, &AuditView::requestWanted, this,
                [this](const QString &trace) { go(requestsPart + u'/' + trace); });
        connect(m_requests, &RequestsView::auditWanted, this, [this](const QString &trace) {
            m_audit->narrowToRequest(trace);
            go(auditPart);
        });
    }
}

void ActivityPlace::setPosition(const QString &position)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QString part = position.section(u'/', 0, 0);
    const QString rest = position.section(u'/', 1);
    if (part == requestsPart || !m_audit) { // a link into the log shows who may not read it the requests
        const QString trace = part == requestsPart ? rest : QString();
        m_tabs->setCurrentWidget(m_requests);
        m_requests->show(trace);
        m_position = trace.isEmpty() ? requestsPart : position;
    } else {
        m_tabs->setCurrentWidget(m_audit);
        m_audit->show(rest.toLongLong());
        m_position = rest.isEmpty() ? auditPart : position;
    }
}

void ActivityPlace::go(const QString &position)
{
    setPosition(position);
    activate();
    Q_EMIT positionChanged(m_position);
}

void ActivityPlace::note(const QString &position)
{
    if (m_position != position) {
        m_position = position;
        Q_EMIT positionChanged(position);
    }
}

void ActivityPlace::onTab()
{
    if (m_quiet) {
        return;
    }
    activate();
    if (m_tabs->currentWidget() == m_requests) {
        note(m_requests->shown().isEmpty() ? requestsPart : requestsPart + u'/' + m_requests->shown());
    } else {
        note(m_audit->shown() == 0 ? auditPart : u"%1/%2"_s.arg(auditPart).arg(m_audit->shown()));
    }
}

void ActivityPlace::activate()
{
    ListView *list = m_tabs->currentWidget() == m_requests ? m_requests->list() : m_audit->list();
    list->ensureLoaded();
    list->table()->setFocus();
}

QList<QAction *> ActivityPlace::commands() const
{
    return m_tabs->currentWidget() == m_requests ? m_requests->commands() : m_audit->commands();
}

void ActivityPlace::keyPressEvent(QKeyEvent *event)
{
    const QString part = m_position.section(u'/', 0, 0);
    if (event->key() == Qt::Key_Escape && part != m_position) {
        go(part);
        return;
    }
    Place::keyPressEvent(event);
}

PlaceEntry entry()
{
    PlaceEntry place;
    place.id = u"activity"_s;
    place.title = ActivityPlace::tr("Activity");
    place.iconName = u"sign-activity"_s;
    place.visible = [](const Person &person) { return person.isAdministrator() || person.roleId == Person::Developer; };
    place.make = [](Workbench &workbench, QWidget *parent) { return new ActivityPlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::activity
