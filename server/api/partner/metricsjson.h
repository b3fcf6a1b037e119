#pragma once

#include "core/biometrics/dayreport.h"
#include "server/http/response.h"

#include <nlohmann/json.hpp>

namespace bc::server::api::partner {

/// Appends the objects of devices.md §3 for what a ring knows of the day: a type the person has never had a device for
/// is left out, one without data that day has empty lists and nulls.
void appendRing(http::Json &metrics, const biometrics::LocalDay &day, const biometrics::RingDay &ring);
/// The same for a glucose sensor.
void appendGlucose(http::Json &metrics, const biometrics::LocalDay &day, const biometrics::GlucoseDay &glucose);

} // namespace bc::server::api::partner
