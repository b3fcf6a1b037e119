#include "server/http/listensocket.h"

#include <QHostAddress>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bc::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 4096; // the kernel lowers it to net.core.somaxconn

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    sockaddr *raw() { return reinterpret_cast<sockaddr *>(&storage); }
    int family() const { return storage.ss_family; }
    void setPort(quint16 port)
    {
        if (family() == AF_INET6)
            reinterpret_cast<sockaddr_in6 *>(&storage)->sin6_port = htons(port);
        else
            reinterpret_cast<sockaddr_in *>(&storage)->sin_port = htons(port);
    }
    quint16 port() const
    {
        return ntohs(family() == AF_INET6 ? reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port
                                          : reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
    }
};

SocketAddress nativeAddress(const QHostAddress &address)
{
    SocketAddress native;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&native.storage);
        v6->sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6->sin6_addr, &bytes, sizeof v6->sin6_addr);
        if (const QByteArray scope = address.scopeId().toLocal8Bit(); !scope.isEmpty()) {
            const unsigned index = if_nametoindex(scope.constData());
            v6->sin6_scope_id = index != 0 ? index : scope.toUInt();
        }
        native.size = sizeof(sockaddr_in6);
    } else {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&native.storage);
        v4->sin_family = AF_INET;
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        native.size = sizeof(sockaddr_in);
    }
    return native;
}

QString shown(const QHostAddress &address, quint16 port)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (v6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

tl::unexpected<Error> failure(const QHostAddress &address, quint16 port, int error)
{
    const QString where = shown(address, port);
    switch (error) {
    case EADDRINUSE:
        return fail(ErrorKind::Conflict, u"Port %1 is taken: another program listens on %2."_s.arg(port).arg(where),
                    u"Stop that program or choose another port with --listen."_s);
    case EADDRNOTAVAIL:
        return fail(ErrorKind::Invalid, u"Cannot listen on %1: this machine does not have that address."_s.arg(where),
                    u"Choose one of its addresses, such as 127.0.0.1, with --listen."_s);
    case EACCES:
        return fail(ErrorKind::Forbidden, u"Cannot listen on %1: this user may not use port %2."_s.arg(where).arg(port),
                    u"Choose a port above 1023 with --listen."_s);
    default:
        return fail(ErrorKind::Unavailable,
                    u"Cannot listen on %1: %2."_s.arg(where, QString::fromLocal8Bit(std::strerror(error))),
                    u"Choose another address and port with --listen."_s);
    }
}

bool switchOn(int socket, int level, int option, int value = 1)
{
    return ::setsockopt(socket, level, option, &value, sizeof value) == 0;
}

/// Binds a socket. The first of a group claims the port without SO_REUSEPORT and gets it afterwards: so a port that
/// another program shares with the likes of us counts as taken, too.
int bindOne(SocketAddress &address, bool first, int &socket)
{
    socket = ::socket(address.family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return errno;
    if (!switchOn(socket, SOL_SOCKET, SO_REUSEADDR) || (!first && !switchOn(socket, SOL_SOCKET, SO_REUSEPORT)))
        return errno;
    if (address.family() == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&address.storage);
        const bool any = IN6_IS_ADDR_UNSPECIFIED(&v6->sin6_addr);
        if (!switchOn(socket, IPPROTO_IPV6, IPV6_V6ONLY, any ? 0 : 1))
            return errno;
    }
    if (::bind(socket, address.raw(), address.size) != 0)
        return errno;
    if (first && !switchOn(socket, SOL_SOCKET, SO_REUSEPORT))
        return errno;
    return ::listen(socket, backlog) == 0 ? 0 : errno;
}

} // namespace

ListenSockets::~ListenSockets()
{
    for (const int socket : m_sockets)
        ::close(socket);
}

int ListenSockets::take()
{
    if (m_sockets.empty())
        return -1;
    const int socket = m_sockets.back();
    m_sockets.pop_back();
    return socket;
}

Result<> ListenSockets::open(const QString &text, quint16 port, int count)
{
    QHostAddress address;
    if (text == u"localhost")
        address = QHostAddress::LocalHost;
    else if (!address.setAddress(text))
        return fail(ErrorKind::Invalid, u"\"%1\" is not an IP address."_s.arg(text),
                    u"Give a literal such as 127.0.0.1 or [::1] with --listen."_s);

    SocketAddress native = nativeAddress(address);
    native.setPort(port);
    for (int i = 0; i < count; ++i) {
        int socket = -1;
        const int error = bindOne(native, i == 0, socket);
        if (socket >= 0)
            m_sockets.push_back(socket);
        if (error != 0)
            return failure(address, native.port(), error);
        if (i == 0 && ::getsockname(socket, native.raw(), &native.size) != 0)
            return failure(address, port, errno);
        m_port = native.port();
    }
    return {};
}

void raiseFileLimit(int connections)
{
    constexpr rlim_t others = 512; // databases, logs, listening sockets, outgoing connections
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t wanted = std::min(limit.rlim_max, rlim_t(connections) + others);
    if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = wanted;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace bc::http
