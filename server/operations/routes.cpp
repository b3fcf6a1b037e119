#include "server/operations/routes.h"

#include "core/store/store.h"
#include "server/middleware/authentication.h"
#include "server/middleware/awaiting.h"
#include "server/operations/exposition.h"

#include <QCoroFuture>
#include <QFile>

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

/// Whether it comes from this machine itself, and not through a proxy on it, behind which anybody may stand.
bool isLocal(const http::Request &request)
{
    return request.peer.isLoopback() && request.headerCount("Forwarded") == 0 &&
           request.headerCount("X-Forwarded-For") == 0;
}

QCoro::Task<Response> metrics(const Services &services, RequestPtr request)
{
    if (!isLocal(*request) || request->headerCount("Authorization") > 0) {
        const auto who = authenticated(services, *request, u"all");
        if (!who)
            co_return who.error();
        if (!who->isPlatform()) // they tell of all tenants
            co_return Response::problem(403, u"Metrics are for platform administrators."_s);
    }
    const auto all = [&services] { return exposition(services); };
    const QByteArray text = co_await elsewhere(all);
    Response answer = Response::text(text).notStored();
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
    co_return answer;
}

QCoro::Task<Response> description(QByteArray document)
{
    Response answer;
    answer.contentType = "application/json";
    answer.body = std::move(document);
    co_return answer;
}

} // namespace

void addRoutes(http::Router &router, const Services &services)
{
    router.get("/health/live", live);
    router.get("/metrics", [&services](RequestPtr request) { return metrics(services, std::move(request)); });
    router.get("/health/ready", [&services](RequestPtr request) { return ready(services, std::move(request)); });
    QFile file(u":/openapi/openapi.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    router.get("/openapi.json",
               [document = open ? file.readAll() : QByteArray()](RequestPtr) { return description(document); });
}

} // namespace bc::server::operations
