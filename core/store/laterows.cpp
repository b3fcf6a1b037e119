#include "core/store/laterows.h"

#include <algorithm>
#include <utility>

namespace bc::store {
namespace {

void sortByKey(std::vector<QVariantList> &rows)
{
    const int type = rows.front().constFirst().typeId();
    const auto keyOf = [](const QVariantList &row) {
        return QByteArrayView(*static_cast<const QByteArray *>(row.constFirst().constData()));
    };
    if (type == QMetaType::QByteArray)
        std::sort(rows.begin(), rows.end(), [&keyOf](const auto &a, const auto &b) { return keyOf(a) < keyOf(b); });
    if (type == QMetaType::LongLong)
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
            return a.constFirst().toLongLong() < b.constFirst().toLongLong();
        });
}

} // namespace

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
    for (ShapedRows &rows : shaped)
        sortByKey(rows.rows);
    return shaped;
}

} // namespace bc::store
