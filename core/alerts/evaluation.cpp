#include "core/alerts/evaluation.h"

#include "core/biometrics/catalogue.h"

#include <algorithm>
#include <map>

namespace bc::alerts {

namespace {

/// A rule's direction, and where its value stands.
class Threshold
{
public:
    Threshold(Direction direction, double value, double hysteresis)
        : m_below(direction == Direction::Below)
        , m_value(value)
        , m_hysteresis(hysteresis)
    {}
    double value() const { return m_value; }
    bool isBeyond(double value) const { return m_below ? value < m_value : value > m_value; }
    bool isBack(double value) const
    {
        return m_below ? value >= m_value + m_hysteresis : value <= m_value - m_hysteresis;
    }
    double worse(double a, double b) const { return m_below ? std::min(a, b) : std::max(a, b); }

private:
    bool m_below;
    double m_value, m_hysteresis;
};

struct Run
{
    Instant began, last;
    double extreme = 0;
};

class Machine
{
public:
    Machine(const Rule &rule, Direction direction, const Threshold &threshold, const QTimeZone &zone, Instant now)
        : m_rule(rule)
        , m_direction(direction)
        , m_threshold(threshold)
        , m_zone(zone)
        , m_now(now)
        , m_raisesAfter(std::max(now - freshness, rule.modifiedTime))
        , m_endsInSilence(endsInSilence(rule.kind))
    {}

    void begin(const Alert &newest)
    {
        m_raisesAfter = std::max(m_raisesAfter, newest.endedTime.value_or(newest.lastTime));
        if (newest.open())
            m_open = newest;
    }

    void read(const Reading &reading)
    {
        endIfSilent(reading.time);
        const Run *run = follow(reading);
        if (m_open)
            goOn(reading);
        else if (run != nullptr && reading.time > m_raisesAfter && reading.time - run->began >= m_rule.lasting)
            raise(reading, *run);
    }

    void endIfSilent(Instant now)
    {
        if (m_open && m_endsInSilence && now - m_open->lastTime > silence)
            end(m_open->lastTime + silence, Ended::NoData);
    }

    Verdict verdict()
    {
        if (m_open && m_touched)
            keep(*std::exchange(m_open, {}));
        return std::move(m_verdict);
    }

    void end(Instant when, Ended reason)
    {
        m_open->endedTime = when;
        m_open->endedBecause = reason;
        m_raisesAfter = std::max(m_raisesAfter, when);
        keep(*std::exchange(m_open, {}));
    }

private:
    /// The source's run that the reading belongs to; null if it is not beyond the threshold.
    const Run *follow(const Reading &reading)
    {
        if (!m_threshold.isBeyond(reading.value)) {
            m_runs.erase(reading.metricId);
            return nullptr;
        }
        const auto [at, isNew] = m_runs.try_emplace(reading.metricId, Run{reading.time, reading.time, reading.value});
        Run &run = at->second;
        if (reading.time - run.last > longestGap)
            run = {reading.time, reading.time, reading.value};
        run.last = reading.time;
        run.extreme = m_threshold.worse(run.extreme, reading.value);
        return &run;
    }

    void goOn(const Reading &reading)
    {
        if (reading.metricId != m_open->metricId || reading.time <= m_open->lastTime)
            return;
        if (m_threshold.isBack(reading.value))
            return end(reading.time, Ended::Back);
        m_open->lastTime = reading.time;
        m_open->lastValue = reading.value;
        m_open->extremeValue = m_threshold.worse(m_open->extremeValue, reading.value);
        m_touched = true;
    }

    void raise(const Reading &reading, const Run &run)
    {
        Alert alert;
        alert.ruleId = m_rule.id;
        alert.metricId = reading.metricId;
        alert.tenantId = m_rule.tenantId;
        alert.accountId = m_rule.accountId;
        alert.kind = m_rule.kind;
        alert.direction = m_direction;
        alert.threshold = m_threshold.value();
        alert.beganTime = run.began;
        alert.raisedTime = m_now;
        alert.lastTime = reading.time;
        alert.lastValue = reading.value;
        alert.extremeValue = run.extreme;
        alert.isQuiet = !m_rule.isUrgent && m_rule.quietHours && isQuiet(*m_rule.quietHours, reading.time, m_zone);
        m_open = alert;
        m_touched = true;
    }

    void keep(const Alert &alert)
    {
        m_touched = false;
        if (alert.id != 0)
            m_verdict.changed = alert;
        else
            m_verdict.raised.push_back(alert);
    }

    const Rule &m_rule;
    const Direction m_direction;
    const Threshold m_threshold;
    const QTimeZone &m_zone;
    const Instant m_now;
    Instant m_raisesAfter;
    const bool m_endsInSilence;
    std::optional<Alert> m_open;
    bool m_touched = false; ///< m_open is not as the store knows it
    std::map<qint64, Run> m_runs;
    Verdict m_verdict;
};

} // namespace

void addReadings(std::vector<Reading> &readings, qint64 metricId, std::span<const biometrics::Sample> samples)
{
    const auto middle = static_cast<std::ptrdiff_t>(readings.size());
    for (const biometrics::Sample &sample : samples) {
        if (!sample.isNull)
            readings.push_back({sample.start, sample.value, metricId});
    }
    const auto inOrder = [](const Reading &a, const Reading &b) {
        return a.time != b.time ? a.time < b.time : a.metricId < b.metricId;
    };
    std::inplace_merge(readings.begin(), readings.begin() + middle, readings.end(), inOrder);
}

bool endsInSilence(const QString &kind)
{
    const biometrics::Kind *known = biometrics::findKind(kind);
    return known == nullptr || known->aggregation != biometrics::Aggregation::Last;
}

Instant neededFrom(const Rule &rule, const std::optional<Alert> &newest, Instant now)
{
    const Instant usual = now - freshness - rule.lasting - longestGap;
    return newest && newest->open() ? std::min(usual, newest->lastTime) : usual;
}

Verdict evaluate(const Rule &rule, Direction direction, const std::optional<Alert> &newest,
                 std::span<const Reading> readings, const QTimeZone &zone, Instant now)
{
    const std::optional<double> threshold = rule.active() ? rule.threshold(direction) : std::nullopt;
    const bool isOpen = newest && newest->open();
    if (!threshold && !isOpen)
        return {};
    Machine machine(rule, direction, Threshold(direction, threshold.value_or(0), rule.hysteresis), zone, now);
    if (newest)
        machine.begin(*newest);
    if (isOpen && threshold != newest->threshold)
        machine.end(now, Ended::Rule);
    if (threshold) {
        for (const Reading &reading : readings)
            machine.read(reading);
        machine.endIfSilent(now);
    }
    return machine.verdict();
}

} // namespace bc::alerts
