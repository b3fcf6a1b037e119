#include "core/reports/readings.h"

#include "core/biometrics/samples.h"

namespace bc::reports {

Result<std::vector<analytics::Reading>> readingsOf(store::Connection &connection, qint64 metricId, Instant from,
                                                   Instant to)
{
    std::vector<analytics::Reading> readings;
    const auto read =
        biometrics::samples::forEach(connection, metricId, from, to, [&](const biometrics::Sample &sample) {
            if (!sample.isNull)
                readings.push_back({sample.start, sample.value});
            return true;
        });
    if (!read)
        return fail(read.error());
    return readings;
}

Result<SourceReadings> readingsOf(store::Connection &connection, qint64 accountId, const QString &kind, Instant from,
                                  Instant to, std::optional<qint64> deviceId)
{
    const auto sources = biometrics::metrics::ofKind(connection, accountId, kind);
    if (!sources)
        return fail(sources.error());
    for (const biometrics::Metric &source : *sources) {
        if (deviceId && source.deviceId != *deviceId)
            continue;
        auto readings = readingsOf(connection, source.id, from, to);
        if (!readings)
            return fail(readings.error());
        if (!readings->empty())
            return SourceReadings{source, *std::move(readings)};
    }
    return SourceReadings();
}

} // namespace bc::reports
