#include "server/connectors/session.h"

#include "core/biometrics/localday.h"
#include "core/devices/devices.h"
#include "core/store/store.h"
#include "server/connectors/asking.h"
#include "server/middleware/awaiting.h"

#include <QCoroTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bc::server::connectors {

using devices::syncing::End;
using devices::syncing::Lease;
using devices::syncing::Progress;
using devices::syncing::SealedTokens;
using devices::syncing::Turn;

namespace {

constexpr qint64 longestAnswer = 8 * 1024 * 1024; ///< bytes
constexpr int mostPages = 60;                     ///< of one turn, unless a window needs more
constexpr int mostPagesOfWindow = 500;            ///< a vendor that never comes to an end is not followed
constexpr int mostTries = 8; ///< to keep fresh tokens; together with the pauses shorter than a lease
constexpr std::chrono::seconds triesPause{2};
constexpr std::chrono::seconds freshMargin{60}; ///< a token that ends sooner is refreshed first

/// The record under which a kind of documents is noted that is refused as a whole.
const QString wholeType = u"all"_s;

} // namespace

Session::Session(const Tools &tools, const Vendor &vendor, Registration registration, QString secret,
                 devices::syncing::Claim claim)
    : m_tools(tools)
    , m_vendor(vendor)
    , m_registration(std::move(registration))
    , m_secret(std::move(secret))
    , m_claim(std::move(claim))
    , m_reader{biometrics::zoneOf(m_claim.timezone), m_claim.link.scope.split(u' ', Qt::SkipEmptyParts)}
    , m_began(tools.clock.now())
{
    m_types = m_vendor.dataTypes(m_reader.scopes);
}

Turn Session::ending(End end, const Sentence &error) const
{
    Turn turn;
    turn.end = end;
    turn.error = error;
    turn.whole = m_claim.whole;
    turn.began = m_began;
    turn.lastData = m_newest;
    turn.chance = QRandomGenerator::global()->generateDouble();
    return turn;
}

Turn Session::storeFailed(const Error &error)
{
    m_lost = error.kind == ErrorKind::Conflict;
    return ending(End::Unreachable,
                  Sentence("fetched_not_stored", u"What was fetched could not be stored: %1", error.line()));
}

Progress &Session::progressOf(const QString &dataType)
{
    for (Progress &progress : m_claim.progress) {
        if (progress.dataType == dataType)
            return progress;
    }
    m_claim.progress.append(Progress{dataType, {}, {}, {}});
    return m_claim.progress.last();
}

bool Session::isSpent() const { return m_pages >= mostPages; }

QCoro::Task<Turn> Session::run()
{
    if (m_types.isEmpty())
        co_return ending(End::NoScope, Sentence("nothing_allowed", u"Nothing was allowed that can be fetched from %1.",
                                                m_vendor.name()));
    auto access = openToken(m_tools.key, m_claim.link.uuid, m_claim.tokens.access);
    if (!access)
        co_return ending(End::SignIn, Sentence("link_tokens_closed", u"The tokens of this link cannot be opened: %1",
                                               access.error().line()));
    m_access = *std::move(access);

    if (m_claim.link.vendorUser.isEmpty()) {
        if (const Ending end = co_await identify())
            co_return *end;
    }
    for (const QString &type : std::as_const(m_types)) {
        if (!m_claim.whole && !progressOf(type).eventTime)
            continue;
        if (const Ending end = co_await fetchNew(type))
            co_return *end;
    }
    for (const QString &type : std::as_const(m_types)) {
        if (!m_claim.whole)
            break;
        if (const Ending end = co_await fetchOld(type))
            co_return *end;
    }
    co_return co_await upToDate();
}

