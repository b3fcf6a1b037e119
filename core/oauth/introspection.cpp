#include "core/oauth/introspection.h"

#include "core/oauth/checks/checks.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/place.h"
#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth {

namespace {

/// One indexed read; what is live is decided as in tokens::principal().
Result<std::optional<TokenFacts>> findLive(store::Connection &reader, const QByteArray &key, bool refresh, Instant now)
{
    static const QString select =
        u"SELECT k.%1_scope, k.id, k.%1_expires_time, u.id, u.tenant_id, u.role_id, u.uuid, u.username, "
        "a.client_id, a.id, a.tenant_id, %2 "
        "FROM token_issue k JOIN token_family f ON f.id = k.family_id "
        "JOIN account u ON u.id = f.account_id JOIN tenant ut ON ut.id = u.tenant_id "
        "JOIN application a ON a.id = f.application_id JOIN tenant at ON at.id = a.tenant_id "
        "WHERE k.id BETWEEN ? AND ? AND k.%1_hash = ? AND k.%1_expires_time > ? AND f.revoked_time IS NULL "
        "AND u.state = 5 AND ut.state = 5 AND a.state = 5 AND at.state = 5 AND "_s;
    static const QString ofAccess =
        select.arg(u"access"_s, u"k.jkt, k.audience"_s) + u"k.access_revoked_time IS NULL"_s;
    static const QString ofRefresh = select.arg(u"refresh"_s, u"f.jkt, f.resources"_s) +
                                     u"NOT EXISTS (SELECT 1 FROM refresh_use WHERE token_key = ?)"_s;
    QVariantList values = tokens::place(key) << toMicros(now);
    if (refresh)
        values << key;
    const auto row = reader.selectOne(refresh ? ofRefresh : ofAccess, values);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    TokenFacts found;
    found.token.active = true;
    found.token.refresh = refresh;
    found.token.scope = (*row)->text(0);
    found.token.createdTime = tokens::issuedTime((*row)->integer(1));
    found.token.expiresTime = (*row)->instant(2);
    found.token.userId = (*row)->integer(3);
    found.token.tenantId = (*row)->integer(4);
    found.token.role = accounts::Role((*row)->integer(5));
    found.token.userUuid = (*row)->text(6);
    found.token.username = (*row)->text(7);
    found.token.clientId = (*row)->text(8);
    found.applicationId = (*row)->integer(9);
    found.applicationTenantId = (*row)->integer(10);
    found.token.jkt = (*row)->text(11);
    found.token.audience = (*row)->text(12).split(u' ', Qt::SkipEmptyParts);
    return found;
}

Result<std::shared_ptr<const TokenFacts>> factsOf(Result<std::optional<TokenFacts>> found)
{
    if (!found)
        return fail(found.error());
    return *found ? std::make_shared<const TokenFacts>(**std::move(found)) : nullptr;
}

/// The deployment's own protected resources: only a platform administrator can mark an application as trusted, and only
/// what such a person owns is asked about the tokens of every tenant.
bool ofPlatform(const Client &client)
{
    return client.application.isTrusted && client.owner.role == accounts::Role::PlatformAdministrator &&
           client.ownerActive();
}

} // namespace

Judged<Introspection> Provider::introspect(store::Connection &reader, const ClientRequest &request, Instant now,
                                           DecisionRecord &record)
{
    CheckContext context{reader, m_applications, m_settings, now, record};
    if (const auto clean = checks::noSecretInUrl(context, request.query); !clean)
        return tl::make_unexpected(clean.error());
    if (const auto once = checks::parametersOnce(context, request.body); !once)
        return tl::make_unexpected(once.error());
    const auto client = checks::clientAuthentication(context, request.body, request.basic);
    if (!client)
        return tl::make_unexpected(client.error());
    {
        CheckLine line(record, "confidential application");
        if ((*client)->application.isPublic)
            return line.refuse(
                ErrorCode::InvalidClient, u"Client authentication failed."_s,
                Sentence("public_told_nothing",
                         u"A public application proves nothing, so it is told nothing (RFC 7662 §2.1)."));
    }

    const auto inactive = [&context] {
        Introspection nothing;
        nothing.uses = context.uses;
        return nothing;
    };
    CheckLine line(record, "token of this tenant");
    const QString token = request.body.value(u"token");
    if (token.isEmpty())
        return line.refuse(ErrorCode::InvalidRequest, Sentence("parameter_missing", u"'%1' is missing.", u"token"_s));
    const QByteArray key = tokens::key(token.toUtf8());
    // A hint says where to look first; a wrong one must not hide the token (RFC 7662 §2.1).
    const bool refreshFirst = request.body.value(u"token_type_hint") == u"refresh_token";
    for (const bool refresh : {refreshFirst, !refreshFirst}) {
        // Refresh tokens are not kept: they change with every use, and hardly anybody asks about one.
        const auto found = refresh ? factsOf(findLive(reader, key, true, now))
                                   : m_facts.find(reader, key, [&] { return findLive(reader, key, false, now); });
        if (!found)
            return line.refuse(found.error());
        if (!*found || (*found)->token.expiresTime <= now)
            continue;
        const bool known = (*found)->applicationId == (*client)->application.id ||
                           (*found)->applicationTenantId == (*client)->application.tenantId || ofPlatform(**client);
        if (!known) {
            line.skip(Sentence("token_of_another_tenant",
                               u"It was issued to an application of another tenant: inactive is all that is said of "
                               u"it."));
            return inactive();
        }
        line.detail(refresh ? Sentence("refresh_token_of", u"refresh token of user %1", (*found)->token.userId)
                            : Sentence("access_token_of", u"access token of user %1", (*found)->token.userId));
        Introspection told = (*found)->token;
        told.uses = context.uses;
        return told;
    }
    line.skip(Sentence("no_live_token",
                       u"There is no such live token: unknown, expired, used, revoked, or of someone disabled."));
    return inactive();
}

} // namespace bc::oauth
