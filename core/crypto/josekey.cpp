#include "core/crypto/hash.h"
#include "core/crypto/jose_p.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bc::crypto::jose {

namespace {

constexpr std::size_t leastRsaBits = 2048, mostRsaBits = 8192;
constexpr qsizetype leastSecretBytes = 32; // RFC 7518 §3.2

tl::unexpected<Error> wrong(QString what) { return fail(ErrorKind::Invalid, std::move(what)); }

/// A member that must be text; empty if it is not there.
QString text(const json_t *jwk, const char *member)
{
    const json_t *value = json_object_get(jwk, member);
    return json_is_string(value)
               ? QString::fromUtf8(json_string_value(value), static_cast<qsizetype>(json_string_length(value)))
               : QString();
}

std::optional<Algorithm> usual(cjose_jwk_kty_t type)
{
    switch (type) {
    case CJOSE_JWK_KTY_EC:
        return Algorithm::ES256;
    case CJOSE_JWK_KTY_RSA:
        return Algorithm::RS256;
    case CJOSE_JWK_KTY_OCT:
        return Algorithm::HS256;
    }
    return std::nullopt;
}

cjose_jwk_kty_t typeFor(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::ES256:
        return CJOSE_JWK_KTY_EC;
    case Algorithm::RS256:
    case Algorithm::PS256:
        return CJOSE_JWK_KTY_RSA;
    case Algorithm::HS256:
        break;
    }
    return CJOSE_JWK_KTY_OCT;
}

QJsonObject exported(const cjose_jwk_t *key, bool secretHalf)
{
    const Owned<char> json(cjose_jwk_to_json(key, secretHalf, nullptr));
    return QJsonDocument::fromJson(QByteArray(json.get())).object();
}

/// RFC 7638 §3.2: the required members in the order of their names, without white space.
QString thumbprintOf(const cjose_jwk_t *key)
{
    const QJsonObject full = exported(key, true);
    QJsonObject required; // QJsonObject keeps its members in this very order
    for (const QString &member : {u"crv"_s, u"e"_s, u"k"_s, u"kty"_s, u"n"_s, u"x"_s, u"y"_s}) {
        if (full.contains(member))
            required.insert(member, full.value(member));
    }
    return QString::fromLatin1(base64Url(sha256(QJsonDocument(required).toJson(QJsonDocument::Compact))));
}

/// With what we say about it.
QByteArray described(QJsonObject jwk, const QString &kid, Algorithm algorithm)
{
    if (!kid.isEmpty())
        jwk.insert(u"kid"_s, kid);
    jwk.insert(u"use"_s, u"sig"_s);
    jwk.insert(u"alg"_s, name(algorithm));
    return QJsonDocument(jwk).toJson(QJsonDocument::Compact);
}

/// The size of the key itself.
Result<> sizeFits(const cjose_jwk_t *key, cjose_jwk_kty_t type)
{
    const std::size_t bits = cjose_jwk_get_keysize(key, nullptr);
    if (type == CJOSE_JWK_KTY_RSA && (bits < leastRsaBits || bits > mostRsaBits))
        return wrong(u"An RSA key must have 2048 to 8192 bits."_s);
    if (type == CJOSE_JWK_KTY_EC && cjose_jwk_EC_get_curve(key, nullptr) != CJOSE_JWK_EC_P_256)
        return wrong(u"The only curve is P-256."_s);
    if (type == CJOSE_JWK_KTY_OCT && bits < std::size_t(leastSecretBytes) * 8)
        return wrong(u"A shared secret must have 256 bits at least."_s);
    return {};
}

} // namespace

QString name(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::ES256:
        return u"ES256"_s;
    case Algorithm::RS256:
        return u"RS256"_s;
    case Algorithm::PS256:
        return u"PS256"_s;
    case Algorithm::HS256:
        break;
    }
    return u"HS256"_s;
}

std::optional<Algorithm> algorithmOf(QStringView text)
{
    for (const Algorithm algorithm : {Algorithm::ES256, Algorithm::RS256, Algorithm::PS256, Algorithm::HS256}) {
        if (text == name(algorithm))
            return algorithm;
    }
    return std::nullopt;
}

Owned<json_t> strictObject(QByteArrayView text)
{
    json_error_t error;
    Owned<json_t> json(json_loadb(text.data(), static_cast<std::size_t>(text.size()), JSON_REJECT_DUPLICATES, &error));
    return json_is_object(json.get()) ? std::move(json) : nullptr;
}

Key::Key(std::shared_ptr<const Private> shared)
    : d(std::move(shared))
{}

Result<Key> Key::generate(Algorithm algorithm)
{
    auto made = std::make_shared<Private>();
    cjose_err error{};
    switch (typeFor(algorithm)) {
    case CJOSE_JWK_KTY_EC:
        made->key.reset(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error));
        break;
    case CJOSE_JWK_KTY_RSA:
        made->key.reset(cjose_jwk_create_RSA_random(leastRsaBits, nullptr, 0, &error));
        break;
    case CJOSE_JWK_KTY_OCT:
        made->key.reset(cjose_jwk_create_oct_random(leastSecretBytes * 8, &error));
        break;
    }
    if (!made->key)
        return fail(ErrorKind::Internal, u"No %1 key could be made."_s.arg(name(algorithm)));
    made->algorithm = algorithm;
    made->algorithmNamed = made->isPrivate = true;
    made->thumbprint = made->kid = thumbprintOf(made->key.get());
    if (algorithm != Algorithm::HS256)
        made->publicJwk = described(exported(made->key.get(), false), made->kid, algorithm);
    return Key(std::move(made));
}