/// The end of a turn that nothing stopped.
QCoro::Task<Turn> Session::upToDate()
{
    if (m_forbidden.size() == m_types.size())
        co_return ending(End::Membership, Sentence("vendor_gives_nothing",
                                                   u"%1 gives nothing out at the moment (403): the membership may "
                                                   u"have lapsed.",
                                                   m_vendor.name()));
    Turn turn = ending(End::Done);
    const auto known = m_claim.link.lastDataTime;
    const Instant last = m_newest && known ? std::max(*m_newest, *known)
                         : m_newest        ? *m_newest
                                           : known.value_or(m_claim.link.createdTime);
    if (m_began - last < surelyThere)
        co_return turn;
    const auto reader = m_tools.store.reader();
    const auto device = reader ? devices::syncing::deviceOf(**reader, m_claim.link.id) : fail(reader.error());
    if (!device || !*device)
        co_return turn;
    turn.quiet = isQuiet(**reader, **device, last, m_began);
    co_return turn;
}

QCoro::Task<Session::Ending> Session::refresh()
{
    const auto token = openToken(m_tools.key, m_claim.link.uuid, m_claim.tokens.refresh);
    if (!token || token->isEmpty())
        co_return ending(End::SignIn, Sentence("no_refresh_token", u"There is no refresh token."));
    // The token is spent with the question; should the answer get lost, the store knows that it was asked.
    const Instant asked = m_tools.clock.now();
    auto begins = [lease = m_claim.lease, asked,
                   until = asked + m_tools.lease](store::Connection &unit) -> Result<Lease> {
        if (const auto begun = devices::syncing::refreshBegins(unit, lease, asked); !begun)
            return fail(begun.error());
        return devices::syncing::extended(unit, lease, until);
    };
    const Result<Lease> lease = co_await written(m_tools.store, std::move(begins));
    if (!lease)
        co_return storeFailed(lease.error());
    m_claim.lease = *lease;

    outgoing::Call call = refreshCall(m_registration, {m_registration.clientId, m_secret}, *token);
    const outgoing::Answer answer = co_await connectors::asked(m_tools.tokenClient, std::move(call));
    const Instant now = m_tools.clock.now();
    const TokenAnswer got = tokensFrom(answer, m_vendor.name(), now);
    if (!got.tokens) {
        Sentence why = got.refused.error;
        if (got.refused.end == End::SignIn && m_claim.refreshTime)
            why = Sentence("refresh_got_lost",
                           u"%1 takes the tokens of this link no more. The answer to an earlier refresh got lost, and "
                           u"with it the token that follows.",
                           m_vendor.name());
        Turn turn = ending(got.refused.end, why);
        turn.wait = got.refused.wait;
        co_return turn;
    }
    const SealedTokens sealed = seal(m_tools.key, m_claim.link.uuid, *got.tokens, now);
    auto keeps = [held = m_claim.lease, sealed, now,
                  until = now + m_tools.lease](store::Connection &unit) -> Result<Lease> {
        if (const auto kept = devices::syncing::keepTokens(unit, held, sealed, now); !kept)
            return fail(kept.error());
        return devices::syncing::extended(unit, held, until);
    };
    Result<Lease> kept = co_await written(m_tools.store, keeps);
    // They exist once: a full disk or a database that restarts gets some time.
    for (int tries = 1; !kept && kept.error().kind != ErrorKind::Conflict && tries < mostTries; ++tries) {
        co_await QCoro::sleepFor(triesPause);
        kept = co_await written(m_tools.store, keeps);
    }
    if (!kept) {
        // Nobody will know these tokens: the person unlinked meanwhile, or the store is in trouble.
        outgoing::Call revoke = m_vendor.revokeCall(m_registration, m_secret, got.tokens->access, got.tokens->refresh);
        co_await connectors::asked(m_tools.tokenClient, std::move(revoke));
        co_return storeFailed(kept.error());
    }
    m_claim.lease = *kept;
    m_claim.tokens = sealed;
    m_claim.refreshTime.reset();
    m_access = got.tokens->access;
    co_return std::nullopt;
}

