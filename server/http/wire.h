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
};

/// Puts the trace id into a problem's body (RFC 9457 §3.2: an extension member).
void addTraceId(Response &response, const QByteArray &traceId);

/// The answer as one contiguous piece of bytes. Headers that would break the framing (line ends in a name or value) are
/// a defect of their endpoint: the answer becomes a 500 and the log says why.
QByteArray wireBytes(const Response &response, const Request &request, WireOptions options);

} // namespace bc::http
