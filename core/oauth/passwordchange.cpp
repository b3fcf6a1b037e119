#include "core/oauth/passwordchange.h"

#include "core/accounts/accounts.h"
#include "core/accounts/links.h"
#include "core/accounts/signinattempts.h"
#include "core/accounts/throttle.h"
#include "core/accounts/trustedbrowsers.h"
#include "core/oauth/tokens/tokens.h"

namespace bc::oauth::passwordchange {

Result<Ended> endAccess(store::Connection &unit, qint64 userId, const QString &reason, Instant now)
{
    const auto sessions = accounts::sessions::revokeAll(unit, userId, now);
    if (!sessions)
        return fail(sessions.error());
    const auto families = families::revokeOfUser(unit, userId, reason, now);
    if (!families)
        return fail(families.error());
    const auto browsers = accounts::throttle::forgetBrowsers(unit, userId);
    if (!browsers)
        return fail(browsers.error());
    if (const auto trusted = accounts::trustedbrowsers::forgetAll(unit, userId); !trusted)
        return fail(trusted.error());
    if (const auto attempts = accounts::attempts::endAll(unit, userId); !attempts)
        return fail(attempts.error());
    return Ended{*sessions, *families, *browsers};
}

Result<Ended> replace(store::Connection &unit, qint64 userId, const QString &phc, const QString &reason, Instant now)
{
    if (const auto set = accounts::people::setPasswordHash(unit, userId, phc, now); !set)
        return fail(set.error());
    if (const auto links = accounts::links::endAll(unit, userId, now); !links)
        return fail(links.error());
    if (const auto unlocked = accounts::throttle::unlock(unit, userId, now); !unlocked)
        return fail(unlocked.error());
    return endAccess(unit, userId, reason, now);
}

} // namespace bc::oauth::passwordchange
