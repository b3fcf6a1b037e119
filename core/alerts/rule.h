#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace bc::alerts {

enum class Direction { Below, Above };
QString name(Direction direction); ///< "below", "above"
std::optional<Direction> direction(QStringView name);

/// Minutes after the person's midnight, `from` included, `to` not; across midnight when `from` is the later one.
struct QuietHours
{
    int from = 0, to = 0;
    bool operator==(const QuietHours &) const = default;
};
/// Whether the clock on the person's wall stands in them. In the night when clocks go back, both hours of that name do.
bool isQuiet(const QuietHours &hours, Instant instant, const QTimeZone &zone);

constexpr int activeState = 5, disabledState = 0;

/// What somebody wants to be told of. Values are in the canonical unit of the kind.
struct Rule
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0, accountId = 0; ///< of the person who is measured
    QString kind;                       ///< of the catalogue (core/biometrics)
    std::optional<double> below, above; ///< a value below the one, or above the other, is beyond
    double hysteresis = 0;           ///< over when the value is back by so much: below + it, above - it, both included
    std::chrono::seconds lasting{0}; ///< beyond for so long before it is told
    std::optional<QuietHours> quietHours;
    bool isUrgent = false; ///< told in quiet hours, too
    int state = activeState;
    std::optional<qint64> createdBy;
    QString createdByName; ///< read only
    Instant createdTime, modifiedTime;

    bool active() const { return state == activeState; }
    std::optional<double> threshold(Direction direction) const { return direction == Direction::Below ? below : above; }
};

/// What is wrong with the rule, each field by the name it has in the API; none if it is sound.
QList<FieldError> faults(const Rule &rule);

/// Rules that are worth offering for a kind, as the consensus on glucose has them; none for most kinds. Nobody's yet,
/// and switched on by nobody but a person.
QList<Rule> templates(const QString &kind);

} // namespace bc::alerts
