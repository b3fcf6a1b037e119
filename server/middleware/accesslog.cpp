#include "server/middleware/accesslog.h"

#include "core/base/log.h"

#include <QLoggingCategory>

#include <chrono>
#include <string>

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
    // Put together by hand: this runs for every request, QDebug takes several times as long, and QByteArray appends
    // slowly.
    std::string line;
    line.reserve(192);
    const auto add = [&line](const QByteArray &part) { line.append(part.constData(), std::size_t(part.size())); };
    add(request.traceId);
    line += ' ';
    add(http::name(request.method));
    line += ' ';
    add(pathOf(request));
    line += ' ';
    line += std::to_string(response.status);
    line += ' ';
    line += std::to_string(response.body.size());
    line += " B ";
    line += std::to_string(took.count());
    line += " us ";
    add(request.peer.toString().toLatin1());
    logLine(access(), line);
}

} // namespace bc::server
