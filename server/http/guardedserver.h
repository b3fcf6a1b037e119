#pragma once

#include "server/http/listener.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTimer>

#include <type_traits>
#include <unistd.h>

namespace bc::http {

/// Counts a socket among the site's open connections as long as it lives.
class Seat final : public QObject
{
public:
    Seat(SitePtr site, QObject *socket)
        : QObject(socket)
        , m_site(std::move(site))
    {
        ++m_site->connections;
    }
    ~Seat() override { --m_site->connections; }

private:
    const SitePtr m_site;
};

/// A QTcpServer or QSslServer that guards each socket before Qt's HTTP server gets hold of it.
template <typename Base>
class GuardedServer final : public Base
{
public:
    explicit GuardedServer(Listener &listener)
        : m_listener(listener)
    {
        // Qt counts unfinished handshakes here and stops accepting at 30: silent clients could lock out all others.
        this->setMaxPendingConnections(listener.site()->options.connectionLimit + 1);
        QObject::connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError) {
            qCWarning(lcHttp).noquote() << "Cannot accept a connection:" << this->errorString() << "Trying again soon.";
            QTimer::singleShot(std::chrono::milliseconds(500), this, [this] { this->resumeAccepting(); });
        });
    }

    QTcpSocket *nextPendingConnection() override
    {
        QTcpSocket *const socket = Base::nextPendingConnection();
        if (!socket)
            return nullptr;
        if constexpr (!isTls)
            new Seat(m_listener.site(), socket);
        new Connection(socket, m_listener);
        return socket;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (m_listener.site()->connections.load() >= m_listener.site()->options.connectionLimit) {
            ::close(int(descriptor));
            return;
        }
        Base::incomingConnection(descriptor);
        if constexpr (isTls) { // it has just begun its handshake and is the youngest socket among our children
            const QObjectList &all = this->children();
            for (auto child = all.crbegin(); child != all.crend(); ++child) {
                if (auto *socket = qobject_cast<QSslSocket *>(*child)) {
                    new Seat(m_listener.site(), socket);
                    break;
                }
            }
        }
    }

private:
    static constexpr bool isTls = std::is_same_v<Base, QSslServer>;

    Listener &m_listener;
};

} // namespace bc::http
