#include "core/oauth/idtoken.h"

#include "core/accounts/accounts.h"
#include "core/crypto/hash.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bc::oauth::idtoken {

namespace {

using crypto::jose::Algorithm;

/// §3.1.3.6: the left half of the access token's hash; all our algorithms hash with SHA-256.
QString halfHash(const QString &accessToken)
{
    return QString::fromLatin1(crypto::base64Url(crypto::sha256(accessToken.toLatin1()).first(16)));
}

} // namespace

Result<QString> sign(store::Connection &reader, SigningKeys &keys, const ProviderSettings &settings,
                     const IssuedTokens &issued)
{
    const IdTokenOrder &order = *issued.idTokenOrder;
    const Algorithm algorithm = crypto::jose::algorithmOf(order.algorithm).value_or(Algorithm::ES256);
    const auto key = keys.signer(reader, algorithm, issued.createdTime);
    if (!key)
        return fail(key.error());
    const QStringList amr = order.amr.split(u' ', Qt::SkipEmptyParts);
    QJsonObject claims = order.claims;
    claims.insert(u"iss"_s, settings.issuer);
    claims.insert(u"sub"_s, issued.userUuid);
    claims.insert(u"aud"_s, order.clientId);
    claims.insert(u"azp"_s, order.clientId);
    claims.insert(u"iat"_s, toSeconds(issued.createdTime));
    claims.insert(u"exp"_s, toSeconds(issued.createdTime + settings.idTokenLife));
    claims.insert(u"auth_time"_s, toSeconds(order.authTime));
    claims.insert(u"acr"_s, accounts::acrOf(amr));
    claims.insert(u"amr"_s, QJsonArray::fromStringList(amr));
    claims.insert(u"at_hash"_s, halfHash(issued.accessToken));
    if (!order.nonce.isEmpty())
        claims.insert(u"nonce"_s, order.nonce);
    if (!order.sid.isEmpty())
        claims.insert(u"sid"_s, order.sid);
    const auto token = crypto::jose::sign({{u"typ"_s, type.toString()}}, claims, *key);
    if (!token)
        return fail(token.error());
    return QString::fromLatin1(*token);
}

Result<Hint> verified(store::Connection &reader, SigningKeys &keys, const QString &issuer, const QString &token,
                      Instant now)
{
    const auto unauthorized = [] { return fail(ErrorKind::Unauthorized, u"This is no ID token of this provider."_s); };
    const QByteArray compact = token.toUtf8();
    const auto parsed = crypto::jose::parse(compact);
    if (!parsed)
        return unauthorized();
    const auto key = keys.find(reader, parsed->header.value(u"kid"_s).toString(), now);
    if (!key)
        return fail(key.error());
    if (!*key)
        return unauthorized();
    const auto proved = crypto::jose::verify(compact, **key, std::array{(*key)->algorithm()});
    if (!proved || proved->header.value(u"typ"_s).toString() != type ||
        proved->claims.value(u"iss"_s).toString() != issuer)
        return unauthorized();
    const QJsonObject &claims = proved->claims;
    Hint hint{claims.value(u"sub"_s).toString(), claims.value(u"aud"_s).toString(), claims.value(u"sid"_s).toString()};
    if (hint.sub.isEmpty() || hint.clientId.isEmpty())
        return unauthorized();
    return hint;
}

} // namespace bc::oauth::idtoken
