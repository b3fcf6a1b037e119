#include "core/oauth/grants/grant.h"
#include "core/oauth/tokens/rotation.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

const Sentence invalidToken("refresh_token_invalid", u"The refresh token is not valid.");

Judged<tokens::StoredRefresh> refreshFound(const GrantRequest &request, const QString &refreshToken)
{
    CheckLine line(request.context.record, "refresh token found");
    auto stored = tokens::findRefresh(request.context.reader, refreshToken);
    if (!stored)
        return line.refuse(stored.error());
    if (!*stored)
        return line.refuse(ErrorCode::InvalidGrant, invalidToken,
                           Sentence("no_such_refresh_token", u"No such refresh token was issued."));
    line.detail(Sentence("family", u"family %1", (*stored)->familyId));
    if ((*stored)->applicationId != request.client->application.id)
        return line.refuse(ErrorCode::InvalidGrant, invalidToken,
                           Sentence("issued_to_another", u"It was issued to another application."));
    return std::move(**stored);
}

Judged<> refreshLive(CheckContext &context, const tokens::StoredRefresh &stored)
{
    CheckLine line(context.record, "refresh token live");
    if (stored.familyRevokedTime)
        return line.refuse(
            ErrorCode::InvalidGrant, invalidToken,
            Sentence("family_revoked", u"Its family was revoked at %1", toRfc3339(*stored.familyRevokedTime)));
    // One that was used goes on to the unit of work, which tells a retry from a theft.
    if (stored.usedTime)
        line.detail(Sentence("used_at", u"used at %1", toRfc3339(*stored.usedTime)));
    else if (stored.expiresTime <= context.now)
        return line.refuse(ErrorCode::InvalidGrant, invalidToken,
                           Sentence("it_expired", u"It expired at %1", toRfc3339(stored.expiresTime)));
    return {};
}

} // namespace

Judged<TokenStep> RefreshTokenGrant::handle(const GrantRequest &request) const
{
    CheckContext &context = request.context;
    const auto presented = request.required(u"refresh_token"_s);
    if (!presented)
        return tl::make_unexpected(presented.error());
    const auto stored = refreshFound(request, *presented);
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (const auto live = refreshLive(context, *stored); !live)
        return tl::make_unexpected(live.error());
    const auto scope = checks::scopeNarrowed(context, stored->scope, request.parameters.value(u"scope"));
    if (!scope)
        return tl::make_unexpected(scope.error());
    if (const auto proved = checks::keyOfGrant(context, stored->jkt, request.jkt); !proved)
        return tl::make_unexpected(proved.error());
    const auto audience = request.audience(stored->resources);
    if (!audience)
        return tl::make_unexpected(audience.error());
    auto person = checks::personActive(context, stored->userId);
    if (!person)
        return tl::make_unexpected(person.error());

    tokens::Rotation rotation;
    rotation.refreshToken = *presented;
    rotation.order = request.order("refresh_token", std::move(*person));
    rotation.order.accessScope = *scope;
    rotation.order.familyScope = stored->scope;
    // An ID token tells of the sign-in that all this began with, and has no nonce (OpenID Connect Core §12.2).
    rotation.order.authTime = stored->authTime;
    rotation.order.sid = stored->sid;
    rotation.order.amr = stored->amr;
    rotation.order.idTokenClaims = stored->claims.split(u' ', Qt::SkipEmptyParts);
    rotation.order.audience = *audience;
    rotation.order.forClient = stored->grantType == u"client_credentials";
    auto made = request.make(rotation.order);
    if (!made)
        return tl::make_unexpected(made.error());
    rotation.issued = *std::move(made);
    rotation.sealed = tokens::sealSuccessor(*presented, rotation.issued);
    rotation.grace = context.settings.refreshGrace;
    rotation.event = request.event(u"token.refreshed"_s, rotation.order.user);
    rotation.event.detail = {{u"scope"_s, *scope}};
    rotation.events = &request.events;
    return TokenStep(
        TokenUnit([rotation, client = request.client](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
            if (const auto touched = touchApplication(unit, *client, rotation.issued.createdTime); !touched)
                return fail(touched.error());
            return tokens::rotate(unit, rotation);
        }));
}

} // namespace bc::oauth
