#pragma once

namespace bc::store {

/// Makes SQLite write a transaction's frames to its write-ahead log by one call of the system instead of two a page
/// (README.md, "SQLite"): registers a VFS of that kind as the process's default, on the first call. It hands everything
/// else to the default VFS of before. False, and nothing is changed, if SQLite has none of the version this needs.
bool writeLogInOneGo();

} // namespace bc::store
