#include "core/accounts/accounts.h"
#include "core/devices/links.h"
#include "core/store/store.h"
#include "server/connectors/asking.h"
#include "server/connectors/documents.h"
#include "server/connectors/linkworker.h"
#include "server/middleware/awaiting.h"

using namespace Qt::StringLiterals;

// How links are made and ended: both ask the vendor.
namespace bc::server::connectors {

namespace {

audit::Entry entryAbout(audit::Entry entry, const devices::Link &link)
{
    entry.tenantId = link.tenantId;
    entry.objectId = QString::number(link.id);
    entry.detail.insert(u"provider"_s, link.provider);
    entry.detail.insert(u"user_id"_s, link.accountId);
    return entry;
}

} // namespace

/// Whose data these are; empty if the vendor does not say. Unavailable if it would, and does not at the moment: data of
/// nobody knows whom are not mixed with those that are there.
QCoro::Task<Result<QString>> LinkWorker::identityOf(const Vendor *vendor, Registration registration, QString access,
                                                    QString scope)
{
    const QUrl url = vendor->identityUrl(registration, scope.split(u' ', Qt::SkipEmptyParts));
    if (url.isEmpty())
        co_return QString();
    outgoing::Call call{.url = url, .headers = {{"Authorization", "Bearer " + access.toUtf8()}}};
    const outgoing::Answer answer = co_await asked(m_client, std::move(call));
    if (answer.whole && answer.status == 403)
        co_return QString();
    if (answer.whole && answer.status == 200 && documents::Json::accept(answer.body.cbegin(), answer.body.cend()))
        co_return vendor->identity(answer.body);
    co_return fail(ErrorKind::Unavailable, u"%1 does not say whose data these are."_s.arg(vendor->name()),
                   u"Try again in some minutes."_s);
}

QCoro::Task<LinkWorker::Arrived> LinkWorker::arrived(LinkScheduler::Arrival arrival)
{
    const Vendor *vendor = vendorOf(arrival.provider);
    const auto settings = known(arrival.provider);
    if (!vendor || !settings) {
        const Error none{ErrorKind::NotFound, u"There is no such vendor."_s, {}, {}};
        co_return Arrived{fail(vendor ? settings.error() : none), {}, {}};
    }
    const Registration registration = settings->registration;
    outgoing::Call call = exchangeCall(registration, {registration.clientId, settings->secret}, arrival.code,
                                       devices::vendors::redirectUri(arrival.provider, m_issuer));
    const outgoing::Answer answer = co_await asked(m_tokenClient, std::move(call));
    const TokenAnswer got = tokensFrom(answer, vendor->name(), m_clock.now());
    if (!got.tokens) {
        const bool refused = got.refused.end == devices::syncing::End::SignIn;
        const QString why = refused ? u"%1 does not take the code."_s.arg(vendor->name()) : got.refused.error.text();
        co_return Arrived{fail(refused ? ErrorKind::Invalid : ErrorKind::Unavailable, why), {}, {}};
    }
    const Result<Made> link = co_await made(std::move(arrival), vendor, registration, *got.tokens);
    if (link)
        co_return Arrived{link->link, {}, link->replaced};
    outgoing::Call revocation =
        vendor->revokeCall(registration, settings->secret, got.tokens->access, got.tokens->refresh);
    co_return Arrived{fail(link.error()), std::move(revocation), {}};
}

QCoro::Task<Result<LinkWorker::Made>> LinkWorker::made(LinkScheduler::Arrival arrival, const Vendor *vendor,
                                                       Registration registration, Tokens tokens)
{
    devices::syncing::Linked linked;
    linked.accountId = arrival.accountId;
    linked.provider = arrival.provider;
    linked.scope = !tokens.scope.isEmpty()   ? tokens.scope
                   : arrival.scope.isEmpty() ? registration.scope
                                             : arrival.scope;
    linked.scope = linked.scope.simplified();
    const Result<QString> vendorUser = co_await identityOf(vendor, registration, tokens.access, linked.scope);
    if (!vendorUser)
        co_return fail(vendorUser.error());
    linked.vendorUser = *vendorUser;
    auto work = [linked, key = &m_key, tokens, arrival, now = m_clock.now()](store::Connection &unit) {
        const auto sealed = [&](const QString &uuid) { return seal(*key, uuid, tokens, now); };
        return make(unit, linked, arrival, sealed, now);
    };
    co_return co_await written(m_store, std::move(work));
}

/// The person may have been disabled, or their data erased, since they began: then nothing is linked.
Result<LinkWorker::Made> LinkWorker::make(store::Connection &unit, devices::syncing::Linked linked,
                                          const LinkScheduler::Arrival &arrival, const Sealing &sealed, Instant now)
{
    const auto person = accounts::people::find(unit, arrival.accountId);
    const auto begun = person ? devices::links::isRedeemed(unit, arrival.stateHash) : fail(person.error());
    if (!begun)
        return fail(begun.error());
    if (!*person || (*person)->state != accounts::activeState || !*begun)
        return fail(ErrorKind::NotFound, u"Who began this link is no more there, or their data were erased."_s);
    linked.tenantId = (*person)->tenantId;

    const auto replaced = devices::syncing::replacedBy(unit, linked);
    const auto tokens = !replaced   ? fail(replaced.error())
                        : *replaced ? devices::syncing::tokensOf(unit, (*replaced)->id)
                                    : Result<devices::syncing::SealedTokens>();
    const auto link = tokens ? devices::syncing::linked(unit, linked, sealed, now) : fail(tokens.error());
    if (!link)
        return fail(link.error());
    Made made{*link, {}};
    if (*replaced) {
        made.replaced = {(*replaced)->id, (*replaced)->uuid, (*replaced)->provider, *tokens};
        audit::Entry ended = entryAbout(arrival.entry, **replaced);
        ended.event = u"device.unlinked"_s;
        ended.detail.insert(u"replaced_by"_s, link->id);
        audit::append(unit, ended);
    }
    audit::Entry noted = entryAbout(arrival.entry, *link);
    noted.detail.insert(u"scope"_s, link->scope);
    audit::append(unit, noted);
    return made;
}

QCoro::Task<> LinkWorker::arrive(LinkScheduler::Arrival arrival, std::function<void(Result<devices::Link>)> done)
{
    const Counted counted(m_running, [this] { settled(); });
    Arrived what = co_await arrived(std::move(arrival));
    done(what.link);
    look();
    if (what.revocation)
        co_await asked(m_tokenClient, std::move(*what.revocation));
    if (what.replaced)
        co_await revoke(*what.replaced);
}

/// Whether the vendor said that it takes the tokens no more.
QCoro::Task<bool> LinkWorker::isRevoked(LinkScheduler::Ended ended)
{
    if (ended.tokens.access.isEmpty())
        co_return false;
    const Vendor *vendor = vendorOf(ended.provider);
    const auto settings = known(ended.provider);
    const auto access = openToken(m_key, ended.uuid, ended.tokens.access);
    const auto refresh = openToken(m_key, ended.uuid, ended.tokens.refresh);
    bool confirmed = false;
    if (vendor && settings && access && refresh) {
        outgoing::Call call = vendor->revokeCall(settings->registration, settings->secret, *access, *refresh);
        const outgoing::Answer answer = co_await asked(m_tokenClient, std::move(call));
        confirmed = answer.whole && answer.status >= 200 && answer.status <= 299;
    }
    if (!confirmed)
        qCInfo(logLinks).noquote() << u"Link %1 was ended, but its vendor did not confirm it."_s.arg(ended.id);
    co_return confirmed;
}

QCoro::Task<> LinkWorker::revoke(LinkScheduler::Ended ended)
{
    const Counted counted(m_running, [this] { settled(); });
    co_await isRevoked(std::move(ended));
}

QCoro::Task<> LinkWorker::end(devices::Link link, audit::Entry entry, std::function<void(Result<bool>)> done)
{
    const Counted counted(m_running, [this] { settled(); });
    entry.detail.insert(u"provider"_s, link.provider);
    entry.detail.insert(u"user_id"_s, link.accountId);
    // Forgotten first: from then on no turn fetches for it, and what it still asks is not stored.
    auto work = [id = link.id, entry,
                 now = m_clock.now()](store::Connection &unit) -> Result<devices::syncing::SealedTokens> {
        auto tokens = devices::syncing::tokensOf(unit, id);
        if (!tokens)
            return tokens;
        if (const auto ended = devices::syncing::unlink(unit, id, now); !ended)
            return fail(ended.error());
        audit::append(unit, entry);
        return tokens;
    };
    const Result<devices::syncing::SealedTokens> tokens = co_await written(m_store, std::move(work));
    if (!tokens) {
        done(fail(tokens.error()));
        co_return;
    }
    LinkScheduler::Ended ended{link.id, link.uuid, link.provider, *tokens};
    const bool revoked = co_await isRevoked(std::move(ended));
    done(revoked);
}

} // namespace bc::server::connectors
