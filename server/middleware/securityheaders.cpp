#include "server/middleware/securityheaders.h"

#include <algorithm>

namespace bc::server {

void SecurityHeaders::after(const http::Request &request, http::Response &response)
{
    const auto unlessThere = [&response](QByteArray name, QByteArray value) {
        const bool there = std::any_of(response.headers.cbegin(), response.headers.cend(), [&name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!there)
            response.with(std::move(name), std::move(value));
    };
    unlessThere("X-Content-Type-Options", "nosniff");
    unlessThere("Referrer-Policy", "no-referrer");
    unlessThere("X-Frame-Options", "DENY");
    unlessThere("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    unlessThere("Cache-Control", "no-store");
    if (request.secure)
        unlessThere("Strict-Transport-Security", "max-age=31536000"); // a year (RFC 6797 §6.1.1)
}

} // namespace bc::server
