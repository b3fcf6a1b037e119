#include "timechart.h"

#include "plotstack.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::ui {
namespace {

constexpr auto rest = 80ms;         // the view must have rested this long before data are asked for …
constexpr qint64 longestWait = 300; // … but a long drag is not left without data, milliseconds
constexpr double keyShare = 0.1;
constexpr double keyZoom = 0.7;

} // namespace

class TimeChart::Private
{
public:
    explicit Private(TimeChart *owner)
        : q(owner)
        , stack(owner)
    {}

    void moved();
    void ask();
    void describe();
    void setZoom(double factor, double anchor);
    bool waiting() const;

    TimeChart *q;
    PlotStack stack;
    Viewport port;
    QTimeZone zone = QTimeZone::utc();
    QTimer settle;
    QElapsedTimer unrest;
    std::optional<double> cursor;
    std::optional<QPointF> dragFrom;
    TimeSpan dragView;
    bool keyboardFocus = false;
};

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    d->settle.setSingleShot(true);
    d->settle.setInterval(rest);
    connect(&d->settle, &QTimer::timeout, this, [this] { d->ask(); });
    connect(d->stack.widget(), &QCustomPlot::afterReplot, this, [this] { d->describe(); });
}

TimeChart::~TimeChart() = default;

void TimeChart::Private::moved()
{
    stack.setView(port.view());
    stack.widget()->replot(QCustomPlot::rpQueuedReplot);
    if (!settle.isActive())
        unrest.start();
    if (settle.isActive() && unrest.elapsed() > longestWait)
        ask();
    else
        settle.start();
    Q_EMIT q->viewChanged(port.view());
    Q_EMIT q->figuresChanged();
}

bool TimeChart::Private::waiting() const
{
    const auto &plots = stack.plots();
    return std::any_of(plots.begin(), plots.end(), [](const PlotStack::Plot &plot) { return plot.asked.has_value(); });
}

void TimeChart::Private::ask()
{
    settle.stop();
    unrest.restart();
    const int pixels = stack.columns();
    if (!q->isVisible() || pixels <= 0)
        return;
    const TimeSpan limits = port.limits();
    for (PlotStack::Plot &plot : stack.plots()) {
        std::optional<BucketRequest> wanted;
        if (plot.graph->overview.span.length() <= 0)
            wanted = BucketRequest{limits, std::clamp(pixels, 16, maximumPoints)};
        else
            wanted = wantedBuckets(port.view(), limits, pixels, plot.graph->overview, plot.graph->detail);
        if (!wanted || plot.asked == wanted)
            continue;
        const bool overview = wanted->span == limits;
        if (plot.asked && !overview && serves(plot.asked->span, plot.asked->resolution(), port.view(), pixels))
            continue;
        plot.asked = wanted;
        Q_EMIT q->dataWanted(plot.spec.id, wanted->span, wanted->points);
    }
    q->setAccessibleDescription(stack.spoken(port.view(), zone));
}

void TimeChart::Private::describe() { stack.describe(port.view(), zone, cursor, waiting()); }

void TimeChart::Private::setZoom(double factor, double anchor)
{
    const TimeSpan before = port.view();
    port.zoom(factor, anchor);
    if (port.view() != before)
        moved();
}

void TimeChart::setPlots(const QList<PlotSpec> &plots)
{
    d->stack.setPlots(plots);
    d->stack.applyColours(palette(), font());
    QStringList titles;
    for (const PlotSpec &plot : plots)
        titles += plot.title;
    setAccessibleName(tr("Chart: %1").arg(titles.join(u", "_s)));
    d->moved();
}

void TimeChart::setTimeZone(const QTimeZone &zone)
{
    d->zone = zone.isValid() ? zone : QTimeZone::utc();
    d->stack.setZone(d->zone);
    d->stack.widget()->replot(QCustomPlot::rpQueuedReplot);
}

QTimeZone TimeChart::timeZone() const { return d->zone; }

void TimeChart::setLimits(TimeSpan limits, TimeSpan view)
{
    d->port.setLimits(limits);
    d->port.setView(view);
    d->moved();
}

TimeSpan TimeChart::limits() const { return d->port.limits(); }

void TimeChart::setView(TimeSpan view)
{
    const TimeSpan before = d->port.view();
    d->port.setView(view);
    if (d->port.view() != before)
        d->moved();
}

TimeSpan TimeChart::view() const { return d->port.view(); }

void TimeChart::showDays(int days)
{
    const TimeSpan before = d->port.view();
    d->port.showDays(days, d->zone);
    if (d->port.view() != before)
        d->moved();
}

std::optional<int> TimeChart::shownDays() const
{
    for (const int days : periods) {
        Viewport asked = d->port;
        asked.showDays(days, d->zone);
        const TimeSpan span = asked.view();
        if (std::abs(span.from - view().from) < 1 && std::abs(span.length() - days * 86400.0) < 7200)
            return days;
    }
    return std::nullopt;
}

void TimeChart::panBy(double share)
{
    const TimeSpan before = d->port.view();
    d->port.pan(share);
    if (d->port.view() != before)
        d->moved();
}

void TimeChart::zoomBy(double factor)
{
    const TimeSpan view = d->port.view();
    const bool cursorVisible = d->cursor && *d->cursor >= view.from && *d->cursor <= view.to;
    d->setZoom(factor, cursorVisible ? *d->cursor : view.middle());
}

