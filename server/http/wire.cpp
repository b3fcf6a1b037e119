#include "server/http/wire.h"

#include "server/http/encoding.h"
#include "server/http/trace.h"

#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <ctime>
#include <string>

namespace bc::http {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView problemType = "application/problem+json";

/// "Date: …" of this second (RFC 9110 §5.6.7). Formatted once a second and thread.
const QByteArray &dateLine()
{
    static thread_local std::time_t second = 0;
    static thread_local QByteArray line;
    const std::time_t now = std::time(nullptr);
    if (now != second) {
        second = now;
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(now).toUTC();
        line = "Date: " + QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT\r\n";
    }
    return line;
}

bool breaksFraming(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isSound(const Response &response)
{
    return response.status >= 200 && response.status <= 599 && !breaksFraming(response.contentType) &&
           std::none_of(response.headers.begin(), response.headers.end(), [](const auto &header) {
               return header.first.isEmpty() || breaksFraming(header.first) || breaksFraming(header.second);
           });
}

/// What this room alone decides.
bool isOurs(const QByteArray &header)
{
    return isSame(header, "content-length") || isSame(header, "transfer-encoding") || isSame(header, "connection") ||
           isSame(header, "date");
}

} // namespace

void addTraceId(Response &response, const QByteArray &traceId)
{
    if (response.contentType != problemType || !response.body.endsWith('}') || response.body.size() < 3 ||
        response.body.contains("\"trace_id\""))
        return;
    response.body.chop(1);
    response.body += ",\"trace_id\":\"" + traceId + "\"}";
}

QByteArray wireBytes(const Response &given, const Request &request, WireOptions options)
{
    Response replaced;
    if (!isSound(given)) {
        qCritical().noquote() << "The answer of" << request.route
                              << "holds a status or header that may not be sent; trace" << request.traceId;
        replaced = Response::problem(500, u"The server met an error that it did not expect."_s);
        addTraceId(replaced, request.traceId);
    }
    const Response &response = replaced.body.isEmpty() ? given : replaced;
    const bool bodiless = response.status == 204 || response.status == 304; // RFC 9110 §6.4.1

    std::string bytes; // appends in a fraction of QByteArray's time
    bytes.reserve(std::size_t(512 + response.body.size()));
    const auto add = [&bytes](const QByteArray &part) { bytes.append(part.constData(), std::size_t(part.size())); };
    bytes += "HTTP/1.1 ";
    bytes += std::to_string(response.status);
    bytes += ' ';
    add(reason(response.status));
    bytes += "\r\n";
    add(dateLine());
    if (!response.contentType.isEmpty() && !bodiless) {
        bytes += "Content-Type: ";
        add(response.contentType);
        bytes += "\r\n";
    }
    if (!bodiless && response.pieces) {
        if (!options.http10) // where there are no chunks, the end of the connection is the end of the answer
            bytes += "Transfer-Encoding: chunked\r\n";
    } else if (!bodiless) {
        bytes += "Content-Length: ";
        bytes += std::to_string(response.body.size());
        bytes += "\r\n";
    }
    for (const auto &[key, value] : response.headers) {
        if (isOurs(key))
            continue;
        add(key);
        bytes += ": ";
        add(value);
        bytes += "\r\n";
    }
    bytes += "X-Trace-Id: ";
    add(request.traceId);
    bytes += "\r\n";
    if (const QByteArray parent = answeredTraceparent(request); !parent.isEmpty()) {
        bytes += "traceparent: ";
        add(parent);
        bytes += "\r\n";
    }
    if (options.close)
        bytes += "Connection: close\r\n";
    else if (options.keepAlive)
        bytes += "Connection: keep-alive\r\n";
    bytes += "\r\n";
    if (!bodiless && !options.headOnly)
        add(response.pieces && !options.http10 ? chunk(response.body) : response.body);
    return QByteArray::fromStdString(bytes);
}

QByteArray chunk(const QByteArray &piece)
{
    return piece.isEmpty() ? QByteArray() : QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
}

QByteArray lastChunk() { return QByteArrayLiteral("0\r\n\r\n"); }

} // namespace bc::http
