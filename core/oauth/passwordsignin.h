#pragma once

#include "core/accounts/throttle.h"
#include "core/accounts/user.h"
#include "core/base/sentence.h"
#include "core/oauth/events.h"

#include <optional>

/// Signing in with a password, the same for the sign-in form, the password grant and /api/v1/login. Nothing in an
/// answer, or in the time it takes, tells whether a name is unknown, disabled, locked or its password wrong: each way
/// runs the same statements and hashes once.
namespace bc::oauth::passwordsignin {

/// Who wants to sign in.
struct Candidate
{
    std::optional<accounts::User> user;
    bool mayTry = false; ///< known, active (the tenant too), not locked
    QString phc;         ///< empty unless they may try: hashing takes its time all the same, and the verdict is "wrong"
    accounts::throttle::Guess guess;
    std::chrono::seconds wait{0}; ///< this address has guessed too often; answer that without hashing
    Sentence detail;              ///< for the decision record, not for the answer
};

/// `address`: of the client, empty if it is not held to it; `browserHash`: as in throttle::Guess.
Result<Candidate> candidate(store::Connection &reader, const QString &name, const QString &address,
                            const QByteArray &browserHash, Instant now);

/// A password's hash of today's cost, made while the password was at hand. Empty `after`: there is nothing to renew.
struct Renewal
{
    QString before, after;
};
/// Puts it in the place of the one that was verified; of a password that was changed meanwhile it leaves the new hash.
/// Inside a unit of work.
Result<> renew(store::Connection &unit, qint64 userId, const Renewal &renewal, Instant now);

/// Counts the wrong password (or one-time code) and announces `event` and, with the guess that locks, `user.locked`.
/// Inside a unit of work.
Result<> failed(store::Connection &unit, const Candidate &who, Event event, const Events &events);

} // namespace bc::oauth::passwordsignin
