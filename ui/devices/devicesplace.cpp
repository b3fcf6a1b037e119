#include "ui/devices/devicesplace.h"

#include "ui/devices/devicecolumns.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicelink.h"
#include "ui/devices/linkactions.h"
#include "ui/devices/place.h"
#include "ui/models/listview.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

DevicesPlace::DevicesPlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
    , m_splitter(new QSplitter)
    , m_detail(new DeviceDetail)
    , m_link(new QAction(tr("Link a ring…"), this))
{
    m_link->setShortcut(QKeySequence::New);
    m_link->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_link);
    connect(m_link, &QAction::triggered, this, [this] { m_actions->link(u"ouraring"_s); });
    m_list =
        new ListView(new PagedModel(workbench.client(), u"/api/v1/admin/device-links"_s, linkColumns()), u"devices"_s);
    m_actions = new LinkActions(workbench, m_list->model(), this);
    m_list->setSearchPlaceholder(tr("Search by person or device"));
    ChipBar *chips = m_list->addChips(u"state"_s);
    chips->add(tr("All"), {});
    chips->add(conditionName(Condition::Linked), u"linked"_s);
    chips->add(conditionName(Condition::Attention), u"failing"_s);
    chips->add(conditionName(Condition::Stopped), u"stopped"_s);
    chips->add(conditionName(Condition::Pending), u"pending"_s);
    chips->add(conditionName(Condition::Unlinked), u"revoked"_s);
    m_list->table()->setAccessibleName(tr("Linked devices"));
    auto *delegate = new StateDelegate(m_list);
    for (const LinkColumn column :
         {LinkColumn::State, LinkColumn::LastData, LinkColumn::LastSync, LinkColumn::NextSync}) {
        m_list->table()->setItemDelegateForColumn(int(column), delegate);
    }
    m_list->states()->setEmpty(u"sign-devices"_s, tr("No linked devices yet"),
                               tr("Rings, watches and glucose sensors show up here once people of your organisation "
                                  "link them to their account."),
                               m_link);
    m_list->states()->setLoadingText(tr("Loading devices…"));
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) { fillMenu(menu, DeviceLink::fromJson(row)); });

    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({800, 320});
    m_detail->setMinimumWidth(280);
    m_detail->setMaySettle(maySettle());
    m_detail->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PlaceHeader(tr("Devices"));
    header->addAction(m_link, true)->setObjectName(u"linkRing"_s);
    column->addWidget(header);
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
    connect(m_list->model(), &PagedModel::dataChanged, this, &DevicesPlace::showCurrent);
    connect(m_detail, &DeviceDetail::syncRequested, this, [this] { m_actions->sync(current()); });
    connect(m_detail, &DeviceDetail::preferRequested, this, [this] { m_actions->prefer(current()); });
    connect(m_detail, &DeviceDetail::preferNoLongerRequested, this, [this] { m_actions->preferNoLonger(current()); });
    connect(m_detail, &DeviceDetail::unlinkRequested, this, [this] { m_actions->unlink(current()); });
    connect(m_detail, &DeviceDetail::settingsRequested, this, [this] { openSettings(current()); });
    connect(m_detail, &DeviceDetail::linkRequested, this, [this] { m_actions->link(current().provider); });
    connect(m_actions, &LinkActions::linked, this, [this](qint64 id) {
        m_list->widen(); // a filter may leave it out
        go(QString::number(id));
    });
}

void DevicesPlace::fillMenu(QMenu &menu, const DeviceLink &link)
{
    menu.addAction(icon(u"document-preview"_s), tr("Open"), this, [this, id = link.id] { go(QString::number(id)); });
    menu.addAction(icon(u"sign-chart"_s), tr("Show the data"), this,
                   [this, person = link.userId] { m_workbench.open(u"patients/%1"_s.arg(person)); });
    if (!m_actions->mayManage(link)) {
        return;
    }
    menu.addSeparator();
    if (maySettle() && link.wantsSettings()) {
        menu.addAction(icon(u"sign-settings"_s), tr("Open the settings"), this, [this, link] { openSettings(link); });
    }
    if (link.canSync()) {
        menu.addAction(icon(u"view-refresh"_s), tr("Sync now"), this, [this, link] { m_actions->sync(link); });
    }
    if (link.isPreferred()) {
        menu.addAction(tr("Prefer no longer"), this, [this, link] { m_actions->preferNoLonger(link); });
    } else {
        menu.addAction(tr("Prefer this source"), this, [this, link] { m_actions->prefer(link); });
    }
    if (link.canUnlink()) {
        menu.addAction(icon(u"edit-delete"_s), tr("Unlink…"), this, [this, link] { m_actions->unlink(link); });
    }
}

bool DevicesPlace::maySettle() const { return m_workbench.person().roleId == bc::ui::Person::Platform; }

void DevicesPlace::openSettings(const DeviceLink &link) { m_workbench.open(u"settings/vendors/"_s + link.provider); }

DeviceLink DevicesPlace::current() const
{
    return DeviceLink::fromJson(m_list->model()->row(m_list->model()->rowOf(m_position.toLongLong())));
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
        const DeviceLink link = current();
        m_detail->show(link, m_actions->mayManage(link), m_actions->isOwn(link));
    }
    m_detail->setVisible(row >= 0);
}

void DevicesPlace::activate()
{
    m_list->ensureLoaded();
    m_list->table()->setFocus();
}

QList<QAction *> DevicesPlace::commands() const { return m_list->commands() + QList<QAction *>{m_link}; }

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
    place.visible = [](const bc::ui::Person &person) { return person.roleId != bc::ui::Person::Developer; };
    place.make = [](Workbench &workbench, QWidget *parent) { return new DevicesPlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::devices
