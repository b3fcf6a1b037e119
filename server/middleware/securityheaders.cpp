#include "server/middleware/securityheaders.h"

#include "server/http/encoding.h"

#include <QPair>

#include <algorithm>
#include <array>

namespace bc::server {
namespace {

/// Made once: they go with every answer.
const std::array<QPair<QByteArray, QByteArray>, 5> &headers()
{
    static const std::array<QPair<QByteArray, QByteArray>, 5> list{
        {{"X-Content-Type-Options", "nosniff"},
         {"Referrer-Policy", "no-referrer"},
         {"X-Frame-Options", "DENY"},
         {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
         {"Cache-Control", "no-store"}}};
    return list;
}

} // namespace

void SecurityHeaders::after(const http::Request &request, http::Response &response)
{
    const auto unlessThere = [&response](const QByteArray &name, const QByteArray &value) {
        const bool there = std::any_of(response.headers.cbegin(), response.headers.cend(),
                                       [&name](const auto &header) { return http::isSame(header.first, name); });
        if (!there)
            response.with(name, value);
    };
    for (const auto &[name, value] : headers())
        unlessThere(name, value);
    if (request.secure)
        unlessThere("Strict-Transport-Security", "max-age=31536000"); // a year (RFC 6797 §6.1.1)
}

} // namespace bc::server
