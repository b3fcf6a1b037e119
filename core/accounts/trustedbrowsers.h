#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace bc::accounts {

/// A browser in which the person's second factor is not asked for; the password always is. Its cookie holds 256 random
/// bits, the store their SHA-256.
struct TrustedBrowser
{
    QString uuid; ///< its public name
    Instant createdTime, lastUsedTime, expiresTime;
    QString address, userAgent;
};

/// On any thread with its own connection; what writes, inside a unit of work.
namespace trustedbrowsers {

constexpr std::chrono::hours life{30 * 24};

Result<bool> isTrusted(store::Connection &connection, QByteArrayView browserHash, qint64 userId, Instant now);
/// At most 20 a person; the one not used for longest goes.
Result<> trust(store::Connection &unit, QByteArrayView browserHash, qint64 userId, const QString &address,
               const QString &userAgent, Instant now);
Result<> touch(store::Connection &unit, QByteArrayView browserHash, qint64 userId, Instant now);
/// The last used first.
Result<QList<TrustedBrowser>> list(store::Connection &connection, qint64 userId, Instant now);
/// False when the person has no such one.
Result<bool> forget(store::Connection &unit, qint64 userId, const QString &uuid);
/// After a change of the password, and with "sign out everywhere". How many there were.
Result<qint64> forgetAll(store::Connection &unit, qint64 userId);

} // namespace trustedbrowsers

} // namespace bc::accounts
