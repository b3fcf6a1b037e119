#include "ui/people/peopleplace.h"

#include "ui/models/listview.h"
#include "ui/models/statedelegate.h"
#include "ui/people/place.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

enum ColumnIndex { Name, Email, Role, State, LastSignIn, Created };

QString roleName(int role)
{
    switch (role) {
    case Person::Platform:
        return PeoplePlace::tr("Platform administrator");
    case Person::TenantAdministrator:
        return PeoplePlace::tr("Administrator");
    case Person::Clinician:
        return PeoplePlace::tr("Clinician");
    case Person::Member:
        return PeoplePlace::tr("Member");
    case Person::Developer:
        return PeoplePlace::tr("Developer");
    default:
        return QString::number(role);
    }
}

QString nameOf(const QJsonObject &row)
{
    const QString name =
        QString(row.value("first_name"_L1).toString() + u' ' + row.value("last_name"_L1).toString()).trimmed();
    return name.isEmpty() ? row.value("username"_L1).toString() : name;
}

QVariant stateData(const QJsonObject &row, int role)
{
    const QDateTime locked = moment::fromText(row.value("locked_until"_L1).toString());
    const bool isLocked = locked.isValid() && locked > QDateTime::currentDateTimeUtc();
    const bool active = row.value("state"_L1).toInt(5) == 5;
    switch (role) {
    case Qt::DisplayRole:
        return isLocked ? PeoplePlace::tr("Locked")
                        : (active ? PeoplePlace::tr("Active") : PeoplePlace::tr("Disabled"));
    case Qt::ToolTipRole:
        return isLocked
                   ? plainTip(PeoplePlace::tr("After too many wrong passwords, until %1").arg(moment::both(locked)))
                   : QVariant();
    case StateRole:
        return QVariant::fromValue(isLocked ? Mark::Bad : (active ? Mark::Good : Mark::Stopped));
    default:
        return {};
    }
}

std::function<QVariant(const QJsonObject &, int)> timeData(const QString &field)
{
    return [field](const QJsonObject &row, int role) -> QVariant {
        const QDateTime time = moment::fromText(row.value(field).toString());
        switch (role) {
        case Qt::DisplayRole:
            return time.isValid() ? moment::absolute(time) : PeoplePlace::tr("Never");
        case Qt::ToolTipRole:
            return plainTip(moment::exact(time));
        case SecondRole:
            return moment::relative(time);
        default:
            return {};
        }
    };
}

QList<Column> columns()
{
    QList<Column> list;
    list.append({PeoplePlace::tr("Name"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? nameOf(row) : QVariant();
                 },
                 180});
    list.append(Column::text(PeoplePlace::tr("E-mail"), u"email"_s, 240));
    list.append({PeoplePlace::tr("Role"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? roleName(row.value("role_id"_L1).toInt()) : QVariant();
                 },
                 160});
    list.append({PeoplePlace::tr("State"), {}, stateData, 130});
    list.append({PeoplePlace::tr("Last sign-in"), {}, timeData(u"last_sign_in_time"_s), 250});
    list.append({PeoplePlace::tr("Created"), {}, timeData(u"created_time"_s), 250});
    list[Created].priority = 1;
    list[LastSignIn].priority = 2;
    return list;
}

} // namespace

PeoplePlace::PeoplePlace(Workbench &workbench, QWidget *parent)
    : Place(parent)
    , m_workbench(workbench)
{
    m_list = new ListView(new PagedModel(workbench.client(), u"/api/v1/admin/users"_s, columns()), u"people"_s);
    m_list->setSearchPlaceholder(tr("Search by name or e-mail"));
    ChipBar *chips = m_list->addChips(u"role_id"_s);
    chips->add(tr("Everyone"), {});
    chips->add(tr("Administrators"), u"2"_s);
    chips->add(tr("Clinicians"), u"3"_s);
    chips->add(tr("Members"), u"4"_s);
    chips->add(tr("Developers"), u"5"_s);
    m_list->table()->setAccessibleName(tr("People"));
    auto *delegate = new StateDelegate(m_list);
    for (const int column : {State, LastSignIn, Created}) {
        m_list->table()->setItemDelegateForColumn(column, delegate);
    }
    m_list->states()->setEmpty(u"sign-people"_s, tr("Nobody here yet"),
                               tr("Everyone who has an account in your organisation shows up here."));
    m_list->states()->setLoadingText(tr("Loading people…"));
    m_list->setRowMenu([this](QMenu &menu, const QJsonObject &row) {
        menu.addAction(icon(u"edit-copy"_s), tr("Copy the e-mail address"), this,
                       [row] { QApplication::clipboard()->setText(row.value("email"_L1).toString()); });
        if (row.value("role_id"_L1).toInt() == Person::Member) {
            menu.addAction(icon(u"sign-chart"_s), tr("Show the data"), this,
                           [this, id = row.value("id"_L1).toInteger()] { m_workbench.open(u"patients/%1"_s.arg(id)); });
        }
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PlaceHeader(tr("People")));
    column->addWidget(m_list, 1);
    connect(m_list, &ListView::currentChanged, this, [this](const QJsonObject &row) {
        const qint64 id = row.value("id"_L1).toInteger();
        m_position = id != 0 ? QString::number(id) : QString();
    });
}

void PeoplePlace::setPosition(const QString &position)
{
    m_position = position;
    m_list->select(position.toLongLong());
}

void PeoplePlace::activate()
{
    m_list->ensureLoaded();
    m_list->table()->setFocus();
}

QList<QAction *> PeoplePlace::commands() const { return m_list->commands(); }

PlaceEntry entry()
{
    PlaceEntry place;
    place.id = u"people"_s;
    place.title = PeoplePlace::tr("People");
    place.iconName = u"sign-people"_s;
    place.visible = [](const Person &person) { return person.isAdministrator(); };
    place.make = [](Workbench &workbench, QWidget *parent) { return new PeoplePlace(workbench, parent); };
    return place;
}

} // namespace bc::ui::people
