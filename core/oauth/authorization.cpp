#include "core/oauth/authorization.h"

#include "core/accounts/accounts.h"
#include "core/oauth/backchannel.h"
#include "core/oauth/checks/checks.h"
#include "core/oauth/consent.h"
#include "core/oauth/provider.h"
#include "core/oauth/pushedrequest.h"
#include "core/oauth/tokens/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

tl::unexpected<AuthorizationRefusal> onPage(const Refusal &refusal, const QStringList &uiLocales)
{
    return tl::make_unexpected(AuthorizationRefusal{refusal, {}, ResponseMode::Query, {}, uiLocales});
}

QStringList localesOf(const Parameters &parameters)
{
    return parameters.value(u"ui_locales").split(u' ', Qt::SkipEmptyParts);
}

QStringList without(QStringList asked, const QStringList &allowed)
{
    asked.removeIf([&allowed](const QString &one) { return allowed.contains(one); });
    return asked;
}

/// The checks whose refusal may be told to the client: it is known by now, and so is its redirect address.
Judged<> afterRedirect(CheckContext &context, SigningKeys &keys, const Parameters &parameters, bool pushed,
                       Authorization &authorization)
{
    const Client &client = *authorization.client;
    if (const auto way = checks::pushedIfRequired(context, client, pushed); !way)
        return way;
    if (const auto type = checks::responseType(context, parameters); !type)
        return type;
    if (const auto allowed = checks::grantAllowed(context, client, u"authorization_code"_s); !allowed)
        return allowed;
    const auto challenge = checks::codeChallenge(context, client, parameters);
    if (!challenge)
        return tl::make_unexpected(challenge.error());
    authorization.codeChallenge = *challenge;
    const auto scopes = checks::scopeRequested(context, client, parameters.value(u"scope"));
    if (!scopes)
        return tl::make_unexpected(scopes.error());
    authorization.scopes = *scopes;
    const auto resources = checks::resourcesAmong(context, client.application.metadata.resources, parameters);
    if (!resources)
        return tl::make_unexpected(resources.error());
    authorization.resources = *resources;
    const auto announced = checks::dpopKeyAnnounced(context, parameters);
    if (!announced)
        return tl::make_unexpected(announced.error());
    authorization.dpopJkt = *announced;
    authorization.nonce = parameters.value(u"nonce");
    if (const auto claims = checks::claimsRequested(context, parameters.value(u"claims"), authorization); !claims)
        return claims;
    if (const auto prompt = checks::prompt(context, parameters, authorization); !prompt)
        return prompt;
    return checks::idTokenHint(context, keys, parameters.value(u"id_token_hint"), authorization);
}

