#include "core/oauth/tokens/issue.h"

#include "core/oauth/personclaims.h"
#include "core/oauth/tokens/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::oauth::tokens {

namespace {

constexpr store::RowShape familyRow{
    "token_family"_L1,
    "id, tenant_id, account_id, application_id, grant_type, scope, auth_time, created_time, sid, amr, ends_time"_L1,
    11};
constexpr store::RowShape accessRow{"access_token"_L1, "token_hash, family_id, scope, created_time, expires_time"_L1,
                                    5};
constexpr store::RowShape refreshRow{"refresh_token"_L1, accessRow.columns, accessRow.values};

} // namespace

Instant endsTime(const IssuedTokens &issued, const Order &order)
{
    return std::max(issued.expiresTime(), issued.createdTime + order.refreshLife);
}

IssuedTokens make(const Order &order, Instant now)
{
    IssuedTokens issued;
    issued.accessToken = fresh(now);
    issued.refreshToken = fresh(now);
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
    const qint64 created = toMicros(issued.createdTime);
    const auto access = unit.insertLater(accessRow, {key(issued.accessToken.toLatin1()), issued.familyId, issued.scope,
                                                     created, toMicros(issued.expiresTime())});
    if (!access)
        return access;
    if (!issued.jkt.isEmpty() || !issued.audience.isEmpty()) {
        const auto bound = unit.execute(u"UPDATE access_token SET jkt = ?, audience = ? WHERE token_hash = ?",
                                        {issued.jkt, issued.audience.join(u' '), key(issued.accessToken.toLatin1())});
        if (!bound)
            return fail(bound.error());
    }
    const auto refresh =
        unit.insertLater(refreshRow, {key(issued.refreshToken.toLatin1()), issued.familyId, order.familyScope, created,
                                      toMicros(issued.createdTime + order.refreshLife)});
    if (!refresh)
        return refresh;
    issued.rowsWritten.append("access_token inserted");
    issued.rowsWritten.append("refresh_token inserted");
    return {};
}

} // namespace bc::oauth::tokens
