#include "cursoroverlay.h"

#include <QPainter>

#include <algorithm>

namespace bc::ui {
namespace {

constexpr int padding = 10;
constexpr int swatch = 8;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

CursorOverlay::CursorOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

int CursorOverlay::titleHeight(const QFont &font) { return QFontMetrics(strong(font)).height() + 8; }

void CursorOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColours colours(palette());
    for (const PlotNotes &plot : std::as_const(plots)) {
        paintTitle(painter, plot, colours);
        if (!plot.message.isEmpty()) {
            painter.setFont(font());
            painter.setPen(colours.muted);
            painter.drawText(plot.area, Qt::AlignCenter | Qt::TextWordWrap, plot.message);
        }
    }
    if (cursorX)
        paintReading(painter, colours);
    if (focusRing) {
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void CursorOverlay::paintTitle(QPainter &painter, const PlotNotes &plot, const ChartColours &colours) const
{
    const QRect line(plot.area.left(), plot.area.top() - titleHeight(font()), plot.area.width(),
                     titleHeight(font()) - 6);
    painter.setFont(strong(font()));
    painter.setPen(colours.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, plot.title);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(plot.title);
    painter.setFont(small(font()));
    painter.setPen(colours.muted);
    painter.drawText(line.adjusted(titleWidth + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, plot.unit);
    if (legend.isEmpty())
        return;
    // The legend explains line and band at the right, unless the title needs the room.
    const int legendWidth = painter.fontMetrics().horizontalAdvance(legend);
    const int markWidth = 26;
    if (line.width() < titleWidth + legendWidth + markWidth + 120)
        return;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, legend);
    const QRectF mark(line.right() - legendWidth - markWidth, line.center().y() - 5.0, markWidth - 8, 10);
    painter.fillRect(mark, colours.band(plot.colour));
    painter.fillRect(QRectF(mark.left(), mark.center().y() - 0.75, mark.width(), 1.5), plot.colour);
}

void CursorOverlay::paintReading(QPainter &painter, const ChartColours &colours) const
{
    if (plots.isEmpty())
        return;
    const double x = *cursorX;
    painter.setPen(QPen(colours.muted, 1));
    for (const PlotNotes &plot : std::as_const(plots))
        painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
    for (const PlotNotes &plot : std::as_const(plots)) {
        if (!plot.valueY)
            continue;
        painter.setPen(QPen(colours.background, 2));
        painter.setBrush(plot.colour);
        painter.drawEllipse(QPointF(x, *plot.valueY), 4.5, 4.5);
    }

    const QFont bold = strong(font());
    const QFont quiet = small(font());
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics quietMetrics(quiet);
    const bool named = plots.size() > 1;
    int width = quietMetrics.horizontalAdvance(cursorText);
    int height = quietMetrics.height() + 4;
    for (const PlotNotes &plot : std::as_const(plots)) {
        const QString name = named ? plot.title + QLatin1String("  ") : QString();
        width = std::max({width, swatch + 6 + boldMetrics.horizontalAdvance(name + plot.value),
                          swatch + 6 + quietMetrics.horizontalAdvance(plot.spread)});
        height += boldMetrics.height() + (plot.spread.isEmpty() ? 0 : quietMetrics.height());
    }
    QRectF box(x + 12, plots.constFirst().area.top() + 8.0, width + 2 * padding, height + 2 * padding - 4);
    if (box.right() > plots.constFirst().area.right())
        box.moveRight(x - 12);
    box.moveLeft(std::max(box.left(), 4.0));

    painter.setPen(QPen(colours.line.darker(colours.dark ? 90 : 108), 1));
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(box, 6, 6);
    QRectF line = box.adjusted(padding, padding - 2, -padding, 0);
    line.setHeight(quietMetrics.height());
    painter.setFont(quiet);
    painter.setPen(colours.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, cursorText);
    line.translate(0, quietMetrics.height() + 4);
    for (const PlotNotes &plot : std::as_const(plots)) {
        line.setHeight(boldMetrics.height());
        painter.fillRect(QRectF(line.left(), line.center().y() - swatch / 2.0, swatch, swatch), plot.colour);
        painter.setFont(bold);
        painter.setPen(plot.valueY ? colours.text : colours.muted);
        const QString name = named ? plot.title + QLatin1String("  ") : QString();
        painter.drawText(line.adjusted(swatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name + plot.value);
        line.translate(0, boldMetrics.height());
        if (plot.spread.isEmpty())
            continue;
        line.setHeight(quietMetrics.height());
        painter.setFont(quiet);
        painter.setPen(colours.muted);
        painter.drawText(line.adjusted(swatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, plot.spread);
        line.translate(0, quietMetrics.height());
    }
}

} // namespace bc::ui