QCoro::Task<Session::Ending> Session::ask(QUrl url, outgoing::Answer &answer)
{
    bool refreshed = false;
    if (m_claim.tokens.expires && *m_claim.tokens.expires - m_tools.clock.now() < freshMargin) {
        if (const Ending end = co_await refresh())
            co_return end;
        refreshed = true;
    }
    while (true) {
        if (m_tools.stopping)
            co_return ending(End::Dropped);
        auto spend = [vendor = &m_vendor, now = m_tools.clock.now()](store::Connection &unit) {
            return devices::budget::spend(unit, vendor->provider(), vendor->limits(), now);
        };
        const Result<std::chrono::seconds> wait = co_await written(m_tools.store, std::move(spend));
        if (!wait)
            co_return storeFailed(wait.error());
        if (wait->count() > 0) {
            Turn turn = ending(End::Held);
            turn.wait = *wait;
            co_return turn;
        }
        outgoing::Call call{
            .url = url,
            .headers = {{"Authorization", "Bearer " + m_access.toUtf8()}, {"Accept", "application/json"}},
            .longest = longestAnswer};
        answer = co_await asked(m_tools.client, std::move(call));
        if (answer.status != 401 || refreshed)
            break;
        if (const Ending end = co_await refresh())
            co_return end;
        refreshed = true;
    }
    if (m_tools.stopping)
        co_return ending(End::Dropped);
    co_return judge(answer, url.path());
}

/// What an answer means for the turn. 200 and 403 are for the caller to look at.
Session::Ending Session::judge(const outgoing::Answer &answer, const QString &what) const
{
    const QString name = m_vendor.name();
    if (answer.whole && (answer.status == 200 || answer.status == 403))
        return std::nullopt;
    if (answer.whole && answer.status == 401)
        return ending(End::SignIn,
                      Sentence("vendor_refuses_new_tokens",
                               u"%1 takes the tokens of this link no more, though they are new (401).", name));
    const Instant now = m_tools.clock.now();
    if (answer.status == 429) {
        Turn turn = ending(End::Held, Sentence("vendor_asks_to_wait_429", u"%1 asks us to wait (429).", name));
        turn.wait = retryAfter(answer, now, std::chrono::seconds(60));
        return turn;
    }
    if (answer.whole && answer.status < 500)
        return ending(End::Unreadable,
                      Sentence("vendor_answered_to", u"%1 answered %2 to %3.", name, answer.status, what));
    Turn turn =
        ending(End::Unreachable,
               answer.whole ? Sentence("vendor_answered", u"%1 answered %2.", name, answer.status) : answer.error);
    turn.wait = retryAfter(answer, now, std::chrono::seconds(0));
    return turn;
}

QCoro::Task<Session::Ending> Session::identify()
{
    const QUrl url = m_vendor.identityUrl(m_registration, m_reader.scopes);
    if (!url.isValid() || url.isEmpty())
        co_return std::nullopt;
    outgoing::Answer answer;
    if (const Ending end = co_await ask(url, answer))
        co_return end;
    const QString user = answer.status == 200 ? m_vendor.identity(answer.body) : QString();
    if (user.isEmpty())
        co_return std::nullopt; // the data come without
    auto work = [lease = m_claim.lease, user, now = m_tools.clock.now()](store::Connection &unit) {
        return devices::syncing::keepVendorUser(unit, lease, user, now);
    };
    const Result<> kept = co_await written(m_tools.store, std::move(work));
    if (!kept)
        co_return storeFailed(kept.error());
    co_return std::nullopt;
}

QCoro::Task<Session::Ending> Session::fetchNew(QString dataType)
{
    const QDate end = todayOf(m_tools.clock.now(), m_reader.zone).addDays(1);
    const int days = m_vendor.windowDays(dataType);
    const Progress before = progressOf(dataType);
    QDate from = end.addDays(-days);
    if (before.started())
        from = std::min(before.until, end).addDays(-m_vendor.overlapDays());
    while (from < end && !m_forbidden.contains(dataType)) {
        const Window window{from, std::min(from.addDays(days), end)};
        if (const Ending stop = co_await fetchWindow(dataType, window))
            co_return stop;
        from = window.until;
    }
    co_return std::nullopt;
}

QCoro::Task<Session::Ending> Session::fetchOld(QString dataType)
{
    const QDate horizon =
        biometrics::localDate(m_claim.link.createdTime, m_reader.zone).addDays(-m_registration.historyDays);
    while (!m_forbidden.contains(dataType)) {
        const QDate reached = progressOf(dataType).from;
        if (!reached.isValid() || reached <= horizon)
            co_return std::nullopt;
        if (isSpent())
            co_return ending(End::More);
        const Window window{std::max(horizon, reached.addDays(-m_vendor.windowDays(dataType))), reached};
        if (const Ending stop = co_await fetchWindow(dataType, window))
            co_return stop;
    }
    co_return std::nullopt;
}

