#include "core/oauth/tokens/jwt.h"

#include "core/crypto/jose.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bc::oauth::tokens {

namespace {

/// One audience is written as text, several as a list (RFC 7519 §4.1.3).
QJsonValue audienceOf(const IssuedTokens &issued, const QString &issuer)
{
    if (issued.audience.isEmpty())
        return issuer;
    return issued.audience.size() == 1 ? QJsonValue(issued.audience.first())
                                       : QJsonValue(QJsonArray::fromStringList(issued.audience));
}

} // namespace

Result<QString> accessJwt(const Order &order, const IssuedTokens &issued, const QString &issuer,
                          const QString &clientId, const crypto::jose::Key &key)
{
    // RFC 9068 §2.2: where no person is involved, the subject is the client.
    QJsonObject claims{{u"iss"_s, issuer},
                       {u"sub"_s, order.forClient ? clientId : issued.userUuid},
                       {u"aud"_s, audienceOf(issued, issuer)},
                       {u"client_id"_s, clientId},
                       {u"iat"_s, toSeconds(issued.createdTime)},
                       {u"exp"_s, toSeconds(issued.expiresTime())},
                       {u"jti"_s, issued.accessToken},
                       {u"scope"_s, issued.scope}};
    if (order.authTime)
        claims.insert(u"auth_time"_s, toSeconds(*order.authTime));
    if (!issued.jkt.isEmpty())
        claims.insert(u"cnf"_s, QJsonObject{{u"jkt"_s, issued.jkt}});
    const auto token = crypto::jose::sign({{u"typ"_s, u"at+jwt"_s}}, claims, key);
    if (!token)
        return fail(token.error());
    return QString::fromLatin1(*token);
}

} // namespace bc::oauth::tokens
