#include "ui/devices/devicesplace.h"

#include "ui/devices/devicedetail.h"
#include "ui/devices/devicelink.h"
#include "ui/devices/place.h"
#include "ui/models/listview.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

namespace {

enum ColumnIndex { Person, Device, Source, State, LastData, LastSync, LastError };

/// A time column: absolute, relative beside it in grey, exact on hover.
std::function<QVariant(const QJsonObject &, int)> timeData(const QString &field)
{
    return [field](const QJsonObject &row, int role) -> QVariant {
        const QDateTime time = moment::fromText(row.value(field).toString());
        switch (role) {
        case Qt::DisplayRole:
            return time.isValid() ? moment::absolute(time) : DevicesPlace::tr("Never");
        case Qt::ToolTipRole:
            return plainTip(moment::exact(time));
        case SecondRole:
            return moment::relative(time);
        default:
            return {};
        }
    };
}

/// The time a device wrote, which its clock may have put into the future.
std::function<QVariant(const QJsonObject &, int)> deviceTimeData(const QString &field)
{
    return [field, plain = timeData(field)](const QJsonObject &row, int role) -> QVariant {
        const QDateTime time = moment::fromText(row.value(field).toString());
        const QString ahead = moment::clockAhead(time);
        if (!ahead.isEmpty()) {
            switch (role) {
            case Qt::ToolTipRole:
                return plainTip(moment::exact(time) + u"\n\n"_s + moment::clockAdvice());
            case SecondRole:
                return ahead;
            case SecondMarkRole:
                return QVariant::fromValue(Mark::Warning);
            default:
                break;
            }
        }
        return plain(row, role);
    };
}

QList<Column> columns()
{
    QList<Column> list;
    list.append({DevicesPlace::tr("Person"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     const DeviceLink link = DeviceLink::fromJson(row);
                     switch (role) {
                     case Qt::DisplayRole:
                         return link.personName.isEmpty() ? link.personEmail : link.personName;
                     case Qt::ToolTipRole:
                         return plainTip(link.personEmail);
                     default:
                         return {};
                     }
                 },
                 165});
    list.append(Column::text(DevicesPlace::tr("Device"), u"product_name"_s, 175));
    list.append({DevicesPlace::tr("Source"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? providerName(row.value("provider"_L1).toString()) : QVariant();
                 },
                 130});
    list.append({DevicesPlace::tr("State"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     const QString state = row.value("state"_L1).toString();
                     switch (role) {
                     case Qt::DisplayRole:
                         return stateName(state);
                     case Qt::ToolTipRole:
                         return plainTip(stateMeaning(state));
                     case StateRole:
                         return QVariant::fromValue(stateMark(state));
                     default:
                         return {};
                     }
                 },
                 130});
    list.append({DevicesPlace::tr("Last data"), {}, deviceTimeData(u"last_data_time"_s), 310});
    list.append({DevicesPlace::tr("Last sync"), {}, timeData(u"last_sync_time"_s), 240});
    list.append(Column::text(DevicesPlace::tr("Error"), u"last_error"_s, 200));
    list[LastError].priority = 1;
    list[LastSync].priority = 2;
    list[Source].priority = 3;
    return list;
}

} // namespace

DevicesPlace::DevicesPlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_splitter(new QSplitter)
    , m_detail(new DeviceDetail)
{
    m_list = new ListView(new PagedModel(workbench.client(), u"/api/v1/admin/device-links"_s, columns()), u"devices"_s);
    m_list->setSearchPlaceholder(tr("Search by person or device"));
    ChipBar *chips = m_list->addChips(u"state"_s);
    chips->add(tr("All"), {});
    for (const QString &state : {u"linked"_s, u"pending"_s, u"stopped"_s, u"failing"_s, u"revoked"_s}) {
        chips->add(stateName(state), state);
    }
    m_list->table()->setAccessibleName(tr("Linked devices"));
    auto *delegate = new StateDelegate(m_list);
    for (const int column : {State, LastData, LastSync}) {
        m_list->table()->setItemDelegateForColumn(column, delegate);
    }
    m_list->states()->setEmpty(u"sign-devices"_s, tr("No linked devices yet"),
                               tr("Rings, watches and glucose sensors show up here once people of your organisation "
                                  "link them to their account."));
    m_list->states()->setLoadingText(tr("Loading devices…"));
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) {
        const qint64 person = DeviceLink::fromJson(row).userId;
        menu.addAction(icon(u"document-preview"_s), tr("Open"), this,
                       [this, id = row.value("id"_L1).toInteger()] { go(QString::number(id)); });
        menu.addAction(icon(u"sign-chart"_s), tr("Show the data"), this,
                       [this, person] { m_workbench.open(u"patients/%1"_s.arg(person)); });
    });

    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({800, 320});
    m_detail->setMinimumWidth(280);
    m_detail->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PlaceHeader(tr("Devices")));
    column->addWidget(m_splitter, 1);

    connect(m_list, &ListView::currentChanged, this, [this](const QJsonObject &row) {
        const qint64 id = row.value("id"_L1).toInteger();
        if (id != 0 && m_position != QString::number(id)) {
            go(QString::number(id));
        }
    });
    connect(m_list->model(), &PagedModel::stateChanged, this, &DevicesPlace::showCurrent);
    connect(m_detail, &DeviceDetail::closeRequested, this, [this] { go({}); });
    connect(m_detail, &DeviceDetail::patientRequested, this,
            [this](qint64 person) { m_workbench.open(u"patients/%1"_s.arg(person)); });
}

void DevicesPlace::setPosition(const QString &position)
{
    m_position = position;
    m_list->select(position.toLongLong());
    showCurrent();
}

void DevicesPlace::go(const QString &position)
{
    setPosition(position);
    Q_EMIT positionChanged(position);
}

void DevicesPlace::showCurrent()
{
    const int row = m_list->model()->rowOf(m_position.toLongLong());
    if (row >= 0) {
        m_detail->show(DeviceLink::fromJson(m_list->model()->row(row)));
    }
    m_detail->setVisible(row >= 0);
}

void DevicesPlace::activate()
{
    m_list->ensureLoaded();
    m_list->table()->setFocus();
}

QList<QAction *> DevicesPlace::commands() const { return m_list->commands(); }

void DevicesPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_position.isEmpty()) {
        go({});
        m_list->focusTable();
        return;
    }
    Place::keyPressEvent(event);
}

PlaceEntry entry()
{
    PlaceEntry place;
    place.id = u"devices"_s;
    place.title = DevicesPlace::tr("Devices");
    place.iconName = u"sign-devices"_s;
    place.visible = [](const bc::ui::Person &person) {
        return person.isAdministrator() || person.roleId == bc::ui::Person::Clinician;
    };
    place.make = [](Workbench &workbench, QWidget *parent) { return new DevicesPlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::devices
