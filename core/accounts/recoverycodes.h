#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QStringList>

/// Ten codes on paper for the day the telephone is lost: 80 random bits each ("k7qm-4xwd-9rtc-2hbn"), shown once,
/// SHA-256 at rest, each good once. On any thread with its own connection; what writes, inside a unit of work.
namespace bc::accounts::recoverycodes {

constexpr int count = 10;

/// Fresh ones, not stored yet.
QStringList fresh();
/// They replace all that were there.
Result<> replace(store::Connection &unit, qint64 userId, const QStringList &codes, Instant now);
/// One conditional UPDATE: true for exactly one of those that come with the same code. Hyphens, blanks and case do not
/// matter.
Result<bool> use(store::Connection &unit, qint64 userId, const QString &code, Instant now);
/// How many are still good.
Result<int> left(store::Connection &connection, qint64 userId);
Result<> remove(store::Connection &unit, qint64 userId);

} // namespace bc::accounts::recoverycodes
