#include "server/middleware/proofs.h"

#include "core/base/clock.h"
#include "core/oauth/dpop.h"
#include "core/oauth/provider.h"
#include "core/oauth/tokens/tokens.h"
#include "server/middleware/awaiting.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace bc::server {
namespace {

using Proof = http::Request::Proof;

bool hasDpopScheme(const http::Request &request)
{
    return request.header("Authorization").left(5).compare("DPoP ", Qt::CaseInsensitive) == 0;
}

/// The address of the request under the configured issuer, never under the Host header.
QString addressOf(const Services &services, const http::Request &request)
{
    const QByteArray path = request.target.split('?').constFirst();
    if (path.startsWith('/'))
        return services.issuer + QString::fromLatin1(path);
    QUrl url(services.issuer); // the absolute form of RFC 9112 §3.2.2
    url.setPath(url.path() + request.path, QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

/// What is known of the proof before its jti is used up.
struct Judgement
{
    std::optional<Proof> proof;          ///< nothing: the token itself is no good, which authenticated() tells
    std::optional<oauth::SingleUse> use; ///< the proof holds, and is of the token's key
};

Judgement judged(const Services &services, const http::Request &request, store::Connection &reader, Instant now)
{
    const QByteArray token = request.header("Authorization").mid(5).trimmed();
    // The token first: whoever has none must not make us write.
    const auto principal = services.provider.authenticate(reader, token, now);
    if (!principal || (*principal)->jkt.isEmpty())
        return {};
    if (request.headerCount("DPoP") != 1)
        return {Proof{{}, "invalid_dpop_proof", u"There must be one DPoP header."_s}, {}};
    auto proved = oauth::dpop::verify({.proof = request.header("DPoP"),
                                       .method = http::name(request.method),
                                       .url = addressOf(services, request),
                                       .accessToken = token},
                                      services.provider.settings().nonceKey, now);
    if (!proved) {
        const QLatin1StringView error = oauth::name(proved.error().code);
        return {Proof{{}, QByteArray(error.data(), error.size()), proved.error().description.text()}, {}};
    }
    Judgement judgement{Proof{proved->thumbprint, {}, {}}, {}};
    if (proved->thumbprint == (*principal)->jkt)
        judgement.use = std::move(proved->use);
    return judgement;
}

QCoro::Task<http::Response> proved(const Services &services, http::Handler endpoint, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    if (hasDpopScheme(*request)) {
        const auto reader = services.store.reader();
        if (!reader)
            co_return http::Response::problem(reader.error());
        Judgement judgement = judged(services, *request, **reader, now);
        if (judgement.use) {
            auto work = [use = *judgement.use](store::Connection &unit) {
                return oauth::singleuse::spend(unit, {use});
            };
            const auto spent = co_await written(services.store, std::move(work));
            if (!spent)
                co_return http::Response::problem(spent.error());
            if (!*spent)
                judgement.proof = Proof{{}, "invalid_dpop_proof", spent->error().description.text()};
        }
        request->proof = std::move(judgement.proof);
    }
    http::Response response = co_await endpoint(request);
    co_return std::move(response).with("DPoP-Nonce", services.provider.dpopNonce(now).toLatin1());
}

} // namespace

void takeProofs(http::Router &router, const Services &services)
{
    router.wrap([&services](http::Handler endpoint) -> http::Handler {
        return [&services, endpoint = std::move(endpoint)](http::RequestPtr request) {
            if (request->headerCount("DPoP") == 0 && !hasDpopScheme(*request))
                return endpoint(std::move(request));
            return proved(services, endpoint, std::move(request));
        };
    });
}

} // namespace bc::server
