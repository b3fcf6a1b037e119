#pragma once

#include <QColor>

/// The visual language in one place (design: calm, dense, precise). Everything drawn takes its measures and colours
/// here.
namespace bc::ui {

/// Distances in device-independent pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
}
namespace metric {
inline constexpr int radius = 6;
inline constexpr int line = 1;
inline constexpr int focusRing = 2;
inline constexpr int control = 30; ///< height of buttons and one-line fields
inline constexpr int row = 28;     ///< height of a table row
} // namespace metric

/// Sizes of type in points.
namespace type {
inline constexpr int small = 9, body = 10, strong = 11, heading = 13, title = 16, display = 22;
}

/// One scheme of colours. Text against `window` and `base` has a contrast of at least 4.5:1, lines that carry meaning
/// 3:1.
struct Colours
{
    bool dark = false;
    QColor window; ///< behind everything
    QColor base;   ///< tables, fields, cards
    QColor raised; ///< hover, header of a table
    QColor text;
    QColor muted;  ///< secondary text
    QColor line;   ///< hairlines: 12 % of the text
    QColor border; ///< frames of fields and buttons
    QColor accent; ///< teal: focus, links, primary buttons, what is selected
    QColor onAccent;
    QColor accentSoft;               ///< background of what is selected
    QColor good, warning, bad, info; ///< state: always with an icon or a word
    QColor goodSoft, warningSoft, badSoft, infoSoft;
};

/// Okabe-Ito, safe for colour-blind readers; index 0…7.
QColor chartColour(int index);

/// Ranges of glucose, the same in both schemes.
namespace glucose {
QColor veryLow();
QColor low();
QColor inRange();
QColor high();
QColor veryHigh();
} // namespace glucose

} // namespace bc::ui
