#include "server/http/listener.h"

#include "server/http/guardedserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QThread>

#include <algorithm>

namespace bc::http {

using namespace std::chrono_literals;

Listener::Listener(SitePtr site, const std::optional<QSslConfiguration> &certificates)
    : m_site(std::move(site))
{
    const ServerOptions &options = m_site->options;
    if (certificates) {
        m_tlsServer = new GuardedServer<QSslServer>(*this);
        m_tlsServer->setSslConfiguration(*certificates);
        m_tlsServer->setHandshakeTimeout(int(options.headDeadline.count()));
        m_server = m_tlsServer;
    } else {
        m_server = new GuardedServer<QTcpServer>(*this);
    }
    m_server->setParent(this);
    const auto shortest =
        std::min({options.headDeadline, options.bodyDeadline, options.idleDeadline, options.writeDeadline});
    m_sweeper.setInterval(std::clamp<std::chrono::milliseconds>(shortest / 4, 20ms, 1000ms));
    connect(&m_sweeper, &QTimer::timeout, this, &Listener::sweep);
}

Listener::~Listener()
{
    delete m_server; // and with it the sockets and their guards, which still need us
    for (Connection *const connection : QSet(m_connections)) // Qt 6.8 gives the sockets to its protocol handlers
        delete connection->socket();
}

bool Listener::listenOn(int socket)
{
    if (!m_server->setSocketDescriptor(socket))
        return false;
    bind(m_server);
    return true;
}

void Listener::setCertificates(const QSslConfiguration &certificates)
{
    if (m_tlsServer)
        m_tlsServer->setSslConfiguration(certificates);
}

void Listener::enlist(Connection *connection)
{
    m_connections.insert(connection);
    if (!m_sweeper.isActive())
        m_sweeper.start();
}

void Listener::forget(Connection *connection)
{
    m_connections.remove(connection);
    if (!m_connections.isEmpty())
        return;
    m_sweeper.stop();
    if (m_draining)
        QThread::currentThread()->quit();
}

void Listener::drain(std::chrono::milliseconds grace)
{
    m_draining = true;
    m_server->close();
    for (Connection *const connection : QSet(m_connections))
        connection->drain();
    if (m_connections.isEmpty()) {
        QThread::currentThread()->quit();
        return;
    }
    QTimer::singleShot(grace, this, [this] {
        qCWarning(lcHttp) << "Closing" << m_connections.size() << "connections that did not finish in time.";
        QThread::currentThread()->quit();
    });
}

void Listener::sweep()
{
    const Connection::Time now = std::chrono::steady_clock::now();
    for (Connection *const connection : QSet(m_connections))
        connection->sweep(now);
}

// Qt's responder is never kept and nothing is written through it: it dies with its client, our guard does not.

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool Listener::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (m_current && m_current->socket() == socket)
        m_current->takeRequest(request.body());
    else
        socket->abort();
    return true;
}

void Listener::missingHandler(const QHttpServerRequest &, QTcpSocket *socket) { socket->abort(); }
#else
bool Listener::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &)
{
    if (m_current && m_current->peerPort() == request.remotePort())
        m_current->takeRequest(request.body());
    return true;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void Listener::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) {}
#else
void Listener::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}
#endif
#endif

} // namespace bc::http
