#include "core/applications/rows.h"

using namespace Qt::StringLiterals;

namespace bc::applications::rows {

const QLatin1StringView columns =
    "a.id, a.uuid, a.tenant_id, a.owner_id, a.name, a.description, a.website_url, a.image_url, a.scope, a.state, "
    "a.client_id, a.is_public, a.grant_types, a.secret_policy, a.is_trusted, a.is_first_party, a.profile_in_redirect, "
    "a.access_token_seconds, a.refresh_token_seconds, a.last_used_time, a.created_time, a.modified_time"_L1;

Application toApplication(const store::Row &row)
{
    Application application;
    int at = 0;
    application.id = row.integer(at++);
    application.uuid = row.text(at++);
    application.tenantId = row.integer(at++);
    application.ownerId = row.integer(at++);
    application.name = row.text(at++);
    application.description = row.text(at++);
    application.websiteUrl = row.text(at++);
    application.imageUrl = row.text(at++);
    application.scope = row.text(at++);
    application.state = static_cast<int>(row.integer(at++));
    application.clientId = row.text(at++);
    application.isPublic = row.flag(at++);
    application.grantTypes = row.text(at++).split(u' ', Qt::SkipEmptyParts);
    application.secretPolicy = row.text(at++) == "recoverable"_L1 ? SecretPolicy::Recoverable : SecretPolicy::ShowOnce;
    application.isTrusted = row.flag(at++);
    application.isFirstParty = row.flag(at++);
    application.profileInRedirect = row.flag(at++);
    if (const auto seconds = row.maybeInteger(at++))
        application.accessTokenSeconds = static_cast<int>(*seconds);
    application.refreshTokenSeconds = static_cast<int>(row.integer(at++));
    application.lastUsedTime = row.maybeInstant(at++);
    application.createdTime = row.instant(at++);
    application.modifiedTime = row.instant(at++);
    Q_ASSERT(at == columnCount);
    return application;
}

QString policyName(SecretPolicy policy)
{
    return policy == SecretPolicy::Recoverable ? u"recoverable"_s : u"show_once"_s;
}

} // namespace bc::applications::rows
