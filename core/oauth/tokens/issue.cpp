#include "core/oauth/tokens/issue.h"

#include "core/oauth/personclaims.h"
#include "core/oauth/tokens/place.h"
#include "core/oauth/tokens/tokens.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bc::oauth::tokens {

namespace {

constexpr store::RowShape familyRow{
    "token_family"_L1,
    "id, tenant_id, account_id, application_id, grant_type, scope, auth_time, created_time, sid, amr, ends_time"_L1,
    11};
constexpr store::RowShape issueRow{"token_issue"_L1,
                                   "id, family_id, access_hash, access_scope, access_expires_time, refresh_hash, "
                                   "refresh_scope, refresh_expires_time"_L1,
                                   8};
constexpr store::RowShape boundIssueRow{"token_issue"_L1,
                                        "id, family_id, access_hash, access_scope, access_expires_time, refresh_hash, "
                                        "refresh_scope, refresh_expires_time, jkt, audience"_L1,
                                        10};

} // namespace

Instant endsTime(const IssuedTokens &issued, const Order &order)
{
    return std::max(issued.expiresTime(), issued.createdTime + order.refreshLife);
}

IssuedTokens make(const Order &order, Instant now)
{
    IssuedTokens issued;
    std::tie(issued.accessToken, issued.refreshToken) = freshPair(now);
    issued.scope = order.accessScope;
    issued.expiresIn = order.accessLife;
    issued.createdTime = now;
    issued.userId = order.user.id;
    issued.tenantId = order.user.tenantId;
    issued.userUuid = order.user.uuid;
    issued.role = order.user.role;
    issued.jkt = order.jkt;
    issued.audience = order.audience;
    if (order.authTime && order.accessScope.split(u' ').contains(u"openid"))
        issued.idTokenOrder = IdTokenOrder{.clientId = order.clientId,
                                           .algorithm = order.idTokenAlgorithm,
                                           .authTime = *order.authTime,
                                           .nonce = order.nonce,
                                           .sid = order.sid,
                                           .amr = order.amr,
                                           .claims = personclaims::of(order.user, order.idTokenClaims)};
    return issued;
}

Result<> storeFamily(store::Connection &unit, IssuedTokens &issued, const Order &order)
{
    const auto id = unit.freshId(familyRow.table);
    if (!id)
        return fail(id.error());
    issued.familyId = *id;
    const auto family = unit.insertLater(
        familyRow, {*id, issued.tenantId, issued.userId, order.applicationId, QString::fromLatin1(order.grantType),
                    order.familyScope, order.authTime ? QVariant(toMicros(*order.authTime)) : QVariant(),
                    toMicros(issued.createdTime), order.sid, order.amr, toMicros(endsTime(issued, order))});
    if (!family)
        return family;
    // A statement of its own, so that what nobody asked for costs nothing.
    if (!order.idTokenClaims.isEmpty()) {
        const auto kept = unit.execute(u"UPDATE token_family SET claims = ? WHERE id = ?",
                                       {order.idTokenClaims.join(u' '), issued.familyId});
        if (!kept)
            return fail(kept.error());
    }
    issued.rowsWritten.append("token_family inserted");
    // A statement of its own, so that bearer tokens for this provider, which most are, do not pay for it.
    if (!order.familyJkt.isEmpty() || !order.familyResources.isEmpty()) {
        const auto bound = unit.execute(u"UPDATE token_family SET jkt = ?, resources = ? WHERE id = ?",
                                        {order.familyJkt, order.familyResources.join(u' '), issued.familyId});
        if (!bound)
            return fail(bound.error());
    }
    return storeInFamily(unit, issued, order);
}

Result<> storeInFamily(store::Connection &unit, IssuedTokens &issued, const Order &order)
{
    const QByteArray access = key(issued.accessToken.toLatin1()), refresh = key(issued.refreshToken.toLatin1());
    const QByteArray accessHash = hashIn(access), refreshHash = hashIn(refresh);
    const bool carryMoment = access.size() > accessHash.size() && refresh.size() > refreshHash.size();
    const qint64 id = freshIssueId(issued.createdTime, carryMoment);
    QVariantList row{id,
                     issued.familyId,
                     accessHash,
                     issued.scope,
                     toMicros(issued.expiresTime()),
                     refreshHash,
                     order.familyScope,
                     toMicros(issued.createdTime + order.refreshLife)};
    // A shape of its own, so that bearer tokens for this provider, which most are, do not pay for it.
    const bool bound = !issued.jkt.isEmpty() || !issued.audience.isEmpty();
    if (bound)
        row << issued.jkt << issued.audience.join(u' ');
    if (const auto stored = unit.insertLater(bound ? boundIssueRow : issueRow, std::move(row)); !stored)
        return stored;
    issued.rowsWritten.append("token_issue inserted");
    return {};
}

} // namespace bc::oauth::tokens