QCoro::Task<Session::Ending> Session::fetchWindow(QString dataType, Window window)
{
    QString next;
    for (int pages = 0; pages < mostPagesOfWindow; ++pages) {
        ++m_pages;
        outgoing::Answer answer;
        QUrl url = m_vendor.pageUrl(m_registration, dataType, window, next, m_reader);
        if (const Ending end = co_await ask(std::move(url), answer))
            co_return end;
        if (answer.status == 403)
            co_return co_await forbidden(dataType);
        auto page = m_vendor.read(dataType, answer.body, m_reader);
        if (!page)
            co_return ending(End::Unreadable, Sentence(page.error().what));
        next = page->nextToken;
        std::optional<Progress> reached;
        if (next.isEmpty()) {
            reached = progressOf(dataType);
            reached->from = reached->started() ? std::min(reached->from, window.from) : window.from;
            reached->until = reached->until.isValid() ? std::max(reached->until, window.until) : window.until;
        }
        if (const Ending end = co_await keep(dataType, *std::move(page), reached))
            co_return end;
        if (next.isEmpty())
            co_return std::nullopt;
    }
    co_return ending(End::Unreadable,
                     Sentence("vendor_sends_endlessly", u"%1 sends %2 without end.", m_vendor.name(), dataType));
}

QCoro::Task<Session::Ending> Session::keep(QString dataType, Page page, std::optional<Progress> reached)
{
    struct Kept
    {
        Lease lease;
        std::optional<Instant> newest;
        bool hasDevice = true;
    };
    const Instant now = m_tools.clock.now();
    auto work = [lease = m_claim.lease, until = now + m_tools.lease, page = std::move(page), reached, dataType,
                 now](store::Connection &unit) -> Result<Kept> {
        const auto held = devices::syncing::extended(unit, lease, until);
        const auto device = held ? devices::syncing::deviceOf(unit, lease.linkId) : fail(held.error());
        if (!device)
            return fail(device.error());
        if (!*device)
            return Kept{*held, {}, false};
        const auto taken = biometrics::take(unit, **device, page.intake, now);
        if (!taken)
            return fail(taken.error());
        if (taken->added + taken->changed > 0) {
            if (const auto noted = devices::received(unit, **device, taken->newest, now); !noted)
                return fail(noted.error());
        }
        const QStringList good = page.good + QStringList{wholeType};
        const auto faults = devices::syncing::noteFaults(unit, lease.linkId, dataType, page.faults, good, now);
        const auto advanced = !faults || !reached ? faults : devices::syncing::advance(unit, *held, *reached, now);
        if (!advanced)
            return fail(advanced.error());
        return Kept{*held, taken->newest};
    };
    const Result<Kept> kept = co_await written(m_tools.store, std::move(work));
    if (!kept)
        co_return storeFailed(kept.error());
    m_claim.lease = kept->lease;
    if (!kept->hasDevice)
        co_return ending(End::SignIn, Sentence("link_device_removed",
                                               u"The device of this link was removed: link it again to fetch again."));
    if (kept->newest)
        m_newest = std::max(m_newest.value_or(*kept->newest), *kept->newest);
    if (reached)
        progressOf(dataType) = *reached;
    co_return std::nullopt;
}

/// One kind of documents is refused: that is kept as its fault, and the others are fetched.
QCoro::Task<Session::Ending> Session::forbidden(QString dataType)
{
    m_forbidden.append(dataType);
    auto work = [id = m_claim.link.id, dataType, name = m_vendor.name(),
                 now = m_tools.clock.now()](store::Connection &unit) {
        return devices::syncing::noteFaults(unit, id, dataType,
                                            {{wholeType, u"%1 does not give this out (403)."_s.arg(name)}}, {}, now);
    };
    const Result<> noted = co_await written(m_tools.store, std::move(work));
    if (!noted)
        co_return storeFailed(noted.error());
    co_return std::nullopt;
}

} // namespace bc::server::connectors
