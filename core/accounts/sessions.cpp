#include "core/accounts/accounts.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::accounts::sessions {
namespace {

/// One call must not fill the store: a header may be 16 KiB.
constexpr int userAgentLimit = 256;

Session toSession(const store::Row &row)
{
    return {.userId = row.integer(0),
            .authTime = row.instant(1),
            .lastSeenTime = row.instant(2),
            .expiresTime = row.instant(3),
            .amr = row.text(4).split(u' ', Qt::SkipEmptyParts),
            .sid = row.text(5)};
}

} // namespace

Result<std::optional<Session>> find(store::Connection &connection, QByteArrayView sessionHash, Instant now)
{
    const auto row = connection.selectOne(
        u"SELECT s.account_id, s.auth_time, s.last_seen_time, s.expires_time, s.amr, s.sid FROM browser_session s "
        "JOIN account a ON a.id = s.account_id JOIN tenant t ON t.id = a.tenant_id "
        "WHERE s.session_hash = ? AND s.revoked_time IS NULL AND s.expires_time > ? AND a.state = 5 AND t.state = 5"_s,
        {sessionHash.toByteArray(), toMicros(now)});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Session>();
    return std::optional(toSession(**row));
}

Result<> create(store::Connection &connection, QByteArrayView sessionHash, const Session &session,
                const QString &address, const QString &userAgent)
{
    return done(connection.execute(
        u"INSERT INTO browser_session (session_hash, account_id, auth_time, last_seen_time, expires_time, address, "
        "user_agent, amr, sid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {sessionHash.toByteArray(), session.userId, toMicros(session.authTime), toMicros(session.lastSeenTime),
         toMicros(session.expiresTime), address, userAgent.left(userAgentLimit), session.amr.join(u' '),
         session.sid.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : session.sid}));
}

Result<> touch(store::Connection &connection, QByteArrayView sessionHash, Instant now, Instant expires)
{
    return done(connection.execute(u"UPDATE browser_session SET last_seen_time = ?, expires_time = ? "
                                   "WHERE session_hash = ? AND revoked_time IS NULL"_s,
                                   {toMicros(now), toMicros(expires), sessionHash.toByteArray()}));
}

Result<> noteUse(store::Connection &connection, QByteArrayView sessionHash, Instant now)
{
    return done(connection.execute(
        u"UPDATE browser_session SET last_seen_time = ? WHERE session_hash = ? AND revoked_time IS NULL",
        {toMicros(now), sessionHash.toByteArray()}));
}

Result<> revoke(store::Connection &connection, QByteArrayView sessionHash, Instant now)
{
    return done(connection.execute(
        u"UPDATE browser_session SET revoked_time = ? WHERE session_hash = ? AND revoked_time IS NULL",
        {toMicros(now), sessionHash.toByteArray()}));
}

Result<qint64> revokeAll(store::Connection &connection, qint64 userId, Instant now)
{
    return connection.execute(u"UPDATE browser_session SET revoked_time = ? "
                              "WHERE account_id = ? AND revoked_time IS NULL AND expires_time > ?"_s,
                              {toMicros(now), userId, toMicros(now)});
}

Result<qint64> revokeOthers(store::Connection &connection, qint64 userId, const QString &keptSid, Instant now)
{
    return connection.execute(u"UPDATE browser_session SET revoked_time = ? "
                              "WHERE account_id = ? AND sid <> ? AND revoked_time IS NULL AND expires_time > ?"_s,
                              {toMicros(now), userId, keptSid, toMicros(now)});
}

Result<bool> revokeNamed(store::Connection &connection, qint64 userId, const QString &sid, Instant now)
{
    const auto rows =
        connection.execute(u"UPDATE browser_session SET revoked_time = ? "
                           "WHERE account_id = ? AND sid = ? AND revoked_time IS NULL AND expires_time > ?"_s,
                           {toMicros(now), userId, sid, toMicros(now)});
    if (!rows)
        return fail(rows.error());
    return *rows > 0;
}

Result<QList<SessionLine>> list(store::Connection &connection, qint64 userId, Instant now)
{
    const auto rows = connection.select(
        u"SELECT account_id, auth_time, last_seen_time, expires_time, amr, sid, address, user_agent FROM "
        u"browser_session "
        "WHERE account_id = ? AND revoked_time IS NULL AND expires_time > ? ORDER BY last_seen_time DESC, sid LIMIT 100"_s,
        {userId, toMicros(now)});
    if (!rows)
        return fail(rows.error());
    QList<SessionLine> lines;
    for (const store::Row &row : *rows)
        lines.append({toSession(row), row.text(6), row.text(7)});
    return lines;
}

} // namespace bc::accounts::sessions
