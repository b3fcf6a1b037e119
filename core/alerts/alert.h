#pragma once

#include "core/alerts/rule.h"

namespace bc::alerts {

/// Why an alert is over.
enum class Ended {
    Back,   ///< a value was back by the hysteresis
    NoData, ///< its source said nothing for so long that nobody knows
    Rule,   ///< its rule was changed, switched off or removed
};
QString name(Ended reason); ///< "back", "no_data", "rule"

/// A rule's threshold was passed. Values are in the canonical unit of the kind.
struct Alert
{
    qint64 id = 0; ///< 0: not stored yet
    QString uuid;
    qint64 ruleId = 0, metricId = 0, tenantId = 0, accountId = 0;
    QString kind;
    Direction direction = Direction::Below;
    double threshold = 0;
    Instant beganTime;  ///< of the first value beyond the threshold
    Instant raisedTime; ///< when the program said so
    Instant lastTime;   ///< of the newest value that was not back
    double lastValue = 0;
    double extremeValue = 0; ///< the lowest, or the highest
    bool isQuiet = false;    ///< raised in quiet hours that last: kept and shown, told to nobody
    std::optional<Instant> endedTime;
    std::optional<Ended> endedBecause;
    std::optional<qint64> acknowledgedBy;
    std::optional<Instant> acknowledgedTime;

    bool open() const { return !endedTime; }
};

} // namespace bc::alerts
