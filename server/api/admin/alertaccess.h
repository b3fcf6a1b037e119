#pragma once

#include "core/alerts/alerts.h"
#include "server/api/patientaccess.h"

#include <tl/expected.hpp>

namespace bc::server::api::admin {

/// Who asks, and for whom.
struct Cared
{
    oauth::Principal who;
    accounts::User patient;
};
/// The person of the route's `{id}` in the caller's care; else the ready answer, with its audit entry under the name
/// `event`. `toChange`: what others decided about the person, which is not for the person themselves.
QCoro::Task<tl::expected<Cared, http::Response>> cared(const Services &services, http::RequestPtr request,
                                                       QString event, bool toChange);

/// The rule in the route's `{rule_id}`, if it is that person's.
QCoro::Task<tl::expected<alerts::Rule, http::Response>> ruleOf(const Services &services, http::RequestPtr request,
                                                               Cared cared, QString event);

/// A clinician's "care of" for a list of alerts: nobody's beyond it.
alerts::Query withinCare(const oauth::Principal &who);

} // namespace bc::server::api::admin
