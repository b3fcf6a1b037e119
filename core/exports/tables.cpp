#include "core/exports/tables.h"

#include "core/exports/text.h"

#include <array>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace bc::exports {

namespace {

constexpr int rowsAPiece = 500;

/// Where one table stands.
struct TableState
{
    const TableExport &table;
    qint64 accountId;
    QString sql = {};
    QStringList names = {};
    QVariantList after = {};
    bool begun = false, ended = false;
};

void prepare(TableState &at)
{
    QStringList columns = at.table.keys;
    for (const QString &column : at.table.columns) {
        const qsizetype equals = column.indexOf(u'=');
        at.names.append(equals < 0 ? column : column.first(equals));
        columns.append(equals < 0 ? column : column.sliced(equals + 1));
    }
    const QString keys = at.table.keys.join(u", "), places = QStringList(at.table.keys.size(), u"?"_s).join(u", ");
    at.sql = u"SELECT %1 FROM %2 AND (%3) > (%4) ORDER BY %3 LIMIT %5"_s.arg(
        columns.join(u", "), QString::fromLatin1(at.table.from), keys, places, QString::number(rowsAPiece));
    at.after = QVariantList(at.table.keys.size(), std::numeric_limits<qint64>::min());
}

QByteArray cell(const store::Row &row, int column, const QString &name)
{
    if (row.isNull(column))
        return {};
    if (name.endsWith("_time"_L1))
        return moment(row.instant(column));
    return csvField(row.text(column));
}

} // namespace

std::span<const TableExport> tableExports()
{
    static const std::array<TableExport, 5> all{{
        {"nights.csv",
         "Nights as each source summed them up.",
         "sleep_night n WHERE n.account_id = ?",
         {u"n.device_id"_s, u"n.bedtime_start"_s},
         {u"day"_s, u"device_id=n.device_id"_s, u"bedtime_start_time=n.bedtime_start"_s,
          u"bedtime_end_time=n.bedtime_end"_s, u"deep_seconds"_s, u"light_seconds"_s, u"rem_seconds"_s,
          u"awake_seconds"_s, u"average_heart_rate"_s, u"lowest_heart_rate"_s, u"average_hrv"_s, u"average_spo2"_s,
          u"restless_periods"_s, u"stages"_s}},
        {"aside.csv",
         "Samples from the future, whose device's clock is off.",
         "sample_aside s JOIN metric m ON m.id = s.metric_id WHERE m.account_id = ?",
         {u"s.metric_id"_s, u"s.start_time"_s, u"s.end_time"_s},
         {u"metric_id=s.metric_id"_s, u"kind=m.kind"_s, u"start_time=s.start_time"_s, u"end_time=s.end_time"_s,
          u"value=s.value"_s, u"is_null=s.attributes & 1"_s, u"received_time=s.received_time"_s}},
        {"imports.csv",
         "Files that were taken in.",
         "import_job j WHERE j.account_id = ?",
         {u"j.id"_s},
         {u"uuid"_s, u"format"_s, u"file_name"_s, u"file_size"_s, u"state"_s, u"records"_s, u"added"_s, u"changed"_s,
          u"same"_s, u"aside"_s, u"skipped"_s, u"created_time"_s, u"finished_time"_s}},
        {"alert_rules.csv",
         "Thresholds at which somebody wants to be told.",
         "alert_rule r WHERE r.account_id = ?",
         {u"r.id"_s},
         {u"uuid"_s, u"kind"_s, u"below"_s, u"above"_s, u"hysteresis"_s, u"lasting_seconds"_s, u"quiet_from"_s,
          u"quiet_to"_s, u"state"_s, u"created_time"_s, u"modified_time"_s, u"is_urgent"_s}},
        {"alerts.csv",
         "Alerts that were raised.",
         "alert a JOIN metric m ON m.id = a.metric_id WHERE a.account_id = ?",
         {u"a.id"_s},
         {u"uuid=a.uuid"_s, u"kind=a.kind"_s, u"direction"_s, u"threshold"_s, u"began_time"_s, u"raised_time"_s,
          u"last_time"_s, u"extreme_value"_s, u"ended_time"_s, u"acknowledged_time"_s, u"last_value"_s,
          u"ended_because"_s, u"device_id=m.device_id"_s, u"metric_id=a.metric_id"_s}},
    }};
    return all;
}

Pieces tableCsv(const TableExport &table, qint64 accountId)
{
    auto state = std::make_shared<TableState>(TableState{table, accountId});
    return [state](store::Connection &connection) -> Result<std::optional<QByteArray>> {
        TableState &at = *state;
        if (!std::exchange(at.begun, true)) {
            prepare(at);
            return at.names.join(u',').toUtf8() + "\r\n";
        }
        if (at.ended)
            return std::nullopt;
        const auto rows = connection.select(at.sql, QVariantList{at.accountId} + at.after);
        if (!rows)
            return fail(rows.error());
        const int keys = static_cast<int>(at.table.keys.size());
        QByteArray piece;
        for (const store::Row &row : *rows) {
            for (int i = 0; i < at.names.size(); ++i)
                piece += (i > 0 ? "," : "") + cell(row, keys + i, at.names[i]);
            piece += "\r\n";
        }
        at.ended = rows->size() < rowsAPiece;
        for (int i = 0; i < keys && !rows->isEmpty(); ++i)
            at.after[i] = rows->constLast().integer(i);
        return piece;
    };
}

} // namespace bc::exports
