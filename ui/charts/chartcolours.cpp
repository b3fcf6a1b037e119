#include "chartcolours.h"

#include <array>

namespace bc::ui {
namespace {

QColor mix(const QColor &over, const QColor &under, double share)
{
    const auto blend = [&](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {blend(over.red(), under.red()), blend(over.green(), under.green()), blend(over.blue(), under.blue())};
}

} // namespace

ChartColours::ChartColours(const QPalette &palette)
    : background(palette.color(QPalette::Base))
    , text(palette.color(QPalette::Text))
{
    dark = background.lightnessF() < 0.5F;
    muted = mix(text, background, 0.68);
    line = mix(text, background, 0.12);
    panel = dark ? mix(text, background, 0.10) : background;
}

QColor ChartColours::band(const QColor &colour) const { return mix(colour, background, dark ? 0.34 : 0.24); }

QColor seriesColour(int index, bool dark)
{
    static const std::array light{QColor(0x00, 0x00, 0x00), QColor(0xE6, 0x9F, 0x00), QColor(0x56, 0xB4, 0xE9),
                                  QColor(0x00, 0x9E, 0x73), QColor(0xF0, 0xE4, 0x42), QColor(0x00, 0x72, 0xB2),
                                  QColor(0xD5, 0x5E, 0x00), QColor(0xCC, 0x79, 0xA7)};
    const auto wrapped = static_cast<std::size_t>(index) % light.size();
    if (dark && wrapped == 0)
        return {0xE8, 0xE8, 0xE8};
    if (dark && wrapped == 5)
        return {0x3F, 0xA3, 0xDB};
    return light.at(wrapped);
}

} // namespace bc::ui
