#include "core/alerts/alerts.h"

#include "core/audit/audit.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::alerts {

namespace {

const QString alertColumns =
    u"a.id, a.uuid, a.rule_id, a.metric_id, a.tenant_id, a.account_id, a.kind, a.direction, a.threshold, "
    u"a.began_time, a.raised_time, a.last_time, a.last_value, a.extreme_value, a.is_quiet, a.ended_time, "
    u"a.ended_because, a.acknowledged_by, a.acknowledged_time"_s;

std::optional<Ended> endedReason(QStringView name)
{
    if (name == u"back")
        return Ended::Back;
    if (name == u"no_data")
        return Ended::NoData;
    return name == u"rule" ? std::optional(Ended::Rule) : std::nullopt;
}

Alert alertFrom(const store::Row &row)
{
    Alert alert;
    alert.id = row.integer(0);
    alert.uuid = row.text(1);
    alert.ruleId = row.integer(2);
    alert.metricId = row.integer(3);
    alert.tenantId = row.integer(4);
    alert.accountId = row.integer(5);
    alert.kind = row.text(6);
    alert.direction = direction(row.text(7)).value_or(Direction::Below);
    alert.threshold = row.real(8);
    alert.beganTime = row.instant(9);
    alert.raisedTime = row.instant(10);
    alert.lastTime = row.instant(11);
    alert.lastValue = row.real(12);
    alert.extremeValue = row.real(13);
    alert.isQuiet = row.flag(14);
    alert.endedTime = row.maybeInstant(15);
    alert.endedBecause = endedReason(row.text(16));
    alert.acknowledgedBy = row.maybeInteger(17);
    alert.acknowledgedTime = row.maybeInstant(18);
    return alert;
}

Result<std::optional<Alert>> oneAlert(store::Connection &connection, const QString &rest, const QVariantList &values)
{
    const auto row = connection.selectOne(QString(u"SELECT "_s + alertColumns + u" FROM alert a "_s + rest), values);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(alertFrom(**row)) : std::nullopt;
}

/// The entry that tells of an alert: ids, kind, threshold and times. No values: what is told leaves the house by
/// webhooks, and who may see the values can ask for them.
void tell(store::Connection &unit, const Alert &alert, const QString &event, Instant now)
{
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = alert.tenantId;
    entry.event = event;
    entry.outcome = u"ok"_s;
    entry.objectType = u"alert"_s;
    entry.objectId = QString::number(alert.id);
    entry.detail = {{u"patient_id"_s, alert.accountId}, {u"rule_id"_s, alert.ruleId},
                    {u"metric"_s, alert.kind},          {u"direction"_s, name(alert.direction)},
                    {u"threshold"_s, alert.threshold},  {u"began_time"_s, toRfc3339(alert.beganTime)},
                    {u"is_quiet"_s, alert.isQuiet}};
    if (alert.endedTime) {
        entry.detail.insert(u"ended_time"_s, toRfc3339(*alert.endedTime));
        entry.detail.insert(u"ended_because"_s, name(*alert.endedBecause));
    }
    audit::append(unit, entry);
}

/// False when another node has done so.
Result<bool> keepChange(store::Connection &unit, const Alert &alert)
{
    const auto changed = unit.execute(
        u"UPDATE alert SET last_time = ?, last_value = ?, extreme_value = ?, ended_time = ?, ended_because = ? "
        u"WHERE id = ? AND ended_time IS NULL AND last_time <= ?",
        {toMicros(alert.lastTime), alert.lastValue, alert.extremeValue,
         alert.endedTime ? QVariant(toMicros(*alert.endedTime)) : QVariant(),
         alert.endedBecause ? name(*alert.endedBecause) : QString(), alert.id, toMicros(alert.lastTime)});
    if (!changed)
        return fail(changed.error());
    return *changed == 1;
}

/// Its id; nothing when another node has raised it.
Result<std::optional<qint64>> raise(store::Connection &unit, const Alert &alert)
{
    const auto row = unit.selectOne(
        u"INSERT INTO alert (uuid, rule_id, metric_id, tenant_id, account_id, kind, direction, threshold, began_time, "
        u"raised_time, last_time, last_value, extreme_value, is_quiet, ended_time, ended_because) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id",
        {QUuid::createUuid().toString(QUuid::WithoutBraces), alert.ruleId, alert.metricId, alert.tenantId,
         alert.accountId, alert.kind, name(alert.direction), alert.threshold, toMicros(alert.beganTime),
         toMicros(alert.raisedTime), toMicros(alert.lastTime), alert.lastValue, alert.extremeValue,
         alert.isQuiet ? 1 : 0, alert.endedTime ? QVariant(toMicros(*alert.endedTime)) : QVariant(),
         alert.endedBecause ? name(*alert.endedBecause) : QString()});
    if (!row)
        return fail(row.error());
    return *row ? std::optional((*row)->integer(0)) : std::nullopt;
}

} // namespace

