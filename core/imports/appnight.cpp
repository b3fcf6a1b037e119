#include "core/imports/appnight.h"

#include <cmath>

namespace bc::imports {

std::optional<biometrics::Night> summedUp(const AppNight &sums, double unit, const Placed &start, const Placed &end)
{
    constexpr double largest = 1e6; // beyond it, no number of seconds
    const auto seconds = [&](const std::optional<double> &sum) {
        return sum && std::abs(*sum) < largest ? static_cast<qint64>(std::llround(*sum * unit)) : 0;
    };
    const qint64 deep = seconds(sums.deep), rem = seconds(sums.rem), staged = seconds(sums.core) + deep + rem;
    const qint64 asleep = seconds(sums.asleep);
    const qint64 total = sums.totalSleep ? seconds(sums.totalSleep) : asleep >= staged ? asleep : asleep + staged;
    if (total == 0)
        return std::nullopt;
    biometrics::Night night;
    night.bedtimeStart = start.time;
    night.bedtimeEnd = end.time;
    night.day = toDateTime(end.time + std::chrono::minutes(end.offsetMinutes)).date();
    night.deepSeconds = deep;
    night.remSeconds = rem;
    night.lightSeconds = total - deep - rem;
    const qint64 told = seconds(sums.inBed),
                 inBed = told > 0 ? told : std::chrono::floor<std::chrono::seconds>(end.time - start.time).count();
    night.awakeSeconds = sums.awake ? seconds(sums.awake) : qMax<qint64>(0, inBed - total);
    return night;
}

} // namespace bc::imports
