#include "core/alerts/rules.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::alerts::rules {

namespace {

const QString ruleColumns =
    u"r.id, r.uuid, r.tenant_id, r.account_id, r.kind, r.below, r.above, r.hysteresis, r.lasting_seconds, "
    u"r.quiet_from, r.quiet_to, r.is_urgent, r.state, r.created_by, r.created_time, r.modified_time, "
    u"c.first_name, c.last_name FROM alert_rule r LEFT JOIN account c ON c.id = r.created_by "_s;

std::optional<double> maybeReal(const store::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Rule ruleFrom(const store::Row &row)
{
    Rule rule;
    rule.id = row.integer(0);
    rule.uuid = row.text(1);
    rule.tenantId = row.integer(2);
    rule.accountId = row.integer(3);
    rule.kind = row.text(4);
    rule.below = maybeReal(row, 5);
    rule.above = maybeReal(row, 6);
    rule.hysteresis = row.real(7);
    rule.lasting = std::chrono::seconds(row.integer(8));
    if (!row.isNull(9) && !row.isNull(10))
        rule.quietHours = QuietHours{int(row.integer(9)), int(row.integer(10))};
    rule.isUrgent = row.flag(11);
    rule.state = int(row.integer(12));
    rule.createdBy = row.maybeInteger(13);
    rule.createdTime = row.instant(14);
    rule.modifiedTime = row.instant(15);
    rule.createdByName = QString(row.text(16) + u' ' + row.text(17)).trimmed();
    return rule;
}

Result<std::optional<Rule>> one(store::Connection &connection, const QString &condition, qint64 id)
{
    const auto row = connection.selectOne(QString(u"SELECT "_s + ruleColumns + condition), {id});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(ruleFrom(**row)) : std::nullopt;
}

QVariant nullable(const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); }

/// What may be changed, in the order of the columns in create() and update().
QVariantList changeable(const Rule &rule)
{
    return {nullable(rule.below),
            nullable(rule.above),
            rule.hysteresis,
            qint64(rule.lasting.count()),
            rule.quietHours ? QVariant(rule.quietHours->from) : QVariant(),
            rule.quietHours ? QVariant(rule.quietHours->to) : QVariant(),
            rule.isUrgent ? 1 : 0,
            rule.state};
}

} // namespace

Result<QList<Rule>> ofPerson(store::Connection &connection, qint64 accountId)
{
    const auto rows = connection.select(
        QString(u"SELECT "_s + ruleColumns + u"WHERE r.account_id = ? AND r.removed_time IS NULL ORDER BY r.id"_s),
        {accountId});
    if (!rows)
        return fail(rows.error());
    QList<Rule> found;
    for (const store::Row &row : *rows)
        found.append(ruleFrom(row));
    return found;
}

Result<std::optional<Rule>> find(store::Connection &connection, qint64 id)
{
    return one(connection, u"WHERE r.id = ? AND r.removed_time IS NULL"_s, id);
}

Result<std::optional<Rule>> findAny(store::Connection &connection, qint64 id)
{
    return one(connection, u"WHERE r.id = ?"_s, id);
}

Result<Rule> create(store::Connection &unit, Rule rule, Instant now)
{
    const auto count = unit.selectOne(u"SELECT COUNT(*) FROM alert_rule WHERE account_id = ? AND removed_time IS NULL",
                                      {rule.accountId});
    if (!count)
        return fail(count.error());
    if ((*count)->integer(0) >= mostOfAPerson)
        return fail(ErrorKind::Conflict, u"A person has at most %1 rules."_s.arg(mostOfAPerson));
    if (rule.uuid.isEmpty())
        rule.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    rule.createdTime = rule.modifiedTime = now;
    const auto id = unit.insert(
        u"INSERT INTO alert_rule (below, above, hysteresis, lasting_seconds, quiet_from, quiet_to, is_urgent, state, "
        u"uuid, tenant_id, account_id, kind, created_by, created_time, modified_time) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        changeable(rule) + QVariantList{rule.uuid, rule.tenantId, rule.accountId, rule.kind,
                                        rule.createdBy ? QVariant(*rule.createdBy) : QVariant(), toMicros(now),
                                        toMicros(now)});
    if (!id)
        return fail(id.error());
    rule.id = *id;
    return rule;
}

Result<Rule> update(store::Connection &unit, Rule rule, Instant now)
{
    const Instant expected = rule.modifiedTime;
    rule.modifiedTime = std::max(now, expected + std::chrono::microseconds(1));
    const auto changed = unit.execute(
        u"UPDATE alert_rule SET below = ?, above = ?, hysteresis = ?, lasting_seconds = ?, quiet_from = ?, "
        u"quiet_to = ?, is_urgent = ?, state = ?, modified_time = ? "
        u"WHERE id = ? AND modified_time = ? AND removed_time IS NULL",
        changeable(rule) + QVariantList{toMicros(rule.modifiedTime), rule.id, toMicros(expected)});
    if (!changed)
        return fail(changed.error());
    if (*changed == 1)
        return rule;
    const auto current = find(unit, rule.id);
    if (!current)
        return fail(current.error());
    if (!*current)
        return fail(ErrorKind::NotFound, u"There is no such rule."_s);
    return fail(ErrorKind::Conflict, u"Somebody else has changed this rule meanwhile."_s, u"Read it again."_s);
}

Result<> remove(store::Connection &unit, qint64 id, Instant now)
{
    const auto removed = unit.execute(
        u"UPDATE alert_rule SET state = 0, removed_time = ?, modified_time = ? WHERE id = ? AND removed_time IS NULL",
        {toMicros(now), toMicros(now), id});
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return fail(ErrorKind::NotFound, u"There is no such rule."_s);
    return {};
}

} // namespace bc::alerts::rules
