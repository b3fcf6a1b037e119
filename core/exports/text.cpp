#include "core/exports/text.h"

#include "core/exports/pieces.h"

#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <utility>

namespace bc::exports {

Pieces once(QByteArray bytes)
{
    auto left = std::make_shared<std::optional<QByteArray>>(std::move(bytes));
    return
        [left](store::Connection &) -> Result<std::optional<QByteArray>> { return std::exchange(*left, std::nullopt); };
}

QByteArray decimal(double value)
{
    std::array<char, 64> text{};
    const double size = std::abs(value);
    const bool plain = value == 0 || (size >= 1e-6 && size < 1e15);
    const auto end = plain ? std::to_chars(text.begin(), text.end(), value, std::chars_format::fixed).ptr
                           : std::to_chars(text.begin(), text.end(), value, std::chars_format::scientific).ptr;
    return {text.data(), end - text.data()};
}

QByteArray moment(Instant instant, int offsetMinutes)
{
    constexpr int furthest = 14 * 60;
    if (offsetMinutes == 0 || std::abs(offsetMinutes) > furthest)
        return rfc3339(instant);
    QByteArray text = rfc3339(instant + std::chrono::minutes(offsetMinutes));
    text.chop(1);
    const int away = std::abs(offsetMinutes);
    const auto two = [](int number) {
        return QByteArray().append(static_cast<char>('0' + number / 10)).append(static_cast<char>('0' + number % 10));
    };
    return text + (offsetMinutes < 0 ? '-' : '+') + two(away / 60) + ':' + two(away % 60);
}

QByteArray csvField(const QString &text)
{
    QByteArray field = text.toUtf8();
    bool isNumber = false;
    if (const double value = field.toDouble(&isNumber); !std::isfinite(value))
        isNumber = false;
    const bool begins = !field.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(field.front());
    const bool isSigned = !field.isEmpty() && QByteArrayView("+-").contains(field.front()) && isNumber;
    if (begins && !isSigned)
        field.prepend('\'');
    if (!field.contains('"') && !field.contains(',') && !field.contains('\n') && !field.contains('\r'))
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

} // namespace bc::exports
