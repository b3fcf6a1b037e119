#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <QCoroTask>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace bc::http {

/// An endpoint. Runs on the listener thread of the connection; takes its request by value because it may suspend.
using Handler = std::function<QCoro::Task<Response>(RequestPtr)>;

struct RouteOptions
{
    qint64 bodyLimit = 1024 * 1024; ///< bytes; more answers 413 before the body is read
};

struct Route
{
    Method method;
    QByteArray pattern; ///< "/api/v1/application/{id}"; a {name} matches one whole, non-empty segment
    Handler handler;
    RouteOptions options;
};

/// Finds a route by method and path segments in a tree; its cost follows the path, not the number of routes.
/// Filled before the server starts, then only read (thread-safe).
class Router
{
public:
    void add(Method method, QByteArray pattern, Handler handler, RouteOptions options = {});
    void get(QByteArray pattern, Handler handler) { add(Method::Get, std::move(pattern), std::move(handler)); }
    void post(QByteArray pattern, Handler handler) { add(Method::Post, std::move(pattern), std::move(handler)); }
    void put(QByteArray pattern, Handler handler) { add(Method::Put, std::move(pattern), std::move(handler)); }
    void remove(QByteArray pattern, Handler handler) { add(Method::Delete, std::move(pattern), std::move(handler)); }

    /// Puts something around every handler added so far. `around` gets a handler and answers what replaces it.
    void wrap(const std::function<Handler(Handler)> &around);

    struct Match
    {
        const Route *route = nullptr; ///< null with `allowed` empty: 404; with `allowed` filled: 405
        QList<QPair<QString, QString>> values;
        QList<Method> allowed;
    };
    /// HEAD finds the GET route. Segments are percent-decoded after splitting, so "%2F" never splits.
    Match find(Method method, QByteArrayView undecodedPath) const;

    /// Every route, in the order added: for openapi.json and the tests that walk all of them.
    std::vector<const Route *> routes() const;

private:
    struct Node;
    std::vector<std::unique_ptr<Route>> m_routes;
    std::shared_ptr<Node> m_root;
};

} // namespace bc::http
