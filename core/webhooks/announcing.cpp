#include "core/webhooks/announcing.h"

#include "core/audit/audit.h"
#include "core/crypto/random.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::webhooks {

namespace {

constexpr int piece = 1'000; ///< entries read at once

/// Refusals are for the log; these of them are news. What was raised in quiet hours is told to nobody.
bool isNews(const audit::Entry &entry)
{
    if (entry.event.startsWith("alert."_L1) && entry.detail.value("is_quiet"_L1).toBool())
        return false;
    return entry.outcome == "ok"_L1 || entry.event.endsWith(".reuse_detected"_L1) || entry.event == "user.locked"_L1 ||
           entry.event == "consent.denied"_L1 || entry.event == "user.sign_in_failed"_L1;
}

/// Whom an entry concerns: the tenant of whoever did it, of the thing it was done to, and of the application through
/// which a person gave or got something.
class Audience
{
public:
    explicit Audience(store::Connection &reader)
        : m_reader(reader)
    {}

    Result<QSet<qint64>> of(const audit::Entry &entry)
    {
        QSet<qint64> tenants;
        if (entry.tenantId)
            tenants.insert(*entry.tenantId);
        if (const auto added = add(tenants, entry.objectType, entry.objectId.toLongLong()); !added)
            return fail(added.error());
        if (isOfApplication(entry.event)) {
            const qint64 about = entry.detail.value("application_id"_L1).toInteger(entry.applicationId.value_or(0));
            if (const auto added = add(tenants, u"application"_s, about); !added)
                return fail(added.error());
        }
        return tenants;
    }

private:
    static bool isOfApplication(const QString &event)
    {
        return event.startsWith("token."_L1) || event.startsWith("code."_L1) || event.startsWith("consent."_L1);
    }

    Result<> add(QSet<qint64> &tenants, const QString &type, qint64 id)
    {
        static const QHash<QString, QString> tables{{u"application"_s, u"application"_s},
                                                    {u"user"_s, u"account"_s},
                                                    {u"consent"_s, u"consent"_s},
                                                    {u"device"_s, u"device"_s},
                                                    {u"device_link"_s, u"device_link"_s},
                                                    {u"webhook"_s, u"webhook"_s},
                                                    {u"alert"_s, u"alert"_s},
                                                    {u"alert_rule"_s, u"alert_rule"_s}};
        const QString table = tables.value(type);
        if (table.isEmpty() || id == 0)
            return {};
        const auto key = std::pair(table, id);
        if (!m_known.contains(key)) {
            const auto row = m_reader.selectOne(u"SELECT tenant_id FROM %1 WHERE id = ?"_s.arg(table), {id});
            if (!row)
                return fail(row.error());
            m_known.insert(key, *row ? (*row)->integer(0) : 0);
        }
        if (const qint64 tenant = m_known.value(key))
            tenants.insert(tenant);
        return {};
    }

