#include "core/oauth/tokens/rotation.h"

#include "core/crypto/sealingkey.h"
#include "core/oauth/tokens/place.h"
#include "core/oauth/tokens/tokens.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace bc::oauth::tokens {

namespace {

constexpr QByteArrayView purpose = "biometricscloud refresh successor";
/// A family's ends_time is written forward once a day at most: it is watched by what keeps tokens in memory, and only
/// core/upkeep reads it, which waits as long.
constexpr std::chrono::hours endsLag{24};

Judged<IssuedTokens> refused()
{
    return refuse(ErrorCode::InvalidGrant, Sentence("refresh_token_invalid", u"The refresh token is not valid."));
}

/// The successor as it was issued.
std::optional<IssuedTokens> open(const QString &oldToken, const QByteArray &sealed, IssuedTokens like, Instant now)
{
    const QByteArray secret = oldToken.toUtf8();
    const auto plain = crypto::SealingKey::derivedFrom(secret, purpose).open(sealed, hash(secret));
    if (!plain)
        return std::nullopt;
    QDataStream stream(*plain);
    qint64 created = 0, expires = 0;
    stream >> like.accessToken >> like.refreshToken >> like.scope >> created >> expires;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    // Not in what was sealed before tokens were bound to keys.
    if (stream.device()->atEnd())
        like.jkt.clear();
    else
        stream >> like.jkt;
    like.createdTime = fromMicros(created);
    like.expiresIn = std::chrono::duration_cast<std::chrono::seconds>(fromMicros(expires) - now);
    return like;
}

/// The token was exchanged before.
Result<Judged<IssuedTokens>> again(store::Connection &unit, const Rotation &rotation)
{
    const Instant now = rotation.issued.createdTime;
    const auto stored = findRefresh(unit, rotation.refreshToken);
    if (!stored)
        return fail(stored.error());
    if (!*stored || !(*stored)->usedTime || (*stored)->familyRevokedTime)
        return refused();
    if (now <= *(*stored)->usedTime + rotation.grace) {
        IssuedTokens like = rotation.issued;
        like.familyId = (*stored)->familyId;
        const auto successor = open(rotation.refreshToken, (*stored)->successor, std::move(like), now);
        if (successor) {
            const auto next = findRefresh(unit, successor->refreshToken);
            if (!next)
                return fail(next.error());
            // Once the successor was used, its answer did arrive: this is no retry.
            if (*next && !(*next)->usedTime && successor->expiresIn.count() > 0)
                return *successor;
        }
    }
    Event event = rotation.event;
    event.name = u"token.reuse_detected"_s;
    event.refused = true;
    event.familyId = (*stored)->familyId;
    const auto ended = families::revoke(unit, event.familyId, u"refresh token reused"_s, now);
    if (!ended)
        return fail(ended.error());
    rotation.events->announce(unit, event);
    return refused();
}

} // namespace

QByteArray sealSuccessor(const QString &oldToken, const IssuedTokens &issued)
{
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream << issued.accessToken << issued.refreshToken << issued.scope << toMicros(issued.createdTime)
           << toMicros(issued.expiresTime()) << issued.jkt;
    const QByteArray secret = oldToken.toUtf8();
    return crypto::SealingKey::derivedFrom(secret, purpose).seal(plain, hash(secret));
}

Result<std::optional<StoredRefresh>> findRefresh(store::Connection &connection, const QString &refreshToken)
{
    StoredRefresh stored;
    stored.key = key(refreshToken.toUtf8());
    const auto row = connection.selectOne(
        u"SELECT k.family_id, f.application_id, f.account_id, k.refresh_scope, k.refresh_expires_time, u.used_time, "
        "f.revoked_time, f.auth_time, u.successor, f.sid, f.amr, f.claims, f.resources, f.jkt, f.grant_type "
        "FROM token_issue k JOIN token_family f ON f.id = k.family_id LEFT JOIN refresh_use u ON u.token_key = ? "
        "WHERE k.id BETWEEN ? AND ? AND k.refresh_hash = ?",
        QVariantList{stored.key} + place(stored.key));
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    stored.familyId = (*row)->integer(0);
    stored.applicationId = (*row)->integer(1);
    stored.userId = (*row)->integer(2);
    stored.scope = (*row)->text(3);
    stored.expiresTime = (*row)->instant(4);
    stored.usedTime = (*row)->maybeInstant(5);
    stored.familyRevokedTime = (*row)->maybeInstant(6);
    stored.authTime = (*row)->maybeInstant(7);
    stored.successor = (*row)->bytes(8);
    stored.sid = (*row)->text(9);
    stored.amr = (*row)->text(10);
    stored.claims = (*row)->text(11);
    stored.resources = (*row)->text(12).split(u' ', Qt::SkipEmptyParts);
    stored.jkt = (*row)->text(13);
    stored.grantType = (*row)->text(14);
    return stored;
}

Result<Judged<IssuedTokens>> rotate(store::Connection &unit, const Rotation &rotation)
{
    const qint64 now = toMicros(rotation.issued.createdTime);
    const QByteArray token = key(rotation.refreshToken.toUtf8());
    const auto family = unit.selectOne(u"SELECT f.id, f.ends_time FROM token_issue k JOIN token_family f ON f.id = "
                                       "k.family_id WHERE k.id BETWEEN ? AND ? AND k.refresh_hash = ? AND "
                                       "k.refresh_expires_time > ? AND f.revoked_time IS NULL",
                                       place(token) << now);
    if (!family)
        return fail(family.error());
    if (!*family)
        return again(unit, rotation);
    IssuedTokens answer = rotation.issued;
    answer.familyId = (*family)->integer(0);
    const auto used = unit.execute(u"INSERT INTO refresh_use (token_key, family_id, used_time, successor) VALUES "
                                   "(?, ?, ?, ?) ON CONFLICT DO NOTHING",
                                   {token, answer.familyId, now, rotation.sealed});
    if (!used)
        return fail(used.error());
    if (*used == 0)
        return again(unit, rotation);
    answer.rowsWritten.append("refresh_use inserted");
    if (const auto stored = storeInFamily(unit, answer, rotation.order); !stored)
        return fail(stored.error());
    if (const Instant ends = endsTime(answer, rotation.order); ends - (*family)->instant(1) > endsLag) {
        const auto noted =
            unit.execute(u"UPDATE token_family SET ends_time = ? WHERE id = ?", {toMicros(ends), answer.familyId});
        if (!noted)
            return fail(noted.error());
    }
    Event event = rotation.event;
    event.name = u"token.refreshed"_s;
    event.familyId = answer.familyId;
    rotation.events->announce(unit, event);
    return answer;
}

} // namespace bc::oauth::tokens
