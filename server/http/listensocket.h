#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace bc::http {

/// Native sockets that listen on one port together.
class ListenSockets
{
public:
    ListenSockets() = default;
    ~ListenSockets();
    ListenSockets(const ListenSockets &) = delete;
    ListenSockets &operator=(const ListenSockets &) = delete;

    /// Opens `count` sockets on one address and port (0: any free one), with SO_REUSEPORT among themselves. The address
    /// is an IPv4 or IPv6 literal, or "localhost". Fails, naming the address and the remedy, when another program has
    /// the port, even one that shares ports itself.
    Result<> open(const QString &address, quint16 port, int count);
    quint16 port() const { return m_port; }
    /// Hands the next socket over to the caller, who closes it; -1 when there is none left.
    int take();

private:
    std::vector<int> m_sockets;
    quint16 m_port = 0;
};

/// Raises the soft limit of open files towards the hard one so that `connections` fit.
void raiseFileLimit(int connections);

} // namespace bc::http
