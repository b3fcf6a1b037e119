#pragma once

#include "core/webhooks/webhook.h"

/// From the audit log to deliveries. An audit entry commits with the thing it tells of, or not at all; so the log is
/// the outbox, and whoever changes something only has to audit it (README.md).
namespace bc::webhooks {

/// One entry for one endpoint.
struct Announcement
{
    qint64 webhookId = 0, auditId = 0;
    QString messageId, event;
    QByteArray payload; ///< JSON; what is signed and sent, the same at each try
    QString table = {}; ///< "alert" or "alert_rule": nothing is told of that row `rowId` once it is erased
    qint64 rowId = 0;
};
struct Announcements
{
    qint64 upTo = 0; ///< the log was read up to here
    QList<Announcement> list;
};

/// Up to which entry deliveries were made.
Result<qint64> announcedUpTo(store::Connection &connection);
/// What the entries after `afterId` mean for these endpoints; a bounded piece of the log at a time, until `upTo` stays
/// what it was. On a reader.
Result<Announcements> gather(store::Connection &reader, const QList<Webhook> &webhooks, qint64 afterId);
/// Makes deliveries of them. Conflict, and nothing is done, when another process has announced since `expected`
/// (announcedUpTo()) was read: it begins anew from there.
Result<> announce(store::Connection &unit, const Announcements &announcements, qint64 expected, Instant now);

/// A delivery of "webhook.test" to one endpoint, whatever it subscribed to. Its id.
Result<qint64> announceTest(store::Connection &unit, const Webhook &webhook, const QString &messageId, Instant now);
/// "msg_" and random letters.
QString newMessageId();

} // namespace bc::webhooks
