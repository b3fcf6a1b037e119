#include "server/http/connection.h"

#include "server/http/listener.h"
#include "server/http/trace.h"

#include <QSslSocket>

#include <sys/socket.h>

namespace bc::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 usualReadBuffer = 64 * 1024;
constexpr size_t pipelineLimit = 32;            // answers outstanding on one connection
constexpr qint64 unsentLimit = 1024 * 1024;     // more waits for the client to read before it may ask again
constexpr qint64 leastProgress = 16 * 1024;     // bytes that a reader takes within the write deadline
constexpr int piecesATurn = 4;                  // of a long answer, before other connections have their turn
constexpr std::chrono::seconds lingerTime = 2s; // for a refused client to read why

QHostAddress plainAddress(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped); // "::ffff:192.0.2.1" on a dual-stack socket
    return mapped ? QHostAddress(v4) : address;
}

} // namespace

Connection::Connection(QTcpSocket *socket, Listener &listener)
    : QObject(socket)
    , m_socket(socket)
    , m_listener(listener)
    , m_site(listener.site())
    , m_peer(plainAddress(socket->peerAddress()))
    , m_peerPort(socket->peerPort())
    , m_secure(qobject_cast<QSslSocket *>(socket) != nullptr)
    , m_scanner(listener.site()->options.headLimit)
    , m_since(std::chrono::steady_clock::now())
    , m_sentSince(m_since)
{
    m_socket->setReadBufferSize(std::max(usualReadBuffer, 2 * m_site->options.headLimit));
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket)) // whose bytesWritten() only tells of what was encrypted
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
    m_listener.enlist(this);
}

Connection::~Connection() { m_listener.forget(this); }

void Connection::onReadyRead()
{
    m_listener.setCurrent(this);
    switch (m_intake) {
    case Intake::Head:
        inspect();
        break;
    case Intake::Body: // Qt reads it; its length was checked with the head
        break;
    case Intake::Closed:
        cutQtOff();
        break;
    }
}

void Connection::inspect()
{
    const qint64 size = std::min<qint64>(m_socket->bytesAvailable(), m_scanner.wanted());
    if (size <= 0)
        return;
    if (m_scanner.isEmpty())
        m_since = std::chrono::steady_clock::now();
    // Only peeked at: Qt's parser reads after us, unless we cut it off.
    const qint64 seen = m_socket->peek(m_scanner.room(size), size);
    m_scanner.giveBack(size - std::max<qint64>(seen, 0));
    switch (m_scanner.scan()) {
    case HeadScanner::State::Incomplete:
        return;
    case HeadScanner::State::Refused:
        refuse(newRequest(), m_scanner.refusal());
        return;
    case HeadScanner::State::Complete:
        if (tl::expected<Head, Refusal> head = parseHead(m_scanner.head()))
            admit(std::move(*head));
        else
            refuse(newRequest(), std::move(head.error()));
        return;
    }
}

void Connection::admit(Head head)
{
    RequestPtr request = newRequest();
    request->method = head.method;
    request->target = std::move(head.target);
    request->path = std::move(head.path);
    request->rawQuery = std::move(head.rawQuery);
    request->headers = std::move(head.headers);
    assignTraceId(*request);
    Router::Match match = m_site->router.find(head.method, head.rawPath);
    request->pathValues = match.values;
    if (match.route)
        request->route = match.route->pattern;

    const qint64 bodyLimit = match.route ? match.route->options.bodyLimit : RouteOptions().bodyLimit;
    if (head.contentLength > bodyLimit)
        return refuse(std::move(request), {413, u"The body may have at most %1 bytes here."_s.arg(bodyLimit)});
    std::optional<Reservation> reservation = reserve(head.contentLength);
    if (!reservation)
        return refuse(std::move(request), {503, u"Too many large bodies are on their way; try again later."_s});
    if (head.expectsContinue && head.contentLength > 0 && !head.http10) {
        if (!m_queue.empty()) // a 100 now would be read as the answer to an earlier request
            return refuse(std::move(request), {417, u"100-continue is not met behind requests still open."_s});
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) // later ones send it themselves
        write(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
#endif
    }
    if (const qint64 needed = m_scanner.size() + head.contentLength; needed > m_socket->readBufferSize()) {
        m_socket->setReadBufferSize(needed + usualReadBuffer);
        m_roomy = true;
    }
    m_pending = Pending{std::move(request), std::move(match), head.contentLength,
                        head.keepAlive,     head.http10,      std::move(*reservation)};
    m_intake = Intake::Body;
    m_since = std::chrono::steady_clock::now();
    if (!head.expectsContinue) // later versions of Qt answer it
        replaceHead(head.contentLength);
}

