#pragma once

#include "ui/charts/series.h"
#include "ui/charts/viewport.h"

#include <QColor>
#include <QList>
#include <QTimeZone>
#include <QWidget>

#include <memory>
#include <optional>

namespace bc::ui {

/// One plot of a stack.
struct PlotSpec
{
    QString id;              ///< names it in signals and setSeries(), e.g. "heart_rate"
    QString title;           ///< translated
    QString unit;            ///< shown beside every value
    int colour = 6;          ///< index into Okabe-Ito
    int decimals = 0;        ///< of values shown
    double gapSeconds = 900; ///< neighbours farther apart than this are not joined
    double lowest = 0;       ///< the value axis reaches at least from here …
    double highest = 0;      ///< … to here
};

/// Plots stacked over one time axis with one cursor. Wheel or pinch zooms around the cursor, dragging or a sideways
/// wheel pans; arrows pan, + and − zoom, Home and End go to the ends, 1…5 show 1, 7, 14, 30 or 90 days, Ctrl+arrows
/// move the reading cursor. The old data stay visible while new ones are fetched. GUI thread only.
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    /// Days behind the keys 1…5.
    static constexpr int periods[] = {1, 7, 14, 30, 90};

    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// Replaces the stack, top to bottom; all data are forgotten.
    void setPlots(const QList<PlotSpec> &plots);
    /// The zone in which all times are shown (IANA); UTC at first.
    void setTimeZone(const QTimeZone &zone);
    QTimeZone timeZone() const;
    /// The span in which one can move, and the part of it shown first.
    void setLimits(TimeSpan limits, TimeSpan view);
    TimeSpan limits() const;

    void setView(TimeSpan view);
    TimeSpan view() const;
    void showDays(int days);
    /// The period of `periods` that the view shows now, if one.
    std::optional<int> shownDays() const;
    void panBy(double share);
    void zoomBy(double factor);

    /// Hands over what dataWanted() asked for. A series that spans the limits becomes the overview, another the detail.
    void setSeries(const QString &plot, Series series);
    /// Forgets all data; asks again when shown.
    void clear();
    /// Tells the chart that a request failed, so that it may ask again at the next move.
    void requestFailed(const QString &plot);
    /// Asks now for what the view lacks, without waiting for a move.
    void refetch();

    /// Figures of what is visible of one plot, from the sharpest data there are.
    SpanFigures visibleFigures(const QString &plot) const;
    /// Whether what is visible is as sharp as the pixels allow, with no request on its way.
    bool isSharp() const;
    /// Where the reading cursor stands, seconds since 1970.
    std::optional<double> cursorTime() const;
    void setCursorTime(std::optional<double> time);

    /// Draws one frame now and answers how long it took, milliseconds. For measuring.
    double measureFrame();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The view needs data: ask the provider for `points` buckets of `span` and call setSeries(). Comes after the view
    /// rested for a moment (at the latest 300 ms after it began to move). A newer request for the same plot replaces
    /// the former one.
    void dataWanted(const QString &plot, bc::ui::TimeSpan span, int points);
    void viewChanged(bc::ui::TimeSpan view);
    void figuresChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bc::ui
