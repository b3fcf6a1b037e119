#include "core/accounts/accounts.h"
#include "core/accounts/passwordpolicy.h"
#include "core/audit/audit.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/api/v1/session.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::server::api::v1 {

using accounts::User;
namespace policy = accounts::passwordpolicy;
using http::RequestPtr;
using http::Response;

namespace {

constexpr int professional = 2;
constexpr qsizetype longestEmail = 254; // RFC 5321 §4.5.3.1.3

/// Not a full grammar (RFC 5322 allows nearly everything): one @, something on both sides, nothing that could break out
/// of a header line.
bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c != QChar(0x7f); });
    return plain && at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u',');
}

/// The person to be, from the body; every fault is kept in `fields`.
User readPerson(Fields &fields)
{
    User user;
    user.role = accounts::Role::TenantAdministrator; // of a tenant of their own (contract §4.1)
    user.username = fields.text("username", 150, true).value_or(QString()).trimmed();
    user.firstName = fields.text("first_name", 150, true).value_or(QString()).trimmed();
    user.middleName = fields.text("middle_name", 150).value_or(QString()).trimmed();
    user.lastName = fields.text("last_name", 150, true).value_or(QString()).trimmed();
    user.country = fields.text("country", 100).value_or(QString());
    user.countryTelCode = fields.text("country_tel_code", 10).value_or(QString());
    user.telephone = fields.text("telephone", 50).value_or(QString());
    user.email = fields.text("email", longestEmail, true).value_or(QString()).trimmed();
    user.language = u"en"_s;
    user.timezone = u"UTC"_s;
    user.agreeTos = fields.flag("agree_tos").value_or(false);
    user.accountType = static_cast<int>(fields.integer("account_type", 1, professional).value_or(1));
    if (!user.agreeTos && !fields.hasError(u"agree_tos"_s))
        fields.wrong(u"agree_tos"_s, u"The terms of service must be agreed to."_s);
    if (!fields.hasError(u"email"_s) && !looksLikeEmail(user.email))
        fields.wrong(u"email"_s, u"Must be an e-mail address."_s);
    // An @ belongs to addresses: nobody may take a name that another person signs in with.
    if (user.username.contains(u'@') && user.username.compare(user.email, Qt::CaseInsensitive) != 0)
        fields.wrong(u"username"_s, u"May hold an @ only if it is your own e-mail address."_s);
    if (user.accountType == professional) {
        if (const auto subType = fields.integer("account_sub_type", 0, 1000))
            user.accountSubType = static_cast<int>(*subType);
        user.accountSubTypeOther = fields.text("account_sub_type_other", 255).value_or(QString());
        user.organizationName = fields.text("organization_name", 255, true).value_or(QString()).trimmed();
    } else {
        for (const char *name : {"account_sub_type", "account_sub_type_other", "organization_name"}) {
            const bool blank = !fields.has(name) || fields.isBlank(name);
            if (!blank)
                fields.wrong(QString::fromLatin1(name), u"Only professional accounts (account_type 2) have this."_s);
        }
    }
    return user;
}

QCoro::Task<Response> registerPerson(const Services &services, RequestPtr request)
{
    if (!services.selfRegistration)
        co_return Response::problem(403, u"Registration is closed here: an administrator makes the accounts."_s);
    const auto body = jsonBody(*request);
    if (!body)
        co_return body.error();
    Fields fields(*body);
    const User person = readPerson(fields);
    const auto password = fields.text("password", policy::longest, true);
    const auto repeated = fields.text("password_repeat", policy::longest, true);
    const policy::Fault fault = password ? policy::faultOf(*password, person) : policy::Fault::None;
    if (fault != policy::Fault::None)
        fields.wrong(u"password"_s, policy::sentence(fault));
    else if (password && repeated && *password != *repeated)
        fields.wrong(u"password_repeat"_s, u"Must be the same as the password."_s);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();

    const Result<QString> phc = co_await hashed(services.hasher, password->toUtf8());
    if (!phc)
        co_return Response::problem(phc.error()).with("Retry-After", "2");
    struct Registered
    {
        User user;
        oauth::IssuedTokens tokens;
    };
    const Instant now = services.clock.now();
    oauth::Provider &provider = services.provider;
    const oauth::Origin origin = originOf(*request);
    const QString hash = *phc;
    auto work = [=, &provider](store::Connection &unit) -> Result<Registered> {
        accounts::Tenant tenant;
        tenant.name = person.accountType == professional ? person.organizationName : person.displayName();
        const auto home = accounts::tenants::create(unit, tenant, now);
        if (!home)
            return fail(home.error());
        User user = person;
        user.tenantId = home->id;
        auto stored = accounts::people::create(unit, user, hash, now);
        if (!stored)
            return fail(stored.error());
        audit::Entry entry;
        entry.time = now;
        entry.tenantId = stored->tenantId;
        entry.actorId = stored->id;
        entry.event = u"user.registered"_s;
        entry.outcome = u"ok"_s;
        entry.objectType = u"user"_s;
        entry.objectId = QString::number(stored->id);
        entry.address = origin.address;
        entry.traceId = origin.traceId;
        audit::append(unit, entry);
        auto tokens = provider.issueDirect(unit, *stored, now, origin);
        if (!tokens)
            return fail(tokens.error());
        return Registered{*std::move(stored), *std::move(tokens)};
    };
    const Result<Registered> made = co_await written(services.store, std::move(work));
    if (!made)
        co_return Response::problem(made.error());
    co_return Response::json(sessionJson(made->user, made->tokens)).notStored();
}

} // namespace

void addRegistrationRoutes(http::Router &router, const Services &services)
{
    router.post("/api/v1/register", [&services](RequestPtr r) { return registerPerson(services, std::move(r)); });
}

} // namespace bc::server::api::v1