void Connection::replaceHead(qint64 contentLength)
{
    if (m_socket->isTransactionStarted())
        return; // the head came in pieces, and Qt has read some of it
    m_socket->skip(m_scanner.size());
    const QByteArray head =
        contentLength == 0 ? "GET / HTTP/1.1\r\n\r\n"_ba
                           : "POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(contentLength) + "\r\n\r\n";
    for (auto byte = head.crbegin(); byte != head.crend(); ++byte)
        m_socket->ungetChar(*byte);
}

std::optional<Connection::Reservation> Connection::reserve(qint64 contentLength) const
{
    if (contentLength <= usualReadBuffer)
        return Reservation();
    if (m_site->bodyBytes.fetch_add(contentLength) + contentLength <= m_site->options.bodyBudget)
        return Reservation(m_site, contentLength);
    m_site->bodyBytes -= contentLength;
    return std::nullopt;
}

bool Connection::takeRequest(const QByteArray &body)
{
    if (m_intake == Intake::Closed)
        return true; // bytes behind a last request: not answered
    if (m_intake != Intake::Body || !m_pending || body.size() != m_pending->contentLength) {
        qCCritical(lcHttp) << "Two readers of one request disagree about its length; the connection is closed.";
        abort();
        return false;
    }
    Pending pending = std::move(*m_pending);
    m_pending.reset();
    pending.request->body = body;
    m_scanner.clear();
    m_intake = Intake::Head;
    m_since = std::chrono::steady_clock::now();
    if (m_roomy) {
        m_socket->setReadBufferSize(std::max(usualReadBuffer, 2 * m_site->options.headLimit));
        m_roomy = false;
    }

    auto slot = std::make_shared<Slot>();
    slot->wire.headOnly = pending.request->method == Method::Head;
    slot->wire.close = m_draining || !pending.keepAlive;
    slot->wire.keepAlive = slot->wire.http10 = pending.http10;
    m_queue.push_back(slot);
    if (slot->wire.close)
        stopIntake();
    answer(m_site, this, std::move(slot), std::move(pending.request), pending.match);
    if (m_intake != Intake::Closed && (m_queue.size() >= pipelineLimit || unsent() > unsentLimit))
        pause();
    return true;
}

void Connection::refuse(RequestPtr request, Refusal refusal)
{
    m_refused = true;
    stopIntake();
    auto slot = std::make_shared<Slot>();
    slot->wire.headOnly = request->method == Method::Head;
    slot->wire.close = true;
    m_queue.push_back(slot);
    Response response = Response::problem(refusal.status, refusal.detail);
    if (refusal.status == 503)
        response.with("Retry-After", "5");
    answerWith(m_site, this, slot, request, std::move(response));
}

RequestPtr Connection::newRequest() const
{
    auto request = std::make_shared<Request>();
    request->method = Method::Other;
    request->peer = m_peer;
    request->secure = m_secure;
    assignTraceId(*request);
    return request;
}

void Connection::stopIntake()
{
    m_intake = Intake::Closed;
    m_pending.reset();
    m_scanner.clear();
    cutQtOff();
}

void Connection::cutQtOff()
{
    // Slots that are disconnected while the signal is being delivered are not called any more: Qt never sees the bytes.
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    m_socket->skip(m_socket->bytesAvailable());
}

void Connection::pause() { m_socket->blockSignals(true); }

void Connection::resume()
{
    m_socket->blockSignals(false);
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        Q_EMIT m_socket->disconnected(); // it was not heard while the signals were blocked
    else if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(m_socket, &QTcpSocket::readyRead, Qt::QueuedConnection);
}

void Connection::write(const QByteArray &bytes)
{
    if (unsent() == 0) {
        m_sentMark = m_written;
        m_sentSince = std::chrono::steady_clock::now();
    }
    m_written += bytes.size();
    const qint64 sent = m_secure || m_socket->bytesToWrite() > 0 ? 0 : sendNow(bytes);
    if (sent < bytes.size())
        m_socket->write(bytes.constData() + sent, bytes.size() - sent);
}

// Most answers fit the kernel's buffer. Through QIODevice they would be copied, and a write notifier switched on and
// off.
qint64 Connection::sendNow(const QByteArray &bytes)
{
    const auto sent = ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    return std::max<qint64>(sent, 0); // what went wrong, the socket meets and reports when it writes the rest
}

