#include "viewport.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace bc::ui {

void Viewport::setLimits(TimeSpan limits)
{
    if (limits.length() < minimumLength)
        limits.to = limits.from + minimumLength;
    m_limits = limits;
    setView(m_view);
}

void Viewport::setView(TimeSpan view)
{
    const double length = std::clamp(view.length(), minimumLength, m_limits.length());
    if (length != view.length()) {
        const double middle = view.middle();
        view = {middle - length / 2, middle + length / 2};
    }
    if (view.from < m_limits.from)
        view = {m_limits.from, m_limits.from + length};
    if (view.to > m_limits.to)
        view = {m_limits.to - length, m_limits.to};
    m_view = view;
}

void Viewport::pan(double share)
{
    const double move = m_view.length() * share;
    setView({m_view.from + move, m_view.to + move});
}

void Viewport::zoom(double factor, double anchor)
{
    // The share is taken from the length that is really possible, so that the anchor does not drift at the limits.
    const double length = std::clamp(m_view.length() * factor, minimumLength, m_limits.length());
    const double share = std::clamp((anchor - m_view.from) / m_view.length(), 0.0, 1.0);
    const double from = anchor - share * length;
    setView({from, from + length});
}

void Viewport::showDays(int days, const QTimeZone &zone)
{
    const auto end = QDateTime::fromMSecsSinceEpoch(qRound64(m_view.to * 1000), zone);
    setView({double(end.addDays(-days).toMSecsSinceEpoch()) / 1000, m_view.to});
}

bool serves(TimeSpan span, double resolution, TimeSpan view, int pixels)
{
    return pixels > 0 && span.length() > 0 && span.contains(view) && resolution <= 1.25 * view.length() / pixels;
}

std::optional<BucketRequest> wantedBuckets(TimeSpan view, TimeSpan limits, int pixels, const Series &overview,
                                           const Series &detail)
{
    if (pixels <= 0 || view.length() <= 0 || serves(overview.span, overview.resolution, view, pixels) ||
        serves(detail.span, detail.resolution, view, pixels))
        return std::nullopt;
    const double margin = view.length() / 2;
    const TimeSpan span{std::max(limits.from, view.from - margin), std::min(limits.to, view.to + margin)};
    const int points =
        std::clamp(static_cast<int>(std::ceil(span.length() * pixels / view.length())), 16, maximumPoints);
    return BucketRequest{span, points};
}

} // namespace bc::ui
