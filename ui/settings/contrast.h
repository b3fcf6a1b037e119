#pragma once

#include <QColor>
#include <QString>

#include <optional>

namespace bc::ui::settings {

/// Text in the accent, and text on it, can be read from here on (WCAG 2.1, 1.4.3). The provider refuses less.
inline constexpr double leastContrast = 4.5;

/// WCAG 2.1: 1 to 21.
double contrast(const QColor &one, const QColor &other);
/// Rounded down to two digits, so that 4.499 never reads as enough: "4.49", as the language writes it.
QString contrastText(double ratio);
/// "#0f766e" → the colour; nothing for anything else.
std::optional<QColor> colourOf(const QString &text);

/// What the provider's pages look like, light and dark (resources/pages/pages.css).
struct PageColours
{
    QColor page, card, text, quiet, line, field, fieldLine, accent, onAccent;
};
PageColours pageColours(bool dark);

} // namespace bc::ui::settings
