#pragma once

#include "ui/charts/chartcolours.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace bc::ui {

/// What one plot of the stack shows beside its lines.
struct PlotNotes
{
    QRect area;    ///< where its lines are drawn
    QString title; ///< "Heart rate"
    QString unit;
    QString message; ///< in the middle of the plot, e.g. that there is nothing in this span
    QColor colour;
    QString value;  ///< the reading under the cursor, empty without one
    QString spread; ///< "58–91 · 12 samples", may be empty
    std::optional<double> valueY;
};

/// Draws titles, cursor, reading and focus ring above a chart, so that a moving cursor repaints no plot. Takes no
/// events.
class CursorOverlay final : public QWidget
{
public:
    explicit CursorOverlay(QWidget *parent);

    QList<PlotNotes> plots;
    std::optional<double> cursorX;
    QString cursorText; ///< the time under the cursor
    QString legend;     ///< what line and band mean
    bool focusRing = false;

    /// Height above each plot that its title needs.
    static int titleHeight(const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTitle(QPainter &painter, const PlotNotes &plot, const ChartColours &colours) const;
    void paintReading(QPainter &painter, const ChartColours &colours) const;
};

} // namespace bc::ui
