#include "core/applications/rows.h"

#include "core/accounts/folding.h"

using namespace Qt::StringLiterals;

namespace bc::applications::rows {
namespace {

QStringList listOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

} // namespace

const QLatin1StringView columns =
    "a.id, a.uuid, a.tenant_id, a.owner_id, a.name, a.description, a.website_url, a.image_url, a.scope, a.state, "
    "a.client_id, a.is_public, a.grant_types, a.secret_policy, a.is_trusted, a.is_first_party, a.profile_in_redirect, "
    "a.access_token_seconds, a.refresh_token_seconds, a.auth_method, a.jwks, a.contacts, a.post_logout_urls, "
    "a.backchannel_logout_url, a.id_token_alg, a.jwt_access_tokens, a.resources, a.require_par, a.require_dpop, "
    "a.last_used_time, a.created_time, a.modified_time"_L1;

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
    application.grantTypes = listOf(row.text(at++));
    application.secretPolicy = row.text(at++) == "recoverable"_L1 ? SecretPolicy::Recoverable : SecretPolicy::ShowOnce;
    application.isTrusted = row.flag(at++);
    application.isFirstParty = row.flag(at++);
    application.profileInRedirect = row.flag(at++);
    if (const auto seconds = row.maybeInteger(at++))
        application.accessTokenSeconds = static_cast<int>(*seconds);
    application.refreshTokenSeconds = static_cast<int>(row.integer(at++));
    ClientMetadata &metadata = application.metadata;
    metadata.authMethod = row.text(at++);
    metadata.jwks = row.text(at++);
    metadata.contacts = listOf(row.text(at++));
    metadata.postLogoutUrls = listOf(row.text(at++));
    metadata.backchannelLogoutUrl = row.text(at++);
    metadata.idTokenAlg = row.text(at++);
    metadata.jwtAccessTokens = row.flag(at++);
    metadata.resources = listOf(row.text(at++));
    metadata.requirePar = row.flag(at++);
    metadata.requireDpop = row.flag(at++);
    application.lastUsedTime = row.maybeInstant(at++);
    application.createdTime = row.instant(at++);
    application.modifiedTime = row.instant(at++);
    Q_ASSERT(at == columnCount);
    return application;
}

const QStringList &changeable()
{
    static const QStringList names{u"name"_s,
                                   u"name_folded"_s,
                                   u"description"_s,
                                   u"website_url"_s,
                                   u"image_url"_s,
                                   u"scope"_s,
                                   u"is_public"_s,
                                   u"grant_types"_s,
                                   u"secret_policy"_s,
                                   u"is_trusted"_s,
                                   u"is_first_party"_s,
                                   u"profile_in_redirect"_s,
                                   u"access_token_seconds"_s,
                                   u"refresh_token_seconds"_s,
                                   u"auth_method"_s,
                                   u"jwks"_s,
                                   u"contacts"_s,
                                   u"post_logout_urls"_s,
                                   u"backchannel_logout_url"_s,
                                   u"id_token_alg"_s,
                                   u"jwt_access_tokens"_s,
                                   u"resources"_s,
                                   u"require_par"_s,
                                   u"require_dpop"_s};
    return names;
}

QVariantList changeableValues(const Application &application)
{
    const ClientMetadata &metadata = application.metadata;
    return {application.name,
            accounts::folded(application.name),
            application.description,
            application.websiteUrl,
            application.imageUrl,
            application.scope,
            int(application.isPublic),
            application.grantTypes.join(u' '),
            policyName(application.secretPolicy),
            int(application.isTrusted),
            int(application.isFirstParty),
            int(application.profileInRedirect),
            application.accessTokenSeconds ? QVariant(*application.accessTokenSeconds) : QVariant(),
            application.refreshTokenSeconds,
            metadata.authMethod,
            metadata.jwks,
            metadata.contacts.join(u' '),
            metadata.postLogoutUrls.join(u' '),
            metadata.backchannelLogoutUrl,
            metadata.idTokenAlg,
            int(metadata.jwtAccessTokens),
            metadata.resources.join(u' '),
            int(metadata.requirePar),
            int(metadata.requireDpop)};
}

QString policyName(SecretPolicy policy)
{
    return policy == SecretPolicy::Recoverable ? u"recoverable"_s : u"show_once"_s;
}

} // namespace bc::applications::rows
