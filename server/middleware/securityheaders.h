#pragma once

#include "server/http/server.h"

namespace bc::server {

/// What every answer tells browsers, unless its endpoint said otherwise: no sniffing, no referrer, no framing, nothing
/// loaded or run (pages bring a Content-Security-Policy of their own), nothing stored, and over TLS: TLS only.
class SecurityHeaders final : public http::Middleware
{
public:
    void after(const http::Request &request, http::Response &response) override;
};

} // namespace bc::server
