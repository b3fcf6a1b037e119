#include "ui/devices/devicecolumns.h"

#include "ui/devices/devicelink.h"
#include "ui/models/statedelegate.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace bc::ui::devices {

using namespace Qt::StringLiterals;

namespace {

struct ColumnTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::devices::DevicesPlace)
};

using CellData = std::function<QVariant(const QJsonObject &, int)>;

/// A time column: absolute, relative beside it in grey, exact on hover.
CellData timeData(const QString &field, const QString &none)
{
    return [field, none](const QJsonObject &row, int role) -> QVariant {
        const QDateTime time = moment::fromText(row.value(field).toString());
        switch (role) {
        case Qt::DisplayRole:
            return time.isValid() ? moment::absolute(time) : none;
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
CellData deviceTimeData(const QString &field)
{
    return [field, plain = timeData(field, ColumnTexts::tr("Never"))](const QJsonObject &row, int role) -> QVariant {
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

QVariant personCell(const QJsonObject &row, int role)
{
    const DeviceLink link = DeviceLink::fromJson(row);
    switch (role) {
    case Qt::DisplayRole:
        return link.person();
    case Qt::ToolTipRole: // the name, too: the column may be too narrow for it
        return plainTip(link.personName.isEmpty() ? link.personEmail
                                                  : u"%1\n%2"_s.arg(link.personName, link.personEmail));
    default:
        return {};
    }
}

QVariant stateCell(const QJsonObject &row, int role)
{
    const DeviceLink link = DeviceLink::fromJson(row);
    const Condition condition = conditionOf(link);
    switch (role) {
    case Qt::DisplayRole:
        return conditionName(condition);
    case SecondRole:
        return condition == Condition::Syncing && !link.isWhole ? ColumnTexts::tr("%1 %").arg(link.percent.value_or(0))
                                                                : QString();
    case Qt::ToolTipRole:
        return plainTip(u"%1\n%2"_s.arg(conditionName(condition), meaningOf(link)));
    case StateRole:
        return QVariant::fromValue(conditionMark(condition));
    default:
        return {};
    }
}

QVariant faultCell(const QJsonObject &row, int role)
{
    const DeviceLink link = DeviceLink::fromJson(row);
    switch (role) {
    case Qt::DisplayRole:
        return faultOf(link);
    case Qt::ToolTipRole:
        return plainTip(link.lastError);
    default:
        return {};
    }
}

/// Room for every condition and its sign, in whatever language: what needs attention is never cut off.
int stateWidth()
{
    const QFontMetrics metrics(Theme::font(type::body));
    int widest =
        metrics.horizontalAdvance(conditionName(Condition::Syncing) + ColumnTexts::tr("%1 %").arg(100)) + space::s;
    for (const Condition condition :
         {Condition::Linked, Condition::Attention, Condition::Stopped, Condition::Pending, Condition::Unlinked}) {
        widest = std::max(widest, metrics.horizontalAdvance(conditionName(condition)));
    }
    return StateDelegate::cellWidth(widest);
}

} // namespace

QList<Column> linkColumns()
{
    QList<Column> list;
    list.append({ColumnTexts::tr("Person"), {}, personCell, 150});
    list.append(Column::text(ColumnTexts::tr("Device"), u"product_name"_s, 165));
    list.append({ColumnTexts::tr("Source"),
                 {},
                 [](const QJsonObject &row, int role) -> QVariant {
                     return role == Qt::DisplayRole ? providerName(row.value("provider"_L1).toString()) : QVariant();
                 },
                 120});
    list.append({ColumnTexts::tr("State"), {}, stateCell, stateWidth()});
    list.append({ColumnTexts::tr("Last data"), {}, deviceTimeData(u"last_data_time"_s), 235});
    list.append({ColumnTexts::tr("Last sync"), {}, timeData(u"last_sync_time"_s, ColumnTexts::tr("Never")), 235});
    list.append({ColumnTexts::tr("Next try"), {}, timeData(u"next_sync_time"_s, u"–"_s), 235});
    list.append({ColumnTexts::tr("Error"), {}, faultCell, 200});
    list[int(LinkColumn::Fault)].priority = 3;
    list[int(LinkColumn::NextSync)].priority = 1;
    list[int(LinkColumn::LastSync)].priority = 2;
    list[int(LinkColumn::Source)].priority = 4;
    list[int(LinkColumn::Device)].priority = 5;
    list[int(LinkColumn::LastData)].priority = 6; // beside an open detail, which says it too
    return list;
}

} // namespace bc::ui::devices
