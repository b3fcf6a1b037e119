#pragma once

#include <QColor>
#include <QPalette>

namespace bc::ui {

/// Colours of a chart, taken from the palette so that a switch between light and dark reaches it.
struct ChartColours
{
    bool dark = false;
    QColor background;
    QColor text;
    QColor muted; ///< marks of the axes; at least 4.5:1
    QColor line;  ///< grid: 12 % of the text
    QColor panel; ///< behind the reading

    /// The band behind a line of `colour`: opaque, as if `colour` lay thinly over the background.
    QColor band(const QColor &colour) const;

    explicit ChartColours(const QPalette &palette);
};

/// Okabe-Ito, index 0…7; the darkest two are lightened on a dark ground so that lines keep 3:1.
QColor seriesColour(int index, bool dark);

} // namespace bc::ui
