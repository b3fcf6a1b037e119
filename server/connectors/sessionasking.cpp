#include "core/store/store.h"
#include "server/connectors/asking.h"
#include "server/connectors/session.h"
#include "server/middleware/awaiting.h"

#include <QCoroTimer>

using namespace Qt::StringLiterals;

// How a turn asks its vendor: tokens, the budget, and what an answer means before anybody reads it.
namespace bc::server::connectors {

using devices::syncing::End;
using devices::syncing::Lease;
using devices::syncing::SealedTokens;
using devices::syncing::Turn;

namespace {

constexpr qint64 longestAnswer = 8 * 1024 * 1024; ///< bytes
constexpr int mostTries = 8; ///< to keep fresh tokens; together with the pauses shorter than a lease
constexpr std::chrono::seconds triesPause{2};
constexpr std::chrono::seconds freshMargin{60}; ///< a token that ends sooner is refreshed first

} // namespace

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
    m_tools.refreshing.insert(m_claim.lease.linkId);
    const outgoing::Answer answer = co_await connectors::asked(m_tools.tokenClient, std::move(call));
    m_tools.refreshing.remove(m_claim.lease.linkId);
    if (m_tools.stopping && !answer.whole)
        co_return ending(End::Dropped); // it was us who went; the store knows that it was asked
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
        // The answer may take as long as a lease, and is not always followed by a unit that extends it.
        struct Allowed
        {
            Lease lease;
            std::chrono::seconds wait;
        };
        const Instant now = m_tools.clock.now();
        auto spend = [vendor = &m_vendor, lease = m_claim.lease, now,
                      until = now + m_tools.lease](store::Connection &unit) -> Result<Allowed> {
            const auto held = devices::syncing::extended(unit, lease, until);
            const auto wait =
                held ? devices::budget::spend(unit, vendor->provider(), vendor->limits(), now) : fail(held.error());
            if (!wait)
                return fail(wait.error());
            return Allowed{*held, *wait};
        };
        const Result<Allowed> allowed = co_await written(m_tools.store, std::move(spend));
        if (!allowed)
            co_return storeFailed(allowed.error());
        m_claim.lease = allowed->lease;
        if (allowed->wait.count() > 0) {
            Turn turn = ending(End::Held);
            turn.wait = allowed->wait;
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
    co_return judge(answer);
}

/// What ends a turn at once: there is no vendor, it asks us to wait, or it takes our tokens no more.
Session::Ending Session::judge(const outgoing::Answer &answer) const
{
    const QString name = m_vendor.name();
    if (!answer.whole && (answer.status == 0 || answer.late))
        return ending(End::Unreachable, answer.error);
    if (answer.whole && answer.status == 401)
        return ending(End::Refused,
                      Sentence("vendor_refuses_new_tokens",
                               u"%1 takes the tokens of this link no more, though they are new (401).", name));
    if (answer.status != 429)
        return std::nullopt;
    Turn turn = ending(End::Held, Sentence("vendor_asks_to_wait_429", u"%1 asks us to wait (429).", name));
    turn.wait = retryAfter(answer, m_tools.clock.now(), std::chrono::seconds(60));
    return turn;
}

/// How a turn ends because of an answer that is neither a page nor a refusal.
Turn Session::troubleOf(const outgoing::Answer &answer, const QString &what) const
{
    const QString name = m_vendor.name();
    if (answer.whole && answer.status < 500)
        return ending(End::Unreadable,
                      Sentence("vendor_answered_to", u"%1 answered %2 to %3.", name, answer.status, what));
    Turn turn =
        ending(End::Unreachable,
               answer.whole ? Sentence("vendor_answered", u"%1 answered %2.", name, answer.status) : answer.error);
    turn.wait = retryAfter(answer, m_tools.clock.now(), std::chrono::seconds(0));
    return turn;
}

} // namespace bc::server::connectors
