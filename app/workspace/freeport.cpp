#include "app/workspace/freeport.h"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace bc::app {

using namespace Qt::StringLiterals;

FreePort::FreePort(FreePort &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_port(std::exchange(other.m_port, quint16(0)))
{}

FreePort &FreePort::operator=(FreePort &&other) noexcept
{
    std::swap(m_socket, other.m_socket);
    std::swap(m_port, other.m_port);
    return *this;
}

FreePort::~FreePort()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

Result<FreePort> FreePort::of(const QHostAddress &address)
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    sockaddr_storage storage{};
    socklen_t length = 0;
    if (six) {
        auto *in = reinterpret_cast<sockaddr_in6 *>(&storage);
        in->sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in->sin6_addr, &bytes, sizeof bytes);
        length = sizeof *in;
    } else {
        auto *in = reinterpret_cast<sockaddr_in *>(&storage);
        in->sin_family = AF_INET;
        in->sin_addr.s_addr = htonl(address.toIPv4Address());
        length = sizeof *in;
    }
    FreePort held;
    held.m_socket = ::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(held.m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (held.m_socket < 0 || ::bind(held.m_socket, reinterpret_cast<sockaddr *>(&storage), length) != 0 ||
        ::getsockname(held.m_socket, reinterpret_cast<sockaddr *>(&storage), &length) != 0)
        return fail(ErrorKind::Unavailable, u"No free port of %1 can be had."_s.arg(address.toString()),
                    u"Name an address of this machine and a port with --listen."_s);
    held.m_port = ntohs(six ? reinterpret_cast<sockaddr_in6 *>(&storage)->sin6_port
                            : reinterpret_cast<sockaddr_in *>(&storage)->sin_port);
    return held;
}

} // namespace bc::app
