#include "core/webhooks/delivery.h"

#include "core/audit/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::webhooks {

namespace {

constexpr qsizetype longestError = 300;

constexpr QStringView deliveryColumns =
    u"d.id, d.webhook_id, w.tenant_id, d.audit_id, d.message_id, d.event, d.payload, "
    u"d.state, d.attempts, d.first_time, "
    "d.next_time, d.last_status, d.last_error, d.created_time, d.settled_time "
    "FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id";

Delivery deliveryFrom(const store::Row &row)
{
    Delivery delivery;
    int at = 0;
    delivery.id = row.integer(at++);
    delivery.webhookId = row.integer(at++);
    delivery.tenantId = row.integer(at++);
    delivery.auditId = row.maybeInteger(at++);
    delivery.messageId = row.text(at++);
    delivery.event = row.text(at++);
    delivery.payload = row.text(at++);
    delivery.state = row.text(at++);
    delivery.attempts = int(row.integer(at++));
    delivery.firstTime = row.instant(at++);
    delivery.nextTime = row.instant(at++);
    if (const auto status = row.maybeInteger(at++))
        delivery.lastStatus = int(*status);
    delivery.lastError = Said::fromStored(row.text(at++));
    delivery.createdTime = row.instant(at++);
    delivery.settledTime = row.maybeInstant(at++);
    return delivery;
}

Sentence kept(Sentence error)
{
    error.bound(longestError);
    return error;
}

Result<> done(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    return {};
}

/// Gives the endpoint up, once.
Result<bool> disable(store::Connection &unit, const Delivery &delivery, const Said &why, Instant now)
{
    const auto disabled =
        unit.execute(u"UPDATE webhook SET state = 0, disabled_reason = ?, modified_time = ? WHERE id = ? AND state = 5",
                     {why.stored(), toMicros(now), delivery.webhookId});
    if (!disabled)
        return fail(disabled.error());
    if (*disabled == 0)
        return false;
    audit::Entry entry;
    entry.time = now;
    entry.tenantId = delivery.tenantId;
    entry.event = u"webhook.disabled"_s;
    entry.outcome = u"ok"_s;
    entry.objectType = u"webhook"_s;
    entry.objectId = QString::number(delivery.webhookId);
    entry.detail = {{u"reason"_s, why.text}};
    audit::append(unit, entry);
    return true;
}

Result<deliveries::Settled> settleFailure(store::Connection &unit, const Delivery &delivery,
                                          const deliveries::Outcome &outcome, Instant now)
{
    using deliveries::Settled;
    const Instant end = delivery.firstTime + retryWindow;
    const bool gone = outcome.status == statusGone;
    const bool dead = gone || now >= end;
    const Instant next = dead ? now : std::min(end, now + backoff(delivery.attempts, outcome.chance));
    const auto noted = done(unit.execute(
        u"UPDATE webhook_delivery SET state = ?, next_time = ?, last_status = ?, last_error = ?, settled_time = ? "
        "WHERE id = ? AND state = 'waiting'",
        {dead ? u"dead"_s : u"waiting"_s, toMicros(next), outcome.status ? QVariant(outcome.status) : QVariant(),
         Said(kept(outcome.error)).stored(), dead ? QVariant(toMicros(now)) : QVariant(), delivery.id}));
    if (!noted)
        return fail(noted.error());
    const auto since = unit.selectOne(
        u"UPDATE webhook SET failing_since = COALESCE(failing_since, ?) WHERE id = ? RETURNING failing_since",
        {toMicros(now), delivery.webhookId});
    if (!since)
        return fail(since.error());
    const bool tooLong = *since && now - (*since)->instant(0) >= disableAfter;
    if (gone || tooLong) {
        const auto disabled =
            disable(unit, delivery,
                    gone ? Sentence("receiver_gone", u"The receiver answered 410 (Gone).")
                         : Sentence("failing_for_days", u"Every delivery failed for five days; the last: %1",
                                    kept(outcome.error).text()),
                    now);
        if (!disabled)
            return fail(disabled.error());
        if (*disabled)
            return Settled::Disabled;
    }
    return dead ? Settled::Dead : Settled::Again;
}

} // namespace

std::chrono::microseconds backoff(int attempts, double chance)
{
    std::chrono::microseconds wait = 5s;
    for (int i = 1; i < attempts && wait < 6h; ++i)
        wait *= 3;
    wait = std::min<std::chrono::microseconds>(wait, 6h);
    return std::chrono::microseconds(qint64(double(wait.count()) * (0.8 + 0.4 * std::clamp(chance, 0.0, 1.0))));
}

