#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <span>

/// JSON Web Keys (RFC 7517) and signed tokens in the compact form (RFC 7515), over cjose. Everything is thread-safe.
/// Errors: Invalid for what is malformed, Unauthorized for a signature that does not hold; their text quotes nothing of
/// what came.
namespace bc::crypto::jose {

/// What we sign and verify with (RFC 7518 §3). cjose 0.6.2 has no EdDSA.
enum class Algorithm { ES256, RS256, PS256, HS256 };

/// "ES256", …
QString name(Algorithm algorithm);
/// Nothing for any other text, in any other case; so never for "none".
std::optional<Algorithm> algorithmOf(QStringView name);

/// One key: EC P-256, RSA of 2048 to 8192 bits, or a shared secret. Copies share the same one.
class Key
{
public:
    static constexpr qsizetype sizeLimit = 16 * 1024; ///< of a JWK's text

    /// A new pair (RSA: 2048 bits, which takes a tenth of a second to seconds) or secret (256 bits); its kid is its
    /// thumbprint.
    static Result<Key> generate(Algorithm algorithm);
    /// Invalid, naming what is wrong: a duplicate member, another type, curve or size, a point that is not on the
    /// curve, a secret under 256 bits (RFC 7518 §3.2), a `use` other than `sig`, an `alg` that is not ours or does not
    /// fit.
    static Result<Key> fromJwk(QByteArrayView json);
    /// For HS256, of any length but zero.
    static Key fromSecret(QByteArrayView secret);

    /// With kty, its parameters, kid if there is one, alg and use. Empty for a shared secret, which has no public half.
    QByteArray publicJwk() const;
    /// The same with the secret half. Empty if we do not have it.
    QByteArray privateJwk() const;
    /// Whether it can sign.
    bool isPrivate() const;
    /// RFC 7638, SHA-256 in base64url.
    QString thumbprint() const;
    /// Empty if the JWK names none.
    QString kid() const;
    /// The JWK's `alg`, or what its type is usually used with: ES256, RS256, HS256.
    Algorithm algorithm() const;
    /// Whether it may be used with `algorithm`: its type fits, and so does its `alg` if it names one.
    bool fits(Algorithm algorithm) const;

private:
    struct Private;
    friend struct Work;
    explicit Key(std::shared_ptr<const Private> shared);
    std::shared_ptr<const Private> d;
};

/// The keys of a JWK Set (RFC 7517 §5). As §5 says, keys that we cannot use are left out; Invalid if the set itself is
/// malformed.
Result<QList<Key>> parseSet(QByteArrayView json);

struct Token
{
    QJsonObject header, claims;
    QByteArray signingInput; ///< the header's and the claims' parts with the dot between them, as they came
};

constexpr qsizetype tokenLimit = 16 * 1024; ///< characters of a token that parse() and verify() look at

/// The compact form. `alg` is the key's, and so is `kid` unless the header names one; Internal if the key cannot sign.
Result<QByteArray> sign(const QJsonObject &header, const QJsonObject &claims, const Key &key);

/// What a token says, unverified. Invalid: longer than tokenLimit, not three parts of canonical base64url, not JSON
/// objects, a member twice (RFC 7515 §4, RFC 7519 §4), or a `crit` header (we understand no extension, RFC 7515
/// §4.1.11).
Result<Token> parse(QByteArrayView compact);

/// What a token says, verified: its `alg` is one of `allowed` and fits the key (RFC 8725 §3.1), which excludes `none`
/// and a public key taken for a secret. Claims are the caller's to judge.
Result<Token> verify(QByteArrayView compact, const Key &key, std::span<const Algorithm> allowed);

} // namespace bc::crypto::jose
