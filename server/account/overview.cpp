#include "core/accounts/webauthn.h"
#include "core/applications/applications.h"
#include "core/base/clock.h"
#include "core/oauth/consent.h"
#include "server/account/endpoints.h"
#include "server/account/visitor.h"
#include "server/oauth/authorization.h"

namespace bc::server::account {

namespace {

Result<QList<pages::ConsentLine>> consentLines(store::Connection &reader, qint64 userId)
{
    const auto consents = bc::oauth::consents::list(reader, {.userId = userId, .limit = 100});
    if (!consents)
        return fail(consents.error());
    QList<pages::ConsentLine> lines;
    for (const bc::oauth::Consent &consent : consents->consents) {
        const auto application = applications::find(reader, consent.applicationId);
        if (!application)
            return fail(application.error());
        if (*application)
            lines.append({consent.id, (*application)->name, consent.scopes, consent.resources, consent.modifiedTime,
                          consent.dataFrom});
    }
    return lines;
}

/// Everything the page shows.
Result<> gather(const Services &services, const Visitor &who, Instant now, pages::AccountPage &page)
{
    const qint64 userId = who.person.user.id;
    auto factors = accounts::secondfactors::summary(*who.reader, userId);
    if (!factors)
        return fail(factors.error());
    auto sessions = accounts::sessions::list(*who.reader, userId, now);
    if (!sessions)
        return fail(sessions.error());
    auto browsers = accounts::trustedbrowsers::list(*who.reader, userId, now);
    if (!browsers)
        return fail(browsers.error());
    auto consents = consentLines(*who.reader, userId);
    if (!consents)
        return fail(consents.error());
    page.factors = *factors;
    page.passkeysPossible = accounts::webauthn::relyingParty(services.issuer).has_value();
    page.sessions = *std::move(sessions);
    page.browsers = *std::move(browsers);
    page.consents = *std::move(consents);
    return {};
}

} // namespace

QCoro::Task<http::Response> overview(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    const auto who = visitor(services, *request, now);
    if (!who)
        co_return who.error();
    pages::AccountPage page;
    page.frame = frameFor(services, *request, *who);
    page.thisSession = who->person.sid;
    if (const auto gathered = gather(services, *who, now, page); !gathered)
        co_return oauth::busyPage(services, *request, {}, gathered.error());
    co_return pages::account(page);
}

} // namespace bc::server::account
