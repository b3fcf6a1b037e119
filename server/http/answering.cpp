#include "server/http/answering.h"

#include "server/http/connection.h"

#include <QThread>

#include <exception>

namespace bc::http {

using namespace Qt::StringLiterals;

namespace {

Response defect(const Request &request, const char *what)
{
    qCCritical(lcHttp).noquote() << "The endpoint" << name(request.method) << request.route << "threw:" << what
                                 << "- trace" << request.traceId;
    return Response::problem(500, u"The server met an error that it did not expect."_s);
}

QByteArray listed(const QList<Method> &methods)
{
    QByteArray list;
    for (const Method method : methods)
        list += (list.isEmpty() ? "" : ", ") + name(method);
    return list;
}

/// The answer when no route takes the request: RFC 9110 §9.3.7, §15.5.5, §15.5.6.
Response unrouted(const Request &request, const QList<Method> &allowed)
{
    if (request.path == u"*")
        return Response::noContent().with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    if (allowed.isEmpty())
        return Response::problem(404, u"There is nothing at this path."_s);
    if (request.method == Method::Options)
        return Response::noContent().with("Allow", listed(allowed));
    return Response::problem(405, u"This path does not offer that method."_s).with("Allow", listed(allowed));
}

/// The first middleware that answers ends the request.
std::optional<Response> answerBefore(const Site &site, Request &request)
{
    try {
        for (const std::shared_ptr<Middleware> &middleware : site.middleware) {
            if (std::optional<Response> response = middleware->before(request))
                return response;
        }
    } catch (const std::exception &exception) {
        return defect(request, exception.what());
    } catch (...) {
        return defect(request, "something that is no exception");
    }
    return std::nullopt;
}

void passAfter(const Site &site, const Request &request, Response &response)
{
    try {
        for (auto middleware = site.middleware.rbegin(); middleware != site.middleware.rend(); ++middleware)
            (*middleware)->after(request, response);
    } catch (const std::exception &exception) {
        response = defect(request, exception.what());
    } catch (...) {
        response = defect(request, "something that is no exception");
    }
}

/// Everything by value: the client, its connection and its socket may be gone when the endpoint resumes.
QCoro::Task<> run(SitePtr site, QPointer<Connection> connection, SlotPtr slot, RequestPtr request, const Route *route)
{
    Response response;
    try {
        response = co_await route->handler(request);
    } catch (const std::exception &exception) {
        response = defect(*request, exception.what());
    } catch (...) {
        response = defect(*request, "something that is no exception");
    }
    answerWith(site, connection, slot, request, std::move(response));
}

} // namespace

void answer(SitePtr site, QPointer<Connection> connection, SlotPtr slot, RequestPtr request, const Router::Match &match)
{
    std::optional<Response> response = answerBefore(*site, *request);
    if (!response && !match.route)
        response = unrouted(*request, match.allowed);
    if (response)
        answerWith(site, connection, slot, request, std::move(*response));
    else
        run(std::move(site), std::move(connection), std::move(slot), std::move(request), match.route);
}

void answerWith(const SitePtr &site, const QPointer<Connection> &connection, const SlotPtr &slot,
                const RequestPtr &request, Response response)
{
    addTraceId(response, request->traceId);
    passAfter(*site, *request, response);
    addTraceId(response, request->traceId);
    slot->done = true;
    if (!connection)
        return;
    Q_ASSERT_X(connection->thread() == QThread::currentThread(), "bc::http", "an endpoint resumed on another thread");
    if (response.pieces && slot->wire.http10)
        slot->wire.close = true;
    slot->bytes = wireBytes(response, *request, slot->wire);
    const bool asGiven = slot->bytes.startsWith("HTTP/1.1 " + QByteArray::number(response.status) + ' ');
    if (asGiven && !slot->wire.headOnly)
        slot->pieces = std::move(response.pieces);
    connection->flush();
}

} // namespace bc::http
