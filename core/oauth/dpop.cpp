#include "core/oauth/dpop.h"

#include "core/crypto/hash.h"
#include "core/crypto/jose.h"
#include "core/oauth/claims.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::oauth::dpop {

namespace {

namespace jose = crypto::jose;

constexpr std::array allowed{jose::Algorithm::ES256, jose::Algorithm::RS256, jose::Algorithm::PS256};
constexpr std::chrono::seconds oldest{120}, aheadAtMost{30}, nonceWindow{120};

tl::unexpected<Refusal> wrong(const Sentence &why) { return refuse(ErrorCode::InvalidDpopProof, why); }

/// The public key in the header (RFC 9449 §4.2). A private half there is disclosed; whoever sends it is told.
Judged<jose::Key> keyOf(const QJsonObject &header)
{
    const QJsonObject jwk = header.value(u"jwk"_s).toObject();
    if (jwk.isEmpty())
        return wrong(Sentence("dpop_no_jwk", u"The DPoP proof is not valid: its header has no jwk."));
    for (const QString &secret : {u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s, u"k"_s}) {
        if (jwk.contains(secret))
            return wrong(
                Sentence("dpop_private_key",
                         u"The DPoP proof is not valid: its jwk holds a private key. Consider that key disclosed."));
    }
    auto key = jose::Key::fromJwk(QJsonDocument(jwk).toJson(QJsonDocument::Compact));
    if (!key || key->isPrivate())
        return wrong(
            Sentence("dpop_key_kind",
                     u"The DPoP proof is not valid: its jwk is no public key of a kind that is accepted here."));
    return *std::move(key);
}

QString nonceOf(const QByteArray &nonceKey, qint64 window)
{
    constexpr qsizetype bytes = 18; // 24 characters
    return QString::fromLatin1(
        crypto::base64Url(crypto::hmacSha256(nonceKey, "dpop nonce " + QByteArray::number(window)).first(bytes)));
}

qint64 windowOf(Instant now) { return now.time_since_epoch() / std::chrono::microseconds(nonceWindow); }

bool nonceFits(const QByteArray &nonceKey, const QString &presented, Instant now)
{
    const qint64 window = windowOf(now);
    const QByteArray came = presented.toUtf8();
    return crypto::equalConstantTime(nonceOf(nonceKey, window).toLatin1(), came) ||
           crypto::equalConstantTime(nonceOf(nonceKey, window - 1).toLatin1(), came);
}

std::optional<QString> normalised(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    const QString scheme = url.scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return std::nullopt;
    if (url.port() == (scheme == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments)
        .toString(QUrl::FullyEncoded);
}

} // namespace

Judged<Proved> verify(const Presented &presented, const QByteArray &nonceKey, Instant now)
{
    const auto unverified = jose::parse(presented.proof);
    if (!unverified)
        return wrong(Sentence("dpop_no_jwt", u"The DPoP proof is not valid: it is not one JWT."));
    if (unverified->header.value(u"typ"_s) != "dpop+jwt"_L1)
        return wrong(Sentence("dpop_typ", u"The DPoP proof is not valid: its typ is not dpop+jwt."));
    const auto algorithm = jose::algorithmOf(unverified->header.value(u"alg"_s).toString());
    if (!algorithm || std::find(allowed.begin(), allowed.end(), *algorithm) == allowed.end())
        return wrong(Sentence("dpop_alg", u"The DPoP proof is not valid: its alg is not one of: %1.",
                              algorithms().join(u", "_s)));
    const auto key = keyOf(unverified->header);
    if (!key)
        return tl::make_unexpected(key.error());
    const auto token = jose::verify(presented.proof, *key, allowed);
    if (!token)
        return wrong(Sentence("dpop_signature", u"The DPoP proof is not valid: its signature does not fit its jwk."));
    const QJsonObject &claims = token->claims;
    const QString jti = claims::identifier(claims, u"jti"_s);
    if (jti.isEmpty())
        return wrong(Sentence("dpop_no_jti", u"The DPoP proof is not valid: it has no jti of 1 to 255 characters."));
    if (claims.value(u"htm"_s) != QString::fromLatin1(presented.method))
        return wrong(Sentence("dpop_htm", u"The DPoP proof is not valid: its htm is not the method of the request."));
    if (!sameAddress(claims.value(u"htu"_s).toString(), presented.url))
        return wrong(Sentence("dpop_htu", u"The DPoP proof is not valid: its htu is not the address of the request."));
    if (!presented.accessToken.isEmpty() &&
        !crypto::equalConstantTime(claims.value(u"ath"_s).toString().toUtf8(),
                                   crypto::base64Url(crypto::sha256(presented.accessToken))))
        return wrong(
            Sentence("dpop_ath", u"The DPoP proof is not valid: its ath is not the hash of the access token."));
    const auto issued = claims::moment(claims, u"iat"_s);
    if (!issued)
        return wrong(Sentence("dpop_no_iat", u"The DPoP proof is not valid: it has no iat."));
    // Before iat: who has no nonce yet may be anywhere in time.
    if (!nonceFits(nonceKey, claims.value(u"nonce"_s).toString(), now))
        return refuse(ErrorCode::UseDpopNonce,
                      Sentence("dpop_nonce", u"The DPoP proof needs the nonce of the DPoP-Nonce header."));
    if (*issued + oldest <= now || *issued > now + aheadAtMost)
        return wrong(Sentence("dpop_iat", u"The DPoP proof is not valid: its iat is not now."));
    const QString thumbprint = key->thumbprint();
    return Proved{
        thumbprint,
        {singleuse::key("dpop", thumbprint.toLatin1(), jti),
         *issued + oldest,
         {ErrorCode::InvalidDpopProof, Sentence("dpop_used", u"The DPoP proof is not valid: it was used before.")}}};
}

QStringList algorithms()
{
    QStringList names;
    for (const jose::Algorithm algorithm : allowed)
        names.append(jose::name(algorithm));
    return names;
}

QString nonce(const QByteArray &nonceKey, Instant now) { return nonceOf(nonceKey, windowOf(now)); }

bool isThumbprint(QStringView text)
{
    return text.size() == 43 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
                      c == u'_';
           });
}

bool sameAddress(const QString &a, const QString &b)
{
    const auto first = normalised(a), second = normalised(b);
    return first && second && *first == *second;
}

} // namespace bc::oauth::dpop
