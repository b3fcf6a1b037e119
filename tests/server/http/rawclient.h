#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace bc::test {

/// One answer as it came over the wire.
struct RawAnswer
{
    int status = 0; ///< 0: the connection ended before an answer was whole
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    bool has(QByteArrayView name) const;
};

/// A client that says exactly what a test wants said: a blocking TCP socket without any HTTP knowledge on its way out.
class RawClient
{
public:
    explicit RawClient(quint16 port, const char *address = "127.0.0.1", int receiveBuffer = 0);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_socket >= 0; }
    bool send(QByteArrayView bytes);
    /// Reads one answer; `headOnly` when it answers a HEAD request.
    RawAnswer read(bool headOnly = false);
    RawAnswer ask(QByteArrayView request, bool headOnly = false);
    /// What arrives until the server closes or nothing came for `patience`.
    QByteArray readRest(std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// At most `size` bytes of what arrives next; empty when the connection ended.
    QByteArray readSome(qsizetype size);
    /// Whether the server has reset or closed the connection, found out without reading.
    bool hasEnded() const;
    /// Whether the server closes the connection within that time; what arrives meanwhile is dropped.
    bool isClosedWithin(std::chrono::milliseconds time);
    /// Ends the connection with a reset, as a killed process with unread data does.
    void kill();
    /// Tells the server that nothing more will be sent.
    void finishSending();

private:
    /// Waits for bytes; false when the connection ended or the time is over.
    bool receive(std::chrono::milliseconds patience);

    int m_socket = -1;
    bool m_ended = false;
    QByteArray m_buffer;
};

} // namespace bc::test
