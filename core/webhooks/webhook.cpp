#include "core/webhooks/webhook.h"

#include "core/audit/audit.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::webhooks {

namespace {

constexpr qsizetype mostPatterns = 50, longestPattern = 60;

constexpr QStringView webhookColumns =
    u"w.id, w.uuid, w.tenant_id, w.url, w.description, w.events, w.state, w.disabled_reason, w.secret, "
    "w.previous_secret, w.previous_expires_time, w.since_audit_id, w.failing_since, w.created_time, w.modified_time";

Webhook webhookFrom(const store::Row &row)
{
    Webhook webhook;
    int at = 0;
    webhook.id = row.integer(at++);
    webhook.uuid = row.text(at++);
    webhook.tenantId = row.integer(at++);
    webhook.url = row.text(at++);
    webhook.description = row.text(at++);
    webhook.events = row.text(at++).split(u' ', Qt::SkipEmptyParts);
    webhook.state = int(row.integer(at++));
    webhook.disabledReason = Said::fromStored(row.text(at++));
    webhook.secret = row.bytes(at++);
    webhook.previousSecret = row.bytes(at++);
    webhook.previousExpires = row.maybeInstant(at++);
    webhook.sinceAuditId = row.integer(at++);
    webhook.failingSince = row.maybeInstant(at++);
    webhook.createdTime = row.instant(at++);
    webhook.modifiedTime = row.instant(at++);
    return webhook;
}

bool isName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

/// "application.created" or "application.*".
bool isPattern(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0 || text.size() > longestPattern || !isName(QStringView(text).first(dot)))
        return false;
    const QStringView rest = QStringView(text).sliced(dot + 1);
    return rest == u"*" || isName(rest);
}

Result<> changedOne(const Result<qint64> &rows)
{
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::NotFound, u"There is no such webhook."_s);
    return {};
}

} // namespace

const QStringList &frequentEvents()
{
    static const QStringList events{u"token.issued"_s, u"token.refreshed"_s, u"samples.received"_s};
    return events;
}

QString eventsFault(const QStringList &patterns)
{
    if (patterns.isEmpty() || patterns.size() > mostPatterns)
        return u"Must be 1 to %1 names of events."_s.arg(mostPatterns);
    for (const QString &pattern : patterns) {
        if (pattern != "*"_L1 && !isPattern(pattern))
            return u"Must be names such as \"application.created\", families such as \"consent.*\", or \"*\"."_s;
    }
    return {};
}

bool wants(const QStringList &patterns, const QString &event)
{
    if (patterns.contains(event))
        return true;
    if (frequentEvents().contains(event))
        return false;
    return std::any_of(patterns.cbegin(), patterns.cend(), [&event](const QString &pattern) {
        return pattern == "*"_L1 || (pattern.endsWith(".*"_L1) && event.startsWith(QStringView(pattern).chopped(1)));
    });
}

Result<std::optional<Webhook>> find(store::Connection &connection, qint64 id)
{
    const auto row = connection.selectOne(
        u"SELECT %1 FROM webhook w WHERE w.id = ? AND w.removed_time IS NULL"_s.arg(webhookColumns), {id});
    if (!row)
        return fail(row.error());
    return *row ? std::optional(webhookFrom(**row)) : std::nullopt;
}

Result<QList<Webhook>> active(store::Connection &connection)
{
    const auto rows = connection.select(u"SELECT %1 FROM webhook w JOIN tenant t ON t.id = w.tenant_id "
                                        "WHERE w.state = 5 AND w.removed_time IS NULL AND t.state = 5 "
                                        "ORDER BY w.id"_s.arg(webhookColumns));
    if (!rows)
        return fail(rows.error());
    QList<Webhook> found;
    for (const store::Row &row : *rows)
        found.append(webhookFrom(row));
    return found;
}

