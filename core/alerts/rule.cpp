#include "core/alerts/rule.h"

#include "core/biometrics/catalogue.h"

using namespace Qt::StringLiterals;

namespace bc::alerts {

namespace {

using namespace std::chrono_literals;

constexpr auto longestLasting = std::chrono::seconds(24h);
constexpr int minutesADay = 24 * 60;

/// A level can be beyond a threshold; an amount of a span and a stage cannot.
bool isLevel(const biometrics::Kind &kind)
{
    return kind.aggregation == biometrics::Aggregation::Mean || kind.aggregation == biometrics::Aggregation::Last;
}

QString within(const biometrics::Kind &kind)
{
    return u"Must be %1 to %2 %3."_s.arg(kind.lowest).arg(kind.highest).arg(kind.unit).replace(u" ."_s, u"."_s);
}

void judgeThresholds(const Rule &rule, const biometrics::Kind &kind, QList<FieldError> &faults)
{
    if (!rule.below && !rule.above)
        faults.append({u"below"_s, u"Must be there, or above, or both."_s});
    const bool belowFits = !rule.below || kind.isPlausible(*rule.below);
    const bool aboveFits = !rule.above || kind.isPlausible(*rule.above);
    if (!belowFits)
        faults.append({u"below"_s, within(kind)});
    if (!aboveFits)
        faults.append({u"above"_s, within(kind)});
    if (!belowFits || !aboveFits)
        return;
    if (rule.below && rule.above && *rule.below >= *rule.above) {
        faults.append({u"above"_s, u"Must be more than below."_s});
        return;
    }
    // Back by so much must be a value that can come, and not one beyond the other threshold.
    const bool tooMuch = (rule.below && *rule.below + rule.hysteresis > rule.above.value_or(kind.highest)) ||
                         (rule.above && *rule.above - rule.hysteresis < rule.below.value_or(kind.lowest));
    if (!(rule.hysteresis >= 0))
        faults.append({u"hysteresis"_s, u"Must be 0 or more."_s});
    else if (tooMuch)
        faults.append({u"hysteresis"_s, u"Is so much that a value could not be back by it."_s});
}

void judgeQuietHours(const QuietHours &hours, QList<FieldError> &faults)
{
    const auto isMinute = [](int minute) { return minute >= 0 && minute < minutesADay; };
    if (!isMinute(hours.from))
        faults.append({u"quiet_from"_s, u"Must be a time from 00:00 to 23:59."_s});
    if (!isMinute(hours.to))
        faults.append({u"quiet_to"_s, u"Must be a time from 00:00 to 23:59."_s});
    else if (hours.from == hours.to)
        faults.append({u"quiet_to"_s, u"Must not be quiet_from. A rule that is always quiet can be switched off."_s});
}

Rule glucoseTemplate(std::optional<double> below, std::optional<double> above, std::chrono::seconds lasting,
                     bool isUrgent)
{
    Rule rule;
    rule.kind = u"glucose"_s;
    rule.below = below;
    rule.above = above;
    rule.hysteresis = below ? 5 : 10; // mg/dL: beyond the noise of a sensor
    rule.lasting = lasting;
    rule.isUrgent = isUrgent;
    return rule;
}

} // namespace

QString name(Direction direction) { return direction == Direction::Below ? u"below"_s : u"above"_s; }

std::optional<Direction> direction(QStringView name)
{
    if (name == u"below")
        return Direction::Below;
    return name == u"above" ? std::optional(Direction::Above) : std::nullopt;
}

bool isQuiet(const QuietHours &hours, Instant instant, const QTimeZone &zone)
{
    const QTime wall = toDateTime(instant).toTimeZone(zone).time();
    const int minute = wall.hour() * 60 + wall.minute();
    if (hours.from <= hours.to)
        return minute >= hours.from && minute < hours.to;
    return minute >= hours.from || minute < hours.to;
}

QList<FieldError> faults(const Rule &rule)
{
    QList<FieldError> faults;
    const biometrics::Kind *kind = biometrics::findKind(rule.kind);
    if (kind == nullptr)
        faults.append({u"metric"_s, u"Must be a kind of measurement of the catalogue, such as \"glucose\"."_s});
    else if (!isLevel(*kind))
        faults.append({u"metric"_s, u"Must be a level such as \"glucose\": amounts and stages have no threshold."_s});
    else
        judgeThresholds(rule, *kind, faults);
    if (rule.lasting < 0s || rule.lasting > longestLasting)
        faults.append({u"lasting_seconds"_s, u"Must be 0 to %1."_s.arg(longestLasting.count())});
    else if (rule.lasting > 0s && kind != nullptr && kind->aggregation == biometrics::Aggregation::Last)
        faults.append({u"lasting_seconds"_s, u"Must be 0: of this kind each value stands for itself."_s});
    if (rule.quietHours)
        judgeQuietHours(*rule.quietHours, faults);
    if (rule.state != activeState && rule.state != disabledState)
        faults.append({u"state"_s, u"Must be 5 (on) or 0 (off)."_s});
    return faults;
}

QList<Rule> templates(const QString &kind)
{
    if (kind != "glucose"_L1)
        return {};
    return {glucoseTemplate(54, {}, 0s, true), glucoseTemplate(70, {}, 15min, false),
            glucoseTemplate({}, 250, 15min, false)};
}

} // namespace bc::alerts
