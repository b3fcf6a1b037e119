#pragma once

#include "core/accounts/accounts.h"
#include "core/accounts/links.h"
#include "core/accounts/user.h"
#include "server/http/response.h"
#include "server/middleware/services.h"

namespace bc::server::mail {
class LinkOrder;
}

namespace bc::server::api::admin {

http::Json userJson(const accounts::User &user);
/// The same, and how the person signs in: a row of the list.
http::Json userJson(const accounts::User &user, const accounts::people::SignInFacts &facts);
/// Everything the detail of one person shows.
Result<http::Json> detailJson(store::Connection &connection, const accounts::User &user, Instant now);

/// What became of a link to set a password: sent to the person, or, where no letters can be sent, shown to the
/// administrator this once.
http::Json linkJson(const Services &services, const mail::LinkOrder &order, const accounts::links::Link &link,
                    const accounts::User &user);

} // namespace bc::server::api::admin
