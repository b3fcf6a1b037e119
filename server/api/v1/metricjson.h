#pragma once

#include "core/biometrics/catalogue.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/sample.h"
#include "core/store/connection.h"
#include "server/api/patientaccess.h"

#include <QTimeZone>

namespace bc::server::api::v1 {

/// Between the unit a client declared for its metric and the one its samples are kept in.
biometrics::Conversion conversionOf(const biometrics::Metric &metric);

/// Samples of the metric are states: of what they mean there is no average.
bool isOfStages(const biometrics::Metric &metric);
/// What they are called where they come from: by HealthKit's codes (HKCategoryValueSleepAnalysis) in a metric that is
/// declared as HKCategoryTypeIdentifierSleepAnalysis, else by those of biometrics::Stage. Nothing for any other number.
std::optional<biometrics::Stage> stageOf(const biometrics::Metric &metric, double code);
/// The sentence for a code that is none.
QString stageCodes(const biometrics::Metric &metric);
/// A value as the store keeps it in the client's own unit or code.
double declaredValue(const biometrics::Metric &metric, double value);

/// The metric with its averages over the person's own days, weeks, months and years up to `now`.
Result<http::Json> metricJson(store::Connection &reader, const biometrics::Metric &metric, const QTimeZone &zone,
                              Instant now);

http::Json sampleJson(const biometrics::Metric &metric, const biometrics::Sample &sample);

/// The metric of that id if it is the caller's own and still there; `exists` tells the audit log whether it is
/// another's.
Result<std::optional<biometrics::Metric>> ownMetric(const Services &services, std::optional<qint64> id,
                                                    const oauth::Principal &who, bool &exists);

/// The caller's time zone.
Result<QTimeZone> zoneOfCaller(const Services &services, const oauth::Principal &who);

} // namespace bc::server::api::v1
