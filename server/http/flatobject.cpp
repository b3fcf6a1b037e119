#include "server/http/flatobject.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace bc::http {

namespace {

constexpr std::size_t usualSize = 640; ///< the answer of /token

bool needsNoEscape(char16_t unit) { return unit >= 0x20 && unit < 0x7f && unit != u'"' && unit != u'\\'; }

} // namespace

FlatObject &FlatObject::text(std::string_view name, QStringView value)
{
    if (!std::all_of(value.utf16(), value.utf16() + value.size(), needsNoEscape))
        return json(name, Json(value.toString().toStdString()));
    begin(name);
    m_bytes += '"';
    const std::size_t before = m_bytes.size();
    m_bytes.resize(before + std::size_t(value.size()));
    std::transform(value.utf16(), value.utf16() + value.size(), m_bytes.data() + before,
                   [](char16_t unit) { return static_cast<char>(unit); });
    m_bytes += '"';
    return *this;
}

FlatObject &FlatObject::number(std::string_view name, qint64 value)
{
    begin(name);
    m_bytes += std::to_string(value);
    return *this;
}

FlatObject &FlatObject::flag(std::string_view name, bool value)
{
    begin(name);
    m_bytes += value ? "true" : "false";
    return *this;
}

FlatObject &FlatObject::json(std::string_view name, const Json &value)
{
    begin(name);
    m_bytes += value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return *this;
}

Response FlatObject::answer()
{
    m_bytes += m_bytes.empty() ? "{}" : "}";
    return {200, QByteArrayLiteral("application/json"), QByteArray::fromStdString(std::exchange(m_bytes, {})), {}, {}};
}

void FlatObject::begin(std::string_view name)
{
    if (m_bytes.empty()) {
        m_bytes.reserve(usualSize);
        m_bytes += "{\"";
    } else {
        m_bytes += ",\"";
    }
    m_bytes += name;
    m_bytes += "\":";
}

} // namespace bc::http
