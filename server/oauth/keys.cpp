#include "core/oauth/keys.h"

#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/oauth/endpoints.h"

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

QCoro::Task<http::Response> jwks(const Services &services, http::RequestPtr)
{
    const auto reader = services.store.reader();
    const auto set = reader ? services.provider.keys().jwkSet(**reader, services.clock.now()) : fail(reader.error());
    if (!set)
        co_return http::Response::problem(set.error());
    http::Response answer;
    answer.contentType = "application/json";
    answer.body = *set;
    co_return std::move(answer)
        .with("Cache-Control",
              "public, max-age=" + QByteArray::number(qint64(bc::oauth::SigningKeys::jwksMaxAge.count())))
        .with("Access-Control-Allow-Origin", "*");
}

} // namespace bc::server::oauth