namespace deliveries {

Result<std::optional<Instant>> nextDue(store::Connection &connection, qint64 webhookId)
{
    const auto row = connection.selectOne(
        u"SELECT next_time FROM webhook_delivery WHERE webhook_id = ? AND state = 'waiting' ORDER BY id LIMIT 1",
        {webhookId});
    if (!row)
        return fail(row.error());
    return *row ? std::optional((*row)->instant(0)) : std::nullopt;
}

Result<std::optional<Delivery>> claim(store::Connection &unit, qint64 webhookId, Instant now,
                                      std::chrono::seconds lease)
{
    const auto row = unit.selectOne(u"SELECT %1 WHERE d.webhook_id = ? AND d.state = 'waiting' AND w.state = 5 "
                                    "ORDER BY d.id LIMIT 1"_s.arg(deliveryColumns),
                                    {webhookId});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Delivery>();
    Delivery delivery = deliveryFrom(**row);
    if (delivery.nextTime > now)
        return std::optional<Delivery>();
    // The moment decides who of two processes has it: whoever claims moves it.
    const auto claimed = unit.execute(u"UPDATE webhook_delivery SET attempts = attempts + 1, next_time = ? "
                                      "WHERE id = ? AND state = 'waiting' AND next_time = ?",
                                      {toMicros(now + lease), delivery.id, toMicros(delivery.nextTime)});
    if (!claimed)
        return fail(claimed.error());
    if (*claimed == 0)
        return std::optional<Delivery>();
    ++delivery.attempts;
    return std::optional(std::move(delivery));
}

Result<Settled> settle(store::Connection &unit, const Delivery &delivery, const Outcome &outcome, Instant now)
{
    if (!outcome.error.isEmpty())
        return settleFailure(unit, delivery, outcome, now);
    const auto noted = done(unit.execute(u"UPDATE webhook_delivery SET state = 'delivered', last_status = ?, "
                                         "last_error = '', settled_time = ? WHERE id = ? AND state = 'waiting'",
                                         {outcome.status, toMicros(now), delivery.id}));
    if (!noted)
        return fail(noted.error());
    const auto sound = done(unit.execute(
        u"UPDATE webhook SET failing_since = NULL WHERE id = ? AND failing_since IS NOT NULL", {delivery.webhookId}));
    if (!sound)
        return fail(sound.error());
    return Settled::Delivered;
}

Result<std::optional<Delivery>> find(store::Connection &connection, qint64 id)
{
    const auto row =
        connection.selectOne(u"SELECT %1 WHERE d.id = ? AND w.removed_time IS NULL"_s.arg(deliveryColumns), {id});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(deliveryFrom(**row)) : std::nullopt;
}

Result<QList<Delivery>> list(store::Connection &connection, const Query &query)
{
    QString sql = u"SELECT %1 WHERE w.removed_time IS NULL"_s.arg(deliveryColumns);
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariant &value) {
        sql += u" AND "_s + condition;
        values << value;
    };
    if (query.tenantId)
        require(u"w.tenant_id = ?"_s, *query.tenantId);
    if (query.webhookId)
        require(u"d.webhook_id = ?"_s, *query.webhookId);
    if (!query.state.isEmpty())
        require(u"d.state = ?"_s, query.state);
    if (query.beforeId)
        require(u"d.id < ?"_s, *query.beforeId);
    values << std::clamp(query.limit, 1, 1000);
    const auto rows = connection.select(QString(sql + u" ORDER BY d.id DESC LIMIT ?"_s), values);
    if (!rows)
        return fail(rows.error());
    QList<Delivery> found;
    for (const store::Row &row : *rows)
        found.append(deliveryFrom(row));
    return found;
}

Result<> again(store::Connection &unit, qint64 id, Instant now)
{
    const auto put = unit.execute(u"UPDATE webhook_delivery SET state = 'waiting', attempts = 0, first_time = ?, "
                                  "next_time = ?, settled_time = NULL WHERE id = ? AND state <> 'waiting'",
                                  {toMicros(now), toMicros(now), id});
    if (!put)
        return fail(put.error());
    if (*put > 0)
        return {};
    const auto there = find(unit, id);
    if (!there)
        return fail(there.error());
    if (!*there)
        return fail(ErrorKind::NotFound, u"There is no such delivery."_s);
    return fail(ErrorKind::Conflict, u"This delivery is waiting to be sent already."_s);
}

Result<Figures> figures(store::Connection &connection)
{
    const auto rows = connection.select(
        u"SELECT state, COUNT(*) FROM webhook_delivery WHERE state IN ('waiting', 'dead') GROUP BY state");
    if (!rows)
        return fail(rows.error());
    Figures found;
    for (const store::Row &row : *rows)
        (row.text(0) == "dead"_L1 ? found.dead : found.waiting) = row.integer(1);
    return found;
}

} // namespace deliveries

} // namespace bc::webhooks
