#include "server/operations/routes.h"

#include "core/store/store.h"

#include <nlohmann/json.hpp>

namespace bc::server::operations {

using namespace Qt::StringLiterals;
using http::Json;
using http::RequestPtr;
using http::Response;

namespace {

QCoro::Task<Response> live(RequestPtr) { co_return Response::json(Json{{"status", "ok"}}).notStored(); }

QCoro::Task<Response> ready(const Services &services, RequestPtr)
{
    auto reader = services.store.reader();
    auto answer = reader ? (*reader)->selectOne(u"SELECT 1"_s) : fail(reader.error());
    if (!answer)
        co_return Response::json(Json{{"status", "unavailable"}, {"store", "does not answer"}}, 503).notStored();
    co_return Response::json(Json{{"status", "ok"}}).notStored();
}

} // namespace

void addRoutes(http::Router &router, const Services &services)
{
    router.get("/health/live", live);
    router.get("/health/ready", [&services](RequestPtr request) { return ready(services, std::move(request)); });
}

} // namespace bc::server::operations
