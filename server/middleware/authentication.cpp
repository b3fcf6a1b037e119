#include "server/middleware/authentication.h"

#include "core/base/jsonshape.h"
#include "core/oauth/dpop.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server {
namespace {

constexpr int longestToken = 8192; ///< characters; ours have 52, a JWT for many resources some thousand

/// RFC 6750 §3: the challenge names the error unless the request held no credentials at all.
http::Response refused(int status, const QString &detail, const QByteArray &challenge)
{
    return http::Response::problem(status, detail)
        .with("WWW-Authenticate", "Bearer realm=\"BiometricsCloud\"" + challenge)
        .notStored();
}

/// RFC 9449 §7.1: the challenge of whoever has to prove a key.
http::Response proofRefused(const QString &detail, const QByteArray &error)
{
    return http::Response::problem(401, detail)
        .with("WWW-Authenticate", "DPoP realm=\"BiometricsCloud\", algs=\"" +
                                      oauth::dpop::algorithms().join(u' ').toLatin1() + "\", error=\"" + error + '"')
        .notStored();
}

/// What of the proof does not fit the token; nothing if all does. A token that is not bound needs none, and must not
/// pretend to be (RFC 9449 §7.2: no downgrade, in either direction).
std::optional<http::Response> proofFault(const oauth::Principal &principal, const http::Request &request, bool dpop)
{
    if (principal.jkt.isEmpty()) {
        if (!dpop)
            return std::nullopt;
        return proofRefused(u"The access token is bound to no key: send it as \"Authorization: Bearer ...\"."_s,
                            "invalid_token");
    }
    if (!dpop)
        return proofRefused(
            u"The access token is bound to a key: send it as \"Authorization: DPoP ...\" with a proof."_s,
            "invalid_token");
    if (!request.proof)
        return proofRefused(u"The DPoP proof is missing."_s, "invalid_dpop_proof");
    if (!request.proof->error.isEmpty())
        return proofRefused(request.proof->detail, request.proof->error);
    if (request.proof->thumbprint != principal.jkt)
        return proofRefused(u"The access token is bound to another key than the one proved."_s, "invalid_token");
    return std::nullopt;
}

/// RFC 6750 §2.1: 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestToken && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-._~+/=").contains(c);
    });
}

} // namespace

tl::expected<oauth::Principal, http::Response> authenticated(const Services &services, const http::Request &request)
{
    if (http::Parameters(request.rawQuery).has(u"access_token"))
        return tl::make_unexpected(refused(
            400, u"An access token must be sent in the Authorization header: in an address it ends up in logs."_s,
            ", error=\"invalid_request\""));
    if (request.headerCount("Authorization") == 0)
        return tl::make_unexpected(
            refused(401, u"This needs an access token: send \"Authorization: Bearer ...\"."_s, {}));
    const QByteArray header = request.header("Authorization");
    const qsizetype blank = header.indexOf(' ');
    const QByteArray token = blank < 0 ? QByteArray() : header.mid(blank + 1).trimmed();
    const bool dpop = header.left(blank).compare("DPoP", Qt::CaseInsensitive) == 0;
    if (request.headerCount("Authorization") > 1 ||
        (!dpop && header.left(blank).compare("Bearer", Qt::CaseInsensitive) != 0) || !isToken(token))
        return tl::make_unexpected(
            refused(401, u"The Authorization header does not hold one bearer token."_s, ", error=\"invalid_token\""));
    const auto reader = services.store.reader();
    if (!reader)
        return tl::make_unexpected(http::Response::problem(reader.error()));
    auto principal = services.provider.authenticate(**reader, token, services.clock.now());
    if (!principal) {
        if (principal.error().kind != ErrorKind::Unauthorized)
            return tl::make_unexpected(http::Response::problem(principal.error()));
        return tl::make_unexpected(
            refused(401, u"The access token is unknown, expired or revoked."_s, ", error=\"invalid_token\""));
    }
    if (const auto fault = proofFault(**principal, request, dpop))
        return tl::make_unexpected(*fault);
    if (!(*principal)->audience.isEmpty() && !(*principal)->audience.contains(services.issuer))
        return tl::make_unexpected(
            refused(401, u"The access token was issued for another resource."_s, ", error=\"invalid_token\""));
    return **principal;
}

tl::expected<oauth::Principal, http::Response> authenticated(const Services &services, const http::Request &request,
                                                             QStringView scope)
{
    auto principal = authenticated(services, request);
    if (principal && !principal->has(scope))
        return tl::make_unexpected(refused(403, u"The access token was not granted the scope \"%1\"."_s.arg(scope),
                                           ", error=\"insufficient_scope\", scope=\"" + scope.toLatin1() + '"'));
    return principal;
}

tl::expected<http::Json, http::Response> anyJsonBody(const http::Request &request)
{
    if (!request.hasBodyType("application/json"))
        return tl::make_unexpected(
            http::Response::problem(415, u"The body must be JSON, with Content-Type: application/json."_s));
    if (!hasSaneJsonShape(request.body))
        return tl::make_unexpected(http::Response::problem(
            400, u"The body is nested deeper than %1 levels, or one of its objects has more than %2 members."_s.arg(
                     QString::number(deepestJson), QString::number(mostJsonMembers))));
    auto json = http::Json::parse(request.body.cbegin(), request.body.cend(), nullptr, false);
    if (json.is_discarded())
        return tl::make_unexpected(http::Response::problem(400, u"The body is not valid JSON."_s));
    return json;
}

tl::expected<http::Json, http::Response> jsonBody(const http::Request &request)
{
    auto json = anyJsonBody(request);
    if (json && !json->is_object())
        return tl::make_unexpected(http::Response::problem(400, u"The body must be a JSON object."_s));
    return json;
}

} // namespace bc::server
