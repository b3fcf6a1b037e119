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
