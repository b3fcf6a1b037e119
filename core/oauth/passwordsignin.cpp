#include "core/oauth/passwordsignin.h"

#include "core/accounts/accounts.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::passwordsignin {

using accounts::activeState;

Result<Candidate> candidate(store::Connection &reader, const QString &name, const QString &address,
                            const QByteArray &browserHash, Instant now)
{
    Candidate who;
    auto user = accounts::people::findBySignInName(reader, name);
    if (!user)
        return fail(user.error());
    const qint64 userId = *user ? (*user)->id : 0, tenantId = *user ? (*user)->tenantId : 0;
    const auto tenant = accounts::tenants::find(reader, tenantId);
    auto phc = accounts::people::passwordHash(reader, userId);
    if (!tenant || !phc)
        return fail(tenant ? phc.error() : tenant.error());
    const bool active = *user && (*user)->state == activeState && *tenant && (*tenant)->state == activeState;
    who.guess = {active ? userId : 0, name, address, browserHash};
    const auto standing = accounts::throttle::standing(reader, who.guess, now);
    if (!standing)
        return fail(standing.error());
    who.wait = standing->wait;
    who.mayTry = active && !standing->locked;
    if (who.mayTry)
        who.phc = *std::move(phc);
    if (!*user)
        who.detail = Sentence("no_account", u"There is no such account; the password is hashed all the same.");
    else if (!who.mayTry)
        who.detail =
            active ? Sentence("account_locked", u"User %1 is locked; the password is hashed all the same.", userId)
                   : Sentence("account_disabled", u"User %1 is disabled; the password is hashed all the same.", userId);
    else
        who.detail = standing->knownBrowser
                         ? Sentence("user_known_browser", u"user %1, in a browser known before", userId)
                         : Sentence("user", u"user %1", userId);
    who.user = *std::move(user);
    return who;
}

Result<> renew(store::Connection &unit, qint64 userId, const Renewal &renewal, Instant now)
{
    if (renewal.after.isEmpty())
        return {};
    const auto renewed =
        unit.execute(u"UPDATE account SET password_hash = ?, modified_time = ? WHERE id = ? AND password_hash = ?"_s,
                     {renewal.after, toMicros(now), userId, renewal.before});
    return renewed ? Result<>() : fail(renewed.error());
}

Result<> failed(store::Connection &unit, const Candidate &who, Event event, const Events &events)
{
    const auto noted = accounts::throttle::failed(unit, who.guess, event.time);
    if (!noted)
        return fail(noted.error());
    event.refused = true;
    if (noted->tell) {
        Event told = event;
        if (noted->leftOut > 0)
            told.detail.insert(u"left_out"_s, noted->leftOut);
        events.announce(unit, told);
    }
    if (noted->tellLock) {
        event.name = u"user.locked"_s;
        event.detail = {{u"failures"_s, noted->failures},
                        {u"locked_until"_s, toRfc3339(*noted->lockedUntil)},
                        {u"known_browser"_s, noted->knownBrowser}};
        events.announce(unit, event);
    }
    return {};
}

} // namespace bc::oauth::passwordsignin
