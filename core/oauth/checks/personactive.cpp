#include "core/accounts/accounts.h"
#include "core/oauth/checks/checks.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::checks {

Judged<accounts::User> personActive(CheckContext &context, qint64 userId)
{
    CheckLine line(context.record, "person active");
    const QString refusal = u"The grant is not valid any more."_s;
    line.detail(Sentence("user", u"user %1", userId));
    auto user = accounts::people::find(context.reader, userId);
    if (!user)
        return line.refuse(user.error());
    if (!*user || (*user)->state != accounts::activeState)
        return line.refuse(ErrorCode::InvalidGrant, refusal,
                           Sentence("user_disabled", u"User %1 is disabled.", userId));
    const auto tenant = accounts::tenants::find(context.reader, (*user)->tenantId);
    if (!tenant)
        return line.refuse(tenant.error());
    if (!*tenant || (*tenant)->state != accounts::activeState)
        return line.refuse(ErrorCode::InvalidGrant, refusal,
                           Sentence("user_tenant_disabled", u"The tenant of user %1 is disabled.", userId));
    return std::move(**user);
}

} // namespace bc::oauth::checks
