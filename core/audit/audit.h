#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
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
    std::optional<qint64> tenantId = {}, actorId = {}, applicationId = {};
    std::optional<Instant> from = {}, until = {}; ///< `from` belongs to the range, `until` does not
    QString event = {};                           ///< exact, or a prefix ending in "."
    QStringList exceptEvents = {};                ///< exact; those are left out
    QString outcome = {}, objectType = {}, objectId = {}, address = {}, traceId = {}; ///< exact; empty: any
    QString search = {};
    std::optional<qint64> beforeId = {}, afterId = {};
    bool oldestFirst = false; ///< which end of the range the page is taken from, and its order
    int limit = 100;
};
/// `search` is looked for in event, object id, address, trace id and detail, without regard to the case of ASCII
/// letters. `limit` 1 to 1,000. Ids only grow, so a page by id stays what it was whatever is appended. Narrowed by
/// tenant or id it follows an index; by anything else it reads the log until the page is full.
Result<QList<Entry>> list(store::Connection &connection, const Query &query);
/// The newest entry's id; 0 if there is none.
Result<qint64> lastId(store::Connection &connection);

struct Verification
{
    qint64 entries = 0;
    /// The first row whose hash does not follow from the row before it: it was changed, or what stood before it was
    /// removed, or it was put in.
    std::optional<qint64> firstBadId;
    /// The first id that has no row although a later one has.
    std::optional<qint64> firstMissingId;
    /// The end of the chain. A chain cannot show that its end was cut off: who needs to know that keeps these two
    /// elsewhere and compares.
    std::optional<qint64> lastId;
    QByteArray headHash;

    bool sound() const { return !firstBadId && !firstMissingId; }
};
/// Told from time to time what was checked so far, and the id the verification will end at; false stops it.
using Progress = std::function<bool(const Verification &soFar, qint64 endId)>;
/// Recomputes the chain up to the entry that was the newest when it began, row by row, in reads of a bounded size.
Result<Verification> verify(store::Connection &connection, const Progress &progress = {});

} // namespace bc::audit
