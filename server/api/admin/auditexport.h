#pragma once

#include "core/audit/audit.h"
#include "server/http/response.h"

namespace bc::store {
class Store;
}

namespace bc::server::api::admin {

/// What of the log up to `endId` the query means, oldest first, as lines of JSON (one object a line) or as CSV (RFC
/// 4180 with a header; what a spreadsheet would take for a formula begins with an apostrophe). Each piece reads a
/// bounded number of entries, whether or not they are meant.
/// An answer in pieces can break off without its reader being told; `lastMeant` names the entry that has to end it.
http::Pieces exported(store::Store &store, const audit::Query &query, qint64 endId, bool csv);

/// The id of the last entry that `exported` gives for the same arguments, 0 if it gives none. It may read the whole
/// log.
Result<qint64> lastMeant(store::Store &store, audit::Query query, qint64 endId);

} // namespace bc::server::api::admin
