#include "core/oauth/tokens/tokens.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/oauth/tokens/place.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bc::oauth::tokens {

namespace {

constexpr int secretBytes = 32; // 39 bytes are 52 characters of base64url, without padding
constexpr qsizetype freshLength = (momentBytes + secretBytes) * 4 / 3;

constexpr qsizetype startLength = 12;

QString written(Instant moment, const QByteArray &secret)
{
    char bytes[sizeof(qint64)];
    qToBigEndian(toMicros(moment), bytes);
    return QString::fromLatin1(crypto::base64Url(QByteArray(bytes + sizeof bytes - momentBytes, momentBytes) + secret));
}

/// Nothing, if that is no base64url.
QByteArray decoded(const QByteArray &text)
{
    return QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                    QByteArray::AbortOnBase64DecodingErrors)
        .decoded;
}

/// The first characters of a JWT access token's `jti`, which is a token of ours (jwt.cpp), or nothing. Who made the
/// text does not matter: it says where to look for its hash, nothing else.
QByteArray startInJwt(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.'), second = token.indexOf('.', first + 1);
    if (first < 0 || second < 0)
        return {};
    const QByteArray claims = decoded(token.sliced(first + 1, second - first - 1).toByteArray());
    constexpr QByteArrayView name = "\"jti\":\"";
    const qsizetype at = claims.indexOf(name);
    return at < 0 ? QByteArray() : claims.mid(at + name.size(), startLength);
}

} // namespace

QByteArray hash(QByteArrayView secret) { return crypto::sha256(secret); }

QString fresh(Instant now) { return written(now, crypto::randomBytes(secretBytes)); }

std::pair<QString, QString> freshPair(Instant now)
{
    const QByteArray secrets = crypto::randomBytes(2 * secretBytes); // the kernel is asked once
    return {written(now, secrets.first(secretBytes)), written(now, secrets.last(secretBytes))};
}

QByteArray key(QByteArrayView token)
{
    // Whole groups of four characters, so that the moment's bytes are the first of what is decoded.
    const QByteArray start = token.size() == freshLength ? token.first(startLength).toByteArray() : startInJwt(token);
    const QByteArray begin = start.size() == startLength ? decoded(start) : QByteArray();
    return begin.left(momentBytes) + hash(token);
}

Result<std::optional<Principal>> principal(store::Connection &connection, const QByteArray &key)
{
    const auto row = connection.selectOne(
        u"SELECT k.access_scope, k.access_expires_time, f.id, u.id, u.tenant_id, u.role_id, a.id, a.client_id, "
        u"a.is_trusted, "
        "k.jkt, k.audience "
        "FROM token_issue k JOIN token_family f ON f.id = k.family_id "
        "JOIN account u ON u.id = f.account_id JOIN tenant ut ON ut.id = u.tenant_id "
        "JOIN application a ON a.id = f.application_id JOIN tenant at ON at.id = a.tenant_id "
        "WHERE k.id BETWEEN ? AND ? AND k.access_hash = ? AND k.access_revoked_time IS NULL AND f.revoked_time IS NULL "
        "AND u.state = 5 AND ut.state = 5 AND a.state = 5 AND at.state = 5",
        place(key));
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    Principal principal;
    principal.scopes = (*row)->text(0).split(u' ', Qt::SkipEmptyParts);
    principal.expiresTime = (*row)->instant(1);
    principal.familyId = (*row)->integer(2);
    principal.userId = (*row)->integer(3);
    principal.tenantId = (*row)->integer(4);
    principal.role = accounts::Role((*row)->integer(5));
    principal.applicationId = (*row)->integer(6);
    principal.clientId = (*row)->text(7);
    principal.trustedClient = (*row)->flag(8);
    principal.jkt = (*row)->text(9);
    principal.audience = (*row)->text(10).split(u' ', Qt::SkipEmptyParts);
    return principal;
}

} // namespace bc::oauth::tokens
