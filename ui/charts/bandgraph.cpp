#include "bandgraph.h"

#include <algorithm>
#include <cmath>

namespace bc::ui {

BandGraph::BandGraph(QCPAxis *keyAxis, QCPAxis *valueAxis)
    : QCPAbstractPlottable(keyAxis, valueAxis)
{
    setSelectable(QCP::stNone);
}

const Series &BandGraph::sourceAt(double time) const
{
    return time >= detail.span.from && time < detail.span.to ? detail : overview;
}

double BandGraph::selectTest(const QPointF &, bool, QVariant *) const { return -1; }

QCPRange BandGraph::getKeyRange(bool &found, QCP::SignDomain) const
{
    found = !overview.points.empty();
    return found ? QCPRange(overview.points.front().time, overview.points.back().time + overview.width) : QCPRange();
}

QCPRange BandGraph::getValueRange(bool &found, QCP::SignDomain, const QCPRange &inKeyRange) const
{
    TimeSpan span{inKeyRange.lower, inKeyRange.upper};
    if (inKeyRange == QCPRange())
        span = overview.span;
    const SpanFigures coarse = figuresOf(overview, span);
    const SpanFigures fine = figuresOf(detail, span);
    found = coarse.count + fine.count > 0;
    if (coarse.count == 0)
        return {fine.min, fine.max};
    if (fine.count == 0)
        return {coarse.min, coarse.max};
    return {std::min(coarse.min, fine.min), std::max(coarse.max, fine.max)};
}

void BandGraph::draw(QCPPainter *painter)
{
    const QCPAxis *key = keyAxis();
    const QCPAxis *value = valueAxis();
    if (!key || !value)
        return;
    m_area = key->axisRect()->rect();
    const QRect &area = m_area;
    const TimeSpan view{key->range().lower, key->range().upper};
    m_columns.clear();
    const TimeSpan sharp{std::clamp(detail.span.from, view.from, view.to),
                         std::clamp(detail.span.to, view.from, view.to)};
    if (sharp.length() > 0) {
        appendColumns(m_columns, overview, {view.from, sharp.from}, view, area.width(), gapSeconds);
        appendColumns(m_columns, detail, sharp, view, area.width(), gapSeconds);
        appendColumns(m_columns, overview, {sharp.to, view.to}, view, area.width(), gapSeconds);
    } else {
        appendColumns(m_columns, overview, view, view, area.width(), gapSeconds);
    }

    // The mapping is linear: two points of each axis are enough.
    const double valueZero = value->coordToPixel(0);
    const double valueScale = value->coordToPixel(1) - valueZero;
    for (PixelColumn &column : m_columns) {
        column.x += area.left();
        column.min = static_cast<float>(valueZero + valueScale * double(column.min));
        column.max = static_cast<float>(valueZero + valueScale * double(column.max));
        column.mean = static_cast<float>(valueZero + valueScale * double(column.mean));
    }
    forEachPiece([&](std::size_t first, std::size_t last) { fillPiece(painter, first, last); });
    drawGridAgain(painter, *value);
    forEachPiece([&](std::size_t first, std::size_t last) { drawPiece(painter, first, last); });
}

template <typename Visit>
void BandGraph::forEachPiece(const Visit &visit) const
{
    std::size_t first = 0;
    for (std::size_t i = 1; i <= m_columns.size(); ++i) {
        if (i == m_columns.size() || m_columns[i].startsPiece) {
            visit(first, i);
            first = i;
        }
    }
}

// One opaque rectangle a column of pixels, 0.6 ms for a whole frame. As one polygon the same band takes 25 ms in Qt's
// raster engine (70 ms smoothed), and translucent colours are as slow; so the colour is mixed beforehand and the grid,
// which it would hide, is drawn once more on top.
void BandGraph::fillPiece(QCPPainter *painter, std::size_t first, std::size_t last)
{
    const QColor colour = mBrush.color();
    m_edges.clear();
    for (std::size_t i = first; i + 1 < last; ++i) {
        const PixelColumn &a = m_columns[i];
        const PixelColumn &b = m_columns[i + 1];
        if (a.min - a.max < 0.5F && b.min - b.max < 0.5F)
            continue;
        const double begin = std::max(std::floor(a.x), double(m_area.left()));
        const double end = std::min(std::floor(b.x), m_area.right() + 1.0);
        for (double x = begin; x < end; ++x) {
            const double share = std::clamp((x + 0.5 - a.x) / (b.x - a.x), 0.0, 1.0);
            const double top = double(a.max) + share * double(b.max - a.max);
            const double bottom = double(a.min) + share * double(b.min - a.min);
            painter->fillRect(QRectF(x, top, 1, bottom - top), colour);
        }
        m_edges.append(QLineF(a.x, double(a.max), b.x, double(b.max)));
        m_edges.append(QLineF(a.x, double(a.min), b.x, double(b.min)));
    }
    painter->setAntialiasing(true);
    painter->setPen(QPen(colour, 1, Qt::SolidLine, Qt::FlatCap));
    painter->drawLines(m_edges);
    painter->setAntialiasing(false);
}

void BandGraph::drawGridAgain(QCPPainter *painter, const QCPAxis &value)
{
    painter->setAntialiasing(false);
    painter->setPen(gridPen);
    const QVector<double> ticks = value.tickVector();
    for (const double tick : ticks) {
        const double y = value.coordToPixel(tick);
        painter->drawLine(QLineF(m_area.left(), y, m_area.right(), y));
    }
}

void BandGraph::drawPiece(QCPPainter *painter, std::size_t first, std::size_t last)
{
    const double lineWidth = mPen.widthF();
    painter->setAntialiasing(true);
    if (last - first == 1) {
        // A sample with a hole on both sides: a dot on the span of its values.
        const PixelColumn &column = m_columns[first];
        painter->setPen(QPen(mBrush.color(), lineWidth));
        painter->drawLine(QLineF(column.x, double(column.min), column.x, double(column.max)));
        painter->setPen(Qt::NoPen);
        painter->setBrush(mPen.color());
        painter->drawEllipse(QPointF(column.x, double(column.mean)), lineWidth, lineWidth);
        return;
    }
    // Single lines are twenty times as fast as a joined one; with so many points no one sees the joints.
    painter->setBrush(Qt::NoBrush);
    if (last - first > 400) {
        m_edges.clear();
        for (std::size_t i = first; i + 1 < last; ++i) {
            const PixelColumn &a = m_columns[i];
            const PixelColumn &b = m_columns[i + 1];
            m_edges.append(QLineF(a.x, double(a.mean), b.x, double(b.mean)));
        }
        painter->setPen(QPen(mPen.color(), lineWidth, Qt::SolidLine, Qt::FlatCap));
        painter->drawLines(m_edges);
        return;
    }
    m_line.clear();
    for (std::size_t i = first; i < last; ++i)
        m_line.append(QPointF(m_columns[i].x, double(m_columns[i].mean)));
    painter->setPen(mPen);
    painter->drawPolyline(m_line);
}

void BandGraph::drawLegendIcon(QCPPainter *painter, const QRectF &rect) const { painter->fillRect(rect, mBrush); }

} // namespace bc::ui
