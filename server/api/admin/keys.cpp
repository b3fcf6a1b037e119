#include "core/oauth/keys.h"

#include "core/oauth/provider.h"
#include "core/store/store.h"
#include "server/api/access.h"
#include "server/api/fields.h"
#include "server/api/resources.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using http::RequestPtr;
using http::Response;

namespace {

const char *stateOf(const oauth::SigningKey &key, Instant now)
{
    if (key.signsAt(now))
        return "active";
    return key.activeTime > now ? "waiting" : "retired";
}

Response listed(const Services &services, Instant now)
{
    const auto reader = services.store.reader();
    const auto keys = reader ? services.provider.keys().published(**reader, now) : fail(reader.error());
    if (!keys)
        return Response::problem(keys.error());
    http::Json results = http::Json::array();
    for (const oauth::SigningKey &one : *keys)
        results.push_back({{"kid", text(one.key->kid())},
                           {"algorithm", text(crypto::jose::name(one.key->algorithm()))},
                           {"state", stateOf(one, now)},
                           {"created_time", time(one.createdTime)},
                           {"active_time", time(one.activeTime)},
                           {"retire_time", time(one.retireTime)},
                           {"remove_time", time(one.removeTime)}});
    return Response::json({{"results", std::move(results)}});
}

QCoro::Task<Response> listKeys(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isPlatform()) // all tenants' tokens are signed with them
        co_return co_await forbidden(services, request, *who, u"keys.read"_s, u"signing_key"_s, {});
    co_return listed(services, services.clock.now());
}

/// {"immediately": true}: the present keys are in wrong hands; what they signed is worth nothing any more.
QCoro::Task<Response> rotateKeys(const Services &services, RequestPtr request)
{
    const auto who = authenticated(services, *request, u"all");
    if (!who)
        co_return who.error();
    if (!who->isPlatform())
        co_return co_await forbidden(services, request, *who, u"keys.rotated"_s, u"signing_key"_s, {});
    http::Json body = http::Json::object();
    if (!request->body.isEmpty()) {
        auto came = jsonBody(*request);
        if (!came)
            co_return came.error();
        body = *std::move(came);
    }
    Fields fields(body);
    const bool immediately = fields.flag("immediately").value_or(false);
    if (!fields.errors().isEmpty())
        co_return fields.refusal();
    const Result<QList<crypto::jose::Key>> fresh = co_await elsewhere(oauth::SigningKeys::generate);
    if (!fresh)
        co_return Response::problem(fresh.error());
    const Instant now = services.clock.now();
    oauth::Event about;
    about.time = now;
    about.tenantId = who->tenantId;
    about.userId = who->userId;
    about.applicationId = who->applicationId;
    about.origin = {request->peer.toString(), QString::fromLatin1(request->traceId)};
    oauth::SigningKeys &keys = services.provider.keys();
    auto unit = keys.rotation(*fresh, immediately, services.provider.settings(), services.provider.events(), about);
    const auto rotated = co_await written(services.store, std::move(unit));
    if (!rotated)
        co_return Response::problem(rotated.error());
    keys.forget();
    co_return listed(services, now);
}

} // namespace

void addKeyRoutes(http::Router &router, const Services &services)
{
    router.get("/api/v1/admin/keys", [&services](RequestPtr r) { return listKeys(services, std::move(r)); });
    router.post("/api/v1/admin/keys/rotate", [&services](RequestPtr r) { return rotateKeys(services, std::move(r)); });
}

} // namespace bc::server::api::admin
