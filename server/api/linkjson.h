#pragma once

#include "core/devices/links.h"
#include "server/http/response.h"

namespace bc::server::api {

/// A link as its person and administrators see it: where it stands, what it is doing, and what to do about it.
Result<http::Json> linkJson(store::Connection &reader, const devices::links::Listed &listed, Instant now);
/// The same with how far each kind of documents has come, and the documents that could not be read (100 at most).
Result<http::Json> linkDetailJson(store::Connection &reader, const devices::links::Listed &listed, Instant now);

} // namespace bc::server::api
