#include "ui/settings/contrast.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString contrastText(double ratio) { return QLocale().toString(std::floor(ratio * 100) / 100, 'f', 2); }

std::optional<QColor> colourOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() != 7 || !trimmed.startsWith(u'#')) {
        return std::nullopt;
    }
    const QColor colour(trimmed);
    return colour.isValid() ? std::optional(colour) : std::nullopt;
}

PageColours pageColours(bool dark)
{
    if (dark) {
        return {QColor(0x12, 0x17, 0x17), QColor(0x1b, 0x22, 0x22),       QColor(0xe6, 0xec, 0xec),
                QColor(0xa3, 0xb1, 0xb1), QColor(0xe6, 0xec, 0xec, 0x1f), QColor(0x14, 0x1a, 0x1a),
                QColor(0x6f, 0x7f, 0x7f), QColor(0x2d, 0xd4, 0xbf),       QColor(0x06, 0x30, 0x2b)};
    }
    return {QColor(0xf3, 0xf5, 0xf5), QColor(0xff, 0xff, 0xff),       QColor(0x1b, 0x24, 0x24),
            QColor(0x55, 0x62, 0x62), QColor(0x1b, 0x24, 0x24, 0x1f), QColor(0xff, 0xff, 0xff),
            QColor(0x7c, 0x8a, 0x8a), QColor(0x0f, 0x76, 0x6e),       QColor(0xff, 0xff, 0xff)};
}

} // namespace bc::ui::settings
