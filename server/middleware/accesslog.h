#pragma once

#include "server/http/server.h"

namespace bc::server {

/// One line a request, category `bc.access`: trace id, method, path, status, bytes of the body, duration, address.
/// Never the query string and never a header: they may hold codes and tokens.
class AccessLog final : public http::Middleware
{
public:
    void after(const http::Request &request, http::Response &response) override;
};

} // namespace bc::server
