#pragma once

#include "core/accounts/user.h"
#include "core/oauth/settings.h"
#include "core/oauth/tokens/issue.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <nlohmann/json.hpp>

namespace bc::server::api::v1 {

/// What register and login answer (contract §4.1), fields in its order.
http::Json sessionJson(const accounts::User &user, const oauth::IssuedTokens &tokens);
oauth::Origin originOf(const http::Request &request);

} // namespace bc::server::api::v1
