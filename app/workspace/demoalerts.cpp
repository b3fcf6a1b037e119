#include "app/workspace/demoalerts.h"

#include "core/alerts/alerts.h"
#include "core/alerts/rules.h"
#include "core/biometrics/localday.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"

namespace bc::app::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rulesAge = 30 * 24h, lookedAfter = 48h;
constexpr qsizetype leftOpen = 2;

Result<std::vector<alerts::Reading>> glucoseOf(store::Connection &unit, qint64 accountId, Instant now)
{
    std::vector<alerts::Reading> readings;
    const auto metrics = biometrics::metrics::ofKind(unit, accountId, u"glucose"_s);
    if (!metrics)
        return fail(metrics.error());
    for (const biometrics::Metric &metric : *metrics) {
        const auto samples = biometrics::samples::list(unit, metric.id, now - lookedAfter, now);
        if (!samples)
            return fail(samples.error());
        alerts::addReadings(readings, metric.id, *samples);
    }
    return readings;
}

/// What a provider that looked every hour would have raised.
Result<> lookBack(store::Connection &unit, const alerts::Rule &rule, const accounts::User &patient, Instant now)
{
    const auto readings = glucoseOf(unit, patient.id, now);
    if (!readings)
        return fail(readings.error());
    const QTimeZone zone = biometrics::zoneOf(patient.timezone);
    for (const auto direction : {alerts::Direction::Below, alerts::Direction::Above}) {
        for (Instant at = now - lookedAfter; at <= now; at += 1h) {
            const auto newest = alerts::newest(unit, rule.id, direction);
            if (!newest)
                return fail(newest.error());
            const auto end = std::ranges::upper_bound(*readings, at, {}, &alerts::Reading::time);
            const auto verdict =
                alerts::evaluate(rule, direction, *newest, std::span(readings->begin(), end), zone, at);
            if (const auto kept = alerts::apply(unit, verdict, now); !kept)
                return fail(kept.error());
        }
    }
    return {};
}

Result<> acknowledgeOlder(store::Connection &unit, qint64 patientId, qint64 clinicianId, Instant now)
{
    const auto page = alerts::list(unit, {.accountId = patientId, .limit = 1000});
    if (!page)
        return fail(page.error());
    for (const alerts::Listed &listed : page->alerts.sliced(std::min(leftOpen, page->alerts.size()))) {
        if (const auto done = alerts::acknowledge(unit, listed.alert.id, clinicianId, now); !done)
            return fail(done.error());
    }
    return {};
}

} // namespace

Result<> addAlerts(store::Connection &unit, const accounts::User &patient, const accounts::User &clinician, Instant now)
{
    for (alerts::Rule rule : alerts::templates(u"glucose"_s)) {
        rule.tenantId = patient.tenantId;
        rule.accountId = patient.id;
        rule.createdBy = clinician.id;
        if (!rule.isUrgent)
            rule.quietHours = alerts::QuietHours{22 * 60, 7 * 60};
        const auto made = alerts::rules::create(unit, rule, now - rulesAge);
        if (!made)
            return fail(made.error());
        if (const auto done = lookBack(unit, *made, patient, now); !done)
            return done;
    }
    return acknowledgeOlder(unit, patient.id, clinician.id, now);
}

} // namespace bc::app::demo
