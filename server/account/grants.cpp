#include "core/accounts/trustedbrowsers.h"
#include "core/base/clock.h"
#include "core/oauth/consent.h"
#include "core/oauth/provider.h"
#include "server/account/endpoints.h"
#include "server/account/visitor.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/authorization.h"

using namespace Qt::StringLiterals;

namespace bc::server::account {

QCoro::Task<http::Response> revokeConsent(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    const qint64 id = http::Parameters(request->body).value(u"consent").toLongLong();
    const auto consent = bc::oauth::consents::find(*who->reader, id);
    if (!consent)
        co_return oauth::busyPage(services, *request, {}, consent.error());
    if (!*consent || (*consent)->userId != who->person.user.id || !(*consent)->active())
        co_return http::Response::redirect("/account", 303).notStored();
    auto event = eventAbout(u"consent.revoked"_s, *who, *request, now);
    event.applicationId = (*consent)->applicationId;
    auto work = [id, event, &events = services.provider.events()](store::Connection &unit) -> Result<> {
        if (const auto revoked = bc::oauth::consents::revoke(unit, id, event.time); !revoked)
            return revoked;
        events.announce(unit, event);
        return {};
    };
    const auto revoked = co_await written(services.store, std::move(work));
    if (!revoked && revoked.error().kind != ErrorKind::NotFound)
        co_return oauth::busyPage(services, *request, {}, revoked.error());
    co_return done("consent");
}

QCoro::Task<http::Response> forgetBrowser(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitorWithForm(services, *request, now);
    if (!who)
        co_return who.error();
    const QString uuid = http::Parameters(request->body).value(u"browser");
    auto event = eventAbout(u"user.browser_forgotten"_s, *who, *request, now);
    auto work = [uuid, event, &events = services.provider.events()](store::Connection &unit) -> Result<bool> {
        const auto forgotten = accounts::trustedbrowsers::forget(unit, event.userId, uuid);
        if (forgotten && *forgotten)
            events.announce(unit, event);
        return forgotten;
    };
    const auto forgotten = co_await written(services.store, std::move(work));
    if (!forgotten)
        co_return oauth::busyPage(services, *request, {}, forgotten.error());
    co_return *forgotten ? done("browser") : http::Response::redirect("/account", 303).notStored();
}

} // namespace bc::server::account