QString name(Ended reason)
{
    switch (reason) {
    case Ended::Back:
        return u"back"_s;
    case Ended::NoData:
        return u"no_data"_s;
    case Ended::Rule:
        break;
    }
    return u"rule"_s;
}

Result<std::optional<Alert>> newest(store::Connection &connection, qint64 ruleId, Direction direction)
{
    return oneAlert(connection, u"WHERE a.rule_id = ? AND a.direction = ? ORDER BY a.id DESC LIMIT 1"_s,
                    {ruleId, name(direction)});
}

Result<std::optional<Alert>> find(store::Connection &connection, qint64 id)
{
    return oneAlert(connection, u"WHERE a.id = ?"_s, {id});
}

Result<bool> apply(store::Connection &unit, const Verdict &verdict, Instant now)
{
    bool told = false;
    if (verdict.changed) {
        const auto kept = keepChange(unit, *verdict.changed);
        if (!kept)
            return fail(kept.error());
        if (*kept && verdict.changed->endedTime) {
            tell(unit, *verdict.changed, u"alert.ended"_s, now);
            told = true;
        }
    }
    for (Alert alert : verdict.raised) {
        const auto id = raise(unit, alert);
        if (!id)
            return fail(id.error());
        if (!*id)
            continue;
        alert.id = **id;
        const bool ended = alert.endedTime.has_value();
        tell(unit, alert, u"alert.raised"_s, now);
        if (ended)
            tell(unit, alert, u"alert.ended"_s, now);
        told = true;
    }
    return told;
}

Result<bool> tellAfterQuiet(store::Connection &unit, qint64 id, Instant now)
{
    const auto woken = unit.execute(u"UPDATE alert SET is_quiet = 0 WHERE id = ? AND is_quiet = 1 "
                                    u"AND ended_time IS NULL AND acknowledged_time IS NULL",
                                    {id});
    if (!woken)
        return fail(woken.error());
    if (*woken == 0)
        return false;
    const auto alert = find(unit, id);
    if (!alert)
        return fail(alert.error());
    tell(unit, **alert, u"alert.raised"_s, now);
    return true;
}

Result<Alert> acknowledge(store::Connection &unit, qint64 id, qint64 accountId, Instant now)
{
    const auto noted = unit.execute(
        u"UPDATE alert SET acknowledged_by = ?, acknowledged_time = ? WHERE id = ? AND acknowledged_time IS NULL",
        {accountId, toMicros(now), id});
    if (!noted)
        return fail(noted.error());
    const auto alert = find(unit, id);
    if (!alert)
        return fail(alert.error());
    if (!*alert)
        return fail(ErrorKind::NotFound, u"There is no such alert."_s);
    if (*noted == 0)
        return fail(ErrorKind::Conflict, u"This alert has been acknowledged already."_s);
    return **alert;
}

Result<Page> list(store::Connection &connection, const Query &query)
{
    QString where = u"WHERE TRUE"_s;
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariantList &bound) {
        where += u" AND "_s + condition;
        values += bound;
    };
    if (query.tenantId)
        require(u"a.tenant_id = ?"_s, {*query.tenantId});
    if (query.accountId)
        require(u"a.account_id = ?"_s, {*query.accountId});
    if (query.assignedTo)
        require(u"a.account_id IN (SELECT patient_id FROM care_assignment WHERE clinician_id = ?)"_s,
                {*query.assignedTo});
    if (query.openOnly)
        require(u"(a.ended_time IS NULL OR a.acknowledged_time IS NULL)"_s, {});
    const auto count = connection.selectOne(QString(u"SELECT COUNT(*) FROM alert a "_s + where), values);
    if (!count)
        return fail(count.error());
    if (query.beforeId)
        require(u"a.id < ?"_s, {*query.beforeId});
    values << query.limit + 1;
    const auto rows =
        connection.select(QString(u"SELECT "_s + alertColumns +
                                  u", p.first_name, p.last_name, c.first_name, c.last_name, r.is_urgent FROM alert a "
                                  u"JOIN account p ON p.id = a.account_id JOIN alert_rule r ON r.id = a.rule_id "
                                  u"LEFT JOIN account c ON c.id = a.acknowledged_by "_s +
                                  where + u" ORDER BY a.id DESC LIMIT ?"_s),
                          values);
    if (!rows)
        return fail(rows.error());

    Page page;
    page.count = (*count)->integer(0);
    for (const store::Row &row : *rows)
        page.alerts.append({alertFrom(row), QString(row.text(19) + u' ' + row.text(20)).trimmed(),
                            QString(row.text(21) + u' ' + row.text(22)).trimmed(), row.flag(23)});
    if (page.alerts.size() > query.limit) {
        page.alerts.removeLast();
        page.nextId = page.alerts.last().alert.id;
    }
    return page;
}

} // namespace bc::alerts
