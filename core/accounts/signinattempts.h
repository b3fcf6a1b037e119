#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace bc::accounts {

/// A person who proved one factor and has yet to prove another: no session, and worth nothing without the cookie of the
/// browser it began in (256 random bits; the store keeps their SHA-256).
struct SignInAttempt
{
    qint64 userId = 0;
    QStringList amr; ///< proved so far (RFC 8176)
    Instant createdTime;
};

/// On any thread with its own connection.
namespace attempts {

constexpr std::chrono::minutes life{10};

/// Nothing when it is unknown, finished or expired, or when its person or tenant is disabled.
Result<std::optional<SignInAttempt>> find(store::Connection &connection, QByteArrayView attemptHash, Instant now);
/// Inside a unit of work, as what follows. Removes what has expired.
Result<> begin(store::Connection &unit, QByteArrayView attemptHash, const SignInAttempt &attempt);
/// One conditional UPDATE: true for exactly one of those that come with the same attempt.
Result<bool> finish(store::Connection &unit, QByteArrayView attemptHash, Instant now);
/// After a change of the password: what was proved with the old one is worth nothing.
Result<> endAll(store::Connection &unit, qint64 userId);

} // namespace attempts

} // namespace bc::accounts
