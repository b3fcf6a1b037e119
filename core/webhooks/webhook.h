#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// Endpoints that a tenant wants to be told at. Every function works on the connection it is given, a reader's or a
/// unit of work's, on that connection's thread.
namespace bc::webhooks {

constexpr int activeState = 5, disabledState = 0;

struct Webhook
{
    qint64 id = 0;
    QString uuid;
    qint64 tenantId = 0;
    QString url, description;
    QStringList events; ///< names, "family.*", or "*"
    int state = activeState;
    Said disabledReason;       ///< when the program disabled it
    QByteArray secret;         ///< sealed
    QByteArray previousSecret; ///< sealed; of a rotation, signs too until previousExpires
    std::optional<Instant> previousExpires;
    qint64 sinceAuditId = 0; ///< it is told of later entries only
    std::optional<Instant> failingSince;
    Instant createdTime, modifiedTime;

    bool active() const { return state == activeState; }
};

/// The events of many tokens a second, which neither "*" nor "token.*" means: they have to be named.
const QStringList &frequentEvents();
/// Why these may not be subscribed to, as a sentence; empty if they may. 1 to 50 patterns.
QString eventsFault(const QStringList &patterns);
/// Whether one of the patterns means the event.
bool wants(const QStringList &patterns, const QString &event);

Result<std::optional<Webhook>> find(store::Connection &connection, qint64 id);
/// All active endpoints of active tenants, by id.
Result<QList<Webhook>> active(store::Connection &connection);

struct Page
{
    QList<Webhook> webhooks;
    qint64 count = 0;
    std::optional<qint64> nextId;
};
/// By id; `tenantId` unset: all tenants. `limit` 1…1000.
Result<Page> list(store::Connection &connection, std::optional<qint64> tenantId, qint64 afterId, int limit);

/// What is announced from now on is told to it. An empty uuid is filled.
Result<Webhook> create(store::Connection &unit, Webhook webhook, Instant now);
/// Address, description, events and state. One that becomes active again is not told what happened meanwhile.
/// NotFound.
Result<Webhook> update(store::Connection &unit, Webhook webhook, Instant now);
/// The former secret signs beside the new one until `overlapEnds`.
Result<> rotateSecret(store::Connection &unit, qint64 id, const QByteArray &sealed, Instant now, Instant overlapEnds);
/// Nothing more is sent; its secrets are erased at once, its deliveries by and by. NotFound.
Result<> remove(store::Connection &unit, qint64 id, Instant now);

} // namespace bc::webhooks
