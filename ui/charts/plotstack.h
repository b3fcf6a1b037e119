#pragma once

#include "ui/charts/bandgraph.h"
#include "ui/charts/cursoroverlay.h"
#include "ui/charts/timeaxisticker.h"
#include "ui/charts/timechart.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace bc::ui {

/// The QCustomPlot behind a TimeChart: one axis rectangle a plot, one below the other, with the same span of time and
/// aligned left edges. Knows how to draw; what to show and when to ask for data is the TimeChart's business.
class PlotStack
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::PlotStack)
public:
    struct Plot
    {
        PlotSpec spec;
        QCPAxisRect *rect = nullptr;
        BandGraph *graph = nullptr;
        std::optional<BucketRequest> asked; ///< a request on its way
    };

    explicit PlotStack(QWidget *parent);

    QCustomPlot *widget() const { return m_plot; }
    CursorOverlay *overlay() const { return m_overlay; }
    std::vector<Plot> &plots() { return m_plots; }
    const std::vector<Plot> &plots() const { return m_plots; }
    Plot *find(const QString &id);
    const Plot *find(const QString &id) const;

    void setPlots(const QList<PlotSpec> &specs);
    void setZone(const QTimeZone &zone);
    void setView(TimeSpan view);
    void fitValues(Plot &plot);
    void applyColours(const QPalette &palette, const QFont &font);
    /// Columns of pixels between the left and the right edge of the plots.
    int columns() const;
    double timeAt(double x) const;
    double xOf(double time) const;
    /// Fills the overlay's notes; `cursor` is seconds since 1970.
    void describe(TimeSpan view, const QTimeZone &zone, std::optional<double> cursor, bool waiting);
    /// The visible part in sentences, for screen readers.
    QString spoken(TimeSpan view, const QTimeZone &zone) const;
    static SpanFigures visibleFigures(const Plot &plot, TimeSpan view);

private:
    void describeReading(PlotNotes &notes, const Plot &plot, double cursor, double tolerance) const;

    QCustomPlot *m_plot;
    CursorOverlay *m_overlay;
    QSharedPointer<TimeAxisTicker> m_ticker;
    std::vector<Plot> m_plots;
};

} // namespace bc::ui