Result<Page> list(store::Connection &connection, std::optional<qint64> tenantId, qint64 afterId, int limit)
{
    QString where = u"FROM webhook w WHERE w.removed_time IS NULL"_s;
    QVariantList values;
    if (tenantId) {
        where += u" AND w.tenant_id = ?"_s;
        values << *tenantId;
    }
    const auto count = connection.selectOne(QString(u"SELECT COUNT(*) "_s + where), values);
    if (!count)
        return fail(count.error());
    limit = std::clamp(limit, 1, 1000);
    values << afterId << limit + 1;
    const auto rows =
        connection.select(u"SELECT %1 %2 AND w.id > ? ORDER BY w.id LIMIT ?"_s.arg(webhookColumns, where), values);
    if (!rows)
        return fail(rows.error());
    Page page;
    page.count = (*count)->integer(0);
    for (const store::Row &row : *rows) {
        if (page.webhooks.size() == limit) {
            page.nextId = page.webhooks.constLast().id;
            break;
        }
        page.webhooks.append(webhookFrom(row));
    }
    return page;
}

Result<Webhook> create(store::Connection &unit, Webhook webhook, Instant now)
{
    if (webhook.uuid.isEmpty())
        webhook.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto since = audit::lastId(unit);
    if (!since)
        return fail(since.error());
    webhook.sinceAuditId = *since;
    webhook.createdTime = webhook.modifiedTime = now;
    const auto id =
        unit.insert(u"INSERT INTO webhook (uuid, tenant_id, url, description, events, state, secret, "
                    "since_audit_id, created_time, modified_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    {webhook.uuid, webhook.tenantId, webhook.url, webhook.description, webhook.events.join(u' '),
                     webhook.state, webhook.secret, webhook.sinceAuditId, toMicros(now), toMicros(now)});
    if (!id)
        return fail(id.error());
    webhook.id = *id;
    return webhook;
}

Result<Webhook> update(store::Connection &unit, Webhook webhook, Instant now)
{
    const auto before = find(unit, webhook.id);
    if (!before)
        return fail(before.error());
    if (!*before)
        return fail(ErrorKind::NotFound, u"There is no such webhook."_s);
    webhook.sinceAuditId = (*before)->sinceAuditId;
    webhook.failingSince = (*before)->failingSince;
    webhook.disabledReason = webhook.active() ? Said() : (*before)->disabledReason;
    if (webhook.active() && !(*before)->active()) {
        const auto since = audit::lastId(unit);
        if (!since)
            return fail(since.error());
        webhook.sinceAuditId = *since;
        webhook.failingSince.reset(); // it gets its days anew
    }
    webhook.modifiedTime = now;
    const auto failing = webhook.failingSince ? QVariant(toMicros(*webhook.failingSince)) : QVariant();
    const auto changed = changedOne(
        unit.execute(u"UPDATE webhook SET url = ?, description = ?, events = ?, state = ?, disabled_reason = ?, "
                     "since_audit_id = ?, failing_since = ?, modified_time = ? WHERE id = ? AND removed_time IS NULL",
                     {webhook.url, webhook.description, webhook.events.join(u' '), webhook.state,
                      webhook.disabledReason.stored(), webhook.sinceAuditId, failing, toMicros(now), webhook.id}));
    if (!changed)
        return fail(changed.error());
    return webhook;
}

Result<> rotateSecret(store::Connection &unit, qint64 id, const QByteArray &sealed, Instant now, Instant overlapEnds)
{
    return changedOne(
        unit.execute(u"UPDATE webhook SET previous_secret = secret, previous_expires_time = ?, secret = ?, "
                     "modified_time = ? WHERE id = ? AND removed_time IS NULL",
                     {toMicros(overlapEnds), sealed, toMicros(now), id}));
}

Result<> remove(store::Connection &unit, qint64 id, Instant now)
{
    return changedOne(
        unit.execute(u"UPDATE webhook SET state = 0, removed_time = ?, secret = ?, previous_secret = NULL, "
                     "modified_time = ? WHERE id = ? AND removed_time IS NULL",
                     {toMicros(now), QByteArray(""), toMicros(now), id}));
}

} // namespace bc::webhooks
