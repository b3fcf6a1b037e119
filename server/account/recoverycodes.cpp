#include "core/accounts/recoverycodes.h"

#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "server/account/endpoints.h"
#include "server/account/visitor.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"

using namespace Qt::StringLiterals;

namespace bc::server::account {

QCoro::Task<http::Response> recoveryCodesPage(const Services &services, http::RequestPtr request)
{
    const auto who = visitor(services, *request, services.clock.now());
    if (!who)
        co_return who.error();
    const auto factors = accounts::secondfactors::summary(*who->reader, who->person.user.id);
    if (!factors)
        co_return oauth::busyPage(services, *request, {}, factors.error());
    if (!factors->any())
        co_return http::Response::redirect("/account", 303).notStored();
    co_return pages::recoveryCodes({.frame = frameFor(services, *request, *who)});
}

QCoro::Task<http::Response> makeRecoveryCodes(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    const auto factors = accounts::secondfactors::summary(*who->reader, who->person.user.id);
    if (!factors)
        co_return oauth::busyPage(services, *request, {}, factors.error());
    if (!factors->any())
        co_return http::Response::redirect("/account", 303).notStored();
    pages::RecoveryCodesPage page{.frame = frameFor(services, *request, *who)};
    const QString secret = http::Parameters(request->body).value(u"proof");
    const auto proof = co_await proved(services, request, who->person.user, secret, true, now);
    if (!proof)
        co_return oauth::busyPage(services, *request, {}, proof.error());
    if (*proof != Proof::Right) {
        page.wrong = textOf(*proof, "proof_wrong");
        co_return pages::recoveryCodes(page, statusOf(*proof));
    }
    page.codes = accounts::recoverycodes::fresh();
    const auto event = eventAbout(u"user.recovery_codes_made"_s, *who, *request, now);
    auto work = [codes = page.codes, event, &events = services.provider.events()](store::Connection &unit) -> Result<> {
        if (const auto made = accounts::recoverycodes::replace(unit, event.userId, codes, event.time); !made)
            return made;
        events.announce(unit, event);
        return {};
    };
    const auto made = co_await written(services.store, std::move(work));
    if (!made)
        co_return oauth::busyPage(services, *request, {}, made.error());
    co_return pages::recoveryCodes(page);
}

} // namespace bc::server::account
