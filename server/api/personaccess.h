#pragma once

#include "core/accounts/user.h"
#include "server/api/access.h"

#include <QCoroTask>

#include <tl/expected.hpp>

namespace bc::server::api {

/// Whether the caller may give this role, or change somebody who has it (contract §3): nobody acts on those above
/// themselves, nor makes anybody more than they are.
bool mayManage(const oauth::Principal &who, accounts::Role role);

/// The person of the route's `{id}` for an administrator: of the caller's tenant, or of any for a platform
/// administrator. Else the ready answer, written into the audit log as `event`: 403 for other roles and, if `change`,
/// for people above the caller; 404 for people the caller may not know of.
QCoro::Task<tl::expected<accounts::User, http::Response>>
managedPerson(const Services &services, http::RequestPtr request, oauth::Principal who, QString event, bool change);

} // namespace bc::server::api
