#include "core/oauth/tokens/tokens.h"

using namespace Qt::StringLiterals;

namespace bc::oauth::families {

namespace {

/// Codes and devices that were not redeemed yet have no family; they are used up, so that none can arise from them
/// afterwards.
Result<qint64> revokeWhere(store::Connection &connection, const QString &condition, const QVariantList &values,
                           const QString &reason, Instant now)
{
    const auto codes = connection.execute(
        u"UPDATE authorization_code SET used_time = ? WHERE expires_time > ? AND used_time IS NULL AND "_s + condition,
        QVariantList{toMicros(now), toMicros(now)} + values);
    if (!codes)
        return codes;
    const auto devices = connection.execute(
        u"UPDATE device_request SET used_time = ? WHERE expires_time > ? AND used_time IS NULL AND "_s + condition,
        QVariantList{toMicros(now), toMicros(now)} + values);
    if (!devices)
        return devices;
    return connection.execute(
        u"UPDATE token_family SET revoked_time = ?, revoked_reason = ? WHERE revoked_time IS NULL AND "_s + condition,
        QVariantList{toMicros(now), reason} + values);
}

} // namespace

Result<qint64> revoke(store::Connection &connection, qint64 familyId, const QString &reason, Instant now)
{
    return connection.execute(
        u"UPDATE token_family SET revoked_time = ?, revoked_reason = ? WHERE revoked_time IS NULL AND id = ?",
        {toMicros(now), reason, familyId});
}

Result<qint64> revokeOfApplication(store::Connection &connection, qint64 applicationId, const QString &reason,
                                   Instant now)
{
    return revokeWhere(connection, u"application_id = ?"_s, {applicationId}, reason, now);
}

Result<qint64> revokeOfUser(store::Connection &connection, qint64 userId, const QString &reason, Instant now)
{
    return revokeWhere(connection, u"account_id = ?"_s, {userId}, reason, now);
}

Result<qint64> revokeOfConsent(store::Connection &connection, qint64 userId, qint64 applicationId,
                               const QString &reason, Instant now)
{
    return revokeWhere(connection, u"account_id = ? AND application_id = ?"_s, {userId, applicationId}, reason, now);
}

Result<qint64> revokeOfSession(store::Connection &connection, qint64 userId, const QString &sid, const QString &reason,
                               Instant now)
{
    return revokeWhere(connection, u"account_id = ? AND sid = ?"_s, {userId, sid}, reason, now);
}

Result<qint64> revokeOnlineOfSession(store::Connection &connection, qint64 userId, const QString &sid,
                                     const QString &reason, Instant now)
{
    return revokeWhere(connection,
                       u"account_id = ? AND sid = ? AND sid <> '' AND ' ' || scope || ' ' LIKE '% openid %' AND "
                       "' ' || scope || ' ' NOT LIKE '% offline_access %'"_s,
                       {userId, sid}, reason, now);
}

Result<qint64> revokeOfOtherSessions(store::Connection &connection, qint64 userId, const QString &keptSid,
                                     const QString &reason, Instant now)
{
    return revokeWhere(connection, u"account_id = ? AND sid <> '' AND sid <> ?"_s, {userId, keptSid}, reason, now);
}

Result<qint64> revokeOfGrant(store::Connection &connection, qint64 userId, qint64 applicationId,
                             const QString &grantType, const QString &reason, Instant now)
{
    return connection.execute(
        u"UPDATE token_family SET revoked_time = ?, revoked_reason = ? WHERE revoked_time IS NULL "
        "AND account_id = ? AND application_id = ? AND grant_type = ?",
        {toMicros(now), reason, userId, applicationId, grantType});
}

} // namespace bc::oauth::families
