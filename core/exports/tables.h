#pragma once

#include "core/exports/pieces.h"

#include <QString>
#include <QStringList>

#include <span>

namespace bc::exports {

/// A table of the store as a CSV file: what belongs to one person, row by row.
struct TableExport
{
    const char *file;
    const char *what; ///< in plain words, for the manifest
    /// Of `from`, joined where a row does not name the person itself; its one `?` is the account.
    const char *from;
    /// Integers that tell the rows apart and order them.
    QStringList keys;
    /// Column, or "name=expression"; a name that ends in "_time" is a moment.
    QStringList columns;
};

/// What a whole export holds beside samples and the documents about devices, links and consents.
std::span<const TableExport> tableExports();

Pieces tableCsv(const TableExport &table, qint64 accountId);

} // namespace bc::exports
