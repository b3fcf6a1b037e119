#pragma once

#include "core/base/result.h"
#include "server/http/router.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace bc::http {

/// Something every request passes, in order, before and (in reverse order) after its endpoint. Shared by all listener
/// threads: implementations are thread-safe and never block.
class Middleware
{
public:
    virtual ~Middleware() = default;
    /// An answer here ends the request; the endpoint is not called.
    virtual std::optional<Response> before(Request &request);
    /// Also called for answers of the guard and of the router (404, 405).
    virtual void after(const Request &request, Response &response);
};

struct ServerOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8000;                   ///< 0: any free port
    int threads = 2;                       ///< listener threads on the one port (SO_REUSEPORT)
    QString certificateFile = {};          ///< PEM with its chain; with keyFile set: TLS
    QString keyFile = {};                  ///< PEM, unencrypted
    qint64 headLimit = 16 * 1024;          ///< bytes
    int connectionLimit = 10'000;          ///< over all threads; more are closed at once
    qint64 bodyBudget = 256 * 1024 * 1024; ///< bytes of bodies over 64 KiB on their way at once; more answers 503
    std::chrono::milliseconds headDeadline{10'000}; ///< from a request's first byte to the end of its head
    std::chrono::milliseconds bodyDeadline{60'000}; ///< from the end of the head to the end of the body
    std::chrono::milliseconds idleDeadline{75'000};
    std::chrono::milliseconds writeDeadline{30'000}; ///< in which a client takes at least 16 KiB of an answer
};

/// The guarded HTTP server: the only room that includes Qt's HTTP server. See README.md for what the guard refuses
/// and why. start(), reloadCertificates() and stop() are called on one thread; endpoints run on the listener threads.
class Server
{
public:
    Server(ServerOptions options, Router router, std::vector<std::shared_ptr<Middleware>> middleware);
    ~Server(); ///< stops

    /// Binds the port and starts the threads. Fails, naming the address and the remedy: port taken, certificate not
    /// readable, address not of this machine.
    Result<> start();
    /// The port in use, after start().
    quint16 port() const;
    /// Reads the PEM files anew; new connections use them. On failure the old ones stay in use.
    Result<> reloadCertificates();
    /// Stops accepting, finishes the requests in flight for at most `grace`, closes the rest.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(4000));

    const Router &router() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bc::http
