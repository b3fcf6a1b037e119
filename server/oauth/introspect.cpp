#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/middleware/awaiting.h"
#include "server/oauth/answers.h"
#include "server/oauth/clientrequest.h"
#include "server/oauth/endpoints.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace bc::server::oauth {

using namespace bc::oauth;

namespace {

Judged<Introspection> introspected(const Services &services, const http::Request &request, Instant now,
                                   DecisionRecord &record)
{
    const auto came = clientRequest(request, false, record);
    if (!came)
        return tl::make_unexpected(came.error());
    const auto reader = services.store.reader();
    if (!reader)
        return CheckLine(record, "store").refuse(reader.error());
    return services.provider.introspect(**reader, *came, now, record);
}

/// RFC 7662 §2.2, then what our own access tokens are asked for.
http::Json jsonOf(const Introspection &token, const QString &issuer)
{
    http::Json json = http::roomyObject(16);
    json["active"] = token.active;
    if (!token.active)
        return json;
    json["scope"] = token.scope.toStdString();
    json["client_id"] = token.clientId.toStdString();
    json["username"] = token.username.toStdString();
    if (!token.refresh)
        json["token_type"] = token.jkt.isEmpty() ? "Bearer" : "DPoP";
    json["token_use"] = token.refresh ? "refresh_token" : "access_token";
    json["exp"] = toSeconds(token.expiresTime);
    json["iat"] = toSeconds(token.createdTime);
    json["sub"] = token.userUuid.toStdString();
    json["aud"] = issuer.toStdString();
    if (!token.audience.isEmpty()) {
        json["aud"] = http::Json::array();
        for (const QString &resource : token.audience)
            json["aud"].push_back(resource.toStdString());
    }
    if (!token.jkt.isEmpty())
        json["cnf"]["jkt"] = token.jkt.toStdString();
    json["iss"] = issuer.toStdString();
    json["user_id"] = token.userId;
    json["tenant_id"] = token.tenantId;
    json["role_id"] = int(token.role);
    return json;
}

} // namespace

QCoro::Task<http::Response> introspect(const Services &services, http::RequestPtr request)
{
    const Instant now = services.clock.now();
    DecisionRecord record = recordOf(*request, "/introspect", now);
    record.frequent = true;
    auto answer = introspected(services, *request, now, record);
    if (answer && !answer->uses.isEmpty()) {
        auto work = [uses = answer->uses](store::Connection &unit) { return singleuse::spend(unit, uses); };
        const auto spent = co_await written(services.store, std::move(work));
        if (!spent)
            answer = tl::make_unexpected(refusalOf(spent.error()));
        else if (!*spent)
            answer = tl::make_unexpected(spent->error());
    }
    services.provider.decisions().add(std::move(record), answer ? u"ok"_s : QString(name(answer.error().code)));
    if (!answer)
        co_return refused(answer.error());
    co_return http::Response::json(jsonOf(*answer, services.issuer)).notStored().with("Pragma", "no-cache");
}

} // namespace bc::server::oauth
