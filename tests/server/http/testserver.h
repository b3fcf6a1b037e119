#pragma once

#include "server/http/gate.h"
#include "server/http/server.h"

#include <memory>

namespace bc::test {

/// A running server on a free loopback port with endpoints that show what arrived:
///   GET|POST /echo         JSON: method, target, path, query, body, size, peer, secure, header "X-Show"
///   GET|POST /wait/{name}  answers its name when the gate of that name opens
///   GET /items/{id}        answers the id; PUT and DELETE, too
///   POST /small            a body of at most 16 bytes
///   POST /large            a body of at most 8 MiB
///   GET /bytes/{count}     a body of that many bytes
///   GET /throw, /throw-later, /injection
class TestServer
{
public:
    explicit TestServer(http::ServerOptions options = {},
                        std::vector<std::shared_ptr<http::Middleware>> middleware = {});
    ~TestServer();

    quint16 port() const { return m_server->port(); }
    http::Server &server() { return *m_server; }
    Gate &gate() { return m_gate; }

private:
    Gate m_gate;
    std::unique_ptr<http::Server> m_server;
};

/// The fixed endpoints of TestServer.
http::Router testRouter(Gate &gate);

} // namespace bc::test
