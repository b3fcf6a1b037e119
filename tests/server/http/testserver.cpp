#include "server/http/testserver.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace bc::test {

using namespace Qt::StringLiterals;
using http::Json;
using http::Method;
using http::RequestPtr;
using http::Response;

namespace {

QCoro::Task<Response> echo(RequestPtr request)
{
    Json value;
    value["method"] = http::name(request->method).toStdString();
    value["target"] = request->target.toStdString();
    value["path"] = request->path.toStdString();
    value["query"] = request->rawQuery.toStdString();
    value["body"] = request->body.left(100).toStdString();
    value["size"] = request->body.size();
    value["peer"] = request->peer.toString().toStdString();
    value["secure"] = request->secure;
    value["shown"] = request->header("X-Show").toStdString();
    co_return Response::json(value);
}

QCoro::Task<Response> waitFor(Gate *gate, RequestPtr request)
{
    co_await gate->pass(request->pathValue(u"name"));
    co_return Response::text(request->pathValue(u"name").toUtf8() + request->body);
}

QCoro::Task<Response> item(RequestPtr request) { co_return Response::text(request->pathValue(u"id").toUtf8()); }

QCoro::Task<Response> bytes(RequestPtr request)
{
    co_return Response::text(QByteArray(request->pathValue(u"count").toLongLong(), 'x'));
}

QCoro::Task<Response> throwing(RequestPtr)
{
    throw std::runtime_error("a secret of the inside");
    co_return Response();
}

QCoro::Task<Response> throwingLater(Gate *gate, RequestPtr)
{
    co_await gate->pass(u"throw"_s);
    throw 42;
}

QCoro::Task<Response> injecting(RequestPtr request)
{
    const http::Parameters parameters(request->rawQuery);
    co_return Response::text("fine").with("X-Name", parameters.value(u"name").toUtf8());
}

} // namespace

http::Router testRouter(Gate &gate)
{
    http::Router router;
    router.get("/echo", echo);
    router.post("/echo", echo);
    router.get("/wait/{name}", [&gate](RequestPtr request) { return waitFor(&gate, std::move(request)); });
    router.post("/wait/{name}", [&gate](RequestPtr request) { return waitFor(&gate, std::move(request)); });
    router.get("/items/{id}", item);
    router.put("/items/{id}", item);
    router.remove("/items/{id}", item);
    router.add(Method::Post, "/small", echo, {.bodyLimit = 16});
    router.add(Method::Post, "/large", echo, {.bodyLimit = 8 * 1024 * 1024});
    router.get("/bytes/{count}", bytes);
    router.get("/throw", throwing);
    router.get("/throw-later", [&gate](RequestPtr request) { return throwingLater(&gate, std::move(request)); });
    router.get("/injection", injecting);
    return router;
}

TestServer::TestServer(http::ServerOptions options, std::vector<std::shared_ptr<http::Middleware>> middleware)
{
    options.port = 0;
    m_server = std::make_unique<http::Server>(std::move(options), testRouter(m_gate), std::move(middleware));
    if (const Result<> started = m_server->start(); !started)
        qFatal("The test server does not start: %s", qUtf8Printable(started.error().line()));
}

TestServer::~TestServer()
{
    m_gate.openAll(); // no coroutine is left hanging
    m_server->stop();
}

} // namespace bc::test
