#include "signer.h"

#include "core/crypto/hash.h"
#include "core/crypto/random.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bc::tests {

namespace {

namespace jose = crypto::jose;

jose::Key made(jose::Algorithm algorithm)
{
    auto key = jose::Key::generate(algorithm);
    if (!key)
        qFatal("The test has no key: %s", qPrintable(key.error().line()));
    return *std::move(key);
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject part(const QByteArray &token, int index)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(index), QByteArray::Base64UrlEncoding))
        .object();
}

QByteArray signedBy(const jose::Key &key, const QJsonObject &header, const QJsonObject &claims)
{
    const auto token = jose::sign(header, claims, key);
    if (!token)
        qFatal("The test's token cannot be signed: %s", qPrintable(token.error().line()));
    return *token;
}

} // namespace

Signer::Signer(jose::Algorithm algorithm)
    : m_key(made(algorithm))
{}

Signer::Signer(const QString &secret)
    : m_key(jose::Key::fromSecret(secret.toUtf8()))
{}

QJsonObject Signer::publicJwk() const { return QJsonDocument::fromJson(m_key.publicJwk()).object(); }

QString Signer::jwks() const { return QString::fromUtf8(compact({{u"keys"_s, QJsonArray{publicJwk()}}})); }

QByteArray Signer::proof(Instant now, const QString &nonce, const QJsonObject &claims, const QJsonObject &header) const
{
    const QJsonObject usual{{u"jti"_s, crypto::randomToken()},
                            {u"htm"_s, u"POST"_s},
                            {u"htu"_s, u"https://provider.example/token"_s},
                            {u"iat"_s, toSeconds(now)},
                            {u"nonce"_s, nonce}};
    return signedBy(m_key, changed({{u"typ"_s, u"dpop+jwt"_s}, {u"jwk"_s, publicJwk()}}, header),
                    changed(usual, claims));
}

QString Signer::assertion(const OAuthWorkspace &workspace, const QString &clientId, const QJsonObject &claims,
                          const QJsonObject &header) const
{
    const QJsonObject usual{{u"iss"_s, clientId},
                            {u"sub"_s, clientId},
                            {u"aud"_s, u"https://provider.example/token"_s},
                            {u"jti"_s, crypto::randomToken()},
                            {u"iat"_s, toSeconds(workspace.now())},
                            {u"exp"_s, toSeconds(workspace.now()) + 60}};
    return QString::fromLatin1(signedBy(m_key, header, changed(usual, claims)));
}

QByteArray handMade(const QJsonObject &header, const QJsonObject &claims, const QByteArray &signature)
{
    return crypto::base64Url(compact(header)) + '.' + crypto::base64Url(compact(claims)) + '.' +
           crypto::base64Url(signature);
}

QJsonObject headerOf(const QByteArray &compact) { return part(compact, 0); }
QJsonObject claimsOf(const QByteArray &compact) { return part(compact, 1); }

QJsonObject changed(QJsonObject base, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value().isNull())
            base.remove(change.key());
        else
            base.insert(change.key(), change.value());
    }
    return base;
}

} // namespace bc::tests
