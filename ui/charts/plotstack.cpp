#include "plotstack.h"

#include "timeticks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bc::ui {
namespace {

// The next of 1, 2, 5 times a power of ten: the distance of the marks of a value axis.
double niceStep(double length, int marks)
{
    const double raw = length / std::max(1, marks);
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * magnitude)
            return factor * magnitude;
    }
    return 10 * magnitude;
}

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

} // namespace

PlotStack::PlotStack(QWidget *parent)
    : m_plot(new QCustomPlot(parent))
    , m_overlay(new CursorOverlay(parent))
    , m_ticker(new TimeAxisTicker)
{
    // The TimeChart takes all events itself: the same for mouse, keyboard, touchpad and tests.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iNone);
    m_plot->setMinimumSize(0, 0);
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(0);
}

PlotStack::Plot *PlotStack::find(const QString &id)
{
    const auto found = std::find_if(m_plots.begin(), m_plots.end(), [&](const Plot &p) { return p.spec.id == id; });
    return found == m_plots.end() ? nullptr : &*found;
}

const PlotStack::Plot *PlotStack::find(const QString &id) const { return const_cast<PlotStack *>(this)->find(id); }

void PlotStack::setPlots(const QList<PlotSpec> &specs)
{
    m_plot->clearPlottables();
    m_plot->plotLayout()->clear();
    m_plots.clear();
    auto *margins = new QCPMarginGroup(m_plot);
    for (int row = 0; row < specs.size(); ++row) {
        Plot plot;
        plot.spec = specs.at(row);
        plot.rect = new QCPAxisRect(m_plot, true);
        plot.rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        QCPAxis *time = plot.rect->axis(QCPAxis::atBottom);
        time->setTicker(m_ticker);
        time->setTickLabels(row == specs.size() - 1);
        time->setSubTicks(false);
        QCPAxis *value = plot.rect->axis(QCPAxis::atLeft);
        value->setSubTicks(false);
        value->grid()->setVisible(false); // the graph draws it between band and line
        value->ticker()->setTickCount(4);
        plot.graph = new BandGraph(time, value);
        plot.graph->gapSeconds = plot.spec.gapSeconds;
        m_plot->plotLayout()->addElement(row, 0, plot.rect);
        m_plots.push_back(plot);
        fitValues(m_plots.back());
    }
}

void PlotStack::setZone(const QTimeZone &zone) { m_ticker->zone = zone; }

void PlotStack::setView(TimeSpan view)
{
    m_ticker->wanted = std::clamp(columns() / 82, 2, 16);
    m_ticker->locale = QLocale();
    for (Plot &plot : m_plots)
        plot.rect->axis(QCPAxis::atBottom)->setRange(view.from, view.to);
}

void PlotStack::fitValues(Plot &plot)
{
    // All data known, not the visible ones: an axis that jumps while one pans makes values incomparable.
    double low = plot.spec.lowest;
    double high = plot.spec.highest;
    const auto include = [&](const Series &series) {
        const SpanFigures figures = figuresOf(series, {series.span.from - 1, series.span.to + series.width + 1});
        if (figures.count == 0)
            return;
        low = high > low ? std::min(low, figures.min) : figures.min;
        high = high > low ? std::max(high, figures.max) : figures.max;
    };
    include(plot.graph->overview);
    include(plot.graph->detail);
    if (high <= low)
        high = low + 1;
    const double step = niceStep(high - low, 4) / 2;
    plot.rect->axis(QCPAxis::atLeft)->setRange(std::floor(low / step) * step, std::ceil(high / step) * step);
}

void PlotStack::applyColours(const QPalette &palette, const QFont &font)
{
    const ChartColours colours(palette);
    QFont quiet = font;
    quiet.setPointSizeF(font.pointSizeF() * 0.9);
    m_plot->setBackground(colours.background);
    for (Plot &plot : m_plots) {
        plot.rect->setMinimumMargins(QMargins(12, CursorOverlay::titleHeight(font) + 6, 16, 4));
        plot.rect->setBackground(Qt::NoBrush);
        for (QCPAxis *axis : plot.rect->axes()) {
            axis->setTickLabelFont(quiet);
            axis->setTickLabelColor(colours.muted);
            axis->setTickPen(Qt::NoPen);
            axis->setSubTickPen(Qt::NoPen);
            axis->setBasePen(axis->axisType() == QCPAxis::atBottom ? QPen(colours.line, 1) : Qt::NoPen);
            axis->grid()->setPen(QPen(colours.line, 1));
            axis->grid()->setZeroLinePen(Qt::NoPen);
            axis->setTickLabelPadding(6);
        }
        const QColor colour = seriesColour(plot.spec.colour, colours.dark);
        plot.graph->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        plot.graph->setBrush(colours.band(colour));
        QColor grid = colours.text;
        grid.setAlphaF(0.12F);
        plot.graph->gridPen = QPen(grid, 1);
    }
}

