#include "core/oauth/parameters.h"

#include <algorithm>

namespace bc::oauth {

QString Parameters::value(QStringView name) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const auto &pair) { return pair.first == name; });
    return found == m_all.cend() ? QString() : found->second;
}

QStringList Parameters::values(QStringView name) const
{
    QStringList values;
    for (const auto &[key, value] : m_all) {
        if (key == name && !value.isEmpty())
            values.append(value);
    }
    return values;
}

QString Parameters::repeated() const
{
    for (auto one = m_all.cbegin(); one != m_all.cend(); ++one) {
        if (one->first != u"resource" &&
            std::any_of(std::next(one), m_all.cend(), [&](const auto &pair) { return pair.first == one->first; }))
            return one->first;
    }
    return {};
}

} // namespace bc::oauth
