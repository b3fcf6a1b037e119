#include "core/applications/applications.h"
#include "core/crypto/jose.h"
#include "core/oauth/checks/clientmethods.h"
#include "core/oauth/claims.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bc::oauth::checks::methods {

namespace {

namespace jose = crypto::jose;

constexpr std::chrono::seconds longestLife{3600}, skew{30}; // Authlib signs for an hour unless told otherwise
constexpr std::array asymmetric{jose::Algorithm::ES256, jose::Algorithm::RS256, jose::Algorithm::PS256};
constexpr std::array symmetric{jose::Algorithm::HS256};

/// Signed with one of the registered keys; the key's type decides which alg may be.
Result<jose::Token> signedWithKey(const Client &client, const QByteArray &assertion)
{
    const auto keys = jose::parseSet(client.application.metadata.jwks.toUtf8());
    if (!keys)
        return fail(keys.error());
    const auto parsed = jose::parse(assertion);
    if (!parsed)
        return parsed;
    const QString kid = parsed->header.value(u"kid"_s).toString();
    Result<jose::Token> verified = fail(ErrorKind::Unauthorized, u"None of the registered keys has this kid."_s);
    for (const jose::Key &key : *keys) {
        if (!kid.isEmpty() && !key.kid().isEmpty() && key.kid() != kid)
            continue;
        verified = jose::verify(assertion, key, asymmetric);
        if (verified)
            break;
    }
    return verified;
}

/// Signed with one of the live secrets, which the recoverable policy keeps sealed.
Result<jose::Token> signedWithSecret(const CheckContext &context, const Client &client, const QByteArray &assertion)
{
    Result<jose::Token> verified = fail(ErrorKind::Unauthorized, u"No live secret of the application is kept."_s);
    for (const applications::Secret &known : client.secrets) {
        if (known.sealed.isEmpty() || (known.expiresTime && *known.expiresTime <= context.now) ||
            !context.settings.sealingKey)
            continue;
        const auto secret = applications::openSecret(*context.settings.sealingKey, client.application.clientId, known);
        if (!secret)
            return fail(secret.error());
        verified = jose::verify(assertion, jose::Key::fromSecret(secret->toUtf8()), symmetric);
        if (verified)
            break;
    }
    return verified;
}

/// RFC 7523 §3 no. 3: the issuer, the token endpoint, or (RFC 9126 §2) the endpoint that was called. One of them alone:
/// an assertion that is good elsewhere too could be taken there and come from there.
bool isForUs(const CheckContext &context, const QJsonValue &audience)
{
    const QString &issuer = context.settings.issuer;
    const QStringList ours{issuer, issuer + u"/token"_s, issuer + QString::fromLatin1(context.record.endpoint)};
    const QJsonArray all = audience.isArray() ? audience.toArray() : QJsonArray{audience};
    return !all.isEmpty() &&
           std::all_of(all.cbegin(), all.cend(), [&](const QJsonValue &one) { return ours.contains(one.toString()); });
}

/// What is wrong with what it says; empty if nothing is.
Sentence claimsFault(const CheckContext &context, const Client &client, const jose::Token &token)
{
    const QString typ = token.header.value(u"typ"_s).toString();
    if (!typ.isEmpty() && typ.compare("JWT"_L1, Qt::CaseInsensitive) != 0 && typ != "client-authentication+jwt"_L1)
        return Sentence("assertion_typ", u"Its typ says that it is something else.");
    const QJsonObject &claims = token.claims;
    const QString &clientId = client.application.clientId;
    if (claims.value(u"iss"_s) != clientId || claims.value(u"sub"_s) != clientId)
        return Sentence("assertion_iss_sub", u"Its iss and sub must both be the client_id.");
    if (!isForUs(context, claims.value(u"aud"_s)))
        return Sentence("assertion_aud", u"Its aud must be the issuer or the token endpoint, and nothing else.");
    const Instant now = context.now;
    const auto expires = claims::moment(claims, u"exp"_s);
    if (!expires)
        return Sentence("assertion_no_exp", u"It has no exp.");
    if (*expires <= now)
        return Sentence("it_expired", u"It expired at %1", toRfc3339(*expires));
    if (*expires > now + longestLife + skew)
        return Sentence("assertion_lives_long", u"It lives longer than an hour.");
    for (const QString &name : {u"nbf"_s, u"iat"_s}) {
        const auto moment = claims::moment(claims, name);
        if (claims.contains(name) && (!moment || *moment > now + skew))
            return Sentence("claim_in_future", u"Its %1 is in the future.", name);
    }
    if (claims::identifier(claims, u"jti"_s).isEmpty())
        return Sentence("no_jti", u"It has no jti of 1 to 255 characters.");
    return {};
}

} // namespace

QString assertedClient(const QString &assertion)
{
    const auto token = jose::parse(assertion.toUtf8());
    return token ? claims::identifier(token->claims, u"sub"_s) : QString();
}

Judged<> assertion(CheckContext &context, CheckLine &line, const Client &client, const Parameters &parameters)
{
    const Sentence refusal("client_unproved", u"Client authentication failed.");
    const auto refused = [&](const Sentence &why) { return line.refuse(ErrorCode::InvalidClient, refusal, why); };
    if (parameters.value(u"client_assertion_type") != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1)
        return refused(Sentence("assertion_type", u"client_assertion_type is not jwt-bearer."));
    const QString &registered = client.application.metadata.authMethod;
    const bool byKey = registered == "private_key_jwt"_L1;
    if (!byKey && registered != "client_secret_jwt"_L1)
        return refused(
            Sentence("assertion_unregistered", u"An assertion came, but the application is not registered for one."));
    const QByteArray presented = parameters.value(u"client_assertion").toUtf8();
    const auto token = byKey ? signedWithKey(client, presented) : signedWithSecret(context, client, presented);
    if (!token)
        return refused(Sentence(token.error().what));
    if (const Sentence fault = claimsFault(context, client, *token); !fault.isEmpty())
        return refused(fault);
    context.uses.append(SingleUse{singleuse::key("client assertion", client.application.clientId.toUtf8(),
                                                 claims::identifier(token->claims, u"jti"_s)),
                                  *claims::moment(token->claims, u"exp"_s),
                                  {ErrorCode::InvalidClient, refusal}});
    line.detail(registered);
    return {};
}

} // namespace bc::oauth::checks::methods
