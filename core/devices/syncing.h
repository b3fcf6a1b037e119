#pragma once

#include "core/base/result.h"
#include "core/base/sentence.h"
#include "core/devices/device.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

/// Whose turn it is to be fetched, how far each link has come, and what became of a turn. Functions take a connection
/// of their thread; those with a `unit` run in a unit of work.
namespace bc::devices::syncing {

constexpr std::chrono::minutes usualPause{60};    ///< between two turns of a link that is up to date
constexpr std::chrono::hours membershipPause{24}; ///< while the vendor gives nothing out
constexpr int patience = 3;                       ///< so many failures in a row need a person's attention

/// How long to wait after the `failures`-th failure in a row: 1 min, 2 min, 4 min … at most 6 h, each a fifth more or
/// less. `chance` from 0 to 1.
std::chrono::microseconds backoff(int failures, double chance);

/// The right to fetch a link. Whoever writes in its name gives it with each unit of work: it fails with Conflict when
/// the lease ran out and another node took it, or the link was ended meanwhile.
struct Lease
{
    qint64 linkId = 0;
    Instant until;
};

/// A vendor's tokens as the store keeps them: sealed, bound to the link's uuid.
struct SealedTokens
{
    QByteArray access, refresh;
    std::optional<Instant> expires; ///< of the access token
};

/// How far one kind of documents has been fetched: every day of [from, until).
struct Progress
{
    QString dataType;
    QDate from, until;
    std::optional<Instant> eventTime; ///< the vendor said that something changed
    bool started() const { return from.isValid(); }
};

struct Claim
{
    Lease lease;
    Link link;
    SealedTokens tokens;
    std::optional<Instant> refreshTime; ///< a refresh began and its answer was never stored
    bool whole = true;                  ///< its time has come; otherwise only what the vendor told of
    QList<Progress> progress;
    QString timezone; ///< the person's, IANA
};

/// Links of these providers whose time has come, or of which the vendor told something, and that nobody fetches now.
/// Nothing is fetched for people who are disabled, or whose tenant is.
Result<QList<qint64>> due(store::Connection &connection, const QStringList &providers, Instant now, int most);
/// Takes the link until `until`. Nothing if another was quicker.
Result<std::optional<Claim>> claim(store::Connection &unit, qint64 linkId, Instant now, Instant until);
/// The lease from now on. Conflict if it is lost.
Result<Lease> extended(store::Connection &unit, const Lease &lease, Instant until);

/// Before a refresh is asked for: should its answer get lost, whoever claims the link next knows.
Result<> refreshBegins(store::Connection &unit, const Lease &lease, Instant now);
/// Both tokens at once, and the end of refreshBegins().
Result<> keepTokens(store::Connection &unit, const Lease &lease, const SealedTokens &tokens, Instant now);
Result<> keepVendorUser(store::Connection &unit, const Lease &lease, const QString &vendorUser, Instant now);

Result<QList<Progress>> progressOf(store::Connection &connection, qint64 linkId);
Result<> advance(store::Connection &unit, const Lease &lease, const Progress &progress, Instant now);
/// The vendor told that something of that kind changed for that person of theirs. The links it means.
Result<qint64> announced(store::Connection &unit, const QString &provider, const QString &vendorUser,
                         const QString &dataType, Instant now);

/// A document that was kept out: its id (or time), and why.
struct Fault
{
    QString record, why;
};
/// `good`: records that can be read now.
Result<> noteFaults(store::Connection &unit, qint64 linkId, const QString &dataType, const QList<Fault> &faults,
                    const QStringList &good, Instant now);
Result<qint64> faultCount(store::Connection &connection, qint64 linkId);
Result<QList<std::pair<QString, Fault>>> faultsOf(store::Connection &connection, qint64 linkId, int most);

/// How a turn ended.
enum class End {
    Done,        ///< up to date
    More,        ///< there is more to fetch; others get their turn first
    Held,        ///< the vendor asked us to wait
    Dropped,     ///< we are stopping
    Unreachable, ///< no answer, or an error of the vendor's own
    Unreadable,
    Refused, ///< our tokens are, and not said why: SignIn from the `patience`-th failure in a row on
    SignIn,  ///< the vendor takes our tokens no more
    Membership,
    NoScope,
    NotRegistered,
};
struct Turn
{
    End end = End::Done;
    Sentence error;                  ///< why it did not end well
    std::chrono::seconds wait{0};    ///< Held: at least so long
    bool whole = true;               ///< as in the claim
    Instant began;                   ///< Done: what the vendor told of until then is dealt with
    bool quiet = false;              ///< Done: no data for longer than the device ever paused
    std::optional<Instant> lastData; ///< the newest sample this turn brought
    double chance = 0.5;             ///< 0 to 1, for what is spread
};
/// Writes down how the turn ended and gives the lease back. What only a person can mend is audited once, when it
/// arises, as "device.needs_attention".
Result<> finish(store::Connection &unit, const Lease &lease, const Turn &turn, Instant now);

/// A link whose data come by themselves, or of which nothing can be fetched any more, that has been silent for a while.
struct Silent
{
    qint64 linkId = 0;
    Instant lastData;
    QList<qint64> deviceIds;
};
/// The linked ones of which the newest data are from before `before`; `most` of them, those with the oldest data first.
Result<QList<Silent>> silent(store::Connection &connection, Instant before, int most);
/// It stopped, unless data came meanwhile.
Result<> stopped(store::Connection &unit, const Silent &silent, Instant now);

/// How we are registered at the vendor was changed: links that it did not know us for are fetched as soon as somebody
/// is free.
Result<> registrationChanged(store::Connection &unit, const QString &provider, Instant now);
/// As soon as somebody is free. Conflict for a link that cannot be fetched (not linked, or to be linked again first).
Result<> wantNow(store::Connection &unit, qint64 linkId, Instant now);

struct Linked
{
    qint64 tenantId = 0, accountId = 0;
    QString provider, scope;
    QString vendorUser; ///< empty: the vendor does not say
};
/// The link that linked() will end, because it is another ring's.
Result<std::optional<Link>> replacedBy(store::Connection &connection, const Linked &linked);
/// A person came back from the vendor: the link they have (another ring's is ended) or a new one, its device, and the
/// back-fill due now. `seal` seals the tokens for the link's uuid. Whose data these are is what is known now, so that
/// nobody's ring is taken for another's.
Result<Link> linked(store::Connection &unit, const Linked &linked,
                    const std::function<SealedTokens(const QString &uuid)> &seal, Instant now);
/// The tokens of a link that is to be ended.
Result<SealedTokens> tokensOf(store::Connection &connection, qint64 linkId);
/// Ended by the person: the tokens are forgotten, the data stay. NotFound if it has ended before.
Result<> unlink(store::Connection &unit, qint64 linkId, Instant now);
/// The device through which the link's samples come.
Result<std::optional<qint64>> deviceOf(store::Connection &connection, qint64 linkId);

} // namespace bc::devices::syncing
