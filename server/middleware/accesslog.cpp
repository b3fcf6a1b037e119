#include "server/middleware/accesslog.h"

#include "core/base/log.h"

#include <QLoggingCategory>

#include <chrono>

namespace bc::server {
namespace {

Q_LOGGING_CATEGORY(access, "bc.access")

constexpr qsizetype longestPath = 200;

/// As it was sent, still percent-encoded, so that no path can forge a line.
QByteArray pathOf(const http::Request &request)
{
    const qsizetype query = request.target.indexOf('?');
    const QByteArray path = query < 0 ? request.target : request.target.left(query);
    return path.size() <= longestPath ? path : path.left(longestPath) + "...";
}

} // namespace

void AccessLog::after(const http::Request &request, http::Response &response)
{
    if (!access().isInfoEnabled())
        return;
    const auto took =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - request.received);
    QByteArray line; // put together by hand: this runs for every request, and QDebug takes several times as long
    line.reserve(192);
    line += request.traceId;
    line += ' ';
    line += http::name(request.method);
    line += ' ';
    line += pathOf(request);
    line += ' ';
    line += QByteArray::number(response.status);
    line += ' ';
    line += QByteArray::number(response.body.size());
    line += " B ";
    line += QByteArray::number(qint64(took.count()));
    line += " us ";
    line += request.peer.toString().toLatin1();
    logLine(access(), line);
}

} // namespace bc::server
