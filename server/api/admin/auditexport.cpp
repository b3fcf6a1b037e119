#include "server/api/admin/auditexport.h"

#include "core/exports/text.h"
#include "core/store/store.h"
#include "server/api/fields.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

namespace {

constexpr qint64 entriesAPiece = 500;

QByteArray detailOf(const audit::Entry &entry) { return QJsonDocument(entry.detail).toJson(QJsonDocument::Compact); }

QByteArray jsonLine(const audit::Entry &entry)
{
    const QByteArray detail = detailOf(entry);
    const http::Json json = {{"id", entry.id},
                             {"time", time(entry.time)},
                             {"tenant_id", number(entry.tenantId)},
                             {"actor_id", number(entry.actorId)},
                             {"application_id", number(entry.applicationId)},
                             {"event", text(entry.event)},
                             {"outcome", text(entry.outcome)},
                             {"object_type", text(entry.objectType)},
                             {"object_id", text(entry.objectId)},
                             {"address", text(entry.address)},
                             {"trace_id", text(entry.traceId)},
                             {"detail", http::Json::parse(detail.cbegin(), detail.cend(), nullptr, false)}};
    return QByteArray::fromStdString(json.dump(-1, ' ', false, http::Json::error_handler_t::replace)) + '\n';
}

QByteArray csvLine(const audit::Entry &entry)
{
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QByteArray::number(*value) : QByteArray();
    };
    QByteArray line = QByteArray::number(entry.id) + ',' + toRfc3339(entry.time).toLatin1() + ',' +
                      number(entry.tenantId) + ',' + number(entry.actorId) + ',' + number(entry.applicationId);
    for (const QString &field : {entry.event, entry.outcome, entry.objectType, entry.objectId, entry.address,
                                 entry.traceId, QString::fromUtf8(detailOf(entry))})
        line += ',' + exports::csvField(field);
    return line + "\r\n";
}

const QByteArray csvHeader = "id,time,tenant_id,actor_id,application_id,event,outcome,object_type,object_id,address,"
                             "trace_id,detail\r\n";

// The log may have grown since `endId` was the newest.
qint64 endOf(const audit::Query &query, qint64 endId)
{
    return query.beforeId ? std::min(endId, *query.beforeId - 1) : endId;
}

} // namespace

http::Pieces exported(store::Store &store, const audit::Query &asked, qint64 endId, bool csv)
{
    endId = endOf(asked, endId);
    auto at = std::make_shared<qint64>(asked.afterId.value_or(0));
    auto begun = std::make_shared<bool>(false);
    return [&store, asked, endId, csv, at, begun]() -> Result<std::optional<QByteArray>> {
        if (csv && !std::exchange(*begun, true))
            return std::optional(csvHeader);
        if (*at >= endId)
            return std::optional<QByteArray>();
        audit::Query query = asked;
        query.oldestFirst = true;
        query.afterId = *at;
        query.beforeId = std::min(*at + entriesAPiece, endId) + 1;
        query.limit = entriesAPiece;
        const auto reader = store.reader();
        const auto entries = reader ? audit::list(**reader, query) : fail(reader.error());
        if (!entries)
            return fail(entries.error());
        *at = *query.beforeId - 1;
        QByteArray piece;
        for (const audit::Entry &entry : *entries)
            piece += csv ? csvLine(entry) : jsonLine(entry);
        return std::optional(std::move(piece));
    };
}

Result<qint64> lastMeant(store::Store &store, audit::Query query, qint64 endId)
{
    query.beforeId = endOf(query, endId) + 1;
    query.oldestFirst = false;
    query.limit = 1;
    const auto reader = store.reader();
    const auto entries = reader ? audit::list(**reader, query) : fail(reader.error());
    if (!entries)
        return fail(entries.error());
    return entries->isEmpty() ? 0 : entries->constFirst().id;
}

} // namespace bc::server::api::admin
