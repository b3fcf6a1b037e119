#include "core/crypto/jose.h"

#include "core/crypto/hash.h"
#include "core/crypto/jose_p.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bc::crypto::jose {

namespace {

tl::unexpected<Error> malformed(QString what) { return fail(ErrorKind::Invalid, std::move(what)); }

/// Nothing unless `text` is what base64Url() makes of it: a token has one spelling.
std::optional<QByteArray> decoded(QByteArrayView text)
{
    const auto result = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::Base64UrlEncoding |
                                                                               QByteArray::OmitTrailingEquals |
                                                                               QByteArray::AbortOnBase64DecodingErrors);
    if (!result || base64Url(*result) != text)
        return std::nullopt;
    return *result;
}

std::optional<QJsonObject> object(QByteArrayView part)
{
    const auto text = decoded(part);
    if (!text || !strictObject(*text))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Result<QByteArray> sign(const QJsonObject &header, const QJsonObject &claims, const Key &key)
{
    if (!key.isPrivate())
        return fail(ErrorKind::Internal, u"A token cannot be signed with a public key."_s);
    QJsonObject full = header;
    full.insert(u"alg"_s, name(key.algorithm()));
    if (!full.contains(u"kid"_s) && !key.kid().isEmpty())
        full.insert(u"kid"_s, key.kid());
    const Owned<json_t> head = strictObject(QJsonDocument(full).toJson(QJsonDocument::Compact));
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    cjose_err error{};
    const Owned<cjose_jws_t> token(cjose_jws_sign(Work::of(key).key.get(), head.get(),
                                                  reinterpret_cast<const uint8_t *>(payload.constData()),
                                                  static_cast<std::size_t>(payload.size()), &error));
    const char *compact = nullptr;
    if (!token || !cjose_jws_export(token.get(), &compact, &error))
        return fail(ErrorKind::Internal, u"A token could not be signed."_s);
    return QByteArray(compact);
}

Result<Token> parse(QByteArrayView compact)
{
    if (compact.size() > tokenLimit)
        return malformed(u"The token is too long."_s);
    const QByteArray text = compact.toByteArray();
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3)
        return malformed(u"The token does not have three parts."_s);
    const auto header = object(parts[0]), claims = object(parts[1]);
    if (!header)
        return malformed(u"The token's header is not one JSON object in base64url, or has a member twice."_s);
    if (!claims)
        return malformed(u"The token's claims are not one JSON object in base64url, or have a member twice."_s);
    if (!decoded(parts[2]))
        return malformed(u"The token's signature is not base64url."_s);
    if (header->contains(u"crit"_s))
        return malformed(u"The token needs an extension that is not understood."_s);
    return Token{*header, *claims, parts[0] + '.' + parts[1]};
}

Result<Token> verify(QByteArrayView compact, const Key &key, std::span<const Algorithm> allowed)
{
    auto token = parse(compact);
    if (!token)
        return token;
    const auto algorithm = algorithmOf(token->header.value(u"alg"_s).toString());
    if (!algorithm || std::find(allowed.begin(), allowed.end(), *algorithm) == allowed.end())
        return fail(ErrorKind::Unauthorized, u"The token's alg is not allowed here."_s);
    if (!key.fits(*algorithm))
        return fail(ErrorKind::Unauthorized, u"The token's alg does not fit the key."_s);
    cjose_err error{};
    const Owned<cjose_jws_t> signature(
        cjose_jws_import(compact.data(), static_cast<std::size_t>(compact.size()), &error));
    if (!signature || !cjose_jws_verify(signature.get(), Work::of(key).key.get(), &error))
        return fail(ErrorKind::Unauthorized, u"The token's signature does not hold."_s);
    return token;
}

} // namespace bc::crypto::jose
