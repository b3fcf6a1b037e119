#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace bc::accounts {

/// Inserts one row of `columns` into `table` and answers its id: `wantedId`, or a new one if that is 0.
Result<qint64> insertAs(store::Connection &connection, const QString &table, qint64 wantedId, QString columns,
                        QVariantList values);

} // namespace bc::accounts
