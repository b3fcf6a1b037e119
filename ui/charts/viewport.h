#pragma once

#include "ui/charts/series.h"

#include <QTimeZone>

#include <optional>

namespace bc::ui {

/// The visible part of a time line and how it moves. Pure arithmetic, seconds since 1970.
class Viewport
{
public:
    /// The narrowest view, seconds.
    static constexpr double minimumLength = 60;

    /// The span in which the view may move, at least `minimumLength` long. The view is moved inside it.
    void setLimits(TimeSpan limits);
    TimeSpan limits() const { return m_limits; }

    /// Shows `view`, kept inside the limits: moved first, shortened only if it is longer than they are.
    void setView(TimeSpan view);
    TimeSpan view() const { return m_view; }

    /// Moves by a share of the visible length; negative towards the past.
    void pan(double share);
    /// Makes the visible length `factor` times as long; what lies at `anchor` stays where it is.
    void zoom(double factor, double anchor);
    /// `days` calendar days of `zone` that end where the view ends now (a day of 23 or 25 hours counts as one).
    void showDays(int days, const QTimeZone &zone);

private:
    TimeSpan m_limits{0, minimumLength};
    TimeSpan m_view{0, minimumLength};
};

/// A request for buckets.
struct BucketRequest
{
    TimeSpan span;
    int points = 0;

    double resolution() const { return span.length() / points; }
    bool operator==(const BucketRequest &) const = default;
};

/// Whether data of `span` with `resolution` seconds a point are sharp for `view` at `pixels` columns. A quarter of
/// slack: a resize by a few pixels or a nudge of the wheel is not worth a request.
bool serves(TimeSpan span, double resolution, TimeSpan view, int pixels);

/// What to ask for so that `view` is sharp at `pixels` columns: nothing if `overview` or `detail` already serve.
/// Otherwise the view and half of it again on either side (so that a pan finds data), with one point a pixel;
/// never more than `maximumPoints`.
std::optional<BucketRequest> wantedBuckets(TimeSpan view, TimeSpan limits, int pixels, const Series &overview,
                                           const Series &detail);
constexpr int maximumPoints = 4000;

} // namespace bc::ui
