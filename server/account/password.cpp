#include "core/accounts/accounts.h"
#include "core/accounts/links.h"
#include "core/accounts/passwordpolicy.h"
#include "core/accounts/signinattempts.h"
#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"
#include "server/account/endpoints.h"
#include "server/account/visitor.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"

using namespace Qt::StringLiterals;

namespace bc::server::account {

namespace {

namespace passwordpolicy = accounts::passwordpolicy;

const char *faultText(const QString &password, const QString &again, const accounts::User &user)
{
    switch (passwordpolicy::faultOf(password, user)) {
    case passwordpolicy::Fault::TooShort:
        return "password_short";
    case passwordpolicy::Fault::TooLong:
        return "password_long";
    case passwordpolicy::Fault::OfThePerson:
        return "password_of_person";
    case passwordpolicy::Fault::Common:
        return "password_common";
    case passwordpolicy::Fault::None:
        break;
    }
    return password == again ? nullptr : "password_differs";
}

/// The new hash, and the end of what the old password let in: trusted browsers, half sign-ins and links to set one,
/// always; sessions of other browsers, and the tokens that came from them, where the person wants it.
std::function<Result<>(store::Connection &)> changeUnit(const Services &services, const Visitor &who,
                                                        const QString &phc, bool endOthers, bc::oauth::Event event)
{
    event.detail = {{u"ended_other_sessions"_s, endOthers}};
    return [userId = who.person.user.id, sid = who.person.sid, phc, endOthers, event,
            &events = services.provider.events()](store::Connection &unit) -> Result<> {
        if (const auto kept = accounts::people::setPasswordHash(unit, userId, phc, event.time); !kept)
            return kept;
        if (const auto forgotten = accounts::trustedbrowsers::forgetAll(unit, userId); !forgotten)
            return fail(forgotten.error());
        if (const auto ended = accounts::attempts::endAll(unit, userId); !ended)
            return ended;
        if (const auto dead = accounts::links::endAll(unit, userId, event.time); !dead)
            return fail(dead.error());
        if (endOthers) {
            if (const auto ended = accounts::sessions::revokeOthers(unit, userId, sid, event.time); !ended)
                return fail(ended.error());
            const auto families =
                bc::oauth::families::revokeOfOtherSessions(unit, userId, sid, u"password changed"_s, event.time);
            if (!families)
                return fail(families.error());
        }
        events.announce(unit, event);
        return {};
    };
}

} // namespace

QCoro::Task<http::Response> passwordPage(const Services &services, http::RequestPtr request)
{
    const auto who = visitor(services, *request, services.clock.now());
    if (!who)
        co_return who.error();
    co_return pages::changePassword({.frame = frameFor(services, *request, *who)});
}

QCoro::Task<http::Response> changePassword(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    const http::Parameters fields(request->body);
    const accounts::User &user = who->person.user;
    pages::PasswordPage page{.frame = frameFor(services, *request, *who)};
    page.endOthers = fields.value(u"end_others") == u"on";
    const QString current = fields.value(u"current"), fresh = fields.value(u"new");
    page.currentWrong = current.isEmpty() ? "password_missing" : nullptr;
    page.newWrong = faultText(fresh, fields.value(u"again"), user);
    if (page.currentWrong || page.newWrong)
        co_return pages::changePassword(page, 400);
    const auto proof = co_await proved(services, request, user, current, false, now);
    if (!proof)
        co_return oauth::busyPage(services, *request, {}, proof.error());
    if (*proof != Proof::Right) {
        page.currentWrong = textOf(*proof, "current_wrong");
        co_return pages::changePassword(page, statusOf(*proof));
    }
    const auto phc = co_await hashed(services.hasher, fresh.toUtf8());
    if (!phc) {
        page.alert = "busy";
        co_return pages::changePassword(page, 503);
    }
    auto work =
        changeUnit(services, *who, *phc, page.endOthers, eventAbout(u"user.password_changed"_s, *who, *request, now));
    const auto changed = co_await written(services.store, std::move(work));
    if (!changed)
        co_return oauth::busyPage(services, *request, {}, changed.error());
    co_return done("password");
}

} // namespace bc::server::account
