#include "ui/activity/auditcolumns.h"

#include "ui/activity/auditentry.h"
#include "ui/activity/words.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

struct AuditTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::activity::Columns)
};

QVariant whoData(const QJsonObject &row, int role)
{
    const AuditEntry entry = AuditEntry::fromJson(row);
    switch (role) {
    case Qt::DisplayRole:
        return entry.who();
    case Qt::ToolTipRole:
        return plainTip(entry.application.id != 0 && entry.actor.id != 0
                            ? AuditTexts::tr("%1, through %2").arg(entry.actor.text(), entry.application.text())
                            : entry.who());
    default:
        return {};
    }
}

QVariant actionData(const QJsonObject &row, int role)
{
    const QString event = row.value("event"_L1).toString();
    switch (role) {
    case Qt::DisplayRole:
        return actionWords(event);
    case Qt::ToolTipRole:
        return plainTip(event);
    default:
        return {};
    }
}

QVariant outcomeData(const QJsonObject &row, int role)
{
    const QString outcome = row.value("outcome"_L1).toString();
    switch (role) {
    case Qt::DisplayRole:
        return outcomeWords(outcome);
    case StateRole:
        return QVariant::fromValue(outcomeMark(outcome));
    default:
        return {};
    }
}

} // namespace

Column stampColumn(const QString &title, const QString &field, int width)
{
    Column column;
    column.title = title;
    column.width = width;
    column.data = [field](const QJsonObject &row, int role) -> QVariant {
        const QDateTime time = moment::fromText(row.value(field).toString());
        switch (role) {
        case Qt::DisplayRole:
            return stamp(time);
        case Qt::ToolTipRole:
            return plainTip(moment::exact(time));
        case SecondRole:
            return moment::relative(time);
        default:
            return {};
        }
    };
    return column;
}

QList<Column> auditColumns()
{
    QList<Column> list;
    list.append(stampColumn(AuditTexts::tr("When"), u"time"_s, 250));
    list.append({AuditTexts::tr("Who"), {}, whoData, 160});
    list.append({AuditTexts::tr("Action"), {}, actionData, 200});
    list.append(
        {AuditTexts::tr("Object"),
         {},
         [](const QJsonObject &row, int role) -> QVariant {
             const bool asked = role == Qt::DisplayRole || role == Qt::ToolTipRole;
             const QString object = asked ? AuditEntry::fromJson(row).object() : QString();
             return !asked ? QVariant() : role == Qt::ToolTipRole ? QVariant(plainTip(object)) : QVariant(object);
         },
         170});
    list.append(Column::text(AuditTexts::tr("Address"), u"address"_s, 120));
    list.append({AuditTexts::tr("Outcome"), {}, outcomeData, 110});
    list[AuditAddress].priority = 1;
    list[AuditObject].priority = 2;
    return list;
}

} // namespace bc::ui::activity
