#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// Slows down whoever guesses at people's passwords and one-time codes, on every node at once, without letting a
/// stranger lock anybody out for ever (OWASP Authentication Cheat Sheet; OWASP "device cookies"):
///
/// - An account has five tries, then a lock of 30 s, five more, then 1, 2, 4, 8, at most 15 minutes. Tries during a
/// lock
///   are not counted, so a lock always ends.
/// - A browser that the person signed in with before has tries and locks of its own. Strangers use up the account's,
///   never the browser's, and the browser is not held to what others at its address did.
/// - An address (IPv6: its /64) has 50 wrong guesses at any accounts, and one more every two seconds.
/// - What it costs us is bounded: rows of paid-off guesses go, a browser is remembered only after a sign-in, and the
///   audit log is told of 300 wrong guesses at once and of one every two seconds; the next entry says how many it
///   missed.
///
/// The order is standing(), then the costly check (the same for everybody), then failed() or passed() in a unit of
/// work. Where several guesses run side by side, the unit decides: a right guess that comes after a lock was set does
/// not pass.
namespace bc::accounts::throttle {

struct Guess
{
    qint64 userId = 0;      ///< 0: nobody has that name, or who has it may not sign in
    QString name;           ///< as typed; of a name that nobody has, a hash is kept for a minute
    QString address;        ///< of the client; empty: not held to its address (a confidential client asks for others)
    QByteArray browserHash; ///< SHA-256 of the browser's cookie; empty: it sent none
};

struct Standing
{
    bool knownBrowser = false;
    bool locked = false;
    std::chrono::seconds wait{0}; ///< until this address may guess again; 0: now
};
/// Runs the same statements whoever is guessed at.
Result<Standing> standing(store::Connection &connection, const Guess &guess, Instant now);

struct Noted
{
    bool tell = true;                   ///< the audit log may be told of this wrong guess
    qint64 leftOut = 0;                 ///< wrong guesses it was not told of since the last one
    std::optional<Instant> lockedUntil; ///< this guess locked the account (or the known browser)
    qint64 failures = 0;                ///< in a row, then
    bool knownBrowser = false;
    /// The first six locks in a row and then one a day: what a patient attacker may make us write.
    bool tellLock = false;
};
/// Counts a wrong guess. Inside a unit of work.
Result<Noted> failed(store::Connection &unit, const Guess &guess, Instant now);

/// Everything was right, further factors included (call it only then: it forgets the wrong tries). False, and nothing
/// happened, when the account or browser was locked, or the person disabled, meanwhile. `newBrowserHash`: what this
/// browser is known by from now on, for everybody who signed in with it; empty: it is no browser. An account remembers
/// 16 browsers. Inside a unit of work.
Result<bool> passed(store::Connection &unit, const Guess &guess, const QByteArray &newBrowserHash, Instant now);

/// This browser is known to be the person's without a sign-in: they just proved it by a link sent to them. So somebody
/// whom strangers keep locked out gets in again. Inside a unit of work.
Result<> knowBrowser(store::Connection &unit, qint64 userId, const QByteArray &browserHash, Instant now);

/// Wrong tries in a row at the account, those at browsers of its own left out; 0 when there is no such person.
Result<qint64> failedTries(store::Connection &connection, qint64 userId);

/// Ends every lock of the person and forgets the wrong tries (an administrator's help). NotFound.
Result<> unlock(store::Connection &unit, qint64 userId, Instant now);
/// No browser is known to be the person's any more: after a reset of the password. How many were.
Result<qint64> forgetBrowsers(store::Connection &unit, qint64 userId);

/// For rates of other kinds (letters to one person): whether `subject` may have one more now. `cost`: the time after
/// which one comes back; `burst`: how many at once. Inside a unit of work.
Result<bool> spend(store::Connection &unit, const QByteArray &subject, std::chrono::seconds cost, int burst,
                   Instant now);

/// "192.0.2.7" and "::ffff:192.0.2.7": 4 bytes; other IPv6: the 8 bytes of its /64; nothing for what is no address.
QByteArray networkOf(const QString &address);

} // namespace bc::accounts::throttle
