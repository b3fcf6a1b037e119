#include "support/httpclient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bc::tests {
namespace {

/// Reads from a socket with one deadline for the whole answer.
class Reader
{
public:
    Reader(QTcpSocket &socket, int timeoutMs)
        : m_socket(socket)
        , m_deadline(timeoutMs)
    {}

    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(int(m_deadline.remainingTime())))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }
    /// A line without its CRLF; nothing at the end of the stream.
    std::optional<QByteArray> line()
    {
        qsizetype end = -1;
        while ((end = m_buffer.indexOf("\r\n")) < 0) {
            if (!more())
                return std::nullopt;
        }
        const QByteArray text = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        return text;
    }
    std::optional<QByteArray> bytes(qsizetype count)
    {
        while (m_buffer.size() < count) {
            if (!more())
                return std::nullopt;
        }
        const QByteArray data = m_buffer.left(count);
        m_buffer.remove(0, count);
        return data;
    }
    QByteArray toEnd()
    {
        while (more()) {
        }
        return std::exchange(m_buffer, {});
    }

private:
    QTcpSocket &m_socket;
    QDeadlineTimer m_deadline;
    QByteArray m_buffer;
};

bool readChunks(Reader &reader, QByteArray &body)
{
    while (true) {
        const auto size = reader.line();
        if (!size)
            return false;
        bool ok = false;
        const qsizetype count = size->split(';').first().trimmed().toLongLong(&ok, 16);
        const auto data = ok ? reader.bytes(count) : std::nullopt;
        if (!data || !reader.line())
            return false;
        if (count == 0)
            return true;
        body += *data;
    }
}

HttpReply nothing(const QString &why)
{
    HttpReply reply;
    reply.error = why;
    return reply;
}

bool hasHeader(const HttpHeaders &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const { return headerAll(name).value(0); }

QList<QByteArray> HttpReply::headerAll(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values += value;
    }
    return values;
}

QJsonObject HttpReply::json() const { return QJsonDocument::fromJson(body).object(); }
QJsonArray HttpReply::jsonArray() const { return QJsonDocument::fromJson(body).array(); }

HttpClient::HttpClient(QUrl base, int timeoutMs)
    : m_base(std::move(base))
    , m_timeoutMs(timeoutMs)
{}
HttpClient::~HttpClient() = default;
HttpClient::HttpClient(HttpClient &&) noexcept = default;

HttpReply HttpClient::post(const QByteArray &path, const QByteArray &body, const QByteArray &contentType,
                           const HttpHeaders &headers)
{
    return send("POST", path, headers + HttpHeaders{{"Content-Type", contentType}}, body.isNull() ? "" : body);
}

HttpReply HttpClient::postForm(const QByteArray &path, const FormFields &fields, const HttpHeaders &headers)
{
    return post(path, encodeForm(fields), "application/x-www-form-urlencoded", headers);
}

HttpReply HttpClient::postJson(const QByteArray &path, const QJsonObject &json, const HttpHeaders &headers)
{
    return post(path, QJsonDocument(json).toJson(QJsonDocument::Compact), "application/json", headers);
}

HttpReply HttpClient::putJson(const QByteArray &path, const QJsonObject &json, const HttpHeaders &headers)
{
    return send("PUT", path, headers + HttpHeaders{{"Content-Type", "application/json"}},
                QJsonDocument(json).toJson(QJsonDocument::Compact));
}

HttpReply HttpClient::send(const QByteArray &method, const QByteArray &path, const HttpHeaders &headers,
                           const QByteArray &body)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\n";
    if (!hasHeader(headers, "host"))
        request += "Host: " + m_base.host().toUtf8() + ':' + QByteArray::number(m_base.port(80)) + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!cookies.isEmpty() && !hasHeader(headers, "cookie")) {
        QList<QByteArray> pairs;
        for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
            pairs += cookie.key() + '=' + cookie.value();
        request += "Cookie: " + pairs.join("; ") + "\r\n";
    }
    if (!body.isNull() && !hasHeader(headers, "content-length"))
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;

    HttpReply reply;
    const bool kept = m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    // A connection that was kept may have been closed by the server in the meantime: then a fresh one is tried, once.
    for (int attempt = 0; attempt < (kept ? 2 : 1) && reply.status == 0; ++attempt) {
        QString error;
        if (!connectIfNeeded(&error))
            return nothing(error);
        m_socket->write(request);
        reply = read(method == "HEAD");
        if (reply.status == 0)
            m_socket.reset();
    }
    reply.asked = m_base.resolved(QUrl(QString::fromUtf8(path)));
    return reply;
}

void HttpClient::takeCookies(const HttpReply &reply)
{
    for (const QByteArray &line : reply.headerAll("set-cookie")) {
        const QByteArray pair = line.split(';').first();
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.left(equals).trimmed();
        const QByteArray value = pair.mid(equals + 1).trimmed();
        if (value.isEmpty() || line.toLower().contains("max-age=0"))
            cookies.remove(name);
        else
            cookies.insert(name, value);
    }
}

std::pair<QByteArray, QByteArray> HttpClient::bearer(const QByteArray &token)
{
    return {"Authorization", "Bearer " + token};
}

std::pair<QByteArray, QByteArray> HttpClient::basic(const QByteArray &user, const QByteArray &password)
{
    return {"Authorization", "Basic " + QByteArray(user + ':' + password).toBase64()};
}

QByteArray HttpClient::encodeForm(const FormFields &fields)
{
    QList<QByteArray> pairs;
    for (const auto &[name, value] : fields)
        pairs += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return pairs.join('&');
}

bool HttpClient::connectIfNeeded(QString *error)
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->connectToHost(m_base.host(), quint16(m_base.port(80)));
    if (m_socket->waitForConnected(m_timeoutMs))
        return true;
    *error = m_socket->errorString();
    return false;
}

HttpReply HttpClient::read(bool headOnly)
{
    HttpReply reply;
    Reader reader(*m_socket, m_timeoutMs);
    do { // interim answers (100 Continue) are passed over
        reply.headers.clear();
        const auto statusLine = reader.line();
        if (!statusLine || !statusLine->startsWith("HTTP/1.1 "))
            return nothing(statusLine ? u"not HTTP/1.1"_s : u"no answer: "_s + m_socket->errorString());
        reply.status = statusLine->mid(9, 3).toInt();
        reply.reason = statusLine->mid(13);
        while (true) {
            const auto line = reader.line();
            if (!line)
                return nothing(u"the head of the answer is cut off"_s);
            if (line->isEmpty())
                break;
            const qsizetype colon = line->indexOf(':');
            reply.headers.emplaceBack(line->left(colon), line->mid(colon + 1).trimmed());
        }
    } while (reply.status >= 100 && reply.status < 200);

    const QByteArray length = reply.header("content-length");
    bool whole = true;
    if (headOnly || reply.status == 204 || reply.status == 304) {
        // no body follows
    } else if (reply.header("transfer-encoding").toLower().contains("chunked")) {
        whole = readChunks(reader, reply.body);
    } else if (!length.isNull()) {
        const auto data = reader.bytes(length.toLongLong());
        whole = data.has_value();
        reply.body = data.value_or(QByteArray());
    } else {
        reply.body = reader.toEnd();
    }
    if (!whole)
        return nothing(u"the body of the answer is cut off"_s);
    if (reply.header("connection").toLower() == "close")
        m_socket.reset();
    return reply;
}

} // namespace bc::tests
