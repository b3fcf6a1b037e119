#include "core/accounts/totp.h"

#include "core/accounts/recoverycodes.h"
#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "server/account/endpoints.h"
#include "server/account/visitor.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"

using namespace Qt::StringLiterals;

namespace bc::server::account {

namespace {

constexpr char totpPath[] = "/account/totp";

/// The page as the store has it now: a secret that waits, an app that is set up, or neither.
http::Response totpPage(const Services &services, const http::Request &request, const Visitor &who, Instant now,
                        const char *wrong, int status)
{
    const auto reader = services.store.reader(); // after a suspension, the visitor's is not to be used
    if (!reader)
        return oauth::busyPage(services, request, {}, reader.error());
    const accounts::User &user = who.person.user;
    const auto secret = accounts::totp::pendingSecret(**reader, services.key, user.id, now);
    const auto factors = accounts::secondfactors::summary(**reader, user.id);
    if (!secret || !factors)
        return oauth::busyPage(services, request, {}, secret ? factors.error() : secret.error());
    pages::TotpPage page{.frame = frameFor(services, request, who)};
    page.wrong = wrong;
    page.since = factors->totpSince;
    if (*secret && isFresh(who, now)) {
        page.secret = accounts::totp::base32(**secret);
        page.uri = accounts::totp::enrolmentUri(**secret, u"BiometricsCloud"_s, user.email);
    }
    return pages::totp(page, status);
}

} // namespace

QCoro::Task<http::Response> totpPage(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitor(services, *request, now);
    if (!who)
        co_return who.error();
    co_return totpPage(services, *request, *who, now, nullptr, 200);
}

QCoro::Task<http::Response> beginTotp(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    if (!isFresh(*who, now))
        co_return signInAgain(totpPath);
    auto work = [userId = who->person.user.id, secret = accounts::totp::freshSecret(), &key = services.key,
                 now](store::Connection &unit) { return accounts::totp::begin(unit, key, userId, secret, now); };
    const auto begun = co_await written(services.store, std::move(work));
    if (!begun)
        co_return oauth::busyPage(services, *request, {}, begun.error());
    co_return http::Response::redirect(totpPath, 303).notStored();
}

QCoro::Task<http::Response> confirmTotp(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    if (!isFresh(*who, now))
        co_return signInAgain(totpPath);
    const qint64 userId = who->person.user.id;
    const auto secret = accounts::totp::pendingSecret(*who->reader, services.key, userId, now);
    if (!secret)
        co_return oauth::busyPage(services, *request, {}, secret.error());
    if (!*secret)
        co_return http::Response::redirect(totpPath, 303).notStored();
    const auto step = accounts::totp::stepOf(**secret, http::Parameters(request->body).value(u"code"), now);
    if (!step)
        co_return totpPage(services, *request, *who, now, "totp_first_wrong", 400);
    // Recovery codes come with the first factor; later ones leave those alone that the person has kept.
    const QStringList codes = accounts::recoverycodes::fresh();
    const auto event = eventAbout(u"user.totp_enrolled"_s, *who, *request, now);
    auto work = [userId, step = *step, codes, event,
                 &events = services.provider.events()](store::Connection &unit) -> Result<bool> {
        const auto confirmed = accounts::totp::confirm(unit, userId, step, event.time);
        if (!confirmed)
            return confirmed;
        if (!*confirmed)
            return fail(ErrorKind::Conflict, u"No secret waits for its first code any more."_s);
        events.announce(unit, event);
        const auto left = accounts::recoverycodes::left(unit, userId);
        if (!left)
            return fail(left.error());
        if (*left > 0)
            return false;
        if (const auto made = accounts::recoverycodes::replace(unit, userId, codes, event.time); !made)
            return fail(made.error());
        return true;
    };
    const auto fresh = co_await written(services.store, std::move(work));
    if (!fresh && fresh.error().kind != ErrorKind::Conflict)
        co_return oauth::busyPage(services, *request, {}, fresh.error());
    if (!fresh)
        co_return http::Response::redirect(totpPath, 303).notStored();
    if (!*fresh)
        co_return done("totp");
    pages::RecoveryCodesPage shown{.frame = frameFor(services, *request, *who), .codes = codes};
    shown.frame.notice = "done_totp";
    co_return pages::recoveryCodes(shown);
}

QCoro::Task<http::Response> removeTotp(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    const QString secret = http::Parameters(request->body).value(u"proof");
    const auto proof = co_await proved(services, request, who->person.user, secret, true, now);
    if (!proof)
        co_return oauth::busyPage(services, *request, {}, proof.error());
    if (*proof != Proof::Right)
        co_return totpPage(services, *request, *who, now, textOf(*proof, "proof_wrong"), statusOf(*proof));
    const auto event = eventAbout(u"user.totp_removed"_s, *who, *request, now);
    auto work = [event, &events = services.provider.events()](store::Connection &unit) -> Result<> {
        const auto removed = accounts::totp::remove(unit, event.userId);
        if (!removed)
            return fail(removed.error());
        if (*removed)
            events.announce(unit, event);
        return accounts::secondfactors::tidy(unit, event.userId);
    };
    const auto removed = co_await written(services.store, std::move(work));
    if (!removed)
        co_return oauth::busyPage(services, *request, {}, removed.error());
    co_return done("totp_removed");
}

} // namespace bc::server::account
