#include "core/exports/glucosesummary.h"

#include "core/biometrics/localday.h"
#include "core/exports/observations.h"
#include "core/exports/text.h"
#include "core/reports/readings.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::exports::fhir {

namespace {

using analytics::Reading;

/// The part of the period that is summed up, as far as it is known without the readings.
Period summedUp(Period asked, Instant latest)
{
    asked.to = std::min(asked.to, latest + std::chrono::microseconds(1));
    asked.from = std::max(asked.from, asked.to - longestSummary);
    return asked;
}

Json measured(const GlucoseSummary &summary, const QString &personUuid, const QTimeZone &zone, QStringView code,
              const QString &text)
{
    const auto at = [&zone](Instant instant) {
        return moment(instant, biometrics::offsetMinutes(instant, zone)).toStdString();
    };
    return {{"resourceType", "Observation"},
            {"id", stableId(personUuid, "cgm|" + summary.deviceUuid.toLatin1() + '|' + code.toLatin1() + '|' +
                                            QByteArray::number(toMicros(summary.period.from)) + '|' +
                                            QByteArray::number(toMicros(summary.period.to)))
                       .toStdString()},
            {"status", "final"},
            {"category", categoryOf(u"glucose")},
            {"code", loinc(code, text)},
            {"subject", reference(personUuid)},
            {"effectivePeriod", {{"start", at(summary.period.from)}, {"end", at(summary.period.to)}}},
            {"device", reference(summary.deviceUuid)}};
}

Json valued(double value, const QString &unit, const char *code)
{
    Json made{{"value", std::round(value * 1e6) / 1e6}};
    made.update(quantity(unit, code));
    return made;
}

/// A figure, or why there is none.
void setFigure(Json &made, const GlucoseSummary &summary, double value, const QString &unit, const char *code)
{
    if (summary.wear.sufficient())
        made["valueQuantity"] = valued(value, unit, code);
    else
        made["dataAbsentReason"] =
            dataAbsent(u"Insufficient data: the sensor was active for less than 70 % of the time"_s);
}

} // namespace

Result<std::optional<GlucoseSummary>> glucoseSummary(store::Connection &connection, const std::vector<Source> &sources,
                                                     Period period, const QTimeZone &zone, Instant now)
{
    std::vector<biometrics::Metric> metrics;
    std::ranges::transform(sources, std::back_inserter(metrics), &Source::metric);
    std::optional<Instant> latest;
    for (const biometrics::Metric &metric : metrics)
        latest = std::max(latest, metric.latestTime);
    if (!latest)
        return std::nullopt;
    Period part = summedUp(period, *latest);
    const auto found = reports::readingsOf(connection, metrics, part.from, part.to);
    if (!found)
        return fail(found.error());
    const std::vector<Reading> &readings = found->readings;
    if (readings.empty())
        return std::nullopt;
    if (part.from != period.from)
        part.from = readings.front().time;
    part.to =
        period.to == Period().to ? readings.back().time + found->interval : std::max(std::min(period.to, now), part.to);
    std::set<QDate> days;
    for (const Reading &reading : readings)
        days.insert(biometrics::localDate(reading.time, zone));
    analytics::glucose::Tally tally;
    tally.add(readings);
    const auto shown =
        std::ranges::find(sources, found->sources.front().id, [](const Source &source) { return source.metric.id; });
    return GlucoseSummary{part, shown->device.uuid, *tally.figures(), static_cast<qint64>(days.size()),
                          analytics::wear(analytics::moments(readings), part.from, part.to, found->interval)};
}

std::vector<Json> observations(const GlucoseSummary &summary, const QString &personUuid, const QTimeZone &zone)
{
    std::vector<Json> made;
    const auto add = [&](QStringView code, const QString &text, double value, const QString &unit,
                         const char *ucumCode) {
        made.push_back(measured(summary, personUuid, zone, code, text));
        made.back()["valueQuantity"] = valued(value, unit, ucumCode);
    };
    const auto addFigure = [&](QStringView code, const QString &text, double value, const QString &unit,
                               const char *ucumCode) {
        made.push_back(measured(summary, personUuid, zone, code, text));
        setFigure(made.back(), summary, value, unit, ucumCode);
    };
    addFigure(u"97507-8", u"Mean glucose"_s, summary.figures.mean, u"mg/dL"_s, "mg/dL");
    addFigure(u"97506-0", u"Glucose management indicator"_s, summary.figures.managementIndicator, u"%"_s, "%");
    if (summary.figures.variability)
        addFigure(u"104638-2", u"Coefficient of variation"_s, *summary.figures.variability, u"%"_s, "%");
    add(u"104636-6", u"Days of wear"_s, static_cast<double>(summary.daysOfWear), u"days"_s, "d");
    add(u"104637-4", u"Time the sensor was active"_s, summary.wear.percent(), u"%"_s, "%");

    Json times = measured(summary, personUuid, zone, u"106793-3", u"Times in ranges"_s);
    Json components = Json::array();
    const analytics::glucose::Ranges &ranges = summary.figures.ranges;
    for (const auto &[code, text, share] :
         {std::tuple(u"104642-4"_s, u"Time very low (< 54 mg/dL)"_s, ranges.veryLow),
          std::tuple(u"104641-6"_s, u"Time low (54-69 mg/dL)"_s, ranges.low),
          std::tuple(u"97510-2"_s, u"Time in target (70-180 mg/dL)"_s, ranges.inRange),
          std::tuple(u"104640-8"_s, u"Time high (181-250 mg/dL)"_s, ranges.high),
          std::tuple(u"104639-0"_s, u"Time very high (> 250 mg/dL)"_s, ranges.veryHigh)}) {
        components.push_back({{"code", loinc(code, text)}});
        setFigure(components.back(), summary, share, u"%"_s, "%");
    }
    times["component"] = std::move(components);
    made.push_back(std::move(times));
    return made;
}

} // namespace bc::exports::fhir
