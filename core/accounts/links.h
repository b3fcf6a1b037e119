#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

/// Links that let somebody set a password once: after they forgot theirs, or when an administrator invites them. A link
/// holds 256 random bits, of which the store has the SHA-256.
namespace bc::accounts::links {

enum class Purpose { Reset, Invitation };

/// One hour for a reset, seven days for an invitation.
std::chrono::seconds lifeOf(Purpose purpose);

struct Link
{
    qint64 userId = 0;
    Purpose purpose = Purpose::Reset;
    Instant createdTime, expiresTime;
};

/// A new invitation ends the one before; resets do not end each other, since anybody can ask for one. Inside a unit of
/// work.
Result<Link> create(store::Connection &unit, QByteArrayView tokenHash, qint64 userId, Purpose purpose, Instant now);
/// Nothing when it is unknown, used, ended or expired, or its person or their tenant is disabled.
Result<std::optional<Link>> find(store::Connection &connection, QByteArrayView tokenHash, Instant now);
/// Uses it up: one conditional UPDATE decides, so that of many at once one succeeds. The others, and whoever comes with
/// a link as above, get nothing. Every other link of the person ends with it. Inside a unit of work.
Result<std::optional<Link>> use(store::Connection &unit, QByteArrayView tokenHash, Instant now);
/// After a change of the password by other means. How many there were.
Result<qint64> endAll(store::Connection &unit, qint64 userId, Instant now);
/// When the newest invitation that still works expires.
Result<std::optional<Instant>> invitedUntil(store::Connection &connection, qint64 userId, Instant now);

} // namespace bc::accounts::links
