#include "server/api/partner/partner.h"

#include "server/middleware/authentication.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::api::partner {

using http::Response;

Response failure(int status, const char *error, const QString &description)
{
    return Response::json({{"error", error}, {"error_description", description.toStdString()}}, status).notStored();
}

Response failure(const Error &error)
{
    const int status = Response::problem(error).status;
    // RFC 6749 §4.1.2.1 names these two; what exactly broke is for the log.
    return status == 503 ? failure(status, "temporarily_unavailable", u"The service is busy; try again later."_s)
                         : failure(500, "server_error", u"The request could not be served."_s);
}

Response success(http::Json data)
{
    return Response::json({{"data", std::move(data)}, {"error", nullptr}, {"status", 200}}).notStored();
}

tl::expected<oauth::Principal, Response> caller(const Services &services, const http::Request &request)
{
    auto principal = authenticated(services, request);
    if (principal)
        return principal;
    const Response &refusal = principal.error();
    Response answer =
        refusal.status == 400
            ? failure(400, "invalid_request", u"An access token must be sent in the Authorization header."_s)
        : refusal.status == 401
            ? failure(401, "invalid_token", u"The access token is missing, unknown, expired or revoked."_s)
            : failure(503, "temporarily_unavailable", u"The service is busy; try again later."_s);
    for (const auto &[name, value] : refusal.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            answer.with(name, value);
    }
    return tl::make_unexpected(std::move(answer));
}

Response insufficientScope(const QByteArray &scopes)
{
    return failure(403, "insufficient_scope", u"The access token was not granted a scope for this."_s)
        .with("WWW-Authenticate",
              "Bearer realm=\"BiometricsCloud\", error=\"insufficient_scope\", scope=\"" + scopes + '"');
}

} // namespace bc::server::api::partner
