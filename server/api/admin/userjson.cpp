#include "server/api/admin/userjson.h"

#include "core/accounts/secondfactors.h"
#include "core/accounts/throttle.h"
#include "core/accounts/trustedbrowsers.h"
#include "server/api/fields.h"
#include "server/mail/linkletters.h"

namespace bc::server::api::admin {

http::Json userJson(const accounts::User &user)
{
    return {{"id", user.id},
            {"uuid", text(user.uuid)},
            {"tenant_id", user.tenantId},
            {"username", text(user.username)},
            {"email", text(user.email)},
            {"first_name", text(user.firstName)},
            {"middle_name", text(user.middleName)},
            {"last_name", text(user.lastName)},
            {"language", text(user.language)},
            {"timezone", text(user.timezone)},
            {"role_id", static_cast<int>(user.role)},
            {"state", user.state},
            {"last_sign_in_time", time(user.lastSignInTime)},
            {"locked_until", time(user.lockedUntil)},
            {"created_time", time(user.createdTime)},
            {"modified_time", time(user.modifiedTime)}};
}

http::Json userJson(const accounts::User &user, const accounts::people::SignInFacts &facts)
{
    http::Json json = userJson(user);
    json["has_password"] = facts.hasPassword;
    json["has_second_factor"] = facts.hasSecondFactor;
    return json;
}

Result<http::Json> detailJson(store::Connection &connection, const accounts::User &user, Instant now)
{
    const auto facts = accounts::people::signInFacts(connection, {user});
    if (!facts)
        return fail(facts.error());
    const auto factors = accounts::secondfactors::summary(connection, user.id);
    if (!factors)
        return fail(factors.error());
    const auto browsers = accounts::trustedbrowsers::list(connection, user.id, now);
    if (!browsers)
        return fail(browsers.error());
    const auto failed = accounts::throttle::failedTries(connection, user.id);
    if (!failed)
        return fail(failed.error());
    const auto invited = accounts::links::invitedUntil(connection, user.id, now);
    if (!invited)
        return fail(invited.error());
    http::Json json = userJson(user, facts->value(user.id));
    json["invited_until"] = time(*invited);
    json["totp_since"] = time(factors->totpSince);
    json["passkeys"] = factors->passkeys;
    json["recovery_codes"] = factors->recoveryCodes;
    json["trusted_browsers"] = browsers->size();
    json["failed_sign_ins"] = *failed;
    return json;
}

http::Json linkJson(const Services &services, const mail::LinkOrder &order, const accounts::links::Link &link,
                    const accounts::User &user)
{
    const bool sent = services.mailer != nullptr;
    return {{"sent_to", sent ? http::Json(text(user.email)) : http::Json()},
            {"link", sent ? http::Json() : http::Json(text(order.address()))},
            {"expires_time", time(link.expiresTime)}};
}

} // namespace bc::server::api::admin
