#pragma once

#include <QByteArray>

namespace bc::http {

struct Request;

/// Sets the request's trace id: from a valid `traceparent` (W3C Trace Context §3.2), else from an `X-Trace-Id` of 32
/// hex digits, else a new one.
void assignTraceId(Request &request);

/// The `traceparent` of the answer: the request's trace id and flags with a span id of our own. Empty if the request
/// brought none.
QByteArray answeredTraceparent(const Request &request);

} // namespace bc::http
