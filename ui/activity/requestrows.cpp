#include "ui/activity/requestrows.h"

#include "ui/activity/auditcolumns.h"
#include "ui/activity/words.h"
#include "ui/decisions/texts.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

namespace {

struct RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::activity::Columns)
};

QString textOf(const QJsonObject &row, QLatin1String field) { return row.value(field).toString(); }

QVariant endpointData(const QJsonObject &row, int role)
{
    const QString endpoint = textOf(row, "endpoint"_L1);
    switch (role) {
    case Qt::DisplayRole:
        return endpointWords(endpoint);
    case Qt::ToolTipRole:
        return plainTip(endpoint);
    case SecondRole:
        return endpointWords(endpoint) == endpoint ? QString() : endpoint;
    default:
        return {};
    }
}

QVariant applicationData(const QJsonObject &row, int role)
{
    const QString name = textOf(row, "application_name"_L1);
    const QString client = textOf(row, "client_id"_L1);
    switch (role) {
    case Qt::DisplayRole:
        return name.isEmpty() ? client : name;
    case Qt::ToolTipRole:
        return plainTip(client);
    default:
        return {};
    }
}

QVariant requestOutcome(const QJsonObject &row, int role)
{
    const QString outcome = textOf(row, "outcome"_L1);
    switch (role) {
    case Qt::DisplayRole:
        return decisionWords(outcome);
    case Qt::ToolTipRole:
        return plainTip(decisionWords(outcome));
    case StateRole:
        return QVariant::fromValue(decisionMark(outcome));
    default:
        return {};
    }
}

QVariant durationData(const QJsonObject &row, int role)
{
    const qint64 taken = row.value("duration_us"_L1).toInteger();
    switch (role) {
    case Qt::DisplayRole:
        return durationText(std::chrono::microseconds(taken));
    case DurationRole:
        return taken;
    default:
        return {};
    }
}

qint64 idOf(const QJsonObject &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QLatin1String field : {"trace_id"_L1, "time"_L1, "endpoint"_L1}) {
        hash.addData(textOf(row, field).toUtf8() + '\n');
    }
    return hash.result().toHex().left(13).toLongLong(nullptr, 16); // 52 bits: JSON's numbers hold them exactly
}

bool matches(const QJsonObject &row, const QString &search)
{
    constexpr std::array fields{"endpoint"_L1, "application_name"_L1, "client_id"_L1, "outcome"_L1, "trace_id"_L1};
    return search.isEmpty() || endpointWords(textOf(row, "endpoint"_L1)).contains(search, Qt::CaseInsensitive) ||
           std::any_of(fields.begin(), fields.end(),
                       [&](QLatin1String field) { return textOf(row, field).contains(search, Qt::CaseInsensitive); });
}

} // namespace

QList<Column> requestColumns()
{
    QList<Column> list;
    list.append(stampColumn(RequestTexts::tr("When"), u"time"_s, 250));
    list.append({RequestTexts::tr("Request"), {}, endpointData, 230});
    list.append({RequestTexts::tr("Application"), {}, applicationData, 180});
    list.append({RequestTexts::tr("Outcome"), {}, requestOutcome, 200});
    list.append({RequestTexts::tr("Took"), {}, durationData, 150});
    list[RequestDuration].priority = 1; // beside an open detail, which says both
    list[RequestApplication].priority = 2;
    return list;
}

QList<QJsonObject> requestRows(const QJsonArray &results, const RequestFilter &filter)
{
    QList<QJsonObject> rows;
    for (const QJsonValue value : results) {
        QJsonObject row = value.toObject();
        if ((filter.onlyRefused && !isRefusal(textOf(row, "outcome"_L1))) || !matches(row, filter.search)) {
            continue;
        }
        row.insert("id"_L1, idOf(row));
        rows.append(row);
    }
    return rows;
}

} // namespace bc::ui::activity
