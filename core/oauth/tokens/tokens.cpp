#include "core/oauth/tokens/tokens.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bc::oauth::tokens {

namespace {

constexpr qsizetype momentBytes = 7, secretBytes = 32; // 39 bytes are 52 characters of base64url, without padding
constexpr qsizetype freshLength = (momentBytes + secretBytes) * 4 / 3;

} // namespace

QByteArray hash(QByteArrayView secret) { return crypto::sha256(secret); }

QString fresh(Instant now)
{
    char moment[sizeof(qint64)];
    qToBigEndian(toMicros(now), moment);
    return QString::fromLatin1(crypto::base64Url(QByteArray(moment + sizeof moment - momentBytes, momentBytes) +
                                                 crypto::randomBytes(secretBytes)));
}

QByteArray key(QByteArrayView token)
{
    if (token.size() != freshLength)
        return hash(token); // from before tokens carried their moment, or given by hand (the demo workspace)
    // Whole groups of four characters, so that the moment's bytes are the first of what is decoded.
    const QByteArray start = token.first(12).toByteArray();
    const auto decoded =
        QByteArray::fromBase64Encoding(start, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                  QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded.first(momentBytes) + hash(token) : hash(token);
}

Result<std::optional<Principal>> principal(store::Connection &connection, const QByteArray &key)
{
    const auto row = connection.selectOne(
        u"SELECT k.scope, k.expires_time, f.id, u.id, u.tenant_id, u.role_id, a.id, a.client_id, a.is_trusted, "
        "k.jkt, k.audience "
        "FROM access_token k JOIN token_family f ON f.id = k.family_id "
        "JOIN account u ON u.id = f.account_id JOIN tenant ut ON ut.id = u.tenant_id "
        "JOIN application a ON a.id = f.application_id JOIN tenant at ON at.id = a.tenant_id "
        "WHERE k.token_hash = ? AND k.revoked_time IS NULL AND f.revoked_time IS NULL "
        "AND u.state = 5 AND ut.state = 5 AND a.state = 5 AND at.state = 5",
        {key});
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
