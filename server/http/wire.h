#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

namespace bc::http {

/// How an answer leaves its connection.
struct WireOptions
{
    bool headOnly = false;  ///< the answer to HEAD: the length of the body, but no body
    bool close = false;     ///< the last answer of the connection
    bool keepAlive = false; ///< says so: only HTTP/1.0 clients need to be told
    bool http10 = false;    ///< the client knows no chunks
};

/// Puts the trace id into a problem's body (RFC 9457 §3.2: an extension member).
void addTraceId(Response &response, const QByteArray &traceId);

/// The answer as one contiguous piece of bytes. Headers that would break the framing (line ends in a name or value) are
/// a defect of their endpoint: the answer becomes a 500 and the log says why.
QByteArray wireBytes(const Response &response, const Request &request, WireOptions options);

/// A piece of an answer of unknown length, and its end (RFC 9112 §7.1). An empty piece is no chunk: it would be the
/// end.
QByteArray chunk(const QByteArray &piece);
QByteArray lastChunk();

} // namespace bc::http
