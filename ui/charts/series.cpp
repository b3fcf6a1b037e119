#include "series.h"

#include <algorithm>
#include <cmath>

namespace bc::ui {

double inferredWidth(const std::vector<SeriesPoint> &points)
{
    double width = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double distance = points[i].time - points[i - 1].time;
        if (distance > 0 && (width == 0 || distance < width))
            width = distance;
    }
    return width;
}

std::size_t lowerIndex(const std::vector<SeriesPoint> &points, double time)
{
    const auto found = std::lower_bound(points.begin(), points.end(), time,
                                        [](const SeriesPoint &point, double t) { return point.time < t; });
    return static_cast<std::size_t>(found - points.begin());
}

bool isGap(const SeriesPoint &before, const SeriesPoint &after, double width, double gapSeconds)
{
    const double hole = after.time - (before.time + width);
    return hole > std::max(gapSeconds - width, width / 2);
}

bool hasPoints(const Series &series, TimeSpan span)
{
    const std::size_t first = lowerIndex(series.points, span.from - series.width / 2);
    return first < series.points.size() && series.points[first].time + series.width / 2 < span.to;
}

SpanFigures figuresOf(const Series &series, TimeSpan span)
{
    SpanFigures figures;
    double sum = 0;
    const double half = series.width / 2;
    for (std::size_t i = lowerIndex(series.points, span.from - half); i < series.points.size(); ++i) {
        const SeriesPoint &point = series.points[i];
        if (point.time + half >= span.to)
            break;
        if (figures.count == 0) {
            figures.min = point.min;
            figures.max = point.max;
        }
        figures.min = std::min(figures.min, double(point.min));
        figures.max = std::max(figures.max, double(point.max));
        figures.count += point.count;
        sum += double(point.mean) * point.count;
    }
    if (figures.count > 0)
        figures.mean = sum / double(figures.count);
    return figures;
}

std::optional<SeriesPoint> pointAt(const Series &series, double time, double tolerance)
{
    const auto &points = series.points;
    const std::size_t next = lowerIndex(points, time);
    std::optional<SeriesPoint> best;
    double distance = tolerance;
    // The one before the cursor holds it if its bucket reaches that far; of samples the nearer one counts.
    if (next > 0) {
        const SeriesPoint &before = points[next - 1];
        if (time < before.time + series.width)
            return before;
        if (time - before.time - series.width <= distance) {
            best = before;
            distance = time - before.time - series.width;
        }
    }
    if (next < points.size() && points[next].time - time <= distance)
        best = points[next];
    return best;
}

void appendColumns(std::vector<PixelColumn> &out, const Series &series, TimeSpan part, TimeSpan view, int pixels,
                   double gapSeconds)
{
    if (series.points.empty() || pixels <= 0 || view.length() <= 0 || part.length() <= 0)
        return;
    const auto &points = series.points;
    const double half = series.width / 2;
    const double scale = pixels / view.length();
    std::size_t first = lowerIndex(points, part.from - half);
    if (first > 0 && part.from <= view.from)
        --first;
    const std::size_t size = points.size();
    bool startsPiece = true;
    if (!out.empty() && first < size) {
        // The seam between two sources: joined if the columns lie nearer to each other than a hole would be.
        const double seconds = points[first].time + half - (view.from + out.back().x / scale);
        startsPiece = seconds > std::max(gapSeconds, 1.5 * std::max(series.width, series.resolution));
    }
    std::size_t i = first;
    while (i < size) {
        const double middle = points[i].time + half;
        if (middle > part.to && (part.to < view.to || middle > view.to + gapSeconds + series.width + 1 / scale))
            break;
        const double columnEnd = view.from + (std::floor((middle - view.from) * scale) + 1) / scale - half;
        float low = points[i].min;
        float high = points[i].max;
        double sum = double(points[i].mean) * points[i].count;
        double weight = points[i].count;
        double lastTime = points[i].time;
        std::size_t next = i + 1;
        while (next < size && points[next].time < columnEnd) {
            const SeriesPoint &point = points[next];
            low = std::min(low, point.min);
            high = std::max(high, point.max);
            sum += double(point.mean) * point.count;
            weight += point.count;
            lastTime = point.time;
            ++next;
        }
        const double time = (points[i].time + lastTime) / 2 + half;
        out.push_back(
            {(time - view.from) * scale, low, high, static_cast<float>(weight > 0 ? sum / weight : low), startsPiece});
        startsPiece = next < size && isGap(points[next - 1], points[next], series.width, gapSeconds);
        if (middle > view.to)
            break;
        i = next;
    }
}

} // namespace bc::ui
