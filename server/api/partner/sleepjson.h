#pragma once

#include "core/biometrics/dayreport.h"
#include "server/http/response.h"

#include <nlohmann/json.hpp>

namespace bc::server::api::partner {

/// The `Sleep` object of the night that ended on the day; empty lists and nulls when there is none.
http::Json sleepJson(const biometrics::LocalDay &day, const biometrics::RingDay &ring);

} // namespace bc::server::api::partner
