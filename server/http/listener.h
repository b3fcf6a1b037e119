#pragma once

#include "server/http/connection.h"
#include "server/http/site.h"

#include <QAbstractHttpServer>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

class QSslServer;

namespace bc::http {

/// One listener thread's part of the server: Qt's HTTP server, whose sockets all carry a guard. Made, used and deleted
/// on its thread.
class Listener final : public QAbstractHttpServer
{
public:
    /// `certificates`: TLS when present.
    Listener(SitePtr site, const std::optional<QSslConfiguration> &certificates);
    ~Listener() override;

    /// Takes over a native socket that listens already.
    bool listenOn(int socket);
    /// New connections use them.
    void setCertificates(const QSslConfiguration &certificates);
    /// Stops accepting, finishes what is in flight for at most `grace`, then ends the thread's event loop.
    void drain(std::chrono::milliseconds grace);

    const SitePtr &site() const { return m_site; }
    void enlist(Connection *connection);
    void forget(Connection *connection);
    /// The connection whose bytes are being delivered: Qt calls handleRequest() within the same signal.
    void setCurrent(Connection *connection) { m_current = connection; }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#elif QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

private:
    void sweep();

    const SitePtr m_site;
    QTcpServer *m_server = nullptr;
    QSslServer *m_tlsServer = nullptr; ///< the same object, when it speaks TLS
    QSet<Connection *> m_connections;
    QPointer<Connection> m_current;
    QTimer m_sweeper;
    bool m_draining = false;
};

} // namespace bc::http
