#pragma once

#include "core/base/sentence.h"
#include "core/webhooks/webhook.h"

#include <chrono>

/// What is to be sent to endpoints, in the order of each, and what became of it.
namespace bc::webhooks {

constexpr std::chrono::hours retryWindow{24};      ///< from the first moment a delivery was due
constexpr std::chrono::hours disableAfter{5 * 24}; ///< an endpoint that failed all that time is given up
constexpr int statusGone = 410;                    ///< the receiver asks for no more: given up at once

struct Delivery
{
    qint64 id = 0, webhookId = 0, tenantId = 0;
    std::optional<qint64> auditId; ///< unset: a test
    QString messageId, event, payload;
    QString state; ///< waiting, delivered, dead
    int attempts = 0;
    Instant firstTime; ///< the window of its retries begins
    Instant nextTime;
    std::optional<int> lastStatus;
    Said lastError;
    Instant createdTime;
    std::optional<Instant> settledTime;
};

/// How long to wait after the `attempts`-th failure: 5 s, 15 s, 45 s … at most 6 h, each a fifth more or less. `chance`
/// from 0 to 1.
std::chrono::microseconds backoff(int attempts, double chance);

namespace deliveries {

/// When the endpoint's next delivery is due. Its order is kept: nothing overtakes one that has to be tried again.
Result<std::optional<Instant>> nextDue(store::Connection &connection, qint64 webhookId);
/// The endpoint's next delivery, if it is due and nobody else has claimed it, claimed for `lease`: whoever claimed it
/// and died does not hold it up for longer.
Result<std::optional<Delivery>> claim(store::Connection &unit, qint64 webhookId, Instant now,
                                      std::chrono::seconds lease);

struct Outcome
{
    int status = 0; ///< 0: no answer came
    Sentence error; ///< empty: it was delivered
    double chance = 0.5;
};
enum class Settled { Delivered, Again, Dead, Disabled };
/// Writes down what became of a claimed delivery. Disabled: the endpoint was given up, which is audited.
Result<Settled> settle(store::Connection &unit, const Delivery &delivery, const Outcome &outcome, Instant now);

Result<std::optional<Delivery>> find(store::Connection &connection, qint64 id);
struct Query
{
    std::optional<qint64> tenantId, webhookId;
    QString state; ///< empty: any
    std::optional<qint64> beforeId;
    int limit = 100; ///< 1…1000
};
/// Newest first.
Result<QList<Delivery>> list(store::Connection &connection, const Query &query);
/// Puts one that was delivered or is dead back to the head of its endpoint's queue, with a new window. NotFound;
/// Conflict while it is waiting anyway.
Result<> again(store::Connection &unit, qint64 id, Instant now);

struct Figures
{
    qint64 waiting = 0, dead = 0;
};
Result<Figures> figures(store::Connection &connection);

} // namespace deliveries

} // namespace bc::webhooks