int PlotStack::columns() const { return m_plots.empty() ? 0 : m_plots.front().rect->width(); }

double PlotStack::timeAt(double x) const
{
    return m_plots.empty() ? 0 : m_plots.front().rect->axis(QCPAxis::atBottom)->pixelToCoord(x);
}

double PlotStack::xOf(double time) const
{
    return m_plots.empty() ? 0 : m_plots.front().rect->axis(QCPAxis::atBottom)->coordToPixel(time);
}

void PlotStack::describe(TimeSpan view, const QTimeZone &zone, std::optional<double> cursor, bool waiting)
{
    const QLocale locale;
    m_overlay->plots.clear();
    m_overlay->legend = tr("mean and range");
    m_overlay->cursorX.reset();
    const double tolerance = 12 * view.length() / std::max(1, columns());
    if (cursor && *cursor >= view.from && *cursor <= view.to) {
        m_overlay->cursorX = xOf(*cursor);
        m_overlay->cursorText = fullTime(*cursor, zone, locale, view.length() < 86400);
    }
    for (const Plot &plot : m_plots) {
        PlotNotes notes;
        notes.area = plot.rect->rect();
        notes.title = plot.spec.title;
        notes.unit = plot.spec.unit;
        notes.colour = seriesColour(plot.spec.colour, ChartColours(m_overlay->palette()).dark);
        const bool nothing = !hasPoints(plot.graph->detail, view) && !hasPoints(plot.graph->overview, view);
        if (nothing && !waiting && plot.graph->overview.span.length() > 0)
            notes.message = tr("No samples in this period");
        if (m_overlay->cursorX)
            describeReading(notes, plot, *cursor, tolerance);
        m_overlay->plots.append(notes);
    }
    m_overlay->update();
}

QString PlotStack::spoken(TimeSpan view, const QTimeZone &zone) const
{
    const QLocale locale;
    QStringList sentences;
    for (const Plot &plot : m_plots) {
        const SpanFigures figures = visibleFigures(plot, view);
        const auto say = [&](double value) { return number(value, plot.spec.decimals); };
        sentences += figures.count == 0 ? tr("%1, %2: no samples.").arg(plot.spec.title, daySpan(view, zone, locale))
                                        : tr("%1, %2: mean %3, lowest %4, highest %5 %6, %n samples.", nullptr,
                                             static_cast<int>(figures.count))
                                              .arg(plot.spec.title, daySpan(view, zone, locale), say(figures.mean),
                                                   say(figures.min), say(figures.max), plot.spec.unit);
    }
    sentences += tr("Arrow keys move in time, plus and minus zoom, 1 to 5 choose the period, "
                    "Ctrl with arrows reads values.");
    return sentences.join(u' ');
}

SpanFigures PlotStack::visibleFigures(const Plot &plot, TimeSpan view)
{
    return figuresOf(plot.graph->detail.span.contains(view) ? plot.graph->detail : plot.graph->overview, view);
}

void PlotStack::describeReading(PlotNotes &notes, const Plot &plot, double cursor, double tolerance) const
{
    const Series &series = plot.graph->sourceAt(cursor);
    const auto point = pointAt(series, cursor, tolerance);
    if (!point) {
        notes.value = tr("no data");
        return;
    }
    if (m_plots.size() == 1 && series.width == 0)
        m_overlay->cursorText = fullTime(point->time, m_ticker->zone, QLocale());
    const int decimals = plot.spec.decimals;
    notes.value = u"%1 %2"_s.arg(number(double(point->mean), decimals), plot.spec.unit);
    notes.valueY = plot.rect->axis(QCPAxis::atLeft)->coordToPixel(double(point->mean));
    if (point->count > 1) {
        notes.spread =
            u"%1\u2013%2 \u00b7 %3"_s.arg(number(double(point->min), decimals), number(double(point->max), decimals),
                                          tr("mean of %n samples", nullptr, static_cast<int>(point->count)));
    }
}

} // namespace bc::ui
