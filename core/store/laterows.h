#pragma once

#include "core/store/rowshape.h"

#include <QVariantList>

#include <cstddef>
#include <vector>

namespace bc::store {

/// The rows of one shape that are inserted together.
struct ShapedRows
{
    const RowShape *shape = nullptr;
    std::vector<QVariantList> rows;
};

/// Rows that units of work gave for later, in their order.
class LateRows
{
public:
    void add(const RowShape &shape, QVariantList values) { m_rows.push_back({&shape, std::move(values)}); }
    std::size_t size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    /// Forgets all but the first `size`.
    void truncate(std::size_t size) { m_rows.resize(size); }
    /// Takes them all, by shape, the shapes in the order in which they first came: whoever gives the parent before its
    /// child finds them inserted so. The rows by their first column, which is the key: appending splits
    /// fewer pages than inserting among others.
    std::vector<ShapedRows> takeAll();

private:
    struct Late
    {
        const RowShape *shape = nullptr;
        QVariantList values;
    };
    std::vector<Late> m_rows;
};

} // namespace bc::store
