#include "core/oauth/backchannel.h"

#include "core/crypto/random.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::oauth::backchannel {

namespace {

using crypto::jose::Algorithm;
using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 5> pauses{10s, 60s, 300s, 900s, 1800s};
constexpr std::chrono::seconds tokenLife{120};

} // namespace

Result<> remember(store::Connection &unit, const QString &sid, qint64 userId, qint64 applicationId, Instant now)
{
    const auto kept = unit.execute(u"INSERT INTO session_client (sid, application_id, account_id, created_time) "
                                   "VALUES (?, ?, ?, ?) ON CONFLICT (sid, application_id) "
                                   "DO UPDATE SET created_time = excluded.created_time",
                                   {sid, applicationId, userId, toMicros(now)});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<QList<Notice>> due(store::Connection &reader, Instant now, int limit)
{
    const auto rows = reader.select(
        u"SELECT c.sid, c.application_id, c.account_id, u.tenant_id, a.client_id, a.backchannel_logout_url, "
        "a.id_token_alg, u.uuid, c.tries, c.next_time FROM browser_session s JOIN session_client c ON c.sid = s.sid "
        "AND c.account_id = s.account_id JOIN application a ON a.id = c.application_id JOIN account u ON u.id = "
        "c.account_id WHERE s.revoked_time IS NOT NULL AND s.revoked_time > ? AND c.next_time <= ? AND a.state = 5 "
        "AND a.backchannel_logout_url <> '' ORDER BY s.revoked_time LIMIT ?",
        {toMicros(now - window), toMicros(now), limit});
    if (!rows)
        return fail(rows.error());
    QList<Notice> notices;
    for (const store::Row &row : *rows)
        notices.append({.sid = row.text(0),
                        .applicationId = row.integer(1),
                        .userId = row.integer(2),
                        .tenantId = row.integer(3),
                        .clientId = row.text(4),
                        .url = row.text(5),
                        .algorithm = row.text(6),
                        .subject = row.text(7),
                        .tries = static_cast<int>(row.integer(8)),
                        .nextTime = row.instant(9)});
    return notices;
}

Result<bool> claim(store::Connection &unit, const Notice &notice, Instant now)
{
    const auto pause = pauses.at(std::min(std::size_t(notice.tries), pauses.size() - 1));
    const auto taken =
        unit.execute(u"UPDATE session_client SET tries = tries + 1, next_time = ? "
                     "WHERE sid = ? AND application_id = ? AND next_time = ?",
                     {toMicros(now + pause), notice.sid, notice.applicationId, toMicros(notice.nextTime)});
    if (!taken)
        return fail(taken.error());
    return *taken == 1;
}

Result<> settle(store::Connection &unit, const Notice &notice)
{
    const auto gone = unit.execute(u"DELETE FROM session_client WHERE sid = ? AND application_id = ?",
                                   {notice.sid, notice.applicationId});
    if (!gone)
        return fail(gone.error());
    return {};
}

bool last(const Notice &notice) { return std::size_t(notice.tries) >= pauses.size(); }

Result<> purge(store::Connection &unit, const ProviderSettings &settings, Instant now)
{
    const auto gone = unit.execute(u"DELETE FROM session_client WHERE created_time < ?",
                                   {toMicros(now - settings.sessionLife - 2 * window)});
    if (!gone)
        return fail(gone.error());
    return {};
}

Result<QByteArray> token(store::Connection &reader, SigningKeys &keys, const ProviderSettings &settings,
                         const Notice &notice, Instant now)
{
    const auto key = keys.signer(reader, crypto::jose::algorithmOf(notice.algorithm).value_or(Algorithm::ES256), now);
    if (!key)
        return fail(key.error());
    const QJsonObject claims{
        {u"iss"_s, settings.issuer},
        {u"sub"_s, notice.subject},
        {u"aud"_s, notice.clientId},
        {u"iat"_s, toSeconds(now)},
        {u"exp"_s, toSeconds(now + tokenLife)},
        {u"jti"_s, crypto::randomToken()},
        {u"sid"_s, notice.sid},
        {u"events"_s, QJsonObject{{u"http://schemas.openid.net/event/backchannel-logout"_s, QJsonObject()}}}};
    return crypto::jose::sign({{u"typ"_s, u"logout+jwt"_s}}, claims, *key);
}

} // namespace bc::oauth::backchannel
