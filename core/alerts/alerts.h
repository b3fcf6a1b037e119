#pragma once

#include "core/alerts/evaluation.h"
#include "core/store/connection.h"

/// Alerts in the store. On the connection given; any thread with its own.
namespace bc::alerts {

/// The alert that the rule raised last in that direction, open or not.
Result<std::optional<Alert>> newest(store::Connection &connection, qint64 ruleId, Direction direction);
Result<std::optional<Alert>> find(store::Connection &connection, qint64 id);

/// Keeps a verdict and audits what it tells: `alert.raised`, `alert.ended`. Every statement is a conditional one: what
/// another node has raised or ended meanwhile is neither raised, ended nor told again. Whether anything was told.
Result<bool> apply(store::Connection &unit, const Verdict &verdict, Instant now);

/// Tells of an alert that was raised in quiet hours and goes on now that they are over: `alert.raised`. False when it
/// has ended, somebody acknowledged it, or another node has told.
Result<bool> tellAfterQuiet(store::Connection &unit, qint64 id, Instant now);

/// Notes who has seen it. Conflict when somebody has before, NotFound.
Result<Alert> acknowledge(store::Connection &unit, qint64 id, qint64 accountId, Instant now);

struct Query
{
    std::optional<qint64> tenantId = {};   ///< unset: all tenants
    std::optional<qint64> accountId = {};  ///< of one person
    std::optional<qint64> assignedTo = {}; ///< of the patients of this clinician
    bool openOnly = false;                 ///< those that go on or nobody has acknowledged
    std::optional<qint64> beforeId = {};   ///< the page starts after this alert
    int limit = 100;                       ///< 1…1000
};
/// An alert together with whose it is.
struct Listed
{
    Alert alert;
    QString patientName, acknowledgedByName;
    bool isUrgent = false; ///< of its rule, as it is now
};
struct Page
{
    QList<Listed> alerts;
    qint64 count = 0;
    std::optional<qint64> nextId;
};
/// The newest first.
Result<Page> list(store::Connection &connection, const Query &query);

} // namespace bc::alerts
