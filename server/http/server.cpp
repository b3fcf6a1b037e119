#include "server/http/server.h"

#include "server/http/certificates.h"
#include "server/http/listener.h"
#include "server/http/listensocket.h"
#include "server/http/site.h"

#include <QThread>

#include <algorithm>
#include <semaphore>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcHttp, "bc.http", QtInfoMsg)

namespace bc::http {

using namespace Qt::StringLiterals;

std::optional<Response> Middleware::before(Request &) { return std::nullopt; }

void Middleware::after(const Request &, Response &) {}

namespace {

/// A thread with a listener in it for as long as its event loop runs.
class ListenerThread final : public QThread
{
public:
    ListenerThread(SitePtr site, std::optional<QSslConfiguration> certificates, int socket)
        : m_site(std::move(site))
        , m_certificates(std::move(certificates))
        , m_socket(socket)
    {
        setObjectName(u"http"_s);
    }

    /// Starts and waits until the listener accepts connections.
    bool begin()
    {
        start();
        m_ready.acquire();
        return m_listener != nullptr;
    }

    /// Runs something with the listener, on this thread. Only between begin() and the end of the event loop.
    template <typename Task>
    void post(Task task)
    {
        QMetaObject::invokeMethod(
            m_listener, [listener = m_listener, task] { task(*listener); }, Qt::QueuedConnection);
    }

protected:
    void run() override
    {
        Listener listener(m_site, m_certificates);
        const bool listens = listener.listenOn(m_socket);
        if (listens)
            m_listener = &listener;
        else
            ::close(m_socket);
        m_ready.release();
        if (listens)
            exec();
    }

private:
    const SitePtr m_site;
    const std::optional<QSslConfiguration> m_certificates;
    const int m_socket;
    std::binary_semaphore m_ready{0};
    Listener *m_listener = nullptr;
};

} // namespace

class Server::Private
{
public:
    SitePtr site = std::make_shared<Site>();
    std::vector<std::unique_ptr<ListenerThread>> threads;
    quint16 port = 0;

    bool usesTls() const { return !site->options.certificateFile.isEmpty() || !site->options.keyFile.isEmpty(); }
};

Server::Server(ServerOptions options, Router router, std::vector<std::shared_ptr<Middleware>> middleware)
    : d(std::make_unique<Private>())
{
    d->site->options = std::move(options);
    d->site->router = std::move(router);
    d->site->middleware = std::move(middleware);
}

Server::~Server() { stop(); }

Result<> Server::start()
{
    const ServerOptions &options = d->site->options;
    std::optional<QSslConfiguration> certificates;
    if (d->usesTls()) {
        Result<QSslConfiguration> read = readCertificates(options.certificateFile, options.keyFile);
        if (!read)
            return fail(std::move(read.error()));
        certificates = std::move(*read);
    }
    ListenSockets sockets;
    if (Result<> opened = sockets.open(options.address, options.port, std::clamp(options.threads, 1, 64)); !opened)
        return opened;
    raiseFileLimit(options.connectionLimit);
    for (int socket = sockets.take(); socket >= 0; socket = sockets.take()) {
        d->threads.push_back(std::make_unique<ListenerThread>(d->site, certificates, socket));
        if (!d->threads.back()->begin()) {
            d->threads.back()->wait();
            d->threads.pop_back();
            stop();
            return fail(ErrorKind::Unavailable,
                        u"Cannot listen on port %1: Qt refused the socket."_s.arg(sockets.port()),
                        u"Choose another address and port with --listen."_s);
        }
    }
    d->port = sockets.port();
    return {};
}

quint16 Server::port() const { return d->port; }

Result<> Server::reloadCertificates()
{
    if (!d->usesTls())
        return {};
    Result<QSslConfiguration> read = readCertificates(d->site->options.certificateFile, d->site->options.keyFile);
    if (!read)
        return fail(std::move(read.error()));
    for (const std::unique_ptr<ListenerThread> &thread : d->threads)
        thread->post([certificates = *read](Listener &listener) { listener.setCertificates(certificates); });
    return {};
}

void Server::stop(std::chrono::milliseconds grace)
{
    for (const std::unique_ptr<ListenerThread> &thread : d->threads)
        thread->post([grace](Listener &listener) { listener.drain(grace); });
    for (const std::unique_ptr<ListenerThread> &thread : d->threads)
        thread->wait();
    d->threads.clear();
}

const Router &Server::router() const { return d->site->router; }

} // namespace bc::http
