#include "core/accounts/accounts.h"
#include "core/applications/applications.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/rotation.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

/// The application that direct sign-ins belong to, as the unit of work sees it (never through the cache, which must
/// not learn what is not committed).
Result<applications::Application> directApplication(store::Connection &unit, const QString &clientId)
{
    auto application = applications::findByClientId(unit, clientId);
    if (!application)
        return fail(application.error());
    if (!*application || !(*application)->active())
        return fail(ErrorKind::NotFound,
                    u"The application %1 for direct sign-ins is missing or disabled."_s.arg(clientId),
                    u"Restore it, or create the workspace anew with init."_s);
    return std::move(**application);
}

tokens::Order orderFor(const applications::Application &application, const ProviderSettings &settings,
                       const accounts::User &user)
{
    tokens::Order order;
    order.applicationId = application.id;
    order.grantType = "direct";
    order.accessScope = order.familyScope = application.scope;
    order.accessLife =
        application.accessTokenSeconds ? std::chrono::seconds(*application.accessTokenSeconds) : settings.accessLife;
    order.refreshLife = std::chrono::seconds(application.refreshTokenSeconds);
    order.user = user;
    return order;
}

Event eventFor(const QString &name, const tokens::Order &order, Instant now, const Origin &origin)
{
    Event event;
    event.name = name;
    event.time = now;
    event.tenantId = order.user.tenantId;
    event.userId = order.user.id;
    event.applicationId = order.applicationId;
    event.origin = origin;
    event.detail = {{u"grant_type"_s, u"direct"_s}, {u"scope"_s, order.accessScope}};
    return event;
}

} // namespace

Result<IssuedTokens> Provider::issueDirect(store::Connection &unit, const accounts::User &user, Instant now,
                                           const Origin &origin)
{
    const auto application = directApplication(unit, m_settings.directClientId);
    if (!application)
        return fail(application.error());
    tokens::Order order = orderFor(*application, m_settings, user);
    order.authTime = now;
    IssuedTokens issued = tokens::make(order, now);
    if (const auto stored = tokens::storeFamily(unit, issued, order); !stored)
        return fail(stored.error());
    Event event = eventFor(u"token.issued"_s, order, now, origin);
    event.familyId = issued.familyId;
    m_events.announce(unit, event);
    return issued;
}

Result<Judged<IssuedTokens>> Provider::refreshDirect(store::Connection &unit, const QString &refreshToken, Instant now,
                                                     const Origin &origin)
{
    const auto refused = [] {
        return Judged<IssuedTokens>(
            refuse(ErrorCode::InvalidGrant, Sentence("refresh_token_invalid", u"The refresh token is not valid.")));
    };
    const auto application = directApplication(unit, m_settings.directClientId);
    if (!application)
        return fail(application.error());
    const auto stored = tokens::findRefresh(unit, refreshToken);
    if (!stored)
        return fail(stored.error());
    if (!*stored || (*stored)->applicationId != application->id || (*stored)->familyRevokedTime ||
        !(*stored)->jkt.isEmpty() || (!(*stored)->usedTime && (*stored)->expiresTime <= now))
        return refused();
    const auto user = accounts::people::find(unit, (*stored)->userId);
    if (!user)
        return fail(user.error());
    if (!*user || (*user)->state != accounts::activeState)
        return refused();
    const auto tenant = accounts::tenants::find(unit, (*user)->tenantId);
    if (!tenant)
        return fail(tenant.error());
    if (!*tenant || (*tenant)->state != accounts::activeState)
        return refused();
    tokens::Rotation rotation;
    rotation.refreshToken = refreshToken;
    rotation.order = orderFor(*application, m_settings, **user);
    rotation.order.accessScope = rotation.order.familyScope = (*stored)->scope;
    rotation.issued = tokens::make(rotation.order, now);
    rotation.sealed = tokens::sealSuccessor(refreshToken, rotation.issued);
    rotation.grace = m_settings.refreshGrace;
    rotation.event = eventFor(u"token.refreshed"_s, rotation.order, now, origin);
    rotation.events = &m_events;
    return tokens::rotate(unit, rotation);
}

} // namespace bc::oauth
