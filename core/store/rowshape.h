#pragma once

#include <QLatin1StringView>

namespace bc::store {

/// The rows that an INSERT makes: their table and columns ("id, name"). Has to live as long as the store.
struct RowShape
{
    QLatin1StringView table, columns;
    int values = 0; ///< how many columns
};

} // namespace bc::store
