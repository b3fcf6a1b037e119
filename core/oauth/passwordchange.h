#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

namespace bc::oauth::passwordchange {

/// What a new password ended.
struct Ended
{
    qint64 sessions = 0; ///< of browsers
    qint64 families = 0; ///< of tokens
    qint64 browsers = 0; ///< known ones (core/accounts/throttle.h)
};

/// Ends everything that speaks for the person: browser sessions, tokens, sign-ins half done, known and trusted
/// browsers. Inside a unit of work.
Result<Ended> endAccess(store::Connection &unit, qint64 userId, const QString &reason, Instant now);

/// Sets the password of somebody who may not have had the old one (a reset, an invitation, an administrator): ends
/// their access, their other links and their locks. NotFound. Inside a unit of work.
Result<Ended> replace(store::Connection &unit, qint64 userId, const QString &phc, const QString &reason, Instant now);

} // namespace bc::oauth::passwordchange
