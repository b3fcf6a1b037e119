#pragma once

#include "server/http/router.h"
#include "server/http/server.h"

#include <QLoggingCategory>

#include <atomic>
#include <memory>
#include <vector>

Q_DECLARE_LOGGING_CATEGORY(lcHttp)

namespace bc::http {

/// What all listener threads share. Constant once the server runs, except the counters.
struct Site
{
    ServerOptions options;
    Router router;
    std::vector<std::shared_ptr<Middleware>> middleware;
    std::atomic<int> connections = 0;  ///< open now, over all threads, unfinished TLS handshakes included
    std::atomic<qint64> bodyBytes = 0; ///< announced lengths of the large bodies that are being read now
};

using SitePtr = std::shared_ptr<Site>;

} // namespace bc::http
