#pragma once

#include "core/alerts/rule.h"
#include "core/store/connection.h"

/// The rules of people, kept in the store. On the connection given; any thread with its own.
namespace bc::alerts::rules {

constexpr int mostOfAPerson = 50;

/// The person's rules that are not removed, in the order of their ids.
Result<QList<Rule>> ofPerson(store::Connection &connection, qint64 accountId);
/// One that is not removed.
Result<std::optional<Rule>> find(store::Connection &connection, qint64 id);
/// Removed ones, too: an alert may still be open that one of them raised.
Result<std::optional<Rule>> findAny(store::Connection &connection, qint64 id);

/// `rule` must be sound (faults()). An empty uuid is filled. Conflict when the person has `mostOfAPerson`.
Result<Rule> create(store::Connection &unit, Rule rule, Instant now);
/// Everything but whose it is, its kind and who made it. NotFound; Conflict when it was changed after
/// `rule.modifiedTime`.
Result<Rule> update(store::Connection &unit, Rule rule, Instant now);
/// Its open alert is ended by the next evaluation; what it raised stays. NotFound.
Result<> remove(store::Connection &unit, qint64 id, Instant now);

} // namespace bc::alerts::rules
