#include "ui/people/accountlist.h"

#include "ui/client/tokens.h"
#include "ui/models/statedelegate.h"
#include "ui/people/account.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QTableView>

namespace bc::ui::people {

using namespace Qt::StringLiterals;

namespace {

struct ListTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::people)
};

enum ColumnIndex { Name, Email, Role, State, LastSignIn, SecondFactor, Created };

QVariant stateData(const QJsonObject &row, int role)
{
    const Account account = Account::fromJson(row);
    const Standing standing = account.standing();
    switch (role) {
    case Qt::DisplayRole:
        return standingName(standing);
    case Qt::ToolTipRole:
        return standing == Standing::Locked
                   ? plainTip(
                         ListTexts::tr("Too many wrong tries; locked until %1").arg(moment::both(account.lockedUntil)))
                   : plainTip(standingMeaning(standing));
    case StateRole:
        return QVariant::fromValue(standingMark(standing));
    default:
        return {};
    }
}

QVariant factorData(const QJsonObject &row, int role)
{
    const bool set = Account::fromJson(row).hasSecondFactor;
    switch (role) {
    case Qt::DisplayRole:
        return set ? ListTexts::tr("Set up") : ListTexts::tr("None");
    case Qt::ToolTipRole:
        return set ? QVariant() : plainTip(ListTexts::tr("Signs in with the password alone."));
    case StateRole:
        return QVariant::fromValue(set ? Mark::Good : Mark::None);
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
            return time.isValid() ? moment::absolute(time) : ListTexts::tr("Never");
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
    list.append({ListTexts::tr("Name"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? Account::fromJson(row).name() : QVariant();
                 },
                 140});
    list.append(Column::text(ListTexts::tr("E-mail"), u"email"_s, 180));
    list.append({ListTexts::tr("Role"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     const int id = row.value("role_id"_L1).toInt();
                     switch (role) {
                     case Qt::DisplayRole:
                         return roleName(id);
                     case Qt::ToolTipRole:
                         return plainTip(u"%1: %2"_s.arg(roleName(id), roleMeaning(id)));
                     default:
                         return {};
                     }
                 },
                 130});
    list.append({ListTexts::tr("State"), {}, stateData, 100});
    list.append({ListTexts::tr("Last sign-in"), {}, timeData(u"last_sign_in_time"_s), 240});
    list.append({ListTexts::tr("Second factor"), {}, factorData, 120});
    list.append({ListTexts::tr("Created"), {}, timeData(u"created_time"_s), 240});
    list[Name].sortField = u"name"_s;
    list[Email].sortField = u"email"_s;
    list[Role].sortField = u"role_id"_s;
    list[LastSignIn].sortField = u"last_sign_in_time"_s;
    list[Created].sortField = u"created_time"_s;
    list[Created].priority = 1;
    list[SecondFactor].priority = 2;
    list[LastSignIn].priority = 3;
    list[Role].priority = 4;
    return list;
}

} // namespace

ListView *makeList(ProviderClient &client, QAction *invite, QWidget *parent)
{
    auto *list = new ListView(new PagedModel(client, u"/api/v1/admin/users"_s, columns()), u"people"_s, parent);
    list->setSearchPlaceholder(ListTexts::tr("Search by name or e-mail"));
    ChipBar *standings = list->addChips(u"standing"_s);
    standings->setAccessibleName(ListTexts::tr("State"));
    standings->add(ListTexts::tr("All"), {});
    standings->add(ListTexts::tr("Active"), u"active"_s);
    standings->add(ListTexts::tr("Invited"), u"invited"_s);
    standings->add(ListTexts::tr("Locked"), u"locked"_s);
    standings->add(ListTexts::tr("Disabled"), u"disabled"_s);
    ChipBar *roles = list->addChipRow(u"role_id"_s);
    roles->setAccessibleName(ListTexts::tr("Role"));
    roles->add(ListTexts::tr("Everyone"), {});
    roles->add(ListTexts::tr("Administrators"), QString::number(Person::TenantAdministrator));
    roles->add(ListTexts::tr("Clinicians"), QString::number(Person::Clinician));
    roles->add(ListTexts::tr("Members"), QString::number(Person::Member));
    roles->add(ListTexts::tr("Developers"), QString::number(Person::Developer));
    list->table()->setAccessibleName(ListTexts::tr("People"));
    auto *delegate = new StateDelegate(list);
    for (const int column : {State, LastSignIn, SecondFactor, Created}) {
        list->table()->setItemDelegateForColumn(column, delegate);
    }
    list->states()->setEmpty(
        u"sign-people"_s, ListTexts::tr("Nobody here yet"),
        ListTexts::tr("Everyone who has an account in your organisation shows up here. Invite somebody "
                      "to get started."),
        invite);
    list->states()->setLoadingText(ListTexts::tr("Loading people…"));
    return list;
}

} // namespace bc::ui::people