Result<Key> Key::fromJwk(QByteArrayView json)
{
    if (json.size() > sizeLimit)
        return wrong(u"The key is too long."_s);
    const Owned<json_t> jwk = strictObject(json);
    if (!jwk)
        return wrong(u"The key is not a JSON object, or has a member twice."_s);
    const QString type = text(jwk.get(), "kty");
    if (type != u"EC" && type != u"RSA" && type != u"oct")
        return wrong(u"'kty' must be EC, RSA or oct."_s);
    if (type == u"EC" && text(jwk.get(), "crv") != u"P-256")
        return wrong(u"The only curve is P-256."_s);
    if (json_object_get(jwk.get(), "use") && text(jwk.get(), "use") != u"sig")
        return wrong(u"'use' must be sig."_s);

    auto made = std::make_shared<Private>();
    cjose_err error{};
    made->key.reset(cjose_jwk_import_json(jwk.get(), &error));
    if (!made->key)
        return wrong(u"The parameters of the key are not valid."_s);
    const cjose_jwk_kty_t kind = cjose_jwk_get_kty(made->key.get(), &error);
    if (const auto size = sizeFits(made->key.get(), kind); !size)
        return fail(size.error());
    made->algorithm = *usual(kind);
    if (json_object_get(jwk.get(), "alg")) {
        const auto named = algorithmOf(text(jwk.get(), "alg"));
        if (!named || typeFor(*named) != kind)
            return wrong(u"'alg' is not one of ours, or does not fit the key."_s);
        made->algorithm = *named;
        made->algorithmNamed = true;
    }
    // With a private half cjose computes the public one; what stood beside it must be the same.
    const QJsonObject halves = exported(made->key.get(), false);
    for (const char *member : {"n", "e", "x", "y"}) {
        const QString called = QString::fromLatin1(member);
        if (halves.value(called).toString() != text(jwk.get(), member))
            return wrong(u"'%1' is not canonical, or does not belong to the private key."_s.arg(called));
    }
    made->isPrivate = kind == CJOSE_JWK_KTY_OCT || json_object_get(jwk.get(), "d");
    made->kid = text(jwk.get(), "kid");
    made->thumbprint = thumbprintOf(made->key.get());
    if (kind != CJOSE_JWK_KTY_OCT)
        made->publicJwk = described(halves, made->kid, made->algorithm);
    return Key(std::move(made));
}

Key Key::fromSecret(QByteArrayView secret)
{
    Q_ASSERT(!secret.isEmpty());
    auto made = std::make_shared<Private>();
    cjose_err error{};
    made->key.reset(cjose_jwk_create_oct_spec(reinterpret_cast<const uint8_t *>(secret.data()),
                                              static_cast<std::size_t>(secret.size()), &error));
    if (!made->key)
        qFatal("A secret could not be made a key: out of memory.");
    made->algorithm = Algorithm::HS256;
    made->algorithmNamed = made->isPrivate = true;
    made->thumbprint = thumbprintOf(made->key.get());
    return Key(std::move(made));
}

QByteArray Key::publicJwk() const { return d->publicJwk; }

QByteArray Key::privateJwk() const
{
    return d->isPrivate ? described(exported(d->key.get(), true), d->kid, d->algorithm) : QByteArray();
}

bool Key::isPrivate() const { return d->isPrivate; }

QString Key::thumbprint() const { return d->thumbprint; }

QString Key::kid() const { return d->kid; }

Algorithm Key::algorithm() const { return d->algorithm; }

bool Key::fits(Algorithm algorithm) const
{
    return d->algorithmNamed ? algorithm == d->algorithm
                             : typeFor(algorithm) == cjose_jwk_get_kty(d->key.get(), nullptr);
}

Result<QList<Key>> parseSet(QByteArrayView json)
{
    constexpr qsizetype keyLimit = 32;
    if (json.size() > Key::sizeLimit * 4)
        return wrong(u"The key set is too long."_s);
    const Owned<json_t> set = strictObject(json);
    const json_t *members = set ? json_object_get(set.get(), "keys") : nullptr;
    if (!json_is_array(members))
        return wrong(u"A key set is a JSON object with an array 'keys', and no member stands twice."_s);
    if (json_array_size(members) > std::size_t(keyLimit))
        return wrong(u"A key set may hold 32 keys."_s);
    QList<Key> keys;
    for (std::size_t at = 0; at < json_array_size(members); ++at) {
        const Owned<char> one(json_dumps(json_array_get(members, at), JSON_COMPACT | JSON_ENCODE_ANY));
        if (auto key = Key::fromJwk(QByteArrayView(one.get())))
            keys.append(*std::move(key));
    }
    return keys;
}

} // namespace bc::crypto::jose
