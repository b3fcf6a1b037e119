#include "core/reports/readings.h"

#include "core/analytics/merging.h"
#include "core/biometrics/samples.h"

namespace bc::reports {

using namespace Qt::StringLiterals;

bool reachesInto(const biometrics::Metric &source, Instant from, Instant to)
{
    return source.firstTime && source.latestTime && *source.firstTime < to && *source.latestTime >= from;
}

Result<SourceReadings> readingsOf(store::Connection &connection, std::span<const biometrics::Metric> sources,
                                  Instant from, Instant to)
{
    std::vector<std::vector<analytics::Reading>> told;
    for (const biometrics::Metric &source : sources) {
        std::vector<analytics::Reading> &readings = told.emplace_back();
        if (!reachesInto(source, from, to))
            continue;
        const auto read =
            biometrics::samples::forEach(connection, source.id, from, to, [&](const biometrics::Sample &sample) {
                if (!sample.isNull)
                    readings.push_back({sample.start, sample.value});
                return true;
            });
        if (!read)
            return fail(read.error());
    }
    analytics::MergedReadings merged = analytics::merged(std::move(told), from, to);
    SourceReadings found{{}, {}, std::move(merged.readings), merged.interval};
    for (std::size_t n = 0; n < merged.counts.size(); ++n) {
        if (merged.counts[n] == 0)
            continue;
        found.sources.push_back(sources[n]);
        found.counts.push_back(merged.counts[n]);
    }
    return found;
}

Result<SourceReadings> glucoseReadings(store::Connection &connection, qint64 accountId, Instant from, Instant to,
                                       std::optional<qint64> deviceId)
{
    auto sources = biometrics::metrics::ofKind(connection, accountId, u"glucose"_s);
    if (!sources)
        return fail(sources.error());
    if (deviceId)
        sources->removeIf([&](const biometrics::Metric &source) { return source.deviceId != *deviceId; });
    return readingsOf(connection, *sources, from, to);
}

} // namespace bc::reports
