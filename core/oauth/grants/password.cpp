#include "core/accounts/accounts.h"
#include "core/oauth/grants/grant.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

const QString wrong = u"The user name or the password is wrong."_s;

/// Who may sign in at all; nothing for an unknown, disabled or locked account, of which the client is not told.
struct Candidate
{
    std::optional<accounts::User> user;
    bool mayTry = false;
    QString phc;
    QString detail;
};

Judged<Candidate> candidate(CheckContext &context, const QString &name)
{
    CheckLine line(context.record, "account may sign in");
    Candidate found;
    const auto user = accounts::people::findBySignInName(context.reader, name);
    if (!user)
        return line.refuse(user.error());
    if (!*user) {
        line.skip(u"There is no such account; the password is hashed all the same."_s);
        return found;
    }
    found.user = **user;
    const auto tenant = accounts::tenants::find(context.reader, found.user->tenantId);
    if (!tenant)
        return line.refuse(tenant.error());
    const bool active =
        found.user->state == accounts::activeState && *tenant && (*tenant)->state == accounts::activeState;
    const bool locked = found.user->lockedUntil && *found.user->lockedUntil > context.now;
    if (!active || locked) {
        line.skip(u"User %1 is %2; the password is hashed all the same."_s.arg(found.user->id)
                      .arg(active ? u"locked"_s : u"disabled"_s));
        return found;
    }
    const auto phc = accounts::people::passwordHash(context.reader, found.user->id);
    if (!phc)
        return line.refuse(phc.error());
    line.detail(u"user %1"_s.arg(found.user->id));
    found.mayTry = true;
    found.phc = *phc;
    return found;
}

TokenUnit failureUnit(const Candidate &who, Event event, const Events *events)
{
    return [who, event = std::move(event), events](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
        if (who.user) {
            if (const auto counted = accounts::people::recordFailure(unit, who.user->id, event.time); !counted)
                return fail(counted.error());
        }
        // For an unknown account too: what only known ones do would be seen in the time it takes.
        events->announce(unit, event);
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
    const auto who = candidate(context, *name);
    if (!who)
        return tl::make_unexpected(who.error());

    Event failed = request.event(u"user.sign_in_failed"_s, who->user.value_or(accounts::User()));
    failed.refused = true;
    failed.detail = {{u"grant_type"_s, type()}};
    tokens::Order order = request.order("password", who->user.value_or(accounts::User()));
    order.familyScope = order.accessScope = scope->join(u' ');
    order.authTime = context.now;
    Event issuedEvent = request.event(u"token.issued"_s, order.user);
    issuedEvent.detail = {{u"grant_type"_s, type()}, {u"scope"_s, order.accessScope}};

    PasswordQuestion question{password->toUtf8(), who->phc, {}};
    question.then = [who = *who, failed, order, issuedEvent, now = context.now, client = request.client,
                     events = &request.events](bool correct) -> TokenUnit {
        if (!correct || !who.mayTry)
            return failureUnit(who, failed, events);
        IssuedTokens issued = tokens::make(order, now);
        issued.username = order.user.username;
        issued.email = order.user.email;
        issued.firstName = order.user.firstName;
        issued.lastName = order.user.lastName;
        issued.language = order.user.language;
        return
            [issued, order, issuedEvent, now, client, events](store::Connection &unit) -> Result<Judged<IssuedTokens>> {
                IssuedTokens answer = issued;
                if (const auto stored = tokens::storeFamily(unit, answer, order); !stored)
                    return fail(stored.error());
                if (const auto noted = accounts::people::recordSignIn(unit, order.user.id, now); !noted)
                    return fail(noted.error());
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
