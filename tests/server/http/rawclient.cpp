#include "server/http/rawclient.h"

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bc::test {

using namespace std::chrono_literals;

QByteArray RawAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool RawAnswer::has(QByteArrayView name) const
{
    for (const auto &header : headers) {
        if (name.compare(header.first, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

RawClient::RawClient(quint16 port, const char *address, int receiveBuffer)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(address, QByteArray::number(port).constData(), &hints, &found) != 0)
        return;
    m_socket = ::socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(m_socket, found->ai_addr, found->ai_addrlen) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
    ::freeaddrinfo(found);
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

bool RawClient::receive(std::chrono::milliseconds patience)
{
    pollfd wait{m_socket, POLLIN, 0};
    if (m_ended || ::poll(&wait, 1, int(patience.count())) <= 0)
        return false;
    char bytes[65536];
    const ssize_t size = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (size <= 0) {
        m_ended = true;
        return false;
    }
    m_buffer.append(bytes, qsizetype(size));
    return true;
}

RawAnswer RawClient::read(bool headOnly)
{
    constexpr auto patience = 20s;
    RawAnswer answer;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!receive(patience))
            return answer;
    }
    QList<QByteArray> lines = m_buffer.first(end).split('\n');
    const int status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    m_buffer.remove(0, end + 4);
    const qsizetype size = headOnly ? 0 : answer.header("Content-Length").toLongLong();
    while (m_buffer.size() < size) {
        if (!receive(patience))
            return answer;
    }
    answer.body = m_buffer.first(size);
    m_buffer.remove(0, size);
    answer.status = status;
    return answer;
}

RawAnswer RawClient::ask(QByteArrayView request, bool headOnly) { return send(request) ? read(headOnly) : RawAnswer(); }

QByteArray RawClient::readRest(std::chrono::milliseconds patience)
{
    while (receive(patience)) {
    }
    return std::exchange(m_buffer, {});
}

QByteArray RawClient::readSome(qsizetype size)
{
    if (m_buffer.isEmpty())
        receive(20s);
    QByteArray some = m_buffer.first(std::min(size, m_buffer.size()));
    m_buffer.remove(0, some.size());
    return some;
}

bool RawClient::hasEnded() const
{
    pollfd state{m_socket, POLLRDHUP, 0};
    return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLERR | POLLHUP | POLLRDHUP)) != 0;
}

bool RawClient::isClosedWithin(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (!m_ended) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left <= 0ms)
            return false;
        receive(left);
        m_buffer.clear();
    }
    return true;
}

void RawClient::kill()
{
    const linger reset{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::close(m_socket);
    m_socket = -1;
}

void RawClient::finishSending() { ::shutdown(m_socket, SHUT_WR); }

} // namespace bc::test
