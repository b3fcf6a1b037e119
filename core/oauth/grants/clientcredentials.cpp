#include "core/oauth/grants/grant.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

Judged<TokenStep> ClientCredentialsGrant::handle(const GrantRequest &request) const
{
    CheckContext &context = request.context;
    if (request.client->application.isPublic)
        return CheckLine(context.record, "confidential application")
            .refuse(ErrorCode::UnauthorizedClient,
                    Sentence("public_without_credentials", u"A public application cannot use client_credentials."));
    auto scope = checks::scopeRequested(context, *request.client, request.parameters.value(u"scope"));
    if (!scope)
        return tl::make_unexpected(scope.error());
    // Nobody signed in of whom an ID token could tell; the answer's `scope` says so (RFC 6749 §3.3).
    if (scope->removeAll(u"openid"_s) > 0 && scope->isEmpty())
        return CheckLine(context.record, "scope")
            .refuse(ErrorCode::InvalidScope, Sentence("openid_needs_person", u"openid needs a person who signs in."));
    {
        CheckLine line(context.record, "person active");
        line.detail(Sentence("application_owner", u"the application's owner"));
        if (!request.client->ownerActive())
            return line.refuse(ErrorCode::UnauthorizedClient,
                               Sentence("owner_disabled", u"The application's owner is disabled."));
    }
    const auto audience =
        checks::resourcesAmong(context, request.client->application.metadata.resources, request.parameters);
    if (!audience)
        return tl::make_unexpected(audience.error());
    tokens::Order order = request.order("client_credentials", request.client->owner);
    order.familyScope = order.accessScope = scope->join(u' ');
    order.audience = order.familyResources = *audience;
    order.forClient = true;
    auto made = request.make(order);
    if (!made)
        return tl::make_unexpected(made.error());
    Event event = request.event(u"token.issued"_s, order.user);
    event.detail = {{u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, order.accessScope}};
    return TokenStep(TokenUnit([issued = *std::move(made), order, event, client = request.client,
                                events = &request.events](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
        IssuedTokens answer = issued;
        if (const auto stored = tokens::storeFamily(unit, answer, order); !stored)
            return fail(stored.error());
        if (const auto touched = touchApplication(unit, *client, answer.createdTime); !touched)
            return fail(touched.error());
        Event named = event;
        named.familyId = answer.familyId;
        events->announce(unit, named);
        return answer;
    }));
}

} // namespace bc::oauth
