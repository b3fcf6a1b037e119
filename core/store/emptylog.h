#pragma once

#include "core/base/result.h"

namespace bc::store {

class Store;

/// Moves everything that stands in the database's log into the database, and empties the log, so that pages as they
/// were before a deletion are not left in it. False on PostgreSQL, whose log is the server's. Busy when somebody reads
/// an old snapshot for longer than the store waits. Blocks; not on a listener thread.
Result<bool> emptyLog(Store &store);

} // namespace bc::store
