#include "core/applications/faults.h"
#include "core/crypto/jose.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::applications {
namespace {

constexpr qsizetype jwksLimit = 16 * 1024, keysLimit = 10, contactsLimit = 10, contactLimit = 255, addressesLimit = 20,
                    resourcesLimit = 20, resourceLimit = 255;

QString authMethodFault(const Application &application)
{
    const QString &method = application.metadata.authMethod;
    if (method.isEmpty())
        return {};
    const QStringList known = knownAuthMethods();
    if (!known.contains(method))
        return u"Must be one of: %1."_s.arg(known.join(u", "_s));
    if (application.isPublic != (method == "none"_L1))
        return application.isPublic ? u"Must be none: a public application has no secret and no key."_s
                                    : u"Must not be none: only a public application proves nothing."_s;
    if (method == "client_secret_jwt"_L1 && application.secretPolicy != SecretPolicy::Recoverable)
        return u"client_secret_jwt needs the secret_policy recoverable: a hash signs nothing."_s;
    return {};
}

/// RFC 7517 §9.2, §9.3: a private or shared key has no business here, whoever sent it.
bool holdsSecret(const QJsonObject &key)
{
    static const QStringList secret{u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"oth"_s, u"k"_s, u"priv"_s};
    return key.value(u"kty"_s) == "oct"_L1 ||
           std::any_of(secret.cbegin(), secret.cend(), [&](const QString &member) { return key.contains(member); });
}

/// Keys that this provider cannot use may stand there (RFC 7517 §5), one that it can must.
QString jwksFault(const Application &application)
{
    const QString &jwks = application.metadata.jwks;
    if (jwks.isEmpty())
        return application.metadata.authMethod == "private_key_jwt"_L1 ? u"Must not be missing with private_key_jwt."_s
                                                                       : QString();
    if (jwks.size() > jwksLimit)
        return u"Must have at most %1 characters."_s.arg(jwksLimit);
    const QJsonDocument document = QJsonDocument::fromJson(jwks.toUtf8());
    if (!document.isObject() || !document.object().value(u"keys"_s).isArray())
        return u"Must be a JWK Set: an object with a list named keys (RFC 7517)."_s;
    const QJsonArray keys = document.object().value(u"keys"_s).toArray();
    if (keys.isEmpty() || keys.size() > keysLimit)
        return u"Must hold from 1 to %1 keys."_s.arg(keysLimit);
    for (const QJsonValue &key : keys) {
        if (!key.isObject())
            return u"Every key must be a JSON object."_s;
        if (holdsSecret(key.toObject()))
            return u"Must hold public keys only. Consider a private key that was sent disclosed."_s;
    }
    const auto usable = crypto::jose::parseSet(jwks.toUtf8());
    if (!usable || usable->isEmpty())
        return u"Must hold a key this provider can verify with: EC P-256, or RSA of 2048 bits at least."_s;
    return {};
}

QString contactFault(const QString &contact)
{
    const qsizetype at = contact.indexOf(u'@');
    const bool plain = std::all_of(contact.cbegin(), contact.cend(), [](QChar c) { return c.isPrint() && c != u' '; });
    if (!plain || contact.size() > contactLimit || at < 1 || at != contact.lastIndexOf(u'@') ||
        at == contact.size() - 1)
        return u"Must be an e-mail address."_s;
    return {};
}

/// As strict as a redirect address, and a web address.
QString webRedirectFault(const QString &url)
{
    if (const QString fault = redirectFault(url); !fault.isEmpty())
        return fault;
    return webAddressFault(url);
}

} // namespace

QStringList knownAuthMethods()
{
    return {u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s, u"private_key_jwt"_s, u"none"_s};
}

void checkMetadata(const Application &application, const std::function<void(const QString &, const QString &)> &check)
{
    const ClientMetadata &metadata = application.metadata;
    const auto checkList = [&](const QString &field, const QStringList &list, qsizetype most, const auto &faultOf) {
        if (list.size() > most)
            check(field, u"Must be at most %1."_s.arg(most));
        for (qsizetype i = 0; i < list.size(); ++i)
            check(u"%1[%2]"_s.arg(field).arg(i), faultOf(list[i]));
    };
    check(u"token_endpoint_auth_method"_s, authMethodFault(application));
    check(u"jwks"_s, jwksFault(application));
    checkList(u"contacts"_s, metadata.contacts, contactsLimit, contactFault);
    checkList(u"post_logout_redirect_uris"_s, metadata.postLogoutUrls, addressesLimit, redirectFault);
    if (!metadata.backchannelLogoutUrl.isEmpty())
        check(u"backchannel_logout_uri"_s, webRedirectFault(metadata.backchannelLogoutUrl));
    if (metadata.idTokenAlg != "ES256"_L1 && metadata.idTokenAlg != "RS256"_L1)
        check(u"id_token_signed_response_alg"_s, u"Must be ES256 or RS256."_s);
    checkList(u"resources"_s, metadata.resources, resourcesLimit,
              [](const QString &uri) { return commonFault(uri, resourceLimit); });
}

} // namespace bc::applications
