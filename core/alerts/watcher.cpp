#include "core/alerts/watcher.h"

#include "core/accounts/accounts.h"
#include "core/alerts/alerts.h"
#include "core/alerts/rules.h"
#include "core/base/clock.h"
#include "core/biometrics/localday.h"
#include "core/biometrics/metrics.h"
#include "core/biometrics/samples.h"
#include "core/store/store.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::alerts {

namespace {

Q_LOGGING_CATEGORY(logAlerts, "core.alerts")

constexpr std::array bothDirections{Direction::Below, Direction::Above};

/// The person's samples of that kind from `from` on, of every source.
Result<std::vector<Reading>> readingsOf(store::Connection &reader, const Rule &rule, Instant from, Instant now)
{
    const auto metrics = biometrics::metrics::ofKind(reader, rule.accountId, rule.kind);
    if (!metrics)
        return fail(metrics.error());
    std::vector<Reading> readings;
    for (const biometrics::Metric &metric : *metrics) {
        const auto samples =
            biometrics::samples::list(reader, metric.id, from, now + biometrics::samples::futureTolerance);
        if (!samples)
            return fail(samples.error());
        addReadings(readings, metric.id, *samples);
    }
    return readings;
}

Result<QTimeZone> zoneOfPerson(store::Connection &reader, qint64 accountId)
{
    const auto person = accounts::people::find(reader, accountId);
    if (!person)
        return fail(person.error());
    return biometrics::zoneOf(*person ? (*person)->timezone : QString());
}

} // namespace

Watcher::Watcher(store::Store &store, const Clock &clock, Options options)
    : m_store(store)
    , m_clock(clock)
    , m_options(std::move(options))
{}

Watcher::~Watcher() { stop(); }

void Watcher::start()
{
    m_thread = std::thread([this] { run(); });
}

void Watcher::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

/// False when it is time to stop.
bool Watcher::wait()
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, m_options.pause, [this] { return m_stopping; });
}

void Watcher::run()
{
    while (wait()) {
        const auto told = look();
        if (!told)
            qCWarning(logAlerts).noquote() << "Alerts were not evaluated:" << told.error().line();
        else if (*told && m_options.told)
            m_options.told();
    }
}

Result<bool> Watcher::look()
{
    const auto began = std::chrono::steady_clock::now();
    const auto reader = m_store.reader();
    auto current = reader ? stamps(**reader) : fail(reader.error());
    if (!current)
        return fail(current.error());
    const Instant now = m_clock.now();
    std::vector<qint64> due;
    for (const auto &[ruleId, stamp] : *current) {
        const auto known = m_evaluated.find(ruleId);
        if (known == m_evaluated.end() || known->second != stamp)
            due.push_back(ruleId);
    }
    if (const auto added = addSilent(**reader, now, due); !added)
        return fail(added.error());

    bool told = false;
    std::optional<Error> failed;
    for (const qint64 ruleId : due) {
        const auto some = evaluateRule(**reader, ruleId, now);
        if (some)
            told = told || *some;
        else
            failed = some.error();
        if (!some) // it is looked at again, and the others are not kept from their turn
            current->erase(ruleId);
    }
    m_evaluated = *std::move(current);
    if (const auto woken = tellAfterQuiet(**reader, now); woken)
        told = told || *woken;
    else
        failed = woken.error();

    const std::lock_guard lock(m_mutex);
    ++m_figures.looks;
    m_figures.evaluations += due.size();
    m_figures.lastLook =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    return failed ? fail(*failed) : Result<bool>(told);
}

Result<std::map<qint64, Watcher::Stamp>> Watcher::stamps(store::Connection &reader) const
{
    std::map<qint64, Stamp> found;
    const auto read = reader.forEach(
        u"SELECT r.id, r.modified_time, m.id, m.modified_time, m.sample_count FROM alert_rule r "
        u"LEFT JOIN metric m ON m.account_id = r.account_id AND m.kind = r.kind AND m.state = 5 "
        u"WHERE r.state = 5 OR r.id IN (SELECT rule_id FROM alert WHERE ended_time IS NULL) ORDER BY r.id, m.id",
        {}, [&](const store::Row &row) {
            Stamp &stamp = found[row.integer(0)];
            if (stamp.empty())
                stamp.push_back(row.integer(1));
            if (!row.isNull(2))
                stamp.insert(stamp.end(), {row.integer(2), row.integer(3), row.integer(4)});
            return true;
        });
    if (!read)
        return fail(read.error());
    return found;
}

/// Rules of which an open alert's source has been silent for too long: nothing changes, and that is the reason.
Result<> Watcher::addSilent(store::Connection &reader, Instant now, std::vector<qint64> &rules) const
{
    return reader.forEach(u"SELECT rule_id, kind FROM alert WHERE ended_time IS NULL AND last_time < ?",
                          {toMicros(now - silence)}, [&](const store::Row &row) {
                              const qint64 ruleId = row.integer(0);
                              if (endsInSilence(row.text(1)) && std::ranges::find(rules, ruleId) == rules.end())
                                  rules.push_back(ruleId);
                              return true;
                          });
}

/// What began at night and goes on is told when the person's quiet hours are over.
Result<bool> Watcher::tellAfterQuiet(store::Connection &reader, Instant now)
{
    const auto rows = reader.select(u"SELECT id, rule_id FROM alert WHERE ended_time IS NULL AND is_quiet = 1 "
                                    u"AND acknowledged_time IS NULL");
    if (!rows)
        return fail(rows.error());
    bool told = false;
    for (const store::Row &row : *rows) {
        const auto rule = rules::findAny(reader, row.integer(1));
        if (!rule)
            return fail(rule.error());
        if (!*rule)
            continue;
        const auto zone = zoneOfPerson(reader, (*rule)->accountId);
        if (!zone)
            return fail(zone.error());
        if (!(*rule)->isUrgent && (*rule)->quietHours && isQuiet(*(*rule)->quietHours, now, *zone))
            continue;
        const auto woken = m_store.writeNow(
            [id = row.integer(0), now](store::Connection &unit) { return alerts::tellAfterQuiet(unit, id, now); });
        if (!woken)
            return fail(woken.error());
        told = told || *woken;
    }
    return told;
}

Result<bool> Watcher::evaluateRule(store::Connection &reader, qint64 ruleId, Instant now)
{
    const auto rule = rules::findAny(reader, ruleId);
    if (!rule)
        return fail(rule.error());
    if (!*rule)
        return false;
    std::array<std::optional<Alert>, 2> known;
    Instant from = now;
    for (std::size_t i = 0; i < known.size(); ++i) {
        auto alert = newest(reader, ruleId, bothDirections[i]);
        if (!alert)
            return fail(alert.error());
        known[i] = *std::move(alert);
        from = std::min(from, neededFrom(**rule, known[i], now));
    }
    const auto readings = readingsOf(reader, **rule, from, now);
    if (!readings)
        return fail(readings.error());
    const auto zone = zoneOfPerson(reader, (*rule)->accountId);
    if (!zone)
        return fail(zone.error());

    bool told = false;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const Verdict verdict = evaluate(**rule, bothDirections[i], known[i], *readings, *zone, now);
        if (verdict.nothing())
            continue;
        const auto kept =
            m_store.writeNow([verdict, now](store::Connection &unit) { return apply(unit, verdict, now); });
        if (!kept)
            return fail(kept.error());
        told = told || *kept;
    }
    return told;
}

Watcher::Figures Watcher::figures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

} // namespace bc::alerts