/// A pushed request serves one authorization: here is decided which (RFC 9126 §4).
Result<> usePushed(store::Connection &unit, const Authorization &authorization, Instant now)
{
    if (!authorization.pushed)
        return {};
    const auto used = pushed::use(unit, authorization.pushed->key, now);
    if (!used)
        return fail(used.error());
    if (!*used)
        return fail(ErrorKind::Conflict, u"The pushed request was used before, or it expired."_s);
    return {};
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace

Event eventAbout(const QString &name, const Authorization &authorization, const SignedIn &person, Instant now,
                 const Origin &origin)
{
    Event event;
    event.name = name;
    event.time = now;
    event.tenantId = person.user.tenantId;
    event.userId = person.user.id;
    event.applicationId = authorization.client->application.id;
    event.origin = origin;
    event.detail = {{u"scope"_s, authorization.scopes.join(u' ')}};
    if (authorization.device)
        event.detail.insert(u"device"_s, true);
    return event;
}

std::optional<ResponseMode> responseModeOf(QStringView text)
{
    if (text == u"query")
        return ResponseMode::Query;
    if (text == u"fragment")
        return ResponseMode::Fragment;
    return text == u"form_post" ? std::optional(ResponseMode::FormPost) : std::nullopt;
}

tl::expected<Authorization, AuthorizationRefusal>
Provider::authorize(store::Connection &reader, const Parameters &parameters, Instant now, DecisionRecord &record)
{
    CheckContext context{reader, m_applications, m_settings, now, record};
    const QStringList uiLocales = localesOf(parameters);
    const QString requestUri = parameters.value(u"request_uri");
    const bool pushed = pushed::isRequestUri(requestUri);
    // A repeated client_id, redirect_uri or request_uri leaves in doubt whose request this is: a page, like everything
    // up to the redirect address. Other repeated parameters are told to the client.
    const auto once = checks::parametersOnce(context, parameters);
    const QString repeated = parameters.repeated();
    if (!once && (pushed || repeated == u"client_id" || repeated == u"redirect_uri"))
        return onPage(once.error(), uiLocales);
    const auto client = checks::clientFound(context, parameters.value(u"client_id"));
    if (!client)
        return onPage(client.error(), uiLocales);
    if (!pushed)
        return checkedAuthorization(context, *client, parameters, once, false);
    // What was pushed is the whole request: anything else in the address could be the browser's own (RFC 9126 §4).
    const auto request = checks::pushedRequest(context, **client, requestUri);
    if (!request)
        return onPage(request.error(), uiLocales);
    auto authorization = checkedAuthorization(context, *client, request->parameters, {}, true);
    if (authorization)
        authorization->pushed = Pushed{request->key, request->createdTime, request->opened};
    return authorization;
}

tl::expected<Authorization, AuthorizationRefusal> Provider::checkedAuthorization(CheckContext &context,
                                                                                 const ClientPtr &client,
                                                                                 const Parameters &parameters,
                                                                                 const Judged<> &once, bool pushed)
{
    Authorization authorization;
    authorization.uiLocales = localesOf(parameters);
    authorization.client = client;
    const auto redirect = checks::redirectAddress(context, *client, parameters.value(u"redirect_uri"));
    if (!redirect)
        return onPage(redirect.error(), authorization.uiLocales);
    authorization.redirectUri = *redirect;
    authorization.redirectSent = parameters.has(u"redirect_uri");
    authorization.state = parameters.value(u"state");
    authorization.responseMode = responseModeOf(parameters.value(u"response_mode")).value_or(ResponseMode::Query);
    const Judged<> rest = once ? afterRedirect(context, m_keys, parameters, pushed, authorization) : once;
    if (!rest)
        return tl::make_unexpected(AuthorizationRefusal{rest.error(), authorization.redirectUri,
                                                        authorization.responseMode, authorization.state,
                                                        authorization.uiLocales});
    return authorization;
}

Judged<Interaction> Provider::interaction(store::Connection &reader, const Authorization &authorization,
                                          const std::optional<SignedIn> &person, Instant now, DecisionRecord &record)
{
    {
        CheckLine line(record, "session");
        Sentence why;
        // Whoever signed in after the request was pushed did what it asks for; its parameters cannot be taken away as
        // those in an address are.
        const bool since = person && authorization.pushed && person->authTime >= authorization.pushed->createdTime;
        if (!person)
            why = Sentence("nobody_signed_in", u"Nobody is signed in.");
        else if (authorization.promptLogin && !since)
            why = Sentence("prompt_login", u"The client asks for a new sign-in (prompt=login).");
        else if (authorization.maxAge && !since && now - person->authTime > *authorization.maxAge)
            why = Sentence("older_than_max_age", u"The sign-in is older than max_age.");
        else if (!authorization.subjects.isEmpty() && !authorization.subjects.contains(person->user.uuid))
            why = Sentence("another_person", u"The client expects another person.");
        if (!why.isEmpty()) {
            if (authorization.promptNone)
                return line.refuse(ErrorCode::LoginRequired, u"The person has to sign in."_s, why);
            line.skip(why);
            return Interaction::SignIn;
        }
        line.detail(
            Sentence("user_signed_in", u"user %1, signed in at %2", person->user.id, toRfc3339(person->authTime)));
    }
    if (!authorization.contextClasses.isEmpty()) {
        CheckLine line(record, "acr");
        const QString acr = accounts::acrOf(person->amr);
        line.detail(acr);
        // A second factor is asked for whenever there is one: signing in again would not bring more.
        if (!authorization.contextClasses.contains(acr))
            return line.refuse(ErrorCode::UnmetAuthenticationRequirements,
                               u"The person did not sign in in the way that is asked for."_s,
                               authorization.contextClasses.join(u' '));
    }
    CheckLine line(record, "consent");
    if (authorization.client->application.isFirstParty) {
        line.skip(Sentence("first_party", u"A first-party application needs none."));
        return Interaction::None;
    }
    const auto consent = consents::find(reader, person->user.id, authorization.client->application.id);
    if (!consent)
        return line.refuse(consent.error());
    // An allowed scope is allowed where the person was told that it is good (RFC 8707 §4), and nowhere else.
    const Consent allowed = *consent && (*consent)->active() ? **consent : Consent();
    const QStringList missing =
        without(authorization.scopes, allowed.scopes) + without(authorization.resources, allowed.resources);
    // A consent of earlier that left out the past beside `all`: that it is not left out has to be said, not just done.
    const bool widens = allowed.dataFrom && authorization.scopes.contains(u"all"_s);
    if (missing.isEmpty() && !widens && !authorization.promptConsent) {
        line.detail(Sentence("remembered_since", u"Remembered since %1", toRfc3339((*consent)->modifiedTime)));
        return Interaction::None;
    }
    const Sentence why = !missing.isEmpty() ? Sentence("not_yet_allowed", u"Not yet allowed: %1", missing.join(u' '))
                         : widens ? Sentence("past_not_yet_allowed", u"Not yet allowed: measurements from before %1",
                                             toRfc3339(*allowed.dataFrom))
                                  : Sentence("asked_anew", u"The client asks for it anew.");
    if (authorization.promptNone)
        return line.refuse(ErrorCode::ConsentRequired, u"The person has to consent."_s, why);
    line.skip(why);
    return Interaction::Consent;
}

std::function<Result<IssuedCode>(store::Connection &)> Provider::codeUnit(const Authorization &authorization,
                                                                          const SignedIn &person,
                                                                          const Decision &decision, Instant now,
                                                                          const Origin &origin) const
{
    return [authorization, person, decision, now, origin, code = tokens::fresh(now),
            this](store::Connection &unit) -> Result<IssuedCode> {
        const qint64 applicationId = authorization.client->application.id, userId = person.user.id;
        IssuedCode issued{code, 0};
        if (const auto open = usePushed(unit, authorization, now); !open)
            return fail(open.error());
        if (decision.allowed) {
            const auto consent = consents::grant(unit, person.user.tenantId, userId, applicationId,
                                                 authorization.scopes, authorization.resources, now, decision.sharing);
            if (!consent)
                return fail(consent.error());
            issued.consentId = *consent;
            m_events.announce(unit, eventAbout(u"consent.granted"_s, authorization, person, now, origin));
        }
        const auto stored = unit.execute(
            u"INSERT INTO authorization_code (code_hash, application_id, account_id, redirect_uri, scope, "
            u"code_challenge, "
            "nonce, auth_time, created_time, expires_time, sid, amr, claims) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)",
            {tokens::key(code.toLatin1()), applicationId, userId,
             authorization.redirectSent ? authorization.redirectUri : u""_s, authorization.scopes.join(u' '),
             orNull(authorization.codeChallenge), orNull(authorization.nonce), toMicros(person.authTime), toMicros(now),
             toMicros(now + m_settings.codeLife), person.sid, person.amr.join(u' '),
             authorization.idTokenClaims.join(u' ')});
        if (!stored)
            return fail(stored.error());
        if (!authorization.resources.isEmpty() || !authorization.dpopJkt.isEmpty()) {
            const auto bound =
                unit.execute(u"UPDATE authorization_code SET resources = ?, jkt = ? WHERE code_hash = ?",
                             {authorization.resources.join(u' '), authorization.dpopJkt, tokens::key(code.toLatin1())});
            if (!bound)
                return fail(bound.error());
        }
        const bool tellsEnd = !authorization.client->application.metadata.backchannelLogoutUrl.isEmpty();
        if (tellsEnd && !person.sid.isEmpty() && authorization.scopes.contains(u"openid")) {
            if (const auto kept = backchannel::remember(unit, person.sid, userId, applicationId, now); !kept)
                return fail(kept.error());
        }
        m_events.announce(unit, eventAbout(u"code.issued"_s, authorization, person, now, origin));
        return issued;
    };
}

std::function<Result<>(store::Connection &)> Provider::denialUnit(const Authorization &authorization,
                                                                  const SignedIn &person, Instant now,
                                                                  const Origin &origin) const
{
    Event event = eventAbout(u"consent.denied"_s, authorization, person, now, origin);
    event.refused = true;
    return [authorization, event, this](store::Connection &unit) -> Result<> {
        if (const auto open = usePushed(unit, authorization, event.time); !open)
            return open;
        m_events.announce(unit, event);
        return {};
    };
}

} // namespace bc::oauth
