#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

#include <QCoroTask>

namespace bc::server::api::v1 {

/// Whether a request is a person's browser on its way back from a vendor (RFC 6749 §4.1.2).
bool isCallback(const http::Request &request);
/// Ends what an authorize URL began, and shows a page that says how.
QCoro::Task<http::Response> callback(const Services &services, http::RequestPtr request, QString provider);

} // namespace bc::server::api::v1
