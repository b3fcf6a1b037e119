#include "core/base/clock.h"
#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/http/flatobject.h"
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
http::Response answerOf(const Introspection &token, const QString &issuer)
{
    http::FlatObject object;
    object.flag("active", token.active);
    if (!token.active)
        return object.answer();
    object.text("scope", token.scope).text("client_id", token.clientId).text("username", token.username);
    if (!token.refresh)
        object.text("token_type", token.jkt.isEmpty() ? u"Bearer" : u"DPoP");
    object.text("token_use", token.refresh ? u"refresh_token" : u"access_token")
        .number("exp", toSeconds(token.expiresTime))
        .number("iat", toSeconds(token.createdTime))
        .text("sub", token.userUuid);
    if (token.audience.isEmpty()) {
        object.text("aud", issuer);
    } else {
        http::Json audience = http::Json::array();
        for (const QString &resource : token.audience)
            audience.push_back(resource.toStdString());
        object.json("aud", audience);
    }
    if (!token.jkt.isEmpty())
        object.json("cnf", {{"jkt", token.jkt.toStdString()}});
    object.text("iss", issuer)
        .number("user_id", token.userId)
        .number("tenant_id", token.tenantId)
        .number("role_id", int(token.role));
    return object.answer();
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
    co_return answerOf(*answer, services.issuer).notStored().with("Pragma", "no-cache");
}

} // namespace bc::server::oauth
