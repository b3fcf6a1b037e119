#pragma once

#include "core/webhooks/delivery.h"
#include "server/api/access.h"
#include "server/api/fields.h"

#include <QCoroTask>

#include <tl/expected.hpp>

namespace bc::server::api::admin {

/// An administrator who asks; else the ready answer, with its audit entry under the name `event`.
QCoro::Task<tl::expected<oauth::Principal, http::Response>> administrator(const Services &services,
                                                                          http::RequestPtr request, QString event);
/// The webhook in the route's `{id}`, if it is of the caller's tenant.
QCoro::Task<tl::expected<bc::webhooks::Webhook, http::Response>>
reachableWebhook(const Services &services, http::RequestPtr request, oauth::Principal who, QString event);

http::Json deliveryJson(const bc::webhooks::Delivery &delivery, bool withPayload);

} // namespace bc::server::api::admin
