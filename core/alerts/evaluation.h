#pragma once

#include "core/alerts/alert.h"
#include "core/biometrics/sample.h"

#include <span>
#include <vector>

/// From samples to alerts: pure, so that whoever evaluates the same samples again comes to the same alerts.
namespace bc::alerts {

/// Only a sample newer than this raises an alert; older ones are history that was filled in.
constexpr std::chrono::hours freshness{1};
/// Two values further apart do not show that it lasted in between.
constexpr std::chrono::minutes longestGap{30};
/// A source that says nothing for so long leaves an alert without a ground. Not of kinds whose last value counts.
constexpr std::chrono::hours silence{24};

/// A value of one of the person's metrics.
struct Reading
{
    Instant time;
    double value = 0;
    qint64 metricId = 0;
};
/// Appends the samples of a metric as readings, nulls left out, and keeps all of them in order of time.
void addReadings(std::vector<Reading> &readings, qint64 metricId, std::span<const biometrics::Sample> samples);

/// Whether an alert of that kind ends when its source says nothing any more.
bool endsInSilence(const QString &kind);

/// What changes by the readings.
struct Verdict
{
    std::optional<Alert> changed; ///< the open alert, if it went on or ended
    std::vector<Alert> raised;    ///< in order; all but the last have ended already
    bool nothing() const { return !changed && raised.empty(); }
};

/// From where readings are needed.
Instant neededFrom(const Rule &rule, const std::optional<Alert> &newest, Instant now);

/// What the readings (in order of time, of the metrics of the rule's kind) mean for one direction of a rule. `newest`:
/// the alert raised last by the rule in this direction, open or not.
///
/// A run is a series of one source's values beyond the threshold without a gap. It raises an alert with the first value
/// that comes `rule.lasting` or more after its begin, if no other alert is open, and that value is newer than
/// `now` - freshness, than the rule's last change, and than what the newest alert has decided already. The source that
/// raised an alert ends it. So a sample that comes twice, late, or in another batch raises nothing twice.
Verdict evaluate(const Rule &rule, Direction direction, const std::optional<Alert> &newest,
                 std::span<const Reading> readings, const QTimeZone &zone, Instant now);

} // namespace bc::alerts
