#include "core/applications/applications.h"
#include "core/oauth/checks/checks.h"
#include "core/oauth/consent.h"
#include "core/oauth/device.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

constexpr int candidates = 3; ///< user codes tried when one is another device's: with 34 bits it never comes to that

Judged<DeviceRequest> pendingRequest(CheckContext &context, const QString &typed)
{
    CheckLine line(context.record, "user code live");
    const QString refusal = u"There is no such code."_s;
    const QString userCode = device::userCodeOf(typed);
    if (userCode.isEmpty())
        return line.refuse(ErrorCode::InvalidRequest, refusal, Sentence("no_code", u"It cannot be a code."));
    auto found = device::findByUserCode(context.reader, userCode);
    if (!found)
        return line.refuse(found.error());
    if (!*found)
        return line.refuse(ErrorCode::InvalidRequest, refusal, Sentence("no_such_code", u"No such code was issued."));
    if ((*found)->expiresTime <= context.now)
        return line.refuse(ErrorCode::InvalidRequest, refusal,
                           Sentence("it_expired", u"It expired at %1", toRfc3339((*found)->expiresTime)));
    if ((*found)->state != DeviceRequest::State::Pending)
        return line.refuse(ErrorCode::InvalidRequest, refusal,
                           Sentence("decided_already", u"Somebody has decided already."));
    line.detail(Sentence("issued_at", u"issued at %1", toRfc3339((*found)->createdTime)));
    return std::move(**found);
}

} // namespace

Judged<std::function<Result<DeviceCodes>(store::Connection &)>>
Provider::authorizeDevice(store::Connection &reader, const ClientRequest &request, Instant now, DecisionRecord &record)
{
    using Unit = std::function<Result<DeviceCodes>(store::Connection &)>;
    CheckContext context{reader, m_applications, m_settings, now, record};
    if (const auto clean = checks::noSecretInUrl(context, request.query); !clean)
        return tl::make_unexpected(clean.error());
    if (const auto once = checks::parametersOnce(context, request.body); !once)
        return tl::make_unexpected(once.error());
    const auto client = checks::clientAuthentication(context, request.body, request.basic);
    if (!client)
        return tl::make_unexpected(client.error());
    if (const auto allowed = checks::grantAllowed(context, **client, applications::deviceCodeGrantType()); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto scopes = checks::scopeRequested(context, **client, request.body.value(u"scope"));
    if (!scopes)
        return tl::make_unexpected(scopes.error());
    const auto resources = checks::resourcesAmong(context, (*client)->application.metadata.resources, request.body);
    if (!resources)
        return tl::make_unexpected(resources.error());
    DeviceCodes codes{tokens::fresh(now), {}, m_settings.deviceLife, m_settings.deviceInterval};
    std::array<QString, candidates> userCodes;
    for (QString &code : userCodes)
        code = device::freshUserCode();
    auto issue = Unit([codes, userCodes, now, scope = scopes->join(u' '), resources = *resources,
                       id = (*client)->application.id](store::Connection &unit) -> Result<DeviceCodes> {
        DeviceCodes answer = codes;
        for (const QString &code : userCodes) {
            answer.userCode = code;
            const auto stored = device::store(unit, answer, id, scope, resources, now);
            if (!stored)
                return fail(stored.error());
            if (*stored)
                return answer;
        }
        return fail(ErrorKind::Busy, u"No user code is free."_s);
    });
    return singleuse::orFail<DeviceCodes>(context.uses, std::move(issue));
}

Judged<Authorization> Provider::deviceRequest(store::Connection &reader, const QString &userCode, Instant now,
                                              DecisionRecord &record)
{
    CheckContext context{reader, m_applications, m_settings, now, record};
    const auto request = pendingRequest(context, userCode);
    if (!request)
        return tl::make_unexpected(request.error());
    const auto client = checks::clientOfId(context, request->applicationId);
    if (!client)
        return tl::make_unexpected(client.error());
    if (const auto allowed = checks::grantAllowed(context, **client, applications::deviceCodeGrantType()); !allowed)
        return tl::make_unexpected(allowed.error());
    Authorization authorization;
    authorization.client = *client;
    authorization.scopes = request->scope.split(u' ', Qt::SkipEmptyParts);
    authorization.resources = request->resources;
    authorization.promptConsent = true; // whoever lured a person here brought the code (RFC 8628 §5.4)
    authorization.device = Device{request->id, device::userCodeOf(userCode)};
    return authorization;
}

std::function<Result<bool>(store::Connection &)> Provider::deviceUnit(const Authorization &authorization,
                                                                      const SignedIn &person, const Decision &decision,
                                                                      Instant now, const Origin &origin) const
{
    return [authorization, person, decision, now, origin, this](store::Connection &unit) -> Result<bool> {
        const auto decided = device::decide(unit, authorization.device->id, decision.allowed, person, now);
        if (!decided || !*decided)
            return decided;
        Event event = eventAbout(u"consent.denied"_s, authorization, person, now, origin);
        event.refused = !decision.allowed;
        if (decision.allowed) {
            const auto consent =
                consents::grant(unit, person.user.tenantId, person.user.id, authorization.client->application.id,
                                authorization.scopes, authorization.resources, now, decision.sharing);
            if (!consent)
                return fail(consent.error());
            event.name = u"consent.granted"_s;
        }
        m_events.announce(unit, event);
        return true;
    };
}

std::function<Result<>(store::Connection &)> Provider::wrongUserCodeUnit(Instant now, const Origin &origin) const
{
    Event event;
    event.name = u"device.code_wrong"_s;
    event.refused = true;
    event.time = now;
    event.origin = origin;
    return [event, this](store::Connection &unit) -> Result<> {
        m_events.announce(unit, event);
        return {};
    };
}

} // namespace bc::oauth
