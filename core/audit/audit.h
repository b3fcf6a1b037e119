#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bc::audit {

/// One line of the audit log. `detail` never holds a secret.
struct Entry
{
    qint64 id = 0; ///< given by the log
    Instant time;
    std::optional<qint64> tenantId, actorId, applicationId;
    QString event;   ///< "token.issued", "application.created"
    QString outcome; ///< "ok", "refused", "failed"
    QString objectType, objectId;
    QString address; ///< of the client
    QString traceId;
    QJsonObject detail;
};

/// Appends the entry to the hash chain when the unit of work's transaction commits: one read of the chain's head and
/// one multi-row insert a transaction, whatever number of units it holds. On PostgreSQL an advisory lock keeps the
/// chain single.
void append(store::Connection &connection, Entry entry);

struct Query
{
    std::optional<qint64> tenantId, actorId, applicationId;
    QString event; ///< exact, or a prefix ending in "."
    QString search;
    std::optional<qint64> beforeId;
    int limit = 100;
};
/// Newest first.
Result<QList<Entry>> list(store::Connection &connection, const Query &query);

struct Verification
{
    qint64 entries = 0;
    std::optional<qint64> firstBadId; ///< the first row whose hash does not follow from the row before it
};
Result<Verification> verify(store::Connection &connection);

} // namespace bc::audit
