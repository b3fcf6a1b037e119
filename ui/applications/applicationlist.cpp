#include "ui/applications/applicationlist.h"

#include "ui/applications/application.h"
#include "ui/applications/texts.h"
#include "ui/models/statedelegate.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QTableView>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

struct ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::applications)
};

enum ColumnIndex { Name, Owner, Grants, LastUsed, State, ClientId };

QVariant nameData(const QJsonObject &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.value("name"_L1).toString();
    case Qt::ToolTipRole:
        return plainTip(row.value("description"_L1).toString());
    default:
        return {};
    }
}

QVariant lastUsedData(const QJsonObject &row, int role)
{
    const QDateTime time = moment::fromText(row.value("last_used_time"_L1).toString());
    switch (role) {
    case Qt::DisplayRole:
        return time.isValid() ? moment::absolute(time) : ListTexts::tr("Never");
    case Qt::ToolTipRole:
        return moment::exact(time);
    case SecondRole:
        return time.isValid() ? moment::relative(time) : QString();
    default:
        return {};
    }
}

QVariant stateData(const QJsonObject &row, int role)
{
    const int state = row.value("state"_L1).toInt();
    switch (role) {
    case Qt::DisplayRole:
        return stateName(state);
    case StateRole:
        return QVariant::fromValue(state == 5 ? Mark::Good : Mark::Stopped);
    default:
        return {};
    }
}

QList<Column> columns()
{
    QList<Column> list;
    list.append({ListTexts::tr("Name"), u"name"_s, nameData, 200});
    list.append({ListTexts::tr("Owner"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? Application::fromJson(row).ownerName : QVariant();
                 },
                 130});
    list.append({ListTexts::tr("Grants"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
                     return shown ? grantNames(Application::fromJson(row).grantTypes) : QVariant();
                 },
                 240});
    list.append({ListTexts::tr("Last used"), u"last_used_time"_s, lastUsedData, 160});
    list.append({ListTexts::tr("State"), u"state"_s, stateData, 130});
    Column clientId = Column::text(ListTexts::tr("Client id"), u"client_id"_s, 160);
    clientId.data = [](const QJsonObject &row, int role) -> QVariant {
        if (role == Qt::FontRole) {
            return Theme::mono(type::body);
        }
        return role == Qt::DisplayRole ? row.value("client_id"_L1).toString() : QVariant();
    };
    list.append(clientId);
    list[ClientId].priority = 1;
    list[Grants].priority = 2;
    list[Owner].priority = 3;
    list[LastUsed].priority = 4;
    return list;
}

} // namespace

ListView *makeList(ProviderClient &client, QAction *create, QWidget *parent)
{
    auto *model = new PagedModel(client, u"/api/v1/applications"_s, columns());
    model->setFilter(u"view"_s, u"full"_s);
    model->setDefaultFilter(u"view"_s, u"full"_s);
    model->setDefaultFilter(u"state"_s, u"5"_s);
    auto *list = new ListView(model, u"applications"_s, parent);
    list->setSearchPlaceholder(ListTexts::tr("Search by name or client id"));
    ChipBar *chips = list->addChips(u"state"_s);
    chips->add(ListTexts::tr("Active"), u"5"_s);
    chips->add(ListTexts::tr("Disabled"), u"0"_s);
    chips->add(ListTexts::tr("All"), u"all"_s);
    auto *states = new StateDelegate(list);
    list->table()->setItemDelegateForColumn(State, states);
    list->table()->setItemDelegateForColumn(LastUsed, states);
    list->states()->setEmpty(u"sign-applications"_s, ListTexts::tr("No applications yet"),
                             ListTexts::tr("An application is a program that may ask people for access to their data. "
                                           "Register one to get its client id and secret."),
                             create);
    list->states()->setLoadingText(ListTexts::tr("Loading applications…"));
    list->table()->setAccessibleName(ListTexts::tr("Applications"));
    return list;
}

} // namespace bc::ui::applications
