#pragma once

#include "core/oauth/refusal.h"
#include "server/http/response.h"

namespace bc::oauth {
struct DecisionRecord;
}

namespace bc::server {
struct Services;
}

namespace bc::server::oauth {

/// Keeps how a request was decided.
void close(const Services &services, bc::oauth::DecisionRecord record, const QString &outcome);
/// The same, refused; and what the client is told.
http::Response closed(const Services &services, bc::oauth::DecisionRecord record, const bc::oauth::Refusal &refusal);

} // namespace bc::server::oauth