void Connection::flush()
{
    bool close = false;
    QByteArray ready; // of several pipelined answers: one packet
    while (!close && !m_queue.empty() && m_queue.front()->done) {
        const SlotPtr slot = m_queue.front();
        ready += std::exchange(slot->bytes, {});
        if (slot->pieces) {
            write(std::exchange(ready, {}));
            if (!writePieces(*slot))
                break; // the client has not taken what was sent
        }
        m_queue.pop_front();
        close = slot->wire.close;
    }
    if (!ready.isEmpty())
        write(ready);
    m_socket->flush(); // at once: Qt drops what waits when a client that has finished sending closes its side
    if (m_intake == Intake::Head && m_scanner.isEmpty())
        m_since = std::chrono::steady_clock::now();
    if (close || (m_draining && m_queue.empty() && m_intake == Intake::Closed))
        closeAfterWriting();
    else if (m_socket->signalsBlocked() && m_queue.size() < pipelineLimit / 2 && unsent() <= unsentLimit)
        resume();
}

bool Connection::writePieces(Slot &slot)
{
    for (int turn = 0; turn < piecesATurn; ++turn) {
        if (unsent() > unsentLimit / 4)
            return false; // onBytesWritten() goes on
        Result<std::optional<QByteArray>> piece = fail(ErrorKind::Internal, u"A piece of an answer threw."_s);
        try {
            piece = slot.pieces();
        } catch (const std::exception &exception) {
            qCCritical(lcHttp) << "A piece of an answer threw:" << exception.what();
        }
        if (!piece) {
            qCWarning(lcHttp).noquote() << "An answer is cut short:" << piece.error().line();
            abort();
            return false;
        }
        if (!*piece) {
            if (!slot.wire.http10)
                write(lastChunk());
            slot.pieces = {};
            return true;
        }
        const QByteArray bytes = slot.wire.http10 ? **piece : chunk(**piece);
        if (!bytes.isEmpty())
            write(bytes);
    }
    QMetaObject::invokeMethod(
        this, [this] { flush(); }, Qt::QueuedConnection); // others have their turn first
    return false;
}

void Connection::closeAfterWriting()
{
    m_queue.clear();
    if (m_socket->signalsBlocked())
        resume();
    if (!m_refused && m_socket->bytesAvailable() == 0) {
        m_socket->disconnectFromHost();
        return;
    }
    // Closing with unread bytes would reset the connection, and the client could lose the answer (RFC 9112 §9.6).
    m_lingerUntil = std::chrono::steady_clock::now() + lingerTime;
    onBytesWritten();
}

void Connection::onBytesWritten()
{
    if (m_lingerUntil && !m_secure && unsent() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    if (!m_queue.empty() && m_queue.front()->done && m_queue.front()->pieces && unsent() <= unsentLimit / 8)
        QMetaObject::invokeMethod(
            this, [this] { flush(); }, Qt::QueuedConnection); // not inside the socket's own writing
}

qint64 Connection::unsent() const
{
    qint64 bytes = m_socket->bytesToWrite();
    if (m_secure)
        bytes += static_cast<const QSslSocket *>(m_socket)->encryptedBytesToWrite();
    return bytes;
}

bool Connection::isReaderTooSlow(Time now)
{
    const qint64 waiting = unsent();
    const qint64 sent = m_written - waiting;
    if (waiting == 0 || sent >= m_sentMark + leastProgress) {
        m_sentMark = sent;
        m_sentSince = now;
        return false;
    }
    return now - m_sentSince > m_site->options.writeDeadline;
}

void Connection::sweep(Time now)
{
    const ServerOptions &options = m_site->options;
    if (m_socket->signalsBlocked() && (m_socket->state() == QAbstractSocket::UnconnectedState ||
                                       (m_queue.size() < pipelineLimit / 2 && unsent() <= unsentLimit)))
        return resume();
    if (isReaderTooSlow(now) || (m_lingerUntil && now > *m_lingerUntil))
        return abort();
    if (m_intake == Intake::Body && now - m_since > options.bodyDeadline)
        return refuse(m_pending->request, {408, u"The body took too long to arrive."_s});
    if (m_intake != Intake::Head)
        return;
    if (!m_scanner.isEmpty() && now - m_since > options.headDeadline)
        return refuse(newRequest(), {408, u"The head took too long to arrive."_s});
    if (m_scanner.isEmpty() && m_queue.empty() && unsent() == 0 && now - m_since > options.idleDeadline)
        m_socket->disconnectFromHost();
}

void Connection::drain()
{
    m_draining = true;
    if (m_intake == Intake::Body)
        return; // the request is being read: it is in flight
    if (m_intake == Intake::Head)
        stopIntake();
    if (m_queue.empty())
        closeAfterWriting();
    else if (!m_queue.back()->done)
        m_queue.back()->wire.close = true;
}

void Connection::abort()
{
    m_queue.clear();
    const linger reset{1, 0}; // a reset: what a client does not read would stay in the kernel's buffers
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    m_socket->blockSignals(false); // Qt's server deletes the socket when it hears that it is disconnected
    m_socket->abort();
}

} // namespace bc::http
