#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace bc::store {

class Store;

/// How far cleaning may be in the way of others.
struct CleaningLimits
{
    /// A table (on PostgreSQL: a partition) of so many bytes at most, indexes included, is written anew, during which
    /// nobody else reads or writes it.
    qint64 rewritten = 64LL << 20;
    /// How long that waits for its turn at most; whoever comes meanwhile waits behind it.
    std::chrono::milliseconds patience{250};
};

/// A table in whose files deleted rows may still be read.
struct Uncleaned
{
    QString table;        ///< as it was asked for
    bool isLarge = false; ///< everything but writing it anew is done; else trying again helps
    QString why;          ///< a sentence for logs and command lines
    bool operator==(const Uncleaned &) const = default;
};

/// Takes what deleted rows of these tables left behind out of the database's files, as far as they are the database's
/// own to clean (core/erasure/README.md says what is not), and answers where it could not. SQLite, which overwrites
/// what it deletes, only empties its log. PostgreSQL vacuums each table and writes it anew. Blocks, for as long as it
/// takes to copy the tables; never on a listener thread or inside a unit of work.
Result<QList<Uncleaned>> clean(Store &store, const QStringList &tables, const CleaningLimits &limits);

} // namespace bc::store
