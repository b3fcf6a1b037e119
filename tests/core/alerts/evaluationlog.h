#pragma once

#include "core/alerts/evaluation.h"

#include <QStringList>

#include <algorithm>

namespace bc::tests {

using namespace bc::alerts;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline const Instant noon = *fromRfc3339(u"2026-11-22T12:00:00Z");
inline const QTimeZone utc = QTimeZone::utc();

inline Rule lowGlucose(std::chrono::seconds lasting = 15min, double hysteresis = 5)
{
    Rule rule;
    rule.id = 1;
    rule.kind = u"glucose"_s;
    rule.below = 70;
    rule.hysteresis = hysteresis;
    rule.lasting = lasting;
    rule.modifiedTime = noon - 24h;
    return rule;
}

/// One reading each five minutes from `from` on.
inline std::vector<Reading> every5(Instant from, const std::vector<double> &values, qint64 metricId = 1)
{
    std::vector<Reading> readings;
    for (std::size_t i = 0; i < values.size(); ++i)
        readings.push_back({from + 5min * i, values[i], metricId});
    return readings;
}

/// What a store and a watcher are together: keeps samples and alerts, and evaluates after each batch.
class Log
{
public:
    explicit Log(Rule rule, Direction direction = Direction::Below, QTimeZone zone = utc)
        : m_rule(std::move(rule))
        , m_direction(direction)
        , m_zone(std::move(zone))
    {}

    void take(const std::vector<Reading> &batch, Instant now)
    {
        for (const Reading &reading : batch) {
            const auto same = std::ranges::find_if(m_readings, [&](const Reading &known) {
                return known.time == reading.time && known.metricId == reading.metricId;
            });
            if (same != m_readings.end())
                *same = reading;
            else
                m_readings.push_back(reading);
        }
        std::ranges::sort(m_readings, [](const Reading &a, const Reading &b) {
            return std::pair(a.time, a.metricId) < std::pair(b.time, b.metricId);
        });
        look(now);
    }
    void take(const std::vector<Reading> &batch) { take(batch, batch.back().time + 2s); }

    Verdict look(Instant now)
    {
        const std::optional<Alert> newest = alerts.empty() ? std::nullopt : std::optional(alerts.back());
        const Instant from = neededFrom(m_rule, newest, now);
        const auto first = std::ranges::lower_bound(m_readings, from, {}, &Reading::time);
        const Verdict verdict = evaluate(m_rule, m_direction, newest, std::span(first, m_readings.end()), m_zone, now);
        if (verdict.changed)
            alerts.back() = *verdict.changed;
        for (Alert alert : verdict.raised) {
            alert.id = static_cast<qint64>(alerts.size()) + 1;
            alerts.push_back(alert);
        }
        return verdict;
    }
    Rule &rule() { return m_rule; }

    std::vector<Alert> alerts;

private:
    Rule m_rule;
    const Direction m_direction;
    const QTimeZone m_zone;
    std::vector<Reading> m_readings;
};

/// An alert as a line, without the moment at which it was raised.
inline QString told(const Alert &alert)
{
    return u"%1 to %2, worst %3, last %4, ended %5 %6%7"_s.arg(
        toRfc3339(alert.beganTime), toRfc3339(alert.lastTime), QString::number(alert.extremeValue),
        QString::number(alert.lastValue), alert.endedTime ? toRfc3339(*alert.endedTime) : u"not"_s,
        alert.endedBecause ? name(*alert.endedBecause) : QString(), alert.isQuiet ? u", quiet"_s : QString());
}
inline QStringList told(const std::vector<Alert> &alerts)
{
    QStringList lines;
    for (const Alert &alert : alerts)
        lines.append(told(alert));
    return lines;
}

} // namespace bc::tests
