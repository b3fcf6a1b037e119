#pragma once

#include "core/store/store.h"
#include "core/store/watch.h"

#include <chrono>
#include <memory>

namespace bc::store {

struct StoreOptions
{
    /// "sqlite:FILE", or "postgresql://user:password@host:port/database". A PostgreSQL address takes the options host
    /// (a folder: the server's socket), sslmode, sslrootcert, sslcert, sslkey, connect_timeout and application_name
    /// after a `?`.
    QString url;
    /// Where `backups/` lies. Empty: beside the SQLite file; PostgreSQL is then migrated without a copy.
    QString dataDir;
    /// Makes the workspace if there is none. Without it a missing one is NotFound.
    bool create = false;
    /// One process at a time: for a server on SQLite, which keeps caches that another server could not invalidate.
    /// Command lines leave it off and write beside the server. PostgreSQL ignores it.
    bool soleServer = false;
    /// How long a statement waits for another process's lock.
    std::chrono::milliseconds busyTimeout{5000};
    /// More units of work waiting than this: Busy.
    int queueLimit = 10'000;
    /// Units of work in one transaction, at most.
    int groupLimit = 512;
    /// Writers side by side on PostgreSQL.
    int postgresqlWriters = 2;
    /// The tables that Connection::changes() counts.
    WatchedTables watched;
    /// Where the schema's steps lie, in a folder for each dialect. Tests name others.
    QString migrations = QStringLiteral(":/sql");
};

/// Opens the workspace's database and brings its schema up to date, after a backup if it held anything.
///
/// Refuses, and leaves untouched, what a newer program wrote, what is no workspace, and what another process holds.
/// Errors, each one line naming the thing and the remedy: Invalid (the address), NotFound (no workspace, and not
/// `create`), Conflict (newer, foreign or changed schema), Busy (locked), Unavailable (cannot be read, written or
/// reached), StorageFull. Blocks; for start-up, command lines and tests. On any thread with a QCoreApplication in the
/// program.
Result<std::unique_ptr<Store>> open(const StoreOptions &options);

} // namespace bc::store
