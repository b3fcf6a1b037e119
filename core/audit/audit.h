#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
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
/// chain single. `id` is ignored. What no database can keep in a text (U+0000, lone surrogates) becomes U+FFFD.
void append(store::Connection &connection, Entry entry);

struct Query
{
    std::optional<qint64> tenantId, actorId, applicationId;
    QString event; ///< exact, or a prefix ending in "."
    QString search;
    std::optional<qint64> beforeId;
    int limit = 100;
};
/// Newest first; `search` is looked for in event, object id, address, trace id and detail, without regard to the case
/// of ASCII letters. `limit` 1 to 1,000.
Result<QList<Entry>> list(store::Connection &connection, const Query &query);

struct Verification
{
    qint64 entries = 0;
    /// The first row whose hash does not follow from the row before it: it was changed, or what stood before it was
    /// removed, or it was put in.
    std::optional<qint64> firstBadId;
    /// The end of the chain. A chain cannot show that its end was cut off: who needs to know that keeps these two
    /// elsewhere and compares.
    std::optional<qint64> lastId;
    QByteArray headHash;
};
/// Recomputes the whole chain, row by row.
Result<Verification> verify(store::Connection &connection);

} // namespace bc::audit
