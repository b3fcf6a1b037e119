#pragma once

#include "core/accounts/user.h"
#include "server/api/fields.h"

namespace bc::server::api::admin {

/// What an administrator writes about a person: user name, address, names, language, time zone, role. What is not there
/// stays as it is; `fresh`: address, first name and role are required, and the user name is the address unless given.
void readUser(Fields &fields, accounts::User &user, bool fresh);

} // namespace bc::server::api::admin
