#pragma once

#include "core/store/store.h"

#include <QStringList>

/// What a database says of its own schema, for comparing.
namespace bc::tests {

/// The first column of the answer as texts; one line beginning with "failed:" if there is none.
QStringList column(store::Store &store, const QString &sql);
/// Everything the database knows of its schema, in its own words.
QStringList catalogue(store::Store &store);
/// The steps applied: version, name and checksum.
QStringList steps(store::Store &store);
/// What the schema means, in words that both dialects can be put into: columns with type, nullability and default,
/// keys, unique rules, indexes, and the number of checks of each table.
QStringList meaning(store::Store &store);

} // namespace bc::tests
