#pragma once

#include "core/crypto/jose.h"
#include "oauthworkspace.h"

#include <QJsonObject>

namespace bc::tests {

/// A client's key, and what a client signs with it. `claims` and `header` replace single members; null takes one out.
class Signer
{
public:
    explicit Signer(crypto::jose::Algorithm algorithm = crypto::jose::Algorithm::ES256);
    /// A shared secret.
    explicit Signer(const QString &secret);

    const crypto::jose::Key &key() const { return m_key; }
    QString thumbprint() const { return m_key.thumbprint(); }
    QJsonObject publicJwk() const;
    /// A JWK Set of this key alone.
    QString jwks() const;

    /// A DPoP proof for POST https://provider.example/token.
    QByteArray proof(Instant now, const QString &nonce, const QJsonObject &claims = {},
                     const QJsonObject &header = {}) const;
    QByteArray proof(const OAuthWorkspace &workspace, const QJsonObject &claims = {},
                     const QJsonObject &header = {}) const
    {
        return proof(workspace.now(), workspace.provider.dpopNonce(workspace.now()), claims, header);
    }
    /// A client assertion for its token endpoint, good for a minute.
    QString assertion(const OAuthWorkspace &workspace, const QString &clientId, const QJsonObject &claims = {},
                      const QJsonObject &header = {}) const;

private:
    crypto::jose::Key m_key;
};

/// A compact token with any header and signature.
QByteArray handMade(const QJsonObject &header, const QJsonObject &claims, const QByteArray &signature);
/// The header and the claims of a compact token.
QJsonObject headerOf(const QByteArray &compact);
QJsonObject claimsOf(const QByteArray &compact);
/// `base` with the members of `changes`; null takes one out.
QJsonObject changed(QJsonObject base, const QJsonObject &changes);

} // namespace bc::tests
