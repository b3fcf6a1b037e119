#pragma once

#include "ui/charts/customplot.h"
#include "ui/charts/series.h"

#include <vector>

namespace bc::ui {

/// Draws one quantity: a band from the lowest to the highest value and the mean as a line. Where `detail` reaches it
/// is drawn, elsewhere the coarser `overview`. Works on columns of pixels, so its cost is linear in the visible points
/// and its drawing does not depend on them. Belongs to its QCustomPlot.
class BandGraph final : public QCPAbstractPlottable
{
public:
    BandGraph(QCPAxis *keyAxis, QCPAxis *valueAxis);

    Series overview;
    Series detail;
    double gapSeconds = 900;
    QPen gridPen;

    const Series &sourceAt(double time) const;

    double selectTest(const QPointF &position, bool onlySelectable, QVariant *details = nullptr) const override;
    QCPRange getKeyRange(bool &found, QCP::SignDomain domain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool &found, QCP::SignDomain domain = QCP::sdBoth,
                           const QCPRange &inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter *painter) override;
    void drawLegendIcon(QCPPainter *painter, const QRectF &rect) const override;

private:
    template <typename Visit>
    void forEachPiece(const Visit &visit) const;
    void fillPiece(QCPPainter *painter, std::size_t first, std::size_t last);
    void drawGridAgain(QCPPainter *painter, const QCPAxis &value);
    void drawPiece(QCPPainter *painter, std::size_t first, std::size_t last);

    std::vector<PixelColumn> m_columns; ///< kept between frames for its memory
    QRect m_area;
    QList<QLineF> m_edges;
    QPolygonF m_line;
};

} // namespace bc::ui
