#include "core/accounts/throttle.h"

#include "core/accounts/folding.h"

#include <QCryptographicHash>

#include <algorithm>
#include <arpa/inet.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bc::accounts::throttle {
namespace {

constexpr qint64 triesBeforeLock = 5, locksTold = 6, locksADay = 96;
constexpr int browsersRemembered = 16;
constexpr std::chrono::seconds addressCost = 2s, auditCost = 2s, nameCost = 60s;
constexpr int addressBurst = 50, auditBurst = 300;
/// Rows of others that each wrong guess takes away once they are paid off: more than it can leave behind.
constexpr int cleared = 4;

constexpr qint64 micros(std::chrono::seconds time) { return std::chrono::microseconds(time).count(); }

/// How long the `failures`-th wrong try locks.
std::chrono::seconds lockFor(qint64 failures)
{
    const qint64 locks = failures / triesBeforeLock;
    return std::min<std::chrono::seconds>(15min, 30s * (qint64{1} << std::min<qint64>(locks - 1, 10)));
}

QByteArray addressSubject(const QString &address) { return 'a' + networkOf(address); }
QByteArray nameSubject(const QString &name)
{
    return 'n' + QCryptographicHash::hash(folded(name).toUtf8(), QCryptographicHash::Sha256).left(16);
}
const QByteArray auditSubject = QByteArrayLiteral("log");

/// Adds to what the subject owes (the generic cell rate algorithm: one moment a subject); when it is paid off.
Result<qint64> charge(store::Connection &unit, const QByteArray &subject, std::chrono::seconds cost, Instant now)
{
    const qint64 at = toMicros(now);
    const auto row =
        unit.selectOne(u"INSERT INTO guess_debt (subject, paid_time) VALUES (?, ?) ON CONFLICT (subject) DO UPDATE SET "
                       "paid_time = CASE WHEN guess_debt.paid_time > ? THEN guess_debt.paid_time ELSE ? END + ? "
                       "RETURNING paid_time"_s,
                       {subject, at + micros(cost), at, at, micros(cost)});
    if (!row)
        return fail(row.error());
    return (*row)->integer(0);
}

struct Counted
{
    bool known = false;  ///< counted against a browser of the person
    qint64 failures = 0; ///< 0: not counted (locked, or nobody)
};

/// One more wrong try of the browser, or else of the account; nothing while it is locked.
Result<Counted> count(store::Connection &unit, const Guess &guess, Instant now)
{
    const QVariantList browser{guess.browserHash, guess.userId};
    const auto known =
        unit.selectOne(u"SELECT 1 FROM known_browser WHERE browser_hash = ? AND account_id = ?", browser);
    if (!known)
        return fail(known.error());
    Counted counted{.known = known->has_value()};
    const QString table = counted.known ? u"known_browser"_s : u"account"_s;
    const QString which = counted.known ? u"browser_hash = ? AND account_id = ?"_s : u"id = ?"_s;
    const QVariantList key = counted.known ? browser : QVariantList{guess.userId};
    const auto row =
        unit.selectOne(u"UPDATE %1 SET failed_sign_ins = failed_sign_ins + 1 WHERE %2 AND "
                       "(locked_until IS NULL OR locked_until <= ?) RETURNING failed_sign_ins"_s.arg(table, which),
                       key + QVariantList{toMicros(now)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return counted;
    counted.failures = (*row)->integer(0);
    if (counted.failures % triesBeforeLock != 0)
        return counted;
    const auto locked = unit.execute(u"UPDATE %1 SET locked_until = ? WHERE %2"_s.arg(table, which),
                                     QVariantList{toMicros(now + lockFor(counted.failures))} + key);
    if (!locked)
        return fail(locked.error());
    return counted;
}

/// Whether the audit log may be told of one more, and what it missed before.
Result<> askLog(store::Connection &unit, Noted &noted, Instant now)
{
    const auto row = unit.selectOne(u"SELECT paid_time, left_out FROM guess_debt WHERE subject = ?", {auditSubject});
    if (!row)
        return fail(row.error());
    noted.tell = !*row || (*row)->integer(0) - toMicros(now) <= micros(auditCost) * (auditBurst - 1);
    if (noted.tell) {
        noted.leftOut = *row ? (*row)->integer(1) : 0;
        if (const auto paid = charge(unit, auditSubject, auditCost, now); !paid)
            return fail(paid.error());
    }
    const auto kept = unit.execute(u"UPDATE guess_debt SET left_out = ? WHERE subject = ?",
                                   {noted.tell ? 0 : (*row)->integer(1) + 1, auditSubject});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<> clearPaid(store::Connection &unit, Instant now)
{
    const auto gone = unit.execute(u"DELETE FROM guess_debt WHERE subject IN (SELECT subject FROM guess_debt "
                                   "WHERE paid_time <= ? AND left_out = 0 ORDER BY paid_time LIMIT ?)"_s,
                                   {toMicros(now), cleared});
    if (!gone)
        return fail(gone.error());
    return {};
}

/// Under its new cookie the browser is known to all who signed in with it; the account forgets those not used longest.
Result<> remember(store::Connection &unit, const Guess &guess, const QByteArray &newHash, Instant now)
{
    if (!guess.browserHash.isEmpty()) {
        const auto moved = unit.execute(u"UPDATE known_browser SET browser_hash = ? WHERE browser_hash = ?",
                                        {newHash, guess.browserHash});
        if (!moved)
            return fail(moved.error());
    }
    const auto kept =
        unit.execute(u"INSERT INTO known_browser (browser_hash, account_id, last_used_time) VALUES (?, ?, ?) "
                     "ON CONFLICT (browser_hash, account_id) DO UPDATE SET failed_sign_ins = 0, locked_until = NULL, "
                     "last_used_time = ?"_s,
                     {newHash, guess.userId, toMicros(now), toMicros(now)});
    if (!kept)
        return fail(kept.error());
    const auto forgotten = unit.execute(
        u"DELETE FROM known_browser WHERE account_id = ? AND browser_hash NOT IN (SELECT browser_hash FROM "
        "known_browser WHERE account_id = ? ORDER BY last_used_time DESC, browser_hash LIMIT ?) AND browser_hash <> ?"_s,
        {guess.userId, guess.userId, browsersRemembered, newHash});
    if (!forgotten)
        return fail(forgotten.error());
    return {};
}

} // namespace

Result<Standing> standing(store::Connection &connection, const Guess &guess, Instant now)
{
    const auto browser =
        connection.selectOne(u"SELECT locked_until FROM known_browser WHERE browser_hash = ? AND account_id = ?",
                             {guess.browserHash, guess.userId});
    const auto account = connection.selectOne(u"SELECT locked_until FROM account WHERE id = ?", {guess.userId});
    const auto debt =
        connection.selectOne(u"SELECT paid_time FROM guess_debt WHERE subject = ?", {addressSubject(guess.address)});
    for (const auto *read : {&browser, &account, &debt}) {
        if (!*read)
            return fail(read->error());
    }
    Standing standing;
    standing.knownBrowser = browser->has_value();
    const std::optional<store::Row> &row = standing.knownBrowser ? *browser : *account;
    const std::optional<Instant> until = row ? row->maybeInstant(0) : std::nullopt;
    standing.locked = until && *until > now;
    if (*debt && !standing.knownBrowser && !guess.address.isEmpty()) {
        const qint64 owed = (*debt)->integer(0) - toMicros(now) - micros(addressCost) * (addressBurst - 1);
        if (owed > 0)
            standing.wait = std::chrono::ceil<std::chrono::seconds>(std::chrono::microseconds(owed));
    }
    return standing;
}

Result<Noted> failed(store::Connection &unit, const Guess &guess, Instant now)
{
    const auto counted = count(unit, guess, now);
    if (!counted)
        return fail(counted.error());
    // Of a guess at nobody, or at somebody locked, something is written as well: the time it takes tells nothing.
    if (counted->failures == 0) {
        if (const auto noted = charge(unit, nameSubject(guess.name), nameCost, now); !noted)
            return fail(noted.error());
    }
    if (!counted->known && !guess.address.isEmpty()) {
        if (const auto charged = charge(unit, addressSubject(guess.address), addressCost, now); !charged)
            return fail(charged.error());
    }
    Noted noted;
    noted.knownBrowser = counted->known;
    noted.failures = counted->failures;
    if (counted->failures > 0 && counted->failures % triesBeforeLock == 0) {
        noted.lockedUntil = now + lockFor(counted->failures);
        const qint64 locks = counted->failures / triesBeforeLock;
        noted.tellLock = locks <= locksTold || locks % locksADay == 0;
    }
    if (const auto asked = askLog(unit, noted, now); !asked)
        return fail(asked.error());
    if (const auto clear = clearPaid(unit, now); !clear)
        return fail(clear.error());
    return noted;
}

Result<bool> passed(store::Connection &unit, const Guess &guess, const QByteArray &newBrowserHash, Instant now)
{
    const auto known = unit.selectOne(u"UPDATE known_browser SET failed_sign_ins = 0, locked_until = NULL, "
                                      "last_used_time = ? WHERE browser_hash = ? AND account_id = ? AND "
                                      "(locked_until IS NULL OR locked_until <= ?) RETURNING 1"_s,
                                      {toMicros(now), guess.browserHash, guess.userId, toMicros(now)});
    if (!known)
        return fail(known.error());
    // From a known browser the account's own count stays: the person's sign-ins give strangers no new tries.
    const auto signedIn =
        *known ? unit.execute(u"UPDATE account SET last_sign_in_time = ? WHERE id = ? AND state = 5",
                              {toMicros(now), guess.userId})
               : unit.execute(u"UPDATE account SET failed_sign_ins = 0, locked_until = NULL, last_sign_in_time = ? "
                              "WHERE id = ? AND state = 5 AND (locked_until IS NULL OR locked_until <= ?) AND NOT "
                              "EXISTS (SELECT 1 FROM known_browser WHERE browser_hash = ? AND account_id = ?)"_s,
                              {toMicros(now), guess.userId, toMicros(now), guess.browserHash, guess.userId});
    if (!signedIn)
        return fail(signedIn.error());
    if (*signedIn == 0)
        return false;
    if (!newBrowserHash.isEmpty()) {
        if (const auto kept = remember(unit, guess, newBrowserHash, now); !kept)
            return fail(kept.error());
    }
    return true;
}

Result<> knowBrowser(store::Connection &unit, qint64 userId, const QByteArray &browserHash, Instant now)
{
    return remember(unit, {.userId = userId, .name = {}, .address = {}, .browserHash = {}}, browserHash, now);
}

Result<qint64> failedTries(store::Connection &connection, qint64 userId)
{
    const auto row = connection.selectOne(u"SELECT failed_sign_ins FROM account WHERE id = ?", {userId});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->integer(0) : 0;
}

Result<> unlock(store::Connection &unit, qint64 userId, Instant now)
{
    const auto rows =
        unit.execute(u"UPDATE account SET failed_sign_ins = 0, locked_until = NULL, modified_time = ? WHERE id = ?",
                     {toMicros(now), userId});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::NotFound, u"There is no such person."_s);
    const auto browsers = unit.execute(
        u"UPDATE known_browser SET failed_sign_ins = 0, locked_until = NULL WHERE account_id = ?", {userId});
    if (!browsers)
        return fail(browsers.error());
    return {};
}

Result<qint64> forgetBrowsers(store::Connection &unit, qint64 userId)
{
    return unit.execute(u"DELETE FROM known_browser WHERE account_id = ?", {userId});
}

Result<bool> spend(store::Connection &unit, const QByteArray &subject, std::chrono::seconds cost, int burst,
                   Instant now)
{
    const qint64 at = toMicros(now);
    // One statement decides, so that two at once cannot both have the last one.
    const auto row =
        unit.selectOne(u"INSERT INTO guess_debt (subject, paid_time) VALUES (?, ?) ON CONFLICT (subject) DO UPDATE SET "
                       "paid_time = CASE WHEN guess_debt.paid_time > ? THEN guess_debt.paid_time ELSE ? END + ? "
                       "WHERE guess_debt.paid_time <= ? RETURNING paid_time"_s,
                       {subject, at + micros(cost), at, at, micros(cost), at + micros(cost) * (burst - 1)});
    if (!row)
        return fail(row.error());
    if (const auto clear = clearPaid(unit, now); !clear)
        return fail(clear.error());
    return row->has_value();
}

QByteArray networkOf(const QString &address)
{
    const QByteArray text = address.section(u'%', 0, 0).toLatin1(); // without an interface ("fe80::1%eth0")
    QByteArray four(4, '\0'), sixteen(16, '\0');
    if (inet_pton(AF_INET, text.constData(), four.data()) == 1)
        return four;
    if (inet_pton(AF_INET6, text.constData(), sixteen.data()) != 1)
        return {};
    const bool mapped = sixteen.startsWith(QByteArray(10, '\0') + QByteArray(2, '\xff'));
    return mapped ? sixteen.last(4) : sixteen.first(8); // who has one address of a /64 has all of them
}

} // namespace bc::accounts::throttle
