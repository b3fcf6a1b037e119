#include "core/accounts/secondfactors.h"
#include "core/oauth/grants/grant.h"
#include "core/oauth/passwordsignin.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

const Sentence wrong("password_wrong", u"The user name or the password is wrong.");
const Sentence
    factorMissing("second_factor_missing",
                  u"This account has a second factor, which is not asked for here: the person must sign in at "
                  u"/authorize.");

Judged<passwordsignin::Candidate> candidate(const GrantRequest &request, const QString &name)
{
    CheckContext &context = request.context;
    CheckLine line(context.record, "account may sign in");
    // A confidential client asks for many people from one address, and answers for them; it has shown who it is.
    const QString address = request.client->application.isPublic ? request.origin.address : QString();
    auto who = passwordsignin::candidate(context.reader, name, address, {}, context.now);
    if (!who)
        return line.refuse(who.error());
    if (who->wait.count() > 0)
        return line.refuse(ErrorCode::TemporarilyUnavailable,
                           Sentence("too_many_tries", u"Too many wrong tries came from this address."));
    if (who->mayTry)
        line.detail(who->detail);
    else
        line.skip(who->detail);
    return *std::move(who);
}

TokenUnit failureUnit(const passwordsignin::Candidate &who, const Event &event, const Events *events)
{
    return [who, event, events](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
        if (const auto counted = passwordsignin::failed(unit, who, event, *events); !counted)
            return fail(counted.error());
        return Judged<IssuedTokens>(refuse(ErrorCode::InvalidGrant, wrong));
    };
}

} // namespace

Judged<TokenStep> PasswordGrant::handle(const GrantRequest &request) const
{
    CheckContext &context = request.context;
    const auto name = request.required(u"username"_s);
    if (!name)
        return tl::make_unexpected(name.error());
    const auto password = request.required(u"password"_s);
    if (!password)
        return tl::make_unexpected(password.error());
    const auto scope = checks::scopeRequested(context, *request.client, request.parameters.value(u"scope"));
    if (!scope)
        return tl::make_unexpected(scope.error());
    const auto audience =
        checks::resourcesAmong(context, request.client->application.metadata.resources, request.parameters);
    if (!audience)
        return tl::make_unexpected(audience.error());
    const auto who = candidate(request, *name);
    if (!who)
        return tl::make_unexpected(who.error());

    Event failed = request.event(u"user.sign_in_failed"_s, who->user.value_or(accounts::User()));
    failed.refused = true;
    failed.detail = {{u"grant_type"_s, type()}};
    tokens::Order order = request.order("password", who->user.value_or(accounts::User()));
    order.familyScope = order.accessScope = scope->join(u' ');
    order.authTime = context.now;
    order.amr = u"pwd"_s;
    order.audience = order.familyResources = *audience;
    Event issuedEvent = request.event(u"token.issued"_s, order.user);
    issuedEvent.detail = {{u"grant_type"_s, type()}, {u"scope"_s, order.accessScope}};

    // Before the verdict, for signing needs this thread's reader: whoever is refused costs as much as who is not.
    auto made = request.make(order);
    if (!made)
        return tl::make_unexpected(made.error());

    PasswordQuestion question{password->toUtf8(), who->phc, {}};
    question.then = [who = *who, failed, order, issuedEvent, prepared = *std::move(made), now = context.now,
                     client = request.client,
                     events = &request.events](bool correct, const passwordsignin::Renewal &renewal) -> TokenUnit {
        if (!correct || !who.mayTry)
            return failureUnit(who, failed, events);
        IssuedTokens issued = prepared;
        issued.username = order.user.username;
        issued.email = order.user.email;
        issued.firstName = order.user.firstName;
        issued.lastName = order.user.lastName;
        issued.language = order.user.language;
        return [issued, order, issuedEvent, now, client, events, renewal, guess = who.guess,
                late = failureUnit(who, failed, events)](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
            const auto factors = accounts::secondfactors::summary(unit, guess.userId);
            if (!factors)
                return fail(factors.error());
            if (factors->any())
                return Judged<IssuedTokens>(refuse(ErrorCode::InvalidGrant, factorMissing));
            const auto passed = accounts::throttle::passed(unit, guess, {}, now);
            if (!passed)
                return fail(passed.error());
            if (!*passed) // locked by wrong ones that were verified before this one
                return late(unit);
            if (const auto kept = passwordsignin::renew(unit, guess.userId, renewal, now); !kept)
                return fail(kept.error());
            IssuedTokens answer = issued;
            if (const auto stored = tokens::storeFamily(unit, answer, order); !stored)
                return fail(stored.error());
            if (const auto touched = touchApplication(unit, *client, now); !touched)
                return fail(touched.error());
            Event named = issuedEvent;
            named.familyId = answer.familyId;
            events->announce(unit, named);
            return answer;
        };
    };
    return TokenStep(std::move(question));
}

} // namespace bc::oauth
