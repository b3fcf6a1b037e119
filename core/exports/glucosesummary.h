#pragma once

#include "core/analytics/figures.h"
#include "core/analytics/wear.h"
#include "core/exports/fhircodes.h"
#include "core/exports/selection.h"

#include <QTimeZone>

#include <optional>

namespace bc::exports::fhir {

/// Of a period longer than this, its end is summed up: reports of continuous glucose monitoring span 14 to 90 days.
constexpr std::chrono::days longestSummary{90};

/// What a clinician reads first of a sensor's readings.
struct GlucoseSummary
{
    Period period;      ///< what is summed up, both ends known
    QString deviceUuid; ///< of the preferred one of those whose readings they are
    analytics::glucose::Figures figures;
    qint64 daysOfWear = 0; ///< local days with a reading
    analytics::Wear wear;
};

/// Of all of `sources` (glucose, the preferred one first), merged as the reports merge them; nothing if none has
/// readings in the period. A period without an end ends with the readings, another one at `now` at the latest.
Result<std::optional<GlucoseSummary>> glucoseSummary(store::Connection &connection, const std::vector<Source> &sources,
                                                     Period period, const QTimeZone &zone, Instant now);

/// As Observations with the LOINC codes of CGM reports. Where the sensor was worn for less than 70 %, all but how it
/// was worn are absent and say why.
std::vector<Json> observations(const GlucoseSummary &summary, const QString &personUuid, const QTimeZone &zone);

} // namespace bc::exports::fhir
