#pragma once

#include "server/http/answering.h"
#include "server/http/head.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <chrono>
#include <deque>
#include <optional>

namespace bc::http {

class Listener;

/// The guard of one socket, and its child. It sees each byte before Qt's HTTP server does: what is malformed, too long
/// or too slow it answers itself and cuts Qt off; what it lets pass it remembers, and takes back when Qt has read the
/// body. Answers leave in the order of their requests. Lives on its listener's thread.
class Connection final : public QObject
{
public:
    using Time = std::chrono::steady_clock::time_point;

    Connection(QTcpSocket *socket, Listener &listener);
    ~Connection() override;

    QTcpSocket *socket() const { return m_socket; }
    quint16 peerPort() const { return m_peerPort; }

    /// Qt has read a request to its end: answers it. False when that is not the request the guard let pass; the
    /// connection is closed then, because the two readers of it disagree.
    bool takeRequest(const QByteArray &body);
    /// Writes the answers that are ready and whose turn it is.
    void flush();
    /// Enforces the deadlines.
    void sweep(Time now);
    /// Takes no further request; closes when the answers that are due have left.
    void drain();
    /// Closes at once.
    void abort();

private:
    enum class Intake { Head, Body, Closed };

    /// A part of the site's budget for large bodies, given back with its owner.
    class Reservation
    {
    public:
        Reservation() = default;
        Reservation(SitePtr site, qint64 bytes)
            : m_site(std::move(site))
            , m_bytes(bytes)
        {}
        Reservation(Reservation &&other) noexcept = default;
        Reservation &operator=(Reservation &&other) noexcept
        {
            m_site.swap(other.m_site);
            std::swap(m_bytes, other.m_bytes);
            return *this;
        }
        ~Reservation()
        {
            if (m_site)
                m_site->bodyBytes -= m_bytes;
        }

    private:
        SitePtr m_site; ///< null: nothing is reserved
        qint64 m_bytes = 0;
    };

    struct Pending
    {
        RequestPtr request;
        Router::Match match;
        qint64 contentLength = 0;
        bool keepAlive = true;
        bool http10 = false;
        Reservation reservation;
    };

    void onReadyRead();
    void onBytesWritten();
    void inspect();
    void admit(Head head);
    /// Puts a head of our own in the place of the one that was checked, for Qt's parser.
    void replaceHead(qint64 contentLength);
    void refuse(RequestPtr request, Refusal refusal);
    std::optional<Reservation> reserve(qint64 contentLength) const;
    void stopIntake();
    void cutQtOff();
    void pause();
    void resume();
    void write(const QByteArray &bytes);
    qint64 sendNow(const QByteArray &bytes);
    /// Writes what follows of an answer; false while there is more to come.
    bool writePieces(Slot &slot);
    void closeAfterWriting();
    RequestPtr newRequest() const;
    qint64 unsent() const;
    bool isReaderTooSlow(Time now);

    QTcpSocket *const m_socket;
    Listener &m_listener;
    const SitePtr m_site;
    const QHostAddress m_peer;
    const quint16 m_peerPort;
    const bool m_secure;

    Intake m_intake = Intake::Head;
    HeadScanner m_scanner;
    std::optional<Pending> m_pending;
    std::deque<SlotPtr> m_queue;
    Time m_since; ///< of the phase the intake is in
    bool m_draining = false;
    bool m_refused = false;
    bool m_roomy = false; ///< the read buffer is larger than usual

    qint64 m_written = 0;  ///< bytes handed to the socket, ever
    qint64 m_sentMark = 0; ///< bytes sent when progress was last seen
    Time m_sentSince;
    std::optional<Time> m_lingerUntil;
};

} // namespace bc::http
