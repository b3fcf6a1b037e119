#pragma once

#include "core/accounts/user.h"
#include "core/base/result.h"
#include "core/store/connection.h"

namespace bc::app::demo {

/// The rules that a clinician made for a patient with glucose, and what they raised in the last two days: as if the
/// provider had run all the time. All but the newest alerts are acknowledged. Inside the demo's unit of work.
Result<> addAlerts(store::Connection &unit, const accounts::User &patient, const accounts::User &clinician,
                   Instant now);

} // namespace bc::app::demo
