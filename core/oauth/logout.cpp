#include "core/oauth/logout.h"

#include "core/accounts/accounts.h"
#include "core/oauth/checks/checks.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

/// The ID token may have expired: who signs out late is signed out all the same (RP-Initiated Logout §2).
Judged<std::optional<idtoken::Hint>> hintIn(CheckContext &context, SigningKeys &keys, const Parameters &parameters)
{
    CheckLine line(context.record, "id_token_hint");
    const QString token = parameters.value(u"id_token_hint");
    if (token.isEmpty()) {
        line.skip(Sentence("none_sent", u"None sent."));
        return std::nullopt;
    }
    const auto hint = idtoken::verified(context.reader, keys, context.settings.issuer, token, context.now);
    if (!hint && hint.error().kind != ErrorKind::Unauthorized)
        return line.refuse(hint.error());
    if (!hint)
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("hint_no_token", u"id_token_hint is no ID token of this provider."));
    const QString clientId = parameters.value(u"client_id");
    if (!clientId.isEmpty() && clientId != hint->clientId)
        return line.refuse(ErrorCode::InvalidRequest,
                           Sentence("hint_of_another", u"id_token_hint was issued to another application."));
    line.detail(Sentence("sub", u"sub %1", hint->sub));
    return std::optional(*hint);
}

/// Character by character one of the application's (RP-Initiated Logout §3).
Judged<QString> returnAddress(CheckContext &context, const ClientPtr &client, const QString &presented)
{
    CheckLine line(context.record, "redirect address");
    if (presented.isEmpty()) {
        line.skip(Sentence("none_sent", u"None sent."));
        return QString();
    }
    line.detail(presented);
    const QStringList registered = client ? client->application.metadata.postLogoutUrls : QStringList();
    for (const QString &one : registered)
        context.record.registered.append(
            {DecisionRecord::bounded(one), one == presented ? -1 : redirects::firstDifference(one, presented)});
    if (!registered.contains(presented))
        return line.refuse(ErrorCode::InvalidRequest,
                           u"The address is not registered for returning to after a sign-out."_s, presented);
    return presented;
}

} // namespace

Judged<LogoutRequest> Provider::logout(store::Connection &reader, const Parameters &parameters, Instant now,
                                       DecisionRecord &record)
{
    CheckContext context{reader, m_applications, m_settings, now, record};
    if (const auto once = checks::parametersOnce(context, parameters); !once)
        return tl::make_unexpected(once.error());
    LogoutRequest request;
    auto hint = hintIn(context, m_keys, parameters);
    if (!hint)
        return tl::make_unexpected(hint.error());
    request.hint = *std::move(hint);
    const QString clientId = request.hint ? request.hint->clientId : parameters.value(u"client_id");
    if (!clientId.isEmpty()) {
        const auto client = checks::clientFound(context, clientId);
        if (!client)
            return tl::make_unexpected(client.error());
        request.client = *client;
    }
    const auto address = returnAddress(context, request.client, parameters.value(u"post_logout_redirect_uri"));
    if (!address)
        return tl::make_unexpected(address.error());
    request.returnUri = *address;
    request.state = parameters.value(u"state");
    return request;
}

std::function<Result<>(store::Connection &)> Provider::logoutUnit(const LogoutRequest &request, const SignedIn &person,
                                                                  const QByteArray &sessionHash, Instant now,
                                                                  const Origin &origin) const
{
    Event event;
    event.name = u"user.signed_out"_s;
    event.time = now;
    event.tenantId = person.user.tenantId;
    event.userId = person.user.id;
    event.applicationId = request.client ? request.client->application.id : 0;
    event.origin = origin;
    return [event, sessionHash, sid = person.sid, this](store::Connection &unit) -> Result<> {
        if (const auto ended = accounts::sessions::revoke(unit, sessionHash, event.time); !ended)
            return ended;
        const auto tokens =
            families::revokeOnlineOfSession(unit, event.userId, sid, u"the person signed out"_s, event.time);
        if (!tokens)
            return fail(tokens.error());
        m_events.announce(unit, event);
        return {};
    };
}

} // namespace bc::oauth
