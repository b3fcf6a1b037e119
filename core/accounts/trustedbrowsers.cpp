#include "core/accounts/trustedbrowsers.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace bc::accounts::trustedbrowsers {
namespace {

constexpr int most = 20;
constexpr int longestUserAgent = 256;

} // namespace

Result<bool> isTrusted(store::Connection &connection, QByteArrayView browserHash, qint64 userId, Instant now)
{
    const auto row = connection.selectOne(
        u"SELECT 1 FROM trusted_browser WHERE browser_hash = ? AND account_id = ? AND expires_time > ?",
        {browserHash.toByteArray(), userId, toMicros(now)});
    if (!row)
        return fail(row.error());
    return row->has_value();
}

Result<> trust(store::Connection &unit, QByteArrayView browserHash, qint64 userId, const QString &address,
               const QString &userAgent, Instant now)
{
    const auto swept = unit.execute(
        u"DELETE FROM trusted_browser WHERE account_id = ? AND (expires_time <= ? OR browser_hash IN (SELECT "
        "browser_hash FROM trusted_browser WHERE account_id = ? ORDER BY last_used_time DESC LIMIT 1000 OFFSET ?))",
        {userId, toMicros(now), userId, most - 1});
    if (!swept)
        return fail(swept.error());
    return done(unit.execute(
        u"INSERT INTO trusted_browser (browser_hash, uuid, account_id, created_time, last_used_time, expires_time, "
        "address, user_agent) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {browserHash.toByteArray(), QUuid::createUuid().toString(QUuid::WithoutBraces), userId, toMicros(now),
         toMicros(now), toMicros(now + life), address, userAgent.left(longestUserAgent)}));
}

Result<> touch(store::Connection &unit, QByteArrayView browserHash, qint64 userId, Instant now)
{
    return done(unit.execute(u"UPDATE trusted_browser SET last_used_time = ? WHERE browser_hash = ? AND account_id = ?",
                             {toMicros(now), browserHash.toByteArray(), userId}));
}

Result<QList<TrustedBrowser>> list(store::Connection &connection, qint64 userId, Instant now)
{
    const auto rows = connection.select(
        u"SELECT uuid, created_time, last_used_time, expires_time, address, user_agent FROM trusted_browser "
        "WHERE account_id = ? AND expires_time > ? ORDER BY last_used_time DESC, uuid",
        {userId, toMicros(now)});
    if (!rows)
        return fail(rows.error());
    QList<TrustedBrowser> browsers;
    for (const store::Row &row : *rows)
        browsers.append({.uuid = row.text(0),
                         .createdTime = row.instant(1),
                         .lastUsedTime = row.instant(2),
                         .expiresTime = row.instant(3),
                         .address = row.text(4),
                         .userAgent = row.text(5)});
    return browsers;
}

Result<bool> forget(store::Connection &unit, qint64 userId, const QString &uuid)
{
    const auto rows = unit.execute(u"DELETE FROM trusted_browser WHERE account_id = ? AND uuid = ?", {userId, uuid});
    if (!rows)
        return fail(rows.error());
    return *rows == 1;
}

Result<qint64> forgetAll(store::Connection &unit, qint64 userId)
{
    return unit.execute(u"DELETE FROM trusted_browser WHERE account_id = ?", {userId});
}

} // namespace bc::accounts::trustedbrowsers
