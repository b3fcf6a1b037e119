#include "core/oauth/device.h"
#include "core/oauth/grants/grant.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

const Sentence invalidDeviceCode("device_code_invalid", u"The device code is not valid.");

using State = DeviceRequest::State;

Judged<DeviceRequest> requestFound(const GrantRequest &request, const QString &deviceCode)
{
    CheckLine line(request.context.record, "device code of this client");
    auto found = device::findByDeviceCode(request.context.reader, deviceCode);
    if (!found)
        return line.refuse(found.error());
    if (!*found)
        return line.refuse(ErrorCode::InvalidGrant, invalidDeviceCode,
                           Sentence("no_such_device_code", u"No such device code was issued."));
    if ((*found)->applicationId != request.client->application.id)
        return line.refuse(ErrorCode::InvalidGrant, invalidDeviceCode,
                           Sentence("issued_to_another", u"It was issued to another application."));
    if ((*found)->used)
        return line.refuse(ErrorCode::InvalidGrant, invalidDeviceCode,
                           Sentence("device_code_used", u"It was exchanged for tokens before."));
    return std::move(**found);
}

Judged<> requestLive(CheckContext &context, const DeviceRequest &request)
{
    CheckLine line(context.record, "device code not expired");
    line.detail(Sentence("until", u"until %1", toRfc3339(request.expiresTime)));
    if (request.expiresTime <= context.now)
        return line.refuse(ErrorCode::ExpiredToken, u"The device code has expired."_s,
                           Sentence("it_expired", u"It expired at %1", toRfc3339(request.expiresTime)));
    return {};
}

Judged<> notDenied(CheckContext &context, const DeviceRequest &request)
{
    CheckLine line(context.record, "person's word");
    if (request.state == State::Denied)
        return line.refuse(ErrorCode::AccessDenied, Sentence("person_refused", u"The person did not allow it."));
    if (request.state == State::Pending)
        line.skip(Sentence("not_given_yet", u"Not given yet."));
    else
        line.detail(Sentence("allowed_by_user", u"Allowed by user %1.", request.userId));
    return {};
}

/// Nobody has decided: the device is told to ask again, or to ask more slowly.
TokenUnit pollUnit(qint64 id, Instant now)
{
    return [id, now](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
        const auto polled = device::poll(unit, id, now);
        if (!polled)
            return fail(polled.error());
        if (*polled == device::Poll::TooSoon)
            return Judged<IssuedTokens>(refuse(
                ErrorCode::SlowDown, Sentence("slow_down", u"Ask less often: the interval has grown by 5 seconds.")));
        return Judged<IssuedTokens>(
            refuse(ErrorCode::AuthorizationPending, Sentence("not_decided_yet", u"The person has not decided yet.")));
    };
}

} // namespace

Judged<TokenStep> DeviceCodeGrant::handle(const GrantRequest &request) const
{
    CheckContext &context = request.context;
    const auto presented = request.required(u"device_code"_s);
    if (!presented)
        return tl::make_unexpected(presented.error());
    const auto found = requestFound(request, *presented);
    if (!found)
        return tl::make_unexpected(found.error());
    if (const auto live = requestLive(context, *found); !live)
        return tl::make_unexpected(live.error());
    if (const auto word = notDenied(context, *found); !word)
        return tl::make_unexpected(word.error());
    if (found->state == State::Pending)
        return TokenStep(pollUnit(found->id, context.now));
    const auto audience = request.audience(found->resources);
    if (!audience)
        return tl::make_unexpected(audience.error());
    auto person = checks::personActive(context, found->userId);
    if (!person)
        return tl::make_unexpected(person.error());

    tokens::Order order = request.order("urn:ietf:params:oauth:grant-type:device_code", std::move(*person));
    order.familyScope = order.accessScope = found->scope;
    order.familyResources = found->resources;
    order.audience = *audience;
    order.authTime = found->authTime;
    order.amr = found->amr;
    auto made = request.make(order);
    if (!made)
        return tl::make_unexpected(made.error());
    Event event = request.event(u"token.issued"_s, order.user);
    event.detail = {{u"grant_type"_s, type()}, {u"scope"_s, found->scope}};
    return TokenStep(TokenUnit([id = found->id, issued = *std::move(made), order, event, client = request.client,
                                events = &request.events](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
        const auto used = device::use(unit, id, issued.createdTime);
        if (!used)
            return fail(used.error());
        if (!*used)
            return Judged<IssuedTokens>(refuse(ErrorCode::InvalidGrant, invalidDeviceCode));
        IssuedTokens answer = issued;
        answer.rowsWritten.append("device_request used");
        if (const auto stored = tokens::storeFamily(unit, answer, order); !stored)
            return fail(stored.error());
        const auto linked =
            unit.execute(u"UPDATE device_request SET family_id = ? WHERE id = ?", {answer.familyId, id});
        if (!linked)
            return fail(linked.error());
        if (const auto touched = touchApplication(unit, *client, issued.createdTime); !touched)
            return fail(touched.error());
        Event named = event;
        named.familyId = answer.familyId;
        events->announce(unit, named);
        return answer;
    }));
}

} // namespace bc::oauth
