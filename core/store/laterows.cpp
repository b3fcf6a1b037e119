#include "core/store/laterows.h"

#include <algorithm>
#include <utility>

namespace bc::store {

std::vector<ShapedRows> LateRows::takeAll()
{
    std::vector<ShapedRows> shaped;
    for (Late &late : m_rows) {
        auto found = std::find_if(shaped.begin(), shaped.end(),
                                  [&late](const ShapedRows &rows) { return rows.shape == late.shape; });
        if (found == shaped.end())
            found = shaped.insert(found, ShapedRows{late.shape, {}});
        found->rows.push_back(std::move(late.values));
    }
    m_rows.clear();
    return shaped;
}

} // namespace bc::store