    store::Connection &m_reader;
    QHash<std::pair<QString, qint64>, qint64> m_known;
};

QByteArray payloadOf(const audit::Entry &entry)
{
    const auto number = [](std::optional<qint64> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const QJsonObject data{{u"id"_s, entry.id},
                           {u"outcome"_s, entry.outcome},
                           {u"tenant_id"_s, number(entry.tenantId)},
                           {u"actor_id"_s, number(entry.actorId)},
                           {u"application_id"_s, number(entry.applicationId)},
                           {u"object_type"_s, entry.objectType},
                           {u"object_id"_s, entry.objectId},
                           {u"trace_id"_s, entry.traceId},
                           {u"detail"_s, entry.detail}};
    return QJsonDocument(
               QJsonObject{{u"type"_s, entry.event}, {u"timestamp"_s, toRfc3339(entry.time)}, {u"data"_s, data}})
        .toJson(QJsonDocument::Compact);
}

Result<qint64> insert(store::Connection &unit, const Announcement &one, Instant now)
{
    return unit.execute(
        u"INSERT INTO webhook_delivery (webhook_id, audit_id, message_id, event, payload, state, first_time, "
        "next_time, created_time) VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?) ON CONFLICT DO NOTHING",
        {one.webhookId, one.auditId, one.messageId, one.event, QString::fromUtf8(one.payload), toMicros(now),
         toMicros(now), toMicros(now)});
}

/// What is erased is not told of, though the log knows of it for good.
Result<bool> isErased(store::Connection &unit, const Announcement &one)
{
    if (one.table.isEmpty())
        return false;
    const auto row = unit.selectOne(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(one.table), {one.rowId});
    if (!row)
        return fail(row.error());
    return !row->has_value();
}

} // namespace

QString newMessageId() { return u"msg_"_s + crypto::randomAlphanumeric(27); }

Result<qint64> announcedUpTo(store::Connection &connection)
{
    const auto row = connection.selectOne(u"SELECT audit_id FROM webhook_cursor WHERE id = 1");
    if (!row)
        return fail(row.error());
    return *row ? (*row)->integer(0) : 0;
}

Result<Announcements> gather(store::Connection &reader, const QList<Webhook> &webhooks, qint64 afterId)
{
    Announcements found;
    const auto end = audit::lastId(reader);
    if (!end)
        return fail(end.error());
    qint64 since = *end;
    for (const Webhook &webhook : webhooks)
        since = std::min(since, webhook.sinceAuditId);
    found.upTo = std::max(afterId, since); // nobody asked for what was before
    if (found.upTo >= *end)
        return found;

    audit::Query query;
    query.afterId = found.upTo;
    query.beforeId = *end + 1;
    query.oldestFirst = true;
    query.limit = piece;
    for (const QString &event : frequentEvents()) {
        const bool named = std::any_of(webhooks.cbegin(), webhooks.cend(),
                                       [&](const Webhook &webhook) { return webhook.events.contains(event); });
        if (!named)
            query.exceptEvents.append(event);
    }
    const auto entries = audit::list(reader, query);
    if (!entries)
        return fail(entries.error());
    found.upTo = entries->size() < piece ? *end : entries->constLast().id;
    Audience audience(reader);
    for (const audit::Entry &entry : *entries) {
        if (!isNews(entry))
            continue;
        const auto tenants = audience.of(entry);
        if (!tenants)
            return fail(tenants.error());
        for (const Webhook &webhook : webhooks) {
            if (tenants->contains(webhook.tenantId) && entry.id > webhook.sinceAuditId &&
                wants(webhook.events, entry.event)) {
                const qint64 object = entry.objectId.toLongLong(); // 0: a list
                const bool ends =
                    object != 0 && (entry.objectType == "alert"_L1 || entry.objectType == "alert_rule"_L1);
                found.list.append({webhook.id, entry.id, newMessageId(), entry.event, payloadOf(entry),
                                   ends ? entry.objectType : QString(), object});
            }
        }
    }
    return found;
}

Result<> announce(store::Connection &unit, const Announcements &announcements, qint64 expected, Instant now)
{
    const auto moved = unit.execute(u"UPDATE webhook_cursor SET audit_id = ? WHERE id = 1 AND audit_id = ?",
                                    {announcements.upTo, expected});
    if (!moved)
        return fail(moved.error());
    if (*moved == 0)
        return fail(ErrorKind::Conflict, u"Another process has announced these events."_s);
    for (const Announcement &one : announcements.list) {
        const auto erased = isErased(unit, one);
        if (!erased)
            return fail(erased.error());
        if (*erased)
            continue;
        if (const auto made = insert(unit, one, now); !made)
            return fail(made.error());
    }
    return {};
}

Result<qint64> announceTest(store::Connection &unit, const Webhook &webhook, const QString &messageId, Instant now)
{
    const QJsonObject data{{u"webhook_id"_s, webhook.id}, {u"tenant_id"_s, webhook.tenantId}};
    const QByteArray payload =
        QJsonDocument(QJsonObject{{u"type"_s, u"webhook.test"_s}, {u"timestamp"_s, toRfc3339(now)}, {u"data"_s, data}})
            .toJson(QJsonDocument::Compact);
    return unit.insert(
        u"INSERT INTO webhook_delivery (webhook_id, message_id, event, payload, state, first_time, "
        "next_time, created_time) VALUES (?, ?, 'webhook.test', ?, 'waiting', ?, ?, ?)",
        {webhook.id, messageId, QString::fromUtf8(payload), toMicros(now), toMicros(now), toMicros(now)});
}

} // namespace bc::webhooks
