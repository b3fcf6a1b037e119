#include "patientsplace.h"

#include "ui/charts/timeticks.h"
#include "ui/client/providerclient.h"
#include "ui/models/listview.h"
#include "ui/models/pagedmodel.h"
#include "ui/models/statedelegate.h"
#include "ui/patients/alertssection.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/place.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

QVariant lastDataCell(const QJsonObject &row, int role)
{
    const Patient patient = Patient::fromJson(row);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Freshness freshness = freshnessOf(patient.lastData, now);
    const bool wordAlone = !patient.lastData.isValid() || freshness.mark == Mark::Warning;
    switch (role) {
    case Qt::DisplayRole:
        return wordAlone ? freshness.word : moment::relative(patient.lastData, now);
    case SecondRole:
        return wordAlone ? QString() : freshness.word;
    case StateRole:
        return QVariant::fromValue(freshness.mark);
    case Qt::ToolTipRole:
        return patient.lastData.isValid()
                   ? fullTime(double(patient.lastData.toSecsSinceEpoch()), patient.zone, QLocale())
                   : QVariant();
    default:
        return {};
    }
}

QVariant devicesCell(const QJsonObject &row, int role)
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    QStringList names;
    const QList<PatientDevice> devices = Patient::fromJson(row).devices;
    for (const PatientDevice &device : devices) {
        names += role == Qt::DisplayRole ? device.name : u"%1: %2"_s.arg(device.name, deviceWord(device.state));
    }
    return role == Qt::DisplayRole ? names.join(u", "_s) : plainTip(names.join(u'\n'));
}

} // namespace

PatientsPlace::PatientsPlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_splitter(new QSplitter)
    , m_alerts(new AlertsSection(workbench))
    , m_right(new StateView)
    , m_page(new PatientPage(workbench))
{
    Column lastData;
    lastData.title = tr("Last data");
    lastData.width = 150;
    lastData.data = lastDataCell;
    Column devices;
    devices.title = tr("Devices");
    devices.width = 60; // the last column takes what is left
    devices.data = devicesCell;
    devices.priority = 1;
    auto *model = new PagedModel(workbench.client(), u"/api/v1/admin/patients"_s,
                                 {Column::text(tr("Name"), u"name"_s, 150), lastData, devices});
    m_list = new ListView(model, u"patients"_s);
    m_list->setSearchPlaceholder(tr("Search name or e-mail"));
    m_list->table()->setItemDelegateForColumn(1, new StateDelegate(m_list->table()));
    m_list->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->table()->setAccessibleName(tr("Patients"));
    m_list->states()->setEmpty(u"system-users"_s, tr("No patients yet"),
                               tr("People with the role patient appear here once they are assigned to you."));

    m_right->setContent(m_page);
    m_right->setEmpty(
        u"sign-heart"_s, tr("Choose a patient"),
        tr("Click a row or press Enter to see the heart rate of the last 90 days. Every look at someone's "
           "data is noted in the audit log."));
    m_right->setLoadingText(tr("Looking for the patient…"));
    m_right->showEmpty();

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, space::l, 0, 0);
    leftColumn->setSpacing(space::m);
    auto *title = label(tr("Patients"), Text::Title);
    title->setContentsMargins(space::l, 0, 0, 0);
    leftColumn->addWidget(title);
    auto *alerts = new QWidget; // in line with the title
    auto *alertsRow = new QHBoxLayout(alerts);
    alertsRow->setContentsMargins(space::l, 0, 0, 0);
    alertsRow->addWidget(m_alerts);
    leftColumn->addWidget(alerts);
    leftColumn->addWidget(m_list, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({490, 870});
    left->setMinimumWidth(280);
    m_right->setMinimumWidth(420);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);

    connect(m_alerts, &AlertsSection::patientWanted, this, [this](qint64 id) {
        setPosition(QString::number(id));
        Q_EMIT positionChanged(QString::number(id));
    });
    connect(m_list, &ListView::opened, this, &PatientsPlace::openRow);
    connect(m_list->table(), &QTableView::clicked, this, [this] { openRow(m_list->currentRow()); });
    connect(m_right, &StateView::retryRequested, this, [this] { look(m_wanted); });
    connect(m_right, &StateView::cancelRequested, this, [this] { m_right->showEmpty(); });
}

QString PatientsPlace::position() const
{
    return m_page->patient().isKnown() ? QString::number(m_page->patient().id) : QString();
}

void PatientsPlace::setPosition(const QString &position)
{
    const qint64 id = position.toLongLong();
    if (id <= 0) {
        return;
    }
    m_list->select(id);
    if (id != m_page->patient().id) {
        look(id);
    }
}

void PatientsPlace::activate()
{
    m_list->ensureLoaded();
    m_alerts->ensureLoaded();
    if (m_page->patient().isKnown()) {
        m_page->chart()->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->focusTable();
    }
}

QList<QAction *> PatientsPlace::commands() const { return m_list->commands() + m_page->commands(); }

void PatientsPlace::openRow(const QJsonObject &row)
{
    const Patient patient = Patient::fromJson(row);
    if (!patient.isKnown()) {
        return;
    }
    display(patient);
    Q_EMIT positionChanged(position());
}

void PatientsPlace::display(const Patient &patient)
{
    m_wanted = 0;
    m_right->showFull();
    m_page->setPatient(patient);
}

void PatientsPlace::look(qint64 id)
{
    if (id <= 0) {
        return;
    }
    m_wanted = id;
    m_right->showLoading();
    m_workbench.client().fetch(Request::get(u"/api/v1/admin/patients/%1"_s.arg(id)), this,
                               [this, id](const Answer &answer) {
                                   if (m_wanted != id) {
                                       return;
                                   }
                                   if (!answer) {
                                       Problem problem = answer.error();
                                       if (problem.notFound()) {
                                           problem.title = tr("This patient does not exist, or you may not see them.");
                                           problem.remedy = tr("Choose a patient from the list.");
                                       }
                                       m_right->showProblem(problem);
                                       return;
                                   }
                                   display(Patient::fromJson(answer->json));
                               });
}

PlaceEntry entry()
{
    PlaceEntry place;
    place.id = u"patients"_s;
    place.title = QCoreApplication::translate("bc::ui::patients::PatientsPlace", "Patients");
    place.iconName = u"sign-heart"_s;
    place.visible = [](const Person &person) { return person.roleId != Person::Developer; };
    place.make = [](Workbench &workbench, QWidget *parent) -> Place * { return new PatientsPlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::patients