void TimeChart::setSeries(const QString &id, Series series)
{
    PlotStack::Plot *plot = d->stack.find(id);
    if (!plot)
        return;
    plot->asked.reset();
    if (series.span.contains(d->port.limits()))
        plot->graph->overview = std::move(series);
    else
        plot->graph->detail = std::move(series);
    d->stack.fitValues(*plot);
    d->stack.widget()->replot(QCustomPlot::rpQueuedReplot);
    d->settle.start();
    Q_EMIT figuresChanged();
}

void TimeChart::clear()
{
    for (PlotStack::Plot &plot : d->stack.plots()) {
        plot.graph->overview = {};
        plot.graph->detail = {};
        plot.asked.reset();
    }
    d->cursor.reset();
    d->moved();
}

void TimeChart::requestFailed(const QString &id)
{
    if (PlotStack::Plot *plot = d->stack.find(id))
        plot->asked.reset();
}

void TimeChart::refetch() { d->ask(); }

SpanFigures TimeChart::visibleFigures(const QString &id) const
{
    const PlotStack::Plot *plot = d->stack.find(id);
    return plot ? PlotStack::visibleFigures(*plot, d->port.view()) : SpanFigures{};
}

bool TimeChart::isSharp() const
{
    const auto &plots = d->stack.plots();
    return !d->settle.isActive() && std::none_of(plots.begin(), plots.end(), [this](const PlotStack::Plot &plot) {
        return plot.asked || wantedBuckets(d->port.view(), d->port.limits(), d->stack.columns(), plot.graph->overview,
                                           plot.graph->detail);
    });
}

std::optional<double> TimeChart::cursorTime() const { return d->cursor; }

void TimeChart::setCursorTime(std::optional<double> time)
{
    d->cursor = time;
    d->describe();
}

double TimeChart::measureFrame()
{
    QElapsedTimer timer;
    timer.start();
    d->stack.widget()->replot(QCustomPlot::rpImmediateRefresh);
    d->stack.overlay()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

QSize TimeChart::sizeHint() const { return {800, 120 + 200 * static_cast<int>(d->stack.plots().size())}; }

QSize TimeChart::minimumSizeHint() const { return {240, 60 + 90 * static_cast<int>(d->stack.plots().size())}; }

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        d->stack.applyColours(palette(), font());
        d->stack.widget()->replot(QCustomPlot::rpQueuedReplot);
    }
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            d->setZoom(1 / std::max(0.2, 1 + gesture->value()), d->stack.timeAt(gesture->position().x()));
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // The ring is for who works with the keyboard; a click shows where it went by itself.
        d->stack.overlay()->focusRing =
            event->type() == QEvent::FocusIn &&
            (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason);
        d->stack.overlay()->update();
    }
    return QWidget::event(event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const double share = shift ? 0.5 : keyShare;
    const TimeSpan all = limits();
    const double length = view().length();
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
            return QWidget::keyPressEvent(event);
        const double step = (shift ? 40 : 4) * length / std::max(1, d->stack.columns());
        const double from = std::clamp(d->cursor.value_or(view().middle()), view().from, view().to);
        setCursorTime(std::clamp(from + (event->key() == Qt::Key_Left ? -step : step), all.from, all.to));
        if (d->cursor && (*d->cursor < view().from || *d->cursor > view().to))
            panBy(event->key() == Qt::Key_Left ? -keyShare : keyShare);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return panBy(-share);
    case Qt::Key_Right:
        return panBy(share);
    case Qt::Key_PageUp:
        return panBy(-1);
    case Qt::Key_PageDown:
        return panBy(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(keyZoom);
    case Qt::Key_Minus:
        return zoomBy(1 / keyZoom);
    case Qt::Key_Home:
        return setView({all.from, all.from + length});
    case Qt::Key_End:
        return setView({all.to - length, all.to});
    case Qt::Key_Escape:
        if (!d->cursor)
            break;
        return setCursorTime(std::nullopt);
    default:
        break;
    }
    const int period = event->key() - Qt::Key_1;
    if (period >= 0 && period < static_cast<int>(std::size(periods)) && event->modifiers() == Qt::NoModifier)
        return showDays(periods[period]);
    QWidget::keyPressEvent(event);
}

void TimeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCursorTime(std::nullopt);
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    d->dragFrom = event->position();
    d->dragView = view();
    setCursor(Qt::ClosedHandCursor);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    const int columns = d->stack.columns();
    if (d->dragFrom && columns > 0) {
        const double move = (d->dragFrom->x() - event->position().x()) * d->dragView.length() / columns;
        setView({d->dragView.from + move, d->dragView.to + move});
    }
    const double time = d->stack.timeAt(event->position().x());
    setCursorTime(time >= view().from && time <= view().to ? std::optional(time) : std::nullopt);
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    d->dragFrom.reset();
    setCursor(Qt::CrossCursor);
}

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->stack.widget()->setGeometry(rect());
    d->stack.overlay()->setGeometry(rect());
    d->stack.overlay()->raise();
    d->moved();
}

void TimeChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->moved();
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (turn.isNull())
        return;
    if (std::abs(turn.x()) > std::abs(turn.y()) || (event->modifiers() & Qt::ShiftModifier)) {
        const int amount = turn.x() != 0 ? turn.x() : turn.y();
        panBy(-keyShare * amount / 120.0);
    } else {
        d->setZoom(std::pow(0.8, turn.y() / 120.0), d->stack.timeAt(event->position().x()));
    }
    event->accept();
}

} // namespace bc::ui
